import { testIdioms } from '@mixer-oauth/testkit';

// Functions that are called with what somebody sends: events, messages, streams, jobs.
testIdioms([
  [
    'rxjs subject next',
    {
      'a.ts': `import { Subject } from 'rxjs';
const requests = new Subject<string>();
requests.subscribe((path) => { fetch('https://mixer.com/api/v1' + path); });
export function load(id: number) { requests.next('/channels/' + id); }
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.ts:4'],
  ],
  [
    'rxjs subject pipe switchMap',
    {
      'a.ts': `import { Subject } from 'rxjs';
import { switchMap } from 'rxjs/operators';
export class Api {
  private path$ = new Subject<string>();
  constructor(private http: HttpClient) {
    this.path$.pipe(switchMap(p => this.http.get(\`https://mixer.com/api/v1/\${p}\`))).subscribe();
  }
  user() { this.path$.next('users/current'); }
}
`,
      'b.ts': `import { HttpClient } from '@angular/common/http';`,
    },
    ['call | certain | rest GET /users/current | a.ts:6'],
  ],
  [
    'node EventEmitter request',
    {
      'api.js': `const EventEmitter = require('events');
const axios = require('axios');
const bus = new EventEmitter();
bus.on('request', (path, method) => axios({ url: 'https://mixer.com/api/v1/' + path, method }));
module.exports = bus;`,
      'b.js': `const bus = require('./api');
bus.emit('request', 'users/current', 'get');`,
    },
    ['call | certain | rest GET /users/current | b.js:2'],
  ],
  [
    'CustomEvent detail',
    {
      'a.js': `document.addEventListener('mixer-request', e => { fetch('https://mixer.com/api/v1' + e.detail.path); });
document.dispatchEvent(new CustomEvent('mixer-request', { detail: { path: '/users/current' } }));`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'child process send',
    {
      'main.js': `const { fork } = require('child_process');
const child = fork('./child.js');
child.send({ path: '/users/current' });`,
      'child.js': `const request = require('request');
process.on('message', msg => request('https://mixer.com/api/v1' + msg.path, () => {}));`,
    },
    ['call | certain | rest GET /users/current | main.js:3'],
  ],
  [
    'own pub-sub',
    {
      'bus.js': `const handlers = {};
export function on(name, fn) { (handlers[name] = handlers[name] || []).push(fn); }
export function emit(name, ...args) { (handlers[name] || []).forEach(fn => fn(...args)); }`,
      'a.js': `import { on } from './bus';
on('mixer:get', path => fetch('https://mixer.com/api/v1/' + path));`,
      'b.js': `import { emit } from './bus';
emit('mixer:get', 'users/current');`,
    },
    ['call | certain | rest GET /users/current | b.js:2'],
  ],
  [
    'mitt',
    {
      'a.js': `import mitt from 'mitt';
export const emitter = mitt();
emitter.on('call', ({ path }) => fetch('https://mixer.com/api/v1' + path));`,
      'b.js': `import { emitter } from './a';
emitter.emit('call', { path: '/users/current' });`,
    },
    ['call | certain | rest GET /users/current | b.js:2'],
  ],
  [
    'vue event bus',
    {
      'bus.js': `import Vue from 'vue';
export default new Vue();`,
      'a.js': `import Bus from './bus';
Bus.$on('load', function (path) { fetch('https://mixer.com/api/v1' + path); });`,
      'b.js': `import Bus from './bus';
Bus.$emit('load', '/users/current');`,
    },
    ['call | certain | rest GET /users/current | b.js:2'],
  ],
  [
    'jquery trigger',
    {
      'a.js': `$(document).on('mixer', function (e, path) { $.getJSON('https://mixer.com/api/v1' + path); });
$(document).trigger('mixer', ['/users/current']);`,
    },
    ['call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'vuex action',
    {
      'store.js': `export default new Vuex.Store({ actions: { get({ commit }, path) { return fetch('https://mixer.com/api/v1' + path); } } });`,
      'b.js': `import store from './store';
store.dispatch('get', '/users/current');`,
    },
    ['call | certain | rest GET /users/current | b.js:2'],
  ],
  [
    'redux saga takeEvery',
    {
      'saga.js': `import { takeEvery, call } from 'redux-saga/effects';
function* load(action) { yield call(fetch, 'https://mixer.com/api/v1/channels/' + action.id + '/details'); }
export default function* root() { yield takeEvery('LOAD', load); }`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken}/details | saga.js:2'],
  ],
  [
    'c# event',
    {
      'a.cs': `using System; using System.Net.Http;
public class Requester {
  public event Action<string> Requested;
  public void Ask(string path) { Requested?.Invoke(path); }
}
public class App {
  HttpClient http = new HttpClient();
  Requester r = new Requester();
  public App() { r.Requested += OnRequested; r.Ask("users/current"); }
  async void OnRequested(string path) { await http.GetAsync("https://mixer.com/api/v1/" + path); }
}`,
    },
    ['call | certain | rest GET /users/current | a.cs:9'],
  ],
  [
    'c# EventHandler args',
    {
      'a.cs': `using System; using System.Net.Http;
public class PathArgs : EventArgs { public string Path { get; set; } }
public class Requester {
  public event EventHandler<PathArgs> Requested;
  public void Current() { Requested(this, new PathArgs { Path = "/users/current" }); }
}
public class App {
  HttpClient http = new HttpClient();
  public App(Requester r) { r.Requested += (s, e) => http.GetStringAsync("https://mixer.com/api/v1" + e.Path); }
}`,
    },
    ['call | certain | rest GET /users/current | a.cs:5'],
  ],
  [
    'c# delegate field',
    {
      'a.cs': `using System; using System.Net.Http; using System.Threading.Tasks;
public class Client {
  private readonly Func<string, Task<string>> get;
  public Client(Func<string, Task<string>> get) { this.get = get; }
  public Task<string> Me() => get("/users/current");
}
public static class P { static HttpClient h = new HttpClient();
  public static void Main() { var c = new Client(p => h.GetStringAsync("https://mixer.com/api/v1" + p)); c.Me().Wait(); } }`,
    },
    ['call | certain | rest GET /users/current | a.cs:5'],
  ],
  [
    'c# mediatr',
    {
      'a.cs': `using MediatR; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
public class GetPath : IRequest<string> { public string Path { get; set; } }
public class Handler : IRequestHandler<GetPath, string> {
  private readonly HttpClient http;
  public Handler(HttpClient http) { this.http = http; }
  public Task<string> Handle(GetPath request, CancellationToken t) => http.GetStringAsync("https://mixer.com/api/v1" + request.Path);
}
public class Page { private readonly IMediator m; public Page(IMediator m) { this.m = m; }
  public Task<string> Load() => m.Send(new GetPath { Path = "/users/current" }); }`,
    },
    ['call | certain | rest GET /users/current | a.cs:9'],
  ],
  [
    'java listeners',
    {
      'Req.java': `package x;
public interface Req { void onRequest(String path); }`,
      'Bus.java': `package x;
import java.util.*;
public class Bus { private final List<Req> listeners = new ArrayList<>();
 public void add(Req r) { listeners.add(r); }
 public void ask(String p) { for (Req r : listeners) r.onRequest(p); } }`,
      'Main.java': `package x;
import okhttp3.*;
public class Main { OkHttpClient c = new OkHttpClient();
 public void run(Bus bus) { bus.add(p -> c.newCall(new Request.Builder().url("https://mixer.com/api/v1" + p).build()).execute()); bus.ask("/users/current"); } }`,
    },
    ['call | certain | rest GET /users/current | Main.java:4'],
  ],
  [
    'java interface callback impl',
    {
      'Main.java': `import okhttp3.*;
public class Main {
 interface Sender { void send(String path); }
 static class Http implements Sender { OkHttpClient c = new OkHttpClient(); public void send(String path) { c.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).build()).enqueue(null); } }
 static class Users { final Sender sender; Users(Sender s) { sender = s; } void me() { sender.send("/users/current"); } }
}`,
    },
    ['call | certain | rest GET /users/current | Main.java:5'],
  ],
  [
    'guava eventbus',
    {
      'Ask.java': `public class Ask { public final String path; public Ask(String path) { this.path = path; } }`,
      'H.java': `import com.google.common.eventbus.Subscribe; import okhttp3.*;
public class H { OkHttpClient c = new OkHttpClient();
 @Subscribe public void on(Ask a) throws Exception { c.newCall(new Request.Builder().url("https://mixer.com/api/v1" + a.path).build()).execute(); } }`,
      'M.java': `import com.google.common.eventbus.EventBus;
public class M { void go(EventBus bus) { bus.register(new H()); bus.post(new Ask("/users/current")); } }`,
    },
    ['call | certain | rest GET /users/current | M.java:2'],
  ],
  [
    'kotlin flow',
    {
      'a.kt': `import kotlinx.coroutines.flow.*
import okhttp3.*
class Api(private val client: OkHttpClient) {
  private val paths = MutableSharedFlow<String>()
  suspend fun run() { paths.collect { p -> client.newCall(Request.Builder().url("https://mixer.com/api/v1" + p).build()).execute() } }
  suspend fun me() { paths.emit("/users/current") }
}`,
    },
    ['call | certain | rest GET /users/current | a.kt:6'],
  ],
  [
    'kotlin livedata',
    {
      'a.kt': `import androidx.lifecycle.*
class Vm(private val api: Api) : ViewModel() {
  private val path = MutableLiveData<String>()
  val user = Transformations.switchMap(path) { p -> api.load(p) }
  fun me() { path.value = "/users/current" }
}
class Api { fun load(p: String): LiveData<String> { java.net.URL("https://mixer.com/api/v1" + p).readText(); return MutableLiveData() } }`,
    },
    ['call | certain | rest GET /users/current | a.kt:5'],
  ],
  [
    'swift delegate',
    {
      'a.swift': `import Foundation
protocol Sender: AnyObject { func send(_ path: String) }
class Users { weak var delegate: Sender?
 func me() { delegate?.send("/users/current") } }
class Net: Sender { func send(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1" + path)!).resume() } }`,
    },
    ['call | certain | rest GET /users/current | a.swift:4'],
  ],
  [
    'python observers',
    {
      'a.py': `import requests
class Bus:
    def __init__(self):
        self.handlers = []
    def subscribe(self, h):
        self.handlers.append(h)
    def publish(self, *args):
        for h in self.handlers:
            h(*args)
bus = Bus()
def load(path):
    requests.get('https://mixer.com/api/v1' + path)
bus.subscribe(load)
bus.publish('/users/current')
`,
    },
    ['call | unresolved | GET /{} | a.py:12', 'call | certain | rest GET /users/current | a.py:14'],
  ],
  [
    'python getattr requests verb',
    {
      'a.py': `import requests
class Api:
    def __getattr__(self, verb):
        def call(path, **kw):
            return getattr(requests, verb)('https://mixer.com/api/v1' + path, **kw)
        return call
api = Api()
api.get('/users/current')
api.post('/channels/1/follow', json={})
`,
    },
    [
      'call | certain | rest GET /users/current | a.py:8',
      'call | certain | rest POST /channels/{channelId}/follow | a.py:9',
    ],
  ],
  [
    'python celery task',
    {
      'tasks.py': `from celery import Celery
import requests
app = Celery('x')
@app.task
def fetch(path):
    requests.get('https://mixer.com/api/v1' + path)
`,
      'b.py': `from tasks import fetch
fetch.delay('/users/current')
fetch.apply_async(args=['/channels/1'])
`,
    },
    [
      'call | certain | rest GET /users/current | b.py:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | b.py:3',
    ],
  ],
  [
    'ruby job',
    {
      'a.rb': `class FetchJob < ApplicationJob
  def perform(path)
    HTTParty.get("https://mixer.com/api/v1#{path}")
  end
end
FetchJob.perform_later('/users/current')
`,
    },
    ['call | certain | rest GET /users/current | a.rb:6'],
  ],
  [
    'ruby sidekiq',
    {
      'a.rb': `class FetchWorker
  include Sidekiq::Worker
  def perform(path)
    HTTParty.get("https://mixer.com/api/v1#{path}")
  end
end
FetchWorker.perform_async('/users/current')
FetchWorker.perform_in(5, '/channels/1')
`,
    },
    [
      'call | certain | rest GET /users/current | a.rb:7',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rb:8',
    ],
  ],
  [
    'php laravel job',
    {
      'Fetch.php': `<?php
namespace App\\Jobs;
class Fetch implements ShouldQueue { use Dispatchable;
 private $path;
 public function __construct($path) { $this->path = $path; }
 public function handle() { Http::get('https://mixer.com/api/v1' . $this->path); } }`,
      'C.php': `<?php
use App\\Jobs\\Fetch;
Fetch::dispatch('/users/current');
dispatch(new Fetch('/channels/1'));`,
    },
    [
      'call | certain | rest GET /users/current | C.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | C.php:4',
    ],
  ],
  [
    'php event listener',
    {
      'a.php': `<?php
class Asked { public $path; public function __construct(string $path) { $this->path = $path; } }
class SendRequest { public function handle(Asked $event) { file_get_contents('https://mixer.com/api/v1' . $event->path); } }
event(new Asked('/users/current'));`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'php wordpress action',
    {
      'a.php': `<?php
add_action('mixer_ask', 'mixer_ask');
function mixer_ask($path) { wp_remote_get('https://mixer.com/api/v1' . $path); }
do_action('mixer_ask', '/users/current');`,
    },
    ['call | certain | rest GET /users/current | a.php:4'],
  ],
  [
    'go options funcs',
    {
      'a.go': `package main
import "net/http"
type req struct { path string; method string }
type opt func(*req)
func path(p string) opt { return func(r *req) { r.path = p } }
func method(m string) opt { return func(r *req) { r.method = m } }
func do(opts ...opt) { r := &req{method: "GET"}
 for _, o := range opts { o(r) }
 q, _ := http.NewRequest(r.method, "https://mixer.com/api/v1"+r.path, nil)
 http.DefaultClient.Do(q) }
func main() { do(path("/users/current")); do(path("/channels/1/follow"), method("PUT")) }`,
    },
    [
      'call | certain | rest GET /users/current | a.go:11',
      'call | certain | rest PUT /channels/{channelId}/follow | a.go:11',
    ],
  ],
  [
    'go func field',
    {
      'a.go': `package main
import "net/http"
type Client struct { Get func(path string) (*http.Response, error) }
func New() *Client { return &Client{Get: func(p string) (*http.Response, error) { return http.Get("https://mixer.com/api/v1" + p) }} }
func main() { c := New(); c.Get("/users/current") }`,
    },
    ['call | certain | rest GET /users/current | a.go:5'],
  ],
  [
    'rust generic const path',
    {
      'a.rs': `trait Endpoint { const PATH: &'static str; }
struct Me; impl Endpoint for Me { const PATH: &'static str = "/users/current"; }
struct Types; impl Endpoint for Types { const PATH: &'static str = "/types"; }
async fn get<E: Endpoint>() { reqwest::get(&format!("https://mixer.com/api/v1{}", E::PATH)).await.unwrap(); }
async fn run() { get::<Me>().await; get::<Types>().await; }`,
    },
    ['call | certain | rest GET /users/current | a.rs:2', 'call | certain | rest GET /types | a.rs:3'],
  ],
  [
    'rust trait generic fn path()',
    {
      'a.rs': `trait Endpoint { fn path(&self) -> String; }
struct User { id: u32 } impl Endpoint for User { fn path(&self) -> String { format!("/users/{}", self.id) } }
async fn send<E: Endpoint>(e: E) { reqwest::get(&format!("https://mixer.com/api/v1{}", e.path())).await.unwrap(); }
async fn run() { send(User { id: 1 }).await; }`,
    },
    ['call | certain | rest GET /users/{userId} | a.rs:2'],
  ],
  [
    'qt signal slot',
    {
      'a.cpp': `#include <QNetworkAccessManager>
class Api : public QObject {
 Q_OBJECT
public: Api() { connect(this, &Api::asked, this, &Api::onAsked); }
 void me() { emit asked("/users/current"); }
signals: void asked(QString path);
private slots: void onAsked(QString path) { m.get(QNetworkRequest(QUrl("https://mixer.com/api/v1" + path))); }
private: QNetworkAccessManager m; };`,
    },
    ['call | certain | rest GET /users/current | a.cpp:5'],
  ],
  [
    'c++ std::function',
    {
      'a.cpp': `#include <cpr/cpr.h>
#include <functional>
struct Client { std::function<void(const std::string&)> get; };
int main() { Client c; c.get = [](const std::string& p) { cpr::Get(cpr::Url{"https://mixer.com/api/v1" + p}); }; c.get("/users/current"); }`,
    },
    ['call | certain | rest GET /users/current | a.cpp:4'],
  ],
  [
    'lua varargs joined',
    {
      'a.lua': `local http = require("socket.http")
local function get(...) return http.request("https://mixer.com/api/v1/" .. table.concat({...}, "/")) end
get("users", "current")
get("channels", 12, "details")`,
    },
    [
      'call | certain | rest GET /users/current | a.lua:3',
      'call | certain | rest GET /channels/{channelIdOrToken}/details | a.lua:4',
    ],
  ],
  [
    'lua callbacks table',
    {
      'a.lua': `local http = require("socket.http")
local handlers = {}
function handlers.get(path) return http.request("https://mixer.com/api/v1" .. path) end
local function run(name, ...) return handlers[name](...) end
run("get", "/users/current")`,
    },
    ['call | certain | rest GET /users/current | a.lua:5'],
  ],
]);
