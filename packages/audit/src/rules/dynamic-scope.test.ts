import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { dynamicScope } from './dynamic-scope.ts';

testRule(dynamicScope, auditFacts, {
  passes: {
    literals: {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
`,
      files: {
        'src/sign-in.js': `import { OAuthProvider, Client, DefaultRequestRunner } from '@mixer/client-node';

const client = new Client(new DefaultRequestRunner());
export const url = (uri) => new OAuthProvider(client, {}).getRedirect(uri, ['chat:connect']);
`,
      },
    },
  },
  fails: {
    'they come from outside': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes: [chat:connect]
`,
      files: {
        'src/sign-in.js': `import { OAuthProvider, Client, DefaultRequestRunner } from '@mixer/client-node';

const client = new Client(new DefaultRequestRunner());
export const url = (uri) => new OAuthProvider(client, {}).getRedirect(uri, readScopes());
`,
      },
      shows: `src/sign-in.js:4:29 info dynamic-scope
4 | export const url = (uri) => new OAuthProvider(client, {}).getRedirect(uri, readScopes());
  |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ which scopes OAuthProvider.getRedirect asks for here cannot be read from the code`,
    },
  },
});
