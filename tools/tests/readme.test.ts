import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
const blocks = (name: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`text ${name}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(([, body = '']) =>
    body.trimEnd(),
  );
const command = (...args: string[]): string => {
  const bin = path.join(root, 'apps/cli/bin/mixer-oauth.mjs');
  const { stdout } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return stdout;
};

test('shows what npm start really prints', () => {
  const shown = blocks('npm-start');
  const start = execFileSync(process.execPath, [path.join(root, 'tools/start.mjs')], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  expect(shown.length).toBeGreaterThan(1);
  for (const block of shown) expect(start).toContain(block);
});

test('shows what audit really prints', () => {
  const [shown] = blocks('audit');
  expect(command('audit', '--client', 'chat-greeter')).toContain(shown);
});

test('links only to what is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) expect(existsSync(path.join(root, link)), link).toBe(true);
});
