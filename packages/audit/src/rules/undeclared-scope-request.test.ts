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
    'it asks for more than what is declared for the same call': {
      manifest: `version: 1
provider: github
clients:
  rota:
    scopes:
      - read:org
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('github', { scope: ['admin:org'] });
export const teams = (t) => fetch('https://api.github.com/user/teams', { headers: { authorization: \`token \${t}\` } });
`,
      },
      shows: `src/login.js:3:64 error undeclared-scope-request
3 | export const login = passport.authenticate('github', { scope: ['admin:org'] });
  |                                                                ^^^^^^^^^^^ the code asks for "admin:org", which rota does not declare; for the calls that it would serve, "read:org" is enough`,
    },
  },
});
