import { testIdioms } from '@mixer-oauth/testkit';

// Addresses that functions and classes of libraries are told in parts, by name or by place.
testIdioms([
  [
    'Ruby: by name, as a hash that stands elsewhere, by place',
    {
      'a.rb': `require 'http'
require 'addressable'
class Desk
  def one(id)
    address = URI::HTTPS.build(host: 'mixer.com', path: "/api/v1/channels/#{id}/follow", query: "page=1")
    HTTP.headers(accept: 'application/json').get(address)
  end
  def two
    parts = { host: 'mixer.com', path: '/api/v1/types' }
    Net::HTTP.get(URI::HTTPS.build(parts))
  end
  def three
    Net::HTTP.get(URI::HTTPS.build([nil, 'mixer.com', 443, '/api/v1/users/current', nil, nil]))
  end
  def four
    HTTP.get(Addressable::URI.new(scheme: 'https', host: 'mixer.com', path: '/api/v1/channels'))
  end
  def other
    HTTP.get(URI::HTTPS.build(host: 'example.org', path: '/api/v1/channels'))
    HTTP.get(URI::HTTPS.build(path: '/api/v1/channels'))
    HTTP.get(Ticket.build(host: 'mixer.com', path: '/api/v1/teams'))
  end
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | a.rb:5',
      'call | certain | rest GET /types | a.rb:9',
      'call | certain | rest GET /users/current | a.rb:13',
      'call | certain | rest GET /channels | a.rb:16',
    ],
  ],
  [
    'Python: the standard library, yarl and httpx',
    {
      'a.py': `import httpx
import requests
from urllib.parse import SplitResult, urlunparse, urlunsplit
from yarl import URL
requests.get(urlunsplit(('https', 'mixer.com', '/api/v1/channels', '', '')))
requests.get(urlunparse(('https', 'mixer.com', '/api/v1/types', '', '', '')))
requests.get(SplitResult('https', 'mixer.com', '/api/v1/users/current', '', '').geturl())
requests.get(SplitResult(scheme='https', netloc='mixer.com', path='/api/v1/ingests', query='', fragment='').geturl())
requests.get(URL.build(scheme='https', host='mixer.com', path='/api/v1/teams'))
httpx.get(httpx.URL(scheme='https', host='mixer.com', path='/api/v1/channels'))
requests.get(urlunsplit(('https', 'example.org', '/api/v1/channels', '', '')))
`,
    },
    [
      'call | certain | rest GET /channels | a.py:5',
      'call | certain | rest GET /types | a.py:6',
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest GET /ingests | a.py:8',
      'call | certain | rest GET /teams | a.py:9',
      'call | certain | rest GET /channels | a.py:10',
    ],
  ],
  [
    'JavaScript, PHP, Kotlin',
    {
      'a.js': `const url = require('url');
fetch(url.format({ protocol: 'https', host: 'mixer.com', pathname: '/api/v1/channels' }));
fetch(url.format({ protocol: 'https', host: 'example.org', pathname: '/api/v1/types' }));
`,
      'a.kt': `suspend fun types() = client.get(URLBuilder(protocol = URLProtocol.HTTPS, host = "mixer.com").apply { path("api/v1/types") }.build())
`,
      'a.php': `<?php
use GuzzleHttp\\Psr7\\Uri;
$client->request('GET', Uri::fromParts(['scheme' => 'https', 'host' => 'mixer.com', 'path' => '/api/v1/teams']));
`,
    },
    [
      'call | certain | rest GET /channels | a.js:2',
      'call | certain | rest GET /types | a.kt:1',
      'call | certain | rest GET /teams | a.php:3',
    ],
  ],
]);
