import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { cleanManifest, makeFolder, runCli } from './run-cli.ts';

function repositoryWith(manifest: string): string {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest });
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '-q', '-m', 'first');
  return folder;
}

test('check --base tells of scopes that users must consent to anew', () => {
  const folder = repositoryWith(cleanManifest);
  const file = path.join(folder, 'mixer-oauth.yml');
  expect(runCli(folder, ['check', '--base', 'main'])).toMatchObject({
    code: 0,
    out: expect.not.stringContaining('scope-increase'),
  });
  writeFileSync(file, `${cleanManifest}      - chat:connect\n`);
  expect(runCli(folder, ['check', '--base', 'main', '--fail-on', 'warning'])).toMatchObject({
    code: 1,
    out: expect.stringContaining('"chat:connect" is new; everyone who uses the app must consent again'),
  });
  expect(runCli(folder, ['check']).out).not.toContain('scope-increase');
});

test('an accepted increase is no idle suppression in runs without a base', () => {
  const folder = repositoryWith(cleanManifest);
  const ignore = 'ignore:\n  - { rule: scope-increase, scope: chat:connect, reason: announced in the release notes }\n';
  writeFileSync(path.join(folder, 'mixer-oauth.yml'), `${cleanManifest}      - chat:connect\n${ignore}`);
  expect(runCli(folder, ['check', '--base', 'main']).out).toContain('1 suppressed');
  expect(runCli(folder, ['check']).out).not.toContain('invalid-suppression');
});

test('an unknown revision says what to do', () => {
  const folder = repositoryWith(cleanManifest);
  expect(runCli(folder, ['check', '--base', 'nowhere'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/There is no revision "nowhere"[^]*git fetch/),
  });
});

test('where there was no manifest yet, there is nothing to compare with', () => {
  const folder = repositoryWith(cleanManifest);
  execFileSync('git', ['mv', 'mixer-oauth.yml', 'other.yml'], { cwd: folder });
  execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', 'commit', '-q', '-m', 'x'], {
    cwd: folder,
  });
  writeFileSync(path.join(folder, 'mixer-oauth.yml'), cleanManifest);
  expect(runCli(folder, ['check', '--base', 'main'])).toMatchObject({ code: 0 });
});
