import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { unclaimedCode } from './unclaimed-code.ts';

testRule(unclaimedCode, auditFacts, {
  passes: {
    claimed: {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:update:self]
    code: [apps/clip-bot/**]
`,
      files: {
        'apps/clip-bot/title.js': `export const rename = (id, name) =>
  fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
`,
      },
    },
    'a client without globs has the rest': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:update:self]
`,
      files: {
        'apps/overlay/title.js': `export const rename = (id, name) =>
  fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
`,
      },
    },
  },
  fails: {
    'an app without a client': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [channel:update:self]
    code: [apps/clip-bot/**]
`,
      files: {
        'apps/overlay/title.js': `export const rename = (id, name) =>
  fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
`,
      },
      shows: `apps/overlay/title.js:2:10 warning unclaimed-code
2 |   fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no client claims this file, which makes a call to Mixer`,
    },
  },
});
