import { auditFacts, type RuleInput } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';

const manifest = `version: 1
clients:
  stream: { provider: twitch, scopes: [channel:manage:broadcast] }
  music: { provider: spotify, scopes: [user-library-read] }
  guild: { provider: discord, scopes: [identify] }
  code: { provider: github, scopes: [repo] }
`;

/** By client: `file:line` and what it asks for or calls there. */
async function shown(input: RuleInput): Promise<Record<string, readonly string[]>> {
  const { ledgers, unclaimed } = await auditFacts(input);
  const lines = (evidence: (typeof ledgers)[number]['evidence']): readonly string[] =>
    evidence
      .filter(({ kind }) => kind === 'request' || kind === 'call')
      .map(
        ({ span, scope, method, path, value }) =>
          `${span.file}:${span.start.line} ${scope ?? [method, path].filter(Boolean).join(' ') ?? value ?? ''}`,
      );
  const rows = ledgers.map(({ client, evidence }) => [client.id, lines(evidence)] as const);
  return Object.fromEntries([...rows, ['nobody', lines(unclaimed)]].filter(([, found]) => found.length > 0));
}

const helper = `export class Api {
  constructor(base, token) {
    this.base = base;
    this.token = token;
  }
  send(method, path, body) {
    const headers = { Authorization: \`Bearer \${this.token}\` };
    return fetch(this.base + path, { method, headers, body: JSON.stringify(body) });
  }
  get(path) {
    return this.send('GET', path);
  }
}
`;

const moduleOf = (base: string, calls: string): string => `import { Api } from './api.js';
const api = new Api('${base}', process.env.TOKEN);
${calls}
`;

describe('modules beside each other behind one helper', () => {
  const files = {
    'api.js': helper,
    'stream.js': moduleOf(
      'https://api.twitch.tv/helix',
      `export const me = () => api.get('/users');
export const title = (id, title) => api.send('PATCH', \`/channels?broadcaster_id=\${id}\`, { title });`,
    ),
    'music.js': moduleOf(
      'https://api.spotify.com/v1',
      `export const saved = () => api.get('/me/tracks');
export const artist = (id) => api.get(\`/artists/\${id}\`);`,
    ),
    'guild.js': moduleOf('https://discord.com/api/v10', `export const me = () => api.get('/users/@me');`),
    'code.js': moduleOf(
      'https://api.github.com',
      `export const label = (where, name) => api.send('POST', \`/repos/\${where}/labels\`, { name });
export const stars = () => api.get('/user/starred');`,
    ),
  };

  test('each call goes to the client of the provider that it reaches', async () => {
    expect(await shown({ manifest, files })).toEqual({
      stream: ['stream.js:3 GET /users', 'stream.js:4 PATCH /channels'],
      music: ['music.js:3 GET /me/tracks', 'music.js:4 GET /artists/{id}'],
      guild: ['guild.js:3 GET /users/@me'],
      code: ['code.js:3 POST /repos/{owner}/{repo}/labels', 'code.js:4 GET /user/starred'],
    });
  });

  test('all of them in one file too', async () => {
    const one = `import { Api } from './api.js';
const stream = new Api('https://api.twitch.tv/helix', a);
const music = new Api('https://api.spotify.com/v1', b);
const code = new Api('https://api.github.com', c);
stream.get('/streams');
music.get('/search?q=x&type=track');
code.get('/users/octocat');
stream.send('POST', '/clips');
music.send('PUT', '/me/player/pause');
code.send('POST', '/gists', {});
`;
    expect(await shown({ manifest, files: { 'api.js': helper, 'all.js': one } })).toEqual({
      stream: ['all.js:5 GET /streams', 'all.js:8 POST /clips'],
      music: ['all.js:6 GET /search', 'all.js:9 PUT /me/player/pause'],
      code: ['all.js:7 GET /users/octocat', 'all.js:10 POST /gists'],
    });
  });
});

