import { testIdioms } from '@mixer-oauth/testkit';

// Addresses and scopes that stand in files of settings, read in the usual ways.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: json require',
    {
      'config.json': `{ "api": { "base": "${api}" }, "scopes": ["chat:chat", "channel:details:self"] }
`,
      'a.js': `const config = require('./config.json');
fetch(config.api.base + '/users/current');
location = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + config.scopes.join(' ');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:2',
      'request | certain | chat:chat | config.json:1',
      'request | certain | channel:details:self | config.json:1',
    ],
  ],
  [
    'JavaScript: json import destructured',
    {
      'config.json': `{ "base": "${api}", "paths": { "me": "/users/current", "types": "/types" } }
`,
      'a.js': `import { base, paths } from './config.json';
fetch(base + paths.me);
`,
    },
    ['call | certain | rest GET /users/current | config.json:1'],
  ],
  [
    'JavaScript: json readFileSync',
    {
      'config.json': `{ "base": "${api}" }
`,
      'a.js': `const fs = require('fs');
const config = JSON.parse(fs.readFileSync('./config.json', 'utf8'));
fetch(\`\${config.base}/users/current\`);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: json path.join',
    {
      'config/default.json': `{ "mixer": { "base": "${api}" } }
`,
      'a.js': `const fs = require('fs'), path = require('path');
const config = JSON.parse(fs.readFileSync(path.join(__dirname, 'config', 'default.json')));
fetch(config.mixer.base + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: node-config',
    {
      'config/default.json': `{ "mixer": { "base": "${api}", "scopes": "chat:chat" } }
`,
      'a.js': `const config = require('config');
fetch(config.get('mixer.base') + '/users/current');
location = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + config.get('mixer.scopes');
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'request | certain | chat:chat | config/default.json:1'],
  ],
  [
    'JavaScript: dotenv',
    {
      '.env': `MIXER_BASE=${api}
MIXER_SCOPES="chat:chat channel:details:self"
`,
      'a.js': `require('dotenv').config();
fetch(process.env.MIXER_BASE + '/users/current');
location = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + process.env.MIXER_SCOPES;
`,
    },
    [
      'request | certain | chat:chat | .env:2',
      'request | certain | channel:details:self | .env:2',
      'call | certain | rest GET /users/current | a.js:2',
    ],
  ],
  [
    'JavaScript: dotenv destructured',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.js': `require('dotenv').config();
const { MIXER_BASE } = process.env;
fetch(\`\${MIXER_BASE}/users/current\`);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: vite env',
    {
      '.env': `VITE_API=${api}
`,
      'a.js': `fetch(import.meta.env.VITE_API + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:1'],
  ],
  [
    'JavaScript: yaml load',
    {
      'config.yml': `mixer:
  base: ${api}
  scopes: [chat:chat]
`,
      'a.js': `const yaml = require('js-yaml'); const fs = require('fs');
const c = yaml.load(fs.readFileSync('config.yml', 'utf8'));
fetch(c.mixer.base + '/users/current');
location = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + c.mixer.scopes.join(' ');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3', 'request | certain | chat:chat | config.yml:3'],
  ],
  [
    'JavaScript: config js module',
    {
      'config.js': `module.exports = { development: { base: '${api}' }, production: { base: '${api}' } };
`,
      'a.js': `const env = process.env.NODE_ENV || 'development';
const config = require('./config')[env];
fetch(config.base + '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:3'],
  ],
  [
    'JavaScript: proxy dev server negative',
    {
      'vue.config.js': `module.exports = { devServer: { proxy: { '/api': { target: 'https://mixer.com' } } } };
`,
      'a.js': `fetch('/api/v1/users/current');
`,
    },
    [],
  ],
  [
    'TypeScript: angular environment',
    {
      'environments/environment.ts': `export const environment = { production: false, api: '${api}', scopes: ['chat:chat'] };
`,
      'a.ts': `import { environment } from './environments/environment';
export class S { constructor(private http: HttpClient) {} me() { return this.http.get(environment.api + '/users/current'); } login() { location.href = \`https://mixer.com/oauth/authorize?client_id=1&scope=\${environment.scopes.join(' ')}\`; } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.ts:2',
      'request | certain | chat:chat | environments/environment.ts:1',
    ],
  ],
  [
    'TypeScript: nest config',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.ts': `@Injectable()
export class S { constructor(private config: ConfigService, private http: HttpService) {} me() { return this.http.get(this.config.get<string>('MIXER_BASE') + '/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2'],
  ],
  [
    'JavaScript: unused config negative',
    {
      'config.json': `{ "base": "${api}", "docs": ["${api}/channels/1/follow"], "events": ["channel:1:update"], "perms": ["chat:chat"] }
`,
      'a.js': `const c = require('./config.json');
fetch(c.base + '/types');
`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'Python: json load',
    {
      'config.json': `{ "base": "${api}", "scopes": ["chat:chat"] }
`,
      'a.py': `import json, requests
with open("config.json") as f:
    config = json.load(f)
requests.get(config["base"] + "/users/current")
url = "https://mixer.com/oauth/authorize?client_id=1&scope=" + " ".join(config["scopes"])
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'request | certain | chat:chat | config.json:1'],
  ],
  [
    'Python: json loads read',
    {
      'config.json': `{ "base": "${api}" }
`,
      'a.py': `import json, requests
config = json.loads(open("config.json").read())
requests.get(config.get("base") + "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.py:3'],
  ],
  [
    'Python: yaml safe_load',
    {
      'config.yml': `mixer:
  base: ${api}
  scopes:
    - chat:chat
`,
      'a.py': `import yaml, requests
CONFIG = yaml.safe_load(open("config.yml"))
requests.get(CONFIG["mixer"]["base"] + "/users/current")
url = "https://mixer.com/oauth/authorize?client_id=1&scope=%s" % " ".join(CONFIG["mixer"]["scopes"])
`,
    },
    ['call | certain | rest GET /users/current | a.py:3', 'request | certain | chat:chat | config.yml:4'],
  ],
  [
    'Python: toml',
    {
      'config.toml': `[mixer]
base = "${api}"
scopes = ["chat:chat"]
`,
      'a.py': `import toml, requests
c = toml.load("config.toml")
requests.get(c["mixer"]["base"] + "/users/current")
url = "https://mixer.com/oauth/authorize?client_id=1&scope=" + " ".join(c["mixer"]["scopes"])
`,
    },
    ['call | certain | rest GET /users/current | a.py:3', 'request | certain | chat:chat | config.toml:3'],
  ],
  [
    'Python: tomllib',
    {
      'config.toml': `[mixer]
base = "${api}"
`,
      'a.py': `import tomllib, requests
with open("config.toml", "rb") as f:
    c = tomllib.load(f)
requests.get(f"{c['mixer']['base']}/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.py:4'],
  ],
  [
    'Python: environ dotenv',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.py': `import os, requests
from dotenv import load_dotenv
load_dotenv()
requests.get(os.environ["MIXER_BASE"] + "/users/current")
requests.get(os.getenv("MIXER_BASE") + "/types")
`,
    },
    ['call | certain | rest GET /users/current | a.py:4', 'call | certain | rest GET /types | a.py:5'],
  ],
  [
    'Python: pydantic settings',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.py': `from pydantic import BaseSettings
import requests
class Settings(BaseSettings):
    mixer_base: str = "${api}"
settings = Settings()
requests.get(settings.mixer_base + "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.py:6'],
  ],
  [
    'Python: decouple',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.py': `from decouple import config
import requests
BASE = config("MIXER_BASE")
requests.get(BASE + "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.py:4'],
  ],
  [
    'C#: appsettings GetSection',
    {
      'appsettings.json': `{ "Mixer": { "Base": "${api}" } }
`,
      'A.cs': `class A { HttpClient http = new HttpClient(); Task Me(IConfiguration config) => http.GetAsync(config.GetSection("Mixer")["Base"] + "/users/current"); Task Ty(IConfiguration config) => http.GetAsync(config.GetSection("Mixer").GetValue<string>("Base") + "/types"); }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:1', 'call | certain | rest GET /types | A.cs:1'],
  ],
  [
    'Java: application.yml Value',
    {
      'application.yml': `mixer:
  base: ${api}
`,
      'A.java': `@Component class A { @Value("\${mixer.base}") private String base; RestTemplate t; User me() { return t.getForObject(base + "/users/current", User.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: Environment getProperty',
    {
      'application.yml': `mixer:
  base: ${api}
`,
      'A.java': `class A { @Autowired Environment env; RestTemplate t; User me() { return t.getForObject(env.getProperty("mixer.base") + "/users/current", User.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: constructor Value',
    {
      'application.yml': `mixer:
  base: ${api}
`,
      'A.java': `@Component class A { private final String base; private final RestTemplate t; A(@Value("\${mixer.base}") String base, RestTemplate t) { this.base = base; this.t = t; } User me() { return t.getForObject(base + "/users/current", User.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: Value default',
    {
      'A.java': `@Component class A { @Value("\${mixer.base:${api}}") private String base; RestTemplate t; User me() { return t.getForObject(base + "/users/current", User.class); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Kotlin: Value',
    {
      'application.yml': `mixer:
  base: ${api}
`,
      'a.kt': `@Component class A(@Value("\\\${mixer.base}") private val base: String, private val t: RestTemplate) { fun me() = t.getForObject("$base/users/current", User::class.java) }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:1'],
  ],
  [
    'PHP: laravel services',
    {
      'config/services.php': `<?php
return ['mixer' => ['base' => '${api}', 'scopes' => ['chat:chat']]];
`,
      'a.php': `<?php
Http::get(config('services.mixer.base') . '/users/current');
function f() { return redirect('https://mixer.com/oauth/authorize?client_id=1&scope=' . implode(' ', config('services.mixer.scopes'))); }
`,
    },
    ['call | certain | rest GET /users/current | a.php:2', 'request | certain | chat:chat | config/services.php:2'],
  ],
  [
    'PHP: laravel env',
    {
      '.env': `MIXER_BASE=${api}
`,
      'config/mixer.php': `<?php
return ['base' => env('MIXER_BASE')];
`,
      'a.php': `<?php
Http::get(Config::get('mixer.base') . '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:2'],
  ],
  [
    'PHP: require array',
    {
      'config.php': `<?php
return ['base' => '${api}'];
`,
      'a.php': `<?php
$c = require __DIR__ . '/config.php';
(new GuzzleHttp\\Client)->get($c['base'] . '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:3'],
  ],
  [
    'PHP: define and ini json',
    {
      'config.json': `{"base": "${api}"}
`,
      'a.php': `<?php
$c = json_decode(file_get_contents(__DIR__ . '/config.json'), true);
(new GuzzleHttp\\Client)->get($c['base'] . '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:3'],
  ],
  [
    'PHP: json object',
    {
      'config.json': `{"base": "${api}"}
`,
      'a.php': `<?php
$c = json_decode(file_get_contents('config.json'));
(new GuzzleHttp\\Client)->get($c->base . '/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.php:3'],
  ],
  [
    'PHP: symfony yaml',
    {
      'config/services.yaml': `parameters:
  mixer.base: '${api}'
`,
      'a.php': `<?php
class A { function me() { return $this->http->request('GET', $this->getParameter('mixer.base') . '/users/current'); } }
`,
    },
    ['call | certain | rest GET /users/current | a.php:2'],
  ],
  [
    'PHP: getenv',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.php': `<?php
(new GuzzleHttp\\Client)->get(getenv('MIXER_BASE') . '/users/current');
(new GuzzleHttp\\Client)->get($_ENV['MIXER_BASE'] . '/types');
`,
    },
    ['call | certain | rest GET /users/current | a.php:2', 'call | certain | rest GET /types | a.php:3'],
  ],
  [
    'Ruby: yaml load_file',
    {
      'config.yml': `mixer:
  base: ${api}
  scopes: [chat:chat]
`,
      'a.rb': `require 'yaml'
CONFIG = YAML.load_file('config.yml')
HTTParty.get(CONFIG['mixer']['base'] + '/users/current')
redirect "https://mixer.com/oauth/authorize?client_id=1&scope=#{CONFIG['mixer']['scopes'].join(' ')}"
`,
    },
    ['call | certain | rest GET /users/current | a.rb:3', 'request | certain | chat:chat | config.yml:3'],
  ],
  [
    'Ruby: ENV',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.rb': `HTTParty.get(ENV['MIXER_BASE'] + '/users/current')
HTTParty.get(ENV.fetch('MIXER_BASE') + '/types')
`,
    },
    ['call | certain | rest GET /users/current | a.rb:1', 'call | certain | rest GET /types | a.rb:2'],
  ],
  [
    'Go: viper',
    {
      'config.yaml': `mixer:
  base: ${api}
  scopes: [chat:chat]
`,
      'a.go': `package a
import ("net/http"; "github.com/spf13/viper")
func f() { http.Get(viper.GetString("mixer.base") + "/users/current"); redirect("https://mixer.com/oauth/authorize?client_id=1&scope=" + strings.Join(viper.GetStringSlice("mixer.scopes"), " ")) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:3', 'request | certain | chat:chat | config.yaml:3'],
  ],
  [
    'Go: getenv',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.go': `package a
import ("net/http"; "os")
func f() { http.Get(os.Getenv("MIXER_BASE") + "/users/current") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:3'],
  ],
  [
    'Rust: env var',
    {
      '.env': `MIXER_BASE=${api}
`,
      'a.rs': `async fn f() { dotenv().ok(); let base = env::var("MIXER_BASE").unwrap(); reqwest::get(format!("{}/users/current", base)).await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:1'],
  ],
  [
    'Lua: cjson file',
    {
      'config.json': `{"base": "${api}"}
`,
      'a.lua': `local f = io.open("config.json")
local c = cjson.decode(f:read("*a"))
http.request(c.base .. "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.lua:3'],
  ],
  [
    'Lua: config module',
    {
      'config.lua': `return { base = "${api}" }
`,
      'a.lua': `local c = require("config")
http.request(c.base .. "/users/current")
`,
    },
    ['call | certain | rest GET /users/current | a.lua:2'],
  ],
  [
    'Kotlin, Java: what a build for Android hands to the code',
    {
      'app/build.gradle': `android { defaultConfig {
  // buildConfigField "String", "API_URL", "\\"https://example.com/\\""
  buildConfigField "String", "API_URL", "\\"${api}/\\""
  buildConfigField "String", "API_TOKEN", "\\"$TOKEN\\""
  buildConfigField 'String', 'SHORT_URL', '"https://mixer.com"'
} }
`,
      'wear/build.gradle.kts': `android { defaultConfig {
  buildConfigField("String", "WEAR_URL", "\\"${api}\\"")
} }
`,
      'app/A.kt': `import a.b.BuildConfig
interface Api { @GET("users/current") fun me(): Call<User> }
fun api() = Retrofit.Builder().baseUrl(BuildConfig.API_URL).build().create(Api::class.java)
fun run() = api().me()
`,
      'app/B.java': `class B { void f() { client.get(BuildConfig.SHORT_URL + "/api/v1/types"); } }
`,
      'wear/C.kt': `fun f() = client.get(BuildConfig.WEAR_URL + "/ingests")
`,
    },
    [
      'call | certain | rest GET /users/current | app/A.kt:2',
      'call | certain | rest GET /types | app/B.java:1',
      'call | certain | rest GET /ingests | wear/C.kt:1',
    ],
  ],
  [
    'Python: settings of an app in classes, and of Django in a module',
    {
      'config.py': `class Config(object):
    MIXER_SCOPE = ["chat:connect", "chat:chat"]
    MIXER_API = "https://mixer.com/api/v1"
class Development(Config):
    DEBUG = True
`,
      'site/settings.py': `MIXER_TYPES = "https://mixer.com/api/v1/types"
`,
      'app.py': `from flask import current_app
from requests_oauthlib import OAuth2Session
def sign_in(app):
    oauth = OAuth2Session("abc", scope=app.config["MIXER_SCOPE"])
    return oauth.authorization_url("https://mixer.com/oauth/authorize")
def me():
    requests.get(current_app.config["MIXER_API"] + "/users/current")
`,
      'views.py': `from django.conf import settings
def types(request):
    return requests.get(settings.MIXER_TYPES)
`,
    },
    [
      'call | certain | rest GET /users/current | app.py:7',
      'request | certain | chat:connect | config.py:2',
      'request | certain | chat:chat | config.py:2',
      'call | certain | rest GET /types | site/settings.py:1',
    ],
  ],
  [
    'Python: an object of the program that has a member called config is asked itself',
    {
      'config.py': `class Config:
    MIXER_API = "https://mixer.com/api/v1"
`,
      'app.py': `class App:
    def __init__(self):
        self.config = {"MIXER_API": "https://example.com"}
app = App()
requests.get(app.config["MIXER_API"] + "/users/current")
`,
    },
    [],
  ],
]);
