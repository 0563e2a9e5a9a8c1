import { chmodSync, existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from './list-files.ts';
import { runGit } from './run-git.ts';
import { makeRepository } from './testing/make-repository.ts';

const marking = (file: string): string => `#!/bin/sh\ntouch '${file}'\n`;

test('a hook of the repository is not run', async () => {
  const { folder, git } = makeRepository({ 'a.js': '' });
  const mark = path.join(folder, 'was-run');
  const { folder: hooks } = makeRepository({ 'reference-transaction': marking(mark) });
  git('config', 'core.hooksPath', hooks);
  chmodSync(path.join(hooks, 'reference-transaction'), 0o755);
  expect((await runGit(folder, ['update-ref', 'refs/heads/other', 'HEAD'])).isOk).toBe(true);
  expect(existsSync(mark)).toBe(false);
  git('update-ref', 'refs/heads/another', 'HEAD');
  expect(existsSync(mark)).toBe(true); // so the hook is one
});

test('files that together look like a repository are files: their settings are those of a stranger', async () => {
  const { folder, git } = makeRepository({
    'app/HEAD': 'ref: refs/heads/main\n',
    'app/config': '[core]\n\tbare = false\n\tworktree = .\n',
    'app/objects/keep': '',
    'app/refs/keep': '',
    'app/bot.js': '',
  });
  const app = path.join(folder, 'app');
  expect(git('-C', 'app', 'rev-parse', '--git-dir').trim()).toBe('.');
  expect((await runGit(app, ['rev-parse', '--git-dir'])).isOk).toBe(false);
  expect(await listFiles(app)).toContain('bot.js');
});
