import { testIdioms } from '@mixer-oauth/testkit';

const talks = 'https://mixer.com/api/v1/achievements';

// A base that the code nowhere shows, under a name that is the provider's.
testIdioms([
  [
    'every language: a base from outside whose name has the provider’s, before an operation’s path',
    {
      'a.js': `const config = require('config');
axios.get(\`\${config.mixerApi()}/users/current\`);
const mixer = window.overlay.mixer;
request('GET', \`\${mixer.uris.base}types\`);
`,
      'b.ts': `axios.get(process.env.MIXER_URL + '/api/v1/ingests');
`,
      'c.py': `requests.get(settings.BEAM_API + "/channels/{}".format(id))
`,
      'd.cs': `class D { Task F(int id) => client.GetAsync(Settings.MixerBase + "/users/" + id); }
`,
      'e.java': `class E { void f(int id) { client.get(Settings.MIXER_BASE + "/chats/" + id); } }
`,
      'f.kt': `fun f() = client.get(BuildConfig.MIXER_URL + "/types")
`,
      'g.go': `package main
func f() { http.Get(os.Getenv("MIXER_API") + "/ingests") }
`,
      'h.php': `<?php
file_get_contents($_ENV['MIXER_API'] . '/users/current');
`,
      'i.rb': `HTTP.get(ENV['MIXER_API'] + '/users/current')
`,
      'j.rs': `fn f() { client.get(format!("{}/types", settings.mixer_api)).send(); }
`,
      'k.swift': `func f() { session.dataTask(with: URL(string: Secrets.mixerApi + "/ingests")!).resume() }
`,
      'l.lua': `http.get(os.getenv("MIXER_API") .. "/types")
`,
      'm.cpp': `void f() { client.get(Settings::mixerApi + "/ingests"); }
`,
      'z.js': `fetch('${talks}');
`,
    },
    [
      'call | likely | rest GET /users/current | a.js:2',
      'call | likely | rest GET /types | a.js:4',
      'call | likely | rest GET /ingests | b.ts:1',
      'call | likely | rest GET /channels/{channelIdOrToken} | c.py:1',
      'call | likely | rest GET /users/{userId} | d.cs:1',
      'call | likely | rest GET /chats/{channelId} | e.java:1',
      'call | likely | rest GET /types | f.kt:1',
      'call | likely | rest GET /ingests | g.go:2',
      'call | likely | rest GET /users/current | h.php:2',
      'call | likely | rest GET /users/current | i.rb:1',
      'call | likely | rest GET /types | j.rs:1',
      'call | likely | rest GET /ingests | k.swift:1',
      'call | likely | rest GET /types | l.lua:1',
      'call | likely | rest GET /ingests | m.cpp:1',
      'call | certain | rest GET /achievements | z.js:1',
    ],
  ],
  [
    'a name that only has the letters, a path that is no operation’s, or what is no request',
    {
      'a.js': `const config = require('config');
axios.get(\`\${config.remixerApi}/users/current\`);
axios.get(\`\${config.mixerApi}/sounds/current\`);
axios.get(\`\${config.api}/users/current\`);
response.redirect(config.mixerApi + '/users/current');
console.log(config.mixerApi + '/users/current');
`,
      'b.py': `requests.get(settings.ADMIXER + "/types")
`,
    },
    [],
  ],
  [
    'every language: what stands before the path is a version, which is the base’s',
    {
      'paths.py': `PATHS = {"mine": "users/current"}
`,
      'a.py': `import os
from paths import PATHS
url = "{}/api/v1/{}".format(os.environ["MIXER_URL"], PATHS["mine"])
requests.get(url)
`,
      'paths.js': `export const MINE = 'users/current';
`,
      'b.js': `import { MINE } from './paths';
fetch(process.env.MIXER_URL + '/api/v1/' + MINE);
`,
      'z.js': `fetch('${talks}');
`,
    },
    [
      'call | likely | rest GET /users/current | paths.js:1',
      'call | likely | rest GET /users/current | paths.py:1',
      'call | certain | rest GET /achievements | z.js:1',
    ],
  ],
]);
