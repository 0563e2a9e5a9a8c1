import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readTar } from './read-tar.ts';
import { makeFolder, makeRepository, put } from './testing/make-repository.ts';

const long = `${'folder-of-many-letters/'.repeat(12)}${'n'.repeat(120)}.js`;
const files = {
  'empty.txt': '',
  'one.txt': 'x'.repeat(512),
  'more.txt': 'y'.repeat(513),
  'ünï/cödé 😀.txt': 'ü',
  [long]: 'long',
};
const read = (archive: Buffer): Record<string, string> =>
  Object.fromEntries(
    [...readTar(archive)].map(({ name, bytes }) => [name.slice(name.indexOf('/') + 1), bytes.toString('utf8')]),
  );

test('what git packs', () => {
  const { archive, head } = makeRepository({}, files);
  expect(read(gunzipSync(archive(head)))).toEqual({ 'README.md': 'A repository.\n', ...files });
});

test.each(['ustar', 'gnu', 'pax'])('what tar packs as %s, without its links and folders', (format) => {
  const folder = makeFolder();
  // The oldest form has no room for every name.
  const some = format === 'ustar' ? { 'one.txt': files['one.txt'], 'a/b.txt': 'b' } : files;
  put(path.join(folder, 'top'), some);
  execFileSync('ln', ['-s', 'one.txt', path.join(folder, 'top/link')]);
  const archive = execFileSync('tar', [`--format=${format}`, '-cf', '-', 'top'], { cwd: folder, maxBuffer: 1e7 });
  expect(read(archive)).toEqual(some);
});

test('one that is cut short is told', () => {
  const folder = makeFolder();
  writeFileSync(path.join(folder, 'file'), 'z'.repeat(5_000));
  const archive = execFileSync('tar', ['-cf', '-', 'file'], { cwd: folder });
  expect(() => read(archive.subarray(0, 2_000))).toThrow('cut short');
  expect(read(Buffer.alloc(0))).toEqual({});
});
