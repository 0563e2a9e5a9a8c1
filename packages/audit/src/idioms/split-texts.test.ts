import { testIdioms } from '@mixer-oauth/testkit';

// `GET /users/current` as one text, which a wrapper splits.
testIdioms([
  [
    'Python: a verb before a path, split once',
    {
      'client.py': `import requests

ROOT = 'https://mixer.com/api/v1'

def send(what, **options):
    verb, path = what.split(' ', 1)
    return requests.request(verb, ROOT + path, **options)
`,
      'app.py': `from client import send

send('PATCH /channels/1', json={'name': 'x'})
send('GET /users/current')
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | app.py:3',
      'call | certain | rest GET /users/current | app.py:4',
    ],
  ],
  [
    'Python: by `partition`, and by places',
    {
      'client.py': `import requests

ROOT = 'https://mixer.com/api/v1'

def send(what):
    verb, _, path = what.partition(' ')
    return requests.request(verb, ROOT + path)

def ask(what):
    words = what.split()
    return requests.request(words[0], ROOT + words[1])

send('DELETE /channels/{}/hostee'.format(own))
ask(f'PUT /channels/{own}/hostee')
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | client.py:13',
      'call | certain | rest PUT /channels/{channelId}/hostee | client.py:14',
    ],
  ],
  [
    'JavaScript: without a verb it is the default',
    {
      'client.js': `const root = 'https://mixer.com/api/v1';
function options(what, more) {
  const [method, path] = what.split(/\\s+/);
  return Object.assign(path ? { method, path } : { path: method }, more);
}
exports.send = (what, more) => {
  const given = { method: 'GET', ...options(what, more) };
  return fetch(root + given.path, { method: given.method });
};
`,
      'app.js': `const { send } = require('./client');
send('PATCH /channels/1', { body });
send('/users/current');
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | app.js:2',
      'call | certain | rest GET /users/current | app.js:3',
    ],
  ],
  [
    'Go: SplitN, Cut and Fields',
    {
      'client.go': `package stream

import (
	"net/http"
	"strings"
)

const root = "https://mixer.com/api/v1"

func split(what string) {
	words := strings.SplitN(what, " ", 2)
	request, _ := http.NewRequest(words[0], root+words[1], nil)
	http.DefaultClient.Do(request)
}

func cut(what string) {
	verb, path, _ := strings.Cut(what, " ")
	request, _ := http.NewRequest(verb, root+path, nil)
	http.DefaultClient.Do(request)
}

func fields(what string) {
	words := strings.Fields(what)
	request, _ := http.NewRequest(words[0], root+words[1], nil)
	http.DefaultClient.Do(request)
}
`,
      'app.go': `package stream

import "fmt"

func run(id int) {
	split("PATCH /channels/1")
	cut(fmt.Sprintf("PUT /channels/%d/hostee", id))
	fields("GET /users/current")
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | app.go:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | app.go:7',
      'call | certain | rest GET /users/current | app.go:8',
    ],
  ],
  [
    'Rust: split_once',
    {
      'client.rs': `const ROOT: &str = "https://mixer.com/api/v1";
fn send(what: &str) -> Response {
    let (verb, path) = what.split_once(' ').unwrap();
    let method = Method::from_bytes(verb.as_bytes()).unwrap();
    reqwest::Client::new().request(method, &format!("{}{}", ROOT, path)).send()
}
fn run() { send("DELETE /channels/1/hostee"); }
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/hostee | client.rs:7'],
  ],
  [
    'C#: Split',
    {
      'Client.cs': `using System.Net.Http;
class Client {
  const string Root = "https://mixer.com/api/v1";
  readonly HttpClient http = new HttpClient();
  Task<HttpResponseMessage> Send(string what) {
    var words = what.Split(' ', 2);
    return http.SendAsync(new HttpRequestMessage(new HttpMethod(words[0]), Root + words[1]));
  }
  void Run(int id) { Send($"PATCH /channels/{id}"); }
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | Client.cs:9'],
  ],
  [
    'Java: split',
    {
      'Client.java': `class Client {
  static final String ROOT = "https://mixer.com/api/v1";
  final OkHttpClient http = new OkHttpClient();
  Response send(String what, RequestBody body) throws IOException {
    String[] words = what.split(" ", 2);
    Request request = new Request.Builder().url(ROOT + words[1]).method(words[0], body).build();
    return http.newCall(request).execute();
  }
  void run(int id) throws IOException { send("PUT /channels/" + id + "/hostee", null); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | Client.java:9'],
  ],
  [
    'Kotlin: taken apart at once',
    {
      'Client.kt': `class Client(private val http: OkHttpClient) {
  fun send(what: String, body: RequestBody? = null): Response {
    val (verb, path) = what.split(" ")
    return http.newCall(Request.Builder().url(ROOT + path).method(verb, body).build()).execute()
  }
  fun run(id: Int) = send("PATCH /channels/$id")
  companion object { const val ROOT = "https://mixer.com/api/v1" }
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | Client.kt:6'],
  ],
  [
    'PHP: explode',
    {
      'Client.php': `<?php
class Client {
  const ROOT = 'https://mixer.com/api/v1';
  private function send($what) {
    list($verb, $path) = explode(' ', $what, 2);
    return (new \\GuzzleHttp\\Client())->request($verb, self::ROOT . $path);
  }
  private function ask($what) {
    [$verb, $path] = explode(' ', $what);
    return (new \\GuzzleHttp\\Client())->request($verb, self::ROOT . $path);
  }
  public function run($id) {
    $this->send("PATCH /channels/$id");
    $this->ask('GET /users/current');
  }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Client.php:13',
      'call | certain | rest GET /users/current | Client.php:14',
    ],
  ],
  [
    'Ruby: split',
    {
      'client.rb': `require 'faraday'

ROOT = 'https://mixer.com/api/v1'

def send_to(what, body = nil)
  verb, path = what.split(' ', 2)
  Faraday.run_request(verb.downcase.to_sym, ROOT + path, body, {})
end

send_to("PUT /channels/#{id}/hostee")
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | client.rb:10'],
  ],
  [
    'Swift: components, and split by a label',
    {
      'Client.swift': `import Foundation

let root = "https://mixer.com/api/v1"

func send(_ what: String) {
  let words = what.components(separatedBy: " ")
  var request = URLRequest(url: URL(string: root + words[1])!)
  request.httpMethod = words[0]
  URLSession.shared.dataTask(with: request).resume()
}

func ask(_ what: String) {
  let words = what.split(separator: " ")
  var request = URLRequest(url: URL(string: root + words[1])!)
  request.httpMethod = String(words[0])
  URLSession.shared.dataTask(with: request).resume()
}

func run(id: Int) {
  send("PATCH /channels/\\(id)")
  ask("GET /users/current")
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Client.swift:20',
      'call | certain | rest GET /users/current | Client.swift:21',
    ],
  ],
  [
    'Elixir: a list of two',
    {
      'client.ex': `defmodule Client do
  @root "https://mixer.com/api/v1"

  def send_to(what, body \\\\ "") do
    [verb, path] = String.split(what, " ")
    HTTPoison.request(verb, @root <> path, body)
  end

  def run(id), do: send_to("PATCH /channels/#{id}")
end
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | client.ex:9'],
  ],
  [
    'JavaScript: scopes that are split and gone through stay what they are, and a part that is not there is none',
    {
      'login.js': `const root = 'https://mixer.com';
const scopes = 'chat:connect chat:chat'.split(' ');
location.href = root + '/oauth/authorize?scope=' + scopes.join('%20');
const [address, rest] = 'https://mixer.com/api/v1/users/current'.split('#');
fetch(address);
fetch('https://mixer.com/api/v1' + rest);
`,
    },
    [
      'request | certain | chat:connect | login.js:2',
      'request | certain | chat:chat | login.js:2',
      'call | certain | rest GET /users/current | login.js:4',
      'call | unresolved | GET /{} | login.js:6',
    ],
  ],
  [
    'split at one thing and joined with another, in whatever language',
    {
      'a.js': `fetch('https://mixer.com/api/v1/' + 'users,search'.split(',').join('/'));
`,
      'b.py': `requests.get('https://mixer.com/api/v1/' + '/'.join('users.search'.split('.')))
requests.get(os.path.join('https://mixer.com/api/v1', *'users/current'.split('/')))
requests.get('/'.join(['https://mixer.com/api/v1', *'users:current'.split(':')]))
`,
      'c.php': `<?php
file_get_contents('https://mixer.com/api/v1/' . implode('/', explode(' ', 'users search')));
`,
      'd.go': `package main
func ask() { http.Get("https://mixer.com/api/v1/" + strings.Join(strings.Split("users:search", ":"), "/")) }
`,
      'F.kt': `fun ask() = URL("https://mixer.com/api/v1/" + (emptyList<String>() + "users:current".split(":")).joinToString("/")).openConnection()
`,
      'E.java': `class E { void ask() { new URL("https://mixer.com/api/v1/" + String.join("/", "users,search".split(","))).openConnection(); } }
`,
    },
    [
      'call | certain | rest GET /users/search | E.java:1',
      'call | certain | rest GET /users/current | F.kt:1',
      'call | certain | rest GET /users/search | a.js:1',
      'call | certain | rest GET /users/search | b.py:1',
      'call | certain | rest GET /users/current | b.py:2',
      'call | certain | rest GET /users/current | b.py:3',
      'call | certain | rest GET /users/search | c.php:2',
      'call | certain | rest GET /users/search | d.go:2',
    ],
  ],
]);
