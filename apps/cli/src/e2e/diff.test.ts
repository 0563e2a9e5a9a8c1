import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCode, cleanManifest, makeFolder, runCli } from './run-cli.ts';

type Files = Readonly<Record<string, string | undefined>>;

/** A repository whose `main` holds `before` and whose work tree holds `after`. */
function repository(before: Files, after: Files = {}): { folder: string; git: (...args: readonly string[]) => string } {
  const folder = makeFolder({ 'README.md': '' });
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  put(folder, before);
  git('add', '-A');
  git('commit', '-q', '-m', 'before');
  put(folder, after);
  return { folder, git };
}

function put(folder: string, files: Files): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (text === undefined) rmSync(file);
    else writeFileSync(file, text);
  }
}

const manifest = (more: string): string => `version: 1\nclients:\n  bot:\n    name: Bot\n${more}`;
const page = readFileSync(new URL('../../../../docs/diff.md', import.meta.url), 'utf8');
interface Diff {
  readonly mustConsent: boolean;
  readonly gaps: readonly string[];
  readonly clients: readonly {
    readonly id: string;
    readonly state: string;
    readonly consent: { readonly isNeeded: boolean; readonly because: string };
  }[];
}

function diffOf(folder: string, ...args: readonly string[]): Diff {
  const { code, out, err } = runCli(folder, ['diff', ...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out) as Diff;
}

test('the example of docs/diff.md', () => {
  const blocks = new Map(
    [...page.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, info = '', body = '']) => [info, body]),
  );
  const side = (name: string): Files =>
    Object.fromEntries(
      [...blocks].flatMap(([file, text]) => (file.startsWith(`${name}/`) ? [[file.slice(name.length + 1), text]] : [])),
    );
  const { folder } = repository(side('before'), side('after'));
  expect(runCli(folder, ['diff', 'main']).out).toBe(blocks.get('output'));
});

/** Manifests before and after, and what is said of consent; undefined: nothing changed. */
const cases: readonly (readonly [string, string, string, readonly [boolean, string] | undefined])[] = [
  ['nothing', 'scopes: [chat:connect]', 'scopes:  [ chat:connect ]', undefined],
  ['a scope more', 'scopes: []', 'scopes: [chat:connect]', [true, '"chat:connect" was not granted before']],
  ['a scope less', 'scopes: [chat:connect]', 'scopes: []', [false, 'no scope was added']],
  [
    'an optional scope more',
    'scopes: []',
    'optionalScopes: [chat:connect]',
    [false, 'optional scopes are asked for when a user wants what they are for'],
  ],
  [
    'an optional one that is required now',
    'optionalScopes: [chat:connect]',
    'scopes: [chat:connect]',
    [true, '"chat:connect" was not granted before'],
  ],
  [
    'a required one that is optional now',
    'scopes: [chat:connect]',
    'optionalScopes: [chat:connect]',
    [false, 'no scope was added'],
  ],
  [
    'one that was included before',
    'scopes: [channel:partnership]',
    'scopes: [channel:partnership:self]',
    [false, '"channel:partnership" gave the rights of "channel:partnership:self" before'],
  ],
  [
    'the new name of one',
    'scopes: [tetris:manage:self]',
    'scopes: [interactive:manage:self]',
    [false, '"tetris:manage:self" gave the rights of "interactive:manage:self" before'],
  ],
  [
    'another client',
    'clientId: abc',
    'clientId: def',
    [true, 'clientId changed, and nobody has approved the other one yet'],
  ],
  ['the id from another variable', 'clientId: ${ONE}', 'clientId: ${TWO}', [false, 'no scope was added']],
  [
    'a prompt at every sign-in',
    'approvalPrompt: auto',
    'approvalPrompt: force',
    [true, 'approvalPrompt is "force" now, so users approve at every sign-in'],
  ],
  ['a host', 'hosts: [a.example]', 'hosts: [b.example]', [false, 'no scope was added']],
];

test.each(cases)('%s', (_, before, after, consent) => {
  const { folder } = repository(
    { 'mixer-oauth.yml': manifest(`    ${before}\n`) },
    { 'mixer-oauth.yml': manifest(`    ${after}\n`) },
  );
  const [client] = diffOf(folder, 'main').clients;
  expect(client?.consent).toEqual(consent && { isNeeded: consent[0], because: consent[1] });
});

