import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeFolder } from './testing/make-folder.ts';
import { planFixes, writeFixes } from './write-fixes.ts';

const edit = { file: 'a.yml', start: 2, end: 3, text: 'X\nY' };

describe('writeFixes', () => {
  test('replaces the file at once, and mode and link stay', async () => {
    const folder = makeFolder({ 'real.yml': 'abcd' });
    symlinkSync('real.yml', path.join(folder, 'a.yml'));
    chmodSync(path.join(folder, 'real.yml'), 0o606);
    await writeFixes(folder, planFixes([edit], new Map([['a.yml', 'abcd']])));
    expect(readFileSync(path.join(folder, 'real.yml'), 'utf8')).toBe('abX\nYd');
    expect(statSync(path.join(folder, 'real.yml')).mode & 0o777).toBe(0o606);
    expect(lstatSync(path.join(folder, 'a.yml')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual(['a.yml', 'real.yml']);
  });

  test('refuses when any file has changed meanwhile, and writes none', async () => {
    const folder = makeFolder({ 'a.yml': 'abcd', 'b.yml': 'abcd' });
    const plans = planFixes(
      [edit, { ...edit, file: 'b.yml' }],
      new Map([
        ['a.yml', 'abcd'],
        ['b.yml', 'abcd'],
      ]),
    );
    writeFileSync(path.join(folder, 'b.yml'), 'changed');
    await expect(writeFixes(folder, plans)).rejects.toThrow('b.yml has changed since it was read');
    expect(readFileSync(path.join(folder, 'a.yml'), 'utf8')).toBe('abcd');
  });

  test('refuses UTF-16, which it would turn into UTF-8', async () => {
    const folder = makeFolder({ 'a.yml': Buffer.from('\uFEFFabcd', 'utf16le') });
    await expect(writeFixes(folder, planFixes([edit], new Map([['a.yml', 'abcd']])))).rejects.toThrow('UTF-16');
  });
});

describe('planFixes', () => {
  test('what is added ends its lines as the file does', () => {
    expect(planFixes([edit], new Map([['a.yml', 'ab\r\ncd\r\n']]))).toMatchObject([{ after: 'abX\r\nY\ncd\r\n' }]);
  });

  test('edits that overlap are counted, and nothing is planned where nothing changes', () => {
    expect(planFixes([edit, { ...edit, text: 'Z' }], new Map([['a.yml', 'abcd']]))).toMatchObject([{ dropped: 1 }]);
    expect(planFixes([{ ...edit, text: 'c' }], new Map([['a.yml', 'abcd']]))).toEqual([]);
  });
});

test('a correction and a declaration of one scope write it once', () => {
  const text = 'version: 1\nclients:\n  bot:\n    scopes: [chat:conect]\n';
  const at = text.indexOf('chat:conect');
  const correction = { file: 'm.yml', start: at, end: at + 11, text: 'chat:connect' };
  const addition = (scope: string) => ({ file: 'm.yml', start: at + 11, end: at + 11, text: `, ${scope}` });
  const after = (edits: Parameters<typeof planFixes>[0]) => planFixes(edits, new Map([['m.yml', text]]))[0]?.after;
  expect(after([addition('chat:connect'), correction])).toBe(text.replace('conect', 'connect'));
  expect(after([addition('chat:connect')])).toBe(text.replace('conect', 'conect, chat:connect'));
});
