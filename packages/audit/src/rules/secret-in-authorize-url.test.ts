import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { secretInAuthorizeUrl } from './secret-in-authorize-url.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(secretInAuthorizeUrl, auditFacts, {
  passes: {
    'in the body': {
      manifest,
      files: {
        'src/login.js': `export const exchange = (code) =>
  fetch('https://mixer.com/api/v1/oauth/token', {
    method: 'POST',
    body: JSON.stringify({ grant_type: 'authorization_code', code, client_secret: process.env.SECRET }),
  });
`,
      },
    },
    'an object whose way is not known': {
      manifest,
      files: {
        'src/login.js': `const client = (send) => ({ post: (path, body) => send('POST', 'https://mixer.com/api/v1' + path, body) });
client(transport).post('/oauth/token', { grant_type: 'refresh_token', client_secret: process.env.SECRET });
`,
      },
    },
    'what a library is told beside the address': {
      manifest,
      files: {
        'src/login.js': `export const oauth = new OAuth('https://mixer.com/oauth/authorize', { client_id: process.env.ID, client_secret: process.env.SECRET });
`,
      },
    },
    'an option of a library': {
      manifest,
      files: {
        'src/login.js': `export const options = { authorizationUrl: 'https://mixer.com/oauth/authorize', clientSecret: process.env.SECRET };
`,
      },
    },
  },
  fails: {
    'in the authorization request': {
      manifest,
      files: {
        'src/login.js': `export const login = (state) =>
  \`https://mixer.com/oauth/authorize?client_id=\${process.env.ID}&client_secret=\${process.env.SECRET}&response_type=code&state=\${state}\`;
`,
      },
      shows: `src/login.js:2:65 error secret-in-authorize-url
2 |   \`https://mixer.com/oauth/authorize?client_id=\${process.env.ID}&client_secret=\${process.env.SECRET}&response_type=code&state=\${state}\`;
  |                                                                 ^^^^^^^^^^^^^^^ the client secret is part of the authorize address, which browsers and servers keep; leave it out`,
    },
    'in the address of the token request': {
      manifest,
      files: {
        'login.py': `import os
import requests

def exchange(code):
    return requests.post("https://mixer.com/api/v1/oauth/token", params={"client_secret": os.environ["SECRET"], "code": code})
`,
      },
      shows: `login.py:5:91 error secret-in-authorize-url
5 |     return requests.post("https://mixer.com/api/v1/oauth/token", params={"client_secret": os.environ["SECRET"], "code": code})
  |                                                                                           ^^^^^^^^^^^^^^^^^^^^ the client secret is part of the token address, which browsers and servers keep; send it in the body`,
    },
  },
});
