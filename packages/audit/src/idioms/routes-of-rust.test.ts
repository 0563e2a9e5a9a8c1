import { testIdioms } from '@mixer-oauth/testkit';

// Enums of routes in Rust that say how they are written and by which verb they are asked.
testIdioms([
  [
    'a route that writes itself, joined to a base',
    {
      'src/main.rs': `use reqwest::Url;
use reqwest::Method;
use std::fmt;
#[derive(Debug, Clone)]
pub enum Route { Channel(String), HookRenew(String) }
impl Route {
    pub fn method(&self) -> Method {
        match self {
            Route::HookRenew(_) => Method::POST,
            _ => Method::GET,
        }
    }
}
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Channel(token) => write!(f, "v1/channels/{}", token),
            Route::HookRenew(id) => write!(f, "v1/hooks/{}/renew", id),
        }
    }
}
pub struct Client { base: Url, http: reqwest::Client }
impl Client {
    pub fn new() -> Client { Client { base: Url::parse("https://mixer.com/api/").unwrap(), http: reqwest::Client::new() } }
    pub fn send(&self, route: Route, body: Option<Value>) -> Result<Value, Error> {
        let url = self.base.join(&route.to_string())?;
        let mut req = self.http.request(route.method(), url);
        req.send()
    }
    pub fn channel(&self, name: &str) { self.send(Route::Channel(name.to_owned()), None); }
}
fn main() { let mixer = Client::new(); mixer.send(Route::HookRenew(id), None); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | src/main.rs:17',
      'call | certain | rest POST /hooks/{hookId}/renew | src/main.rs:18',
    ],
  ],
  [
    'in a format',
    {
      'src/main.rs': `use reqwest::Url;
use reqwest::Method;
use std::fmt;
#[derive(Debug, Clone)]
pub enum Route { Channel(String), HookRenew(String) }
impl Route {
    pub fn method(&self) -> Method {
        match self {
            Route::HookRenew(_) => Method::POST,
            _ => Method::GET,
        }
    }
}
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Channel(token) => write!(f, "v1/channels/{}", token),
            Route::HookRenew(id) => write!(f, "v1/hooks/{}/renew", id),
        }
    }
}
pub struct Client { base: Url, http: reqwest::Client }
impl Client {
    pub fn new() -> Client { Client { base: Url::parse("https://mixer.com/api/").unwrap(), http: reqwest::Client::new() } }
    pub fn send(&self, route: Route, body: Option<Value>) -> Result<Value, Error> {
        let url = format!("https://mixer.com/api/{}", route);
        let mut req = self.http.request(route.method(), url);
        req.send()
    }
    pub fn channel(&self, name: &str) { self.send(Route::Channel(name.to_owned()), None); }
}
fn main() { let mixer = Client::new(); mixer.send(Route::HookRenew(id), None); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | src/main.rs:17',
      'call | certain | rest POST /hooks/{hookId}/renew | src/main.rs:18',
    ],
  ],
  [
    'in files of their own',
    {
      'src/route.rs': `use reqwest::Method;
use std::fmt;
#[derive(Debug, Clone)]
pub enum Route { Channel(String), HookRenew(String) }
impl Route {
    pub fn method(&self) -> Method {
        match self {
            Route::HookRenew(_) => Method::POST,
            _ => Method::GET,
        }
    }
}
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Channel(token) => write!(f, "v1/channels/{}", token),
            Route::HookRenew(id) => write!(f, "v1/hooks/{}/renew", id),
        }
    }
}
`,
      'src/client.rs': `use reqwest::Url;
use crate::route::Route;
pub struct Client { base: Url, http: reqwest::Client }
impl Client {
    pub fn new() -> Client { Client { base: Url::parse("https://mixer.com/api/").unwrap(), http: reqwest::Client::new() } }
    pub fn send(&self, route: Route, body: Option<Value>) -> Result<Value, Error> {
        let url = self.base.join(&route.to_string())?;
        let mut req = self.http.request(route.method(), url);
        req.send()
    }
    pub fn channel(&self, name: &str) { self.send(Route::Channel(name.to_owned()), None); }
}
`,
      'src/main.rs': `mod client;
mod route;
use route::Route;
use client::Client;
fn main() { let mixer = Client::new(); mixer.send(Route::HookRenew(id), None); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | src/route.rs:16',
      'call | certain | rest POST /hooks/{hookId}/renew | src/route.rs:17',
    ],
  ],
  [
    'in files of their own, in a format',
    {
      'src/route.rs': `use reqwest::Method;
use std::fmt;
#[derive(Debug, Clone)]
pub enum Route { Channel(String), HookRenew(String) }
impl Route {
    pub fn method(&self) -> Method {
        match self {
            Route::HookRenew(_) => Method::POST,
            _ => Method::GET,
        }
    }
}
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Route::Channel(token) => write!(f, "v1/channels/{}", token),
            Route::HookRenew(id) => write!(f, "v1/hooks/{}/renew", id),
        }
    }
}
`,
      'src/client.rs': `use reqwest::Url;
use crate::route::Route;
pub struct Client { base: Url, http: reqwest::Client }
impl Client {
    pub fn new() -> Client { Client { base: Url::parse("https://mixer.com/api/").unwrap(), http: reqwest::Client::new() } }
    pub fn send(&self, route: Route, body: Option<Value>) -> Result<Value, Error> {
        let url = format!("https://mixer.com/api/{}", route);
        let mut req = self.http.request(route.method(), url);
        req.send()
    }
    pub fn channel(&self, name: &str) { self.send(Route::Channel(name.to_owned()), None); }
}
`,
      'src/main.rs': `mod client;
