import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'TOML: scopes by their own name, and under a key that code looks up',
    {
      'app.toml': `[mixer]
scopes = ["chat:connect"]
permissions = "chat:chat user:details:self"
root = "https://mixer.com/api/v1"
`,
      'a.js': `const config = require('./config');
login({ scope: config.get('mixer.permissions') });
fetch(\`\${config.get('mixer.root')}/users/current\`);
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'request | certain | chat:connect | app.toml:2',
      'request | certain | chat:chat | app.toml:3',
      'request | certain | user:details:self | app.toml:3',
    ],
  ],
  [
    'YAML, JSON and properties: the key with dots, with and without the name of the file',
    {
      'config/default.json': `{ "mixer": { "permissions": "chat:connect" } }
`,
      'services.yml': `mixer:
  permissions: chat:chat
`,
      'application.properties': `mixer.allowed=chat:whisper
`,
      'a.php': `<?php
$options = ['scope' => config('services.mixer.permissions')];
`,
      'a.py': `login(scope=settings.get('default.mixer.permissions'))
login(scope=environment.get('mixer.allowed'))
`,
    },
    [
      'request | certain | chat:whisper | application.properties:1',
      'request | certain | chat:connect | config/default.json:1',
      'request | certain | chat:chat | services.yml:2',
    ],
  ],
  [
    'INI and properties: keys whose last word is scope, a section before its keys',
    {
      'application.properties': `spring.security.oauth2.client.registration.mixer.scope=user:details:self,chat:connect
mixer.scope.separator=chat:chat
`,
      'bot.ini': `; scopes = chat:purge
[mixer]
api = https://mixer.com/api/v1
scopes = chat:timeout chat:whisper
[twitch]
api = https://api.twitch.tv/helix
scopes = chat:read
`,
      'bot.py': `config = configparser.ConfigParser()
requests.get(config.get('mixer', 'api') + '/users/current')
requests.get(config.get('twitch', 'api') + '/channels/5')
`,
      '.env': `MIXER_SCOPES="channel:update:self"
MIXER_SCOPE_COUNT=chat:poll_start
`,
    },
    [
      'request | certain | channel:update:self | .env:1',
      'request | certain | user:details:self | application.properties:1',
      'request | certain | chat:connect | application.properties:1',
      'request | certain | chat:timeout | bot.ini:4',
      'request | certain | chat:whisper | bot.ini:4',
      'call | certain | rest GET /users/current | bot.py:2',
    ],
  ],
  [
    'environment files: what code reads, also beside a default; never an id or a secret',
    {
      '.env': `MIXER_PERMISSIONS=chat:connect
MIXER_CLIENT_ID=abc
MIXER_CLIENT_SECRET=s3cr3t
`,
      'a.js': `const url = 'https://mixer.com/oauth/authorize';
login({ scope: process.env.MIXER_PERMISSIONS, client_id: process.env.MIXER_CLIENT_ID });
login({ client_secret: process.env.MIXER_CLIENT_SECRET });
`,
      'a.rb': `login(scope: ENV.fetch('MIXER_PERMISSIONS', 'chat:chat'))
`,
    },
    [
      'request | certain | chat:connect | .env:1',
      'secret | likely | literal | .env:3',
      'client-id | certain | ${MIXER_CLIENT_ID} | a.js:2',
      'secret | certain | ${MIXER_CLIENT_SECRET} | a.js:3',
      'request | likely | chat:chat | a.rb:1',
    ],
  ],
  [
    'nothing: keys that no code looks up, or that code looks up elsewhere',
    {
      'app.toml': `[twitch]
permissions = "chat:chat"
`,
      'a.js': `login({ scope: cache.get('twitch.permissions') });
login({ scope: config.get('twitch.other') });
`,
    },
    [],
  ],
]);
