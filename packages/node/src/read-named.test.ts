import { execFileSync, spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readNamed } from './read-named.ts';
import { makeFolder } from './testing/make-folder.ts';

const hint = 'Look again.';

test('text is read, with a mark and as UTF-16 too', () => {
  const folder = makeFolder({
    'a.json': '{"é":1}',
    'b.json': '\uFEFF{"é":1}',
    'c.json': Buffer.from('\uFEFF{"é":1}', 'utf16le'), // what PowerShell 5 writes for `>`
    'd.json': '',
  });
  const texts = ['a.json', 'b.json', 'c.json', 'd.json'].map((file) => readNamed(path.join(folder, file), { hint }));
  expect(texts).toEqual(['{"é":1}', '{"é":1}', '{"é":1}', '']);
});

test('what is no file, has no end or is too large is refused, with the next step', () => {
  const folder = makeFolder({ 'large.json': 'x'.repeat(1024 * 1024 + 1) });
  execFileSync('mkfifo', [path.join(folder, 'pipe.json')]);
  symlinkSync('/dev/zero', path.join(folder, 'device.json'));
  symlinkSync('loop.json', path.join(folder, 'loop.json'));
  const why = (file: string, shown?: string): unknown => {
    try {
      return readNamed(path.join(folder, file), { hint, limit: 1024 * 1024, shown: shown ?? file });
    } catch (error) {
      return error;
    }
  };
  const told = (message: string): unknown => expect.objectContaining({ name: 'UserError', message, hint });
  expect(why('large.json')).toEqual(told('Cannot read large.json: it is larger than 1 MiB'));
  expect(why('pipe.json')).toEqual(told('Cannot read pipe.json: it is no regular file'));
  expect(why('device.json')).toEqual(told('Cannot read device.json: it is no regular file'));
  expect(why('.', 'the baseline .')).toEqual(told('Cannot read the baseline .: it is a folder'));
  expect(why('loop.json')).toEqual(told('Cannot read loop.json'));
  expect(why('missing.json')).toEqual(told('Cannot read missing.json: there is no such file'));
});

test('a pipe that somebody named is read to its end, and no further than the limit', () => {
  const pipe = path.join(makeFolder({}), 'pipe.json');
  execFileSync('mkfifo', [pipe]);
  spawn('sh', ['-c', 'printf {} > "$0"', pipe]);
  expect(readNamed(pipe, { hint, mayBePipe: true })).toBe('{}');
  spawn('sh', ['-c', 'yes > "$0"', pipe]);
  expect(() => readNamed(pipe, { hint, limit: 1024 * 1024, mayBePipe: true })).toThrow('larger than 1 MiB');
});
