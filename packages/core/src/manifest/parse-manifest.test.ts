import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { clientKeys } from './known-keys.ts';
import { maximumLength } from './text-problems.ts';
import { parseManifest, type ParsedManifest } from './parse-manifest.ts';

const head = 'version: 1\nclients:\n';
const parse = (text: string): ParsedManifest => parseManifest(text, 'mixer-oauth.yml');

/** Place, rule and words of each diagnostic; the text between the place's ends. */
const told = (text: string): string[] =>
  parse(text).diagnostics.map(({ span: { start, end }, rule, message }) => {
    const shown = text.slice(start.offset, end.offset);
    return `${start.line}:${start.column} ${rule} <${shown}> ${message}`;
  });

/** `id name: scopes`, a client a row. */
const clients = (text: string): string[] =>
  parse(text).manifest.clients.map(({ id, name, scopes }) =>
    `${id} ${name?.value ?? '-'}: ${scopes.map(({ value }) => value).join(' ')}`.trim(),
  );

describe('broken files are told at the right line', () => {
  const rows: Record<string, [text: string, diagnostics: string[]]> = {
    'an empty file': ['', ['1:1 invalid-manifest <> the manifest is empty; it needs "version: 1" and "clients"']],
    'comments alone': [
      '# soon\n',
      ['1:1 invalid-manifest <> the manifest is empty; it needs "version: 1" and "clients"'],
    ],
    'a text': ['hello\n', ['1:1 invalid-manifest <hello> the manifest must be a map of keys and values']],
    'a list': ['- a\n- b\n', ['1:1 invalid-manifest <- a\n- b> the manifest must be a map of keys and values']],
    'a tab': [`${head}\tbot: {}\n`, ['3:1 invalid-manifest <\t> YAML is indented by spaces, not by tabs']],
    'a list that is never closed': [
      `${head}  bot:\n    scopes: [chat:connect\n    name: Bot\n  web:\n    name: Web\n`,
      ['4:13 invalid-manifest <[> the list is never closed'],
    ],
    'a quote that is never closed': [
      `${head}  bot:\n    name: "Bot\n    scopes: [a]\n`,
      ['4:11 invalid-manifest <"> the quote is never closed'],
    ],
    'two colons': [
      `${head}  bot:\n    name: Clip: Bot\n`,
      ['4:11 invalid-manifest <C> a second ": " on this line; put the text in quotes'],
    ],
    'a key twice': [
      `${head}  bot:\n    name: A\n    name: B\n`,
      ['5:5 invalid-manifest <name> "name" stands in line 4 already'],
    ],
    'an alias to nothing': [
      `${head}  bot:\n    scopes: *all\n`,
      [
        '4:13 invalid-manifest <*all> nothing is named "&all" before this alias; a text that begins with "*" needs quotes',
      ],
    ],
    'a wildcard without quotes': [
      `${head}  bot:\n    hosts: [*.bot.example]\n`,
      [
        '4:13 invalid-manifest <*.bot.example> nothing is named "&.bot.example" before this alias; a text that begins with "*" needs quotes',
      ],
    ],
    'a key without its colon': [
      `version: 1\nclients\n  bot: {}\n`,
      [
        '2:1 invalid-manifest <clients\n  bot> there is no key on this line; a key ends with ":", an item of a list begins with "- "',
      ],
    ],
    'no blank behind a colon': [
      `version:1\nclients:\n  bot: {}\n`,
      ['1:1 invalid-manifest <version:1\nclients> a blank is missing behind ":"'],
    ],
    'a line that is indented by one more or less': [
      `${head}  bot:\n    name: Bot\n   hosts: [bot.example]\n`,
      [
        '5:1 invalid-manifest <\u0020> this line is not indented like its neighbours; what belongs together begins in the same column',
      ],
    ],
    'a text that begins with a sign of YAML': [
      `${head}  bot:\n    name: @bot\n    website: %x\n`,
      [
        '4:11 invalid-manifest <@> a text cannot begin with "@"; put it in quotes',
        '5:14 invalid-manifest <%> a text cannot begin with "%"; put it in quotes',
      ],
    ],
    'a quote within quotes': [
      `${head}  bot:\n    name: 'it's'\n`,
      [
        '4:15 invalid-manifest <s\'> more text stands behind a closing quote; within \'…\' a quote is written twice, within "…" as \\"',
      ],
    ],
    'a path of Windows in double quotes': [
      `${head}  bot:\n    logo: "assets\\logo.png"\n`,
      ['4:18 invalid-manifest <\\> a backslash means something else in "…"; write this text in \'…\''],
    ],
    'a list on the line of its key': [
      `${head}  bot:\n    scopes: - chat:connect\n`,
      ['4:13 invalid-manifest <-> a list begins on the line below its key'],
    ],
    'a merge that was never finished': [
      `${head}<<<<<<< HEAD\n  bot: { name: A }\n=======\n  bot: { name: B }\n>>>>>>> other\n`,
      [
        '3:1 invalid-manifest <<<<<<<< HEAD\n  bot> a merge conflict is not resolved here; keep one side, and delete these marks',
      ],
    ],
    'globs with the separators of Windows': [
      `${head}  bot:\n    code: ['apps\\bot\\**', 'a/\\[b\\]/**']\nexclude: [tools\\**]\n`,
      [
        '4:12 invalid-manifest <\'apps\\bot\\**\'> "clients.bot.code[0]" has a backslash; write paths with "/"',
        '5:11 invalid-manifest <tools\\**> "exclude[0]" has a backslash; write paths with "/"',
      ],
    ],
    'no client at all': [
      'version: 1\nclients: {}\n',
      [
        '2:10 invalid-manifest <{}> "clients" names nobody, so there is nothing to check; "mixer-oauth init --dry-run" shows what the code suggests',
      ],
    ],
    'misspelt keys, told once': [
      'verison: 1\nclient: { bot: {} }\n',
      [
        '1:1 unknown-key <verison> unknown key "verison"; did you mean "version"?',
        '2:1 unknown-key <client> unknown key "client"; did you mean "clients"?',
      ],
    ],
    'an alias inside of what it names': [
      `${head}  bot: &bot\n    scopes: [*bot]\n`,
      ['4:14 invalid-manifest <*bot> the alias "*bot" stands inside of what it names'],
    ],
    'a merge of no map': [
      `${head}  bot:\n    <<: text\n`,
      ['4:9 invalid-manifest <text> "<<" takes a map, or a list of maps'],
    ],
    'several documents': [
      'version: 1\nclients: { a: {} }\n---\nversion: 1\n',
      ['3:1 invalid-manifest <---> the file holds several YAML documents; a manifest is one'],
    ],
    'a tag that nothing reads': [
      `${head}  bot:\n    name: !vault x\n`,
      ['4:11 invalid-manifest <!vault> nothing reads the tag !vault; leave it out, or put the text in quotes'],
    ],
    'a map as a key': [
      `${head}  ? [bot]\n  : { name: Bot }\n`,
      ['3:5 invalid-manifest <[bot]> a key of the manifest is text'],
    ],
    'a control character': [
      'version: 1\u0000\n',
      ['1:11 invalid-manifest <\u0000> the file holds control characters; is it a text file?'],
    ],
    'wrong types': [
      `version: "1"\nclients:\n  bot:\n    scopes: { a: b }\n    flows: [7]\n    type: secret\n    name: [x]\n    hosts: 5\n  web:\n`,
      [
        '1:10 invalid-manifest <"1"> "version" must be 1',
        '4:15 invalid-manifest <a> "clients.bot.scopes" must be a list',
        '5:13 invalid-manifest <7> "clients.bot.flows[0]" must be text',
        '6:11 invalid-manifest <secret> "clients.bot.type" must be one of confidential, public',
        '7:11 invalid-manifest <[x]> "clients.bot.name" must be text',
        '8:12 invalid-manifest <5> "clients.bot.hosts" must be a list, or one text separated by commas',
        '9:3 invalid-manifest <web> "clients.web" must be a map of keys and values',
      ],
    ],
    'missing keys': [
      'provider: mixer\n',
      [
        '1:1 invalid-manifest <provider> the manifest lacks "clients"',
        '1:1 invalid-manifest <provider> the manifest lacks "version"',
      ],
    ],
    'unknown keys, the worst names among them': [
      `${head}  bot:\n    __proto__: 1\n    constructor: 2\n    redirectURI: []\n    "scope": []\n`,
      [
        '4:5 unknown-key <__proto__> unknown key "__proto__"',
        '5:5 unknown-key <constructor> unknown key "constructor"',
        '6:5 unknown-key <redirectURI> unknown key "redirectURI"; did you mean "redirectUris"?',
        '7:6 unknown-key <scope> unknown key "scope"; did you mean "scopes"?',
      ],
    ],
    'scopes of no known form': [
      `${head}  bot:\n    scopes: [{ name: a, reasn: b }, [c], { reason: d }]\n`,
      [
        '4:25 unknown-key <reasn> unknown key "reasn"; did you mean "reason"?',
        '4:37 invalid-manifest <[c]> "clients.bot.scopes[1]" must be text, or a map with "name"',
        '4:44 invalid-manifest <reason> "clients.bot.scopes[2]" lacks "name"',
      ],
    ],
    'keys that the command line could not tell apart': [
      `${head}  bot@staging: {}\n  my bot: {}\n`,
      [
        '3:3 invalid-manifest <bot@staging> "bot@staging" cannot name a client: no blanks, no "@"',
        '4:3 invalid-manifest <my bot> "my bot" cannot name a client: no blanks, no "@"',
      ],
    ],
    'keys with the signs of paths and of URLs': [
      `${head}  a/b~c%E0%A4%A:\n    name: []\n`,
      ['4:11 invalid-manifest <[]> "clients.a/b~c%E0%A4%A.name" must be text'],
    ],
  };
  test.each(Object.entries(rows))('%s', (_, [text, diagnostics]) => expect(told(text)).toEqual(diagnostics));

  test('with the line endings of Windows', () => {
    for (const [text, diagnostics] of Object.values(rows)) {
      const places = told(text.replaceAll('\n', '\r\n')).map((row) => row.split(' ', 2).join(' '));
      expect(places).toEqual(diagnostics.map((row) => row.split(' ', 2).join(' ')));
    }
  });
});

