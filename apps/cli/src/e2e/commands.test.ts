import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanCode, cleanManifest, makeFolder, runCli } from './run-cli.ts';

const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>;

describe('audit', () => {
  test('without a manifest it works on any folder, and spans are relative to it', () => {
    const folder = makeFolder({ 'repo/src/bot.js': cleanCode });
    const { code, out } = runCli(folder, ['audit', '--no-manifest', '--provider', 'mixer', '--format', 'json', 'repo']);
    expect(code).toBe(0);
    const report = json(out) as {
      manifest: null;
      evidence: { kind: string; scope?: string; method?: string; path?: string; span: { file: string } }[];
    };
    expect(report.manifest).toBeNull();
    expect(report.evidence).toContainEqual(
      expect.objectContaining({ kind: 'call', method: 'PUT', span: expect.objectContaining({ file: 'src/bot.js' }) }),
    );
    expect(report.evidence).toContainEqual(expect.objectContaining({ kind: 'request', scope: 'channel:follow:self' }));
  });

  test('a folder without a file is nothing to audit', () => {
    const { code, out, err } = runCli(makeFolder(), ['audit', '--no-manifest']);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/There is nothing to audit in this folder\n {2}It has no file/);
  });

  test('code of another provider than the default is told to ask for it', () => {
    const folder = makeFolder({ 'a.js': 'fetch("https://acme.example/v1/users")' });
    const remark = /No code here talks to mixer, the default\. --provider names another: .*twitch/;
    expect(runCli(folder, ['audit', '--no-manifest'])).toMatchObject({ code: 0, err: expect.stringMatching(remark) });
    expect(runCli(folder, ['audit', '--no-manifest', '--provider', 'mixer']).err).toBe('');
    expect(runCli(folder, ['audit', '--no-manifest', '--quiet']).err).toBe('');
  });

  test('code in a language that is not read is named, and nothing is said of it', () => {
    const folder = makeFolder({ 'main.dart': 'get("https://mixer.com/api/v1/users/current");' });
    const { out, err } = runCli(folder, ['audit', '--no-manifest']);
    expect(out).toContain('main.dart: is written in Dart, which is not read, and holds an address of mixer');
    expect(err).toContain('No code that could be read talks to mixer, the default.');
    expect(runCli(folder, ['init']).err).toContain(
      'What one file asks for may be missing: it could not be read whole. main.dart is written in Dart',
    );
  });

  test('the ledger of every client, with its trace', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest, 'src/bot.js': cleanCode });
    expect(runCli(folder, ['audit']).out).toMatch(/channel:follow:self\s+line 11\s+1 place\s+1 call\s+✓ ok/);
    expect(runCli(folder, ['audit', '--trace']).out).toContain('src/bot.js:6');
  });

  test('tests are skipped and counted, until they are asked for', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest, 'test/bot.js': cleanCode });
    expect(json(runCli(folder, ['audit', '--json']).out)).toMatchObject({
      summary: { calls: 0, files: { skipped: { test: 1 } } },
    });
    expect(json(runCli(folder, ['audit', '--json', '--include-tests']).out)).toMatchObject({
      summary: { calls: 1, files: { skipped: { test: 0 } } },
    });
  });

  test('code of several clients is kept apart by its globs', () => {
    const manifest = `version: 1
clients:
  one: { name: One, code: [apps/one/**], scopes: ['channel:follow:self'] }
  two: { name: Two }
`;
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'apps/one/a.js': cleanCode, 'apps/two/b.js': cleanCode });
    const { clients } = json(runCli(folder, ['audit', '--json']).out) as {
      clients: { id: string; scopes: { name: string; verdict: string }[] }[];
    };
    expect(clients.map(({ id, scopes }) => [id, scopes.map(({ name, verdict }) => `${name} ${verdict}`)])).toEqual([
      ['one', ['channel:follow:self ok']],
      ['two', ['channel:follow:self missing']],
    ]);
  });
});

