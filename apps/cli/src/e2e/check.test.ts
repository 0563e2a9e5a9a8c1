import { readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCode, cleanManifest, makeFolder, runCli } from './run-cli.ts';

const faulty = cleanManifest.replace('hosts: [bot.example.com]', 'hosts: [other.example.com]');

describe('check', () => {
  test('a clean workspace exits 0 and says what was done', () => {
    const { code, out } = runCli(makeFolder({ 'mixer-oauth.yml': cleanManifest, 'src/bot.js': cleanCode }), [
      'check',
      '--fail-on',
      'info',
    ]);
    expect(out).toContain('1 file seen, 1 read, 1 audited');
    expect({ code, out }).toMatchObject({ code: 0 });
  });

  test('a defect exits 1 and shows file, line and caret', () => {
    const { code, out } = runCli(makeFolder({ 'mixer-oauth.yml': faulty }), ['check']);
    expect(code).toBe(1);
    expect(out).toMatch(/mixer-oauth\.yml:9:20 error redirect-host-not-allowed/);
    expect(out).toContain('^^^^^^^');
  });

  test.each([
    ['never', 0],
    ['error', 1],
    ['warning', 1],
  ])('--fail-on %s exits %i', (level, code) => {
    expect(runCli(makeFolder({ 'mixer-oauth.yml': faulty }), ['check', '--fail-on', level]).code).toBe(code);
  });

  test('code without its scope in the manifest is found in the code', () => {
    const manifest = cleanManifest.replace('channel:follow:self', 'channel:details:self');
    const { code, out } = runCli(makeFolder({ 'mixer-oauth.yml': manifest, 'src/bot.js': cleanCode }), [
      'check',
      '--json',
    ]);
    const rules = (JSON.parse(out) as { diagnostics: { rule: string; span: { file: string } }[] }).diagnostics.map(
      ({ rule, span }) => `${rule} ${span.file}`,
    );
    expect(rules).toContain('missing-scope src/bot.js');
    expect(code).toBe(1);
  });

  test('--client shows one client, and an unknown one is an error', () => {
    const two = `${cleanManifest}  second:\n    name: Second\n    hosts: ['*mixer.com']\n`;
    const folder = makeFolder({ 'mixer-oauth.yml': two });
    expect(runCli(folder, ['check', '--client', 'bot']).code).toBe(0);
    expect(runCli(folder, ['check', '--client', 'second']).code).toBe(1);
    expect(runCli(folder, ['check', '--client', 'nobody'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('It has bot, second'),
    });
  });

  test('--manifest names another file, and its folder is the workspace', () => {
    const folder = makeFolder({ 'config/apps.yml': faulty });
    expect(runCli(folder, ['check', '--manifest', 'config/apps.yml'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('apps.yml:9:20'),
    });
    expect(runCli(folder, ['check', 'config/apps.yml']).code).toBe(1);
  });

  test('a baseline accepts what it holds, and fails once a row is stale', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    expect(runCli(folder, ['check', '--baseline', 'known.json', '--update-baseline'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('accepted in known.json'),
    });
    expect(runCli(folder, ['check', '--baseline', 'known.json']).code).toBe(0);
    const clean = makeFolder({
      'mixer-oauth.yml': cleanManifest,
      'known.json': readFileSync(path.join(folder, 'known.json')),
    });
    expect(runCli(clean, ['check', '--baseline', 'known.json'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('stale baseline row: redirect-host-not-allowed'),
    });
  });

  test('a manifest that is a link proves nothing where it really lies', () => {
    const folder = makeFolder({ 'config/clients.yml': cleanManifest, 'src/a.js': cleanCode });
    symlinkSync('config/clients.yml', path.join(folder, 'mixer-oauth.yml'));
    const { evidence } = JSON.parse(runCli(folder, ['check', '--json']).out) as {
      evidence: { span: { file: string } }[];
    };
    expect(new Set(evidence.map(({ span }) => span.file))).toEqual(new Set(['src/a.js']));
  });

  test('a client of which no code shows anything is named', () => {
    const manifest = `${cleanManifest}    code: [src/**]\n  web:\n    name: Web\n    code: [wbe/**]\n    environments: { staging: { hosts: [web.example] } }\n`;
    const folder = makeFolder({
      'mixer-oauth.yml': manifest,
      'src/a.js': cleanCode,
      'web/b.js': 'export const b = 1;',
    });
    expect(runCli(folder, ['check']).out).toContain(
      '\nNo code of web asks its provider for anything: is "code" right?\n',
    );
    expect(runCli(folder, ['check', '--client', 'bot']).out).not.toContain('is "code" right');
  });

  test('and said to be so in what could be read', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': `${cleanManifest}    code: [src/**]\n  web:\n    name: Web\n    code: [web/**]\n`,
      'src/a.js': cleanCode,
      'web/b.dart': "get('https://mixer.com/api/v1/users/current');",
    });
    expect(runCli(folder, ['check']).out).toContain(
      '\nNo code of web that could be read asks its provider for anything: is "code" right?\n',
    );
  });

  test.each([
    ['mixr', 'there is no built-in provider "mixr"; did you mean "mixer"?'],
    ['acme', 'such as ./acme.provider.yml'],
    ['.\\\\acme.yml', 'no such file; write its path with "/"'],
    ['https://acme.example/a.yml', 'is an address; nothing is fetched: save the catalogue, and give its path'],
  ])('a provider that is not there is told with the next step: %s', (provider, words) => {
    const folder = makeFolder({ 'mixer-oauth.yml': `version: 1\nprovider: "${provider}"\nclients: { a: {} }\n` });
    const { code, out } = runCli(folder, ['check']);
    expect(code).toBe(1);
    expect(out.replaceAll(/\n {2}(?=\S)/g, ' ')).toContain(words);
  });

  test('a baseline that cannot be written or read is told', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest });
    const write = runCli(folder, ['check', '--baseline', 'no/such/folder', '--update-baseline']);
    expect(write).toMatchObject({
      code: 2,
      err: expect.stringMatching(/Cannot write .*no\/such\/folder\n {2}Does its folder exist/),
    });
    expect(runCli(folder, ['check', '--baseline', 'b.json']).err).toMatch(
      /b\.json: there is no such file\n {2}Write one with --update-baseline/,
    );
  });

  test("a catalogue of one's own by path, broken or missing", () => {
    const manifest = `version: 1\nprovider: ./acme.provider.yml\nclients:\n  app:\n    name: App\n`;
    expect(runCli(makeFolder({ 'mixer-oauth.yml': manifest }), ['check'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('cannot read the catalogue'),
    });
    const broken = runCli(makeFolder({ 'mixer-oauth.yml': manifest, 'acme.provider.yml': 'id: acme\n' }), ['check']);
    expect(broken).toMatchObject({
      code: 1,
      out: expect.stringContaining('acme.provider.yml:1:1 error invalid-provider'),
    });
  });
});

