import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
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

test('does not go with a baseline to be written', async () => {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest('chat:connect') });
  const child = spawn(process.execPath, [bin, 'check', '--watch', '--baseline', 'b', '--update-baseline'], {
    cwd: folder,
  });
  expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(2);
});
