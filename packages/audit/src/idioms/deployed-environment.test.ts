import { testIdioms } from '@mixer-oauth/testkit';

// Variables that a deployment sets.
testIdioms([
  [
    'Serverless: environment',
    {
      'a.js': `const axios = require('axios');
exports.partners = id => axios.get(process.env.MIXER_API + '/channels/' + id);
`,
      'serverless.yml': `provider:
  environment:
    MIXER_API: https://mixer.com/api/v1
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'Docker Compose: a list',
    {
      'a.js': `const axios = require('axios');
exports.partners = id => axios.get(process.env.MIXER_API + '/channels/' + id);
`,
      'docker-compose.yml': `services:
  bot:
    environment:
      - MIXER_API=https://mixer.com/api/v1
      - PORT=80
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'Kubernetes: names and values',
    {
      'a.js': `const axios = require('axios');
exports.partners = id => axios.get(process.env.MIXER_API + '/channels/' + id);
`,
      'deploy.yaml': `spec:
  containers:
    - name: bot
      env:
        - name: MIXER_API
          value: https://mixer.com/api/v1
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'Vercel: env',
    {
      'a.js': `const axios = require('axios');
exports.partners = id => axios.get(process.env.MIXER_API + '/channels/' + id);
`,
      'now.json': `{ "env": { "MIXER_API": "https://mixer.com/api/v1" } }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
  [
    'another host is set',
    {
      'a.js': `const axios = require('axios');
exports.partners = id => axios.get(process.env.MIXER_API + '/channels/' + id);
`,
      'docker-compose.yml': `services:
  bot:
    environment:
      MIXER_API: https://api.example.com/v1
  other:
    environment:
      OTHER: https://mixer.com/api/v1
`,
    },
    [],
  ],
  [
    'a key of the same name that sets no variable',
    {
      'a.js': `const axios = require('axios');
exports.partners = id => axios.get(process.env.MIXER_API + '/channels/' + id);
`,
      'texts.yml': `help:
  MIXER_API: https://mixer.com/api/v1
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | a.js:2'],
  ],
]);
