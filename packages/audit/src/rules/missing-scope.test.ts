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
  },
  fails: {
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
