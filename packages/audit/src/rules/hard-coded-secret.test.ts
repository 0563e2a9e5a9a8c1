import { auditFacts, testRule } from '@mixer-oauth/testkit';
import { hardCodedSecret } from './hard-coded-secret.ts';

const manifest = `version: 1
clients:
  clip-bot:
    name: Clip Bot
`;

testRule(hardCodedSecret, auditFacts, {
  passes: {
    'from the environment': {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';

export const strategy = new Strategy({
  clientID: process.env.CLIENT_ID,
  clientSecret: process.env.CLIENT_SECRET,
});
`,
      },
    },
    placeholders: {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';

new Strategy({ clientSecret: 'YOUR_CLIENT_SECRET_GOES_HERE' });
new Strategy({ clientSecret: '<your secret>' });
new Strategy({ clientSecret: 'xxxxxxxxxxxxxxxxxxxxxxxx' });
new Strategy({ clientSecret: '' });
`,
      },
    },
    "somebody else's": {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';

session({ secret: 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L' });
new Twitch({ twitchClientSecret: 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L' });
`,
      },
    },
    'a file to be filled in': {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';
`,
        '.env.example': `MIXER_CLIENT_SECRET=k3J8sQz1Vb6Xw0Tn5Yp2Rm7L
`,
      },
    },
    'code around an audio mixer': {
      manifest,
      files: {
        'src/audio.js': `export const mixer = { clientSecret: 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L' };
`,
      },
    },
  },
  fails: {
    'an option': {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';

export const strategy = new Strategy({
  clientID: process.env.CLIENT_ID,
  clientSecret: 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L',
});
`,
      },
      shows: `src/login.js:5:18 error hard-coded-secret
5 |   clientSecret: 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L',
  |                  ^^^^^^^^^^^^^^^^^^^^^^^^ a secret for Mixer is written out here; have it replaced, and take the new one from the environment`,
    },
    'a variable of the environment that is in the repository': {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';
`,
        '.env': `MIXER_CLIENT_SECRET=k3J8sQz1Vb6Xw0Tn5Yp2Rm7L
`,
      },
      shows: `.env:1:21 error hard-coded-secret
1 | MIXER_CLIENT_SECRET=k3J8sQz1Vb6Xw0Tn5Yp2Rm7L
  |                     ^^^^^^^^^^^^^^^^^^^^^^^^ a secret for Mixer is written out here; have it replaced, and take the new one from the environment`,
    },
    'a header': {
      manifest,
      files: {
        'api.py': `import requests

requests.get("https://mixer.com/api/v1/users/current", headers={"Authorization": "Bearer k3J8sQz1Vb6Xw0Tn5Yp2Rm7L"})
`,
      },
      shows: `api.py:3:90 error hard-coded-secret
3 | requests.get("https://mixer.com/api/v1/users/current", headers={"Authorization": "Bearer k3J8sQz1Vb6Xw0Tn5Yp2Rm7L"})
  |                                                                                          ^^^^^^^^^^^^^^^^^^^^^^^^ a secret for Mixer is written out here; have it replaced, and take the new one from the environment`,
    },
    'below the provider in a configuration': {
      manifest,
      files: {
        'src/login.js': `import { Strategy } from 'passport-mixer';
`,
        'config.json': `{
  "twitch": { "clientSecret": "w9Xc2Lq7Vb4Zn1Mk6Jh3Gf8D" },
  "mixer": { "clientSecret": "k3J8sQz1Vb6Xw0Tn5Yp2Rm7L" }
}
`,
      },
      shows: `config.json:3:31 error hard-coded-secret
3 |   "mixer": { "clientSecret": "k3J8sQz1Vb6Xw0Tn5Yp2Rm7L" }
  |                               ^^^^^^^^^^^^^^^^^^^^^^^^ a secret for Mixer is written out here; have it replaced, and take the new one from the environment`,
    },
    'a table in Lua': {
      manifest,
      files: {
        'login.lua': `local mixer = {
  url = "https://mixer.com/api/v1",
  client_secret = "k3J8sQz1Vb6Xw0Tn5Yp2Rm7L",
}
`,
      },
      shows: `login.lua:3:20 error hard-coded-secret
3 |   client_secret = "k3J8sQz1Vb6Xw0Tn5Yp2Rm7L",
  |                    ^^^^^^^^^^^^^^^^^^^^^^^^ a secret for Mixer is written out here; have it replaced, and take the new one from the environment`,
    },
    'a constant of a class': {
      manifest,
      files: {
        'Login.cs': `using Mixer.Base;

class Login
{
    private const string ClientSecret = "k3J8sQz1Vb6Xw0Tn5Yp2Rm7L";
}
`,
      },
      shows: `Login.cs:5:42 error hard-coded-secret
5 |     private const string ClientSecret = "k3J8sQz1Vb6Xw0Tn5Yp2Rm7L";
  |                                          ^^^^^^^^^^^^^^^^^^^^^^^^ a secret for Mixer is written out here; have it replaced, and take the new one from the environment`,
    },
  },
});
