import { testIdioms } from '@mixer-oauth/testkit';

// A case that leaves the function leaves nothing for what stands behind the switch.
testIdioms([
  [
    'JavaScript: a case that may be left by break goes on behind the switch',
    {
      'a.js': `function path(what, own) {
  switch (what) {
    case 'me':
      if (own) break;
      return '/users/current';
    case 'follow': return '/channels/3/follow';
  }
  return '/channels/3/hostee';
}
const send = (what, own) => fetch('https://mixer.com/api/v1' + path(what, own));
send('me', flag());
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:5',
      'call | certain | rest GET /channels/{channelId}/hostee | a.js:8',
    ],
  ],
  [
    'JavaScript: a case that runs on',
    {
      'a.js': `function path(what) {
  switch (what) {
    case 'me': log(what);
    case 'user': return '/users/current';
    case 'none': log(what);
  }
  return '/channels/3/hostee';
}
const send = what => fetch('https://mixer.com/api/v1' + path(what));
send('me');
send('none');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest GET /channels/{channelId}/hostee | a.js:7',
    ],
  ],
  [
    'Java',
    {
      'A.java': `import okhttp3.*;
class Api {
  OkHttpClient http = new OkHttpClient();
  String path(String what) {
    switch (what) {
      case "me": return "/users/current";
      case "types": return "/types";
      case "none": break;
    }
    return "/channels/3/hostee";
  }
  void send(String what) { http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path(what)).build()).execute(); }
  void run() { send("me"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:6'],
  ],
  [
    'C#',
    {
      'A.cs': `using System.Net.Http;
class Api {
  HttpClient http = new HttpClient();
  string Path(string what) {
    switch (what) {
      case "me": return "users/current";
      case "types": return "types";
      case "none": break;
    }
    return "channels/3/hostee";
  }
  void Send(string what) { http.GetAsync("https://mixer.com/api/v1/" + Path(what)); }
  void Run() { Send("me"); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:6'],
  ],
  [
    'C#: a case with a condition of its own',
    {
      'A.cs': `using System.Net.Http;
class Api {
  HttpClient http = new HttpClient();
  string Path(string what, bool isOwn) {
    switch (what) {
      case "me" when isOwn: return "users/current";
    }
    return "channels/3/hostee";
  }
  void Send(string what, bool isOwn) { http.GetAsync("https://mixer.com/api/v1/" + Path(what, isOwn)); }
  void Run(bool isOwn) { Send("me", isOwn); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest GET /channels/{channelId}/hostee | A.cs:8',
    ],
  ],
  [
    'C++',
    {
      'a.cpp': `#include <cpr/cpr.h>
std::string path(const std::string& what) {
  switch (what) {
    case "me": return "/users/current";
    case "types": return "/types";
    case "none": break;
  }
  return "/channels/3/hostee";
}
void send(const std::string& what) { cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path(what)}); }
void run() { send("me"); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:4'],
  ],
  [
    'Go',
    {
      'a.go': `package main
import "net/http"
func path(what string) string {
	switch what {
	case "me":
		return "/users/current"
	case "types":
		return "/types"
	case "none":
		break
	}
	return "/channels/3/hostee"
}
func send(what string) { http.Get("https://mixer.com/api/v1" + path(what)) }
func main() { send("me") }
`,
    },
    ['call | certain | rest GET /users/current | a.go:6'],
  ],
  [
    'PHP',
    {
      'a.php': `<?php
function path($what) {
  switch ($what) {
    case 'me': return '/users/current';
    case 'types': return '/types';
    case 'none': break;
  }
  return '/channels/3/hostee';
}
function send($what) { return file_get_contents('https://mixer.com/api/v1' . path($what)); }
send('me');
`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'Python',
    {
      'a.py': `import requests
def path(what):
    match what:
        case 'me':
            return '/users/current'
        case 'types':
            return '/types'
        case 'none':
            pass
    return '/channels/3/hostee'
def send(what):
    return requests.get('https://mixer.com/api/v1' + path(what))
send('me')
`,
    },
    ['call | certain | rest GET /users/current | a.py:5'],
  ],
  [
    'Python: a case with a condition of its own',
    {
      'a.py': `import requests
def path(what, own):
    match what:
        case 'me' if own:
            return '/users/current'
    return '/channels/3/hostee'
def send(what, own):
    return requests.get('https://mixer.com/api/v1' + path(what, own))
def run(own):
    send('me', own)
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:5',
      'call | certain | rest GET /channels/{channelId}/hostee | a.py:6',
    ],
  ],
  [
    'Ruby',
    {
      'a.rb': `require 'faraday'
def path(what)
  case what
  when :me then return '/users/current'
  when :types then return '/types'
  when :none then log
  end
  '/channels/3/hostee'
end
def send_it(what)
  Faraday.get('https://mixer.com/api/v1' + path(what))
end
send_it(:me)
`,
    },
    ['call | certain | rest GET /users/current | a.rb:4'],
  ],
  [
    'Kotlin',
    {
      'A.kt': `import okhttp3.*
val http = OkHttpClient()
fun path(what: String): String {
  when (what) {
    "me" -> return "/users/current"
    "types" -> { return "/types" }
    "none" -> log(what)
  }
  return "/channels/3/hostee"
}
fun send(what: String) { http.newCall(Request.Builder().url("https://mixer.com/api/v1" + path(what)).build()).execute() }
fun main() { send("me") }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:5'],
  ],
  [
    'Swift',
    {
      'a.swift': `import Foundation
func path(_ what: String) -> String {
  switch what {
  case "me": return "/users/current"
  case "types": return "/types"
  default: break
  }
  return "/channels/3/hostee"
}
func send(_ what: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path(what))!).resume() }
func run() { send("me") }
`,
    },
    ['call | certain | rest GET /users/current | a.swift:4'],
  ],
  [
    'Rust',
    {
      'a.rs': `fn path(what: &str) -> &'static str {
  match what {
    "me" => return "/users/current",
    "types" => { return "/types"; }
    _ => {}
  }
  "/channels/3/hostee"
}
async fn send(what: &str) { reqwest::get(format!("https://mixer.com/api/v1{}", path(what))).await; }
async fn run() { send("me").await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:3'],
  ],
  [
    'Rust: a case with a condition of its own',
    {
      'a.rs': `fn path(what: &str, own: bool) -> &'static str {
  match what {
    "me" if own => return "/users/current",
    _ => {}
  }
  "/channels/3/hostee"
}
async fn send(what: &str, own: bool) { reqwest::get(format!("https://mixer.com/api/v1{}", path(what, own))).await; }
async fn run(own: bool) { send("me", own).await; }
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:3',
      'call | certain | rest GET /channels/{channelId}/hostee | a.rs:6',
    ],
  ],
  [
    'Swift: a case with a condition of its own',
    {
      'a.swift': `import Foundation
func path(_ what: String, _ own: Bool) -> String {
  switch what {
  case "me" where own: return "/users/current"
  default: break
  }
  return "/channels/3/hostee"
}
func send(_ what: String, _ own: Bool) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path(what, own))!).resume() }
func run(_ own: Bool) { send("me", own) }
`,
    },
    [
      'call | certain | rest GET /users/current | a.swift:4',
      'call | certain | rest GET /channels/{channelId}/hostee | a.swift:7',
    ],
  ],
]);
