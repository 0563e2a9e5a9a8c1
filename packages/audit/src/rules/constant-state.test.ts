import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { constantState } from './constant-state.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(constantState, auditFacts, {
  passes: {
    'a random one': {
      manifest,
      files: {
        'src/login.js': `export const login = (id) => \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=\${crypto.randomUUID()}\`;
`,
      },
    },
    'a place that is filled in': {
      manifest,
      files: {
        'login.py': `def login(state):
    return "https://mixer.com/oauth/authorize?client_id=abc&response_type=code&state={}".format(state)
`,
        'again.py': `def again(state):
    return "https://mixer.com/oauth/authorize?client_id=abc&response_type=code&state=%s" % state
`,
      },
    },
    'an address to fill in': {
      manifest,
      files: {
        'src/login.js': `export const login = (state) => 'https://mixer.com/oauth/authorize?client_id=abc&response_type=code&state=STATE'.replace('STATE', state);
`,
      },
    },
  },
  fails: {
    'in an address': {
      manifest,
      files: {
        'src/login.js': `export const login = (id) => \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=clipbot\`;
`,
      },
      shows: `src/login.js:1:80 error constant-state
1 | export const login = (id) => \`https://mixer.com/oauth/authorize?client_id=\${id}&response_type=code&state=clipbot\`;
  |                                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "state" has a fixed value, which anybody can guess; make a random one for each request and compare it`,
    },
    'a constant in an object': {
      manifest,
      files: {
        'src/login.js': `const STATE = 'clipbot';
const query = new URLSearchParams({ client_id: id, response_type: 'code', state: STATE });
location.href = \`https://mixer.com/oauth/authorize?\${query}\`;
`,
      },
      shows: `src/login.js:2:82 error constant-state
2 | const query = new URLSearchParams({ client_id: id, response_type: 'code', state: STATE });
  |                                                                                  ^^^^^ "state" has a fixed value, which anybody can guess; make a random one for each request and compare it`,
    },
    'through a function': {
      manifest,
      files: {
        'src/login.js': `const address = (state) => \`https://mixer.com/oauth/authorize?client_id=abc&response_type=code&state=\${state}\`;
export const login = () => address('clipbot');
`,
      },
      shows: `src/login.js:1:29 error constant-state
1 | const address = (state) => \`https://mixer.com/oauth/authorize?client_id=abc&response_type=code&state=\${state}\`;
  |                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ "state" has a fixed value, which anybody can guess; make a random one for each request and compare it`,
    },
    'in Python': {
      manifest,
      files: {
        'login.py': `from urllib.parse import urlencode

def login(client_id):
    return "https://mixer.com/oauth/authorize?" + urlencode({"client_id": client_id, "response_type": "code", "state": "clipbot"})
`,
      },
      shows: `login.py:4:120 error constant-state
4 |     return "https://mixer.com/oauth/authorize?" + urlencode({"client_id": client_id, "response_type": "code", "state": "clipbot"})
  |                                                                                                                        ^^^^^^^^^ "state" has a fixed value, which anybody can guess; make a random one for each request and compare it`,
    },
  },
});
