import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { neverRequestedScope } from './never-requested-scope.ts';

testRule(neverRequestedScope, auditFacts, {
  passes: {
    'a narrower one is asked for, which lets the call through': {
      manifest: `version: 1
provider: github
clients:
  board:
    scopes:
      - repo
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('github', { scope: ['public_repo'] });
export const star = (at) => fetch(\`https://api.github.com/user/starred/\${at}/acme\`, { method: 'PUT' });
`,
      },
    },
    'asked for': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - channel:update:self
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('mixer', { scope: 'channel:update:self' });
export const rename = (id, name) => fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: name });
`,
      },
    },
  },
  fails: {
    'a narrower one is asked for, which lets the call not through': {
      manifest: `version: 1
provider: github
clients:
  board:
    scopes:
      - repo
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('github', { scope: ['repo:status'] });
export const merge = (at) => fetch(\`https://api.github.com/repos/\${at}/acme/pulls/1/merge\`, { method: 'PUT' });
`,
      },
      shows: `mixer-oauth.yml:6:9 warning never-requested-scope
6 |       - repo
  |         ^^^^ "repo" is declared and needed, but the code asks for other scopes and never for this one`,
    },
    'declared and needed, not asked for': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - user:details:self
      - channel:update:self
`,
      files: {
        'src/login.js': `import passport from 'passport';

export const login = passport.authenticate('mixer', { scope: 'user:details:self' });
export const rename = (id, name) => fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: name });
`,
      },
      shows: `mixer-oauth.yml:6:9 warning never-requested-scope
6 |       - channel:update:self
  |         ^^^^^^^^^^^^^^^^^^^ "channel:update:self" is declared and needed, but the code asks for other scopes and never for this one`,
    },
  },
});
