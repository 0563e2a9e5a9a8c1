import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeFolder, runCli } from './run-cli.ts';

/** A secret of nobody's, another one for each shape. */
function secretOf(seed: number): string {
  const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
  let state = seed * 7919 + 13;
  return Array.from({ length: 32 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return letters.charAt(Math.floor(state / 65_536) % letters.length);
  }).join('');
}

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const jwt = (secret: string): string =>
  [base64('{"alg":"HS256","typ":"JWT"}'), base64(`{"sub":"${secret.slice(0, 8)}"}`), secret]
    .join('.')
    .replaceAll('=', '');
const api = 'https://mixer.com/api/v1';

/** How a secret stands in a file: what to write, and what of it must not be seen again. */
type Shape = readonly [file: string, write: (secret: string) => string, hidden?: (secret: string) => readonly string[]];

const shapes: Readonly<Record<string, Shape>> = {
  'an option': ['a.js', (s) => `new Strategy({ url: '${api}', clientSecret: '${s}' });`],
  'a constant in another file': [
    'b.ts',
    (s) => `export const MIXER_SECRET: string = "${s}";\nfetch('${api}/users/current?access_token=' + MIXER_SECRET);`,
  ],
  'a keyword argument': ['c.py', (s) => `login("${api}", client_secret="${s}")`],
  'a field': ['D.cs', (s) => `class D { private const string ClientSecret = "${s}"; string url = "${api}"; }`],
  'a static field of Java': [
    'E.java',
    (s) => `class E { static final String CLIENT_SECRET = "${s}"; String url = "${api}"; }`,
  ],
  'a struct of Go': ['f.go', (s) => `package f\n\nvar c = Config{Url: "${api}", ClientSecret: "${s}"}`],
  'an array of PHP': ['g.php', (s) => `<?php return ['url' => '${api}', 'client_secret' => '${s}'];`],
  'a hash of Ruby': ['h.rb', (s) => `provider :mixer, url: '${api}', client_secret: '${s}'`],
  'an environment file': ['.env', (s) => `MIXER_CLIENT_SECRET=${s}`],
  JSON: ['i.json', (s) => `{ "mixer": { "url": "${api}", "client_secret": "${s}" } }`],
  YAML: ['j.yml', (s) => `mixer:\n  url: ${api}\n  client_secret: ${s}`],
  TOML: ['k.toml', (s) => `[mixer]\nurl = "${api}"\nclient_secret = "${s}"`],
  properties: ['l.properties', (s) => `mixer.url=${api}\nmixer.client.secret=${s}`],
  'a comment': ['m.js', (s) => `// mixer client secret: ${s}\nfetch('${api}/users/current');`],
  'user information in an address': ['n.js', (s) => `fetch('https://bot:${s}@mixer.com/api/v1/users/current');`],
  'a query': ['o.js', (s) => `fetch('${api}/users/current?access_token=${s}');`],
  'an authorization request': [
    'p.js',
    (s) => `open('https://mixer.com/oauth/authorize?client_id=a&client_secret=${s}&response_type=token');`,
  ],
  'a header': ['q.js', (s) => `fetch('${api}/users/current', { headers: { Authorization: 'Bearer ${s}' } });`],
  'several lines': [
    'r.py',
    (s) => `URL = "${api}"\nclient_secret = (\n    "${s.slice(0, 16)}"\n    "${s.slice(16)}"\n)`,
    (s) => [s.slice(0, 16), s.slice(16)],
  ],
  'a basic header': [
    's.js',
    (s) => `fetch('${api}/oauth/token', { headers: { Authorization: 'Basic ${base64(`id:${s}`)}' } });`,
    (s) => [base64(`id:${s}`)],
  ],
  'a basic header, made here': [
    't.js',
    (s) => `fetch('${api}/oauth/token', { headers: { Authorization: 'Basic ' + btoa('id:${s}') } });`,
  ],
  'a token with dots': [
    'u.js',
    (s) => `fetch('${api}/users/current', { headers: { authorization: 'JWT ${jwt(s)}' } });`,
    (s) => [jwt(s)],
  ],
  'a token of GitHub in a comment': ['v.js', (s) => `// was ghp_${s}\nfetch('${api}/users/current');`],
  'the token of a webhook': [
    'w.js',
    (s) => `fetch('${api}/users/current'); fetch('https://discord.com/api/webhooks/123456789012345678/${s}');`,
  ],
  'a pair of user and password': ['x.py', (s) => `requests.get("${api}/users/current", auth=("bot", "${s}"))`],
  'a cookie': ['y.js', (s) => `fetch('${api}/users/current', { headers: { Cookie: 'session=${s}' } });`],
  'a path that the catalogue lacks': ['z.js', (s) => `fetch('${api}/nothing/${s}/here', { method: 'PUT' });`],
  'a text of several lines': [
    'aa.py',
    (s) => `URL = "${api}"\nclient_secret = """${s.slice(0, 16)}\n${s.slice(16)}"""`,
    (s) => [s.slice(0, 16), s.slice(16)],
  ],
  'a scope': [
    'bb.js',
    (s) => `open('https://mixer.com/oauth/authorize?client_id=a&scope=chat:connect%20ghp_${s}&response_type=code');`,
  ],
  'what stands in for a variable': [
    'cc.js',
    (s) => `fetch('${api}/users/current', { headers: { token: process.env.TOKEN || '${s}' } });`,
  ],
  'a variable that a header is made of': [
    'gg.js',
    (s) =>
      `const k = '${s}'; const h = { Authorization: 'Bearer ' + k };\nfetch('${api}/nothing/here', { headers: h });`,
  ],
  'a comparison': ['dd.js', (s) => `if (token === '${s}') fetch('${api}/users/current');`],
  'a script of the shell': ['ee.sh', (s) => `curl -u bot:${s} '${api}/users/current'`],
  'a definition of C': ['ff.c', (s) => `#define CLIENT_SECRET "${s}"\nconst char *url = "${api}/users/current";`],
  'the manifest': [
    'mixer-oauth.yml',
    (s) =>
      `version: 1\nclients:\n  bot:\n    name: Bot\n    website: http://bot.example\n    clientId: a\n    type: confidential\n    flows: [authorization_code]\n    redirectUris: [https://bot.example/cb]\n    clientSecret: ${s}\n    hosts: [bot.example, bot.example]\n    scopes: [chat:chatt, chat:connect, chat:connect]\n`,
  ],
};

