import { testIdioms } from '@mixer-oauth/testkit';

// A verb among the arguments of a wrapper that never uses it as one, beside wrappers that do.
testIdioms([
  [
    'JavaScript: a reason that is logged, counted and sent along',
    {
      'api.js': `import axios from 'axios';
export function load(address, reason) {
  console.log(reason, address);
  metrics.increment('loads', reason);
  return axios.get(address, { headers: { 'X-Reason': reason } });
}
`,
      'use.js': `import { load } from './api.js';
load('https://mixer.com/api/v1/channels/1/follow', 'DELETE');
load('https://mixer.com/api/v1/channels/1', 'PATCH');
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | use.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | use.js:3',
    ],
  ],
  [
    'TypeScript: a method that hands it on to another that only prints it',
    {
      'e.ts': `import axios from 'axios';
class Pages {
  private note(what: string) { console.info('because of ' + what); }
  pull(address: string, what: string) { this.note(what); return axios.get(address); }
  again(address: string, what: string) { return this.pull(address, what); }
}
new Pages().again('https://mixer.com/api/v1/channels/1/hostee', 'PUT');
`,
    },
    ['call | certain | rest GET /channels/{channelId}/hostee | e.ts:7'],
  ],
  [
    'JavaScript: a wrapper that sends with it: by an option, by the name of the method, by a branch',
    {
      'e.js': `import axios from 'axios';
const byOption = (address, how) => fetch(address, { method: how });
const byName = (address, how) => axios[how.toLowerCase()](address);
const byBranch = (address, how) => (how === 'DELETE' ? axios.delete(address) : axios.get(address));
const handing = (address, how) => byOption(address, how);
byOption('https://mixer.com/api/v1/channels/1/follow', 'DELETE');
byName('https://mixer.com/api/v1/channels/1/hostee', 'PUT');
byBranch('https://mixer.com/api/v1/channels/2/hostee', 'DELETE');
handing('https://mixer.com/api/v1/channels/1', 'PATCH');
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | e.js:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | e.js:7',
      'call | certain | rest DELETE /channels/{channelId}/hostee | e.js:8',
      'call | certain | rest PATCH /channels/{channelId} | e.js:9',
    ],
  ],
  [
    'JavaScript: it goes along in the header that servers take for the verb',
    {
      'e.js': `import axios from 'axios';
const send = (address, how) => axios.post(address, {}, { headers: { 'X-HTTP-Method-Override': how } });
send('https://mixer.com/api/v1/channels/1', 'PATCH');
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | e.js:3'],
  ],
  [
    'JavaScript: what is called is named after a verb itself',
    {
      'e.js': `client.get('https://mixer.com/api/v1/channels/1/follow', 'DELETE');
client.getJSON('https://mixer.com/api/v1/channels/1/hostee', 'PUT');
client.send('https://mixer.com/api/v1/channels/1', 'PATCH');
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.js:1',
      'call | certain | rest GET /channels/{channelId}/hostee | e.js:2',
      'call | certain | rest PATCH /channels/{channelId} | e.js:3',
    ],
  ],
  [
    'JavaScript: a wrapper that stands elsewhere may do anything',
    {
      'e.js': `import { load } from 'loads';
load('https://mixer.com/api/v1/channels/1/follow', 'DELETE');
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | e.js:2'],
  ],
  [
    'Python: a label that is printed',
    {
      'e.py': `import requests
def load(address, label):
    print(label)
    return requests.get(address)
class Pages:
    def __init__(self):
        self.session = requests.Session()
    def pull(self, address, label):
        logging.info("%s %s", label, address)
        return self.session.get(address, headers={"X-Label": label})
load("https://mixer.com/api/v1/channels/1/follow", "DELETE")
Pages().pull("https://mixer.com/api/v1/channels/1", label="PATCH")
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.py:11',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.py:12',
    ],
  ],
  [
    'Python: a label that is the verb',
    {
      'e.py': `import requests
def load(address, label):
    print(label)
    return getattr(requests, label.lower())(address)
def send(address, label="GET"):
    return requests.request(label, address)
load("https://mixer.com/api/v1/channels/1/follow", "DELETE")
send("https://mixer.com/api/v1/channels/1", label="PATCH")
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | e.py:7',
      'call | certain | rest PATCH /channels/{channelId} | e.py:8',
    ],
  ],
  [
    'Ruby: a note that is put out',
    {
      'e.rb': `require 'httparty'
class Pages
  def pull(address, note)
    puts note
    HTTParty.get(address)
  end
  def send_it(address, note)
    HTTParty.public_send(note.downcase, address)
  end
end
Pages.new.pull('https://mixer.com/api/v1/channels/1/follow', 'DELETE')
Pages.new.send_it('https://mixer.com/api/v1/channels/1', 'PATCH')
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.rb:11',
      'call | certain | rest PATCH /channels/{channelId} | e.rb:12',
    ],
  ],
  [
    'PHP: a note that is logged',
    {
      'e.php': `<?php
class Pages {
  function __construct() { $this->client = new GuzzleHttp\\Client(); }
  function pull($address, $note) { error_log($note); return $this->client->get($address); }
  function send($address, $note) { return $this->client->request($note, $address); }
}
$pages = new Pages();
$pages->pull('https://mixer.com/api/v1/channels/1/follow', 'DELETE');
$pages->send('https://mixer.com/api/v1/channels/1', 'PATCH');
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.php:8',
      'call | certain | rest PATCH /channels/{channelId} | e.php:9',
    ],
  ],
  [
    'Go: a reason in a header',
    {
      'e.go': `package main

import ("log"; "net/http")

func load(address string, reason string) {
	log.Println(reason)
	request, _ := http.NewRequest("GET", address, nil)
	request.Header.Set("X-Reason", reason)
	http.DefaultClient.Do(request)
}

func send(address string, reason string) {
	request, _ := http.NewRequest(reason, address, nil)
	http.DefaultClient.Do(request)
}

func main() {
	load("https://mixer.com/api/v1/channels/1/follow", "DELETE")
	send("https://mixer.com/api/v1/channels/1", "PATCH")
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.go:18',
      'call | certain | rest PATCH /channels/{channelId} | e.go:19',
    ],
  ],
  [
    'Java: a note that is logged',
    {
      'Pages.java': `class Pages {
  private final RestTemplate template = new RestTemplate();
  void pull(String address, String note) { log.info(note); template.getForObject(address, String.class); }
  void send(String address, HttpMethod note) { template.exchange(address, note, null, String.class); }
  void run() {
    pull("https://mixer.com/api/v1/channels/1/follow", "DELETE");
    send("https://mixer.com/api/v1/channels/1", HttpMethod.PATCH);
  }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | Pages.java:6',
      'call | certain | rest PATCH /channels/{channelId} | Pages.java:7',
    ],
  ],
  [
    'Kotlin: a note that is printed',
    {
      'e.kt': `import io.ktor.client.*
class Pages(private val http: HttpClient) {
  suspend fun pull(address: String, note: String) { println(note); http.get(address) }
  suspend fun send(address: String, note: HttpMethod) { http.request(address) { method = note } }
  suspend fun run() {
    pull("https://mixer.com/api/v1/channels/1/follow", "DELETE")
    send("https://mixer.com/api/v1/channels/1", HttpMethod.Patch)
  }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.kt:6',
      'call | certain | rest PATCH /channels/{channelId} | e.kt:7',
    ],
  ],
  [
    'C#: a note that is written',
    {
      'Pages.cs': `using System.Net.Http;
class Pages {
  readonly HttpClient client = new HttpClient();
  void Pull(string address, string note) { Console.WriteLine(note); client.GetAsync(address); }
  void Put(string address, HttpMethod how) { client.SendAsync(new HttpRequestMessage(how, address)); }
  void Run() {
    Pull("https://mixer.com/api/v1/channels/1/follow", "DELETE");
    Put("https://mixer.com/api/v1/channels/1", HttpMethod.Patch);
    new WebClient().UploadString("https://mixer.com/api/v1/channels/1/hostee", "PUT", "");
  }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | Pages.cs:7',
      'call | certain | rest PATCH /channels/{channelId} | Pages.cs:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | Pages.cs:9',
    ],
  ],
  [
    'Swift: a note that is printed',
    {
      'e.swift': `import Alamofire
func pull(_ address: String, note: String) { print(note); AF.request(address) }
func send(_ address: String, note: HTTPMethod) { AF.request(address, method: note) }
pull("https://mixer.com/api/v1/channels/1/follow", note: "DELETE")
send("https://mixer.com/api/v1/channels/1", note: .patch)
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.swift:4',
      'call | certain | rest PATCH /channels/{channelId} | e.swift:5',
    ],
  ],
  [
    'Rust: a note that is printed',
    {
      'e.rs': `fn pull(address: &str, note: &str) { println!("{}", note); reqwest::blocking::get(address); }
fn send(client: &Client, address: &str, note: Method) { client.request(note, address).send(); }
fn main() {
    pull("https://mixer.com/api/v1/channels/1/follow", "DELETE");
    send(&Client::new(), "https://mixer.com/api/v1/channels/1", Method::PATCH);
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.rs:4',
      'call | certain | rest PATCH /channels/{channelId} | e.rs:5',
    ],
  ],
  [
    'Elixir: a note that is logged',
    {
      'e.ex': `defmodule Pages do
  def pull(address, note) do
    Logger.info(note)
    HTTPoison.get(address)
  end
  def send_it(address, note), do: HTTPoison.request(note, address)
  def run do
    pull("https://mixer.com/api/v1/channels/1/follow", "DELETE")
    send_it("https://mixer.com/api/v1/channels/1", :patch)
  end
end
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.ex:8',
      'call | certain | rest PATCH /channels/{channelId} | e.ex:9',
    ],
  ],
  [
    'Lua: a note that is printed',
    {
      'e.lua': `local http = require("socket.http")
local function pull(address, note) print(note) return http.request(address) end
local function send(address, note) return http.request({ url = address, method = note }) end
pull("https://mixer.com/api/v1/channels/1/follow", "DELETE")
send("https://mixer.com/api/v1/channels/1", "PATCH")
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.lua:4',
      'call | certain | rest PATCH /channels/{channelId} | e.lua:5',
    ],
  ],
  [
    'C++: a note that is printed',
    {
      'e.cpp': `#include <cpr/cpr.h>
void pull(std::string address, std::string note) { printf("%s", note.c_str()); cpr::Get(cpr::Url{address}); }
void send(http_client client, std::string address, http::verb how) { client.request(how, address); }
int main() { pull("https://mixer.com/api/v1/channels/1/follow", "DELETE"); send(client, "https://mixer.com/api/v1/channels/1", methods::PATCH); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | e.cpp:4',
      'call | certain | rest PATCH /channels/{channelId} | e.cpp:4',
    ],
  ],
]);
