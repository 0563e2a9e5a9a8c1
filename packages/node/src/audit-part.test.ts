import { expect, test } from 'vitest';
import { auditTree } from './audit-tree.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

const { catalogue } = await loadCatalogue('mixer', '.');
const catalogues = catalogue ? [catalogue] : [];
const base = 'https://mixer.com/api/v1';

// In each tree one file alone shows the provider; the others have to be found by what links them with it.
const trees: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  [
    'a word of its own that a file passes where others pass ids (JavaScript)',
    {
      'api.js': `export const user = (id) => fetch(\`${base}/users/\${id}\`);`,
      'page.js': "import { user } from './api.js';\nexport const me = () => user('current');",
    },
  ],
  [
    'an operation of another file (Go)',
    {
      'client.go': `package beam
import "net/http"
type Client struct { base string; http *http.Client }
func New() *Client { return &Client{base: "${base}", http: &http.Client{}} }
func (c *Client) Do(e Endpoint) error { req, _ := http.NewRequest(e.Method, c.base+e.Path, nil); _, err := c.http.Do(req); return err }
func (c *Client) Me() error { return c.Do(CurrentUser) }
`,
      'endpoints.go': `package beam
import "net/http"
type Endpoint struct { Method string; Path string }
var CurrentUser = Endpoint{http.MethodGet, "/users/current"}
`,
    },
  ],
  [
    'an operation of another file (Swift)',
    {
      'Client.swift': `class Client { func go(_ e: Endpoint) { var r = URLRequest(url: URL(string: "${base}" + e.path)!); r.httpMethod = e.method; URLSession.shared.dataTask(with: r).resume() }
 func me() { go(currentUser) } }
`,
      'Endpoints.swift': `struct Endpoint { let method: String; let path: String }
let currentUser = Endpoint(method: "GET", path: "/users/current")
`,
    },
  ],
  [
    'an operation of another file (Kotlin)',
    {
      'Client.kt': `class Client(val http: OkHttpClient) { fun go(e: Endpoint) = http.newCall(Request.Builder().url("${base}" + e.path).method(e.method, null).build()).execute()
 fun me() = go(CURRENT_USER) }
`,
      'Endpoints.kt': `data class Endpoint(val method: String, val path: String)
val CURRENT_USER = Endpoint("GET", "/users/current")
`,
    },
  ],
  [
    'an operation of another file (C++)',
    {
      'client.cpp': `#include "endpoints.h"
#include <cpr/cpr.h>
void go(const Endpoint &e) { CURL *curl = curl_easy_init(); curl_easy_setopt(curl, CURLOPT_URL, ("${base}" + e.path).c_str()); curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, e.method.c_str()); curl_easy_perform(curl); }
void me() { go(kCurrentUser); }
`,
      'endpoints.h': `struct Endpoint { std::string method; std::string path; };
static const Endpoint kCurrentUser{"GET", "/users/current"};
`,
    },
  ],
  [
    'an operation of another file (Rust)',
    {
      'src/main.rs': `mod endpoints;
use endpoints::*;
fn go(e: &Endpoint) { reqwest::blocking::Client::new().request(e.method.clone(), &format!("${base}{}", e.path)).send(); }
fn main() { go(&CURRENT_USER); }
`,
      'src/endpoints.rs': `use reqwest::Method;
pub struct Endpoint { pub method: Method, pub path: &'static str }
pub const CURRENT_USER: Endpoint = Endpoint { method: Method::GET, path: "/users/current" };
`,
    },
  ],
  [
    'an address of another file, which an extension in a third fills (C#)',
    {
      'Line.cs': `using System.Net.Http;
class Line {
  readonly HttpClient http = new HttpClient();
  public Line(Uri root) { http.BaseAddress = root; }
  public Task Ask(Uri route) => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, route));
}
class Beam { readonly Line line = new Line(new Uri("${base}/")); public Task Me() => line.Ask(Places.User("current")); }
`,
      'Places.cs': 'static class Places { public static Uri User(string name) => "users/{0}".Filled(name); }\n',
      'Texts.cs': `static class Texts {
  public static Uri Filled(this string format, params object[] values) => new Uri(string.Format(format, values), UriKind.Relative);
}
`,
    },
  ],
  [
    'a function of another file (Kotlin)',
    {
      'Client.kt': `class Client(val http: OkHttpClient) { fun me() = http.newCall(Request.Builder().url("${base}" + placeOf("current")).build()).execute() }
`,
      'Places.kt': 'fun placeOf(name: String) = "/users/$name"\n',
    },
  ],
  [
    'a function of another file (Go)',
    {
      'client.go': `package beam
import "net/http"
func Me() { http.Get("${base}" + placeOf("current")) }
`,
      'places.go': 'package beam\nfunc placeOf(name string) string { return "/users/" + name }\n',
    },
  ],
  [
    'a function of another file (Swift)',
    {
      'Client.swift': `class Client { func me() { URLSession.shared.dataTask(with: URL(string: "${base}" + placeOf("current"))!) { _, _, _ in }.resume() } }
`,
      'Places.swift': 'func placeOf(_ name: String) -> String { return "/users/" + name }\n',
    },
  ],
  [
    'requests that are handed the object with the base (Java)',
    {
      'Call.java': `abstract class Call {
  final Beam beam; final String route;
  Call(Beam beam, String route) { this.beam = beam; this.route = route; }
  void run() throws Exception { new java.net.URL(beam.home + route).openStream(); }
}
class Beam { final String home; Beam(String home) { this.home = home; } }
class App { static final Beam BEAM = new Beam("${base}"); }
`,
      'Me.java': `class Me extends Call {
  Me(Beam beam) { super(beam, "/users/current"); }
  static void go() throws Exception { new Me(App.BEAM).run(); }
}
`,
    },
  ],
  [
    'members that a loop makes',
    {
      'rest.js': `var request = require('request');
function Rest() { this.base = '${base}'; }
['get'].forEach(function (verb) { Rest.prototype[verb] = function (path, cb) { this.send(verb, path, cb); }; });
Rest.prototype.send = function (verb, path, cb) { request({ method: verb, url: this.base + path }, cb); };
module.exports = Rest;
`,
      'a.js': `var Rest = require('./rest'); var r = new Rest(); r.get('/users/current', function () {});
`,
    },
  ],
  [
    'a package of the tree itself',
    {
      'package.json': `{"private":true}`,
      'packages/http/package.json': `{"name":"@acme/http"}
`,
      'packages/http/src/index.ts': `export * from './client';
`,
      'packages/http/src/client.ts': `export class Client {
  async call<T>(options: { path: string }): Promise<T> {
    return (await fetch('${base}' + options.path)).json();
  }
}
`,
      'packages/bot/src/bot.ts': `import { Client } from '@acme/http';
export class Bot {
  constructor(private readonly client: Client) {}
  me() {
    return this.client.call<object>({ path: '/users/current' });
  }
}
`,
    },
  ],
  [
    'a name that a bundler writes in',
    {
      'vite.config.js': `export default { define: { __API__: '"${base}"' } };
`,
      'app.js': `export const me = () => fetch(__API__ + '/users/current');
`,
    },
  ],
  [
    'a client with a base address (JavaScript)',
    {
      'api.js': `import axios from 'axios';\nexport const api = axios.create({ baseURL: '${base}' });\n`,
      'use.js': `import { api } from './api';\nexport const me = () => api.get('/users/current');\n`,
    },
  ],
  [
    'a client as the default export',
    {
      'api.js': `import axios from 'axios';\nexport default axios.create({ baseURL: '${base}' });\n`,
      'use.js': `import http from './api';\nexport const me = () => http.get('/users/current');\n`,
    },
  ],
  [
    'a configuration object, a client made of it, and a caller',
    {
      'config.js': `module.exports = { apiUrl: '${base}', port: 3 };\n`,
      'api.js': `const config = require('./config');\nconst axios = require('axios');\nmodule.exports = axios.create({ baseURL: config.apiUrl });\n`,
      'use.js': `const api = require('./api');\napi.get('/users/current');\n`,
    },
  ],
  [
    'a key of an exported object',
    {
      'config.js': `module.exports = { apiUrl: '${base}', port: 3 };\n`,
      'use.js': `const config = require('./config');\nfetch(config.apiUrl + '/users/current');\n`,
    },
  ],
  [
    'a key that anything may have: the module tells',
    {
      'config.js': `module.exports = { api: { url: '${base}' } };\n`,
      'use.js': `const config = require('./config');\nfetch(config.api.url + '/users/current');\n`,
    },
  ],
  [
    'a static field',
    {
      'config.ts': `export class Settings { static readonly apiRoot = '${base}'; }\n`,
      'use.ts': `import { Settings } from './config';\nfetch(Settings.apiRoot + '/users/current');\n`,
    },
  ],
  [
    'a field of an exported object',
    {
      'config.ts': `export class Settings { apiRoot = '${base}'; }\nexport const settings = new Settings();\n`,
      'use.ts': `import { settings } from './config';\nfetch(settings.apiRoot + '/users/current');\n`,
    },
  ],
  [
    'a variable of .env',
    { '.env': `API_BASE=${base}\n`, 'use.js': `fetch(process.env.API_BASE + '/users/current');\n` },
  ],
  [
    'a JSON file that is required',
    {
      'config.json': `{ "apiUrl": "${base}" }`,
      'use.js': `const config = require('./config.json');\nfetch(config.apiUrl + '/users/current');\n`,
    },
  ],
  [
    'a JSON file, nested',
    {
      'config.json': `{ "api": { "url": "${base}" } }`,
      'use.js': `const config = require('./config.json');\nfetch(config.api.url + '/users/current');\n`,
    },
  ],
  [
    'paths in another module',
    {
      'paths.js': `exports.me = '/users/current';\n`,
      'use.js': `const paths = require('./paths');\nfetch('${base}' + paths.me);\n`,
    },
  ],
  [
    'paths in an enum',
    {
      'paths.ts': `export enum Path { Me = '/users/current' }\n`,
      'use.ts': `import { Path } from './paths';\nfetch('${base}' + Path.Me);\n`,
    },
  ],
  [
    'a constant (Python)',
    {
      'settings.py': `API_URL = '${base}'\n`,
      'use.py': `import requests\nfrom settings import API_URL\nrequests.get(API_URL + '/users/current')\n`,
    },
  ],
  [
    'a dictionary',
    {
      'settings.py': `CONFIG = {'api_url': '${base}'}\n`,
      'use.py': `import requests\nfrom settings import CONFIG\nrequests.get(CONFIG['api_url'] + '/users/current')\n`,
    },
  ],
  [
    'a constant that anything may be called',
    {
      'settings.py': `URL = '${base}'\n`,
      'use.py': `import requests\nimport settings\nrequests.get(settings.URL + '/users/current')\n`,
    },
  ],
  [
    'paths in another module (Python)',
    {
      'paths.py': `ME = '/users/current'\n`,
      'use.py': `import requests\nfrom paths import ME\nrequests.get('${base}' + ME)\n`,
    },
  ],
  [
    'a YAML file that is loaded',
    {
      'config.yml': `api:\n  url: ${base}\n`,
      'use.py': `import requests, yaml\nc = yaml.safe_load(open('config.yml'))\nrequests.get(c['api']['url'] + '/users/current')\n`,
    },
  ],
  [
    'a class (Python)',
    {
      'client.py': `import requests\nclass Client:\n    base = '${base}'\n    def get(self, path):\n        return requests.get(self.base + path)\n`,
      'use.py': `from client import Client\nc = Client()\nc.get('/users/current')\n`,
    },
  ],
  [
    'a constant (C#)',
    {
      'Config.cs': `static class Config { public const string ApiUrl = "${base}"; }\n`,
      'Use.cs': `class Use { void Me() { new HttpClient().GetAsync(Config.ApiUrl + "/users/current"); } }\n`,
    },
  ],
  [
    'a constant of a class, with a common name',
    {
      'Config.cs': `static class Config { public const string Url = "${base}"; }\n`,
      'Use.cs': `class Use { void Me() { new HttpClient().GetAsync(Config.Url + "/users/current"); } }\n`,
    },
  ],
  [
    'paths in another class (C#)',
    {
      'Paths.cs': `static class Paths { public const string Me = "/users/current"; }\n`,
      'Use.cs': `class Use { void Me() { new HttpClient().GetAsync("${base}" + Paths.Me); } }\n`,
    },
  ],
  [
    'a path through settings',
    {
      'appsettings.json': `{ "Api": { "Url": "${base}" } }`,
      'Use.cs': `class Use { IConfiguration c; void Me() { new HttpClient().GetAsync(c["Api:Url"] + "/users/current"); } }\n`,
    },
  ],
  [
    'a constant (Java)',
    {
      'Constants.java': `class Constants { static final String API = "${base}"; }\n`,
      'Use.java': `class Use { void me() { http.get(Constants.API + "/users/current"); } }\n`,
    },
  ],
  [
    'paths in another class (Java)',
    {
      'Paths.java': `class Paths { static final String ME = "/users/current"; }\n`,
      'Use.java': `class Use { void me() { http.get("${base}" + Paths.ME); } }\n`,
    },
  ],
  [
    'an interface that a library implements, asked for through a function (Kotlin)',
    {
      'Net.kt': `object Net { private val r = Retrofit.Builder().baseUrl("${base}/").build()\n fun <T> of(type: Class<T>): T = r.create(type) }\n`,
      'Users.kt': `interface Users { @GET("users/current") fun me(): Call<User> }\n`,
      'Main.kt': `class Main { fun run() { val users = Net.of(Users::class.java) } }\n`,
    },
  ],
  [
    'an interface that a library implements, asked for through a function (Java)',
    {
      'Net.java': `class Net { static Retrofit r = new Retrofit.Builder().baseUrl("${base}/").build(); static <S> S make(Class<S> type) { return r.create(type); } }\n`,
      'Users.java': `interface Users { @GET("users/current") Call<User> me(); }\n`,
      'Main.java': `class Main { Users users = Net.make(Users.class); }\n`,
    },
  ],
  [
    'an interface that a library implements (Java)',
    {
      'Net.java': `class NetClient { Retrofit r = new Retrofit.Builder().baseUrl("${base}/").build(); Service s = r.create(Service.class); }\n`,
      'Service.java': `interface Service { @GET("users/current") Call<User> me(); }\n`,
    },
  ],
  [
    'paths in an object (Kotlin)',
    {
      'Paths.kt': `object Paths { const val ME = "/users/current" }\n`,
      'Use.kt': `fun me() = http.get("${base}" + Paths.ME)\n`,
    },
  ],
  [
    'paths in another file of the package (Go)',
    {
      'consts.go': `package a\nconst mePath = "/users/current"\n`,
      'use.go': `package a\nimport "net/http"\nfunc Me() { http.Get("${base}" + mePath) }\n`,
    },
  ],
  [
    'a constant (Go)',
    {
      'consts.go': `package a\nconst apiBase = "${base}"\n`,
      'use.go': `package a\nimport "net/http"\nfunc Me() { http.Get(apiBase + "/users/current") }\n`,
    },
  ],
  [
    'a configuration array (PHP)',
    {
      'config/services.php': `<?php return ['api' => ['url' => '${base}']];\n`,
      'Use.php': `<?php class Use { function me() { return Http::get(config('services.api.url') . '/users/current'); } }\n`,
    },
  ],
  [
    'a constant (PHP)',
    {
      'Config.php': `<?php class Config { const API = '${base}'; }\n`,
      'Use.php': `<?php class Used { function me() { return file_get_contents(Config::API . '/users/current'); } }\n`,
    },
  ],
  [
    'paths in another class (PHP)',
    {
      'Paths.php': `<?php class Paths { const ME = '/users/current'; }\n`,
      'Use.php': `<?php class Used { function me() { return file_get_contents('${base}' . Paths::ME); } }\n`,
    },
  ],
  [
    'paths in a module (Ruby)',
    {
      'paths.rb': `module Paths\n  ME = '/users/current'\nend\n`,
      'use.rb': `require_relative 'paths'\nFaraday.get("${base}#{Paths::ME}")\n`,
    },
  ],
  [
    'paths in a module (Rust)',
    {
      'src/paths.rs': `pub const ME: &str = "/users/current";\n`,
      'src/main.rs': `mod paths;\nfn me() { reqwest::get(format!("${base}{}", paths::ME)); }\n`,
      'Cargo.toml': `[package]\nname="a"\n`,
    },
  ],
  [
    'paths in an enum (Swift)',
    {
      'Paths.swift': `enum Paths { static let me = "/users/current" }\n`,
      'Use.swift': `func me() { http.get(URL(string: "${base}" + Paths.me)!) }\n`,
    },
  ],
  [
    'paths in a module (Lua)',
    {
      'paths.lua': `return { me = "/users/current" }\n`,
      'use.lua': `local paths = require("paths")\nlocal http = require("http")\nhttp.get("${base}" .. paths.me)\n`,
    },
  ],
  [
    'a path in a script that is sourced (shell)',
    {
      'lib/paths.sh': 'ME=/users/current\n',
      'use.sh': `. "$(dirname "$0")/lib/paths.sh"\ncurl "${base}$ME"\n`,
    },
  ],
  [
    'an address that a script sets for another (shell)',
    {
      'lib/base.sh': `API_BASE=${base}\n`,
      'use.sh': '. ./lib/base.sh\ncurl "$API_BASE/users/current"\n',
    },
  ],
  [
    'a macro (C++)',
    {
      'paths.h': `#define ME_PATH "/users/current"\n`,
      'use.cpp': `#include "paths.h"\nvoid me() { http.get("${base}" ME_PATH); }\nvoid me2() { http.get(std::string("${base}") + ME_PATH); }\n`,
    },
  ],
  [
    'a module that hands another on',
    {
      'lib/api.js': `import axios from 'axios';\nexport const api = axios.create({ baseURL: '${base}' });\n`,
      'lib/index.js': `export * from './api';\n`,
      'use.js': `import { api } from './lib';\napi.get('/users/current');\n`,
    },
  ],
  [
    'an environment object, a service',
    {
      'environments/environment.ts': `export const environment = { production: false, apiUrl: '${base}' };\n`,
      'app/user.service.ts': `import { environment } from '../environments/environment';\nexport class UserService { constructor(private http: HttpClient) {} me() { return this.http.get(environment.apiUrl + '/users/current'); } }\n`,
    },
  ],
  [
    'an address for a constructor',
    {
      'config.ts': `export default { url: '${base}' };\n`,
      'client.ts': `export class Client { constructor(private base: string) {} get(path: string) { return fetch(this.base + path); } }\n`,
      'use.ts': `import config from './config';\nimport { Client } from './client';\nnew Client(config.url).get('/users/current');\n`,
    },
  ],
  [
    'an extended client',
    {
      'http.ts': `import got from 'got';\nexport const client = got.extend({ prefixUrl: '${base}' });\n`,
      'users/me.ts': `import { client } from '../http';\nexport const me = () => client.get('users/current').json();\n`,
    },
  ],
  [
    'a variable of .env (Python)',
    {
      '.env': `API_BASE=${base}\n`,
      'use.py': `import os, requests\nrequests.get(os.environ['API_BASE'] + '/users/current')\n`,
    },
  ],
  [
    'os.getenv',
    {
      '.env': `API_BASE=${base}\n`,
      'use.py': `import os, requests\nrequests.get(os.getenv('API_BASE') + '/users/current')\n`,
    },
  ],
  [
    'an object of a settings class',
    {
      'core/config.py': `class Settings(BaseSettings):\n    api_url: str = '${base}'\n\nsettings = Settings()\n`,
      'app/me.py': `import httpx\nfrom core.config import settings\nhttpx.get(f'{settings.api_url}/users/current')\n`,
    },
  ],
  [
    'a property that a field gets injected',
    {
      'application.properties': `api.url=${base}\n`,
      'Use.java': `class Use { @Value("\${api.url}") String api; void me() { rest.getForObject(api + "/users/current", String.class); } }\n`,
    },
  ],
  [
    'a base class whose methods stand beside its header (C++)',
    {
      'include/service.h': `class HttpService {\npublic:\n  json get(const std::string& path) { return send(path); }\nprotected:\n  virtual std::string base() const = 0;\n  json send(const std::string& path);\n};\n`,
      'src/service.cpp': `#include "service.h"\njson HttpService::send(const std::string& path) {\n  const std::string url = base() + path;\n  return json::parse(cpr::Get(cpr::Url{url}).text);\n}\n`,
      'src/users.cpp': `#include "service.h"\nclass Users : public HttpService {\npublic:\n  json me() { return get("/users/current"); }\nprotected:\n  std::string base() const override { return "${base}"; }\n};\n`,
    },
  ],
  [
    'an interface that a library implements (Kotlin)',
    {
      'NetClient.kt': `object NetClient { val retrofit = Retrofit.Builder().baseUrl("${base}/").build()\n val users = retrofit.create(Users::class.java) }\n`,
      'Users.kt': `interface Users { @GET("users/current") fun me(): Call<User> }\n`,
    },
  ],
  [
    'a client that a container makes for a class (C#)',
    {
      'Startup.cs': `class Startup { void Configure(IServiceCollection services) { services.AddHttpClient<UserReader>(c => c.BaseAddress = new Uri("${base}/")); } }\n`,
      'UserReader.cs': `class UserReader { readonly HttpClient http; public UserReader(HttpClient http) { this.http = http; } Task<string> Me() => http.GetStringAsync("users/current"); }\n`,
    },
  ],
  [
    'a client that a container gives under a name (C#)',
    {
      'Startup.cs': `class Startup { void Configure(IServiceCollection services) { services.AddHttpClient("backend", c => c.BaseAddress = new Uri("${base}/")); } }\n`,
      'Use.cs': `class Use { Task<string> Me(IHttpClientFactory factory) => factory.CreateClient("backend").GetStringAsync("users/current"); }\n`,
    },
  ],
  [
    'an interface that a library implements (C#)',
    {
      'Use.cs': `class Use { IUsers users = RestService.For<IUsers>("${base}"); }\n`,
      'IUsers.cs': `interface IUsers { [Get("/users/current")] Task<User> Me(); }\n`,
    },
  ],
  [
    'an interface by a type argument (Kotlin)',
    {
      'Net.kt': `val users = Retrofit.Builder().baseUrl("${base}/").build().create<Users>()\n`,
      'Users.kt': `interface Users { @GET("users/current") suspend fun me(): User }\n`,
    },
  ],
  [
    'an interface with its address in configuration (Java)',
    {
      'application.properties': `backend.url=${base}\n`,
      'Users.java': `@FeignClient(name = "users", url = "\${backend.url}") interface Users { @GetMapping("/users/current") User me(); }\n`,
    },
  ],
  [
    'a method that another module adds to a class',
    {
      'client.js': `class Client { send(path) { return fetch('${base}' + path); } }\nrequire('./users')(Client);\nmodule.exports = Client;\n`,
      'users.js': `module.exports = (Client) => { Client.prototype.me = function () { return this.send('/users/current'); }; };\n`,
    },
  ],
  [
    'a mixin (JavaScript)',
    {
      'client.js': `const users = require('./users');\nclass Client { send(path) { return fetch('${base}' + path); } }\nObject.assign(Client.prototype, users);\n`,
      'users.js': `module.exports = { me() { return this.send('/users/current'); } };\n`,
    },
  ],
  [
    'a class that is reopened (Ruby)',
    {
      'client.rb': `class Reader\n  def fetch_json(path)\n    HTTParty.get('${base}' + path)\n  end\nend\n`,
      'users.rb': `class Reader\n  def me\n    fetch_json('/users/current')\n  end\nend\n`,
    },
  ],
  [
    'what an extension makes of a type of another file (Swift)',
    {
      'Client.swift': `class Client { func load(_ endpoint: Endpoint) { http.get(URL(string: "${base}/" + endpoint.path)!) } }
extension Endpoint { static var me: Endpoint { return Endpoint(path: "users/current") } }
`,
      'Endpoint.swift': 'struct Endpoint { let path: String }\n',
      'View.swift': 'class View { func show() { Client().load(.me) } }\n',
    },
  ],
  [
    'an extension function (Kotlin)',
    {
      'Reader.kt': `class Reader(val http: OkHttpClient) { fun fetchJson(path: String) = http.get("${base}" + path) }\n`,
      'Users.kt': `fun Reader.me() = fetchJson("/users/current")\n`,
    },
  ],
  [
    'a client of another package (Go)',
    {
      'client/client.go': `package client\nimport "net/http"\ntype Client struct { base string }\nfunc New() *Client { return &Client{base: "${base}"} }\nfunc (c *Client) Get(path string) (*http.Response, error) { return http.Get(c.base + path) }\n`,
      'main.go': `package main\nimport "x/client"\nfunc main() { client.New().Get("/users/current") }\n`,
    },
  ],
  [
    '.env, a configuration array, and a caller (PHP)',
    {
      '.env': `API_URL=${base}\n`,
      'config/services.php': `<?php return ['api' => ['url' => env('API_URL')]];\n`,
      'Use.php': `<?php class Used { function me() { return Http::get(config('services.api.url') . '/users/current'); } }\n`,
    },
  ],
  [
    'a YAML file that is loaded (Ruby)',
    {
      'config/api.yml': `url: ${base}\n`,
      'use.rb': `require 'yaml'\nC = YAML.load_file('config/api.yml')\nFaraday.get(C['url'] + '/users/current')\n`,
    },
  ],
  [
    'a base address in the body of a class (Ruby)',
    {
      'api.rb': `class UsersApi\n  include HTTParty\n  base_uri '${base}'\nend\n`,
      'use.rb': `require_relative 'api'\nUsersApi.get('/users/current')\n`,
    },
  ],
  [
    'a constant (Ruby)',
    { 'config.rb': `API_ROOT = '${base}'\n`, 'use.rb': `Faraday.get(API_ROOT + '/users/current')\n` },
  ],
  [
    'a client with a base address (Elixir)',
    {
      'lib/acme/client.ex': `defmodule Acme.Client do\n  use Tesla\n  plug Tesla.Middleware.BaseUrl, "${base}"\nend\n`,
      'lib/acme/users.ex': `defmodule Acme.Users do\n  alias Acme.{Client, Other}\n  def me, do: Client.get!("/users/current")\nend\n`,
    },
  ],
  [
    'a wrapper (Elixir)',
    {
      'lib/acme/http.ex': `defmodule Acme.HTTP do\n  @base_url "${base}"\n  def fetch!(path), do: HTTPoison.get!(@base_url <> path)\nend\n`,
      'lib/acme/users.ex': `defmodule Acme.Users do\n  import Acme.HTTP\n  def me, do: fetch!("/users/current")\nend\n`,
    },
  ],
  [
    'a setting (Elixir)',
    {
      'config/config.exs': `import Config\nconfig :acme, Acme.Api, root: "${base}"\n`,
      'lib/acme/api.ex': `defmodule Acme.Api do\n  @config Application.compile_env(:acme, __MODULE__)\n  def me, do: HTTPoison.get(@config[:root] <> "/users/current")\nend\n`,
    },
  ],
  [
    'a function of a module elsewhere that gives the path (Elixir)',
    {
      'lib/acme/api.ex': `defmodule Acme.Api do\n  def me, do: HTTPoison.get("${base}" <> Acme.UserPaths.me())\nend\n`,
      'lib/acme/user_paths.ex': `defmodule Acme.UserPaths do\n  def me, do: "/users/current"\nend\n`,
    },
  ],
  [
    'what a module uses (Elixir)',
    {
      'lib/acme/base.ex': `defmodule Acme.Base do\n  defmacro __using__(_) do\n    quote do\n      def call(path), do: Req.get!("${base}" <> path)\n    end\n  end\nend\n`,
      'lib/acme/users.ex': `defmodule Acme.Users do\n  use Acme.Base\n  def me, do: call("/users/current")\nend\n`,
    },
  ],
  [
    'a class that a section of the settings fills (Java)',
    {
      'application.yml': `squadron:\n  api:\n    root-url: ${base}\n`,
      'Props.java': `@Data\n@ConfigurationProperties("squadron")\npublic class SquadronProps {\n  private Api api = new Api();\n  @Data\n  public static class Api { private String rootUrl; }\n}\n`,
      'A.java': `class A {\n  A(SquadronProps props) { this.props = props; }\n  User me() { return new RestTemplate().getForObject(props.getApi().getRootUrl() + "/users/current", User.class); }\n}\n`,
    },
  ],
  [
    'a request of a class elsewhere (Kotlin)',
    {
      'Site.kt': `class Site {\n  fun me() = send("/users/current")\n  private fun send(path: String) = queue.add(ApiRequest(Request.Method.GET, "${base}" + path))\n}\n`,
      'ApiRequest.kt': `class ApiRequest(method: Int, url: String) : Request<Any>(method, url, null)\n`,
    },
  ],
  [
    'a JSON table of routes',
    {
      'routes.json': `{ "me": { "method": "GET", "path": "/users/current" } }`,
      'use.js': `const routes = require('./routes.json');\nconst r = routes.me;\nfetch('${base}' + r.path, { method: r.method });\n`,
    },
  ],
  [
    "a client of the provider's package, as the default export",
    {
      'client.js': `const { Client, DefaultRequestRunner } = require('@mixer/client-node');\nmodule.exports = new Client(new DefaultRequestRunner());\n`,
      'use.js': `const client = require('./client');\nclient.request('GET', 'users/current');\n`,
    },
  ],
  [
    "a client of the provider's package, which a function makes",
    {
      'lib/make.ts': `import { Client, DefaultRequestRunner } from '@mixer/client-node';\nexport function makeClient() { return new Client(new DefaultRequestRunner()); }\n`,
      'use.ts': `import { makeClient } from './lib/make';\nmakeClient().request('GET', 'users/current');\n`,
    },
  ],
  ...[
    [
      'Go',
      'go',
      `package a\nconst apiURL = "${base}"\n`,
      'package a\nfunc Me() { http.Get(apiURL + "/users/current") }\n',
    ],
    [
      'Swift',
      'swift',
      `let baseURL = "${base}"\n`,
      'func me() { http.get(URL(string: baseURL + "/users/current")!) }\n',
    ],
    ['Kotlin', 'kt', `const val BASE_URL = "${base}"\n`, 'fun me() = http.get(BASE_URL + "/users/current")\n'],
    ['Ruby', 'rb', `API_URL = '${base}'\n`, "Faraday.get(API_URL + '/users/current')\n"],
  ].map(([language, extension, own = '', use = '']): (typeof trees)[number] => [
    `a constant at the top, called as options are (${language})`,
    { [`constants.${extension}`]: own, [`use.${extension}`]: use },
  ]),
  [
    'paths in a class, for a request that a base class sends (C#)',
    {
      'Paths.cs': `namespace A { static class Paths { public const string Me = "users/current"; } }\n`,
      'Sender.cs': `namespace A { abstract class Sender { readonly RestClient client; protected Sender(string url) { client = new RestClient(url); } protected Task<T> Get<T>(string resource) => client.ExecuteAsync<T>(new RestRequest(resource, Method.GET)); } }\n`,
      'Users.cs': `namespace A { class Users : Sender { public Users() : base("${base}/") { } public Task<User> Me() => Get<User>(Paths.Me); } }\n`,
    },
  ],
  [
    'paths in a class, for a client with a base address (C#)',
    {
      'Paths.cs': `static class Paths { public const string Me = "users/current"; }\n`,
      'Use.cs': `class Use { readonly HttpClient http = new HttpClient { BaseAddress = new Uri("${base}/") }; Task Me() => http.SendAsync(new HttpRequestMessage(HttpMethod.Get, Paths.Me)); }\n`,
    },
  ],
  [
    'paths in a class, for a client with a base address (Java)',
    {
      'a/Paths.java': `package a;\nfinal class Paths { static final String ME = "users/current"; }\n`,
      'a/Use.java': `package a;\nclass Use { final WebClient web = WebClient.create("${base}/"); Mono<User> me() { return web.get().uri(Paths.ME).retrieve().bodyToMono(User.class); } }\n`,
    },
  ],
  [
    'paths in a class, for a client with a base address (PHP)',
    {
      'src/Paths.php': `<?php\nnamespace A;\nfinal class Paths { const ME = 'users/current'; }\n`,
      'src/Use.php': `<?php\nnamespace A;\nclass Users { public function me() { $http = new \\GuzzleHttp\\Client(['base_uri' => '${base}/']); return $http->get(Paths::ME); } }\n`,
    },
  ],
  [
    'paths in a module, for a client with a base address (Ruby)',
    {
      'lib/paths.rb': `module Paths\n  ME = 'users/current'.freeze\nend\n`,
      'lib/use.rb': `class Users\n  def initialize\n    @http = Faraday.new(url: '${base}/')\n  end\n  def me\n    @http.get(Paths::ME)\n  end\nend\n`,
    },
  ],
];

