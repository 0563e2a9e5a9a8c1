import { testIdioms } from '@mixer-oauth/testkit';

// What lies in settings under a path of keys, which a function of the program goes through key by key.
testIdioms([
  [
    'PHP: settings that a class goes through by a dotted path',
    {
      'a.php': `<?php
class Svc { private $http; function __construct(Http $http) { $this->http = $http; }
 function channel($n) { return $this->get("channels/$n"); }
 private function get($u) { return $this->send('GET', $u); }
 private function send($m, $u) { return $this->http->send($m, $u); } }
`,
      'h.php': `<?php
class Http { private $base; function __construct(string $base) { $this->base = rtrim($base, '/'); }
 function send($m, $uri) { $url = $this->base . '/' . ltrim($uri, '/'); $ch = curl_init($url); curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $m); return curl_exec($ch); } }
`,
      'app.php': `<?php
class App { private $config; private $f = []; function __construct(array $config) { $this->config = $config; }
 function config(string $key, $default = null) { $value = $this->config; foreach (explode('.', $key) as $part) { if (!isset($value[$part])) { return $default; } $value = $value[$part]; } return $value; }
 function bind($n, callable $f) { $this->f[$n] = $f; }
}
`,
      'config.php': `<?php
return ['mixer' => ['base' => 'https://mixer.com/api/v1']];
`,
      'm.php': `<?php
$app = new App(require __DIR__ . '/config.php');
$s = new Svc(new Http($app->config('mixer.base'))); $s->channel(1);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:3'],
  ],
  [
    'PHP: by two keys',
    {
      'a.php': `<?php
class Svc { private $http; function __construct(Http $http) { $this->http = $http; }
 function channel($n) { return $this->get("channels/$n"); }
 private function get($u) { return $this->send('GET', $u); }
 private function send($m, $u) { return $this->http->send($m, $u); } }
`,
      'h.php': `<?php
class Http { private $base; function __construct(string $base) { $this->base = rtrim($base, '/'); }
 function send($m, $uri) { $url = $this->base . '/' . ltrim($uri, '/'); $ch = curl_init($url); curl_setopt($ch, CURLOPT_CUSTOMREQUEST, $m); return curl_exec($ch); } }
`,
      'app.php': `<?php
class App { private $config; private $f = []; function __construct(array $config) { $this->config = $config; }
 function config(string $key, $default = null) { return $this->config[$key][$default]; }
 function bind($n, callable $f) { $this->f[$n] = $f; }
}
`,
      'config.php': `<?php
return ['mixer' => ['base' => 'https://mixer.com/api/v1']];
`,
      'm.php': `<?php
$app = new App(require __DIR__ . '/config.php');
$s = new Svc(new Http($app->config('mixer','base'))); $s->channel(1);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.php:3'],
  ],
  [
    'JavaScript: a fold from key to key',
    {
      'config.js': "module.exports = { mixer: { base: 'https://mixer.com/api/v1' } };",
      'c.js': `const axios=require('axios');const config=require('./config');
function get(key){ return key.split('.').reduce((o,k)=>o[k], config); }
axios.get(get('mixer.base') + '/channels/' + id);`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.js:3'],
  ],
  [
    'JavaScript: a fold that stops where nothing is',
    {
      'config.js': "module.exports = { mixer: { base: 'https://mixer.com/api/v1' } };",
      'c.js': `const axios=require('axios');const config=require('./config');
const get = (key, fallback) => key.split('.').reduce((o,k)=>(o || {})[k], config) || fallback;
axios.get(get('mixer.base') + '/channels/' + id);`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.js:3'],
  ],
  [
    'JavaScript: a loop from key to key',
    {
      'config.json': '{"mixer":{"base":"https://mixer.com/api/v1"}}',
      'c.js': `const axios=require('axios');const config=require('./config.json');
function get(key){ let value = config; for (const part of key.split('.')) { value = value[part]; if (value === undefined) return undefined; } return value; }
axios.get(get('mixer.base') + '/channels/' + id);`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.js:3'],
  ],
  [
    'JavaScript: a loop in a class of settings',
    {
      'c.js': `const axios=require('axios');
class Config { constructor(data) { this.data = data; } get(key, def) { let value = this.data; for (const part of key.split('.')) { if (!value) return def; value = value[part]; } return value; } }
const c = new Config({mixer:{base:'https://mixer.com/api/v1'}});
axios.get(c.get('mixer.base') + '/channels/' + id);`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.js:4'],
  ],
  [
    'Python: a loop from key to key',
    {
      'c.py': `import requests
CONFIG = {'mixer': {'base': 'https://mixer.com/api/v1'}}
def get(key, default=None):
    value = CONFIG
    for part in key.split('.'):
        if part not in value:
            return default
        value = value[part]
    return value
requests.get(get('mixer.base') + '/channels/' + name)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.py:10'],
  ],
  [
    'Python: reduce',
    {
      'c.py': `import requests
from functools import reduce
CONFIG = {'mixer': {'base': 'https://mixer.com/api/v1'}}
def get(key):
    return reduce(lambda d, k: d[k], key.split('.'), CONFIG)
requests.get(get('mixer.base') + '/channels/' + name)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.py:6'],
  ],
  [
    'Ruby: inject',
    {
      'c.rb': `require 'net/http'
CONFIG = { 'mixer' => { 'base' => 'https://mixer.com/api/v1' } }
def setting(key)
  key.split('.').inject(CONFIG) { |hash, part| hash[part] }
end
Net::HTTP.get(URI("#{setting('mixer.base')}/channels/#{name}"))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.rb:6'],
  ],
  [
    'Ruby: dig with a path that is taken apart',
    {
      'c.rb': `require 'net/http'
CONFIG = { 'mixer' => { 'base' => 'https://mixer.com/api/v1' } }
def setting(key)
  CONFIG.dig(*key.split('.'))
end
Net::HTTP.get(URI("#{setting('mixer.base')}/channels/#{name}"))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.rb:6'],
  ],
  [
    'Ruby: an object that is asked like a hash',
    {
      'c.rb': `require 'net/http'
class Settings
  def initialize(data)
    @data = data
  end
  def [](key)
    @data[key]
  end
end
s = Settings.new({ 'mixer' => 'https://mixer.com/api/v1' })
Net::HTTP.get(URI("#{s['mixer']}/channels/#{name}"))
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.rb:11'],
  ],
  [
    'Python: the same by a method of its own for indices, and names that are passed one by one',
    {
      'c.py': `import requests
class Settings:
    def __init__(self, data):
        self.data = data
    def __getitem__(self, key):
        return self.find(*key.split('/'))
    def find(self, *keys):
        node = self.data
        for k in keys:
            node = node.get(k, {})
        return node
s = Settings({'mixer': {'base': 'https://mixer.com/api/v1'}})
requests.get(s.find('mixer', 'base') + '/channels/' + name)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.py:13'],
  ],
  [
    'JavaScript: counted',
    {
      'c.js': `const config = { mixer: { base: 'https://mixer.com/api/v1' } };
function get(key) { const parts = key.split('.'); let v = config; for (let i = 0; i < parts.length; i++) { v = v[parts[i]]; } return v; }
fetch(get('mixer.base') + '/channels/' + id);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | c.js:3'],
  ],
  [
    'C#: a loop through dictionaries',
    {
      'c.cs': `class Settings { Dictionary<string, object> data = new Dictionary<string, object> { ["mixer"] = new Dictionary<string, object> { ["base"] = "https://mixer.com/api/v1" } };
  string Get(string key) { object at = data; foreach (var part in key.Split('.')) { at = at[part]; } return at.ToString(); }
  void Go(int id) { new HttpClient().GetAsync(Get("mixer.base") + "/channels/" + id); } }
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | c.cs:3'],
  ],
  [
    'JavaScript: a path that leads nowhere, and a loop that reads something else by the parts',
    {
      'c.js': `const config = { mixer: { base: 'https://mixer.com/api/v1' }, other: {} };
const get = (key) => key.split('.').reduce((at, part) => at[part], config);
fetch(get('other.base') + '/channels/' + id);
function last(key) { let seen = config; for (const part of key.split('.')) { seen = labels[part]; } return seen; }
fetch(last('mixer.base') + '/users/' + id);
`,
    },
    [],
  ],
]);