describe('broken manifests give diagnostics or a clear message, never a stack', () => {
  const utf16 = Buffer.from(`\uFEFF${cleanManifest}`, 'utf16le');
  test.each<[string, Record<string, string | Uint8Array>, number, RegExp]>([
    ['missing', {}, 2, /There is no mixer-oauth\.yml in this folder\n {2}Run "mixer-oauth init"/],
    ['a folder', { 'mixer-oauth.yml/x': '' }, 2, /it is a folder/],
    ['empty', { 'mixer-oauth.yml': '' }, 1, /empty/],
    ['10 MB', { 'mixer-oauth.yml': `version: 1\nclients: {}\n# ${'x'.repeat(10_000_000)}\n` }, 1, /invalid-manifest/],
    ['UTF-16', { 'mixer-oauth.yml': utf16 }, 0, /Ran \d+ rules/],
    ['a byte order mark', { 'mixer-oauth.yml': `\uFEFF${cleanManifest}` }, 0, /Ran \d+ rules/],
    ['CRLF', { 'mixer-oauth.yml': cleanManifest.replaceAll('\n', '\r\n') }, 0, /Ran \d+ rules/],
    ['no text', { 'mixer-oauth.yml': Buffer.from([0xff, 0x00, 0x80, 0x81]) }, 2, /neither UTF-8 nor UTF-16/],
    [
      'bad YAML',
      { 'mixer-oauth.yml': 'version: 1\nclients:\n  - [\n' },
      1,
      /mixer-oauth\.yml:\d+:\d+ error invalid-manifest/,
    ],
    ['a duplicate key', { 'mixer-oauth.yml': 'version: 1\nversion: 1\nclients: {}\n' }, 1, /mixer-oauth\.yml:2:1/],
    ['several documents', { 'mixer-oauth.yml': `${cleanManifest}---\nversion: 1\n` }, 1, /several YAML documents/],
    ['nested a thousand deep', { 'mixer-oauth.yml': '['.repeat(20_000) }, 1, /invalid-manifest/],
    [
      'an alias bomb',
      {
        'mixer-oauth.yml': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
          .split('')
          .map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at] ?? ''},`.repeat(9)}]`)
          .join('\n')}\n`,
      },
      1,
      /invalid-manifest/,
    ],
  ])('%s', (_, files, code, words) => {
    const result = runCli(makeFolder(files), ['check']);
    expect(result.out + result.err).toMatch(words);
    expect(result.out + result.err).not.toMatch(/\n\s+at .*\.mjs/);
    expect(result.code).toBe(code);
  });

  test('a secret in the manifest is shown nowhere', () => {
    const secret = 'S3cr3t-Value-That-Nobody-May-See';
    const folder = makeFolder({
      'mixer-oauth.yml': cleanManifest.replace('    type:', `    clientSecret: ${secret}\n    type:`),
    });
    for (const format of ['text', 'json', 'sarif', 'github', 'markdown', 'junit']) {
      const { out, err } = runCli(folder, ['check', '--format', format]);
      expect(out + err).not.toContain(secret);
      expect(out).toContain('literal-client-secret');
    }
  });
});
