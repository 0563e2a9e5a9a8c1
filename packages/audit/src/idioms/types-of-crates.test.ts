import { testIdioms } from '@mixer-oauth/testkit';

// Types by their path: what a crate has is not the program's own.
testIdioms([
  [
    "Rust: A crate's type with the last name of an own one",
    {
      'src/api.rs': `pub struct Client { http: reqwest::Client }
const V2: &str = "https://mixer.com/api/v2";
impl Client {
    fn get(&self, path: &str) -> Result<String, reqwest::Error> { self.http.request(Method::GET, &format!("https://mixer.com/api/v1/{}", path)).send() }
    pub fn me(&self) -> Result<String, reqwest::Error> { self.get("users/current") }
    pub fn chatters(&self, id: u32) -> Result<String, reqwest::Error> { let url = format!("{}/chats/{}/users", V2, id); self.http.get(&url).send() }
}
`,
    },
    [
      'call | certain | rest GET /users/current | src/api.rs:5',
      'call | certain | rest GET /chats/{channelId}/users | src/api.rs:6',
    ],
  ],
  [
    "Rust: A module's type, in a structure",
    {
      'src/api.rs': `pub struct Client { http: reqwest::Client }
impl Client {
    pub fn new() -> Client { Client { http: reqwest::Client::new() } }
    pub fn get(&self, path: &str) -> Result<String, reqwest::Error> { self.http.get(&format!("https://mixer.com/api/v1/{}", path)).send() }
}
`,
      'src/main.rs': `mod api;
struct Bot { api: api::Client }
impl Bot { fn me(&self) { self.api.get("users/current"); } }
fn main() { let b = Bot { api: api::Client::new() }; b.me(); }
`,
    },
    ['call | certain | rest GET /users/current | src/main.rs:3'],
  ],
  [
    'Rust: The same by `use`, and handed over',
    {
      'src/api/mod.rs': `pub struct Client { http: reqwest::Client }
impl Client {
    pub fn get(&self, path: &str) -> Result<String, reqwest::Error> { self.http.get(&format!("https://mixer.com/api/v1/{}", path)).send() }
}
`,
      'src/bot.rs': `use crate::api;
pub struct Bot { pub api: api::Client }
impl Bot { pub fn me(&self) { self.api.get("users/current"); } pub fn with(c: &api::Client) { c.get("users/search"); } }
`,
    },
    [
      'call | certain | rest GET /users/current | src/bot.rs:3',
      'call | certain | rest GET /users/search | src/bot.rs:3',
    ],
  ],
  [
    'Rust: By the whole path',
    {
      'src/net/api.rs': `pub struct Client { http: reqwest::Client }
impl Client {
    pub fn get(&self, path: &str) -> Result<String, reqwest::Error> { self.http.get(&format!("https://mixer.com/api/v1/{}", path)).send() }
}
`,
      'src/bot.rs': `pub struct Bot { pub api: crate::net::api::Client }
impl Bot { pub fn me(&self) { self.api.get("users/current"); } }
`,
      'src/lib.rs': `pub mod net; pub mod bot;
pub fn go(c: &net::api::Client) { c.get("users/search"); }
`,
      'src/net/mod.rs': `pub mod api;
`,
    },
    [
      'call | certain | rest GET /users/current | src/bot.rs:2',
      'call | certain | rest GET /users/search | src/lib.rs:2',
    ],
  ],
  [
    'Rust: A whole address goes another way than paths do',
    {
      'src/api.rs': `const API: &str = "https://mixer.com/api/v1";
const CHATTERS: &str = "https://mixer.com/api/v2/chats/{}/users";
pub struct Api { client: reqwest::Client }
impl Api {
    fn url(&self, path: &str) -> String {
        if path.starts_with("https://") { path.to_string() } else { format!("{}/{}", API, path) }
    }
    async fn get(&self, path: &str) -> Result<String, reqwest::Error> { self.client.get(&self.url(path)).send().await?.text().await }
    pub async fn me(&self) -> Result<String, reqwest::Error> { self.get("users/current").await }
    pub async fn chatters(&self, id: u32) -> Result<String, reqwest::Error> { self.get(&CHATTERS.replace("{}", &id.to_string())).await }
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId}/users | src/api.rs:2',
      'call | certain | rest GET /users/current | src/api.rs:9',
    ],
  ],
]);
