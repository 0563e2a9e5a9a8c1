import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Python: a module handed over as configuration, through a factory too',
    {
      'client.py': `import requests
class Client:
    def __init__(self, config):
        self.config = config
    def address(self, path):
        return self.config.HOST + path
    def me(self):
        return requests.get(url=self.address(self.config.ME))
    def kinds(self):
        return requests.get(getattr(self.config, 'HOST', None) + 'types')
def create(*args, **kwargs):
    return Client(*args, **kwargs)
`,
      'config.py': `HOST = 'https://mixer.com/api/v1/'
ME = 'users/current'
`,
      'main.py': `import config
from client import create
create(config).me()
`,
    },
    ['call | certain | rest GET /types | client.py:10', 'call | certain | rest GET /users/current | config.py:2'],
  ],
  [
    'JavaScript: a namespace handed over as configuration; a wrapper that hands on what it gets',
    {
      'client.js': `export class Client {
  constructor(config) { this.config = config; }
  me() { return fetch(this.config.HOST + '/users/current'); }
}
export const create = (...args) => new Client(...args);
const send = (verb, path) => fetch('https://mixer.com/api/v1' + path, { method: verb });
export function call(...args) { return send(...args); }
`,
      'config.js': `export const HOST = 'https://mixer.com/api/v1';
`,
      'main.js': `import * as config from './config.js';
import { call, create } from './client.js';
create(config).me();
call('PUT', '/channels/1/follow');
call('GET', 'https://example.com/users/current');
`,
    },
    [
      'call | certain | rest GET /users/current | client.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | main.js:4',
    ],
  ],
  [
    'PHP: a factory hands on what it gets',
    {
      'a.php': `<?php
class Client {
  public function __construct($host) { $this->host = $host; }
  public function me() { return file_get_contents($this->host . '/users/current'); }
}
function create(...$args) { return new Client(...$args); }
create('https://mixer.com/api/v1')->me();
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'Ruby: a factory hands on what it gets',
    {
      'a.rb': `class Client
  def initialize(host)
    @host = host
  end
  def me
    HTTParty.get("#{@host}/users/current")
  end
end
def create(*args)
  Client.new(*args)
end
create('https://mixer.com/api/v1').me
`,
    },
    ['call | certain | rest GET /users/current | a.rb:6'],
  ],
  [
    'JavaScript: a subclass hands on what it gets',
    {
      'http.js': `class Connection {
  constructor(base) { this.base = base; }
}
class Wide extends Connection {
  constructor(...all) { super(...all); }
  types() { return fetch(this.base + '/types'); }
}
exports.Wide = Wide;
`,
      'use.js': `const { Wide } = require('./http');
new Wide('https://mixer.com/api/v1').types();
`,
    },
    ['call | certain | rest GET /types | http.js:6'],
  ],
  [
    'Python: what has a default keeps it where positions and names are handed on',
    {
      'http.py': `import requests
ROOT = 'https://mixer.com/api/v1'
def send(path, method='GET', **kwargs): return requests.request(method, ROOT + path, **kwargs)
def read(*args, **kwargs): return send(*args, **kwargs)
`,
      'use.py': `from http import read
read('/ingests', timeout=3)
`,
    },
    ['call | certain | rest GET /ingests | use.py:2'],
  ],
]);
