import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Arguments that are taken apart from something unknown: what stands behind them is not left out, and no default.
testIdioms([
  [
    'JavaScript: a verb, a path and options, beside lists that are known',
    {
      'a.js': `import { more } from 'more';
const rest = ['DELETE'];
const nothing = [];
const call = (path, verb = 'GET') => fetch('${api}' + path, { method: verb });
const ask = (verb, path = '/users/current') => fetch('${api}' + path, { method: verb });
const take = (path, { verb = 'GET' } = {}) => fetch('${api}' + path, { method: verb });
call('/channels/1/follow', ...more());
call('/channels/2/follow', ...rest);
call('/channels/3/follow', ...nothing);
ask('GET', ...more());
take('/channels/1/hostee', { ...more() });
take('/channels/2/hostee', { ...{ verb: 'PUT' } });
`,
      'b.js': `import { more } from 'more';
fetch('${api}/channels/1/follow', ...more());
axios({ url: '${api}/channels/1/hostee', ...more() });
axios.get('${api}/types', ...more());
axios({ url: '${api}/ingests', ...{ headers: {} } });
`,
    },
    [
      'call | likely | rest GET /users/current | a.js:5',
      'call | likely | rest GET /channels/{channelId}/follow | a.js:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:8',
      'call | certain | rest GET /channels/{channelId}/follow | a.js:9',
      'call | likely | rest GET /channels/{channelId}/hostee | a.js:11',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:12',
      'call | likely | rest GET /channels/{channelId}/follow | b.js:2',
      'call | likely | rest GET /channels/{channelId}/hostee | b.js:3',
      'call | certain | rest GET /types | b.js:4',
      'call | certain | rest GET /ingests | b.js:5',
    ],
  ],
  [
    'Python: *more() and **more()',
    {
      'a.py': `import requests
from more import more
def call(path, verb='GET'):
    return requests.request(verb, '${api}' + path)
call('/channels/1/follow', *more())
call('/channels/2/follow', **more())
call('/channels/3/follow', *['PUT'])
call('/channels/4/follow', **{'verb': 'DELETE'})
call('/channels/1/hostee', 'PUT', **more())
requests.request(url='${api}/types', **more())
requests.get('${api}/ingests', **more())
`,
    },
    [
      'call | likely | rest GET /channels/{channelId}/follow | a.py:5',
      'call | likely | rest GET /channels/{channelId}/follow | a.py:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.py:9',
      'call | likely | rest GET /types | a.py:10',
      'call | certain | rest GET /ingests | a.py:11',
    ],
  ],
  [
    'Ruby and PHP: a splat, a double one, and dots',
    {
      'a.rb': `require 'httparty'
def call_it(path, verb = :get)
  HTTParty.send(verb, "${api}#{path}")
end
def ask(path, verb: :get)
  HTTParty.send(verb, "${api}#{path}")
end
call_it('/channels/1/follow', *More.list)
call_it('/channels/2/follow', *[:put])
ask('/channels/1/hostee', **More.options)
ask('/channels/2/hostee', **{ verb: :put })
`,
      'b.php': `<?php
function call($path, $verb = 'GET') { return (new GuzzleHttp\\Client())->request($verb, '${api}' . $path); }
call('/channels/1/follow', ...more());
call('/channels/2/follow', ...['DELETE']);
`,
    },
    [
      'call | likely | rest GET /channels/{channelId}/follow | a.rb:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:9',
      'call | likely | rest GET /channels/{channelId}/hostee | a.rb:10',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.rb:11',
      'call | likely | rest GET /channels/{channelId}/follow | b.php:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | b.php:4',
    ],
  ],
]);
