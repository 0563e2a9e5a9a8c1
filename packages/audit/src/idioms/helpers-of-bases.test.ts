import { testIdioms } from '@mixer-oauth/testkit';

// A method of a base class puts an address together of what each heir says: who calls it on which of them tells whose it is.
testIdioms([
  [
    'JavaScript: a getter',
    {
      'e.js': `class Api {  get address() { return this.base + "/current"; }  current() { return fetch(this.address); } }
class Users extends Api {  base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api {  base = 'https://mixer.com/api/v1/channels'; }
new Users().current();`,
    },
    ['call | certain | rest GET /users/current | e.js:2'],
  ],
  [
    'JavaScript: a method',
    {
      'e.js': `class Api {  address() { return this.base + "/current"; }  current() { return fetch(this.address()); } }
class Users extends Api {  base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api {  base = 'https://mixer.com/api/v1/channels'; }
new Users().current();`,
    },
    ['call | certain | rest GET /users/current | e.js:2'],
  ],
  [
    'JavaScript: a method that is handed the rest',
    {
      'e.js': `class Api {  address(p) { return this.base + p; }  current() { return fetch(this.address("/current")); } }
class Users extends Api {  base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api {  base = 'https://mixer.com/api/v1/channels'; }
new Users().current();`,
    },
    ['call | certain | rest GET /users/current | e.js:1'],
  ],
  [
    'JavaScript: a getter of the class',
    {
      'e.js': `class Api { static get address() { return this.base + "/current"; } static current() { return fetch(this.address); } }
class Users extends Api { static base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { static base = 'https://mixer.com/api/v1/channels'; }
Users.current();`,
    },
    ['call | certain | rest GET /users/current | e.js:2'],
  ],
  [
    'JavaScript: a method of the class',
    {
      'e.js': `class Api { static address() { return this.base + "/current"; } static current() { return fetch(this.address()); } }
class Users extends Api { static base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { static base = 'https://mixer.com/api/v1/channels'; }
Users.current();`,
    },
    ['call | certain | rest GET /users/current | e.js:2'],
  ],
  [
    'JavaScript: a method of the class that is handed the rest',
    {
      'e.js': `class Api { static address(p) { return this.base + p; } static current() { return fetch(this.address("/current")); } }
class Users extends Api { static base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { static base = 'https://mixer.com/api/v1/channels'; }
Users.current();`,
    },
    ['call | certain | rest GET /users/current | e.js:1'],
  ],
  [
    'Python: a property',
    {
      'e.py': `import requests
class Api:
    @property
    def address(self):
        return self.base + '/current'
    def current(self):
        return requests.get(self.address)
class Users(Api):
    base = 'https://mixer.com/api/v1/users'
class Channels(Api):
    base = 'https://mixer.com/api/v1/channels'
Users().current()
`,
    },
    ['call | certain | rest GET /users/current | e.py:9'],
  ],
  [
    'Java: a method',
    {
      'e.java': `abstract class Api { abstract String base(); String address() { return base() + "/current"; } void current() { new RestTemplate().getForObject(address(), String.class); } }
class Users extends Api { String base() { return "https://mixer.com/api/v1/users"; } }
class Channels extends Api { String base() { return "https://mixer.com/api/v1/channels"; } }
class M { void m() { new Users().current(); } }
`,
    },
    ['call | certain | rest GET /users/current | e.java:2'],
  ],
  [
    'C#: a property',
    {
      'e.cs': `abstract class Api { protected abstract string Base { get; } string Address => Base + "/current"; public void Current() { new HttpClient().GetAsync(Address); } }
class Users : Api { protected override string Base => "https://mixer.com/api/v1/users"; }
class Channels : Api { protected override string Base => "https://mixer.com/api/v1/channels"; }
class M { void m() { new Users().Current(); } }
`,
    },
    ['call | certain | rest GET /users/current | e.cs:2'],
  ],
  [
    'Kotlin: a property',
    {
      'e.kt': `abstract class Api(val http: HttpClient) { abstract val base: String
 val address get() = base + "/current"
 suspend fun current() { http.get(address) } }
class Users(h: HttpClient) : Api(h) { override val base = "https://mixer.com/api/v1/users" }
class Channels(h: HttpClient) : Api(h) { override val base = "https://mixer.com/api/v1/channels" }
suspend fun main() { Users(HttpClient()).current() }
`,
    },
    ['call | certain | rest GET /users/current | e.kt:4'],
  ],
  [
    'Ruby: a method',
    {
      'e.rb': `class Api
  def address
    "#{base}/current"
  end
  def current
    HTTParty.get(address)
  end
end
class Users < Api
  def base
    'https://mixer.com/api/v1/users'
  end
end
class Channels < Api
  def base
    'https://mixer.com/api/v1/channels'
  end
end
Users.new.current
`,
    },
    ['call | certain | rest GET /users/current | e.rb:11'],
  ],
  [
    'PHP: a method',
    {
      'e.php': `<?php
abstract class Api { function address() { return $this->base . '/current'; } function current() { return Http::get($this->address()); } }
class Users extends Api { protected $base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { protected $base = 'https://mixer.com/api/v1/channels'; }
(new Users())->current();
`,
    },
    ['call | certain | rest GET /users/current | e.php:3'],
  ],
  [
    'Swift: a property',
    {
      'e.swift': `import Alamofire
class Api { var base: String { "" }
 var address: String { base + "/current" }
 func current() { AF.request(address) } }
class Users: Api { override var base: String { "https://mixer.com/api/v1/users" } }
class Channels: Api { override var base: String { "https://mixer.com/api/v1/channels" } }
Users().current()
`,
    },
    ['call | certain | rest GET /users/current | e.swift:5'],
  ],
  [
    'C++: a method',
    {
      'e.cpp': `#include <cpr/cpr.h>
class Api { public: virtual std::string base() = 0; std::string address() { return base() + "/current"; } void current() { cpr::Get(cpr::Url{address()}); } };
class Users : public Api { std::string base() override { return "https://mixer.com/api/v1/users"; } };
class Channels : public Api { std::string base() override { return "https://mixer.com/api/v1/channels"; } };
int main() { Users users; users.current(); }
`,
    },
    ['call | certain | rest GET /users/current | e.cpp:3'],
  ],
  [
    'TypeScript: nobody calls it, so it is any of them',
    {
      'e.ts': `abstract class Api { get address() { return this.base + '/current'; } current() { return fetch(this.address); } }
export class Users extends Api { base = 'https://mixer.com/api/v1/users'; }
export class Channels extends Api { base = 'https://mixer.com/api/v1/channels'; }
`,
    },
    [
      'call | certain | rest GET /users/current | e.ts:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.ts:3',
    ],
  ],
  [
    'TypeScript: both are called',
    {
      'e.ts': `abstract class Api { get address() { return this.base + '/current'; } current() { return fetch(this.address); } }
class Users extends Api { base = 'https://mixer.com/api/v1/users'; }
class Channels extends Api { base = 'https://mixer.com/api/v1/channels'; }
export const all = (users: Users, channels: Channels) => [users.current(), channels.current()];
`,
    },
    [
      'call | certain | rest GET /users/current | e.ts:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.ts:3',
    ],
  ],
  [
    'JavaScript: a helper that asks nothing of heirs',
    {
      'e.js': `class Api { address() { return 'https://mixer.com/api/v1/users/current'; } current() { return fetch(this.address()); } }
class Users extends Api { base = 'users'; }
`,
    },
    ['call | certain | rest GET /users/current | e.js:1'],
  ],
]);