const planted = Object.entries(shapes).map(([name, [file, write, hidden = (s: string) => [s]]], at) => {
  const secret = secretOf(at + 1);
  return { name, file, text: `${write(secret)}\n`, hidden: hidden(secret) };
});
const files = (isWithManifest: boolean): Record<string, string> =>
  Object.fromEntries(
    planted.filter(({ file }) => isWithManifest || file !== 'mixer-oauth.yml').map(({ file, text }) => [file, text]),
  );

/** Compiled code that is kept has bytes that look encoded and are not. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The shapes of which an output shows twelve characters in a row. */
function shownIn(output: string): readonly string[] {
  const texts = [
    output,
    output.replaceAll(/(?:%[\dA-F]{2})+/gi, decoded),
    output.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))),
  ];
  return planted
    .filter(({ hidden }) =>
      hidden.some((secret) =>
        Array.from({ length: secret.length - 11 }, (_, at) => secret.slice(at, at + 12)).some((piece) =>
          texts.some((text) => text.includes(piece)),
        ),
      ),
    )
    .map(({ name }) => name);
}

const commands: readonly (readonly [isWithManifest: boolean, ...args: string[]])[] = [
  ...['text', 'json', 'sarif', 'github', 'markdown', 'junit'].map(
    (format) => [true, 'check', '--format', format] as const,
  ),
  [true, 'audit', '--trace', '--unresolved'],
  [true, 'audit', '--format', 'json'],
  [true, 'audit', '--json'],
  [false, 'audit', '--no-manifest', '--provider', 'mixer', '--trace', '--unresolved'],
  [false, 'audit', '--no-manifest', '--provider', 'mixer', '--format', 'json'],
  [false, 'init', '--dry-run'],
  [false, 'init', '--json'],
  [true, 'fix', '--unsafe', '--dry-run'],
  [true, 'fix', '--unsafe', '--json', '--dry-run'],
  [true, 'check', '--baseline', 'known.json', '--update-baseline'],
  [true, 'url', 'bot'],
  [true, 'hosts', 'test', 'https://bot.example/cb'],
  [true, 'doctor'],
];

/** A cache of its own for a folder, gone after the test as the folder is. */
function cacheFor(folder: string): string {
  const cache = `${folder}-cache`;
  onTestFinished(() => rmSync(cache, { recursive: true, force: true }));
  return cache;
}

/** What a run left behind besides the files that it was given. */
function written(folder: string, given: ReadonlySet<string>): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder)
    .map((name) => path.join(folder, name))
    .filter((file) => !given.has(file))
    .map((file) => (statSync(file).isDirectory() ? written(file, given) : readFileSync(file, 'latin1')))
    .join('\n');
}

describe('a secret that stands in a project is shown nowhere', () => {
  test.each(commands.map((command) => [command.slice(1).join(' '), command] as const))(
    '%s',
    (_, [isWithManifest, ...args]) => {
      const project = files(isWithManifest);
      const folder = makeFolder(project);
      const cache = cacheFor(folder);
      const { out, err, code } = runCli(folder, args, { XDG_CACHE_HOME: cache, MIXER_OAUTH_DEBUG: '1' });
      expect(out + err).not.toBe('');
      expect([0, 1]).toContain(code);
      expect(shownIn(out + err)).toEqual([]);
      const given = new Set(Object.keys(project).map((name) => path.join(folder, name)));
      expect(shownIn(written(folder, given) + written(cache, given))).toEqual([]);
    },
  );

  test('a result that comes from the cache shows none either', () => {
    const folder = makeFolder(files(true));
    const env = { XDG_CACHE_HOME: cacheFor(folder) };
    // Files this young are not kept: their times prove nothing yet.
    const wait = new Int32Array(new SharedArrayBuffer(4));
    Atomics.wait(wait, 0, 0, 2_200);
    const [first, second] = [1, 2].map(() => runCli(folder, ['check', '--format', 'json'], env).out);
    expect(second).toBe(first);
    expect(written(env.XDG_CACHE_HOME, new Set())).toContain('"evidence"');
    expect(shownIn(`${second}${written(env.XDG_CACHE_HOME, new Set())}`)).toEqual([]);
  });

  test('and the search would find one', () => {
    const folder = makeFolder(files(true));
    expect(shownIn(written(folder, new Set()))).toEqual(planted.map(({ name }) => name));
  });
});