describe('operations', () => {
  test('a call as code makes it, with what it needs and who makes it here', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest, 'bot.js': cleanCode });
    const page = runCli(folder, ['operations', 'put /channels/123/follow']).out;
    expect(page).toMatch(/^PUT \/channels\/\{channelId\}\/follow\n/);
    expect(page).toMatch(/needs +channel:follow:self \(strong\)/);
    expect(page).toContain('bot: bot.js:6');
    expect(json(runCli(folder, ['operations', 'PUT /channels/1/follow', '--json']).out)).toMatchObject({
      title: 'PUT /channels/{channelId}/follow',
      needs: [['channel:follow:self']],
      callers: [{ client: 'bot', places: ['bot.js:6'] }],
    });
  });

  test('the list, a search in it, and one alone without a manifest', () => {
    const folder = makeFolder();
    expect(runCli(folder, ['operations']).out.split('\n').length).toBeGreaterThan(300);
    expect(runCli(folder, ['operations', 'chat time']).out).toMatch(/^chat timeout +chat:timeout$/m);
    const found = json(runCli(folder, ['operations', 'patch channel', '--json']).out) as unknown as { title: string }[];
    expect(found.map(({ title }) => title)).toContain('PATCH /channels/{channelId}');
    expect(json(runCli(folder, ['operations', 'channel:1:update', '--json']).out)).not.toHaveProperty('callers');
    expect(runCli(folder, ['operations', 'qqqqqqqq'])).toMatchObject({ code: 2, err: /no operation like "qqqqqqqq"/ });
  });
});

describe('the reference without --provider', () => {
  const manifest = 'version: 1\nprovider: spotify\nclients: { player: { scopes: [user-read-email] } }\n';

  test("is that of the manifest's first client", () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest });
    expect(runCli(folder, ['scopes']).out).toMatch(/^user-read-email /m);
    expect(runCli(folder, ['scopes', 'user-read-email']).out).toContain('player: unprovable');
    expect(runCli(folder, ['operations', 'GET /me']).out).toMatch(/^GET \/me\n/);
    expect(runCli(folder, ['scopes', 'chat:connect', '--provider', 'mixer']).code).toBe(0);
  });

  test('a catalogue of its own is found beside the manifest, and told where it is wrong', () => {
    const folder = makeFolder({
      'app/mixer-oauth.yml': 'version: 1\nprovider: ./acme.yml\nclients: { a: {} }\n',
      'app/acme.yml': 'scopes: [a\n',
    });
    const { code, err } = runCli(folder, ['scopes', '--manifest', 'app/mixer-oauth.yml']);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('mixer-oauth provider check ./acme.yml') });
    expect(runCli(path.join(folder, 'app'), ['provider', 'check', './acme.yml']).out).toBe(
      './acme.yml:1:9 error the list is never closed\n',
    );
  });

  test('is the default where there is no manifest', () => {
    expect(runCli(makeFolder(), ['scopes', 'chat:connect']).code).toBe(0);
  });
});

describe('clients', () => {
  const manifest = `version: 1
clients:
  bot:
    name: "Bot\\e[31m"
    website: https://bot.example/?key=s3cr3t-0123456789abcdef
    logo: logo.svg
    clientId: \${BOT_ID}
    clientSecret: s3cr3t-0123456789abcdef
    hosts: [app.bot.example]
    redirectUris: [https://app.bot.example/callback]
    scopes: [{ name: 'chat:connect', reason: greets people }, 'chat:conect']
    optionalScopes: ['chat:chat']
  other: { name: Other }
`;

  test('the card of a client, in the words of the catalogue', () => {
    const { code, out } = runCli(makeFolder({ 'mixer-oauth.yml': manifest }), ['clients', 'bot']);
    expect(code).toBe(0);
    expect(out).toContain(
      '    - Join a chat as the user instead of anonymously (low)\n      chat:connect: greets people\n',
    );
    expect(out).toContain('    - not in the catalogue\n      chat:conect\n');
    expect(out).toMatch(/Later, on demand\n {4}- Send chat messages/);
    expect(out).toMatch(/logo +logo\.svg \(there is no such file\)/);
    expect(out).not.toContain('Other');
  });

  test('no secret is in it, wherever else it stands, and nothing that steers a terminal', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest });
    for (const args of [['clients'], ['clients', '--json']]) {
      const { out } = runCli(folder, args);
      expect(out).not.toContain('s3cr3t');
      expect(out).not.toContain('\u001B');
    }
  });

  test('the same as data', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest, 'logo.svg': '<svg/>' });
    const cards = JSON.parse(runCli(folder, ['clients', '--json']).out) as Record<string, unknown>[];
    expect(cards.map(({ client }) => client)).toEqual(['bot', 'other']);
    expect(cards[0]).toMatchObject({
      logoState: 'image',
      clientId: '${BOT_ID}',
      clientSecret: 'literal',
      hosts: ['app.bot.example'],
      permissions: [
        { scope: 'chat:connect', sensitivity: 'low', reason: 'greets people', isOptional: false },
        { scope: 'chat:conect', description: null },
        { scope: 'chat:chat', isOptional: true },
      ],
    });
  });

  test('a client that there is not', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': manifest });
    expect(runCli(folder, ['clients', 'bto'])).toMatchObject({ code: 2, err: /no client "bto"/ });
  });
});

