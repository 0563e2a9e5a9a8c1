import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formats } from '../report-options.ts';
import { reporters } from '@mixer-oauth/report';
import { commands } from '../commands/index.ts';
import { cleanCode, cleanManifest, makeFolder, runCli } from './run-cli.ts';

const faulty = cleanManifest.replace('hosts: [bot.example.com]', 'hosts: [other.example.com]');

test('an older Node is told so, instead of failing somewhere inside', () => {
  const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
  const older = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } })';
  const args = ['--import', `data:text/javascript,${encodeURIComponent(older)}`, bin, 'check'];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringMatching(/Node 20\.20\.2 is too old.*\n {2}Install/)]);
});

describe('the command line', () => {
  test('help, of the program and of every command', () => {
    const folder = makeFolder();
    const program = runCli(folder, ['--help']);
    expect(program.code).toBe(0);
    expect(runCli(folder, []).out).toBe(program.out);
    for (const { name } of commands) {
      expect(program.out).toContain(name);
      const { code, out } = runCli(folder, [...name.split(' '), '--help']);
      expect({ name, code }).toEqual({ name, code: 0 });
      expect(out).toContain('Examples');
      expect(out).toContain('2  could not run');
      expect(runCli(folder, ['help', ...name.split(' ')]).out).toBe(out);
    }
  });

  test.each<[readonly string[], RegExp]>([
    [['chek'], /Unknown command "chek"\n {2}Did you mean "mixer-oauth check"/],
    [['hosts'], /Did you mean "mixer-oauth hosts test"/],
    [['provider'], /"provider" is no command\n {2}One of provider import, provider check, provider diff/],
    [['provider', 'chek'], /Did you mean "mixer-oauth provider check"/],
    [['fix', '--rule', 'unused-scop'], /Did you mean "unused-scope"/],
    [['zzz'], /Run "mixer-oauth --help"/],
    [['check', '--formt', 'json'], /Unknown option --formt\n {2}Did you mean --format/],
    [['check', '--format', 'jsn'], /--format cannot be "jsn"\n {2}Did you mean "json"/],
    [['check', '--format'], /--format needs a value/],
    [['check', '--format', '--json'], /--format needs a value/],
    [['check', '--json=yes'], /--json takes no value/],
    [['check', '-x'], /Unknown option -x/],
    [['audit', 'a', 'b'], /"audit" does not take "b"/],
    [['check', 'nowhere'], /There is no nowhere/],
    [['-v'], /Did you mean --version/],
    [['--verison'], /Did you mean --version/],
    [['--what'], /Options follow the command/],
    [['hosts', 'test'], /needs url: the redirect URI/],
    [['explain', 'unused-scop'], /Did you mean "unused-scope"/],
    [['schema', 'manifst'], /Did you mean "manifest"/],
    [['completion', 'tcsh'], /One of bash, zsh, fish/],
    [['diff', '../other/mixer-oauth.yml'], /neither a revision nor a JSON report/],
    [['scopes', 'qqqqqqq'], /has no scope like "qqqqqqq"/],
    [['audit', '--no-manifest', '--provider', 'nope'], /no built-in provider "nope"/],
    [['audit', '--no-manifest', '--client', 'bot'], /--no-manifest and --client contradict each other/],
    [['audit', '--no-manifest', '--manifest', 'a.yml'], /--no-manifest and --manifest contradict each other/],
    [['check', '--json', '--format', 'sarif'], /--json and --format sarif contradict each other/],
  ])('%j is a usage error', (args, words) => {
    const { code, out, err } = runCli(makeFolder(), args);
    expect(err).toMatch(words);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('help of commands that begin with one word', () => {
    const folder = makeFolder();
    const { code, out } = runCli(folder, ['provider', '--help']);
    expect(code).toBe(0);
    for (const name of ['provider import FILE', 'provider check FILE', 'provider diff OLD NEW'])
      expect(out).toContain(name);
    expect(runCli(folder, ['help', 'provider']).out).toBe(out);
    expect(runCli(folder, ['hosts', '-h']).out).toContain('hosts test URL');
  });

  test.each([
    ['fix', '1  fixes were shown and not applied'],
    ['hosts test', '1  no client accepts it'],
    ['doctor', '1  something is missing'],
    ['audit', '1  diagnostics at or above --fail-on'],
  ])('help of %s says what its own exit codes mean', (name, words) => {
    expect(runCli(makeFolder(), [...name.split(' '), '--help']).out).toContain(words);
  });

  test('a command that never exits with 1 does not say that it may', () => {
    expect(runCli(makeFolder(), ['scopes', '--help']).out).not.toMatch(/^ {2}1 /m);
  });

  test.each([
    ['check', ['check']],
    ['an audit', ['audit', '--json']],
  ])('too deep in a project, %s says where the manifest is', (_, args) => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest, 'src/deep/a.js': '' });
    const { code, err } = runCli(path.join(folder, 'src/deep'), args);
    expect(code).toBe(2);
    expect(err).toMatch(
      /There is one in \.\.\/\.\.: check that folder, or pass --manifest \.\.\/\.\.\/mixer-oauth\.yml/,
    );
    expect(runCli(path.join(folder, 'src/deep'), ['check', '--manifest', '../../mixer-oauth.yml'])).toMatchObject({
      code: 0,
    });
  });

  test('a manifest beyond the top of the repository is not offered', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': cleanManifest,
      'repository/.git/HEAD': '',
      'repository/src/a.js': '',
    });
    const { err } = runCli(path.join(folder, 'repository/src'), ['check']);
    expect(err).toContain('Run "mixer-oauth init"');
  });

  test('every reporter can be asked for, and nothing else', () => {
    expect(formats.toSorted()).toEqual(Object.keys(reporters).toSorted());
  });

  test('colours: none without a terminal, forced, and switched off again', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    const escape = '\u001B[';
    expect(runCli(folder, ['check']).out).not.toContain(escape);
    expect(runCli(folder, ['check'], { FORCE_COLOR: '1' }).out).toContain(escape);
    expect(runCli(folder, ['check', '--no-color'], { FORCE_COLOR: '1' }).out).not.toContain(escape);
    expect(runCli(folder, ['check'], { FORCE_COLOR: '1', NO_COLOR: '1' }).out).not.toContain(escape);
  });

  test('reports of every format go to a file, and machines can read theirs', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    for (const format of formats)
      expect(runCli(folder, ['check', '--format', format, '-o', `out.${format}`])).toMatchObject({ code: 1, out: '' });
    const read = (format: string): string => readFileSync(path.join(folder, `out.${format}`), 'utf8');
    expect(JSON.parse(read('json'))).toMatchObject({ version: 1, manifest: 'mixer-oauth.yml', summary: { errors: 1 } });
    expect(JSON.parse(read('sarif'))).toMatchObject({ version: '2.1.0' });
    expect(read('junit')).toMatch(/^<\?xml/);
    expect(read('github')).toMatch(/^::error /m);
    expect(runCli(folder, ['check', '-o', 'no/such/folder'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot write'),
    });
  });

  test.each<[string, readonly string[], RegExp]>([
    ['out.sarif', ['check'], /"version": "2\.1\.0"/],
    ['out.sarif.json', ['check'], /"version": "2\.1\.0"/],
    ['out.json', ['audit'], /^\{\n {2}"version": 1/],
    ['out.xml', ['check'], /^<\?xml/],
    ['out.html', ['check'], /^<!doctype html>/],
    ['out.md', ['diff', 'report.json', 'report.json'], /^## /],
    ['out.md', ['merge', 'report.json'], /^## /],
    ['out.log', ['check'], /^mixer-oauth\.yml \d diagnostics?\n/],
    ['out.sarif', ['check', '--format', 'text'], /^mixer-oauth\.yml \d diagnostics?\n/],
  ])('%s of %j is of the form that its ending says', (file, args, form) => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    runCli(folder, ['check', '-o', 'report.json']);
    runCli(folder, [...args, '-o', file]);
    expect(readFileSync(path.join(folder, file), 'utf8')).toMatch(form);
  });

  test('what a name would have a terminal do is spelled out in failures and remarks too', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest.replace('bot:', '"b\\e[31mot":') });
    expect(runCli(folder, ['check', '--client', 'nope']).err).toContain(String.raw`It has b\u{1b}[31mot`);
    const { err } = runCli(
      makeFolder({ 'mixer-oauth.yml': cleanManifest }),
      ['url', 'bot', '--redirect', 'https://x/\u{1b}[2J'],
      {
        BOT_ID: 'x',
      },
    );
    expect(err).not.toContain('\u{1b}');
  });

  test('the same input gives the same bytes, without absolute paths', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': faulty,
      'src/a.js': 'fetch("https://mixer.com/api/v1/users/current")',
    });
    const { out } = runCli(folder, ['check', '--json']);
    expect(runCli(folder, ['check', '--json']).out).toBe(out);
    expect(runCli('/', ['check', '--json', folder]).out).toBe(out);
    expect(out).not.toContain(folder);
  });

  test('a report that was left in the folder proves nothing in the next one', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': cleanManifest.replace('channel:follow:self', 'channel:details:self'),
      'src/bot.js': `${cleanCode}const options = { client_secret: process.env.BOT_SECRET };\n`,
    });
    const found = (): unknown => {
      const { clients, evidence, diagnostics } = JSON.parse(runCli(folder, ['check', '--json']).out) as Record<
        string,
        unknown
      >;
      return { clients, evidence, diagnostics };
    };
    const before = found();
    for (const format of ['json', 'sarif']) runCli(folder, ['check', '--format', format, '-o', `old-${format}.json`]);
    runCli(folder, ['check', '--baseline', 'baseline.json', '--update-baseline']);
    expect(found()).toEqual(before);
  });

  test('a reader that stops early is no failure', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${bin}" explain | head -1`], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
  });

  test.each([
    ['that stops reading', '| head -c 1'],
    ['that is not there', '>&-'],
  ])('what was found counts for the exit code beside a reader %s', (_, reader) => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
    const line = `"${process.execPath}" "${bin}" check --json ${reader}; echo "$PIPESTATUS" >&2`;
    const { stderr } = spawnSync('bash', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('1\n');
  });

  test.runIf(existsSync('/dev/full'))('a full disk is no bug of ours', () => {
    const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
    const line = `"${process.execPath}" "${bin}" explain > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', line], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^mixer-oauth: Cannot write to standard output: .*ENOSPC/);
    expect(stderr).not.toContain('bug');
  });

  test('remarks that nobody can read do not cost the report', () => {
    const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
    const folder = makeFolder({ 'src/a.js': 'const a = 1;' });
    const line = `"${process.execPath}" "${bin}" audit --no-manifest 2>&-`;
    const { status, stdout } = spawnSync('sh', ['-c', line], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([0, expect.stringContaining('1 file seen')]);
  });

  test('it runs in a folder without node_modules', () => {
    const dist = path.resolve(import.meta.dirname, '../../dist');
    const folder = makeFolder({
      'project/mixer-oauth.yml': faulty,
      'project/a.py': 'import requests\nrequests.get("https://mixer.com/api/v1/users/current")\n',
    });
    mkdirSync(path.join(folder, 'bin'));
    spawnSync('cp', ['-r', dist, path.join(folder, 'dist')]);
    const entry = path.join(folder, 'bin/mixer-oauth.mjs');
    spawnSync('cp', [path.resolve(dist, '../bin/mixer-oauth.mjs'), entry]);
    expect(existsSync(path.join(folder, 'node_modules'))).toBe(false);
    const { status, stdout } = spawnSync(process.execPath, [entry, 'check', '--json'], {
      cwd: path.join(folder, 'project'),
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { calls: 1 } });
  });

  test('links out of the folder are not followed', () => {
    const outside = makeFolder({ 'secret.js': 'fetch("https://mixer.com/api/v1/users/current")' });
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest });
    symlinkSync(path.join(outside, 'secret.js'), path.join(folder, 'link.js'));
    symlinkSync(outside, path.join(folder, 'folder'));
    expect(JSON.parse(runCli(folder, ['check', '--json']).out)).toMatchObject({ summary: { calls: 0 } });
  });
});