test.each(trees)('a call behind %s', async (_, files) => {
  expect(Object.values(files).filter((text) => text.includes('mixer'))).toHaveLength(1);
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const calls = tree.extraction.evidence.filter(({ kind }) => kind === 'call');
  expect(calls.map(({ certainty, method, path }) => `${certainty} ${method} ${path}`)).toEqual([
    'certain GET /users/current',
  ]);
});

test.each([
  [
    'a struct of frames and its methods (Rust)',
    {
      'src/chat.rs': `mod packet;
use self::packet::{Call, Method};
const CHAT: &str = "${base}/chats/1";
impl Chat {
  fn call(&mut self, method: Method) { let packet = Call { kind: "method", method }; self.socket.send(serde_json::to_string(&packet)); }
  fn clear(&mut self) { self.call(Method::ClearMessages) }
}
`,
      'src/chat/packet.rs': `#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Method { ClearMessages }
#[derive(Serialize)]
pub struct Call { #[serde(rename = "type")] pub kind: &'static str, pub method: Method }
`,
    },
  ],
  [
    'who makes a frame (Kotlin)',
    {
      'Packets.kt': `const val CHAT = "${base}/chats/1"
data class Outgoing(val method: String, val type: String = "method")
`,
      'Chat.kt': 'class Chat { fun clear() { socket.send(Outgoing("clearMessages")) }\n}\n',
    },
  ],
  [
    'an enum of methods (Swift)',
    {
      'Chat.swift': `let chat = "${base}/chats/1"
class Chat {
  func call(_ method: Method) { socket.write(["type": "method", "method": method.rawValue]) }
  func clear() { call(Method.clearMessages) }
}
`,
      'Method.swift': 'enum Method: String { case clearMessages }\n',
    },
  ],
  [
    'an enum of methods (Java)',
    {
      'Chat.java': `class Chat {
  static final String CHAT = "${base}/chats/1";
  void call(Method method) { socket.send(new JSONObject().put("type", "method").put("method", method.name()).toString()); }
  void clear() { call(Method.clearMessages); }
}
`,
      'Method.java': 'enum Method { clearMessages }\n',
    },
  ],
])('frames of which another file, that shows nothing, has a part: %s', async (_, files) => {
  const tree = await auditTree(makeFolder({ 'README.md': '', ...files }), catalogues, { includesTests: false });
  const calls = tree.extraction.evidence.filter(({ protocol }) => protocol === 'chat');
  expect(calls.map(({ certainty, method }) => `${certainty} ${method}`)).toEqual(['certain clearMessages']);
});

