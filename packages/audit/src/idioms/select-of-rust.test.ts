import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Rust: what the arms of select! do, and what they wait for',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
async fn run(client: Client, mut ids: Receiver<u32>, mut stop: Receiver<()>, is_open: bool) {
    loop {
        tokio::select! {
            biased;
            Some(id) = ids.recv() => {
                client.put(format!("{}/channels/{}/follow", API, id)).send().await.ok();
            }
            answer = client.get(format!("{}/users/current", API)).send(), if is_open => show(answer, 1),
            _ = stop.recv() => break,
            else => client.delete(format!("{}/clips/a", API)).send().await.ok(),
        }
    }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.rs:8',
      'call | certain | rest GET /users/current | a.rs:10',
      'call | certain | rest DELETE /clips/{clipId} | a.rs:12',
    ],
  ],
  [
    'Rust: select! over channels',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
fn run(client: Client, ids: Receiver<u32>, keys: Receiver<char>) {
    loop {
        crossbeam_channel::select! {
            recv(ids) -> id => match id { Ok(id) => { client.get(format!("{}/channels/{}", API, id)).send(); }, _ => return },
            recv(keys) -> key => { client.get(format!("{}/types", API)).send(); }
            default(TIMEOUT) => client.get(format!("{}/chats/1", API)).send(),
        }
    }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.rs:6',
      'call | certain | rest GET /types | a.rs:7',
      'call | certain | rest GET /chats/{channelId} | a.rs:8',
    ],
  ],
  [
    'Rust: a stream is statements',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
fn pages(client: Client) -> impl Stream<Item = String> {
    async_stream::try_stream! {
        let answer = client.get(format!("{}/users/current", API)).send().await?;
        yield answer.text().await?;
    }
}
`,
    },
    ['call | certain | rest GET /users/current | a.rs:5'],
  ],
  [
    'Rust: a macro of that name that takes something else',
    {
      'a.rs': `use reqwest::Client;
const API: &str = "https://mixer.com/api/v1";
macro_rules! select { ($table:expr) => { format!("SELECT * FROM {}", $table) } }
fn run(client: Client) {
    let rows = select!("users/current");
    client.get(format!("{}/types", API)).send();
}
`,
    },
    ['call | certain | rest GET /types | a.rs:6'],
  ],
]);
