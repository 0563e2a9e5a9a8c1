import { testIdioms } from '@mixer-oauth/testkit';

// A request that an object of the program keeps in a field: its own methods say the verb and the address, one after the other.
testIdioms([
  [
    'steps that give the object back (Rust)',
    {
      'src/main.rs': `use http::{request::Builder, Method, Uri};

struct Ask { inner: Builder, tries: u8 }

impl Ask {
    fn new() -> Self { Ask { inner: Builder::new(), tries: 1 } }
    fn verb(mut self, verb: Method) -> Self {
        self.inner = self.inner.method(verb);
        self
    }
    fn removing(mut self) -> Self {
        self.inner = self.inner.method(Method::DELETE);
        self
    }
    fn tries(mut self, tries: u8) -> Self {
        self.tries = tries;
        self
    }
    fn at(mut self, path: &str, more: Option<&str>) -> Self {
        let whole = match more {
            None => path.to_string(),
            Some(more) => format!("{path}?{more}"),
        };
        let uri = Uri::builder().scheme("https").authority("mixer.com").path_and_query(&whole[..]).build().unwrap();
        self.inner = self.inner.uri(uri);
        self
    }
}

fn follow(id: u32) -> Ask { Ask::new().verb(Method::PUT).at(&format!("/api/v1/channels/{id}/follow"), None) }
fn unhost(id: u32) -> Ask { Ask::new().tries(3).removing().at(&format!("/api/v1/channels/{id}/hostee"), Some("now=1")) }
fn update(id: u32) -> Ask { Ask::new().at(&format!("/api/v1/channels/{id}"), None).verb(Method::PATCH) }
fn user(id: u32) -> Ask { Ask::new().tries(2).at(&format!("/api/v1/users/{id}"), None) }
fn types(begun: Ask) -> Ask { begun.at("/api/v1/types", None) }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | src/main.rs:30',
      'call | certain | rest DELETE /channels/{channelId}/hostee | src/main.rs:31',
      'call | certain | rest PATCH /channels/{channelId} | src/main.rs:32',
      'call | certain | rest GET /users/{userId} | src/main.rs:33',
      'call | likely | rest GET /types | src/main.rs:34',
    ],
  ],
  [
    'builders in fields, with statements too (Java, Kotlin)',
    {
      'Ask.java': `package a;
class Ask {
  private final Request.Builder inner = new Request.Builder();
  Ask verb(String verb, RequestBody body) { this.inner.method(verb, body); return this; }
  Ask replacing(RequestBody body) { inner.put(body); return this; }
  Ask at(String path) { this.inner.header("Client-ID", "x").url("https://mixer.com/api/v1/" + path); return this; }
  Ask named(String name) { log(name); return this; }
}
class Calls {
  void follow(int id) { new Ask().replacing(none).at("channels/" + id + "/follow"); }
  void update(int id) { Ask ask = new Ask(); ask.verb("PATCH", body); ask.at("channels/" + id); }
  void user(int id) { new Ask().named("DELETE").at("users/" + id); }
}
`,
      'Ask.kt': `package a
class Ask2 {
  private val inner = Request.Builder()
  fun verb(verb: String) = apply { inner.method(verb, null) }
  fun at(path: String): Ask2 { inner.url("https://mixer.com/api/v1/$path"); return this }
}
class Calls2 {
  fun clip(id: Int) = Ask2().verb("DELETE").at("clips/$id")
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | Ask.java:10',
      'call | certain | rest PATCH /channels/{channelId} | Ask.java:11',
      'call | certain | rest GET /users/{userId} | Ask.java:12',
      'call | certain | rest DELETE /clips/{clipId} | Ask.kt:8',
    ],
  ],
  [
    'what looks like it and is not: methods that send with a client in a field (JavaScript, Java)',
    {
      'a.js': `class Api {
  constructor(http) { this.http = http; }
  types() { return this.http.request('https://mixer.com/api/v1/types'); }
  follow(id) { return this.http.put('https://mixer.com/api/v1/channels/' + id + '/follow'); }
  refresh() { this.http.request('https://mixer.com/api/v1/ingests'); }
}
const api = new Api(client);
api.follow(7);
api.types();
api.refresh();
`,
      'Api.java': `package a;
class Api {
  private final Http http = new Http();
  void types() { this.http.request("https://mixer.com/api/v1/types"); }
  void unhost(int id) { this.http.delete("https://mixer.com/api/v1/channels/" + id + "/hostee"); }
}
class Calls {
  void all(Api api) { api.unhost(7); api.types(); }
}
`,
    },
    [
      'call | certain | rest GET /types | Api.java:4',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Api.java:5',
      'call | certain | rest GET /types | a.js:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:4',
      'call | certain | rest GET /ingests | a.js:5',
    ],
  ],
]);
