import { testIdioms } from '@mixer-oauth/testkit';

// A loop through what callers pass asks each item by its methods: the verb of one does not go with the path of another.
testIdioms([
  [
    'JavaScript and Python: objects of several classes',
    {
      'a.js': `class Follow { verb() { return 'PUT'; } path() { return '/channels/1/follow'; } }
class Me { verb() { return 'GET'; } path() { return '/users/current'; } }
function run(jobs) { for (const job of jobs) fetch('https://mixer.com/api/v1' + job.path(), { method: job.verb() }); }
run([new Follow(), new Me()]);
`,
      'b.py': `import requests
class Avatar:
    def verb(self): return "DELETE"
    def path(self): return "/users/1/avatar"
class Types:
    def verb(self): return "GET"
    def path(self): return "/types/3"
def run(jobs):
    for job in jobs:
        requests.request(job.verb(), "https://mixer.com/api/v1" + job.path())
run([Avatar(), Types()])
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:1',
      'call | certain | rest GET /users/current | a.js:2',
      'call | certain | rest DELETE /users/{userId}/avatar | b.py:4',
      'call | certain | rest GET /types/{typeId} | b.py:7',
    ],
  ],
  [
    'Java: members of an enum that branch on themselves',
    {
      'A.java': `enum Step {
  LEAVE, CLEAR;
  String verb() { return this == LEAVE ? "DELETE" : "PUT"; }
  String path() { switch (this) { case LEAVE: return "/users/3/avatar"; case CLEAR: return "/channels/3/follow"; default: return ""; } }
}
class Api {
  void run(HttpClient http, List<Step> steps) { for (Step step : steps) http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1" + step.path())).method(step.verb(), none()).build(), text()); }
  void go(HttpClient http) { run(http, List.of(Step.LEAVE, Step.CLEAR)); }
}
`,
    },
    [
      'call | certain | rest DELETE /users/{userId}/avatar | A.java:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:4',
    ],
  ],
  [
    'Rust: more members than anybody would put together, each with a place of its own',
    {
      'a.rs': `pub enum Part { Details, Log, Follows, Notifications, Subscriptions, Achievements }
impl Part { fn word(&self) -> &'static str { match self { Part::Details => "details", Part::Log => "log", Part::Follows => "follows", Part::Notifications => "notifications", Part::Subscriptions => "subscriptions", Part::Achievements => "achievements" } } }
pub enum Place { User(u64, Part), Clips(u64), Follow(u64), Edit(u64) }
impl Place {
    fn verb(&self) -> &'static str { match self { Place::Edit(_) => "PATCH", _ => "GET" } }
    fn path(&self) -> String {
        match self {
            Place::User(id, part) => format!("users/{}/{}", id, part.word()),
            Place::Clips(id) => format!("clips/channels/{}", id),
            Place::Follow(id) => format!("channels/{}/follow", id),
            Place::Edit(id) => format!("channels/{}", id),
        }
    }
}
pub enum Item { Profile, Log, Follows, Notes, Subscriptions, Prizes, Clips, Followers, Title }
impl Item {
    pub const ALL: &'static [Item] = &[Item::Profile, Item::Log, Item::Follows, Item::Notes, Item::Subscriptions, Item::Prizes, Item::Clips, Item::Followers, Item::Title];
    fn place(self, me: u64) -> Place {
        let user = |part| Place::User(me, part);
        match self {
            Item::Profile => user(Part::Details),
            Item::Log => user(Part::Log),
            Item::Follows => user(Part::Follows),
            Item::Notes => user(Part::Notifications),
            Item::Subscriptions => user(Part::Subscriptions),
            Item::Prizes => user(Part::Achievements),
            Item::Clips => Place::Clips(me),
            Item::Followers => Place::Follow(me),
            Item::Title => Place::Edit(me),
        }
    }
}
fn send(place: Place) { ureq::request(place.verb(), &format!("https://mixer.com/api/v1/{}", place.path())).call(); }
pub fn run(me: u64, items: &[Item]) { for item in items { send(item.place(me)); } }
fn main() { run(3, Item::ALL); }
`,
    },
    [
      'call | certain | rest GET /users/{userId}/achievements | a.rs:8',
      'call | certain | rest GET /users/{userId}/details | a.rs:8',
      'call | certain | rest GET /users/{userId}/follows | a.rs:8',
      'call | certain | rest GET /users/{userId}/log | a.rs:8',
      'call | certain | rest GET /users/{userId}/notifications | a.rs:8',
      'call | certain | rest GET /users/{userId}/subscriptions | a.rs:8',
      'call | certain | rest GET /clips/channels/{channelId} | a.rs:9',
      'call | certain | rest GET /channels/{channelId}/follow | a.rs:10',
      'call | certain | rest PATCH /channels/{channelId} | a.rs:11',
    ],
  ],
  [
    'JavaScript: what nobody here passes is not any of the classes',
    {
      'a.js': `class Follow { verb() { return 'PUT'; } path() { return '/channels/1/follow'; } }
function run(jobs) { for (const job of jobs) fetch('https://mixer.com/api/v1' + job.path(), { method: job.verb() }); }
run(require('./missing').jobs);
`,
    },
    ['call | unresolved | {} /{} | a.js:2'],
  ],
]);
