import { testIdioms } from '@mixer-oauth/testkit';

// Which class is asked, only the object tells: each heir has an address of its own.
testIdioms([
  [
    'Ruby: attr_accessor of the class',
    {
      'a.rb': `require 'faraday'
class Base
  class << self
    attr_accessor :base_url
  end
  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.base_url)
  end
end
class Mixer < Base
  self.base_url = 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  self.base_url = 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:15'],
  ],
  [
    'Ruby: class_attribute',
    {
      'a.rb': `require 'faraday'
class Base
  class_attribute :base_url
  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.base_url)
  end
end
class Mixer < Base
  self.base_url = 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  self.base_url = 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:13'],
  ],
  [
    'Ruby: class_attribute, read on the object',
    {
      'a.rb': `require 'faraday'
class Base
  class_attribute :base_url
  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(base_url)
  end
end
class Mixer < Base
  self.base_url = 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  self.base_url = 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:13'],
  ],
  [
    'Ruby: a method of the class',
    {
      'a.rb': `require 'faraday'
class Base

  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.base_url)
  end
end
class Mixer < Base
  def self.base_url; 'https://mixer.com/api/v1/'; end
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  def self.base_url; 'https://api.twitch.tv/'; end
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:13'],
  ],
  [
    'Ruby: a constant',
    {
      'a.rb': `require 'faraday'
class Base

  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class::BASE)
  end
end
class Mixer < Base
  BASE = 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  BASE = 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:13'],
  ],
  [
    'Ruby: a word of the class body that sets and reads',
    {
      'a.rb': `require 'faraday'
class Base
  def self.base(url = nil)
    @base = url if url
    @base
  end
  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.base)
  end
end
class Mixer < Base
  base 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  base 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:16'],
  ],
  [
    'Ruby: a word of the class body that sets',
    {
      'a.rb': `require 'faraday'
class Base
  class << self
    attr_reader :url
    def base(url)
      @url = url
    end
  end
  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.url)
  end
end
class Mixer < Base
  base 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  base 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:18'],
  ],
  [
    "Ruby: the class's own instance variable",
    {
      'a.rb': `require 'faraday'
class Base
  class << self
    attr_reader :base_url
  end
  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.base_url)
  end
end
class Mixer < Base
  @base_url = 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  @base_url = 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:15'],
  ],
  [
    'Ruby: const_get',
    {
      'a.rb': `require 'faraday'
class Base

  def call(verb, path)
    connection.public_send(verb, path)
  end
  def connection
    @connection ||= Faraday.new(self.class.const_get(:BASE))
  end
end
class Mixer < Base
  BASE = 'https://mixer.com/api/v1/'
  def me; call(:get, 'users/current'); end
end
class Twitch < Base
  BASE = 'https://api.twitch.tv/'
  def me; call(:get, 'users/search'); end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:13'],
  ],
  [
    'Python: type(self)',
    {
      'a.py': `import requests
class Base:
    base = None
    def call(self, verb, path):
        return requests.request(verb, type(self).base + path)
class Mixer(Base):
    base = 'https://mixer.com/api/v1/'
    def me(self):
        return self.call('GET', 'users/current')
class Twitch(Base):
    base = 'https://api.twitch.tv/'
    def me(self):
        return self.call('GET', 'users/search')
`,
    },
    ['call | certain | rest GET /users/current | a.py:9'],
  ],
  [
    'Python: __class__ and a class method',
    {
      'a.py': `import requests
class Base:
    @classmethod
    def base(cls):
        raise NotImplementedError
    def call(self, verb, path):
        return requests.request(verb, self.__class__.base() + path)
class Mixer(Base):
    @classmethod
    def base(cls):
        return 'https://mixer.com/api/v1/'
    def me(self):
        return self.call('GET', 'users/current')
class Twitch(Base):
    @classmethod
    def base(cls):
        return 'https://api.twitch.tv/'
    def me(self):
        return self.call('GET', 'users/search')
`,
    },
    ['call | certain | rest GET /users/current | a.py:13'],
  ],
  [
    'PHP: static',
    {
      'a.php': `<?php
abstract class Base { protected static $base;
 protected function call($verb, $path) { $c = new GuzzleHttp\\Client(['base_uri' => static::$base]); return $c->request($verb, $path); } }
class Mixer extends Base { protected static $base = 'https://mixer.com/api/v1/'; function me() { return $this->call('GET', 'users/current'); } }
class Twitch extends Base { protected static $base = 'https://api.twitch.tv/'; function me() { return $this->call('GET', 'users/search'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'JavaScript: this.constructor',
    {
      'a.js': `class Base { call(method, path) { return fetch(this.constructor.base + path, { method }); } }
class Mixer extends Base { static base = 'https://mixer.com/api/v1/'; me() { return this.call('GET', 'users/current'); } }
class Twitch extends Base { static get base() { return 'https://api.twitch.tv/'; } me() { return this.call('GET', 'users/search'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'JavaScript: this.constructor of what is set later',
    {
      'a.js': `class Base { call(method, path) { return fetch(this.constructor.base + path, { method }); } }
class Mixer extends Base { me() { return this.call('GET', 'users/current'); } }
Mixer.base = 'https://mixer.com/api/v1/';
class Twitch extends Base { me() { return this.call('GET', 'users/search'); } }
Twitch.base = 'https://api.twitch.tv/';
`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'Ruby: a declared list of operations, by define_method, for each heir',
    {
      'client.rb': `require 'faraday'
class Client
  class << self
    attr_accessor :root
    def operation(name, verb, path)
      define_method(name) { |**holes| run(verb, format(path, **holes)) }
    end
  end
  def run(verb, path)
    link.public_send(verb) { |request| request.url(path) }
  end
  def link
    @link ||= Faraday.new(self.class.root)
  end
end
`,
      'mixer.rb': `class Mixer < Client
  self.root = 'https://mixer.com/api/v1/'
  operation :me, :get, 'users/current'
  operation :host, :put, 'channels/%{id}/hostee'
end
`,
      'twitch.rb': `class Twitch < Client
  self.root = 'https://api.twitch.tv/kraken/'
  operation :find, :get, 'users/search'
  operation :stop, :delete, 'channels/%{id}/hostee'
end
`,
    },
    [
      'call | certain | rest GET /users/current | mixer.rb:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | mixer.rb:4',
    ],
  ],
  [
    'Swift: type(of: self)',
    {
      'a.swift': `class Api {
  class var root: String { return "" }
  func load(_ path: String) { URLSession.shared.dataTask(with: URL(string: type(of: self).root + path)!).resume() }
}
class Mixer: Api {
  override class var root: String { return "https://mixer.com/api/v1" }
  func me() { load("/users/current") }
}
class Twitch: Api {
  override class var root: String { return "https://api.twitch.tv" }
  func find() { load("/users/search") }
}
`,
    },
    ['call | certain | rest GET /users/current | a.swift:7'],
  ],
  [
    'Ruby: a method of the object with the name of what its class has is another one',
    {
      'a.rb': `require 'faraday'
class Api
  def self.root
    'https://mixer.com/api/v1'
  end
  def root
    'https://other.example'
  end
  def me
    Faraday.get("#{self.class.root}/users/current")
  end
  def other
    Faraday.get("#{root}/users/search")
  end
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:10'],
  ],
]);
