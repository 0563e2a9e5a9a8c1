import { testIdioms } from '@mixer-oauth/testkit';

// Methods that are meant as functions, and called later.
testIdioms([
  [
    'Kotlin: a reference in the class body',
    {
      'm.kt': `class Rest { fun get(path: String) = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1" + path).build()).execute() }
class Mod(rest: Rest) { private val load = rest::get
 fun me() = load("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | m.kt:3'],
  ],
  [
    'Kotlin: a reference',
    {
      'm.kt': `class Rest { fun get(path: String) = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1" + path).build()).execute() }
fun main() { val rest = Rest(); val load = rest::get
 load("/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | m.kt:3'],
  ],
  [
    'Java: a reference, called by its interface',
    {
      'M.java': `class Rest { String get(String path) { return new OkHttpClient().newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).build()).execute(); } }
class Mod { private final Function<String, String> load; Mod(Rest rest) { this.load = rest::get; } String me() { return load.apply("/users/current"); } }
`,
    },
    ['call | certain | rest GET /users/current | M.java:2'],
  ],
  [
    'Ruby: method, in a field',
    {
      'm.rb': `require 'faraday'
class Rest
  def get(path); Faraday.get('https://mixer.com/api/v1' + path); end
end
class Mod
  def initialize(rest); @load = rest.method(:get); end
  def me; @load.call('/users/current'); end
end
Mod.new(Rest.new).me
`,
    },
    ['call | certain | rest GET /users/current | m.rb:7'],
  ],
  [
    'Ruby: method',
    {
      'm.rb': `require 'faraday'
class Rest
  def get(path); Faraday.get('https://mixer.com/api/v1' + path); end
end
rest = Rest.new
load = rest.method(:get)
load.call('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | m.rb:7'],
  ],
  [
    'PHP: an object and a name, in a field',
    {
      'm.php': `<?php
class Rest { function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); } }
class Mod { private $load; function __construct(Rest $rest) { $this->load = [$rest, 'get']; } function me() { return ($this->load)('/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | m.php:3'],
  ],
  [
    'PHP: an object and a name',
    {
      'm.php': `<?php
class Rest { function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); } }
$rest = new Rest(); $load = [$rest, 'get']; $load('/users/current'); 
`,
    },
    ['call | certain | rest GET /users/current | m.php:3'],
  ],
  [
    'PHP: a first-class callable',
    {
      'm.php': `<?php
class Rest { function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); } }
class Mod { private $load; function __construct(Rest $rest) { $this->load = $rest->get(...); } function me() { return ($this->load)('/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | m.php:3'],
  ],
  [
    'PHP: fromCallable',
    {
      'm.php': `<?php
class Rest { function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); } }
class Mod { private $load; function __construct(Rest $rest) { $this->load = Closure::fromCallable([$rest, 'get']); } function me() { return call_user_func($this->load, '/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | m.php:3'],
  ],
  [
    'Ruby: a builder whose method is called method',
    {
      'a.rb': `class Request
  def initialize(path); @path = path; end
  def method(name); @name = name; self; end
  def put; 'no'; end
  def send; Faraday.run_request(@name, 'https://mixer.com/api/v1' + @path, nil, {}); end
end
Request.new('/channels/1/follow').method(:put).send
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rb:7'],
  ],
  [
    'PHP: a list of two that names no method',
    {
      'a.php': `<?php
class Rest { function get($path) { return file_get_contents('https://mixer.com/api/v1' . $path); } }
$rest = new Rest(); $pair = [$rest, 'other']; $pair('/users/current');
`,
    },
    ['call | unresolved | GET /{} | a.php:2'],
  ],
]);