describe('sign-ins beside each other', () => {
  test('passport: the name that is authenticated decides', async () => {
    const files = {
      'auth.js': `const passport = require('passport');
const { Strategy: TwitchStrategy } = require('passport-twitch-new');
const DiscordStrategy = require('passport-discord').Strategy;
const { Strategy: GitHubStrategy } = require('passport-github2');
const GoogleStrategy = require('passport-google-oauth20').Strategy;
passport.use(new TwitchStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: 'https://a.example/t' }, done));
passport.use(new DiscordStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: 'https://a.example/d', scope: ['identify', 'openid'] }, done));
passport.use(new GoogleStrategy({ clientID: 'a', clientSecret: 'b', callbackURL: 'https://a.example/o', scope: ['openid', 'email', 'profile'] }, done));
app.get('/t', passport.authenticate('twitch', { scope: ['openid', 'user:read:email'] }));
app.get('/d', passport.authenticate('discord', { scope: ['guilds', 'email'] }));
app.get('/c', passport.authenticate('github', { scope: ['user', 'project'] }));
app.get('/o', passport.authenticate('google', { scope: ['openid', 'email', 'profile'] }));
`,
    };
    expect(await shown({ manifest, files })).toEqual({
      stream: ['auth.js:9 openid', 'auth.js:9 user:read:email'],
      guild: [
        'auth.js:7 GET /users/@me',
        'auth.js:7 GET /users/@me/guilds',
        'auth.js:7 identify',
        'auth.js:7 openid',
        'auth.js:10 guilds',
        'auth.js:10 email',
      ],
      code: ['auth.js:11 user', 'auth.js:11 project'],
    });
  });

  test('Auth.js: each provider has its own options and defaults', async () => {
    const files = {
      'auth.ts': `import Discord from 'next-auth/providers/discord';
import GitHub from 'next-auth/providers/github';
import Google from 'next-auth/providers/google';
import Twitch from 'next-auth/providers/twitch';

export const providers = [
  Discord({ authorization: { params: { scope: 'openid guilds' } } }),
  GitHub({ authorization: { params: { scope: 'read:user repo' } } }),
  Google({ authorization: { params: { scope: 'openid email profile' } } }),
  Twitch({ clientId: 'x', clientSecret: 'y' }),
];
`,
    };
    expect(await shown({ manifest, files })).toEqual({
      guild: ['auth.ts:7 openid', 'auth.ts:7 guilds'],
      code: ['auth.ts:8 read:user', 'auth.ts:8 repo'],
      stream: ['auth.ts:10 openid', 'auth.ts:10 user:read:email'],
    });
  });

  test('authorize addresses: the host decides', async () => {
    const files = {
      'urls.py': `TWITCH = "https://id.twitch.tv/oauth2/authorize?client_id=a&scope=openid+chat%3Aread"
DISCORD = "https://discord.com/oauth2/authorize?client_id=b&scope=openid+identify"
GOOGLE = "https://accounts.google.com/o/oauth2/v2/auth?client_id=c&scope=openid+email"
`,
    };
    expect(await shown({ manifest, files })).toEqual({
      stream: ['urls.py:1 openid', 'urls.py:1 chat:read'],
      guild: ['urls.py:2 openid', 'urls.py:2 identify'],
    });
  });

  test('words that everybody has are nobody’s where nothing ties them to one', async () => {
    const files = {
      'elsewhere.js': `exports.options = { scope: ['openid', 'offline_access', 'profile', 'email'] };
`,
      'here.js': `const users = 'https://discord.com/api/users/@me';
exports.discord = { scope: ['identify', 'email'] };
exports.other = { scope: ['openid', 'email', 'profile'] };
`,
    };
    expect(await shown({ manifest, files })).toEqual({ guild: ['here.js:2 identify', 'here.js:2 email'] });
  });

  test('options beside the address of another provider are not this one’s', async () => {
    const files = {
      'config.ts': `export const twitch = {
  authorizationUrl: 'https://id.twitch.tv/oauth2/authorize',
  scope: ['openid', 'channel:read:ads'],
};
export const discord = {
  authorizationUrl: 'https://discord.com/oauth2/authorize',
  scope: ['openid', 'connections'],
};
export const other = {
  authorizationUrl: 'https://login.example/authorize',
  scope: ['openid', 'email'],
};
`,
    };
    expect(await shown({ manifest, files })).toEqual({
      stream: ['config.ts:3 openid', 'config.ts:3 channel:read:ads'],
      guild: ['config.ts:7 openid', 'config.ts:7 connections'],
    });
  });
});

describe('two clients of one provider, and one of another', () => {
  const two = `version: 1
provider: discord
clients:
  site: { scopes: [identify], code: [site/**] }
  bot: { scopes: [bot], code: [bot/**] }
  tool: { provider: github, scopes: [gist] }
`;

  test('globs divide what is of their provider, and no more', async () => {
    const files = {
      'site/me.js': `fetch('https://discord.com/api/users/@me');\nfetch('https://api.github.com/gists', { method: 'POST' });\n`,
      'bot/say.js': `fetch('https://discord.com/api/v10/channels/1/messages', { method: 'POST' });\n`,
      'lib/both.js': `fetch('https://discord.com/api/users/@me/guilds');\n`,
    };
    expect(await shown({ manifest: two, files })).toEqual({
      site: ['site/me.js:1 GET /users/@me'],
      bot: ['bot/say.js:1 POST /channels/1/messages'],
      tool: ['site/me.js:2 POST /gists'],
      nobody: ['lib/both.js:1 GET /users/@me/guilds'],
    });
  });

  test('a library for many providers: the key above the scopes decides, or the object that they are handed to', async () => {
    const files = {
      'auth.ts': `import { betterAuth } from 'better-auth';
export const auth = betterAuth({
  socialProviders: {
    discord: { clientId: a, clientSecret: b, scope: ['identify', 'guilds'] },
    github: { clientId: c, clientSecret: d, scope: ['repo'] },
    google: { clientId: e, clientSecret: f, scope: ['email'] },
  },
});
`,
      'arctic.ts': `import { Discord } from 'arctic';
const discord = new Discord(a, b, 'https://a.example/cb');
const other = makeOther();
const url = discord.createAuthorizationURL(state, null, ['connections']);
const another = other.createAuthorizationURL(state, null, ['email']);
`,
    };
    expect(await shown({ manifest, files })).toEqual({
      guild: ['arctic.ts:4 connections', 'auth.ts:4 identify', 'auth.ts:4 guilds'],
      code: ['auth.ts:5 repo'],
    });
  });
});
