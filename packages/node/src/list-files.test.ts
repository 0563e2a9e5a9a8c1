import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { closedFolders, discover } from './discover.ts';
import { gitFiles } from './git-files.ts';
import { listFiles } from './list-files.ts';
import { makeFolder } from './testing/make-folder.ts';
import { walkFiles } from './walk-files.ts';

const tree = {
  '.gitignore': 'out/\n*.log\n!keep.log\n/top.js\n',
  'a.js': '',
  'b.log': '',
  'keep.log': '',
  'top.js': '',
  'src/top.js': '',
  'src/.gitignore': 'local.js\n!out/\n',
  'src/local.js': '',
  'src/deep/local.js': '',
  'src/Ünïcode name.js': '',
  'out/x.js': '',
};
const listed = ['.gitignore', 'a.js', 'keep.log', 'src/.gitignore', 'src/top.js', 'src/Ünïcode name.js'];

const git = (folder: string, ...args: readonly string[]): void =>
  void execFileSync('git', args, { cwd: folder, stdio: 'ignore' });

describe('listFiles', () => {
  test('without git a walk honours every .gitignore', async () => {
    const folder = makeFolder(tree);
    expect(await listFiles(folder)).toEqual(listed);
  });

  test('git and the walk agree', async () => {
    const folder = makeFolder(tree);
    git(folder, 'init', '-q');
    expect(await listFiles(folder)).toEqual(listed);
    expect(walkFiles(folder).toSorted()).toEqual(listed);
    git(folder, 'add', '.');
    expect(await listFiles(folder)).toEqual(listed);
  });

  test('a folder inside a repository is listed relative to itself', async () => {
    const folder = makeFolder(tree);
    git(folder, 'init', '-q');
    expect(await listFiles(path.join(folder, 'src'))).toEqual(['.gitignore', 'top.js', 'Ünïcode name.js']);
  });

  test('a folder that the repository ignores is walked, since the user named it', async () => {
    const folder = makeFolder(tree);
    git(folder, 'init', '-q');
    expect(await listFiles(path.join(folder, 'out'))).toEqual(['x.js']);
  });

  test('a folder that cannot be opened is listed itself', async () => {
    const folder = makeFolder(tree);
    // Deeper than a path may be long, which is closed to the superuser too.
    const name = 'x'.repeat(200);
    const [outer, inner] = ['src', 'other'].map((top) => path.join(folder, top, ...Array<string>(15).fill(name)));
    for (const one of [outer, inner]) mkdirSync(one ?? '', { recursive: true });
    renameSync(path.join(folder, 'other', name), path.join(outer ?? '', name));
    onTestFinished(() => void execFileSync('rm', ['-rf', path.join(folder, 'src')]));
    const closed = [expect.stringMatching(/^src\/(?:x+\/){10,25}$/)];
    const others = (files: readonly string[]): string[] => files.filter((file) => !file.endsWith('/'));
    const walked = await listFiles(folder);
    expect(others(walked)).toEqual(listed);
    expect(walked.filter((file) => file.endsWith('/'))).toEqual(closed);
    git(folder, 'init', '-q');
    const found = await listFiles(folder);
    expect(others(found)).toEqual(listed);
    expect(found.filter((file) => file.endsWith('/'))).toEqual(closed);
    expect(await listFiles(path.join(folder, 'src', name))).toEqual([expect.stringMatching(/^(?:x+\/){9,24}$/)]);
  });

  test('a pattern that git does not come to an end with is left to the walk', async () => {
    const folder = makeFolder({ '.gitignore': `${'*a'.repeat(14)}*b\n`, [`${'a'.repeat(60)}.js`]: '' });
    git(folder, 'init', '-q');
    expect(await gitFiles(folder, 500)).toBeUndefined();
    expect(walkFiles(folder)).toHaveLength(2);
  });

  test('letter case counts in what is ignored: a file too many is read, and none is lost', async () => {
    const folder = makeFolder({ '.gitignore': 'build/\n*.LOG\n', 'Build/a.js': '', 'b.log': '' });
    expect(await listFiles(folder)).toEqual(['.gitignore', 'Build/a.js', 'b.log']);
  });

  test('a repository inside the repository is looked into', async () => {
    const folder = makeFolder({ ...tree, 'inner/c.js': '', 'inner/.gitignore': 'no.js', 'inner/no.js': '' });
    git(folder, 'init', '-q');
    git(path.join(folder, 'inner'), 'init', '-q');
    expect(await listFiles(folder)).toEqual([...listed, 'inner/.gitignore', 'inner/c.js'].toSorted());
  });

  test('a submodule is looked into as soon as it is there', async () => {
    const library = makeFolder({ 'c.js': '', '.gitignore': 'no.js' });
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'protocol.file.allow=always'];
    git(library, 'init', '-q');
    git(library, 'add', '-A');
    git(library, ...who, 'commit', '-qm', 'library');
    const folder = makeFolder({ 'src/a.js': '' });
    git(folder, 'init', '-q');
    git(folder, ...who, 'submodule', 'add', '-q', library, 'src/library');
    git(folder, ...who, 'commit', '-qm', 'all');
    expect(await listFiles(folder)).toEqual(['.gitmodules', 'src/a.js', 'src/library/.gitignore', 'src/library/c.js']);
    expect(await listFiles(path.join(folder, 'src'))).toEqual(['a.js', 'library/.gitignore', 'library/c.js']);
    const clone = path.join(makeFolder({}), 'clone');
    git(folder, 'clone', '-q', folder, clone);
    expect(await listFiles(clone)).toEqual(['.gitmodules', 'src/library//']);
    const { files, skipped, closed } = await discover(clone, { includesTests: false });
    expect(files).toEqual(['.gitmodules']);
    expect(skipped.unsupported).toBe(0);
    expect(closedFolders(closed)).toEqual([
      { file: 'src/library/', reason: 'is a submodule that was not fetched; nothing in it was audited' },
    ]);
    const left = await discover(clone, { includesTests: false, exclude: ['src/library/**'] });
    expect(left.closed).toEqual([]);
  });

  test('links are not followed', async () => {
    const folder = makeFolder({ 'a.js': '' });
    symlinkSync('/', path.join(folder, 'root'));
    expect(await listFiles(folder)).toEqual(['a.js']);
  });

  test('the settings of a hook do not lead into another repository', async () => {
    const folder = makeFolder(tree);
    git(folder, 'init', '-q');
    const other = makeFolder({ 'z.js': '' });
    git(other, 'init', '-q');
    process.env['GIT_DIR'] = path.join(other, '.git');
    try {
      expect(await listFiles(folder)).toEqual(listed);
    } finally {
      delete process.env['GIT_DIR'];
    }
  });

  test('a program that a repository names for fsmonitor is not run', async () => {
    const folder = makeFolder({ 'a.js': '' });
    git(folder, 'init', '-q');
    git(folder, 'config', 'core.fsmonitor', 'touch pwned; false');
    expect(await listFiles(folder)).toEqual(['a.js']);
  });
});
