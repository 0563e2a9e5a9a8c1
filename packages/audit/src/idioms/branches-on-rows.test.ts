import { testIdioms } from '@mixer-oauth/testkit';

// A branch around a request asks the row, or the object out of a queue, that the address is made of.
testIdioms([
  [
    'JavaScript: rows in a loop, with an arm for every other verb',
    {
      'rows.js': `export const steps = [
  { verb: 'PUT', path: '/channels/1/hostee' },
  { verb: 'DELETE', path: '/channels/1/follow' },
  { verb: 'GET', path: '/users/current' },
];
`,
      'run.js': `import axios from 'axios';
import { steps } from './rows.js';
for (const step of steps) {
  const address = 'https://mixer.com/api/v1' + step.path;
  if (step.verb === 'PUT') axios.put(address);
  else if (step.verb === 'DELETE') axios.delete(address);
  else axios.get(address);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | rows.js:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | rows.js:3',
      'call | certain | rest GET /users/current | rows.js:4',
    ],
  ],
  [
    'TypeScript: a switch on a part that is taken apart',
    {
      'e.ts': `import axios from 'axios';
const steps = [{ verb: 'PUT', path: '/channels/1/hostee' }, { verb: 'GET', path: '/users/current' }];
for (const { verb, path } of steps) {
  switch (verb) {
    case 'PUT': axios.put('https://mixer.com/api/v1' + path); break;
    default: axios.get('https://mixer.com/api/v1' + path);
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.ts:2',
      'call | certain | rest GET /users/current | e.ts:2',
    ],
  ],
  [
    'JavaScript: objects that are taken out of a queue',
    {
      'e.js': `import axios from 'axios';
const queue = [];
class Step { constructor() { this.verb = 'GET'; this.path = ''; } }
export function host() { const step = new Step(); step.verb = 'PUT'; step.path = '/channels/1/hostee'; queue.push(step); }
export function me() { const step = new Step(); step.path = '/users/current'; queue.push(step); }
export function run() {
  const step = queue.shift();
  if (step.verb === 'PUT') axios.put('https://mixer.com/api/v1' + step.path);
  else axios.get('https://mixer.com/api/v1' + step.path);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.js:4',
      'call | certain | rest GET /users/current | e.js:5',
    ],
  ],
  [
    'JavaScript: a row that is left out',
    {
      'e.js': `import axios from 'axios';
const steps = [{ on: true, path: '/channels/1' }, { on: false, path: '/users/current' }];
for (const step of steps) if (step.on) axios.get('https://mixer.com/api/v1' + step.path);
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: what is asked is another variable, or one that was given something else',
    {
      'e.js': `import axios from 'axios';
const steps = [{ verb: 'PUT', path: '/channels/1/hostee' }, { verb: 'GET', path: '/users/current' }];
for (const step of steps) {
  let verb = step.verb;
  if (window.force) verb = 'GET';
  if (verb === 'PUT') axios.put('https://mixer.com/api/v1' + step.path);
  else axios.get('https://mixer.com/api/v1' + step.path);
}
for (const step of steps) if (mode === 'PUT') axios.delete('https://mixer.com/api/v1' + step.path);
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/hostee | e.js:2',
      'call | certain | rest GET /channels/{channelId}/hostee | e.js:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | e.js:2',
      'call | certain | rest DELETE /users/current | e.js:2',
      'call | certain | rest GET /users/current | e.js:2',
      'call | certain | rest PUT /users/{userId} | e.js:2',
    ],
  ],
  [
    'JavaScript: a row of which the verb is not known',
    {
      'e.js': `import axios from 'axios';
const steps = [{ verb: window.verb, path: '/channels/1/hostee' }, { verb: 'GET', path: '/users/current' }];
for (const step of steps)
  if (step.verb === 'PUT') axios.put('https://mixer.com/api/v1' + step.path);
  else axios.get('https://mixer.com/api/v1' + step.path);
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/hostee | e.js:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | e.js:2',
      'call | certain | rest GET /users/current | e.js:2',
    ],
  ],
  [
    'Python: tuples in a loop',
    {
      'e.py': `import requests
for verb, path in [("PUT", "/channels/1/hostee"), ("GET", "/users/current")]:
    address = "https://mixer.com/api/v1" + path
    if verb == "PUT":
        requests.put(address)
    else:
        requests.get(address)
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.py:2',
      'call | certain | rest GET /users/current | e.py:2',
    ],
  ],
  [
    'Python: objects of a queue',
    {
      'e.py': `import requests
class Step:
    def __init__(self):
        self.verb = "GET"
        self.path = ""
steps = []
def host():
    step = Step()
    step.verb = "PUT"
    step.path = "/channels/1/hostee"
    steps.append(step)
def me():
    step = Step()
    step.path = "/users/current"
    steps.append(step)
def run():
    step = steps.pop(0)
    if step.verb == "PUT":
        requests.put("https://mixer.com/api/v1" + step.path)
    else:
        requests.get("https://mixer.com/api/v1" + step.path)
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.py:10',
      'call | certain | rest GET /users/current | e.py:14',
    ],
  ],
  [
    'Ruby: rows in a loop',
    {
      'e.rb': `require 'httparty'
STEPS = [{ verb: 'PUT', path: '/channels/1/hostee' }, { verb: 'GET', path: '/users/current' }]
for step in STEPS
  if step[:verb] == 'PUT'
    HTTParty.put("https://mixer.com/api/v1#{step[:path]}")
  else
    HTTParty.get("https://mixer.com/api/v1#{step[:path]}")
  end
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.rb:2',
      'call | certain | rest GET /users/current | e.rb:2',
    ],
  ],
  [
    'PHP: rows in a loop',
    {
      'e.php': `<?php
$client = new GuzzleHttp\\Client();
$steps = [['verb' => 'PUT', 'path' => '/channels/1/hostee'], ['verb' => 'GET', 'path' => '/users/current']];
foreach ($steps as $step) {
  if ($step['verb'] === 'PUT') $client->put('https://mixer.com/api/v1' . $step['path']);
  else $client->get('https://mixer.com/api/v1' . $step['path']);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.php:3',
      'call | certain | rest GET /users/current | e.php:3',
    ],
  ],
  [
    'Go: rows in a loop',
    {
      'e.go': `package main

import "net/http"

type Step struct{ Verb, Path string }

func main() {
	for _, step := range []Step{{"POST", "/channels/1/follow"}, {"GET", "/users/current"}} {
		address := "https://mixer.com/api/v1" + step.Path
		if step.Verb == "POST" {
			http.Post(address, "", nil)
		} else {
			http.Get(address)
		}
	}
}
`,
    },
    [
      'call | certain | rest POST /channels/{channelId}/follow | e.go:8',
      'call | certain | rest GET /users/current | e.go:8',
    ],
  ],
  [
    'Java: objects of a queue',
    {
      'Steps.java': `class Step { String verb = "GET"; String path; }
class Steps {
  private final Queue<Step> queue = new LinkedList<>();
  private final RestTemplate template = new RestTemplate();
  void host() { Step step = new Step(); step.verb = "PUT"; step.path = "/channels/1/hostee"; queue.add(step); }
  void me() { Step step = new Step(); step.path = "/users/current"; queue.add(step); }
  void run() {
    Step step = queue.poll();
    if (step.verb.equals("PUT")) template.put("https://mixer.com/api/v1" + step.path, null);
    else template.getForObject("https://mixer.com/api/v1" + step.path, String.class);
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | Steps.java:5',
      'call | certain | rest GET /users/current | Steps.java:6',
    ],
  ],
  [
    'Kotlin: rows in a loop',
    {
      'e.kt': `import io.ktor.client.*
data class Step(val verb: String, val path: String)
suspend fun run(http: HttpClient) {
  for (step in listOf(Step("PUT", "/channels/1/hostee"), Step("GET", "/users/current"))) {
    when (step.verb) {
      "PUT" -> http.put("https://mixer.com/api/v1" + step.path)
      else -> http.get("https://mixer.com/api/v1" + step.path)
    }
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.kt:4',
      'call | certain | rest GET /users/current | e.kt:4',
    ],
  ],
  [
    'C#: rows in a loop',
    {
      'Steps.cs': `using System.Net.Http;
record Step(string Verb, string Path);
class Steps {
  readonly HttpClient client = new HttpClient();
  void Run() {
    foreach (var step in new[] { new Step("PUT", "/channels/1/hostee"), new Step("GET", "/users/current") }) {
      if (step.Verb == "PUT") client.PutAsync("https://mixer.com/api/v1" + step.Path, null);
      else client.GetAsync("https://mixer.com/api/v1" + step.Path);
    }
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | Steps.cs:6',
      'call | certain | rest GET /users/current | Steps.cs:6',
    ],
  ],
  [
    'Swift: rows in a loop',
    {
      'e.swift': `import Alamofire
struct Step { let verb: String; let path: String }
for step in [Step(verb: "PUT", path: "/channels/1/hostee"), Step(verb: "GET", path: "/users/current")] {
  if step.verb == "PUT" {
    AF.request("https://mixer.com/api/v1" + step.path, method: .put)
  } else {
    AF.request("https://mixer.com/api/v1" + step.path)
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.swift:3',
      'call | certain | rest GET /users/current | e.swift:3',
    ],
  ],
  [
    'Rust: rows in a loop',
    {
      'e.rs': `struct Step { verb: &'static str, path: &'static str }
fn run(client: &reqwest::Client) {
    for step in [Step { verb: "PUT", path: "/channels/1/hostee" }, Step { verb: "GET", path: "/users/current" }] {
        let address = format!("https://mixer.com/api/v1{}", step.path);
        if step.verb == "PUT" { client.put(&address).send(); } else { client.get(&address).send(); }
    }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.rs:3',
      'call | certain | rest GET /users/current | e.rs:3',
    ],
  ],
  [
    'Lua: rows in a loop',
    {
      'e.lua': `local http = require("resty.http")
local steps = { { verb = "PUT", path = "/channels/1/hostee" }, { verb = "GET", path = "/users/current" } }
for _, step in ipairs(steps) do
  if step.verb == "PUT" then
    http.new():request_uri("https://mixer.com/api/v1" .. step.path, { method = "PUT" })
  else
    http.new():request_uri("https://mixer.com/api/v1" .. step.path, { method = "GET" })
  end
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.lua:2',
      'call | certain | rest GET /users/current | e.lua:2',
    ],
  ],
  [
    'C++: structs of a queue',
    {
      'e.cpp': `#include <cpr/cpr.h>
#include <queue>
struct Step { std::string verb = "GET"; std::string path; };
std::queue<Step> steps;
void host() { Step step; step.verb = "PUT"; step.path = "/channels/1/hostee"; steps.push(step); }
void me() { Step step; step.path = "/users/current"; steps.push(step); }
void run() {
  Step step = steps.front();
  cpr::Url address{"https://mixer.com/api/v1" + step.path};
  if (step.verb == "PUT") cpr::Put(address); else cpr::Get(address);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.cpp:5',
      'call | certain | rest GET /users/current | e.cpp:6',
    ],
  ],
  [
    'Elixir: rows in a comprehension',
    {
      'e.ex': `defmodule Steps do
  def run do
    for {verb, path} <- [{:put, "/channels/1/hostee"}, {:get, "/users/current"}] do
      if verb == :put do
        HTTPoison.put("https://mixer.com/api/v1" <> path, "")
      else
        HTTPoison.get("https://mixer.com/api/v1" <> path)
      end
    end
  end
end
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.ex:3',
      'call | certain | rest GET /users/current | e.ex:3',
    ],
  ],
]);