mod route;
use route::Route;
use client::Client;
fn main() { let mixer = Client::new(); mixer.send(Route::HookRenew(id), None); }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | src/route.rs:16',
      'call | certain | rest POST /hooks/{hookId}/renew | src/route.rs:17',
    ],
  ],
  [
    'three members in one arm',
    {
      'src/main.rs': `use reqwest::{Client, Method};
use std::fmt;
enum Route { Types, Hooks, HookRenew(String), DropHook(String) }
impl Route { fn method(&self) -> Method { match self { Route::Hooks | Route::HookRenew(_) | Route::DropHook(_) => Method::POST, _ => Method::GET } } }
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Route::Types => f.write_str("types"),
            Route::Hooks => f.write_str("hooks"),
            Route::HookRenew(id) => write!(f, "hooks/{}/renew", id),
            Route::DropHook(id) => write!(f, "hooks/{}/deactivate", id),
        }
    }
}
pub struct Api { client: Client }
impl Api {
    fn send(&self, route: Route) { self.client.request(route.method(), &format!("https://mixer.com/api/v1/{}", route)).send().unwrap(); }
}
fn main() { let api = Api {}; api.send(Route::Types); api.send(Route::Hooks); api.send(Route::HookRenew(id)); }
`,
    },
    [
      'call | certain | rest GET /types | src/main.rs:8',
      'call | certain | rest POST /hooks | src/main.rs:9',
      'call | certain | rest POST /hooks/{hookId}/renew | src/main.rs:10',
    ],
  ],
  [
    'an arm each',
    {
      'src/main.rs': `use reqwest::{Client, Method};
use std::fmt;
enum Route { Types, Hooks, HookRenew(String), DropHook(String) }
impl Route { fn method(&self) -> Method { match self { Route::Hooks => Method::POST, Route::HookRenew(_) => Method::POST, _ => Method::GET } } }
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Route::Types => f.write_str("types"),
            Route::Hooks => f.write_str("hooks"),
            Route::HookRenew(id) => write!(f, "hooks/{}/renew", id),
            Route::DropHook(id) => write!(f, "hooks/{}/deactivate", id),
        }
    }
}
pub struct Api { client: Client }
impl Api {
    fn send(&self, route: Route) { self.client.request(route.method(), &format!("https://mixer.com/api/v1/{}", route)).send().unwrap(); }
}
fn main() { let api = Api {}; api.send(Route::Types); api.send(Route::Hooks); api.send(Route::HookRenew(id)); }
`,
    },
    [
      'call | certain | rest GET /types | src/main.rs:8',
      'call | certain | rest POST /hooks | src/main.rs:9',
      'call | certain | rest POST /hooks/{hookId}/renew | src/main.rs:10',
    ],
  ],
  [
    'which of two, a branch says',
    {
      'src/main.rs': `use reqwest::{Client, Method};
use std::fmt;
enum Route { Types, Hooks, HookRenew(String), DropHook(String) }
impl Route { fn method(&self) -> Method { match self { Route::Hooks | Route::HookRenew(_) | Route::DropHook(_) => Method::POST, _ => Method::GET } } }
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Route::Types => f.write_str("types"),
            Route::Hooks => f.write_str("hooks"),
            Route::HookRenew(id) => write!(f, "hooks/{}/renew", id),
            Route::DropHook(id) => write!(f, "hooks/{}/deactivate", id),
        }
    }
}
pub struct Api { client: Client }
impl Api {
    fn send(&self, route: Route) { self.client.request(route.method(), &format!("https://mixer.com/api/v1/{}", route)).send().unwrap(); }
}
fn main() { let api = Api {}; let route = if drop { Route::DropHook(id) } else { Route::HookRenew(id) }; api.send(route); api.send(Route::Hooks); }
`,
    },
    [
      'call | certain | rest POST /hooks | src/main.rs:9',
      'call | certain | rest POST /hooks/{hookId}/renew | src/main.rs:10',
      'call | certain | rest POST /hooks/{hookId}/deactivate | src/main.rs:11',
    ],
  ],
  [
    'what a member carries is not the member',
    {
      'src/main.rs': `use reqwest::Client;
enum Route { Me, Follow(u64), Search(String, u8) }
impl Route {
    fn path(&self) -> String {
        match self {
            Route::Me => "users/current".to_string(),
            Route::Follow(id) => format!("channels/{}/follow", id),
            Route::Search(query, page) => format!("users/search?query={}&page={}", query, page),
        }
    }
}
async fn put(c: &Client, r: Route) { c.put(format!("https://mixer.com/api/v1/{}", r.path())).send().await; }
async fn get(c: &Client, r: Route) { c.get(format!("https://mixer.com/api/v1/{}", r.path())).send().await; }
async fn go(c: &Client) { put(c, Route::Follow(3)).await; get(c, Route::Me).await; get(c, Route::Search(x, 1)).await; }
`,
    },
    [
      'call | certain | rest GET /users/current | src/main.rs:6',
      'call | certain | rest PUT /channels/{channelId}/follow | src/main.rs:7',
      'call | certain | rest GET /users/search | src/main.rs:8',
    ],
  ],
]);
