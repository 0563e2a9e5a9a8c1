import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { unusedScope } from './unused-scope.ts';

testRule(unusedScope, auditFacts, {
  passes: {
    'every scope is needed': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
      files: {
        'src/bot.js': `const { Client, DefaultRequestRunner, ChatService } = require('@mixer/client-node');
const client = new Client(new DefaultRequestRunner());
new ChatService(client).join(42);
`,
      },
    },
    'a client without an SDK asks for hosts, and connects to one of them': {
      manifest: `version: 1
clients:
  game:
    scopes:
      - interactive:robot:self
`,
      files: {
        'src/game.js': `const hosts = await (await fetch('https://mixer.com/api/v1/interactive/hosts')).json();
const socket = new WebSocket(hosts[0].address, { headers: { 'X-Interactive-Version': version } });
`,
      },
    },
    'no call could prove it': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:bypass_links
`,
      files: {
        'src/bot.js': `const { Client, DefaultRequestRunner, ChatService } = require('@mixer/client-node');
const client = new Client(new DefaultRequestRunner());
new ChatService(client).join(42);
`,
      },
    },
  },
  fails: {
    'one scope is not needed': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:purge
`,
      files: {
        'src/bot.js': `const { Client, DefaultRequestRunner, ChatService } = require('@mixer/client-node');
const client = new Client(new DefaultRequestRunner());
new ChatService(client).join(42);
`,
      },
      shows: `mixer-oauth.yml:6:9 warning unused-scope
6 |       - chat:purge
  |         ^^^^^^^^^^ "chat:purge" is declared, but no call in the code needs it
  | fix: Remove "chat:purge"`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
    'the code asks for it': {
      manifest: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
      - chat:purge
`,
      files: {
        'src/bot.js': `const { Client, DefaultRequestRunner, ChatService } = require('@mixer/client-node');
const client = new Client(new DefaultRequestRunner());
new ChatService(client).join(42);
passport.authenticate('mixer', { scope: ['chat:connect', 'chat:purge'] });
`,
      },
      shows: `mixer-oauth.yml:6:9 warning unused-scope
6 |       - chat:purge
  |         ^^^^^^^^^^ "chat:purge" is declared and asked for, but no call in the code needs it
  | fix: Remove "chat:purge"; src/bot.js:4 goes on asking for it until it is taken out there too (unsafe)`,
      fixed: `version: 1
clients:
  clip-bot:
    scopes:
      - chat:connect
`,
    },
  },
});
