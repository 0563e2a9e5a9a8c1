import { testIdioms } from '@mixer-oauth/testkit';

// Macros of Rust that another file of the crate defines: they are expanded where they are called.
testIdioms([
  [
    'Rust: a verb that is handed over',
    {
      'src/macros.rs': `macro_rules! send {
    ($client:expr, $verb:ident, $path:expr) => { $client.$verb(format!("https://mixer.com/api/v1{}", $path)).send() };
}
`,
      'src/main.rs': `#[macro_use]
mod macros;
fn main() {
    let client = reqwest::blocking::Client::new();
    send!(client, put, "/channels/1/follow");
    send!(client, get, "/users/current");
}
`,
    },
    [
      'call | unresolved | GET /{} | src/macros.rs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | src/main.rs:5',
      'call | certain | rest GET /users/current | src/main.rs:6',
    ],
  ],
  [
    'Rust: a table of endpoints',
    {
      'src/macros.rs': `macro_rules! endpoints {
    ($($name:ident => $verb:ident $path:expr;)*) => {
        impl Api { $( pub fn $name(&self) { self.http.$verb(format!("https://mixer.com/api/v1{}", $path)).send(); } )* }
    };
}
`,
      'src/api.rs': `struct Api { http: reqwest::blocking::Client }
endpoints! {
    me => get "/users/current";
    follow => put "/channels/1/follow";
}
`,
    },
    [
      'call | certain | rest GET /users/current | src/api.rs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | src/api.rs:4',
      'call | unresolved | GET /{} | src/macros.rs:3',
    ],
  ],
  [
    'Rust: one macro that calls another, each in its own file',
    {
      'src/send.rs': `macro_rules! send {
    ($client:expr, $verb:ident, $path:expr) => { $client.$verb(format!("https://mixer.com/api/v1{}", $path)).send() };
}
`,
      'src/short.rs': `macro_rules! remove {
    ($client:ident, $($part:tt)+) => { send!($client, delete, concat!("/", $(stringify!($part), "/"),+)) };
}
`,
      'src/main.rs': `mod send;
mod short;
fn main() {
    let client = reqwest::blocking::Client::new();
    send!(client, patch, "/channels/1");
    remove!(client, channels 1 follow);
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | src/main.rs:5',
      'call | certain | rest DELETE /channels/{channelId}/follow | src/main.rs:6',
      'call | unresolved | GET /{} | src/short.rs:2',
    ],
  ],
  [
    'Rust: a macro of the file itself comes before one of that name elsewhere',
    {
      'src/macros.rs': `macro_rules! send {
    ($client:expr, $verb:ident, $path:expr) => { $client.$verb(format!("https://mixer.com/api/v1{}", $path)).send() };
}
`,
      'src/main.rs': `macro_rules! send {
    ($client:expr, $verb:ident, $path:expr) => { $client.$verb(format!("https://example.com{}", $path)).send() };
}
fn main() { send!(reqwest::blocking::Client::new(), put, "/channels/1/follow"); }
`,
    },
    ['call | unresolved | GET /{} | src/macros.rs:2'],
  ],
  [
    'Rust: two files define one of that name, so nobody knows which is meant',
    {
      'src/one.rs': `macro_rules! endpoints {
    ($($name:ident => $verb:ident $path:expr;)*) => {
        impl Api { $( pub fn $name(&self) { self.http.$verb(format!("https://mixer.com/api/v1{}", $path)).send(); } )* }
    };
}
`,
      'src/two.rs': `macro_rules! endpoints {
    ($($name:ident => $verb:ident $path:expr;)*) => {
        impl Api { $( pub fn $name(&self) { self.http.$verb(format!("https://example.com{}", $path)).send(); } )* }
    };
}
`,
      'src/api.rs': `struct Api { http: reqwest::blocking::Client }
endpoints! {
    me => get "/users/current";
}
`,
    },
    ['call | unresolved | GET /{} | src/one.rs:3'],
  ],
  [
    'Rust: one that a function says as well',
    {
      'src/macros.rs': `macro_rules! address_of {
    ($path:expr) => { format!("https://mixer.com/api/v1{}", $path) };
}
`,
      'src/main.rs': `#[macro_use]
mod macros;
fn main() { reqwest::blocking::get(&address_of!("/users/current")); }
`,
    },
    ['call | certain | rest GET /users/current | src/main.rs:3'],
  ],
]);