describe('scopes', () => {
  test('the table, a search and a page', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest, 'src/bot.js': cleanCode });
    expect(runCli(folder, ['scopes']).out.split('\n').length).toBeGreaterThan(50);
    expect(runCli(folder, ['scopes', 'chanfolself']).out).toContain('channel:follow:self');
    const page = runCli(folder, ['scopes', 'channel:follow:self']).out;
    expect(page).toContain('PUT /channels/{channelId}/follow');
    expect(page).toContain('declared in mixer-oauth.yml:11');
    expect(page).toContain('needed in src/bot.js:6');
    expect(json(runCli(makeFolder(), ['scopes', 'channel:follow:self', '--json']).out)).toMatchObject({
      name: 'channel:follow:self',
      provider: 'mixer',
    });
  });
});

describe('hosts test', () => {
  test('says which client accepts a URI, and why the others do not', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': `${cleanManifest}  wild:\n    name: Wild\n    hosts: ['*.example.org']\n`,
    });
    expect(runCli(folder, ['hosts', 'test', 'https://a.example.org/x'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/bot does not accept it[^]*wild accepts it/),
    });
    expect(runCli(folder, ['hosts', 'test', 'https://bot.example.com@evil.example/x']).code).toBe(1);
    expect(json(runCli(folder, ['hosts', 'test', 'https://example.org', '--json']).out)).toMatchObject({
      isAllowed: false,
    });
  });
});

