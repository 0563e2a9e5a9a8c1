import { testIdioms } from '@mixer-oauth/testkit';

// Clients as whole programs have them: bases handed to constructors, verbs made in loops, tables of routes in files of their own.
testIdioms([
  [
    'python class extends Session',
    {
      'http.py': `import requests
class Throttled(requests.Session):
    def fetch(self, url, **params):
        for attempt in range(4):
            response = self.get(url, params=params, timeout=20)
            return response
    def pages(self, url, **params):
        while True:
            batch = self.fetch(url, **params).json()
            yield from batch
`,
      'endpoints.py': `HOST = 'https://mixer.com'
API = HOST + '/api/v1'
CHANNELS = API + '/channels'
TEAM = API + '/teams/{team}/users'
`,
      'crawler.py': `import endpoints
from http import Throttled
class Crawler:
    def __init__(self):
        self.http = Throttled()
    def live(self):
        return self.http.pages(endpoints.CHANNELS, limit=3)
    def team(self, t):
        return list(self.http.pages(endpoints.TEAM.format(team=t)))
`,
    },
    [
      'call | certain | rest GET /channels | endpoints.py:3',
      'call | certain | rest GET /teams/{teamId}/users | endpoints.py:4',
    ],
  ],
  [
    'python class extends Session 2',
    {
      'a.py': `from requests import Session
class Mixer(Session):
    base = 'https://mixer.com/api/v1'
    def request(self, method, path, **kw):
        return super().request(method, self.base + path, **kw)
m = Mixer()
m.get('/users/current')
m.put('/channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:7',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:8',
    ],
  ],
  [
    'python segments joined',
    {
      'a.py': `import aiohttp
class Api:
    base = 'https://mixer.com/api'
    def __init__(self):
        self._session = aiohttp.ClientSession()
    def _url(self, *parts, version=1):
        return "/".join([self.base, "v%d" % version] + [str(part) for part in parts])
    async def _call(self, method, *parts, version=1, **kwargs):
        url = self._url(*parts, version=version)
        async with self._session.request(method, url, **kwargs) as r:
            return await r.json()
    async def me(self):
        return await self._call("GET", "users", "current")
    async def ban(self, c, u):
        return await self._call("PATCH", "channels", c, "users", u, json={})
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:13',
      'call | certain | rest PATCH /channels/{channelId}/users/{userId} | a.py:15',
    ],
  ],
  [
    'python segments map str',
    {
      'a.py': `import requests
def call(*parts):
    return requests.get('https://mixer.com/api/v1/' + '/'.join(map(str, parts)))
call('channels', 12, 'details')
def call2(*parts):
    return requests.get('/'.join(('https://mixer.com/api/v1',) + parts))
call2('users', 'current')
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.py:4',
      'call | certain | rest GET /users/current | a.py:7',
    ],
  ],
  [
    'php guzzle array_filter',
    {
      'a.php': `<?php
use GuzzleHttp\\Client as Guzzle;
class Api { private $http;
 public function __construct($handler = null) { $this->http = new Guzzle(array_filter(['base_uri' => 'https://mixer.com/api/v1/', 'handler' => $handler])); }
 public function request(string $method, string $uri, array $options = []) { return $this->http->request($method, $uri, $options); }
 public function me() { return $this->request('GET', 'users/current'); } }`,
    },
    ['call | certain | rest GET /users/current | a.php:6'],
  ],
  [
    'php resources with path',
    {
      'Client.php': `<?php
namespace N;
use GuzzleHttp\\Client as Guzzle;
class Client { const BASE = 'https://mixer.com/api/v1/'; private $http; private $resources = [];
 private static $map = ['types' => Resource\\Types::class, 'hosting' => Resource\\Hosting::class];
 public function __construct() { $this->http = new Guzzle(['base_uri' => self::BASE] + ['timeout' => 10]); }
 public function __get($name) { $class = self::$map[$name]; return $this->resources[$name] = new $class($this); }
 public function request(string $method, string $uri, array $options = []) { return $this->http->request($method, $uri, $options); } }`,
      'Resource/Base.php': `<?php
namespace N\\Resource;
use N\\Client;
abstract class Base { protected $path = ''; protected $client;
 public function __construct(Client $client) { $this->client = $client; }
 protected function fetch(string $suffix = '', array $query = []) { return $this->client->request('GET', $this->path . $suffix, ['query' => $query]); }
 protected function send(string $method, string $suffix, $body = null) { return $this->client->request($method, $this->path . $suffix, $body === null ? [] : ['json' => $body]); } }`,
      'Resource/Types.php': `<?php
namespace N\\Resource;
class Types extends Base { protected $path = 'types';
 public function search(string $q) { return $this->fetch('', compact('q')); }
 public function channels(int $id) { return $this->fetch('/' . $id . '/channels'); } }`,
      'Resource/Hosting.php': `<?php
namespace N\\Resource;
class Hosting extends Base { 
 private function uri(int $c): string { return "channels/$c/hostee"; }
 public function current(int $c) { return $this->client->request('GET', $this->uri($c)); }
 public function stop(int $c) { return $this->client->request('DELETE', $this->uri($c)); } }`,
    },
    [
      'call | unresolved | {} /{} | Client.php:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Resource/Hosting.php:4',
      'call | certain | rest GET /channels/{channelId}/hostee | Resource/Hosting.php:4',
      'call | certain | rest GET /types | Resource/Types.php:3',
      'call | certain | rest GET /types/{typeId}/channels | Resource/Types.php:5',
    ],
  ],
  [
    'go-github style',
    {
      'client.go': `package mixer
import ("context"; "net/http"; "net/url"; "bytes")
const defaultBaseURL = "https://mixer.com/api/"
type Client struct { client *http.Client; BaseURL *url.URL; common service; Channels *ChannelsService }
type service struct{ client *Client }
func NewClient(h *http.Client) *Client {
	base, _ := url.Parse(defaultBaseURL)
	c := &Client{client: h, BaseURL: base}
	c.common.client = c
	c.Channels = (*ChannelsService)(&c.common)
	return c
}
func (c *Client) NewRequest(ctx context.Context, method, urlStr string, body interface{}) (*http.Request, error) {
	u, err := c.BaseURL.Parse(urlStr)
	if err != nil { return nil, err }
	buf := new(bytes.Buffer)
	return http.NewRequestWithContext(ctx, method, u.String(), buf)
}
func (c *Client) Do(req *http.Request, v interface{}) (*http.Response, error) { return c.client.Do(req) }
`,
      'channels.go': `package mixer
import ("context"; "fmt"; "net/url")
type ChannelsService service
func (s *ChannelsService) Get(ctx context.Context, name string) error {
	req, err := s.client.NewRequest(ctx, "GET", "v1/channels/"+url.PathEscape(name), nil)
	if err != nil { return err }
	_, err = s.client.Do(req, nil)
	return err
}
func (s *ChannelsService) Follow(ctx context.Context, id int) error {
	req, err := s.client.NewRequest(ctx, "PUT", fmt.Sprintf("v1/channels/%d/follow", id), nil)
	if err != nil { return err }
	_, err = s.client.Do(req, nil)
	return err
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | channels.go:5',
      'call | certain | rest PUT /channels/{channelId}/follow | channels.go:11',
    ],
  ],
  [
    'go ResolveReference',
    {
      'a.go': `package main
import ("net/http"; "net/url")
var base, _ = url.Parse("https://mixer.com/api/v1/")
func get(path string) { u := base.ResolveReference(&url.URL{Path: path}); http.Get(u.String()) }
func get2(path string) { rel, _ := url.Parse(path); u := base.ResolveReference(rel); req, _ := http.NewRequest("DELETE", u.String(), nil); http.DefaultClient.Do(req) }
func main() { get("users/current"); get2("channels/1/follow") }`,
    },
    [
      'call | certain | rest GET /users/current | a.go:6',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.go:6',
    ],
  ],
  [
    'rust display enum',
    {
      'a.rs': `use std::fmt;
use reqwest::{Client, Method};
const API: &str = "https://mixer.com/api/v1";
enum Endpoint<'a> { CurrentUser, Channel(&'a str), Follow(u64) }
impl<'a> fmt::Display for Endpoint<'a> {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Endpoint::CurrentUser => write!(f, "{}/users/current", API),
            Endpoint::Channel(token) => write!(f, "{}/channels/{}", API, token),
            Endpoint::Follow(id) => write!(f, "{}/channels/{}/follow", API, id),
        }
    }
}
pub struct Api { client: Client }
impl Api {
    fn request(&self, method: Method, endpoint: Endpoint) { self.client.request(method, &endpoint.to_string()).send().unwrap(); }
    pub fn me(&self) { self.request(Method::GET, Endpoint::CurrentUser) }
    pub fn channel(&self, t: &str) { self.request(Method::GET, Endpoint::Channel(t)) }
    pub fn follow(&self, c: u64) { self.request(Method::PUT, Endpoint::Follow(c)) }
    pub fn unfollow(&self, c: u64) { self.request(Method::DELETE, Endpoint::Follow(c)) }
}`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:8',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rs:9',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rs:10',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:10',
    ],
  ],
  [
    'rust enum path method',
    {
      'a.rs': `use reqwest::Client;
enum Route { Me, Channel(u64), Follow { id: u64 } }
impl Route { fn path(&self) -> String { match *self { Route::Me => "/users/current".into(), Route::Channel(id) => format!("/channels/{}", id), Route::Follow { id } => format!("/channels/{}/follow", id) } } }
async fn get(r: Route) { Client::new().get(&format!("https://mixer.com/api/v1{}", r.path())).send().await.unwrap(); }
async fn del(r: Route) { Client::new().delete(&format!("https://mixer.com/api/v1{}", r.path())).send().await.unwrap(); }
async fn run() { get(Route::Me).await; get(Route::Channel(1)).await; del(Route::Follow { id: 1 }).await; }`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rs:3',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rs:3',
    ],
  ],
  [
    'lua format alias',
    {
      'a.lua': `local http = require("socket.http")
local fmt = string.format
http.request(fmt("https://mixer.com/api/v1/chats/%d", 12))
local concat, find = table.concat, string.find
http.request(concat({"https://mixer.com/api/v1", "users", "current"}, "/"))`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.lua:3', 'call | certain | rest GET /users/current | a.lua:5'],
  ],
  [
    'lua generated methods',
    {
      'rest.lua': `local http = require 'resty.http'
local Rest = {}
Rest.__index = Rest
function Rest.new(base, headers) return setmetatable({ base = base, headers = headers }, Rest) end
function Rest:with_token(token) return setmetatable({ base = self.base, headers = { Authorization = 'Bearer ' .. token } }, Rest) end
function Rest:request(method, path, query, body)
  local client = http.new()
  return client:request_uri(self.base .. path, { method = method, query = query, headers = self.headers })
end
for _, verb in ipairs { 'get', 'post', 'put', 'patch', 'delete' } do
  Rest[verb] = function(self, path, query, body) return self:request(verb:upper(), path, query, body) end
end
return Rest`,
      'mixer.lua': `local Rest = require 'rest'
local fmt = string.format
local M = {}
local api = Rest.new('https://mixer.com/api/v1', {})
function M.channel(name) return api:get('/channels/' .. name) end
function M.me(token) return api:with_token(token):get('/users/current') end
function M.chat(id, token) local client = token and api:with_token(token) or api
  return client:get(fmt('/chats/%d', id)) end
function M.title(id, token, title) return api:with_token(token):patch(fmt('/channels/%d', id), nil, { name = title }) end
return M`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | mixer.lua:5',
      'call | certain | rest GET /users/current | mixer.lua:6',
      'call | certain | rest GET /chats/{channelId} | mixer.lua:8',
      'call | certain | rest PATCH /channels/{channelId} | mixer.lua:9',
    ],
  ],
  [
    'ts library example',
    {
      'src/index.ts': `export * from './client';
export * from './scope';`,
      'src/scope.ts': `export enum Scope { UserDetails = 'user:details:self', ChannelDetails = 'channel:details:self', Other = 'channel:update:self' }`,
      'src/client.ts': `import got from 'got';
import { Scope } from './scope';
export class MixerRest {
  constructor(private options: { clientId: string }) {}
  authorizeUrl(redirect: string, scopes: Scope[]) { return 'https://mixer.com/oauth/authorize?client_id=' + this.options.clientId + '&scope=' + scopes.join('+'); }
  request<T>(method: string, path: string): Promise<T> { return got('https://mixer.com/api/v1' + path, { method, json: true }).then(r => r.body); }
}`,
      'examples/followers.ts': `import { MixerRest, Scope } from '../src';
const mixer = new MixerRest({ clientId: 'x' });
console.log(mixer.authorizeUrl('http://localhost', [Scope.UserDetails, Scope.ChannelDetails]));
mixer.request<any>('GET', '/ingests');`,
    },
    [
      'request | certain | user:details:self | examples/followers.ts:3',
      'request | certain | channel:details:self | examples/followers.ts:3',
      'call | certain | rest GET /ingests | examples/followers.ts:4',
    ],
  ],
  [
    'lua class two hops',
    {
      'a.lua': `local http = require 'resty.http'
local Rest = {}
Rest.__index = Rest
function Rest.new(base) return setmetatable({ base = base }, Rest) end
function Rest:request(method, path)
  return http.new():request_uri(self.base .. path, { method = method })
end
function Rest:get(path) return self:request("GET", path) end
function Rest.put(self, path) return self:request("PUT", path) end
local api = Rest.new('https://mixer.com/api/v1')
api:get('/users/current')
api:put('/channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:11',
      'call | certain | rest PUT /channels/{channelId}/follow | a.lua:12',
    ],
  ],
  [
    'js factory record two hops',
    {
      'a.js': `function make(base) { return { base, request(method, path) { return fetch(this.base + path, { method }); }, get(path) { return this.request('GET', path); }, put(path) { return this.request('PUT', path); } }; }
const api = make('https://mixer.com/api/v1');
api.get('/users/current');
api.put('/channels/1/follow');
const other = make('https://other.example');
other.get('/users/1');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'js prototype two hops',
    {
      'a.js': `function Api(base) { this.base = base; }
Api.prototype.request = function (method, path) { return fetch(this.base + path, { method: method }); };
Api.prototype.get = function (path) { return this.request('GET', path); };
['put', 'delete'].forEach(function (verb) { Api.prototype[verb] = function (path) { return this.request(verb.toUpperCase(), path); }; });
var api = new Api('https://mixer.com/api/v1');
api.get('/users/current');
api.put('/channels/1/follow');
api.delete('/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:8',
    ],
  ],
  [
    'js class verbs in loop',
    {
      'a.js': `class Api { constructor(base) { this.base = base; } request(method, path) { return fetch(this.base + path, { method }); } }
for (const verb of ['get', 'put']) Api.prototype[verb] = function (path) { return this.request(verb, path); };
const api = new Api('https://mixer.com/api/v1');
api.get('/users/current');
api.put('/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:5',
    ],
  ],
  [
    'js object verbs in loop',
    {
      'a.js': `const api = {};
['get', 'put'].forEach(m => { api[m] = (path, body) => fetch('https://mixer.com/api/v1' + path, { method: m.toUpperCase(), body }); });
api.get('/users/current');
api.put('/channels/1/follow');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:4',
    ],
  ],
  [
    'python setattr verbs',
    {
      'a.py': `import requests
class Api:
    def request(self, verb, path):
        return requests.request(verb, 'https://mixer.com/api/v1' + path)
for verb in ('get', 'put'):
    setattr(Api, verb, lambda self, path, v=verb: self.request(v, path))
api = Api()
api.get('/users/current')
api.put('/channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'python partialmethod verbs',
    {
      'a.py': `import requests
from functools import partialmethod
class Api:
    def request(self, verb, path):
        return requests.request(verb, 'https://mixer.com/api/v1' + path)
    get = partialmethod(request, 'GET')
    put = partialmethod(request, 'PUT')
api = Api()
api.get('/users/current')
api.put('/channels/1/follow')
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:10',
    ],
  ],
  [
    'ruby define_method verbs',
    {
      'a.rb': `require 'faraday'
class Api
  %i[get put delete].each do |verb|
    define_method(verb) do |path, params = {}|
      request(verb, path, params)
    end
  end
  def request(verb, path, params)
    connection.public_send(verb, path, params).body
  end
  def connection
    @connection ||= Faraday.new(url: 'https://mixer.com/api/v1/')
  end
end
api = Api.new
api.get('users/current')
api.put('channels/1/follow')
`,
    },
    [
      'call | unresolved | DELETE /{} | a.rb:12',
      'call | certain | rest GET /users/current | a.rb:16',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rb:17',
    ],
  ],
  [
    'ruby define_method mixins',
    {
      'client.rb': `require 'faraday'
require_relative 'channels'
class Client
  include Channels
  %w[get post put patch delete].each do |verb|
    define_method(verb) { |path, options = {}| request(verb.to_sym, path, options) }
  end
  def request(verb, path, options)
    agent.run_request(verb, path, options, {}).body
  end
  def agent
    @agent ||= Faraday.new('https://mixer.com/api/v1')
  end
end`,
      'channels.rb': `module Channels
  def channel(id)
    get "channels/#{id}"
  end
  def follow(id)
    put "channels/#{id}/follow"
  end
end`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | channels.rb:3',
      'call | certain | rest PUT /channels/{channelId}/follow | channels.rb:6',
      'call | unresolved | POST /{} | client.rb:12',
    ],
  ],
  [
    'ruby class macro simple',
    {
      'a.rb': `require 'net/http'
class Api
  BASE = 'https://mixer.com/api/v1/'
  def self.endpoint(name, path)
    define_method(name) { Net::HTTP.get(URI(BASE + path)) }
  end
  endpoint :me, 'users/current'
  endpoint :types, 'types'
end
`,
    },
    ['call | certain | rest GET /users/current | a.rb:7', 'call | certain | rest GET /types | a.rb:8'],
  ],
  [
    'php __call verbs',
    {
      'a.php': `<?php
class Api { private $http;
 public function __construct() { $this->http = new \\GuzzleHttp\\Client(['base_uri' => 'https://mixer.com/api/v1/']); }
 public function __call($verb, $args) { return $this->http->request(strtoupper($verb), ...$args); } }
$api = new Api();
$api->get('users/current');
$api->put('channels/1/follow');`,
    },
    [
      'call | certain | rest GET /users/current | a.php:6',
      'call | certain | rest PUT /channels/{channelId}/follow | a.php:7',
    ],
  ],
  [
    'python pages yield from self.get',
    {
      'a.py': `import requests
class Api(requests.Session):
    def __init__(self, root):
        super().__init__()
        self.root = root
    def request(self, method, url, *args, **kwargs):
        return super().request(method, self.root + url, *args, **kwargs)
    def paged(self, path):
        page = 0
        while True:
            rows = self.get(path, params={'page': page}).json()
            yield from rows
api = Api('https://mixer.com/api/v1')
for t in api.paged('/types'): print(t)
api.post('/clips/create', json={})
`,
    },
    ['call | certain | rest GET /types | a.py:14', 'call | certain | rest POST /clips/create | a.py:15'],
  ],
  [
    'python dataclass routes',
    {
      'routes.py': `from dataclasses import dataclass
@dataclass(frozen=True)
class Route:
    path: str
    version: int = 1
    def url(self, **kw):
        return 'https://mixer.com/api/v%d%s' % (self.version, self.path.format(**kw))
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
CHATTERS = Route('/chats/{channel}/users', version=2)
`,
      'client.py': `import httpx
from routes import *
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    async def fetch(self, route, params=None, **kw):
        r = await self.http.get(route.url(**kw), params=params)
        return r.json()
    async def pages(self, route, **kw):
        while True:
            for row in await self.fetch(route, **kw):
                yield row
`,
      'main.py': `import routes
from client import Client
async def main():
    c = Client()
    await c.fetch(routes.CHANNEL, channel=1)
    async for row in c.pages(routes.CHANNELS): print(row)
    await c.fetch(routes.CHATTERS, channel=2)
`,
    },
    [
      'call | certain | rest GET /channels | routes.py:8',
      'call | certain | rest GET /channels/{channelIdOrToken} | routes.py:9',
      'call | certain | rest GET /chats/{channelId}/users | routes.py:10',
    ],
  ],
  [
    'rust macro endpoint',
    {
      'a.rs': `const API: &str = "https://mixer.com/api/v1";
macro_rules! endpoint { ($($arg:tt)*) => { format!("{}{}", API, format!($($arg)*)) } }
struct M { http: reqwest::Client }
impl M {
  fn request(&self, m: reqwest::Method, url: String) -> reqwest::RequestBuilder { self.http.request(m, &url) }
  async fn fetch(&self, url: String) -> serde_json::Value { self.request(reqwest::Method::GET, url).send().await.unwrap().json().await.unwrap() }
  async fn a(&self) { self.fetch(endpoint!("/channels/{}/details", 1)).await; }
  async fn b(&self) { self.request(reqwest::Method::POST, endpoint!("/clips/create")).send().await; }
}`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.rs:7',
      'call | certain | rest POST /clips/create | a.rs:8',
    ],
  ],
  [
    'rust closure send method',
    {
      'a.rs': `use tungstenite::{connect, Message};
use serde_json::json;
fn run() {
  let (mut socket, _) = connect("wss://chat.mixer.com/").unwrap();
  let mut id = 0;
  let mut send = |method: &str, args: serde_json::Value| { id += 1; socket.write_message(Message::Text(json!({"type": "method", "method": method, "arguments": args, "id": id}).to_string())).unwrap(); };
  send("auth", json!([1]));
  send("history", json!([10]));
}
fn api() { reqwest::blocking::get("https://mixer.com/api/v1/chats/1").unwrap(); }`,
    },
    [
      'call | certain | chat auth | a.rs:7',
      'call | certain | chat history | a.rs:8',
      'call | certain | rest GET /chats/{channelId} | a.rs:10',
    ],
  ],
  [
    'go table of probes',
    {
      'a.go': `package main
import ("fmt"; "github.com/go-resty/resty/v2")
type probe struct { name string; path string; v int }
var probes = []probe{ {"channel", "/v1/channels/%d", 1}, {"hosters", "/v1/channels/%d/hosters", 1} }
func main() { c := resty.New().SetHostURL("https://mixer.com/api")
 for _, p := range probes { c.R().SetResult(nil).Get(fmt.Sprintf(p.path, 12)) } }`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.go:4',
      'call | certain | rest GET /channels/{channelId}/hosters | a.go:4',
    ],
  ],
  [
    'go table of probes map keyed',
    {
      'a.go': `package main
import ("fmt"; "net/http")
var probes = map[string]string{ "channel": "/channels/%d", "hosters": "/channels/%d/hosters" }
func main() { for name, path := range probes { fmt.Println(name); http.Get("https://mixer.com/api/v1" + fmt.Sprintf(path, 12)) } }`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.go:3',
      'call | certain | rest GET /channels/{channelId}/hosters | a.go:3',
    ],
  ],
  [
    'php api path in foreach',
    {
      'a.php': `<?php
define('MIXER_API', 'https://mixer.com/api/v1');
$paths = array('live' => '/channels/%d/broadcast', 'users' => '/channels/%d/follow');
foreach ($paths as $k => $p) { $data[$k] = wp_remote_get(MIXER_API . sprintf($p, 12)); }`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/broadcast | a.php:3',
      'call | certain | rest GET /channels/{channelId}/follow | a.php:3',
    ],
  ],
  [
    'go client base param',
    {
      'a.go': `package main
import "github.com/go-resty/resty/v2"
type M struct { client *resty.Client }
func NewM(root string) *M { client := resty.New().SetHostURL(root); return &M{client: client} }
func (m *M) ID() { m.client.R().Get("/types") }
func main() { NewM("https://mixer.com/api/v1").ID(); NewM("https://api.twitch.tv").ID() }`,
    },
    ['call | certain | rest GET /types | a.go:5'],
  ],
  [
    'js constructor base',
    {
      'a.js': `const axios = require('axios');
class M { constructor(root) { this.client = axios.create({ baseURL: root }); } id() { return this.client.get('/types'); } }
new M('https://mixer.com/api/v1').id();
new M('https://other.example').id();`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'js super base',
    {
      'a.js': `const axios = require('axios');
class P { constructor(root) { this.client = axios.create({ baseURL: root }); } fetch(p) { return this.client.get(p); } }
class Mixer extends P { constructor() { super('https://mixer.com/api/v1'); } live(n) { return this.fetch('/channels/' + n); } }
class Twitch extends P { constructor() { super('https://api.twitch.tv/helix'); } live(n) { return this.fetch('/users/' + n); } }
new Mixer().live('x'); new Twitch().live('y');`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.js:3'],
  ],
  [
    'js factory base this',
    {
      'a.js': `const axios = require('axios');
function make(root) { const client = axios.create({ baseURL: root }); return { client, id() { return this.client.get('/types'); } }; }
make('https://mixer.com/api/v1').id();`,
    },
    ['call | certain | rest GET /types | a.js:2'],
  ],
  [
    'python client handed over',
    {
      'a.py': `import httpx
class M:
    def __init__(self, client):
        self.client = client
    def id(self):
        return self.client.get('/types')
def new(root):
    return M(httpx.Client(base_url=root))
new('https://mixer.com/api/v1').id()
`,
    },
    ['call | certain | rest GET /types | a.py:6'],
  ],
  [
    'c# base param',
    {
      'a.cs': `using System; using System.Net.Http;
public class M { readonly HttpClient http; public M(string root) { http = new HttpClient { BaseAddress = new Uri(root) }; } public void Id() { http.GetAsync("types"); } }
public static class P { public static void Main() { new M("https://mixer.com/api/v1/").Id(); } }`,
    },
    ['call | certain | rest GET /types | a.cs:2'],
  ],
  [
    'php guzzle base param',
    {
      'a.php': `<?php
class M { private $http; public function __construct($root) { $this->http = new \\GuzzleHttp\\Client(['base_uri' => $root]); } public function id() { return $this->http->get('types'); } }
(new M('https://mixer.com/api/v1/'))->id();`,
    },
    ['call | certain | rest GET /types | a.php:2'],
  ],
  [
    'ruby faraday base param',
    {
      'a.rb': `require 'faraday'
class M
  def initialize(root)
    @http = Faraday.new(url: root)
  end
  def id
    @http.get('types')
  end
end
M.new('https://mixer.com/api/v1/').id`,
    },
    ['call | certain | rest GET /types | a.rb:7'],
  ],
  [
    'PHP: a client that a method makes',
    {
      'config/services.php': `<?php
return ['mixer' => ['client_id' => env('ID'), 'api' => env('MIXER_API', 'https://mixer.com/api/v1')]];`,
      'app/S.php': `<?php
namespace App;
use Illuminate\\Http\\Client\\PendingRequest;
use Illuminate\\Support\\Facades\\Http;
class S {
  private $user;
private function http() { return Http::baseUrl(config('services.mixer.api'))->acceptJson(); }
  public function team($id) { return $this->http()->get("teams/$id")->json(); }
}`,
    },
    ['call | certain | rest GET /teams/{teamId} | app/S.php:8', 'client-id | certain | ${ID} | config/services.php:2'],
  ],
  [
    'PHP: the same with its type',
    {
      'config/services.php': `<?php
return ['mixer' => ['client_id' => env('ID'), 'api' => env('MIXER_API', 'https://mixer.com/api/v1')]];`,
      'app/S.php': `<?php
namespace App;
use Illuminate\\Http\\Client\\PendingRequest;
use Illuminate\\Support\\Facades\\Http;
class S {
  private $user;
private function http(): PendingRequest { return Http::baseUrl(config('services.mixer.api'))->acceptJson(); }
  public function team($id) { return $this->http()->get("teams/$id")->json(); }
}`,
    },
    ['call | certain | rest GET /teams/{teamId} | app/S.php:8', 'client-id | certain | ${ID} | config/services.php:2'],
  ],
  [
    'PHP: and tries again',
    {
      'config/services.php': `<?php
return ['mixer' => ['client_id' => env('ID'), 'api' => env('MIXER_API', 'https://mixer.com/api/v1')]];`,
      'app/S.php': `<?php
namespace App;
use Illuminate\\Http\\Client\\PendingRequest;
use Illuminate\\Support\\Facades\\Http;
class S {
  private $user;
private function http() { return Http::baseUrl(config('services.mixer.api'))->retry(3, 200)->acceptJson(); }
  public function team($id) { return $this->http()->get("teams/$id")->json(); }
}`,
    },
    ['call | certain | rest GET /teams/{teamId} | app/S.php:8', 'client-id | certain | ${ID} | config/services.php:2'],
  ],
  [
    'PHP: kept in a variable',
    {
      'config/services.php': `<?php
return ['mixer' => ['client_id' => env('ID'), 'api' => env('MIXER_API', 'https://mixer.com/api/v1')]];`,
      'app/S.php': `<?php
namespace App;
use Illuminate\\Http\\Client\\PendingRequest;
use Illuminate\\Support\\Facades\\Http;
class S {
  private $user;
private function http() { $http = Http::baseUrl(config('services.mixer.api')); return $http->acceptJson(); }
  public function team($id) { return $this->http()->get("teams/$id")->json(); }
}`,
    },
    ['call | certain | rest GET /teams/{teamId} | app/S.php:8', 'client-id | certain | ${ID} | config/services.php:2'],
  ],
  [
    'PHP: one of two',
    {
      'config/services.php': `<?php
return ['mixer' => ['client_id' => env('ID'), 'api' => env('MIXER_API', 'https://mixer.com/api/v1')]];`,
      'app/S.php': `<?php
namespace App;
use Illuminate\\Http\\Client\\PendingRequest;
use Illuminate\\Support\\Facades\\Http;
class S {
  private $user;
private function http() { $http = Http::baseUrl(config('services.mixer.api')); return $this->user ? $http->withToken($this->user->token) : $http->withHeaders(['Client-ID' => config('services.mixer.client_id')]); }
  public function team($id) { return $this->http()->get("teams/$id")->json(); }
}`,
    },
    ['call | certain | rest GET /teams/{teamId} | app/S.php:8', 'client-id | certain | ${ID} | config/services.php:2'],
  ],
  [
    'PHP: inside a closure',
    {
      'config/services.php': `<?php
return ['mixer' => ['client_id' => env('ID'), 'api' => env('MIXER_API', 'https://mixer.com/api/v1')]];`,
      'app/S.php': `<?php
namespace App;
use Illuminate\\Http\\Client\\PendingRequest;
use Illuminate\\Support\\Facades\\Http;
class S {
  private $user;
private function http() { return Http::baseUrl(config('services.mixer.api')); }
 public function b($id) { return Cache::remember('x', 3, function () use ($id) { return $this->http()->get("channels/$id")->json(); }); }
  public function team($id) { return $this->http()->get("teams/$id")->json(); }
}`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | app/S.php:8',
      'call | certain | rest GET /teams/{teamId} | app/S.php:9',
      'client-id | certain | ${ID} | config/services.php:2',
    ],
  ],
  [
    'routes build',
    {
      'mixstats/__init__.py': `__version__ = "1"
`,
      'mixstats/routes.py': `import string
from dataclasses import dataclass
@dataclass(frozen=True)
class Route:
    template: str
    version: int = 1
    verb: str = 'GET'
    def fields(self):
        return {name for _, name, _, _ in string.Formatter().parse(self.template) if name}
    def build(self, **values):
        path = self.template.format(**{name: values.pop(name) for name in self.fields()})
        return self.verb, f'/api/v{self.version}{path}', values
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'mixstats/client.py': `import httpx
from . import __version__, routes
class Client:
    host = 'https://mixer.com'
    def __init__(self, client_id):
        self._http = httpx.AsyncClient(base_url=self.host, headers={})
    async def call(self, route, **values):
        verb, url, query = route.build(**values)
        response = await self._http.request(verb, url, params=query)
        return response
    async def channel(self, name):
        return (await self.call(routes.CHANNEL, channel=name)).json()
    def online(self):
        return self.call(routes.CHANNELS, where='online:eq:true')
`,
    },
    [
      'call | certain | rest GET /channels | mixstats/routes.py:13',
      'call | certain | rest GET /channels/{channelIdOrToken} | mixstats/routes.py:14',
    ],
  ],
  [
    'Python: routes that make addresses, in three files',
    {
      'routes.py': `class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'client.py': `import httpx
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    async def fetch(self, route):
        r = await self.http.get(route.url())
        return r.json()
`,
      'main.py': `import routes
from client import Client
async def main():
    c = Client()
    await c.fetch(routes.CHANNEL)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | routes.py:7'],
  ],
  [
    'Python: the same in two files',
    {
      'routes.py': `class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'client.py': `import httpx
import routes
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    async def fetch(self, route):
        r = await self.http.get(route.url())
        return r.json()
async def main():
    c = Client()
    await c.fetch(routes.CHANNEL)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | routes.py:7'],
  ],
  [
    'Python: in one file',
    {
      'client.py': `import httpx
class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    async def fetch(self, route):
        r = await self.http.get(route.url())
        return r.json()
async def main():
    c = Client()
    await c.fetch(CHANNEL)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | client.py:8'],
  ],
  [
    'three star',
    {
      'routes.py': `class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'client.py': `import httpx
from routes import *
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    async def fetch(self, route):
        r = await self.http.get(route.url())
        return r.json()
`,
      'main.py': `import routes
from client import Client
async def main():
    c = Client()
    await c.fetch(routes.CHANNEL)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | routes.py:7'],
  ],
  [
    'three no import',
    {
      'routes.py': `class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'client.py': `import httpx
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    async def fetch(self, route):
        r = await self.http.get(route.url())
        return r.json()
`,
      'main.py': `import routes
from client import Client
async def main():
    c = Client()
    await c.fetch(routes.CHANNEL)
    x = routes.CHANNEL.url()
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | routes.py:7'],
  ],
  [
    'sync',
    {
      'routes.py': `class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'client.py': `import httpx
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    def fetch(self, route):
        r = self.http.get(route.url())
        return r.json()
`,
      'main.py': `import routes
from client import Client
def main():
    c = Client()
    c.fetch(routes.CHANNEL)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | routes.py:7'],
  ],
  [
    'requests',
    {
      'routes.py': `class Route:
    def __init__(self, path):
        self.path = path
    def url(self):
        return 'https://mixer.com/api/v1' + self.path
CHANNELS = Route('/channels')
CHANNEL = Route('/channels/{channel}')
`,
      'client.py': `import requests
class Client:
    def __init__(self):
        self.http = httpx.AsyncClient()
    def fetch(self, route):
        r = requests.get(route.url())
        return r.json()
`,
      'main.py': `import routes
from client import Client
def main():
    c = Client()
    c.fetch(routes.CHANNEL)
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | routes.py:7'],
  ],
]);
