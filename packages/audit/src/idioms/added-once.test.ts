import { testIdioms } from '@mixer-oauth/testkit';

// A list takes each item once: whether it is there already is no way for the scopes to be others.
testIdioms([
  [
    'JavaScript, PHP and Ruby',
    {
      'a.js': `class Ask {
  constructor() { this.list = []; }
  scope(name) { if (!this.list.includes(name)) this.list.push(name); return this; }
  url() { return 'https://mixer.com/oauth/authorize?client_id=x&scope=' + this.list.join(' '); }
}
console.log(new Ask().scope('user:details:self').scope('user:log:self').scope('channel:details:self').scope('channel:update:self').scope('chat:chat').scope('chat:connect').url());
`,
      'b.php': `<?php
class Ask {
  private $list = [];
  public function scope($name) { if (!in_array($name, $this->list)) { $this->list[] = $name; } return $this; }
  public function url() { return 'https://mixer.com/oauth/authorize?client_id=x&scope=' . implode(' ', $this->list); }
}
echo (new Ask())->scope('user:details:self')->scope('user:log:self')->scope('channel:details:self')->scope('channel:update:self')->scope('chat:chat')->scope('chat:connect')->url();
`,
      'c.rb': `class Ask
  def initialize
    @list = []
  end
  def scope(name)
    @list << name unless @list.include?(name)
    self
  end
  def url = "https://mixer.com/oauth/authorize?client_id=x&scope=#{@list.join(' ')}"
end
puts Ask.new.scope('user:details:self').scope('user:log:self').scope('channel:details:self').scope('channel:update:self').scope('chat:chat').scope('chat:connect').url
`,
    },
    [
      'request | certain | user:details:self | a.js:6',
      'request | certain | user:log:self | a.js:6',
      'request | certain | channel:details:self | a.js:6',
      'request | certain | channel:update:self | a.js:6',
      'request | certain | chat:chat | a.js:6',
      'request | certain | chat:connect | a.js:6',
      'request | certain | user:details:self | b.php:7',
      'request | certain | user:log:self | b.php:7',
      'request | certain | channel:details:self | b.php:7',
      'request | certain | channel:update:self | b.php:7',
      'request | certain | chat:chat | b.php:7',
      'request | certain | chat:connect | b.php:7',
      'request | certain | user:details:self | c.rb:11',
      'request | certain | user:log:self | c.rb:11',
      'request | certain | channel:details:self | c.rb:11',
      'request | certain | channel:update:self | c.rb:11',
      'request | certain | chat:chat | c.rb:11',
      'request | certain | chat:connect | c.rb:11',
    ],
  ],
  [
    'Rust: members that write themselves, by the name of the function that does so',
    {
      'a.rs': `use std::fmt;
#[derive(Clone, Copy, PartialEq)]
pub enum Scope { Details, Log, Channel, Update, Chat, Connect, Unasked }
impl Scope {
    pub const fn as_str(self) -> &'static str {
        match self {
            Scope::Details => "user:details:self",
            Scope::Log => "user:log:self",
            Scope::Channel => "channel:details:self",
            Scope::Update => "channel:update:self",
            Scope::Chat => "chat:chat",
            Scope::Connect => "chat:connect",
            Scope::Unasked => "invoice:view:self",
        }
    }
}
impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
}
#[derive(Default)]
pub struct Ask { id: String, list: Vec<Scope> }
impl Ask {
    pub fn new(id: &str) -> Self { Ask { id: id.into(), ..Default::default() } }
    pub fn scope(mut self, scope: Scope) -> Self {
        if !self.list.contains(&scope) {
            self.list.push(scope);
        }
        self
    }
    pub fn url(self) -> Url {
        let scope = self.list.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
let mut url = Url::parse("https://mixer.com/oauth/authorize").expect("constant");
        url.query_pairs_mut().append_pair("client_id", &self.id).append_pair("scope", &scope);
        url
    }
}
fn main() {
    let mut ask = Ask::new("x").scope(Scope::Details).scope(Scope::Log).scope(Scope::Channel).scope(Scope::Update);
    for one in &[Scope::Chat, Scope::Connect] {
        ask = ask.scope(*one);
    }
    println!("{}", ask.url());
}
`,
    },
    [
      'request | certain | user:details:self | a.rs:7',
      'request | certain | user:log:self | a.rs:8',
      'request | certain | channel:details:self | a.rs:9',
      'request | certain | channel:update:self | a.rs:10',
      'request | certain | chat:chat | a.rs:11',
      'request | certain | chat:connect | a.rs:12',
    ],
  ],
  [
    'Java: each written by a method of its own, named for all',
    {
      'A.java': `enum Scope {
  DETAILS("user:details:self"), UPDATE("channel:update:self"), UNASKED("chat:chat");
  private final String text;
  Scope(String text) { this.text = text; }
  @Override public String toString() { return text; }
}
class Auth {
  String url(String id) {
    return "https://mixer.com/oauth/authorize?client_id=" + id + "&scope=" + List.of(Scope.DETAILS, Scope.UPDATE).stream().map(Object::toString).collect(Collectors.joining(" "));
  }
}
`,
    },
    ['request | certain | user:details:self | A.java:2', 'request | certain | channel:update:self | A.java:2'],
  ],
  [
    'what else the same test asks is another way: Python, PHP, Ruby and JavaScript',
    {
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = []
    def add(self, name, on):
        if on and name not in self.parts:
            self.parts.append(name)
        return self
    def send(self): return requests.get('https://mixer.com/api/v1/' + '/'.join(self.parts))
Req().add('types', True).add('1', False).send()
`,
      'b.php': `<?php
class Req {
  private $parts = [];
  public function add($name, $on) { if ($on && !in_array($name, $this->parts)) { $this->parts[] = $name; } return $this; }
  public function send() { return (new \\GuzzleHttp\\Client())->request('GET', 'https://mixer.com/api/v1/' . implode('/', $this->parts)); }
}
(new Req)->add('ingests', true)->add('best', false)->send();
`,
      'c.rb': `require 'httparty'
class Req
  def initialize; @parts = []; end
  def add(name, on)
    @parts << name if on && !@parts.include?(name)
    self
  end
  def send_it = HTTParty.get("https://mixer.com/api/v1/#{@parts.join('/')}")
end
Req.new.add('users', true).add('current', true).add('follows', false).send_it
`,
      'd.js': `class Req {
  constructor() { this.parts = []; }
  add(name) { if (name !== 'current' && !this.parts.includes(name)) this.parts.push(name); return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/')); }
}
new Req().add('types').add('current').send();
`,
    },
    [
      'call | certain | rest GET /types | a.py:9',
      'call | certain | rest GET /ingests | b.php:7',
      'call | certain | rest GET /users/current | c.rb:10',
      'call | certain | rest GET /types | d.js:6',
    ],
  ],
  [
    'JavaScript and Go: asked by its place, or by a function',
    {
      'a.js': `class Ask {
  constructor() { this.parts = []; }
  scope(name) { if (this.parts.indexOf(name) === -1) this.parts.push(name); return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/')); }
}
new Ask().scope('users').scope('current').send();
`,
      'a.go': `package main
import ("net/http"; "slices"; "strings")
type req struct { parts []string }
func (r *req) add(name string) *req { if !slices.Contains(r.parts, name) { r.parts = append(r.parts, name) }; return r }
func (r *req) send() { q, _ := http.NewRequest("GET", "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); http.DefaultClient.Do(q) }
func main() { (&req{}).add("users").add("search").send() }
`,
    },
    ['call | certain | rest GET /users/search | a.go:6', 'call | certain | rest GET /users/current | a.js:6'],
  ],
]);
