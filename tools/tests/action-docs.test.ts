import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fillTables, readDefinition } from '../action-docs/action-tables.ts';
import { node, root } from '../runtime.mjs';
import { runActionlint } from './run-actionlint.ts';

const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');
const page = read('docs/action.md');

test('the tables of docs/action.md are those of action.yml: npm run generate makes them', () => {
  expect(fillTables(page, readDefinition(read('apps/action/action.yml')))).toBe(page);
});

test('the Action runs on Node 24, from the file that the build makes', () => {
  const { runs } = readDefinition(read('apps/action/action.yml'));
  expect(runs).toEqual({ using: 'node24', main: 'dist/index.mjs' });
});

test('every whole workflow in the pages passes actionlint', () => {
  const pages = ['docs/action.md', 'docs/ci.md'].map(read).join('\n');
  const workflows = [...pages.matchAll(/^```yaml (\.github\/workflows\/\S+)\n([^]*?)^```$/gm)];
  expect(workflows.length).toBeGreaterThan(0);
  const folder = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-workflows-'));
  try {
    for (const [, name = '', text = ''] of workflows) {
      const file = path.join(folder, path.basename(name));
      writeFileSync(file, text);
      expect({ name, ...runActionlint(file) }).toMatchObject({ status: 0 });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('every command line in docs/ci.md is one that the command takes', () => {
  const lines = read('docs/ci.md')
    .split('\n')
    .flatMap((line) => /(?:^|[ /])mixer-oauth ((?:check|diff|merge) [^'`]*)/.exec(line)?.[1] ?? []);
  expect(lines.length).toBeGreaterThan(6);
  for (const line of lines) {
    const words = line
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('"', ''));
    const { status, stderr } = spawnSync(
      node(),
      [path.join(root, 'apps/cli/bin/mixer-oauth.mjs'), ...words, '--help'],
      { encoding: 'utf8' },
    );
    expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
  }
});
