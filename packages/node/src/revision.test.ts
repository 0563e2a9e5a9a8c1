import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openRevision, readRevisionFile } from './revision.ts';
import { makeRepository } from './testing/make-repository.ts';
import { makeFolder } from './testing/make-folder.ts';

test('a file as it was, whatever the work tree holds now', async () => {
  const { folder, commit } = makeRepository({ 'a/b.txt': 'first\n' });
  commit({ 'a/b.txt': 'second\n' });
  const [one, two] = [await openRevision(folder, 'HEAD~1'), await openRevision(path.join(folder, 'a'), 'HEAD')];
  expect(String(await readRevisionFile(one, 'a/b.txt'))).toBe('first\n');
  expect(String(await readRevisionFile(two, 'b.txt'))).toBe('second\n');
  expect(await readRevisionFile(one, 'none.txt')).toBeUndefined();
});

test.each(['nowhere', '--version', 'HEAD~9', ''])('%j is no revision', async (name) => {
  const { folder } = makeRepository({ 'a.txt': 'a\n' });
  await expect(openRevision(folder, name)).rejects.toMatchObject({
    message: `There is no revision "${name}" in this repository`,
    hint: expect.stringContaining('git fetch'),
  });
});

test('a shallow clone is told how to get more', async () => {
  const { folder, commit } = makeRepository({ 'a.txt': 'a\n' });
  commit({ 'a.txt': 'b\n' });
  const clone = path.join(makeFolder({}), 'clone');
  execFileSync('git', ['clone', '-q', '--depth=1', `file://${folder}`, clone]);
  await expect(openRevision(clone, 'HEAD~1')).rejects.toMatchObject({ hint: expect.stringContaining('shallow clone') });
});

test('a branch that only the remote has is offered', async () => {
  const { folder, git } = makeRepository({ 'a.txt': 'a\n' });
  git('branch', 'feature');
  const clone = path.join(makeFolder({}), 'clone');
  execFileSync('git', ['clone', '-q', `file://${folder}`, clone]);
  await expect(openRevision(clone, 'feature')).rejects.toMatchObject({ hint: 'Did you mean "origin/feature"?' });
});

test('without a repository there are no revisions', async () => {
  await expect(openRevision(makeFolder({}), 'HEAD')).rejects.toMatchObject({
    message: expect.stringContaining('no git repository'),
  });
});
