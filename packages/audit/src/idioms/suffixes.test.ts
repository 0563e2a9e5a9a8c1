import { testIdioms } from '@mixer-oauth/testkit';

// What is put right behind a whole operation's path: its query, or the rest of another path.
testIdioms([
  [
    'JavaScript: what is put right behind a path',
    {
      'a.js': `const axios = require('axios');
const http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
function get(suffix) { return http.get('channels' + suffix); }
exports.one = id => get('/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:4'],
  ],
  [
    'with an empty default',
    {
      'a.js': `const axios = require('axios');
const http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
function get(suffix = '') { return http.get('channels' + suffix); }
exports.one = id => get('/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:4'],
  ],
  [
    'with a default that nobody uses',
    {
      'a.js': `const axios = require('axios');
const http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
function get(suffix = '/5') { return http.get('channels' + suffix); }
exports.one = id => get('/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:4'],
  ],
  [
    'behind a slash',
    {
      'a.js': `const axios = require('axios');
const http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
function get(suffix = '') { return http.get('channels/' + suffix); }
exports.one = id => get(id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:3'],
  ],
  [
    'which goes on with a segment',
    {
      'a.js': `const axios = require('axios');
const http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
function get(suffix) { return http.get('https://mixer.com/api/v1/channels/5' + suffix); }
exports.one = id => get('/follow');
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.js:4'],
  ],
  [
    'JavaScript: two deep',
    {
      'a.js': `const axios = require('axios');
const http = axios.create({ baseURL: 'https://mixer.com/api/v1/' });
const request = (verb, path) => http.request({ method: verb, url: path });
function get(suffix = '') { return request('GET', 'channels' + suffix); }
exports.one = id => get('/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:4'],
  ],
  [
    'PHP: two deep',
    {
      'a.php': `<?php
class Client {
  public function __construct() { $this->http = new GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
  public function request($verb, $path, array $options = []) { return $this->http->request($verb, $path, $options); }
  public function fetch($suffix = '', array $query = []) { return $this->request('GET', 'channels' . $suffix, ['query' => $query]); }
  public function get($channel) { return $this->fetch("/$channel"); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:5'],
  ],
  [
    'Python: two deep',
    {
      'a.py': `import requests
def request(verb, path):
    return requests.request(verb, "https://mixer.com/api/v1/" + path)
def fetch(suffix=""):
    return request("GET", "channels" + suffix)
def one(id):
    return fetch("/%s" % id)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.py:5'],
  ],
  [
    'Python: with and without',
    {
      'a.py': `import requests
def request(verb, path):
    return requests.request(verb, "https://mixer.com/api/v1/" + path)
def fetch(suffix=""):
    return request("GET", "channels" + suffix)
def one(id):
    return fetch("/%s" % id)
def all():
    return fetch()
`,
    },
    ['call | certain | rest GET /channels | a.py:5', 'call | certain | rest GET /channels/{channelIdOrToken} | a.py:5'],
  ],
  [
    'PHP: from a class in another file',
    {
      'AbstractResource.php': `<?php
abstract class AbstractResource {
  protected $path = '';
  public function __construct(Client $client) { $this->client = $client; }
  protected function fetch($suffix = '', array $query = []) { return $this->client->request('GET', 'channels' . $suffix, ['query' => $query]); }
}
`,
      'Channels.php': `<?php
class Channels extends AbstractResource {
  protected $path = 'channels';
  public function get($channel) { return $this->fetch("/$channel"); }
}
`,
      'Client.php': `<?php
class Client {
  public function __construct() { $this->http = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
  public function request($verb, $path, array $options = []) { return $this->http->request($verb, $path, $options); }
  public function channels() { return new Channels($this); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | AbstractResource.php:5'],
  ],
  [
    'PHP: behind a field of the heir',
    {
      'AbstractResource.php': `<?php
abstract class AbstractResource {
  protected $path = '';
  public function __construct(Client $client) { $this->client = $client; }
  protected function fetch($suffix = '', array $query = []) { return $this->client->request('GET', $this->path . $suffix, ['query' => $query]); }
}
`,
      'Channels.php': `<?php
class Channels extends AbstractResource {
  protected $path = 'channels';
  public function get($channel) { return $this->fetch("/$channel"); }
}
`,
      'Client.php': `<?php
class Client {
  public function __construct() { $this->http = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
  public function request($verb, $path, array $options = []) { return $this->http->request($verb, $path, $options); }
  public function channels() { return new Channels($this); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Channels.php:4'],
  ],
  [
    'PHP: a class named like one of a package, which it makes',
    {
      'AbstractResource.php': `<?php
abstract class AbstractResource {
  
  public function __construct(Client $client) { $this->client = $client; }
  protected function fetch($suffix) { return $this->client->request('GET', $suffix); }
}
`,
      'Channels.php': `<?php
class Channels extends AbstractResource {
  public function get($channel) { return $this->fetch("channels/$channel"); }
}
`,
      'Client.php': `<?php
class Client {
  public function __construct() { $this->http = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
  public function request($verb, $path, array $options = []) { return $this->http->request($verb, $path, $options); }
  public function channels() { return new Channels($this); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | Channels.php:3'],
  ],
  [
    'JavaScript: nobody says what comes behind',
    {
      'a.js': `const axios = require('axios');
module.exports = query => axios.get('https://mixer.com/api/v1/channels' + query);
`,
    },
    ['call | certain | rest GET /channels | a.js:2'],
  ],
  [
    'JavaScript: a query',
    {
      'a.js': `const axios = require('axios');
const list = query => axios.get('https://mixer.com/api/v1/channels' + query);
module.exports = () => list('?limit=5');
`,
    },
    ['call | certain | rest GET /channels | a.js:2'],
  ],
  [
    'JavaScript: page after page, by way of another function',
    {
      'a.js': `const axios = require('axios');
class Resource {
  request(method, path) { return axios({ method, url: 'https://mixer.com/api/v1' + path }); }
  get(path, query) { return this.request('GET', path).then(rows => (rows.length ? this.all(path, query) : rows)); }
  all(path, query) { return this.get(path, query).then(rows => this.all(path, query)); }
  channels() { return this.all('/channels', {}); }
  one(id) { return this.get('/channels/' + id, {}); }
}
`,
    },
    [
      'call | unresolved | GET /{} | a.js:3',
      'call | certain | rest GET /channels | a.js:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:7',
    ],
  ],
]);
