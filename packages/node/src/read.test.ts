import { symlinkSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';
import { GateReader, sizeLimit } from './gate-reader.ts';
import { GateSearch } from './gate-search.ts';
import { makeFolder } from './testing/make-folder.ts';

describe('GateReader', () => {
  test('tells text, binaries, huge files and what is no file', () => {
    const folder = makeFolder({
      'a.js': 'mixer',
      'b.bin': 'mi\0xer',
      'c.js': 'x'.repeat(sizeLimit + 1),
      'd.js': 'x'.repeat(sizeLimit),
      'e.cs': Buffer.from('\uFEFFmixer', 'utf16le'),
      'f.js': '',
    });
    symlinkSync('a.js', path.join(folder, 'link.js'));
    execFileSync('mkfifo', [path.join(folder, 'pipe.js')]);
    const reader = new GateReader();
    const kinds = ['a.js', 'b.bin', 'c.js', 'd.js', 'e.cs', 'f.js', 'link.js', 'missing.js', '.'].map(
      (file) => reader.read(path.join(folder, file)).kind,
    );
    expect(kinds).toEqual(['text', 'binary', 'huge', 'text', 'text', 'text', 'gone', 'gone', 'gone']);
    // A pipe without a writer reads as empty at once instead of waiting.
    expect(reader.read(path.join(folder, 'pipe.js'))).toMatchObject({ kind: 'text', latin1: '' });
  });

  test('a shorter file after a longer one shows nothing of the longer one', () => {
    const folder = makeFolder({ 'a.js': 'mixer.com and more', 'b.js': 'none' });
    const reader = new GateReader();
    reader.read(path.join(folder, 'a.js'));
    expect(reader.read(path.join(folder, 'b.js'))).toMatchObject({ latin1: 'none' });
  });
});

describe('GateSearch', () => {
  test('parts hits from misses and remembers the rest', async () => {
    const folder = makeFolder({
      'a.js': 'Mixer',
      'b.js': 'other',
      'c.js': 'mixer\0',
      'd.js': `mixer ${'x'.repeat(20_000)}`,
      'e.js': Buffer.from('\uFEFFmixer é', 'utf16le'),
      'f.js': 'perhaps',
    });
    const search = new GateSearch(folder);
    const { hits, maybes, misses } = await search.scan(['a.js', 'b.js', 'c.js', 'd.js', 'e.js', 'f.js'], {
      hit: /mixer/i,
      maybe: /perhaps/,
    });
    expect(await search.read(hits)).toEqual([
      { file: 'a.js', text: 'Mixer' },
      { file: 'e.js', text: 'mixer é' },
    ]);
    expect(maybes).toEqual(['f.js']);
    expect(misses).toEqual(['b.js']);
    expect(search.misread).toEqual([]);
    expect(search.skipped).toEqual([
      { file: 'c.js', fate: 'binary' },
      { file: 'd.js', fate: 'minified' },
    ]);
  });
});

describe('decodeText', () => {
  test.each<[string, Buffer, string, boolean]>([
    ['UTF-8', Buffer.from('é😀'), 'é😀', false],
    ['a byte order mark', Buffer.from('\uFEFFé'), 'é', false],
    ['UTF-16', Buffer.from('\uFEFFé', 'utf16le'), 'é', false],
    ['UTF-16, big end first', Buffer.from('\uFEFFé', 'utf16le').swap16(), 'é', false],
    ['latin1', Buffer.from('caf\u00E9', 'latin1'), 'café', true],
  ])('%s', (_, bytes, text, isLatin1) => {
    expect(decodeText(bytes)).toEqual({ text, isLatin1 });
  });
});
