import { testIdioms } from '@mixer-oauth/testkit';

// Defaults of command lines, settings of other modules, members that frameworks give every component, globals of a page.
testIdioms([
  [
    'vue proto js only',
    {
      'main.js': `import Vue from 'vue'
import axios from 'axios'
Vue.prototype.$http = axios.create({ baseURL: 'https://mixer.com/api/v1' })
new Vue({ methods: { async load() { const r = await this.$http.get('/channels/' + this.who, {}) } } })`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | main.js:4'],
  ],
  [
    'vue proto two js',
    {
      'main.js': `import Vue from 'vue'
import axios from 'axios'
Vue.prototype.$http = axios.create({ baseURL: 'https://mixer.com/api/v1' })`,
      'b.js': `export default { methods: { async load() { const r = await this.$http.get('/channels/' + this.who, {}) } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.js:1'],
  ],
  [
    'vue proto plain axios',
    {
      'main.js': `import Vue from 'vue'
import axios from 'axios'
Vue.prototype.$http = axios`,
      'b.js': `export default { methods: { async load() { const r = await this.$http.get('https://mixer.com/api/v1/channels/' + this.who, {}) } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.js:1'],
  ],
  [
    'vue2 globalProperties',
    {
      'main.js': `import { createApp } from 'vue'
import axios from 'axios'
const app = createApp({})
app.config.globalProperties.$api = axios.create({ baseURL: 'https://mixer.com/api/v1' })`,
      'b.js': `export default { methods: { async load() { const r = await this.$api.get('/channels/' + this.who, {}) } } }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | b.js:1'],
  ],
  [
    'globals settings html',
    {
      'settings.js': `var SETTINGS = { permissions: 'user:details:self channel:update:self' };`,
      'm.js': `function login() { location.href = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + SETTINGS.permissions.split(' ').join('+'); }`,
    },
    [
      'request | certain | user:details:self | settings.js:1',
      'request | certain | channel:update:self | settings.js:1',
    ],
  ],
  [
    'globals settings same file',
    {
      'm.js': `var SETTINGS = { permissions: 'user:details:self channel:update:self' };
function login() { location.href = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + SETTINGS.permissions.split(' ').join('+'); }`,
    },
    ['request | certain | user:details:self | m.js:1', 'request | certain | channel:update:self | m.js:1'],
  ],
  [
    'globals settings no split',
    {
      'settings.js': `var SETTINGS = { permissions: 'user:details:self channel:update:self' };`,
      'm.js': `function login() { location.href = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + SETTINGS.permissions; }`,
    },
    [
      'request | certain | user:details:self | settings.js:1',
      'request | certain | channel:update:self | settings.js:1',
    ],
  ],
  [
    'globals scopes key',
    {
      'settings.js': `var SETTINGS = { scopes: 'user:details:self channel:update:self' };`,
      'm.js': `function login() { location.href = 'https://mixer.com/oauth/authorize?client_id=1&scope=' + SETTINGS.scopes; }`,
    },
    [
      'request | certain | user:details:self | settings.js:1',
      'request | certain | channel:update:self | settings.js:1',
    ],
  ],
  [
    'go flag same package',
    {
      'a.go': `package main
import ("flag"; "github.com/go-resty/resty/v2")
var root = flag.String("mixer.url", "https://mixer.com/api/v1", "base")
type M struct { client *resty.Client }
func NewM(root string) *M { return &M{client: resty.New().SetHostURL(root)} }
func (m *M) Collect() { m.client.R().Get("/types") }
func main() { flag.Parse(); NewM(*root).Collect() }`,
    },
    ['call | certain | rest GET /types | a.go:6'],
  ],
  [
    'go flag var local',
    {
      'a.go': `package main
import ("flag"; "net/http")
func main() { root := flag.String("mixer.url", "https://mixer.com/api/v1", "base"); flag.Parse(); http.Get(*root + "/types") }`,
    },
    ['call | certain | rest GET /types | a.go:3'],
  ],
  [
    'go const other package',
    {
      'cmd/main.go': `package main
import "x/collector"
func main() { m := collector.NewM("https://mixer.com/api/v1"); m.Collect() }`,
      'collector/m.go': `package collector
import "github.com/go-resty/resty/v2"
type M struct { client *resty.Client }
func NewM(root string) *M { return &M{client: resty.New().SetHostURL(root)} }
func (m *M) Collect() { m.client.R().Get("/types") }`,
    },
    ['call | certain | rest GET /types | collector/m.go:5'],
  ],
  [
    'python argparse default',
    {
      'a.py': `import argparse, requests
p = argparse.ArgumentParser()
p.add_argument('--root', default='https://mixer.com/api/v1')
args = p.parse_args()
requests.get(args.root + '/types')
`,
    },
    ['call | certain | rest GET /types | a.py:5'],
  ],
  [
    'python click option default',
    {
      'a.py': `import click, requests
@click.command()
@click.option('--root', default='https://mixer.com/api/v1')
def main(root):
    requests.get(root + '/types')
`,
    },
    ['call | certain | rest GET /types | a.py:5'],
  ],
  [
    'flask from_object',
    {
      'settings.py': `MIXER_SCOPES = ['interactive:robot:self', 'user:details:self']
`,
      'panel.py': `from flask import Flask, redirect
app = Flask(__name__)
app.config.from_object('settings')
def login():
    return redirect('https://mixer.com/oauth/authorize?scope=' + ' '.join(app.config['MIXER_SCOPES']))
`,
    },
    [
      'request | certain | interactive:robot:self | settings.py:1',
      'request | certain | user:details:self | settings.py:1',
    ],
  ],
  [
    'rust closure result message',
    {
      'a.rs': `use tungstenite::{connect, Message};
use serde_json::json;
pub fn listen(url: &str) {
  let (mut socket, _) = connect("wss://chat.mixer.com").unwrap();
  let mut send = |method: &str, args: Vec<u8>| -> Message { Message::Text(json!({"type": "method", "method": method, "arguments": args}).to_string()) };
  socket.write_message(send("auth", vec![])).unwrap();
  socket.write_message(send("history", vec![])).unwrap();
}`,
    },
    ['call | certain | chat auth | a.rs:6', 'call | certain | chat history | a.rs:7'],
  ],
  [
    'rust packet same file',
    {
      'a.rs': `use tungstenite::{connect, Message};
#[derive(Serialize)]
pub struct Packet { #[serde(rename = "type")] kind: &'static str, method: &'static str, arguments: Vec<Value>, id: u32 }
impl Packet { pub fn method(method: &'static str, arguments: Vec<Value>, id: u32) -> Packet { Packet { kind: "method", method, arguments, id } } }
pub fn listen() {
  let (mut socket, _) = connect("wss://chat.mixer.com").unwrap();
  socket.write_message(Message::Text(serde_json::to_string(&Packet::method("auth", vec![], 1)).unwrap())).unwrap();
}`,
    },
    ['call | certain | chat auth | a.rs:7'],
  ],
  [
    'rust packet same file wrapper',
    {
      'a.rs': `use tungstenite::{connect, Message};
#[derive(Serialize)]
pub struct Packet { #[serde(rename = "type")] kind: &'static str, method: &'static str, arguments: Vec<Value>, id: u32 }
impl Packet { pub fn method(method: &'static str, arguments: Vec<Value>, id: u32) -> Packet { Packet { kind: "method", method, arguments, id } } }
fn say(socket: &mut S, m: &'static str) { socket.write_message(Message::Text(serde_json::to_string(&Packet::method(m, vec![], 1)).unwrap())).unwrap(); }
pub fn listen() {
  let (mut socket, _) = connect("wss://chat.mixer.com").unwrap();
  say(&mut socket, "auth");
}`,
    },
    ['call | certain | chat auth | a.rs:8'],
  ],
  [
    'rust packet two files',
    {
      'packets.rs': `
#[derive(Serialize)]
pub struct Packet { #[serde(rename = "type")] kind: &'static str, method: &'static str, arguments: Vec<Value>, id: u32 }
impl Packet { pub fn method(method: &'static str, arguments: Vec<Value>, id: u32) -> Packet { Packet { kind: "method", method, arguments, id } } }
`,
      'a.rs': `use crate::packets::Packet;
use tungstenite::{connect, Message};
pub fn listen() {
  let (mut socket, _) = connect("wss://chat.mixer.com").unwrap();
  socket.write_message(Message::Text(serde_json::to_string(&Packet::method("auth", vec![], 1)).unwrap())).unwrap();
}`,
    },
    ['call | certain | chat auth | a.rs:5'],
  ],
  [
    'ruby include nested module',
    {
      'client.rb': `require 'httparty'
module B
  class Client
    include Client::Clips
    def request(verb, path)
      HTTParty.public_send(verb, "https://mixer.com/api/v1/#{path}", {})
    end
    def get(path)
      request(:get, path)
    end
  end
end`,
      'clips.rb': `module B
  class Client
    module Clips
      def clip(id)
        get "clips/#{id}"
      end
    end
  end
end`,
    },
    ['call | certain | rest GET /clips/{clipId} | clips.rb:5'],
  ],
  [
    'ruby include config attr',
    {
      'client.rb': `require 'httparty'
module B
  module Configuration
    DEFAULT_ENDPOINT = 'https://mixer.com/api/v1'.freeze
    attr_accessor :api_endpoint
    def reset
      self.api_endpoint = ENV['BEAMRB_ENDPOINT'] || DEFAULT_ENDPOINT
    end
  end
  class Client
    include Configuration
    def initialize
      reset
    end
    def clip(id)
      HTTParty.get("#{api_endpoint}/clips/#{id}")
    end
  end
end`,
    },
    ['call | certain | rest GET /clips/{clipId} | client.rb:16'],
  ],
  [
    'ruby include config attr splat',
    {
      'client.rb': `require 'httparty'
module B
  module Configuration
    KEYS = %i[access_token api_endpoint].freeze
    attr_accessor(*KEYS)
    def reset
      self.api_endpoint = ENV['BEAMRB_ENDPOINT'] || 'https://mixer.com/api/v1'
    end
  end
  class Client
    include Configuration
    def initialize
      reset
    end
    def clip(id)
      HTTParty.get("#{api_endpoint}/clips/#{id}")
    end
  end
end`,
    },
    ['call | certain | rest GET /clips/{clipId} | client.rb:16'],
  ],
  [
    'Ruby: HTTParty behind a method of the same name',
    {
      'a.rb': `require 'httparty'
class Mixer
  include HTTParty
  base_uri 'https://mixer.com/api/v1'
  def channel(name)
    get("/channels/#{name}")
  end
  private
  def get(path, query = {})
    handle self.class.get(path, {})
  end
  def handle(response)
    response.parsed_response
  end
end
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.rb:6'],
  ],
]);
