import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Rust's web frameworks hand a function what it asks for in its parameters, inside a pattern or a type of theirs. */
const service = `const ROOT: &str = "https://mixer.com/api/v1";
pub struct Mixer { client: reqwest::Client, id: String }
impl Mixer {
  pub fn sign_in(&self, state: &str, scopes: &[&str]) -> String {
    let scope = scopes.join(" ");
    format!("https://mixer.com/oauth/authorize?client_id={}&scope={}&state={}", self.id, urlencoding::encode(&scope), state)
  }
  pub fn needed() -> Vec<&'static str> { vec!["chat:connect", "chat:chat"] }
  pub async fn put(&self, path: &str) { self.client.put(format!("{}/{}", ROOT, path)).send().await.unwrap(); }
}
`;

const idioms: readonly Idiom[] = [
  [
    'axum: State and Extension as patterns, beside others',
    {
      'mixer.rs': service,
      'routes.rs': `use crate::mixer::Mixer;
pub struct App { pub mixer: Mixer }
async fn login(State(app): State<Arc<App>>, Query(query): Query<LoginQuery>) -> Redirect {
  let scopes = Mixer::needed();
  Redirect::to(&app.mixer.sign_in(&query.state, &scopes))
}
async fn follow(Extension(mixer): Extension<Arc<Mixer>>, Path((id, _name)): Path<(u64, String)>) {
  mixer.put(&format!("channels/{}/follow", id)).await;
}
async fn other(State(app): State<Other>) { app.mixer.put("channels/5").await; }
pub struct Other { mixer: Note }
pub struct Note { name: String }
impl Note { async fn put(&self, path: &str) {} }
`,
    },
    [
      'request | certain | chat:connect | mixer.rs:8',
      'request | certain | chat:chat | mixer.rs:8',
      'call | certain | rest PUT /channels/{channelId}/follow | routes.rs:8',
    ],
  ],
  [
    'actix and Rocket: types around the object',
    {
      'mixer.rs': service,
      'routes.rs': `use crate::mixer::Mixer;
pub struct App { pub mixer: Mixer }
async fn follow(app: web::Data<App>) -> impl Responder { app.mixer.put("channels/5/follow").await; }
#[get("/host")]
async fn host(mixer: &State<Mixer>) { mixer.put("channels/5/hostee").await; }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | routes.rs:3',
      'call | certain | rest PUT /channels/{channelId}/hostee | routes.rs:5',
    ],
  ],
  [
    'a parameter that is a tuple',
    {
      'a.rs': `async fn send(client: &reqwest::Client, (verb, path): (Method, &str)) {
  client.request(verb, format!("https://mixer.com/api/v1/{}", path)).send().await.unwrap();
}
async fn go(client: &reqwest::Client) {
  send(client, (Method::GET, "users/current")).await;
  send(client, (Method::PUT, "channels/5/follow")).await;
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.rs:5',
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:6',
    ],
  ],
];

testIdioms(idioms);