describe('what can be read is read', () => {
  const rows: Record<string, [text: string, clients: string[]]> = {
    'beside a client of the wrong type': [`${head}  a: 7\n  b: { scopes: [x] }\n`, ['b -: x']],
    'beside an alias to nothing': [`${head}  a: { scopes: *no }\n  b: { scopes: [x] }\n`, ['a -:', 'b -: x']],
    'of a key that stands twice, the last': [`${head}  a: { name: A }\n  a: { name: B }\n`, ['a B:']],
    'through aliases': [
      `${head}  a:\n    scopes: &all\n      - &one x\n      - y\n  b:\n    scopes: *all\n  c:\n    scopes: [*one, z]\n`,
      ['a -: x y', 'b -: x y', 'c -: x z'],
    ],
    'through merge keys, own keys first': [
      `${head}  a: &a\n    name: A\n    scopes: [x]\n  b:\n    <<: *a\n    name: B\n  c:\n    <<: [{ scopes: [y] }, *a]\n`,
      ['a A: x', 'b B: x', 'c A: y'],
    ],
    'of environments': [
      `${head}  a:\n    name: A\n    scopes: [x]\n    optionalScopes: [{ name: o, reason: later }]\n    environments:\n      staging: { scopes: [y] }\n      test: { name: T }\n`,
      ['a A: x o', 'a@staging A: y o', 'a@test T: x o'],
    ],
    'lists without a value are empty': [`${head}  a:\n    scopes:\n    hosts:\n`, ['a -:']],
  };
  test.each(Object.entries(rows))('%s', (_, [text, expected]) => expect(clients(text)).toEqual(expected));
});

