import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCode, cleanManifest, makeFolder, runCli } from './run-cli.ts';

const faulty = cleanManifest.replace('hosts: [bot', "hosts: ['https://bot.example.com/', bot");
const names = ['a', 'b', 'c', 'd', 'e'];

/** Several small repositories beside each other, of which one has a defect. */
const repositories = (): string =>
  makeFolder(
    Object.fromEntries(
      names.flatMap((name) => [
        [`repositories/${name}/mixer-oauth.yml`, name === 'c' ? faulty : cleanManifest],
        [`repositories/${name}/src/bot.js`, cleanCode],
      ]),
    ),
  );
const paths = names.map((name) => `repositories/${name}`);
const jsonOf = (folder: string, ...args: readonly string[]): string => runCli(folder, ['check', ...args, '--json']).out;

test('a report on one folder is put below it, for readers that expect paths from the top', () => {
  const folder = repositories();
  runCli(folder, ['check', 'repositories/c', '--json', '-o', 'c.json']);
  const { out } = runCli(folder, ['merge', 'repositories/c=c.json', '--format', 'github']);
  expect(out).toMatch(/^::error title=invalid-host-rule,file=repositories\/c\/mixer-oauth\.yml,/m);
});

test('shares of no folder at all are not green', () => {
  const { code, err } = runCli(makeFolder({ 'mixer-oauth.yml': faulty }), ['check', '--shard', '1/2']);
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringMatching(/divides folders, and none is given\n {2}Name all/),
  });
});

test('a folder without a manifest, below one that has it', () => {
  const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest, 'apps/web/a.js': '' });
  expect(runCli(folder, ['check', 'apps/web']).err).toContain(
    'There is one in this folder: check that folder, or pass --manifest mixer-oauth.yml.',
  );
});

describe('several folders', () => {
  test('one report, in which each keeps its files and clients apart', () => {
    const folder = repositories();
    const { code, out } = runCli(folder, ['check', ...paths]);
    expect(code).toBe(1);
    expect(out).toContain('repositories/c/mixer-oauth.yml:8:14 error invalid-host-rule (repositories/c/bot)');
    expect(out).toContain("8 |     hosts: ['https://bot.example.com/', bot.example.com]");
    const report = JSON.parse(jsonOf(folder, ...paths)) as {
      clients: { id: string }[];
      evidence: { id: string; client: string }[];
      summary: { clients: number; files: { read: number } };
    };
    expect(report.clients.map(({ id }) => id)).toEqual(names.map((name) => `repositories/${name}/bot`));
    expect(report.summary).toMatchObject({ clients: 5, errors: 1, calls: 5, files: { read: 5 } });
    expect(new Set(report.evidence.map(({ id }) => id)).size).toBe(report.evidence.length);
  });

  test('one that cannot be checked is told, and the others are checked', () => {
    const folder = repositories();
    const { code, out, err } = runCli(folder, ['check', 'repositories/a', 'repositories', 'nowhere', '--json']);
    expect(code).toBe(2);
    expect(err).toContain('repositories: There is no mixer-oauth.yml');
    expect(err).toContain('nowhere: There is no nowhere');
    expect(JSON.parse(out)).toMatchObject({ summary: { clients: 1 } });
  });

  test.each(['--client=bot', '--watch', '--baseline=x.json', '--manifest=x.yml'])(
    '%s does not go with them',
    (option) => {
      const { code, err } = runCli(repositories(), ['check', ...paths, option]);
      expect(code).toBe(2);
      expect(err).toContain('does not go with several folders');
    },
  );

  test('a secret of one is hidden in all', () => {
    const secret = 'kZ8vQ2nR7xW4mT9pL3sD6fG1hJ5bN0cY';
    const folder = makeFolder({
      'a/mixer-oauth.yml': cleanManifest.replace('clientId:', `clientSecret: ${secret}\n    clientId:`),
      'b/mixer-oauth.yml': cleanManifest.replace('name: Bot', `name: ${secret}`),
    });
    const { out, err } = runCli(folder, ['check', 'a', 'b', '--json']);
    expect(out).toContain('literal-client-secret');
    expect(out + err).not.toContain(secret);
  });
});

describe('shards', () => {
  test.each([1, 2, 3, 7])('%i of them together say what one run says', (count) => {
    const folder = repositories();
    const whole = jsonOf(folder, ...paths);
    const files = Array.from({ length: count }, (_, at) => `part-${at + 1}.json`);
    for (const [at, file] of files.entries())
      writeFileSync(path.join(folder, file), jsonOf(folder, ...paths, '--shard', `${at + 1}/${count}`));
    const merged = runCli(folder, ['merge', ...files, '--output', 'all.json']);
    expect({ code: merged.code, out: merged.out }).toEqual({ code: 0, out: '' });
    expect(readFileSync(path.join(folder, 'all.json'), 'utf8')).toBe(whole);
    expect(runCli(folder, ['merge', ...files, '--fail-on', 'error', '--format', 'markdown'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('mixer-oauth: 1 error'),
    });
  });

  test.each(['0/2', '3/2', '1', '1/0', 'a/b', '-1/2'])('%s is none', (shard) => {
    const { code, err } = runCli(repositories(), ['check', ...paths, `--shard=${shard}`]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('--shard 1/4: the first of four shares') });
  });
});

describe('merge', () => {
  test('reports of two repositories, each below a folder of its own', () => {
    const folder = repositories();
    for (const name of ['a', 'c'])
      writeFileSync(path.join(folder, `${name}.json`), jsonOf(path.join(folder, 'repositories', name)));
    expect(runCli(folder, ['merge', 'a.json', 'c.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Both a.json and c.json have a client "bot"'),
    });
    const { out } = runCli(folder, ['merge', 'repositories/a=a.json', 'repositories/c/=c.json']);
    expect(out).toBe(jsonOf(folder, 'repositories/a', 'repositories/c'));
  });

  test('what is no report is told', () => {
    const folder = makeFolder({ 'x.json': '{}' });
    expect(runCli(folder, ['merge', 'x.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('x.json is no report'),
    });
    expect(runCli(folder, ['merge', 'y.json'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('Cannot read y.json'),
    });
    expect(runCli(folder, ['merge'])).toMatchObject({ code: 2, err: expect.stringContaining('"merge" needs report') });
  });
});
