import { testIdioms } from '@mixer-oauth/testkit';

const users = (at: string): string => `call | certain | rest GET /users/current | ${at}`;
const follow = (at: string): string => `call | certain | rest PUT /channels/{channelId}/follow | ${at}`;

// Steps of a builder that do something only where they are handed something, or where a flag is set.
testIdioms([
  [
    'JavaScript, what is handed over decides',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; this.verb = 'GET'; }
  add(p) { if (p) this.parts.push(p); return this; }
  with(verb) { if (verb !== undefined) { this.verb = verb; } return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
new Req().add('users').add('').add('current').with().send();
new Req().add('channels').add(1).add('follow').with('PUT').send();
`,
    },
    [users('a.js:7'), follow('a.js:8')],
  ],
  [
    'Java',
    {
      'A.java': `class Req {
  private final List<String> parts = new ArrayList<>(); private String verb = "GET";
  Req add(String p) { if (p != null && !p.isEmpty()) parts.add(p); return this; }
  Req with(String v) { if (v != null) { verb = v; } return this; }
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + String.join("/", parts)).openConnection(); c.setRequestMethod(verb); c.getInputStream(); }
  static void go() throws Exception {
    new Req().add("users").add("current").send();
    new Req().add("channels").add("1").add("follow").with("PUT").send();
  }
}
`,
    },
    [users('A.java:7'), follow('A.java:8')],
  ],
  [
    'C#',
    {
      'A.cs': `public class Req { private readonly List<string> parts = new(); private HttpMethod verb = HttpMethod.Get;
 public Req Add(string p) { if (!string.IsNullOrEmpty(p)) parts.Add(p); return this; }
 public Req With(HttpMethod v) { if (v != null) verb = v; return this; }
 public Task Send() => new HttpClient().SendAsync(new HttpRequestMessage(verb, "https://mixer.com/api/v1/" + string.Join("/", parts)));
 static void Go() {
  new Req().Add("users").Add("current").Send();
  new Req().Add("channels").Add("1").Add("follow").With(HttpMethod.Put).Send(); } }
`,
    },
    [users('A.cs:6'), follow('A.cs:7')],
  ],
  [
    'Go',
    {
      'a.go': `package main
import ("net/http"; "strings")
type req struct { parts []string; verb string }
func (r *req) add(p string) *req { if p != "" { r.parts = append(r.parts, p) }; return r }
func (r *req) with(v string) *req { if v != "" { r.verb = v }; return r }
func (r *req) send() { q, _ := http.NewRequest(r.verb, "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); http.DefaultClient.Do(q) }
func main() {
  (&req{verb: "GET"}).add("users").add("current").with("").send()
  (&req{verb: "GET"}).add("channels").add("1").add("follow").with("PUT").send()
}
`,
    },
    [users('a.go:8'), follow('a.go:9')],
  ],
  [
    'Ruby',
    {
      'a.rb': `require 'httparty'
class Req
  def initialize; @parts = []; @verb = :get; end
  def add(p) ; @parts << p if p; self; end
  def with(v = nil) ; @verb = v unless v.nil?; self; end
  def send_it = HTTParty.send(@verb, "https://mixer.com/api/v1/#{@parts.join('/')}")
end
Req.new.add('users').add('current').add(nil).send_it
Req.new.add('channels').add(1).add('follow').with(:put).send_it
`,
    },
    [users('a.rb:8'), follow('a.rb:9')],
  ],
  [
    'PHP',
    {
      'a.php': `<?php
class Req {
  private $parts = []; private $verb = 'GET';
  public function add($p) { if ($p !== null) { $this->parts[] = $p; } return $this; }
  public function with($v) { if (!empty($v)) $this->verb = $v; return $this; }
  public function send() { return (new \\GuzzleHttp\\Client())->request($this->verb, 'https://mixer.com/api/v1/' . implode('/', $this->parts)); }
}
(new Req)->add('users')->add(null)->add('current')->send();
(new Req)->add('channels')->add(1)->add('follow')->with('PUT')->send();
`,
    },
    [users('a.php:8'), follow('a.php:9')],
  ],
  [
    'Kotlin, in blocks that run where they stand',
    {
      'A.kt': `class Req { private val parts = mutableListOf<String>(); private var verb = "GET"
 fun add(p: String?) = apply { if (p != null) parts.add(p) }
 fun also(p: String?): Req { p?.let { parts.add(it) }; return this }
 fun with(v: String?): Req { v?.let { verb = it }; return this }
 fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).method(verb, null).build()).execute() }
fun go() {
 Req().add("users").also("current").send()
 Req().add("channels").also("1").add("follow").with("PUT").send() }
`,
    },
    [users('A.kt:7'), follow('A.kt:8')],
  ],
  [
    'Kotlin: a block of what is null, and blocks on something else that give no object of the class',
    {
      'A.kt': `class Req { private val parts = mutableListOf<String>(); private val log = mutableListOf<String>()
 fun add(p: String?): Req { p?.let { parts.add(it) }; return this }
 fun last(p: String): MutableList<String> { return log.also { parts.add(p) } }
 fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).build()).execute() }
