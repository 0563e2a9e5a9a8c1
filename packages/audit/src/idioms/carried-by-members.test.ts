import { testIdioms } from '@mixer-oauth/testkit';

// What a member of an enum is given goes with it: paths and frames are made of it where the member is taken apart.
testIdioms([
  [
    'Rust: members in members, written by Display',
    {
      'part.rs': `use std::fmt;
#[derive(Clone, Copy)]
pub enum Part { Details, Log }
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(match self { Part::Details => "details", Part::Log => "log" }) }
}
`,
      'place.rs': `use crate::part::Part;
use std::fmt;
pub enum Place { Me, User(u64, Part), Board { kind: &'static str, channel: u64 } }
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Place::Me => write!(f, "users/current"),
            Place::User(id, part) => write!(f, "users/{}/{}", id, part),
            Place::Board { kind, channel } => write!(f, "leaderboards/{}/channels/{}", kind, channel),
        }
    }
}
`,
      'main.rs': `use crate::{part::Part, place::Place};
fn ask(place: Place) { ureq::get(&format!("https://mixer.com/api/v1/{}", place)).call(); }
fn main() {
    ask(Place::Me);
    ask(Place::User(3, Part::Details));
    ask(Place::User(3, Part::Log));
    ask(Place::Board { kind: "sparks-weekly", channel: 3 });
}
`,
    },
    [
      'call | certain | rest GET /leaderboards/sparks-weekly/channels/{channelId} | main.rs:7',
      'call | certain | rest GET /users/current | place.rs:7',
      'call | certain | rest GET /users/{userId}/details | place.rs:8',
      'call | certain | rest GET /users/{userId}/log | place.rs:8',
    ],
  ],
  [
    'Rust: a verb and a path in one, and a member handed on by a closure',
    {
      'a.rs': `enum Part { Details, Follows }
impl Part { fn word(&self) -> &'static str { match self { Part::Details => "details", Part::Follows => "follows" } } }
enum Act { Follow(u64), Unfollow(u64), Read { id: u64, part: Part } }
impl Act {
    fn parts(&self) -> (reqwest::Method, String) {
        match self {
            Act::Follow(id) => (reqwest::Method::PUT, format!("/channels/{}/follow", id)),
            Act::Unfollow(id) => (reqwest::Method::DELETE, format!("/channels/{}/follow", id)),
            Act::Read { id, part } => (reqwest::Method::GET, format!("/users/{}/{}", id, part.word())),
        }
    }
}
async fn run(http: &reqwest::Client, act: Act) {
    let (method, path) = act.parts();
    http.request(method, format!("https://mixer.com/api/v1{}", path)).send().await;
}
async fn go(http: &reqwest::Client, me: u64) {
    let read = |part| Act::Read { id: me, part };
    run(http, Act::Follow(1)).await;
    run(http, Act::Unfollow(1)).await;
    run(http, read(Part::Details)).await;
    run(http, read(Part::Follows)).await;
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:7',
      'call | certain | rest DELETE /channels/{channelId}/follow | a.rs:8',
      'call | certain | rest GET /users/{userId}/details | a.rs:9',
      'call | certain | rest GET /users/{userId}/follows | a.rs:9',
    ],
  ],
  [
    'Rust: what a member carries that nobody here makes is not its name',
    {
      'a.rs': `#[derive(Deserialize)]
enum Place { Me, User(u64, String) }
fn path(place: &Place) -> String { match place { Place::Me => "users/current".to_string(), Place::User(id, part) => format!("users/{}/{}", id, part) } }
fn main() {
    let place: Place = serde_json::from_str(&read()).unwrap();
    ureq::get(&format!("https://mixer.com/api/v1/{}", path(&place))).call();
}
`,
    },
    ['call | certain | rest GET /users/current | a.rs:3'],
  ],
]);
