import { testIdioms } from '@mixer-oauth/testkit';

// What is empty is passed over for what comes behind it, where the language does so.
testIdioms([
  [
    'JavaScript: a setting that is empty',
    {
      'config.json': `{ "channel": "" }`,
      'a.js': `const got = require('got');
const config = require('./config.json');
module.exports = me => got(\`https://mixer.com/api/v1/channels/\${config.channel || me.channel.token}\`);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:3'],
  ],
  [
    'Python: the same',
    {
      'a.py': `import requests
CHANNEL = ""
def home(me):
    return requests.get("https://mixer.com/api/v1/channels/" + (CHANNEL or me["token"]))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.py:4'],
  ],
  [
    'PHP: the same',
    {
      'a.php': `<?php
define('CHANNEL', '');
function home($me) { return file_get_contents('https://mixer.com/api/v1/channels/' . (CHANNEL ?: $me)); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:3'],
  ],
  [
    'Ruby: an empty text is something',
    {
      'a.rb': `require 'net/http'
CHANNEL = ''
def home(me)
  Net::HTTP.get(URI("https://mixer.com/api/v1/types#{CHANNEL || me}"))
end
`,
    },
    ['call | certain | rest GET /types | a.rb:4'],
  ],
  [
    'JavaScript: the last one is empty',
    {
      'a.js': `const got = require('got');
module.exports = () => got(\`https://mixer.com/api/v1/types\${process.env.QUERY || ''}\`);
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
]);
