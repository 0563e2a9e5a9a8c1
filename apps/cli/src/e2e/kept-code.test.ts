import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

const folderOf = (): string =>
  makeFolder({ 'project/mixer-oauth.yml': 'version: 1\nclients:\n  bot:\n    name: Bot\n' });

const run = (folder: string, args: readonly string[], cache = path.join(folder, 'cache')) =>
  runCli(path.join(folder, 'project'), args, { XDG_CACHE_HOME: cache });
const check = (folder: string) => run(folder, ['check']);
const keptIn = (folder: string): string[] => {
  try {
    const code = path.join(folder, 'cache/mixer-oauth/code');
    return readdirSync(code).map((file) => path.join(code, file));
  } catch {
    return [];
  }
};

test('what a run compiled is kept for the next one, by command', () => {
  const folder = folderOf();
  const first = check(folder);
  const [kept = ''] = keptIn(folder);
  expect(path.basename(kept)).toMatch(/^runners-check-v[\d.]+-\w+\.bin$/);
  const code = readFileSync(kept);
  expect(check(folder)).toEqual(first);
  expect(readFileSync(kept).equals(code)).toBe(true); // taken as it is, not made again
  run(folder, ['explain', 'unused-host']);
  expect(keptIn(folder)).toHaveLength(2);
});

test.each([
  ['of another build', (code: Buffer) => Buffer.concat([Buffer.from('x'), code.subarray(1)])],
  ['cut off', (code: Buffer) => code.subarray(0, 5_000)],
  ['empty', () => Buffer.alloc(0)],
])('kept code that is %s is replaced', (_, damage) => {
  const folder = folderOf();
  const first = check(folder);
  const [kept = ''] = keptIn(folder);
  const code = readFileSync(kept);
  writeFileSync(kept, damage(code));
  expect(check(folder)).toEqual(first);
  expect(readFileSync(kept).subarray(0, 64)).toEqual(code.subarray(0, 64));
  expect(readFileSync(kept).length).toBeGreaterThan(100_000);
});

test('a run that could not do its work keeps nothing, and one that cannot write works', () => {
  const folder = folderOf();
  expect(run(folder, ['check', 'nowhere']).code).toBe(2);
  expect(keptIn(folder)).toEqual([]);
  writeFileSync(path.join(folder, 'file'), '');
  expect(run(folder, ['check'], path.join(folder, 'file'))).toEqual(check(folder));
});

test.each(['', 'home'])('nothing is kept in the folder that is checked where HOME is "%s"', (home) => {
  const folder = makeFolder({ 'mixer-oauth.yml': 'version: 1\nclients:\n  bot:\n    name: Bot\n' });
  expect(runCli(folder, ['check'], { HOME: home, XDG_CACHE_HOME: '' }).code).toBe(0);
  expect(readdirSync(folder)).toEqual(['mixer-oauth.yml']);
});