test('what stands beside the base of another platform is not read', async () => {
  const root = makeFolder({
    'README.md': '',
    'Other.cs': 'static class Other { public const string Me = "users/current"; }',
    'Use.cs': `class Use { readonly HttpClient mx = new HttpClient { BaseAddress = new Uri("${base}/") }; readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://other.example/") }; Task Me() => http.GetAsync(Other.Me); Task Types() => mx.GetAsync("types"); }`,
  });
  const { files, extraction } = await auditTree(root, catalogues, { includesTests: false });
  expect(files).toMatchObject({ audited: 1 });
  expect(extraction.evidence.map(({ path }) => path)).toContain('/types');
});

test('what no link leads to is not read', async () => {
  const root = makeFolder({
    'package.json': '{}',
    'api.js': `export const api = axios.create({ baseURL: '${base}' });`,
    'use.js': "import { api } from './api';\napi.get('/users/current');",
    'other.js': "import { button } from './button';\nbutton.get('/users/current');",
  });
  const { files } = await auditTree(root, catalogues, { includesTests: false });
  expect(files).toMatchObject({ seen: 4, audited: 2 });
});

test.each([
  ['which object asks', 'def fetch(self, url, verb=None):\n        return requests.request(self.verb, url)'],
  ['what the address is cut out of', "def fetch(self, url):\n        return requests.get(url.partition('#')[0])"],
])('who hands whole addresses of others to what the provider is asked through is not read: %s', async (_, method) => {
  const root = makeFolder({
    'README.md': '',
    'site.py': `import requests\nclass Site:\n    verb = None\n    ${method}\n`,
    'mixer.py': `from site import Site\nclass MixerSite(Site):\n    verb = 'GET'\n    def look(self, name):\n        return self.fetch('${base}/channels/%s' % name)\n`,
    'other.py': `from site import Site\nclass OtherSite(Site):\n    verb = 'POST'\n    def look(self, name):\n        return self.fetch('https://other.example/shows/%s' % name)\n`,
  });
  const { files, extraction } = await auditTree(root, catalogues, { includesTests: false });
  expect(files).toMatchObject({ seen: 4, audited: 2 });
  expect(extraction.evidence.map(({ path }) => path)).toEqual(['/channels/{channelIdOrToken}']);
});

test.each([
  ['a copy of a library is not read for a word or a name', 'Words 2.1 | (c) Somebody, MIT license', 2, 1],
  ['what says no version is read', 'Our own words', 3, 0],
])('%s', async (_, comment, audited, vendored) => {
  const root = makeFolder({
    'package.json': '{}',
    'api.js': `export const ask = (path) => fetch('${base}' + path);`,
    'use.js': "import { ask } from './api';\nask('/users/current');",
    'words.js': `/*! ${comment} */\nwindow.words = (list) => list.map((word) => ask(word));`,
  });
  const { files, extraction } = await auditTree(root, catalogues, { includesTests: false });
  expect(files).toMatchObject({ audited, skipped: { vendored } });
  expect(extraction.evidence.map(({ path }) => path)).toContain('/users/current');
});
