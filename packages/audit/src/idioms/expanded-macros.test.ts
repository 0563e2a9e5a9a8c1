import { testIdioms } from '@mixer-oauth/testkit';

const client = `pub trait Ask { const VERB: &'static str = "GET"; fn verb(&self) -> Method { Method::GET } fn place(&self) -> String; }
pub struct Wire { http: reqwest::Client }
impl Wire {
    pub fn run<A: Ask + Send>(&self, ask: &A) -> Result<Value> {
        self.http.request(ask.verb(), &format!("https://mixer.com/api/v1/{}", ask.place())).send()?.json()
    }
}
`;

// What a macro of the program makes is read as if it were written where the macro is called.
testIdioms([
  [
    'Rust: a structure with what it implements, one call each; nobody in the crate sends them',
    {
      'src/wire.rs': client,
      'src/asks.rs': `use crate::wire::Ask;
macro_rules! ask {
    ($(#[$note:meta])* $name:ident { $($field:ident : $kind:ty),* } = $place:expr) => {
        $(#[$note])*
        pub struct $name { $(pub $field: $kind),* }
        impl Ask for $name {
            fn place(&self) -> String { format!($place, $(self.$field),*) }
        }
    };
}
ask!(Me {} = "users/current");
ask!(
    /// Who follows.
    Followers { id: u32, of: Vec<u8> } = "channels/{}/follow"
);
`,
    },
    [
      'call | certain | rest GET /users/current | src/asks.rs:11',
      'call | certain | rest GET /channels/{channelId}/follow | src/asks.rs:14',
    ],
  ],
  [
    'Rust: rows in one call, with verbs that are put into paths; one rule calls another, a list runs through its rows',
    {
      'wire.rs': `${client}
macro_rules! asks {
    (@one $name:ident $verb:ident $place:literal) => {
        pub struct $name { pub id: u32 }
        impl Ask for $name {
            fn verb(&self) -> Method { Method::$verb }
            fn place(&self) -> String { $place.replace("ID", &self.id.to_string()) }
        }
    };
    ($($verb:ident $name:ident => $place:literal;)*) => { $( asks!(@one $name $verb $place); )* };
}
asks! {
    PUT Host => "channels/ID/hostee";
    DELETE Unhost => "channels/ID/hostee";
}
macro_rules! each {
    () => {};
    ($name:ident -> $place:literal; $($rest:tt)*) => {
        pub struct $name;
        impl Ask for $name { fn place(&self) -> String { String::from($place) } }
        each!($($rest)*);
    };
}
each! { Kinds -> "types"; Me -> "users/current"; }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | wire.rs:20',
      'call | certain | rest DELETE /channels/{channelId}/hostee | wire.rs:21',
      'call | certain | rest GET /types | wire.rs:31',
      'call | certain | rest GET /users/current | wire.rs:31',
    ],
  ],
  [
    'Rust: methods in an impl, constants, functions',
    {
      'api.rs': `macro_rules! method {
    ($name:ident, $verb:ident, $place:expr $(, $arg:ident)*) => {
        pub async fn $name(&self $(, $arg: u64)*) -> Result<Value> {
            self.http.$verb(&format!(concat!("https://mixer.com/api/v1", $place) $(, $arg)*)).send().await
        }
    };
}
impl Api {
    method!(me, get, "/users/current");
    method!(follow, put, "/channels/{}/follow", id);
}
macro_rules! places { ($($name:ident = $place:expr;)*) => { $(pub const $name: &str = concat!("https://mixer.com/api/v1", $place);)* } }
places! { KINDS = "/types"; UNUSED = "/recordings"; }
macro_rules! plain { ($name:ident, $place:expr) => { pub fn $name(c: &Client) { c.delete($place).send(); } } }
plain!(drop_clip, "https://mixer.com/api/v1/clips/7");
fn kinds(c: &Client) { c.get(KINDS).send(); }
`,
    },
    [
      'call | certain | rest GET /users/current | api.rs:9',
      'call | certain | rest PUT /channels/{channelId}/follow | api.rs:10',
      'call | certain | rest GET /types | api.rs:13',
      'call | certain | rest DELETE /clips/{clipId} | api.rs:15',
    ],
  ],
  [
    'Rust: expressions: a verb that is put in, rules told apart by a word, in the arm of a branch',
    {
      'api.rs': `macro_rules! call {
    ($client:expr, $verb:ident, $($place:tt)+) => { $client.$verb(&format!("https://mixer.com/api/v1{}", format!($($place)+))).send() };
}
macro_rules! api {
    (get $place:expr) => { HTTP.get(concat!("https://mixer.com/api/v1", $place)).send() };
    (put $place:expr) => { HTTP.put(concat!("https://mixer.com/api/v1", $place)).send() };
}
fn run(c: &reqwest::Client, id: u32) {
    call!(c, patch, "/channels/{}", id);
    api!(get "/users/current");
    api!(put "/channels/7/follow");
    go("GET", "/types");
    go("POST", "/clips/create");
}
fn go(verb: &str, place: &str) {
    match verb {
        "GET" => call!(HTTP, get, "{}", place),
        _ => call!(HTTP, post, "{}", place),
    };
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | api.rs:9',
      'call | certain | rest GET /users/current | api.rs:10',
      'call | certain | rest PUT /channels/{channelId}/follow | api.rs:11',
      'call | certain | rest GET /types | api.rs:12',
      'call | certain | rest POST /clips/create | api.rs:13',
    ],
  ],
  [
    'Rust: an enum of scopes with its texts: those that are named are asked for',
    {
      'scopes.rs': `macro_rules! scopes {
    ($($member:ident => $text:literal),* $(,)?) => {
        #[derive(Clone, Copy)]
        pub enum Scope { $($member),* }
        impl Scope { pub fn text(self) -> &'static str { match self { $(Scope::$member => $text),* } } }
    };
}
scopes! {
    Connect => "chat:connect",
    Chat => "chat:chat",
    Update => "channel:update:self",
}
const WANTED: &[Scope] = &[Scope::Connect, Scope::Chat];
fn authorize() -> String {
    let list = WANTED.iter().map(|one| one.text()).collect::<Vec<_>>().join(" ");
    format!("https://mixer.com/oauth/authorize?response_type=code&scope={}", list)
}
`,
    },
    ['request | certain | chat:connect | scopes.rs:9', 'request | certain | chat:chat | scopes.rs:10'],
  ],
  [
    'Rust: what looks like it and is not: a macro of another service, one that nothing calls, one without end, a rule that does not fit',
    {
      'api.rs': `macro_rules! other { ($name:ident, $place:expr) => { pub fn $name(c: &Client) { c.get(concat!("https://api.other.example/v1", $place)).send(); } } }
other!(me, "/users/current");
macro_rules! unused { ($name:ident) => { pub fn $name(c: &Client) { c.delete("https://mixer.com/api/v1/clips/7").send(); } } }
macro_rules! endless { ($($part:tt)*) => { struct A; endless!($($part)* $($part)*); } }
endless! { a b c }
macro_rules! picky { (only $name:ident) => { pub fn $name(c: &Client) { c.get("https://mixer.com/api/v1/types").send(); } } }
picky!(none at all);
fn run(c: &Client) { c.get("https://mixer.com/api/v1/users/current").send(); }
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | api.rs:3',
      'call | certain | rest GET /types | api.rs:6',
      'call | certain | rest GET /users/current | api.rs:8',
    ],
  ],
]);
