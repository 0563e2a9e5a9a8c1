import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { undeclaredRedirect } from './undeclared-redirect.ts';

testRule(undeclaredRedirect, auditFacts, {
  passes: {
    'a path below, where the provider takes it': {
      manifest: `version: 1
provider: github
clients:
  notes:
    redirectUris: [https://notes.example/auth]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://github.com/login/oauth/authorize';
export const query = new URLSearchParams({ client_id: 'x', redirect_uri: 'https://notes.example/auth/web', scope: 'gist' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
    declared: {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://app.clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
    'an environment has it, and a deployment may set another': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
    environments:
      development: { hosts: [127.0.0.1], redirectUris: ['http://127.0.0.1/callback'] }
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'http://127.0.0.1/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
        'src/deployed.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: process.env.CALLBACK_URL ?? 'http://localhost:3000/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
    'another platform in the same file': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://app.clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
export const other = { authorize: 'https://id.example/oauth2/authorize', redirect_uri: 'https://elsewhere.example/callback' };
`,
      },
    },
    'a name for a value is no use of it': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const redirectUri = 'https://elsewhere.example/callback';
fetch('https://mixer.com/api/v1/users/current');
`,
      },
    },
    'written in the manifest, although no host covers it': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [other.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://app.clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
  },
  fails: {
    'no host covers it': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
      shows: `src/sign-in.js:2:81 error undeclared-redirect
2 | export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://clipbot.example/callback', scope: 'chat:connect' });
  |                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Mixer would refuse "https://clipbot.example/callback": no host of clip-bot covers clipbot.example`,
    },
    'an exact provider lacks it': {
      manifest: `version: 1
provider: ./acme.provider.yml
clients:
  planner:
    redirectUris: [https://planner.example/callback]
`,
      files: {
        'acme.provider.yml': `schemaVersion: 1
id: acme
name: Acme Calendar
status: active
urls:
  authorize: https://acme.example/oauth/authorize
  token: https://acme.example/oauth/token
  apiBases: [{ url: https://api.acme.example/v1 }]
scopeSeparator: ' '
supportsPkce: true
supportsState: true
flows: []
authorizeParameters: []
lifetimes: []
redirects: { matching: exact, allowsWildcardHosts: false, wildcardCoversApex: false, allowsLocalhost: true, source: [docs] }
scopes:
  - { name: events, description: Read and change events, status: current, resource: events, implies: [events:read], sensitivity: high, sensitivityReason: Can delete the calendar., source: [docs] }
  - { name: events:read, description: Read events, status: current, resource: events, sensitivity: medium, sensitivityReason: Shows where the user is., source: [docs] }
operations:
  - { id: list, protocol: rest, method: GET, path: '/calendars/{id}/events', needs: [[events:read]], confidence: documented, source: [docs] }
  - { id: create, protocol: rest, method: POST, path: '/calendars/{id}/events', needs: [[events]], confidence: documented, source: [docs] }
sdks: []
`,
        'src/sign-in.js': `location.assign('https://acme.example/oauth/authorize?scope=events&redirect_uri=https%3A%2F%2Fplanner.example%2Fcallback%2F');
`,
      },
      shows: `src/sign-in.js:1:80 error undeclared-redirect
1 | location.assign('https://acme.example/oauth/authorize?scope=events&redirect_uri=https%3A%2F%2Fplanner.example%2Fcallback%2F');
  |                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Acme Calendar would refuse "https://planner.example/callback/": it is none of the redirect URIs of planner`,
    },
  },
});
