import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { node, root } from '../runtime.mjs';

const top = mkdtempSync(path.join(tmpdir(), 'mixer-oauth-release-'));
afterAll(() => rmSync(top, { recursive: true, force: true }));

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

test('a release holds the Action as it is built, and it runs from there', () => {
  const folder = path.join(top, 'release');
  const assemble = path.join(root, 'tools/release/assemble.ts');
  expect(spawnSync(node(), [assemble, '99.0.0', folder], { encoding: 'utf8' })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('not 99.0.0'),
  });
  const { version } = JSON.parse(readFileSync(path.join(root, 'apps/action/package.json'), 'utf8')) as {
    version: string;
  };
  execFileSync(node(), [assemble, version, folder]);
  const { status, stdout } = spawnSync(node(), [path.join(folder, 'dist/index.mjs')], {
    cwd: top,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: expect.stringContaining('There is no mixer-oauth.yml') });
});

test('a release is a package with the command, which pre-commit finds', () => {
  const folder = path.join(top, 'release');
  const npm = (...args: readonly string[]): string =>
    execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const [{ filename } = { filename: '' }] = JSON.parse(npm('pack', '--json')) as { filename: string }[];
  npm('install', '--global', '--prefix', path.join(top, 'prefix'), path.join(folder, filename));
  const hooks = readFileSync(path.join(folder, '.pre-commit-hooks.yaml'), 'utf8');
  const [, entry = ''] = /^ +entry: (.*)$/m.exec(hooks) ?? [];
  const shell = spawnSync('sh', ['-c', entry], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${path.join(top, 'prefix/bin')}:${path.dirname(node())}:${process.env['PATH'] ?? ''}`,
    },
  });
  // The examples of this repository are faulty on purpose.
  expect({ status: shell.status, out: shell.stdout }).toEqual({
    status: 1,
    out: expect.stringContaining('missing-scope'),
  });
});

test('tags: the version stays, the major version follows, and no branch holds the release', () => {
  const origin = path.join(top, 'origin.git');
  const clone = path.join(top, 'clone');
  git(top, 'init', '-q', '--bare', origin);
  git(top, 'clone', '-q', origin, clone);
  writeFileSync(path.join(clone, 'source.txt'), 'source');
  git(clone, 'add', '-A');
  git(clone, 'commit', '-q', '-m', 'source');
  git(clone, 'push', '-q', 'origin', 'HEAD:main');
  const release = path.join(clone, 'release');
  const tag = (version: string, words: string) => {
    mkdirSync(path.join(release, 'dist'), { recursive: true });
    writeFileSync(path.join(release, 'dist/index.mjs'), words);
    return spawnSync('bash', [path.join(root, 'tools/release/tag.sh'), version, 'release'], {
      cwd: clone,
      encoding: 'utf8',
    });
  };
  expect(tag('1.2.3', 'one')).toMatchObject({ status: 0 });
  expect(git(origin, 'ls-tree', '-r', '--name-only', 'v1.2.3')).toBe('dist/index.mjs');
  expect(git(origin, 'rev-parse', 'v1.2.3^')).toBe(git(clone, 'rev-parse', 'HEAD'));
  expect(tag('1.3.0', 'two')).toMatchObject({ status: 0 });
  expect(git(origin, 'show', 'v1:dist/index.mjs')).toBe('two');
  expect(git(origin, 'show', 'v1.2.3:dist/index.mjs')).toBe('one');
  expect(tag('1.2.3', 'three').status).not.toBe(0);
  expect(git(origin, 'show', 'v1:dist/index.mjs')).toBe('two');
  expect(tag('1.2', 'four')).toMatchObject({ status: 2 });
  expect(git(origin, 'branch', '--format=%(refname:short)')).toBe('main');
  expect(git(clone, 'status', '--porcelain')).toBe('?? release/');
});
