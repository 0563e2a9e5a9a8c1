import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { missingScope } from './missing-scope.ts';

testRule(missingScope, auditFacts, {
  passes: {
    'it is declared': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:update:self
`,
      files: {
        'src/title.js': `export const rename = (id, name) =>
  fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
`,
      },
    },
    'a declared candidate may do in its place': {
      manifest: `version: 1
provider: github
clients:
  sweep:
    scopes: [public_repo]
`,
      files: {
        'src/sweep.js': `export const sweep = (id) =>
  fetch(\`https://api.github.com/repos/acme/app/actions/artifacts/\${id}\`, { method: 'DELETE' });
`,
      },
    },
    'a bot needs no scope of a user': {
      manifest: `version: 1
provider: discord
clients:
  bot:
    scopes: [bot]
`,
      files: {
        'src/bot.js': `export const me = () =>
  fetch('https://discord.com/api/v10/users/@me', { headers: { Authorization: \`Bot \${process.env.TOKEN}\` } });
`,
      },
    },
  },
  fails: {
    'of two calls the one that the declared scope does not let through': {
      manifest: `version: 1
provider: github
clients:
  hooks:
    scopes: [read:repo_hook]
`,
      files: {
        'src/hooks.js': `export const list = (headers) => fetch('https://api.github.com/repos/acme/app/hooks', { headers });
export const add = (headers) =>
  fetch('https://api.github.com/repos/acme/app/hooks', { headers, method: 'POST' });
`,
      },
      shows: `src/hooks.js:3:9 error missing-scope
3 |   fetch('https://api.github.com/repos/acme/app/hooks', { headers, method: 'POST' });
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ POST /repos/acme/app/hooks needs "public_repo", which the manifest lacks
  | fix: Declare "public_repo" (unsafe)`,
      fixed: `version: 1
provider: github
clients:
  hooks:
    scopes: [read:repo_hook, public_repo]
`,
    },
    'a call that a bot could make without it': {
      manifest: `version: 1
provider: discord
clients:
  site:
    scopes: [identify]
`,
      files: {
        'src/servers.js': `export const servers = (headers) =>
  fetch('https://discord.com/api/v10/users/@me/guilds', { headers });
`,
      },
      shows: `src/servers.js:2:9 info missing-scope
2 |   fetch('https://discord.com/api/v10/users/@me/guilds', { headers });
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GET /users/@me/guilds needs "guilds" unless it is sent with a token of the kind bot, which the manifest lacks
  | fix: Declare "guilds" (unsafe)`,
      fixed: `version: 1
provider: discord
clients:
  site:
    scopes: [identify, guilds]
`,
    },
    'a call whose scope is not declared': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - user:details:self
`,
      files: {
        'src/title.js': `export const rename = (id, name) =>
  fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
`,
      },
      shows: `src/title.js:2:10 error missing-scope
2 |   fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ PATCH /channels/{channelId} needs "channel:update:self", which the manifest lacks
  | fix: Declare "channel:update:self" (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - user:details:self
      - channel:update:self
`,
    },
  },
});
