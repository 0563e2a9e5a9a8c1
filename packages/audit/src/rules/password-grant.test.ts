import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { passwordGrant } from './password-grant.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(passwordGrant, auditFacts, {
  passes: {
    'a code': {
      manifest,
      files: {
        'src/login.js': `export const exchange = (code) =>
  fetch('https://mixer.com/api/v1/oauth/token', { method: 'POST', body: JSON.stringify({ grant_type: 'authorization_code', code }) });
`,
      },
    },
    'another provider': {
      manifest,
      files: {
        'src/login.js': `fetch('https://mixer.com/api/v1/users/current');
fetch('https://other.example/token', { method: 'POST', body: JSON.stringify({ grant_type: 'password' }) });
`,
      },
    },
  },
  fails: {
    'an object as the body': {
      manifest,
      files: {
        'src/login.js': `export const login = (username, password) =>
  fetch('https://mixer.com/api/v1/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'password', username, password }),
  });
`,
      },
      shows: `src/login.js:4:40 error password-grant
4 |     body: JSON.stringify({ grant_type: 'password', username, password }),
  |                                        ^^^^^^^^^^ the grant type "password" hands the user's password to this app; send the user to the provider instead`,
    },
    'in Python': {
      manifest,
      files: {
        'login.py': `import requests

def login(name, password):
    data = {"grant_type": "password", "username": name, "password": password}
    return requests.post("https://mixer.com/api/v1/oauth/token", data=data)
`,
      },
      shows: `login.py:4:27 error password-grant
4 |     data = {"grant_type": "password", "username": name, "password": password}
  |                           ^^^^^^^^^^ the grant type "password" hands the user's password to this app; send the user to the provider instead`,
    },
    'as text': {
      manifest,
      files: {
        'src/login.js': `export const login = (name, password) =>
  fetch('https://mixer.com/api/v1/oauth/token', { method: 'POST', body: \`grant_type=password&username=\${name}&password=\${password}\` });
`,
      },
      shows: `src/login.js:2:74 error password-grant
2 |   fetch('https://mixer.com/api/v1/oauth/token', { method: 'POST', body: \`grant_type=password&username=\${name}&password=\${password}\` });
  |                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the grant type "password" hands the user's password to this app; send the user to the provider instead`,
    },
  },
});
