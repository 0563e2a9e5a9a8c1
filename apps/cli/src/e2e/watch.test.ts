import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from './run-cli.ts';

const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
const manifest = (scope: string): string =>
  `version: 1\nclients:\n  bot:\n    name: Bot\n    hosts: [bot.example]\n    redirectUris: [https://bot.example/callback]\n    scopes: [${scope}]\n`;
const deadline = { timeout: 30_000 };

test('checks again after each change, survives a broken manifest, and ends with the last exit code', async () => {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest('chat:connect') });
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--output', 'report.txt'], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const runs = (): number => told.split('Watching for changes').length - 1;
  await expect.poll(runs, deadline).toBe(1);

  writeFileSync(path.join(folder, 'mixer-oauth.yml'), '\u{feff}clients: [');
  await expect.poll(() => told, deadline).toContain('Changed: mixer-oauth.yml');
  await expect.poll(runs, deadline).toBe(2);

  writeFileSync(path.join(folder, 'mixer-oauth.yml'), manifest('chat:conect'));
  await expect.poll(runs, deadline).toBe(3);
  // The report that it wrote itself is no change.
  expect(told).not.toContain('report.txt,');

  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  child.kill('SIGINT');
  expect(await ended).toBe(1);
});

test('what git ignores is no change, unless all of the folder is', async () => {
  const folder = makeFolder({
    '.gitignore': 'dist/\nout/\n',
    'mixer-oauth.yml': manifest('chat:connect'),
    'dist/a.js': '',
  });
  mkdirSync(path.join(folder, 'out'));
  writeFileSync(path.join(folder, 'out/mixer-oauth.yml'), manifest('chat:connect'));
  execFileSync('git', ['init', '-q'], { cwd: folder });
  const watch = (cwd: string): { told: () => string } => {
    const child = spawn(process.execPath, [bin, 'check', '--watch'], { cwd });
    onTestFinished(() => void child.kill('SIGKILL'));
    let text = '';
    child.stderr.setEncoding('utf8').on('data', (more: string) => (text += more));
    return { told: () => text };
  };
  const [outer, inner] = [watch(folder), watch(path.join(folder, 'out'))];
  await expect.poll(outer.told, deadline).toContain('Watching for changes');
  await expect.poll(inner.told, deadline).toContain('Watching for changes');
  writeFileSync(path.join(folder, 'dist/b.js'), '');
  writeFileSync(path.join(folder, 'out/c.js'), '');
  await expect.poll(inner.told, deadline).toContain('Changed: c.js');
  await new Promise((resolve) => setTimeout(resolve, 500));
  writeFileSync(path.join(folder, 'd.js'), '');
  await expect.poll(outer.told, deadline).toContain('Changed: d.js\n');
  expect(outer.told().match(/Changed/g)).toHaveLength(1);
});

test('a manifest and code that are replaced, time after time', async () => {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest('chat:connect'), 'src/a.js': '' });
  const child = spawn(process.execPath, [bin, 'check', '--watch'], { cwd: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const runs = (): number => told.split('Watching for changes').length - 1;
  await expect.poll(runs, deadline).toBe(1);
  let expected = 1;
  for (const round of [1, 2, 3])
    for (const file of ['mixer-oauth.yml', 'src/a.js']) {
      writeFileSync(path.join(folder, 'next.tmp'), file === 'src/a.js' ? `// ${round}` : manifest(`chat:no${round}`));
      renameSync(path.join(folder, 'next.tmp'), path.join(folder, file));
      expected += 1;
      await expect.poll(runs, deadline).toBe(expected);
      expect(told).toMatch(new RegExp(`Changed: ${file}\nWatching for changes[^\n]*\n$`));
    }
});

test('a manifest outside the folder', async () => {
  const folder = makeFolder({ 'conf/m.yml': manifest('chat:connect'), 'app/src/a.js': '' });
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--manifest', '../conf/m.yml', '.'], {
    cwd: path.join(folder, 'app'),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  await expect.poll(() => told, deadline).toContain('Watching for changes');
  writeFileSync(path.join(folder, 'conf/other.yml'), '');
  writeFileSync(path.join(folder, 'conf/m.yml'), manifest('chat:chat'));
  await expect.poll(() => told, deadline).toContain('Changed: ../conf/m.yml\n');
});

test.each(['log', 'log.txt', 'report.json'])('what it writes into the folder itself is no change: %s', async (name) => {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest('chat:connect') });
  const out = openSync(path.join(folder, name), 'w');
  const child = spawn(process.execPath, [bin, 'check', '--watch'], { cwd: folder, stdio: ['ignore', out, 'pipe'] });
  closeSync(out);
  onTestFinished(() => void child.kill('SIGKILL'));
  let told = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (told += text));
  await expect.poll(() => told, deadline).toContain('Watching for changes');
  await new Promise((resolve) => setTimeout(resolve, 700));
  writeFileSync(path.join(folder, 'other.log'), 'written by someone else');
  await new Promise((resolve) => setTimeout(resolve, 700));
  expect(told).not.toContain('Changed');
});

test('does not go with a baseline to be written', async () => {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest('chat:connect') });
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--baseline', 'b', '--update-baseline'], {
    cwd: folder,
  });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
});