test('spans point to where an environment overrides, and to the client where it does not', () => {
  const text = `${head}  a:\n    name: A\n    hosts: ['*.a.example']\n    environments:\n      staging: { hosts: "s.example, t.example" }\n`;
  const shown = parse(text).manifest.clients.map(({ id, name, hosts }) =>
    [name, ...hosts].map((value) => `${id} ${value?.span.start.line}:${value?.span.start.column} ${value?.value}`),
  );
  expect(shown).toEqual([
    ['a 4:11 A', 'a 5:14 *.a.example'],
    ['a@staging 4:11 A', 'a@staging 7:26 s.example', 'a@staging 7:37 t.example'],
  ]);
});

test('severities and names of rules', () => {
  const text = `version: 1\nclients: { a: {} }\nscope: 1\nrules: { unknown-key: warning, unused-scop: off, invalid-manifest: off }\n`;
  const knownRules = new Set(['unknown-key', 'unused-scope', 'invalid-manifest']);
  const { diagnostics, manifest } = parseManifest(text, 'm.yml', { knownRules });
  expect(diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'warning unknown key "scope"',
    'error there is no rule "unused-scop"; did you mean "unused-scope"?',
  ]);
  expect(manifest.rules.get('unknown-key')).toBe('warning');
});

describe('secrets are found wherever they stand', () => {
  const rows: Record<string, string> = {
    'in the manifest': `${head}  a:\n    clientSecret: S3CRET\n`,
    'in quotes': `${head}  a:\n    clientSecret: 'S3CRET'\n`,
    'under a misspelt key': `${head}  a:\n    client_secret: S3CRET\n`,
    'under a key with a slip in it': `${head}  a:\n    client_secrt: S3CRET\n`,
    'under a key with a slip, in broken YAML': `${head}  a: [\n    clientSecert: S3CRET\n`,
    'in a list': `${head}  a:\n    clientSecret: [S3CRET]\n`,
    'in a map': `${head}  a:\n    clientSecret: { value: { is: [S3CRET] } }\n`,
    'behind an alias': `x: &s S3CRET\n${head}  a:\n    clientSecret: *s\n`,
    'in an environment': `${head}  a:\n    environments: { test: { clientSecret: S3CRET } }\n`,
    'in a comment': `${head}  a:\n    name: A # clientSecret: S3CRET\n`,
    'in broken YAML': `${head}  a: [\n    clientSecret: S3CRET\n`,
    'in a file that is not read at all': `clientSecret: S3CRET\n\u0000`,
    'beside a reference': `${head}  a: { clientId: \${ID}, clientSecret: S3CRET, name: \${X} }\n`,
  };
  test.each(Object.entries(rows))('%s', (_, text) => {
    const values = parse(text).secrets.map(({ start, end }) => text.slice(start.offset, end.offset));
    expect([...new Set(values)]).toEqual(['S3CRET']);
  });

  const value = 'Zx9Kq2Lm8Vb4Nc7Ty1Wp5Rs3Df6Gh0J';
  test.each<[string, string]>([
    ['a password in an address', `${head}  a:\n    redirectUris: ['https://bob:${value}@a.example/']\n`],
    ['a token in a query', `${head}  a:\n    website: https://a.example/?access_token=${value}\n`],
    ['under a key that nothing reads', `${head}  a:\n    apiKey: ${value}\n`],
    ['in a reason', `${head}  a: {}\nignore: [{ rule: unused-scope, reason: 'see Bearer ${value}' }]\n`],
    ['in an answer that was kept', `${head}  a:\n    redirectUris: ['https://a.example/cb?code=${value}&state=1']\n`],
    ['a signature', `${head}  a:\n    website: https://a.example/?sig=${value}\n`],
    ['in words', `${head}  a:\n    name: the client secret ${value}\n`],
    ['in a comment', `# refresh_token = ${value}\n${head}  a: {}\n`],
    ['in broken YAML', `${head}  a: [\n    # token: ${value}\n`],
  ])('of any shape: %s', (_, text) => {
    const values = parse(text).secrets.map(({ start, end }) => text.slice(start.offset, end.offset));
    expect([...new Set(values)]).toEqual([value]);
  });

  test('ids, addresses and scopes are none', () => {
    const text = `${head}  a:\n    clientId: aabbccddeeff00112233445566778899aabbccddeeff0011\n    website: https://a.example/token/secret?next=1\n    redirectUris: [https://a.example:8443/oauth/callback, com.example.app:/oauth2redirect]\n    scopes: [{ name: user:details:self, reason: the token of the user }]\n`;
    expect(parse(text).secrets).toEqual([]);
  });

  test('clients and environments may be called by any name', () => {
    const text = `${head}  token-bot:\n    name: Bot\n    environments: { clientsecret: { name: Test } }\n`;
    expect(parse(text).secrets).toEqual([]);
  });

  test('a reference and the name of a rule are none', () => {
    const text = `${head}  a:\n    clientSecret: \${A_SECRET}\n  b: { clientSecret: "\${B}", name: B }\nrules: { literal-client-secret: off }\n`;
    expect(parse(text).secrets).toEqual([]);
  });
});

