import { testIdioms } from '@mixer-oauth/testkit';

// Frames that are members of an enum: serde writes the member's name as the method.
testIdioms([
  [
    'Rust: an enum that serde writes with its name and its arguments, inside a struct',
    {
      'src/main.rs': `

use serde::Serialize;
use tokio_tungstenite::connect_async;
#[derive(Serialize)]
#[serde(tag = "method", content = "arguments", rename_all = "camelCase")]
enum Command { Msg(Vec<String>), Purge(Vec<String>), ClearMessages, #[serde(rename = "vote:start")] Vote(Vec<String>) }
#[derive(Serialize)]
struct Packet { #[serde(rename = "type")] kind: &'static str, id: u32, #[serde(flatten)] command: Command }
struct Chat { ws: WebSocketStream }
impl Chat {
  async fn send(&mut self, command: Command) { let text = serde_json::to_string(&Packet { kind: "method", id: 1, command }).unwrap(); self.ws.send(Message::Text(text)).await; }
  async fn purge(&mut self, user: String) { self.send(Command::Purge(vec![user])).await; }
  async fn say(&mut self, text: String) { self.send(Command::Msg(vec![text])).await; }
  async fn clear(&mut self) { self.send(Command::ClearMessages).await; }
  async fn vote(&mut self, q: String) { self.send(Command::Vote(vec![q])).await; }
  async fn open() { let (ws, _) = connect_async("wss://chat.mixer.com").await.unwrap(); }
}
`,
    },
    [
      'call | certain | chat purge | src/main.rs:13',
      'call | certain | chat msg | src/main.rs:14',
      'call | certain | chat clearMessages | src/main.rs:15',
      'call | certain | chat vote:start | src/main.rs:16',
    ],
  ],
  [
    'Rust: in another file',
    {
      'src/commands.rs': `

#[derive(Serialize)]
#[serde(tag = "method", content = "arguments")]
#[serde(rename_all = "snake_case")]
pub enum Command { Msg(Vec<String>), Timeout(Vec<String>) }
`,
      'src/chat.rs': `

use crate::commands::Command;
pub async fn run() { let (mut ws, _) = connect_async("wss://chat.mixer.com").await.unwrap();
  ws.send(Message::Text(serde_json::to_string(&Command::Timeout(vec!["bob".into(), "5m".into()])).unwrap())).await; }
`,
    },
    ['call | certain | chat timeout | src/chat.rs:5'],
  ],
  [
    'Rust: what is received is only told apart',
    {
      'src/main.rs': `

#[derive(Deserialize)]
#[serde(tag = "method", content = "arguments", rename_all = "lowercase")]
enum Incoming { Msg(Vec<String>), Purge(Vec<String>) }
async fn run() { let (ws, _) = connect_async("wss://chat.mixer.com").await.unwrap();
  match serde_json::from_str::<Incoming>(&text).unwrap() { Incoming::Msg(args) => say(args), Incoming::Purge(args) => hide(args) }
  if let Incoming::Purge(args) = other { hide(args) } }
`,
    },
    [],
  ],
  [
    'Rust: an enum with another tag',
    {
      'src/main.rs': `

#[derive(Serialize)]
#[serde(tag = "kind", content = "arguments", rename_all = "lowercase")]
enum Step { Msg(Vec<String>), Purge(Vec<String>) }
async fn run() { let (ws, _) = connect_async("wss://chat.mixer.com").await.unwrap(); queue.push(Step::Purge(vec![])); }
`,
    },
    [],
  ],
]);
