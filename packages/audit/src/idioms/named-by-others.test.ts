import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Options that one function hands on to another as they came: what nobody names is what the other has without.
testIdioms([
  [
    'Python: a client that hands its options on to its connection, callers that name an address, and a name that all of them pass',
    {
      'wire.py': `import requests
class Wire:
    def __init__(self, key=None, base='${api}', verb='GET'):
        self.base = base
        self.verb = verb
    def send(self, path):
        return requests.request(self.verb, self.base + path)
`,
      'desk.py': `from wire import Wire
class Desk:
    def __init__(self, key=None, **more):
        self.wire = Wire(key=key, **more)
    def own(self):
        return self.wire.send('/users/current')
`,
      'elsewhere.py': `from wire import Wire
class Other:
    def __init__(self, key, **more):
        self.wire = Wire(key, **more)
    def games(self):
        return self.wire.send('/types')
class Third:
    def __init__(self, key, **more):
        self.wire = Wire(key, **more)
    def shared(self):
        return self.wire.send('/ingests')
Other('k', base='https://example.com/api/v1')
Other('l', base='https://example.org/api/v1')
Third('k', base='https://example.com/api/v1')
Third('l', verb='HEAD')
Third('m')
`,
    },
    [
      'call | certain | rest GET /users/current | desk.py:6',
      'call | certain | rest GET /ingests | elsewhere.py:11',
      'call | certain | rest HEAD /ingests | elsewhere.py:11',
    ],
  ],
  [
    'Python: handed on twice, by a class to its base, and behind places that are filled',
    {
      'a.py': `import requests
class Base:
    def __init__(self, host='${api}', timeout=5):
        self.host = host
    def ask(self, verb, path):
        return requests.request(verb, f'{self.host}/{path}')
class Middle(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
    def me(self):
        return self.ask('GET', 'users/current')
class Lower(Middle):
    def __init__(self, name, **kwargs):
        super().__init__(**kwargs)
    def types(self):
        return self.ask('GET', 'types')
Lower('x')
def call(path, verb='GET', base='${api}'):
    return requests.request(verb, base + path)
def follow(channel, **options):
    return call(f'/channels/{channel}/follow', **options)
def host(channel, **options):
    return call(f'/channels/{channel}/hostee', 'PUT', **options)
follow(1, verb='DELETE')
follow(2)
host(3, base='https://example.com/api/v1')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:11',
      'call | certain | rest GET /types | a.py:16',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.py:21',
      'call | certain | rest GET /channels/{channelId}/follow | a.py:21',
    ],
  ],
  [
    'Ruby: a client that hands its options on to its connection',
    {
      'a.rb': `require 'httparty'
class Wire
  def initialize(key: nil, base: '${api}')
    @base = base
  end
  def send_it(verb, path)
    HTTParty.send(verb, "#{@base}/#{path}")
  end
end
class Desk
  def initialize(key: nil, **more)
    @wire = Wire.new(key: key, **more)
  end
  def own
    @wire.send_it(:get, 'users/current')
  end
end
class Other
  def initialize(key, **more)
    @wire = Wire.new(key: key, **more)
  end
  def games
    @wire.send_it(:get, 'types')
  end
end
Desk.new(key: 'k')
Other.new('k', base: 'https://example.com')
`,
    },
    ['call | certain | rest GET /users/current | a.rb:15'],
  ],
  [
    'JavaScript and PHP: the rest of an object, and of arguments with names',
    {
      'a.js': `class Wire {
  constructor({ key, base = '${api}' } = {}) { this.base = base; }
  send(verb, path) { return fetch(this.base + path, { method: verb }); }
}
export class Desk {
  constructor({ key, ...more }) { this.wire = new Wire({ key, ...more }); }
  own() { return this.wire.send('GET', '/users/current'); }
}
class Other {
  constructor({ key, ...more }) { this.wire = new Wire({ key, ...more }); }
  games() { return this.wire.send('GET', '/types'); }
}
new Other({ key: 'k', base: 'https://example.com' });
class Called {
  constructor({ key, ...more }) { this.wire = new Wire({ key, ...more }); }
  ingests() { return this.wire.send('GET', '/ingests'); }
}
new Called({ key: 'k' });
`,
      'b.php': `<?php
class Wire {
  public function __construct(private $key = null, private $base = '${api}') {}
  public function send($verb, $path) { return (new GuzzleHttp\\Client())->request($verb, $this->base . $path); }
}
class Desk {
  private $wire;
  public function __construct($key, ...$more) { $this->wire = new Wire($key, ...$more); }
  public function own() { return $this->wire->send('GET', '/users/current'); }
}
`,
    },
    [
      'call | likely | rest GET /users/current | a.js:7',
      'call | certain | rest GET /ingests | a.js:16',
      'call | certain | rest GET /users/current | b.php:9',
    ],
  ],
]);