describe('hostile files end soon', () => {
  const levels = Array.from({ length: 40 }, (_, at) => at);
  const rows: Record<string, [text: string, message: RegExp]> = {
    '10 MB': ['# comment\n'.repeat(1_048_576), /the file has 10240 KiB; a manifest may have 1024/],
    'ten thousand brackets': [`a: ${'['.repeat(10_000)}`, /nested more than 64 deep/],
    'brackets without an end': ['[{a: '.repeat(100_000), /nested more than 64 deep/],
    'a deep block': [levels.map((at) => `${' '.repeat(at * 8)}a:`).join('\n'), /nested more than 64 deep/],
    'many dashes on a line': [`a:\n  ${'- '.repeat(50_000)}`, /nested more than 64 deep/],
    'many question marks on a line': ['? '.repeat(50_000), /nested more than 64 deep/],
    'a billion laughs': [
      `a0: &a0 [x, x]\n${levels.map((at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join('\n')}`,
      /aliases stand for more than 10000 values/,
    ],
    'a billion merges': [
      `a0: &a0 {x: x}\n${levels.map((at) => `a${at + 1}: &a${at + 1} {<<: [*a${at}, *a${at}], k${at}: 1}`).join('\n')}`,
      /aliases stand for more than 10000 values/,
    ],
    'the same scope twenty thousand times': [
      `${head}  a:\n    scopes:\n${'      - chat:connect\n'.repeat(20_000)}`,
      /^$/,
    ],
    'twenty thousand aliases of one client': [
      `version: 1\nclients:\n  a: &a {scopes: [chat:connect]}\n${'  b: *a\n'.repeat(20_000)}`,
      /aliases stand for more than 10000 values/,
    ],
  };
  test.each(Object.entries(rows))('%s', (_, [text, message]) => {
    const start = performance.now();
    const { diagnostics } = parse(text);
    expect(performance.now() - start).toBeLessThan(10_000);
    expect(diagnostics.map((one) => one.message).join('\n')).toMatch(message);
  });

  test('brackets in comments and texts are no nesting', () => {
    const text = `${head}  a:\n    name: '${'['.repeat(99)}'\n${'    # see [1\n'.repeat(99)}`;
    expect(told(text)).toEqual([]);
  });

  test('thousands of clients are no attack', () => {
    const text = head + Array.from({ length: 5000 }, (_, at) => `  bot${at}:\n    scopes: [chat:connect]\n`).join('');
    expect(text.length).toBeLessThan(maximumLength);
    expect(clients(text)).toHaveLength(5000);
  });
});

test('the manifest of this repository has the form', () => {
  const text = readFileSync(new URL('../../../../mixer-oauth.yml', import.meta.url), 'utf8');
  expect(told(text)).toEqual([]);
});

test('the manifest of the page has the form, and every key of a client', () => {
  const page = readFileSync(new URL('../../../../docs/manifest.md', import.meta.url), 'utf8');
  const text = /```yaml mixer-oauth.yml\n([^]*?)```/.exec(page)?.[1] ?? '';
  expect(told(text)).toEqual([]);
  expect(parse(text).manifest.clients.map(({ id }) => id)).toEqual(['clip-bot', 'clip-bot@staging']);
  for (const key of clientKeys.filter((one) => one !== 'provider'))
    expect(text).toMatch(new RegExp(`^    ${key}:`, 'm'));
});

test('the page names the limits that hold', () => {
  const page = readFileSync(new URL('../../../../docs/manifest.md', import.meta.url), 'utf8');
  expect(page).toContain(`${maximumLength / 1024} KiB`);
  expect(page).toContain('nested 64 deep');
  expect(page).toContain('10,000 values');
});
