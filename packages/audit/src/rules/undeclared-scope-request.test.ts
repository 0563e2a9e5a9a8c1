import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { undeclaredScopeRequest } from './undeclared-scope-request.ts';

testRule(undeclaredScopeRequest, auditFacts, {
  passes: {
    'it asks for what is declared': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('mixer', { scope: ['chat:connect'] });
`,
      },
    },
  },
  fails: {
    'the code asks for more': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('mixer', { scope: ['chat:connect', 'channel:update:self'] });
`,
      },
      shows: `src/login.js:3:79 error undeclared-scope-request
3 | export const login = passport.authenticate('mixer', { scope: ['chat:connect', 'channel:update:self'] });
  |                                                                               ^^^^^^^^^^^^^^^^^^^^^ the code asks for "channel:update:self", which clip-bot does not declare and no call needs`,
    },
  },
});
