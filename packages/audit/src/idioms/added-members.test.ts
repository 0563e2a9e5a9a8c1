import { testIdioms } from '@mixer-oauth/testkit';

// A client in one file, and what another file adds to it.
testIdioms([
  [
    'JavaScript: a module is handed the class',
    {
      'client.js': `function Client() { this.base = 'https://mixer.com/api/v1'; }
Client.prototype.request = function (verb, path) { return fetch(this.base + path, { method: verb }); };
require('./users')(Client);
module.exports = Client;
`,
      'users.js': `module.exports = function (Client) { Client.prototype.getUser = function (id) { return this.request('GET', '/users/' + id); }; };
`,
    },
    ['call | certain | rest GET /users/{userId} | users.js:1'],
  ],
  [
    'JavaScript: a prototype of another module',
    {
      'client.js': `class Client { request(verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); } }
module.exports = Client;
`,
      'users.js': `const Client = require('./client');
Client.prototype.follow = function (id) { return this.request('PUT', \`/channels/\${id}/follow\`); };
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.js:2'],
  ],
  [
    'JavaScript: what is assigned to a prototype elsewhere',
    {
      'client.js': `export class Client { request(verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); } }
`,
      'users.js': `import { Client } from './client';
Object.assign(Client.prototype, { follow(id) { return this.request('PUT', \`/channels/\${id}/follow\`); } });
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.js:2'],
  ],
  [
    'JavaScript: modules as mixins',
    {
      'client.js': `const users = require('./users');
class Client { request(verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); } }
Object.assign(Client.prototype, users, require('./clips'));
module.exports = Client;
`,
      'users.js': `module.exports = { follow(id) { return this.request('PUT', \`/channels/\${id}/follow\`); } };
`,
      'clips.js': `exports.removeClip = function (id) { return this.request('DELETE', \`/clips/\${id}\`); };
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | clips.js:1',
      'call | certain | rest PUT /channels/{channelId}/follow | users.js:1',
    ],
  ],
  [
    'JavaScript: a function that makes a class of the one it is given',
    {
      'users.js': `export const Users = (Base) => class extends Base { follow(id) { return this.request('PUT', \`/channels/\${id}/follow\`); } };
`,
      'client.js': `import { Users } from './users';
class Core { request(verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); } }
export class Client extends Users(Core) {}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.js:1'],
  ],
  [
    'JavaScript: modules that are handed the object',
    {
      'client.js': `class Client { constructor() { require('./users')(this); this.clips = require('./clips')(this); } request(verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); } }
module.exports = Client;
`,
      'users.js': `module.exports = function (client) { client.follow = function (id) { return client.request('PUT', \`/channels/\${id}/follow\`); }; };
`,
      'clips.js': `module.exports = (client) => ({ remove: (id) => client.request('DELETE', \`/clips/\${id}\`) });
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | clips.js:1',
      'call | certain | rest PUT /channels/{channelId}/follow | users.js:1',
    ],
  ],
  [
    'JavaScript: a variable that holds the prototype',
    {
      'client.js': `function Client() {}
const proto = Client.prototype;
proto.request = function (verb, path) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); };
proto.follow = function (id) { return this.request('PUT', \`/channels/\${id}/follow\`); };
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | client.js:4'],
  ],
  [
    'TypeScript: an augmented module',
    {
      'client.ts': `export class Client { request(verb: string, path: string) { return fetch('https://mixer.com/api/v1' + path, { method: verb }); } }
`,
      'users.ts': `import { Client } from './client';
declare module './client' { interface Client { follow(id: number): Promise<Response>; } }
Client.prototype.follow = function (this: Client, id: number) { return this.request('PUT', \`/channels/\${id}/follow\`); };
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.ts:3'],
  ],
  [
    'Ruby: class_eval, a class that is reopened, a module that is included from outside',
    {
      'client.rb': `class Client
  BASE = 'https://mixer.com/api/v1'
  def request(verb, path) = HTTParty.send(verb, BASE + path)
end
`,
      'users.rb': `Client.class_eval do
  def follow(id) = request(:put, "/channels/#{id}/follow")
end
`,
      'clips.rb': `class Client
  def remove(id)
    request(:delete, "/clips/#{id}")
  end
end
`,
      'types.rb': `module Types
  def types
    request(:get, '/types')
  end
end
Client.include(Types)
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | clips.rb:3',
      'call | certain | rest GET /types | types.rb:3',
      'call | certain | rest PUT /channels/{channelId}/follow | users.rb:2',
    ],
  ],
  [
    'Ruby: a module that is included',
    {
      'client.rb': `require 'users'
class Client
  include Users
  BASE = 'https://mixer.com/api/v1'
  def request(verb, path) = HTTParty.send(verb, BASE + path)
end
`,
      'users.rb': `module Users
  def follow(id) = request(:put, "/channels/#{id}/follow")
end
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.rb:2'],
  ],
  [
    'Ruby: one class in several definitions, and another of its name',
    {
      'client.rb': `module Mixer
  class Client
    BASE = 'https://mixer.com/api/v1'
    def initialize(base = BASE)
      @base = base
    end
    def request(verb, path)
      HTTParty.send(verb, @base + path)
    end
  end
end
`,
      'clips.rb': `module Mixer
  class Client
    def remove(id)
      request(:delete, "/clips/#{id}")
    end
  end
end
module Other
  class Client
    def remove(id)
      request(:get, "/types/#{id}")
    end
  end
end
class Mixer::Client
  def follow(id) = request(:put, "/channels/#{id}/follow")
end
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | clips.rb:4',
      'call | certain | rest PUT /channels/{channelId}/follow | clips.rb:16',
    ],
  ],
  [
    'Python: functions that are set on a class',
    {
      'client.py': `import requests
class Client:
    base = 'https://mixer.com/api/v1'
    def request(self, verb, path):
        return requests.request(verb, self.base + path)
`,
      'users.py': `from client import Client
def follow(self, id):
    return self.request('PUT', f'/channels/{id}/follow')
Client.follow = follow
setattr(Client, 'remove', lambda self, id: self.request('DELETE', f'/clips/{id}'))
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | users.py:3',
      'call | certain | rest DELETE /clips/{clipId} | users.py:5',
    ],
  ],
  [
    'Python: a mixin',
    {
      'client.py': `import requests
from users import UsersMixin
class Client(UsersMixin):
    base = 'https://mixer.com/api/v1'
    def request(self, verb, path):
        return requests.request(verb, self.base + path)
`,
      'users.py': `class UsersMixin:
    def follow(self, id):
        return self.request('PUT', f'/channels/{id}/follow')
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.py:3'],
  ],
  [
    'C#: an extension method',
    {
      'Client.cs': `class MixerClient { HttpClient http; public Task Send(string verb, string path) => http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path)); }
`,
      'Users.cs': `static class Users { public static Task Follow(this MixerClient client, int id) => client.Send("PUT", $"/channels/{id}/follow"); }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | Users.cs:1'],
  ],
  [
    'C#: a partial class',
    {
      'A.cs': `partial class MixerClient { HttpClient http; Task Send(string verb, string path) => http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path)); }
`,
      'B.cs': `partial class MixerClient { public Task Follow(int id) => Send("PUT", $"/channels/{id}/follow"); }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | B.cs:1'],
  ],
  [
    'Kotlin: extension functions',
    {
      'Client.kt': `class MixerClient(val http: HttpClient) { suspend fun send(verb: HttpMethod, path: String) = http.request("https://mixer.com/api/v1$path") { method = verb } }
`,
      'Users.kt': `suspend fun MixerClient.follow(id: Int) = send(HttpMethod.Put, "/channels/$id/follow")
suspend fun MixerClient.remove(id: Int) = this.send(HttpMethod.Delete, "/clips/$id")
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | Users.kt:1',
      'call | certain | rest DELETE /clips/{clipId} | Users.kt:2',
    ],
  ],
  [
    'Kotlin: an extension function of an outside class',
    {
      'a.kt': `suspend fun HttpClient.mixer(path: String): HttpResponse = get("https://mixer.com/api/v1$path")
class Use { suspend fun f(client: HttpClient) { client.mixer("/users/current") } }
`,
    },
    ['call | certain | rest GET /users/current | a.kt:2'],
  ],
  [
    'Swift: an extension',
    {
      'Client.swift': `class MixerClient { func send(_ verb: String, _ path: String) { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1" + path)!); r.httpMethod = verb; session.dataTask(with: r) } }
`,
      'Users.swift': `extension MixerClient { func follow(_ id: Int) { send("PUT", "/channels/\\(id)/follow") } }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | Users.swift:1'],
  ],
  [
    'Go: a method in another file',
    {
      'client.go': `package mixer
type Client struct { http *http.Client }
func (c *Client) send(verb, path string) { req, _ := http.NewRequest(verb, "https://mixer.com/api/v1" + path, nil); c.http.Do(req) }
`,
      'users.go': `package mixer
func (c *Client) Follow(id int) { c.send("PUT", fmt.Sprintf("/channels/%d/follow", id)) }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.go:2'],
  ],
  [
    'Rust: another impl block, and a trait',
    {
      'client.rs': `pub struct Client { http: reqwest::Client }
impl Client { pub fn send(&self, verb: Method, path: &str) { self.http.request(verb, format!("https://mixer.com/api/v1{}", path)).send(); } }
`,
      'users.rs': `use crate::client::Client;
impl Client { pub fn follow(&self, id: u32) { self.send(Method::PUT, &format!("/channels/{}/follow", id)); } }
`,
      'clips.rs': `use crate::client::Client;
pub trait Clips { fn remove(&self, id: u32); }
impl Clips for Client { fn remove(&self, id: u32) { self.send(Method::DELETE, &format!("/clips/{}", id)); } }
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | clips.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | users.rs:2',
    ],
  ],
  [
    'PHP: a trait',
    {
      'Client.php': `<?php class Client { use Users; function send($verb, $path) { return $this->http->request($verb, 'https://mixer.com/api/v1' . $path); } }
`,
      'Users.php': `<?php trait Users { function follow($id) { return $this->send('PUT', "/channels/$id/follow"); } }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | Users.php:1'],
  ],
  [
    'Lua: a module is handed the class',
    {
      'client.lua': `local Client = {}
Client.__index = Client
function Client:send(verb, path) return http.request{ url = 'https://mixer.com/api/v1' .. path, method = verb } end
require('users')(Client)
return Client
`,
      'users.lua': `return function(Client)
  function Client:follow(id) return self:send('PUT', '/channels/' .. id .. '/follow') end
end
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.lua:2'],
  ],
  [
    'C++: a definition in another file',
    {
      'client.h': `class Client { public: void send(std::string verb, std::string path); void follow(int id); };
`,
      'client.cpp': `#include "client.h"
void Client::send(std::string verb, std::string path) { auto c = curl_easy_init(); curl_easy_setopt(c, CURLOPT_URL, ("https://mixer.com/api/v1" + path).c_str()); curl_easy_setopt(c, CURLOPT_CUSTOMREQUEST, verb.c_str()); curl_easy_perform(c); }
`,
      'users.cpp': `#include "client.h"
void Client::follow(int id) { send("PUT", "/channels/" + std::to_string(id) + "/follow"); }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | users.cpp:2'],
  ],
  [
    'C#: parts of one name in other namespaces are other classes',
    {
      'A.cs': `namespace One { partial class Client { Task Send(string path) => http.GetAsync("https://mixer.com/api/v1" + path); } }
`,
      'B.cs': `namespace One { partial class Client { Task Mine() => Send("/types"); } }
`,
      'C.cs': `namespace Two { partial class Client { Task Other() => Send("/users/current"); } }
`,
    },
    ['call | certain | rest GET /types | B.cs:1'],
  ],
]);
