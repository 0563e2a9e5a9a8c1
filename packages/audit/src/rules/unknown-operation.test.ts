import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { unknownOperation } from './unknown-operation.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(unknownOperation, auditFacts, {
  passes: {
    'a call that is known': {
      manifest,
      files: {
        'src/api.js': `export const me = () => fetch('https://mixer.com/api/v1/users/current');
`,
      },
    },
    'a path that cannot be seen, and another service': {
      manifest,
      files: {
        'src/api.js': `export const get = (path) => fetch('https://mixer.com/api/v1/' + path);
fetch('https://other.example/api/v1/nothing');
`,
      },
    },
  },
  fails: {
    'a misspelt path': {
      manifest,
      files: {
        'src/api.js': `export const me = () => fetch('https://mixer.com/api/v1/user/curent');
`,
      },
      shows: `src/api.js:1:31 info unknown-operation
1 | export const me = () => fetch('https://mixer.com/api/v1/user/curent');
  |                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GET /user/curent is not in the catalogue, so what it needs is not known`,
    },
    'in Python': {
      manifest,
      files: {
        'api.py': `import requests

requests.get("https://mixer.com/api/v1/nothing/of/the/kind")
`,
      },
      shows: `api.py:3:14 info unknown-operation
3 | requests.get("https://mixer.com/api/v1/nothing/of/the/kind")
  |              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ GET /nothing/of/the/kind is not in the catalogue, so what it needs is not known`,
    },
  },
});