describe('url', () => {
  const folder = (): string => makeFolder({ 'mixer-oauth.yml': cleanManifest });
  test('takes the client id from the environment, and makes a new state each time', () => {
    const { code, out } = runCli(folder(), ['url', 'bot', '--json'], { BOT_ID: 'abc' });
    expect(code).toBe(0);
    const { url, state } = json(out) as { url: string; state: string };
    const { searchParams, origin } = new URL(url);
    expect(origin).toBe('https://mixer.com');
    expect(Object.fromEntries(searchParams)).toMatchObject({
      client_id: 'abc',
      response_type: 'code',
      redirect_uri: 'https://bot.example.com/callback',
      scope: 'channel:follow:self',
      state,
    });
    expect(
      (json(runCli(folder(), ['url', 'bot', '--json'], { BOT_ID: 'abc' }).out) as { state: string }).state,
    ).not.toBe(state);
  });

  test('--force and --scope', () => {
    const { out } = runCli(
      folder(),
      ['url', 'bot', '--force', '--scope', 'chat:chat', '--scope', 'chat:connect', '-q'],
      { BOT_ID: 'abc' },
    );
    expect(out).toContain('approval_prompt=force');
    expect(new URL(out.trim()).searchParams.get('scope')).toBe('chat:chat chat:connect');
  });

  test('says which variable is missing', () => {
    expect(runCli(folder(), ['url', 'bot'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('BOT_ID, which is not set'),
    });
    expect(runCli(folder(), ['url', 'nobody']).code).toBe(2);
  });
});

describe('fix', () => {
  const faulty = `# keep me\nversion: 1\nclients:\n  bot: # and me\n    name: Bot\n    hosts: ['BOT.example.com' , bot2.example.com]\n    redirectUris: [https://bot.example.com/callback,  "https://bot2.example.com/x#y"]\n`;
  const git = (folder: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8' });

  test('shows a diff, writes nothing without a terminal, and all but the defect stays as it was', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': faulty });
    git(folder, 'init', '-q');
    git(folder, 'add', '.');
    const file = path.join(folder, 'mixer-oauth.yml');
    const dry = runCli(folder, ['fix']);
    expect(dry).toMatchObject({ code: 1, err: expect.stringContaining('pass --yes to apply') });
    expect(dry.out).toContain("-    hosts: ['BOT.example.com' , bot2.example.com]");
    expect(readFileSync(file, 'utf8')).toBe(faulty);

    chmodSync(file, 0o640);
    expect(runCli(folder, ['fix', '--yes', '--unsafe'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('Applied'),
    });
    expect(readFileSync(file, 'utf8')).toBe(faulty.replace('BOT.', 'bot.').replace('#y', ''));
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(git(folder, 'diff', '--stat')).toContain('1 file changed');
    expect(runCli(folder, ['fix', '--yes'])).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to fix') });
  });

  test('line endings and the byte order mark stay', () => {
    const windows = `\uFEFF${faulty.replaceAll('\n', '\r\n')}`;
    const folder = makeFolder({ 'mixer-oauth.yml': windows });
    expect(runCli(folder, ['fix', '--yes', '--unsafe']).code).toBe(0);
    expect(readFileSync(path.join(folder, 'mixer-oauth.yml'), 'utf8')).toBe(
      windows.replace('BOT.', 'bot.').replace('#y', ''),
    );
  });
});

describe('explain, schema, doctor, completion', () => {
  test('explain lists the rules and shows a page', () => {
    const folder = makeFolder();
    expect(runCli(folder, ['explain']).out).toMatch(/^unused-scope +warning/m);
    const page = runCli(folder, ['explain', 'redirect-host-not-allowed']).out;
    expect(page).toContain('Why');
    expect(page).not.toContain('```');
    expect(page).toMatch(/^severity +error\nlayer +provider\n/m);
    expect(page).not.toContain('|\n');
    expect(
      Math.max(
        ...page
          .split('\n')
          .filter((line) => /^\w/.test(line))
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(100);
    // Several rows are columns, and a page beside this one cannot be opened from here.
    expect(runCli(folder, ['explain', 'hand-rolled-oauth']).out).toMatch(/^language +library\n/m);
    expect(runCli(folder, ['explain', 'scope-increase']).out).not.toContain('../diff.md');
  });

  test.each(['manifest', 'provider', 'report'])('schema %s is JSON', (name) => {
    expect(json(runCli(makeFolder(), ['schema', name]).out)).toHaveProperty('$schema');
  });

  test('doctor says what is in place', () => {
    expect(runCli(makeFolder({ 'mixer-oauth.yml': cleanManifest }), ['doctor'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/✓ grammars/),
    });
    expect(runCli(makeFolder(), ['doctor'])).toMatchObject({ code: 1, out: expect.stringMatching(/✗ manifest/) });
  });

  test('doctor says whether it is git or a repository that is missing', () => {
    expect(runCli(makeFolder(), ['doctor']).out).toContain('! git        no repository\n');
    expect(runCli(makeFolder(), ['doctor'], { PATH: '/nowhere' }).out).toContain('! git        git is not installed\n');
  });

  test('a manifest that is a link to itself', () => {
    const folder = makeFolder();
    symlinkSync('mixer-oauth.yml', path.join(folder, 'mixer-oauth.yml'));
    expect(runCli(folder, ['check'])).toMatchObject({
      code: 2,
      err: expect.stringContaining('a link that leads to no file'),
    });
  });

  test('a report in a file whose ending is of no format is said to be text', () => {
    const folder = makeFolder({ 'mixer-oauth.yml': cleanManifest });
    expect(runCli(folder, ['check', '-o', 'out.pdf']).err).toContain('It is text: ".pdf" is the ending of no format');
    for (const args of [
      ['-o', 'out'],
      ['-o', 'out.txt'],
      ['-o', 'out.pdf', '--format', 'html'],
    ])
      expect(runCli(folder, ['check', ...args]).err).not.toContain('It is text');
  });

  test('completion in bash completes', () => {
    const { out } = runCli(makeFolder(), ['completion', 'bash']);
    const script = `${out}\nCOMP_WORDS=(mixer-oauth che); COMP_CWORD=1; _mixer_oauth; echo "\${COMPREPLY[@]}"; COMP_WORDS=(mixer-oauth fix --un); COMP_CWORD=2; _mixer_oauth; echo "\${COMPREPLY[@]}"`;
    expect(execFileSync('bash', ['-c', script], { encoding: 'utf8' })).toBe('check\n--unsafe\n');
  });

  test('completion in bash knows commands of two words', () => {
    const { out } = runCli(makeFolder(), ['completion', 'bash']);
    const press = (...words: string[]): string =>
      `COMP_WORDS=(mixer-oauth ${words.join(' ')}); COMP_CWORD=${words.length}; _mixer_oauth; echo "\${COMPREPLY[@]}"`;
    const script = [
      out,
      press('provider', "''"),
      press('provider', 'import', '--overl'),
      press('provider', 'check', '--overl'),
    ];
    expect(execFileSync('bash', ['-c', script.join('\n')], { encoding: 'utf8' })).toBe(
      'import check diff\n--overlay\n\n',
    );
  });

  test('completion in bash knows what an option takes, by command', () => {
    const { out } = runCli(makeFolder(), ['completion', 'bash']);
    const press = (...words: string[]): string =>
      `COMP_WORDS=(mixer-oauth ${words.join(' ')}); COMP_CWORD=${words.length}; _mixer_oauth; echo "\${COMPREPLY[@]}"`;
    const script = [
      out,
      press('check', '--format', 's'),
      press('diff', 'main', '--format', "''"),
      press('check', '--har', "''"),
      press('check', '--format', 'json', '--fail'),
    ];
    expect(execFileSync('bash', ['-c', script.join('\n')], { encoding: 'utf8' })).toBe(
      'sarif\ntext json markdown\n\n--fail-on\n',
    );
  });

  test('completion in bash offers the providers, the rules, and the clients of the folder', () => {
    const folder = makeFolder({
      'mixer-oauth.yml': 'version: 1\nclients:\n  web-app: { name: A }\n  bot: { name: B }\n',
    });
    const press = (...words: string[]): string =>
      `COMP_WORDS=(mixer-oauth ${words.join(' ')}); COMP_CWORD=${words.length}; _mixer_oauth; echo "\${COMPREPLY[@]}"`;
    const bin = path.resolve(import.meta.dirname, '../../bin/mixer-oauth.mjs');
    const script = [
      runCli(folder, ['completion', 'bash']).out,
      `mixer-oauth() { '${process.execPath}' '${bin}' "$@"; }`,
      press('scopes', '--provider', 'sp'),
      press('init', '--provider', 'tw'),
      press('fix', '--rule', 'unused-s'),
      press('check', '--client', "''"),
    ];
    expect(execFileSync('bash', ['-c', script.join('\n')], { encoding: 'utf8', cwd: folder })).toBe(
      'spotify\ntwitch\nunused-scope\nweb-app bot\n',
    );
  });

  test('completion and the app have no JSON', () => {
    for (const command of [['completion', 'bash'], ['tui']])
      expect(runCli(makeFolder(), [...command, '--json'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('JSON'),
      });
  });

  test.each([
    ['zsh', ':FORMAT:(text json markdown)'],
    ['zsh', ':NAME:_mixer_oauth_clients'],
    ['fish', "-l format -x -a 'text json markdown'"],
  ])('completion for %s knows what an option takes', (shell, words) => {
    expect(runCli(makeFolder(), ['completion', shell]).out).toContain(words);
  });

  test.each(['zsh', 'fish'])('completion for %s names every option', (shell) => {
    const { code, out } = runCli(makeFolder(), ['completion', shell]);
    expect(code).toBe(0);
    expect(out).toContain('update-baseline');
  });
});