fun go() {
 Req().add("types").add(null).send()
 val one = Req().add("channels").add("1")
 one.last("follow").add("types")
 one.send() }
`,
    },
    ['call | certain | rest GET /types | A.kt:6', 'call | certain | rest GET /channels/{channelId}/follow | A.kt:7'],
  ],
  [
    'what is not there is given back before anything is added (JavaScript, Java, Python)',
    {
      'a.js': `class Req {
  constructor() { this.parts = []; }
  add(p) { if (!p) return this; this.parts.push(p); return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/')); }
}
new Req().add('users').add('').add('current').send();
`,
      'A.java': `class Req {
  private final List<String> parts = new ArrayList<>();
  Req add(String p) { if (p == null) return this; parts.add(p); return this; }
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + String.join("/", parts)).openConnection(); c.getInputStream(); }
  static void go() throws Exception { new Req().add("users").add(null).add("current").send(); }
}
`,
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = []
    def at(self, part=None):
        if not part:
            return self
        self.parts.append(part)
        return self
    def send(self): return requests.get('https://mixer.com/api/v1/' + '/'.join(self.parts))
Req().at('users').at().at('current').send()
`,
    },
    [users('A.java:5'), users('a.js:6'), users('a.py:10')],
  ],
  [
    'nobody knows: it goes either way, with all that goes with it',
    {
      'a.js': `class Req {
  constructor() { this.parts = ['channels', 1]; this.verb = 'GET'; }
  follow(on) { if (on) { this.verb = 'PUT'; } else { this.verb = 'DELETE'; } this.parts.push('follow'); return this; }
  hosting(is) { if (is) { this.parts.push('hostee'); this.verb = 'PUT'; } return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
export const toggle = (on) => new Req().follow(on).send();
export const host = (is) => new Req().hosting(is).send();
`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.js:2',
    ],
  ],
  [
    'a caller calls the step under a condition',
    {
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = ['channels', '1']; self.verb = 'GET'
    def follow(self):
        self.parts.append('follow')
        self.verb = 'PUT'
        return self
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1/' + '/'.join(self.parts))
def go(on):
    req = Req()
    if on:
        req.follow()
    return req.send()
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | a.py:3', follow('a.py:3')],
  ],
  [
    'a caller sends it in the arm that it has called the step in',
    {
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = []; self.verb = 'GET'
    def at(self, part): self.parts.append(part); return self
    def put(self): self.verb = 'PUT'; return self
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1/' + '/'.join(self.parts))
def go(on):
    req = Req()
    if on:
        req.at('users').at('current')
        req.send()
    else:
        req.at('channels').at('1').at('follow')
        req.put()
        req.send()
`,
    },
    [users('a.py:10'), follow('a.py:13')],
  ],
  [
    'the list starts with something',
    {
      'a.js': `class Req {
  constructor() { this.parts = ['users']; }
  me() { this.parts.push('current'); return this; }
  search() { this.parts.push('search'); return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/')); }
}
new Req().me().send();
new Req().search().send();
`,
    },
    [users('a.js:2'), 'call | certain | rest GET /users/search | a.js:2'],
  ],
]);

// Steps in statements of their own, chained or not.
testIdioms([
  [
    'Python: a chain is no value of anything',
    {
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = []; self.verb = 'GET'
    def at(self, part): self.parts.append(part); return self
    def put(self): self.verb = 'PUT'; return self
    def send(self): return requests.request(self.verb, 'https://mixer.com/api/v1/' + '/'.join(self.parts))
me = Req()
me.at('users').at('current')
me.send()
it = Req()
it.at('channels').at('1')
it.at('follow').put()
it.send()
`,
    },
    [users('a.py:8'), follow('a.py:11')],
  ],
  [
    'TypeScript: the variable is set to what the step gives',
    {
      'a.ts': `class Req {
  private parts: string[] = []; private verb = 'GET';
  at(part: string): this { this.parts.push(part); return this; }
  put(): this { this.verb = 'PUT'; return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
let me = new Req();
me = me.at('users');
me = me.at('current');
me.send();
let it = new Req().at('channels');
it = it.at('1').at('follow');
it.put();
it.send();
`,
    },
    [users('a.ts:8'), follow('a.ts:11')],
  ],
  [
    'a chain goes on with what gives something else',
    {
      'a.py': `import requests
class Other:
    def at(self, part): return self
class Req:
    def __init__(self): self.parts = []
    def at(self, part): self.parts.append(part); return self
    def other(self): return Other()
    def send(self): return requests.get('https://mixer.com/api/v1/' + '/'.join(self.parts))
me = Req()
me.at('users').other().at('search')
me.at('current')
me.send()
`,
    },
    [users('a.py:10')],
  ],
  [
    'Go: a list that the object is made with, and what steps add to it',
    {
      'a.go': `package main
import ("net/http"; "strings")
type req struct { parts []string; verb string }
func (r *req) add(p string) *req { r.parts = append(r.parts, p); return r }
func (r *req) with(v string) *req { if v != "" { r.verb = v }; return r }
func (r *req) send() { q, _ := http.NewRequest(r.verb, "https://mixer.com/api/v1/"+strings.Join(r.parts, "/"), nil); http.DefaultClient.Do(q) }
func main() {
  (&req{verb: "GET", parts: []string{"users"}}).add("current").send()
  (&req{verb: "GET", parts: []string{"channels"}}).add("1").add("follow").with("PUT").send()
}
`,
    },
    [users('a.go:8'), follow('a.go:9')],
  ],
  [
    'Kotlin: a block that ends in a condition gives what its arms give',
    {
      'A.kt': `class Req(private val parts: MutableList<String> = mutableListOf(), private var verb: String = "GET") {
 fun add(p: String?) = apply { if (p != null) parts.add(p) }
 fun with(v: String?) = apply { if (v != null) { verb = v } else { println("as it is") } }
 fun send() = OkHttpClient().newCall(Request.Builder().url("https://mixer.com/api/v1/" + parts.joinToString("/")).method(verb, null).build()).execute() }
fun go() {
 Req().add("users").add(null).add("current").send()
 Req().add("channels").add("1").add("follow").with("PUT").send() }
`,
    },
    [users('A.kt:6'), follow('A.kt:7')],
  ],
  [
    'JavaScript: an object that is sent as it was made, and one of which a step has set the verb alone',
    {
      'a.js': `class Req {
  constructor() { this.parts = ['channels', 1]; this.verb = 'GET'; }
  add(part) { this.parts.push(part); return this; }
  put() { this.verb = 'PUT'; return this; }
  send() { return fetch('https://mixer.com/api/v1/' + this.parts.join('/'), { method: this.verb }); }
}
new Req().add('follow').put().send();
new Req().send();
new Req().put().send();
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest PUT /channels/{channelId} | a.js:2',
      follow('a.js:7'),
    ],
  ],
  [
    'Python: an object that takes steps of its own before it is sent',
    {
      'a.py': `import requests
class Req:
    def __init__(self): self.parts = ['users']; self.verb = 'GET'
    def add(self, part):
        self.parts.append(part)
        return self
    def send(self):
        self.add('current')
        return requests.request(self.verb, 'https://mixer.com/api/v1/' + '/'.join(self.parts))
Req().send()
`,
    },
    [users('a.py:3')],
  ],
]);
