import { testIdioms } from '@mixer-oauth/testkit';

// Rows that explain scopes to whoever is to choose some: the table asks for none, whoever hands its rows over does.
const rows = ['user:details:self', 'chat:connect', 'chat:chat'];
const table = JSON.stringify(
  rows.map((scope) => ({ scope, description: `Lets it use ${scope}.` })),
  undefined,
  2,
);
const call = "fetch('https://mixer.com/api/v1/channels/1');\n";
const called = 'call | certain | rest GET /channels/{channelIdOrToken}';

testIdioms([
  ['JSON', { 'a.js': call, 'scopes.json': table }, [`${called} | a.js:1`]],
  [
    'JSON, by name',
    {
      'a.js': call,
      'scopes.json': JSON.stringify(
        Object.fromEntries(rows.map((scope) => [scope, { scope, title: 'x', default: false }])),
      ),
    },
    [`${called} | a.js:1`],
  ],
  [
    'YAML',
    { 'a.js': call, 'scopes.yml': rows.map((scope) => `- scope: ${scope}\n  help: what it does\n`).join('') },
    [`${called} | a.js:1`],
  ],
  [
    'JavaScript, PHP, Python',
    {
      'a.js': `${call}export const rows = [${rows.map((scope) => `{ scope: '${scope}', label: 'x', checked: true }`).join(', ')}];
`,
      'b.php': `<?php
file_get_contents('https://mixer.com/api/v1/channels/1');
return [${rows.map((scope) => `['scope' => '${scope}', 'text' => 'x']`).join(', ')}];
`,
      'c.py': `import requests
requests.get('https://mixer.com/api/v1/channels/1')
ROWS = [${rows.map((scope) => `{'scope': '${scope}', 'hint': 'x'}`).join(', ')}]
`,
    },
    [`${called} | a.js:1`, `${called} | b.php:2`, `${called} | c.py:2`],
  ],
  [
    'what asks for the rows, and what looks alike: accounts with a scope each, two settings with a note',
    {
      'a.js': `import rows from './scopes.json';
location.href = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + rows.map((row) => row.scope).join(' ');
`,
      'accounts.js': `${call}export const accounts = [
  { name: 'bot', login: 'a', scope: 'chat:change_ban' },
  { name: 'owner', login: 'b', scope: 'channel:update:self' },
  { name: 'guest', login: 'c', scope: 'chat:timeout' },
];
`,
      'pair.js': `${call}export const one = { scope: 'chat:purge', text: 'Moderators' };
export const other = { scope: 'chat:whisper', text: 'All' };
`,
      'scopes.json': table,
    },
    [
      `${called} | accounts.js:1`,
      'request | certain | chat:change_ban | accounts.js:3',
      'request | certain | channel:update:self | accounts.js:4',
      'request | certain | chat:timeout | accounts.js:5',
      `${called} | pair.js:1`,
      'request | certain | chat:purge | pair.js:2',
      'request | certain | chat:whisper | pair.js:3',
      'request | certain | user:details:self | scopes.json:3',
      'request | certain | chat:connect | scopes.json:7',
      'request | certain | chat:chat | scopes.json:11',
    ],
  ],
  [
    'PHP and Python: members that a provider class gives are told where it gives them, and not at their table too',
    {
      'src/Right.php': `<?php
namespace Acme;
final class Right { public const DETAILS = 'user:details:self'; public const LOG = 'user:log:self'; public const CHAT = 'chat:chat'; }
`,
      'src/AcmeProvider.php': `<?php
namespace Acme;
class AcmeProvider extends \\League\\OAuth2\\Client\\Provider\\AbstractProvider {
  public function getBaseAuthorizationUrl() { return 'https://mixer.com/oauth/authorize'; }
  protected function getDefaultScopes() { return [Right::DETAILS, Right::LOG]; }
}
`,
      'rights.py': `CHAT = 'chat:connect'
UPDATE = 'channel:update:self'
FOLLOW = 'channel:follow:self'
`,
      'provider.py': `from allauth.socialaccount.providers.oauth2.provider import OAuth2Provider
from rights import UPDATE
AUTHORIZE = 'https://mixer.com/oauth/authorize'
class AcmeProvider(OAuth2Provider):
    id = 'mixer'
    def get_default_scope(self):
        return [UPDATE]
`,
    },
    [
      'request | certain | channel:update:self | provider.py:7',
      'request | certain | user:details:self | src/AcmeProvider.php:5',
      'request | certain | user:log:self | src/AcmeProvider.php:5',
    ],
  ],
]);
