import { testIdioms } from '@mixer-oauth/testkit';

// Classes that a text names, and fields that are set key by key.
testIdioms([
  [
    'Ruby: a class that each caller names',
    {
      'places.rb': `class Users
  BASE = '/users'
end
class Channels
  BASE = '/channels'
end
`,
      'pull.rb': `require 'httparty'
require_relative 'places'
def pull(name, id)
  type = Object.const_get(name)
  HTTParty.get("https://mixer.com/api/v1#{type::BASE}/#{id}")
end
pull('Users', 'current')
pull('Channels', 1)
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | places.rb:5',
      'call | certain | rest GET /users/current | pull.rb:7',
    ],
  ],
  [
    'Ruby: classes that a list names, and one by its own text',
    {
      'a.rb': `require 'httparty'
class Users
  def path = '/users/current'
end
class Channels
  def path = '/channels/1'
end
%w[Users Channels].each do |name|
  HTTParty.get("https://mixer.com/api/v1#{Object.const_get(name).new.path}")
end
HTTParty.delete("https://mixer.com/api/v1#{'Channels'.constantize.new.path}/follow")
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rb:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rb:11',
    ],
  ],
  [
    'Ruby: the fields of a literal hash',
    {
      'a.rb': `require 'httparty'
DEFAULTS = { root: 'https://mixer.com/api/v1', verb: :put }.freeze
class Client
  def initialize
    DEFAULTS.each_pair { |key, value| instance_variable_set(:"@#{key}", value) }
    { path: '/channels/1/follow' }.each { |key, value| instance_variable_set("@#{key}", value) }
  end

  def follow
    HTTParty.send(@verb, "#{@root}#{@path}")
  end
end
Client.new.follow
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:6'],
  ],
  [
    'Ruby: the fields of what is handed over, also by their writers',
    {
      'a.rb': `require 'httparty'
class Client
  attr_accessor :root

  def initialize(options = {})
    options.each { |key, value| public_send("#{key}=", value) }
  end

  def me
    HTTParty.get("#{root}/users/current")
  end
end
class Other
  def initialize(**options)
    options.each do |key, value|
      instance_variable_set("@#{key}", value)
    end
  end

  def channel
    HTTParty.get("#{@root}/channels/1")
  end
end
Client.new(root: 'https://mixer.com/api/v1').me
Other.new(root: 'https://mixer.com/api/v1').channel
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:10',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rb:21',
    ],
  ],
  [
    'Ruby: other texts that are put together name no field',
    {
      'a.rb': `require 'httparty'
class Client
  def initialize(options = {})
    options.each { |key, value| instance_variable_set("@own_#{key}", value) }
    options.each { |key, value| public_send("log_#{key}", value) }
  end

  def me
    HTTParty.get("#{@root}/users/current")
  end
end
Client.new(root: 'https://mixer.com/api/v1').me
`,
    },
    ['call | likely | rest GET /users/current | a.rb:9'],
  ],
  [
    'Python: setattr, and the dictionary of the object',
    {
      'a.py': `import requests
class Client:
    def __init__(self, **options):
        for key, value in options.items():
            setattr(self, key, value)
    def me(self):
        return requests.get(self.root + "/users/current")
class Other:
    def __init__(self, **options):
        self.__dict__.update(options)
    def channel(self):
        return requests.get(self.root + "/channels/1")
DEFAULTS = {"root": "https://mixer.com/api/v1", "verb": "PUT"}
class Third:
    def __init__(self):
        for key in DEFAULTS:
            setattr(self, key, DEFAULTS[key])
    def follow(self):
        return requests.request(self.verb, self.root + "/channels/1/follow")
Client(root="https://mixer.com/api/v1").me()
Other(root="https://mixer.com/api/v1").channel()
Third().follow()
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:12',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:19',
    ],
  ],
  [
    'Python: setattr on something else',
    {
      'a.py': `import requests
class Client:
    def __init__(self, other, **options):
        for key, value in options.items():
            setattr(other, key, value)
    def me(self):
        return requests.get(self.root + "/users/current")
Client(thing, root="https://mixer.com/api/v1").me()
`,
    },
    ['call | likely | rest GET /users/current | a.py:7'],
  ],
  [
    'JavaScript: every way to go through keys',
    {
      'a.js': `const DEFAULTS = { root: 'https://mixer.com/api/v1', verb: 'PUT' };
class Client {
  constructor() { for (const key in DEFAULTS) this[key] = DEFAULTS[key]; }
  follow() { return fetch(this.root + '/channels/1/follow', { method: this.verb }); }
}
class Other {
  constructor() { Object.entries(DEFAULTS).forEach(([key, value]) => { this[key] = value; }); }
  host() { return fetch(this.root + '/channels/1/hostee', { method: this.verb }); }
}
class Third {
  constructor(options) { Object.keys(options).forEach((key) => { this[key] = options[key]; }); }
  me() { return fetch(this.root + '/users/current'); }
}
new Client().follow();
new Other().host();
new Third({ root: 'https://mixer.com/api/v1' }).me();
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:4',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:8',
      'call | certain | rest GET /users/current | a.js:12',
    ],
  ],
  [
    'PHP: properties by their names',
    {
      'a.php': `<?php
class Client {
  const DEFAULTS = ['root' => 'https://mixer.com/api/v1', 'verb' => 'PUT'];
  function __construct() { foreach (self::DEFAULTS as $key => $value) { $this->$key = $value; } }
  function follow() { return (new GuzzleHttp\\Client())->request($this->verb, $this->root . '/channels/1/follow'); }
}
(new Client())->follow();
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.php:5'],
  ],
]);
