import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeManifest } from './decode-manifest.ts';

const utf16 = (text: string, isLittle: boolean): Buffer => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isLittle ? bytes : bytes.swap16();
};

describe('text in any of the encodings that editors write', () => {
  const text = fc.string({ unit: 'grapheme' });
  const encodings: Record<string, (text: string) => Buffer> = {
    'UTF-8': (value) => Buffer.from(value),
    'UTF-8 with a mark': (value) => Buffer.from(`\uFEFF${value}`),
    'UTF-16, little end first': (value) => utf16(value, true),
    'UTF-16, big end first': (value) => utf16(value, false),
  };
  test.each(Object.entries(encodings))('%s', (_, encode) => {
    fc.assert(
      fc.property(text, (value) => {
        expect(decodeManifest(encode(value))).toEqual({ text: value });
      }),
    );
  });
});

test('bytes are UTF-8 exactly when the platform says so', () => {
  const isText = (bytes: Uint8Array): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false;
    }
  };
  const lead = fc.constantFrom(
    0x00,
    0x7f,
    0x80,
    0xbf,
    0xc0,
    0xc2,
    0xdf,
    0xe0,
    0xed,
    0xef,
    0xf0,
    0xf4,
    0xf5,
    0xff,
    0xa0,
    0x90,
  );
  const bytes = fc.array(fc.oneof(lead, fc.nat(255)), { maxLength: 6 }).map((list) => Uint8Array.from(list));
  fc.assert(
    fc.property(bytes, (list) => {
      fc.pre(!(list[0] === 0xff && list[1] === 0xfe) && !(list[0] === 0xfe && list[1] === 0xff));
      expect('text' in decodeManifest(list)).toBe(isText(list));
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ['two bytes of a character and a half', [0xff, 0xfe, 0x00]],
  ['the same, big end first', [0xfe, 0xff, 0x00, 0x61, 0x00]],
])('half a character of UTF-16 is no text: %s', (_, bytes) => {
  expect(decodeManifest(Uint8Array.from(bytes))).toEqual({ problem: 'the file is neither UTF-8 nor UTF-16 text' });
});

test('ten megabytes take no time to speak of', () => {
  const start = performance.now();
  expect(decodeManifest(Buffer.alloc(10_485_762, 'äb'))).toHaveProperty('text');
  expect(performance.now() - start).toBeLessThan(10_000);
});
