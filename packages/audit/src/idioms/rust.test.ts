import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Rust: format with places, names, captured variables; concat!, constants of other modules',
    {
      'src/consts.rs': `pub const HOST: &str = "https://mixer.com";
pub static API: &'static str = concat!("https://mixer.com", "/api/v1");
`,
      'src/main.rs': `mod consts;
use crate::consts::API;
fn f(id: u32) {
    let url = format!("{}/users/{}", API, id);
    reqwest::get(&url).await?;
    reqwest::get(format!("{base}/channels/{id}", base = consts::API)).await?;
    reqwest::blocking::get(&format!("{API}/types/{id}")).unwrap();
    reqwest::get(crate::consts::HOST.to_string() + "/api/v1/clips/" + &id.to_string());
    let mut s = String::from(API);
    s.push_str("/recordings/");
    write!(s, "{}", id).unwrap();
    reqwest::get(&s);
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | src/main.rs:4',
      'call | certain | rest GET /channels/{channelIdOrToken} | src/main.rs:6',
      'call | certain | rest GET /types/{typeId} | src/main.rs:7',
      'call | certain | rest GET /clips/{clipId} | src/main.rs:8',
      'call | certain | rest GET /recordings/{recordingId} | src/main.rs:10',
    ],
  ],
  [
    'Rust: a client of its own with the base in a field, the verb as a parameter, a trait',
    {
      'src/api.rs': `use reqwest::{Client, Method};
pub struct Api { base: String, client: Client }
pub trait Send { fn send(&self, method: Method, path: &str) -> Result<(), Error>; }
impl Api {
    pub fn new() -> Self { Self { base: "https://mixer.com/api/v1".to_owned(), client: Client::new() } }
}
impl Send for Api {
    fn send(&self, method: Method, path: &str) -> Result<(), Error> {
        self.client.request(method, &format!("{}{}", self.base, path)).send()?;
        Ok(())
    }
}
`,
      'src/main.rs': `mod api;
use api::{Api, Send};
fn main() {
    let api = Api::new();
    api.send(Method::PUT, &format!("/channels/{}/follow", id));
    run(&api);
}
fn run(sender: &dyn Send) { sender.send(Method::GET, "/users/current").unwrap(); }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | src/main.rs:5',
      'call | certain | rest GET /users/current | src/main.rs:8',
    ],
  ],
  [
    'Rust: builders and addresses',
    {
      'a.rs': `const BASE: &str = "https://mixer.com/api/v1/";
fn f(client: &reqwest::Client, id: u32) {
    client.patch(Url::parse(BASE).unwrap().join(&format!("channels/{}", id)).unwrap()).json(&body).send();
    let req = hyper::Request::builder().method("POST").uri("https://mixer.com/api/v1/clips/create").body(b);
    let req = Request::new(Method::DELETE, "https://mixer.com/api/v1/clips/1".parse().unwrap());
    ureq::get("https://mixer.com/api/v1/users/current").call();
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.rs:3',
      'call | certain | rest POST /clips/create | a.rs:4',
      'call | certain | rest DELETE /clips/{clipId} | a.rs:5',
      'call | certain | rest GET /users/current | a.rs:6',
    ],
  ],
  [
    'Rust: macros that build the address and send',
    {
      'src/macros.rs': `#[macro_export]
macro_rules! endpoint {
    ($path:expr) => ({ &format!("https://mixer.com/api/v1/{}", $path) });
}
macro_rules! call {
    ($client:expr, $url:ident) => { match $client.delete($url).send() { Ok(r) => r.json(), Err(e) => Err(e) } };
}
`,
      'src/api.rs': `fn f(client: Client, id: u32) {
    let url = endpoint!(&format!("clips/{}", id));
    call!(client, url)
}
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | src/api.rs:2'],
  ],
  [
    'Rust: frames by json!, by structs and serialised enums, with a match for the method',
    {
      'src/packets.rs': `#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Kind { Method, Reply }
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Name { Msg, ClearMessages, #[serde(rename = "vote:start")] Vote }
#[derive(Serialize)]
pub struct Packet { #[serde(rename = "type")] kind: Kind, method: Name, arguments: Vec<String> }
`,
      'src/chat.rs': `use crate::packets::{Kind, Name, Packet};
const URL: &str = "https://mixer.com/api/v1/chats/1";
fn f(ws: &mut Socket, vote: bool) {
    let packet = Packet { kind: Kind::Method, method: Name::ClearMessages, arguments: vec![] };
    let method = match vote {
        true => Name::Vote,
        false => Name::Msg,
    };
    ws.send(Packet { kind: Kind::Method, method, arguments: vec![] });
    ws.send(json!({ "type": "method", "method": "whisper", "arguments": [to, "hi"], "id": 1 }).to_string());
    ws.send(r#"{"type":"method","method":"ping","arguments":[]}"#);
    ws.send(Packet { kind: Kind::Reply, method: Name::Msg, arguments: vec![] });
}
`,
    },
    [
      'call | certain | chat clearMessages | src/chat.rs:4',
      'call | certain | chat vote:start | src/chat.rs:6',
      'call | certain | chat msg | src/chat.rs:7',
      'call | certain | chat whisper | src/chat.rs:10',
      'call | certain | chat ping | src/chat.rs:11',
    ],
  ],
  [
    'Rust: scopes of the oauth2 crate, of a list, of lazy_static',
    {
      'a.rs': `lazy_static! { static ref SCOPES: Vec<&'static str> = vec!["chat:connect", "chat:chat"]; }
fn f() {
    let client = BasicClient::new(ClientId::new("abc".to_string()), None, AuthUrl::new("https://mixer.com/oauth/authorize".to_string()).unwrap(), None);
    client.authorize_url(CsrfToken::new_random).add_scope(Scope::new("channel:details:self".to_string())).url();
    let url = format!("https://mixer.com/oauth/authorize?client_id={}&scope={}", id, SCOPES.join("+"));
}
`,
    },
    [
      'request | certain | chat:connect | a.rs:1',
      'request | certain | chat:chat | a.rs:1',
      'client-id | certain | abc | a.rs:3',
      'request | certain | channel:details:self | a.rs:4',
    ],
  ],
  [
    'Rust: nothing in tests, comparisons, logs, routes',
    {
      'a.rs': `const API: &str = "https://mixer.com/api/v1";
fn f(app: Router) {
    println!("{}/users/current", API);
    if path == "/users/current" { run(); }
    let app = app.route("/users/current", get(show));
    match scope { "chat:chat" => run(), _ => {} }
}
#[cfg(test)]
mod tests {
    fn g() { reqwest::get("https://mixer.com/api/v1/users/current"); }
}
`,
    },
    [],
  ],
  [
    'Rust: segments that are pushed behind an address, and what only looks like it',
    {
      'a.rs': `async fn run(client: &reqwest::Client, other: &mut Vec<String>) {
    let mut url = Url::parse("https://mixer.com/api/v1").unwrap();
    url.path_segments_mut().unwrap().push("channels").push("1").push("follow");
    client.put(url).send().await;
    let mut more = Url::parse("https://mixer.com/api/v1").unwrap();
    more.path_segments_mut().expect("a base").pop_if_empty().extend(&["users", "1", "avatar"]);
    client.delete(more.as_str()).send().await;
    let mut kept = Url::parse("https://mixer.com/api/v1/types/1").unwrap();
    other.segments().push("clips");
    client.get(kept).send().await;
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:3',
      'call | certain | rest DELETE /users/{userId}/avatar | a.rs:6',
      'call | certain | rest GET /types/{typeId} | a.rs:8',
    ],
  ],
  [
    'Rust: segments in a variable of their own, of a list that a caller hands over, and what only looks like it',
    {
      'a.rs': `use reqwest::{Client, Method, Url};
struct Api { client: Client, base: Url }
impl Api {
    fn new() -> Self { Self { client: Client::new(), base: "https://mixer.com/api/v1".parse().unwrap() } }
    async fn request(&self, method: Method, path: &[&str], id: u64) {
        let mut url = self.base.clone();
        {
            let mut segments = url.path_segments_mut().expect("a base");
            segments.push("channels");
            segments.push(&id.to_string()).extend(path);
        }
        self.client.request(method, url).send().await;
    }
    async fn follow(&self) { self.request(Method::PUT, &["follow"], 1).await; }
    async fn host(&self) { self.request(Method::PUT, &["hostee"], 2).await; }
    async fn types(&self, names: &mut Vec<String>) {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() { segments.push("types"); }
        names.push("1".to_string());
        self.client.get(url).send().await;
    }
    async fn clips(&self) {
        let mut url = Url::parse("https://mixer.com/api/v1/users/current").unwrap();
        let mut segments = url.path_segments_mut().unwrap();
        segments.clear();
        segments.push("achievements");
        self.client.get(url).send().await;
    }
    async fn current(&self) {
        let mut url = Url::parse("https://mixer.com/api/v1/users/1").unwrap();
        url.path_segments_mut().unwrap().pop().push("current");
        self.client.get(url).send().await;
    }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:14',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.rs:15',
      'call | certain | rest GET /types | a.rs:18',
      // What is in front of it cannot be seen any more.
      'call | likely | rest GET /achievements | a.rs:26',
    ],
  ],
]);
