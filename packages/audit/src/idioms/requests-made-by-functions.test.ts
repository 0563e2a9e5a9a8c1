import { testIdioms } from '@mixer-oauth/testkit';

// Objects that a function makes: what is set on one of them is not told of another.
testIdioms([
  [
    'Rust: a builder that gives itself on',
    {
      'src/request.rs': `pub struct Outgoing { how: Method, path: String }
impl Outgoing {
    pub fn new(path: &str) -> Self { Outgoing { how: Method::GET, path: path.into() } }
    pub fn using(mut self, how: Method) -> Self { self.how = how; self }
    pub fn send(self) { reqwest::Client::new().request(self.how, format!("https://mixer.com/api/v1{}", self.path)).send(); }
}
`,
      'src/main.rs': `mod request;
use request::Outgoing;
fn main() {
    Outgoing::new("/channels/1").using(Method::PATCH).send();
    Outgoing::new("/users/current").send();
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | src/main.rs:4',
      'call | certain | rest GET /users/current | src/main.rs:5',
    ],
  ],
  [
    'Rust: a builder that is made of itself each time',
    {
      'src/main.rs': `struct Outgoing { how: Method, path: String }
impl Outgoing {
    fn new(path: &str) -> Self { Self { how: Method::GET, path: path.to_string() } }
    fn using(self, how: Method) -> Self { Self { how, ..self } }
    fn send(self) { reqwest::Client::new().request(self.how, format!("https://mixer.com/api/v1{}", self.path)).send(); }
}
fn main() {
    Outgoing::new("/channels/1").using(Method::PATCH).send();
    Outgoing::new("/users/current").send();
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | src/main.rs:8',
      'call | certain | rest GET /users/current | src/main.rs:9',
    ],
  ],
  [
    'Rust: nobody makes one',
    {
      'src/lib.rs': `pub struct Outgoing { how: Method, path: String }
impl Outgoing {
    pub fn using(self, how: Method) -> Self { Self { how, ..self } }
    pub fn send(self) { reqwest::Client::new().put(format!("https://mixer.com/api/v1/channels/1/follow?by={}", self.path)).send(); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | src/lib.rs:4'],
  ],
  [
    'Go: a function that makes requests',
    {
      'request.go': `package main

import "net/http"

type Outgoing struct{ how, path string }

func NewOutgoing(path string) *Outgoing { return &Outgoing{how: "GET", path: path} }

func (o *Outgoing) Using(how string) *Outgoing { o.how = how; return o }

func (o *Outgoing) Send() {
	request, _ := http.NewRequest(o.how, "https://mixer.com/api/v1"+o.path, nil)
	http.DefaultClient.Do(request)
}
`,
      'main.go': `package main

func main() {
	NewOutgoing("/channels/1").Using("PATCH").Send()
	NewOutgoing("/users/current").Send()
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | main.go:4',
      'call | certain | rest GET /users/current | main.go:5',
    ],
  ],
  [
    'Kotlin: a companion that makes requests',
    {
      'e.kt': `import okhttp3.*
class Outgoing private constructor(private val path: String) {
  private var how = "GET"
  fun using(name: String): Outgoing { how = name; return this }
  fun send() { client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(how, null).build()).execute() }
  companion object { fun to(path: String) = Outgoing(path) }
}
fun main() {
  Outgoing.to("/channels/1").using("PATCH").send()
  Outgoing.to("/users/current").send()
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | e.kt:9',
      'call | certain | rest GET /users/current | e.kt:10',
    ],
  ],
  [
    'Java: a static method that makes requests',
    {
      'Outgoing.java': `class Outgoing {
  private String how = "GET";
  private final String path;
  private Outgoing(String path) { this.path = path; }
  static Outgoing to(String path) { return new Outgoing(path); }
  Outgoing using(String how) { this.how = how; return this; }
  void send() { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).method(how, null).build()).execute(); }
  static void main() {
    Outgoing.to("/channels/1").using("PATCH").send();
    Outgoing.to("/users/current").send();
  }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Outgoing.java:9',
      'call | certain | rest GET /users/current | Outgoing.java:10',
    ],
  ],
]);
