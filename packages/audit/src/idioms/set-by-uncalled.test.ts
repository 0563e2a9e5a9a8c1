import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';
const certain = (...places: readonly string[]): string[] =>
  places.map((place, at) => `call | certain | rest GET ${at === 0 ? '/users/current' : '/types'} | ${place}`);
const likely = (first: string, second: string): string[] => [
  `call | certain | rest GET /users/current | ${first}`,
  `call | likely | rest GET /types | ${second}`,
];

// What a variable, a field or an entry holds only where a function is called that nobody calls: it is never certain.
testIdioms([
  [
    'Python: global, in a function that nobody calls, in one that such a one calls, and in one that is called',
    {
      'a.py': `import requests
path = '/users/current'
def rest():
    global path
    path = '/types'
requests.get('${api}' + path)
`,
      'b.py': `import requests
path = '/users/current'
def rest():
    global path
    path = '/types'
def pause():
    rest()
requests.get('${api}' + path)
`,
      'c.py': `import requests
path = '/users/current'
def change():
    global path
    path = '/types'
def send():
    requests.get('${api}' + path)
change()
send()
`,
    },
    [...likely('a.py:2', 'a.py:5'), ...likely('b.py:2', 'b.py:5'), ...certain('c.py:2', 'c.py:5')],
  ],
  [
    'Python: a verb, and a variable that has no other value',
    {
      'a.py': `import requests
how = 'GET'
def rest():
    global how
    how = 'DELETE'
requests.request(how, '${api}/channels/1/follow')
`,
      'b.py': `import requests
def rest():
    global where
    where = '/types'
requests.get('${api}' + where)
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.py:6', 'call | likely | rest GET /types | b.py:4'],
  ],
  [
    'Python: who sets it sends it, though nobody calls that',
    {
      'a.py': `import requests
root = ''
def connect():
    global root
    root = '${api}'
    me()
def me():
    return requests.get(root + '/users/current')
`,
    },
    certain('a.py:8'),
  ],
  [
    'JavaScript: a function, an arrow, an entry of an object, a private method; handed over, exported, and called by its name',
    {
      'a.js': `let path = '/users/current';
function rest() { path = '/types'; }
fetch('${api}' + path);
`,
      'b.js': `let path = '/users/current';
const rest = () => { path = '/types'; };
fetch('${api}' + path);
`,
      'c.js': `const options = { url: '${api}/users/current' };
function rest() { options.url = '${api}/types'; }
axios(options);
`,
      'd.js': `class Api {
  constructor() { this.path = '/users/current'; }
  #rest() { this.path = '/types'; }
  send() { return fetch('${api}' + this.path); }
}
new Api().send();
`,
      'e.js': `let path = '/users/current';
function change() { path = '/types'; }
button.addEventListener('click', change);
fetch('${api}' + path);
`,
      'f.js': `let root;
export function connect() { root = '${api}'; }
export const me = () => fetch(root + '/users/current');
`,
      'g.js': `let path = '/users/current';
const commands = { change: () => { path = '/types'; } };
commands[process.argv[2]]();
fetch('${api}' + path);
`,
    },
    [
      ...likely('a.js:1', 'a.js:2'),
      ...likely('b.js:1', 'b.js:2'),
      'call | certain | rest GET /users/current | c.js:1',
      ...likely('d.js:2', 'd.js:3'),
      ...certain('e.js:1', 'e.js:2'),
      ...certain('f.js:3'),
      ...certain('g.js:1', 'g.js:2'),
    ],
  ],
  [
    'JavaScript: scopes',
    {
      'a.js': `const passport = require('passport');
let scopes = ['chat:connect'];
function rest() { scopes = ['channel:update:self']; }
const url = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + scopes.join(' ');
`,
    },
    ['request | certain | chat:connect | a.js:2', 'request | likely | channel:update:self | a.js:3'],
  ],
  [
    'shell: called by nobody, by a trap, and by its name',
    {
      'a.sh': `path=/users/current
rest() { path=/types; }
curl ${api}$path
`,
      'b.sh': `path=/users/current
change() { path=/types; curl ${api}$path; }
trap change EXIT
curl ${api}$path
`,
      'c.sh': `path=/users/current
change() { path=/types; }
change
curl ${api}$path
`,
    },
    [...likely('a.sh:1', 'a.sh:2'), ...certain('b.sh:1', 'b.sh:2'), ...certain('c.sh:1', 'c.sh:2')],
  ],
  [
    'Ruby: a method, and one that is sent to the object',
    {
      'a.rb': `require 'httparty'
class Api
  def initialize; @path = '/users/current'; end
  def rest; @path = '/types'; end
  def pull; HTTParty.get("${api}#{@path}"); end
end
Api.new.pull
`,
      'b.rb': `require 'httparty'
class Home
  def initialize; @path = '/users/current'; end
  def change; @path = '/types'; end
  def pull; HTTParty.get("${api}#{@path}"); end
end
home = Home.new
home.send(:change)
home.pull
`,
    },
    [...likely('a.rb:3', 'a.rb:4'), ...certain('b.rb:3', 'b.rb:4')],
  ],
  [
    'PHP, Java, C#: a method of the class',
    {
      'a.php': `<?php
class Api {
  private $path = '/users/current';
  function rest() { $this->path = '/types'; }
  function pull() { file_get_contents('${api}' . $this->path); }
}
(new Api())->pull();
`,
      'Api.java': `class Api {
  static String path = "/users/current";
  private static void rest() { path = "/types"; }
  public static void main(String[] words) { template.getForObject("${api}" + path, String.class); }
}
`,
      'Api.cs': `class Api {
  static string path = "/users/current";
  private static void Rest() { path = "/types"; }
  static void Main() { new HttpClient().GetAsync("${api}" + path); }
}
`,
    },
    [...likely('Api.cs:2', 'Api.cs:3'), ...likely('Api.java:2', 'Api.java:3'), ...likely('a.php:3', 'a.php:4')],
  ],
  [
    'Go, Kotlin, Swift, Rust, C++, Lua: a variable of the file',
    {
      'a.go': `package main
import "net/http"
var path = "/users/current"
func rest() { path = "/types" }
func main() { http.Get("${api}" + path) }
`,
      'a.kt': `import io.ktor.client.*
var path = "/users/current"
private fun rest() { path = "/types" }
suspend fun main() { HttpClient().get("${api}" + path) }
`,
      'a.swift': `import Alamofire
var path = "/users/current"
func rest() { path = "/types" }
AF.request("${api}" + path)
`,
      'a.rs': `static mut PATH: &str = "/users/current";
fn rest() { unsafe { PATH = "/types"; } }
fn main() { unsafe { reqwest::blocking::get(format!("${api}{}", PATH)); } }
`,
      'a.cpp': `#include <cpr/cpr.h>
std::string path = "/users/current";
static void rest() { path = "/types"; }
int main() { cpr::Get(cpr::Url{"${api}" + path}); }
`,
      'a.lua': `local http = require("socket.http")
local path = "/users/current"
local function rest() path = "/types" end
http.request("${api}" .. path)
`,
    },
    [
      ...likely('a.cpp:2', 'a.cpp:3'),
      ...likely('a.go:3', 'a.go:4'),
      ...likely('a.kt:2', 'a.kt:3'),
      ...likely('a.lua:2', 'a.lua:3'),
      ...likely('a.rs:1', 'a.rs:2'),
      ...likely('a.swift:2', 'a.swift:3'),
    ],
  ],
]);
