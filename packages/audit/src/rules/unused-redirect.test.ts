import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { unusedRedirect } from './unused-redirect.ts';

testRule(unusedRedirect, auditFacts, {
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
    'used, but for the slash': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://app.clipbot.example/callback/', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
    'it comes from a setting': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: process.env.CALLBACK_URL, scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
    'none is visible': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/title.js': `export const rename = (id, name) =>
  fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'PATCH', body: JSON.stringify({ name }) });
`,
      },
    },
    'one is put together': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://new.clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
        'src/more.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: \`https://\${host}/callback\`, scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
    'one cannot be read': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example]
    redirectUris: [https://app.clipbot.example/callback]
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://new.clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
        'src/more.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: settings.load().callback, scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
    },
  },
  fails: {
    'the code uses another': {
      manifest: `version: 1
clients:
  clip-bot:
    hosts: [app.clipbot.example, old.clipbot.example]
    redirectUris:
      - https://app.clipbot.example/callback
      - https://old.clipbot.example/callback
`,
      files: {
        'src/sign-in.js': `const authorize = 'https://mixer.com/oauth/authorize';
export const query = new URLSearchParams({ response_type: 'code', redirect_uri: 'https://app.clipbot.example/callback', scope: 'chat:connect' });
export const signIn = () => location.assign(\`\${authorize}?\${query}\`);
`,
      },
      shows: `mixer-oauth.yml:7:9 warning unused-redirect
7 |       - https://old.clipbot.example/callback
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "https://old.clipbot.example/callback" is declared, but the code uses "https://app.clipbot.example/callback" alone`,
    },
  },
});
