import { testIdioms } from '@mixer-oauth/testkit';

// Class methods of base classes run on the heirs on which they are called; where nobody calls one, on any of them.
testIdioms([
  [
    'Ruby: one that takes nothing, called on one of two heirs',
    {
      'api.rb': `require 'httparty'
class Api
  def self.current
    HTTParty.get("#{base}/current")
  end
end
`,
      'heirs.rb': `require_relative 'api'
class Users < Api
  def self.base
    'https://mixer.com/api/v1/users'
  end
end
class Channels < Api
  def self.base
    'https://mixer.com/api/v1/channels'
  end
end
`,
      'use.rb': `Users.current
`,
    },
    ['call | certain | rest GET /users/current | api.rb:4'],
  ],
  [
    'Ruby: nobody calls it',
    {
      'api.rb': `require 'httparty'
class Api
  def self.current
    HTTParty.get("#{base}/current")
  end
end
`,
      'heirs.rb': `require_relative 'api'
class Users < Api
  def self.base
    'https://mixer.com/api/v1/users'
  end
end
class Channels < Api
  def self.base
    'https://mixer.com/api/v1/channels'
  end
end
`,
      'use.rb': ``,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | api.rb:4',
      'call | certain | rest GET /users/current | api.rb:4',
    ],
  ],
  [
    'Ruby: what each heir says in its body',
    {
      'api.rb': `require 'httparty'
class Api
  def self.base_of(url)
    @root = url
  end
  def self.current
    HTTParty.get("#{@root}/current")
  end
end
`,
      'heirs.rb': `require_relative 'api'
class Users < Api
  base_of 'https://mixer.com/api/v1/users'
end
class Channels < Api
  base_of 'https://mixer.com/api/v1/channels'
end
`,
      'use.rb': `Users.current
`,
    },
    ['call | certain | rest GET /users/current | api.rb:7'],
  ],
  [
    'Ruby: what each says of itself by an accessor of the class, or as a variable of it',
    {
      'a.rb': `require 'httparty'
class Api
  class << self
    attr_accessor :base

    def current
      HTTParty.get("#{base}/current")
    end
  end
end
class Users < Api
  self.base = 'https://mixer.com/api/v1/users'
end
class Channels < Api
  self.base = 'https://mixer.com/api/v1/channels'
end
Users.current
`,
    },
    ['call | certain | rest GET /users/current | a.rb:7'],
  ],
  [
    'Ruby: new without parentheses makes one of the class that it is called on',
    {
      'api.rb': `require 'httparty'
class Api
  def self.make
    new
  end
  def current
    HTTParty.get("#{base}/current")
  end
end
`,
      'heirs.rb': `require_relative 'api'
class Users < Api
  def base = 'https://mixer.com/api/v1/users'
end
class Channels < Api
  def base = 'https://mixer.com/api/v1/channels'
end
`,
      'use.rb': `Users.make.current
`,
    },
    ['call | certain | rest GET /users/current | api.rb:7'],
  ],
  [
    'Ruby: the same object in a variable',
    {
      'api.rb': `require 'httparty'
class Api
  def self.run
    made = new
    made.current
  end
  def current
    HTTParty.get("#{base}/current")
  end
end
`,
      'heirs.rb': `require_relative 'api'
class Users < Api
  def base = 'https://mixer.com/api/v1/users'
end
class Channels < Api
  def base = 'https://mixer.com/api/v1/channels'
end
`,
      'use.rb': `Users.run
`,
    },
    ['call | certain | rest GET /users/current | api.rb:8'],
  ],
  [
    'Ruby: a variable that is called new',
    {
      'a.rb': `require 'httparty'
class Diff
  def self.of(old, new)
    HTTParty.get("https://mixer.com/api/v1/channels/#{new}")
  end
end
Diff.of(1, 2)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:4'],
  ],
  [
    'PHP: new static makes one of the class that it is called on, new self one of its own',
    {
      'Api.php': `<?php
abstract class Api {
  static function make() { return new static(); }
  static function own() { return new self(); }
  function current() { return Http::get($this->base . '/current'); }
}
`,
      'Heirs.php': `<?php
class Users extends Api { protected $base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { protected $base = 'https://mixer.com/api/v1/channels'; }
`,
      'use.php': `<?php
Users::make()->current();
`,
    },
    ['call | certain | rest GET /users/current | Api.php:5'],
  ],
  [
    'PHP: the same in a variable',
    {
      'a.php': `<?php
abstract class Api {
  static function run() { $made = new static(); return $made->current(); }
  function current() { return Http::get($this->base . '/current'); }
}
class Users extends Api { protected $base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { protected $base = 'https://mixer.com/api/v1/channels'; }
Users::run();
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'PHP: nobody calls it',
    {
      'a.php': `<?php
abstract class Api { static function current() { return Http::get(static::base() . '/current'); } }
class Users extends Api { static function base() { return 'https://mixer.com/api/v1/users'; } }
class Channels extends Api { static function base() { return 'https://mixer.com/api/v1/channels'; } }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:2',
      'call | certain | rest GET /users/current | a.php:2',
    ],
  ],
  [
    'PHP: it is called on one',
    {
      'a.php': `<?php
abstract class Api { static function current() { return Http::get(static::base() . '/current'); } }
class Users extends Api { static function base() { return 'https://mixer.com/api/v1/users'; } }
class Channels extends Api { static function base() { return 'https://mixer.com/api/v1/channels'; } }
Users::current();
`,
    },
    ['call | certain | rest GET /users/current | a.php:2'],
  ],
  [
    'JavaScript: what is put on each class after it is defined',
    {
      'api.js': `export class Api { static current() { return fetch(this.base + '/current'); } }
`,
      'heirs.js': `import { Api } from './api.js';
export class Users extends Api {}
export class Channels extends Api {}
Users.base = 'https://mixer.com/api/v1/users';
Channels.base = 'https://mixer.com/api/v1/channels';
`,
      'use.js': `import { Users } from './heirs.js';
Users.current();
`,
    },
    ['call | certain | rest GET /users/current | api.js:1'],
  ],
  [
    'JavaScript: nobody calls it',
    {
      'a.js': `class Api { static current() { return fetch(this.base + '/current'); } }
export class Users extends Api { static base = 'https://mixer.com/api/v1/users'; }
export class Channels extends Api { static base = 'https://mixer.com/api/v1/channels'; }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:1',
      'call | certain | rest GET /users/current | a.js:1',
    ],
  ],
  [
    'JavaScript: a new one of the class that it is called on',
    {
      'a.js': `class Api {
  static run() { const made = new this(); return made.current(); }
  current() { return fetch(this.base + '/current'); }
}
class Users extends Api { base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { base = 'https://mixer.com/api/v1/channels'; }
Users.run();
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'TypeScript: a getter of the class',
    {
      'a.ts': `abstract class Api {
  static get address(): string { return this.base + '/current'; }
  static current() { return fetch(this.address); }
}
class Users extends Api { static base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { static base = 'https://mixer.com/api/v1/channels'; }
Users.current();
`,
    },
    ['call | certain | rest GET /users/current | a.ts:5'],
  ],
  [
    'Python: a new one of the class that it is called on',
    {
      'a.py': `import requests
class Api:
    @classmethod
    def run(cls):
        made = cls()
        return made.current()
    def current(self):
        return requests.get(self.base + '/current')
class Users(Api):
    base = 'https://mixer.com/api/v1/users'
class Channels(Api):
    base = 'https://mixer.com/api/v1/channels'
Users.run()
`,
    },
    ['call | certain | rest GET /users/current | a.py:8'],
  ],
  [
    'Ruby: a method that keeps an address beside one that asks for it',
    {
      'a.rb': `require 'httparty'
class Api
  def self.keep(url)
    @kept = url
  end
  def self.ask(url)
    HTTParty.get(url)
  end
end
Api.keep 'https://mixer.com/api/v1/channels'
Api.ask 'https://mixer.com/api/v1/users/current'
`,
    },
    ['call | certain | rest GET /users/current | a.rb:11'],
  ],
]);