describe('sides', () => {
  test('two revisions, whatever the work tree holds; nothing in it or in git changes', () => {
    const { folder, git } = repository({ 'mixer-oauth.yml': cleanManifest, 'src/bot.js': cleanCode });
    put(folder, {
      'mixer-oauth.yml': cleanManifest.replace('channel:follow:self', 'chat:connect'),
      'src/bot.js': undefined,
    });
    git('commit', '-qam', 'after');
    put(folder, { 'mixer-oauth.yml': 'broken: [', 'new.txt': 'x' });
    const state = (): string => git('status', '--porcelain') + git('for-each-ref') + git('stash', 'list');
    const before = state();
    const { out } = runCli(folder, ['diff', 'HEAD~1', 'HEAD']);
    expect(out).toContain('+ scope chat:connect         mixer-oauth.yml:11\n');
    expect(out).toContain(
      '- scope channel:follow:self  mixer-oauth.yml:11 of HEAD~1\n      src/bot.js:6 PUT /channels/{channelId}/follow needs it\n',
    );
    expect(state()).toBe(before);
    expect(diffOf(folder, 'HEAD', 'HEAD').clients).toEqual([]);
  });

  test('two JSON reports say the same as the revisions they were made of', () => {
    const { folder, git } = repository({ 'mixer-oauth.yml': cleanManifest, 'src/bot.js': cleanCode });
    runCli(folder, ['check', '--json', '-o', 'old.json']);
    put(folder, { 'mixer-oauth.yml': `${cleanManifest}      - chat:connect\n` });
    runCli(folder, ['check', '--json', '-o', 'new.json']);
    git('commit', '-qam', 'after');
    const named = (diff: Diff): unknown => ({ ...diff, base: '', head: '' });
    expect(named(diffOf(folder, 'old.json', 'new.json'))).toEqual(named(diffOf(folder, 'HEAD~1', 'HEAD')));
    expect(diffOf(folder, 'old.json').mustConsent).toBe(true);
  });

  test('a side without a manifest has no clients, and says so', () => {
    const { folder } = repository({}, { 'mixer-oauth.yml': cleanManifest });
    expect(diffOf(folder, 'main')).toMatchObject({
      mustConsent: false,
      gaps: ['main has no manifest'],
      clients: [{ id: 'bot', state: 'added' }],
    });
    put(folder, { 'mixer-oauth.yml': undefined });
    expect(runCli(folder, ['diff', 'main'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Neither main nor'),
    });
  });

  test('environments are clients of their own, and a new key with the same client id is the same client', () => {
    const { folder } = repository(
      {
        'mixer-oauth.yml': manifest(
          '    clientId: abc\n    scopes: [chat:connect]\n    environments: { staging: {} }\n',
        ),
      },
      { 'mixer-oauth.yml': manifest('    clientId: abc\n    scopes: [chat:connect]\n').replace('bot:', 'robot:') },
    );
    expect(diffOf(folder, 'main').clients).toMatchObject([
      { id: 'robot', formerId: 'bot', state: 'changed' },
      { id: 'bot@staging', state: 'removed' },
    ]);
  });

  test('a folder inside the repository, and a catalogue as it was then', () => {
    const catalogue = readFileSync(new URL('../../../../docs/providers/authoring.md', import.meta.url), 'utf8');
    const acme = /^```yaml acme.provider.yml\n([^]*?)^```$/m.exec(catalogue)?.[1] ?? '';
    const own = (scope: string): string => manifest(`    provider: ./acme.provider.yml\n    scopes: [${scope}]\n`);
    const { folder } = repository(
      { 'app/mixer-oauth.yml': own('events:write'), 'app/acme.provider.yml': acme },
      { 'app/mixer-oauth.yml': own('events:read') },
    );
    expect(diffOf(path.join(folder, 'app'), 'main').clients).toMatchObject([
      {
        provider: 'acme',
        consent: { isNeeded: false, because: '"events:write" gave the rights of "events:read" before' },
      },
    ]);
  });

  test('a manifest with errors is told, for what it hides', () => {
    const { folder } = repository(
      { 'mixer-oauth.yml': cleanManifest },
      { 'mixer-oauth.yml': `${cleanManifest}      - [x]\n` },
    );
    expect(diffOf(folder, 'main').gaps).toEqual(['the manifest of the work tree has 1 error']);
  });
});

test.each([
  [['nowhere'], 'There is no revision "nowhere"'],
  [['main', '--', '--help'], 'There is no revision "--help"'],
  [['README.json'], 'README.json is no report'],
  [[], 'base'],
])('diff %j could not run', (args, message) => {
  const { folder } = repository({ 'mixer-oauth.yml': cleanManifest, 'README.json': '{}' });
  expect(runCli(folder, ['diff', ...args])).toMatchObject({ code: 2, err: expect.stringContaining(message) });
});

test.each<[string, readonly string[], RegExp]>([
  [
    'two revisions in one word',
    ['main..HEAD'],
    /"main\.\.HEAD" is two revisions\n {2}Give one after the other: mixer-oauth diff main HEAD/,
  ],
  ['one of them left out', ['...main'], /mixer-oauth diff HEAD main/],
  ['a report that is not there', ['old.json'], /Cannot read old\.json: there is no such file/],
  ['a client of neither side', ['main', '--client', 'bto'], /Neither side has a client "bto"\n {2}They have bot\./],
])('a mistake is told with what to write instead: %s', (_, args, words) => {
  const { folder } = repository({ 'mixer-oauth.yml': manifest('') });
  const { code, out, err } = runCli(folder, ['diff', ...args]);
  expect(err).toMatch(words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('too deep in a project it says where the manifest is', () => {
  const { folder } = repository({ 'mixer-oauth.yml': manifest(''), 'src/a.js': '' });
  const { code, err } = runCli(path.join(folder, 'src'), ['diff', 'main']);
  expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('There is one in ..: check that folder') });
  expect(runCli(path.join(folder, 'src'), ['diff', 'main', '--manifest', '../mixer-oauth.yml']).out).toContain(
    'nothing changed',
  );
});

test('without a commit there is nothing to compare with', () => {
  const folder = makeFolder({ 'mixer-oauth.yml': manifest('') });
  execFileSync('git', ['init', '-q'], { cwd: folder });
  expect(runCli(folder, ['diff', 'HEAD']).err).toContain('Nothing was committed here yet');
});

test('in a shallow clone the advice brings what is missing', () => {
  const { folder, git } = repository(
    { 'mixer-oauth.yml': manifest('') },
    { 'mixer-oauth.yml': manifest('    scopes: [chat:connect]\n') },
  );
  git('commit', '-qam', 'after');
  git('branch', 'release');
  const clone = path.join(makeFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', '--branch', 'main', `file://${folder}`, clone]);
  const adviceOf = (revision: string): string =>
    /"(git fetch [^"]*)"/.exec(runCli(clone, ['diff', revision]).err)?.[1] ?? '';
  expect(adviceOf('origin/release')).toBe('git fetch --depth=1 origin release');
  expect(adviceOf('release')).toBe('git fetch --depth=1 origin release');
  execFileSync('sh', ['-c', adviceOf('origin/release')], { cwd: clone, stdio: 'ignore' });
  expect(runCli(clone, ['diff', 'FETCH_HEAD']).out).toContain('nothing changed');
  execFileSync('sh', ['-c', adviceOf('HEAD~1')], { cwd: clone, stdio: 'ignore' });
  expect(runCli(clone, ['diff', 'HEAD~1']).out).toContain('+ scope chat:connect');
});

test('--fail-on decides the exit code, --client the clients', () => {
  const { folder } = repository(
    { 'mixer-oauth.yml': manifest('    hosts: [a.example]\n  other: {}\n') },
    { 'mixer-oauth.yml': manifest('    hosts: [b.example]\n  other: {}\n') },
  );
  const code = (...args: readonly string[]): number | null => runCli(folder, ['diff', 'main', ...args]).code;
  expect([code(), code('--fail-on', 'consent'), code('--fail-on', 'change')]).toEqual([0, 0, 1]);
  expect(code('--fail-on', 'change', '--client', 'other')).toBe(0);
});

test('no secret of either side is shown in any form', () => {
  const secret = 's3cr3t-0123456789abcdef';
  const { folder } = repository(
    {
      'mixer-oauth.yml': manifest(`    clientSecret: ${secret}\n    redirectUris: [https://a.example/?k=${secret}]\n`),
    },
    { 'mixer-oauth.yml': manifest(`    clientSecret: ${secret}\n    hosts: [${secret}.example]\n`) },
  );
  for (const format of ['text', 'json', 'markdown']) {
    const { out, err } = runCli(folder, ['diff', 'main', '--format', format]);
    expect(out + err).not.toContain(secret);
    expect(out).toContain('bot');
  }
});

test('Markdown for a comment', () => {
  const { folder } = repository(
    { 'mixer-oauth.yml': manifest('    scopes: []\n') },
    { 'mixer-oauth.yml': manifest('    scopes: [chat:connect]\n') },
  );
  const { out } = runCli(folder, ['diff', 'main', '--format', 'markdown']);
  expect(out).toContain('## ⚠️ mixer-oauth: users of 1 client must consent again');
  expect(out).toMatch(/^\| added \| scope <code>chat&#58;connect<\/code> \|/m);
});
