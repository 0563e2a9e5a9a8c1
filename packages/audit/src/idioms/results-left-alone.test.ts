import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Rust: a pattern that takes nothing of what a call gives',
    {
      'src/main.rs': `async fn run(c: reqwest::Client, ids: Vec<u32>) {
    let _ = c.get("https://mixer.com/api/v1/users/current").send().await;
    if let Err(_) = reqwest::get("https://mixer.com/api/v1/types").await { stop(); }
    let Ok(_) = reqwest::get("https://mixer.com/api/v1/channels").await else { return };
    while let Some(_) = reqwest::get("https://mixer.com/api/v1/ingests").await {}
    let (_, _) = reqwest::get("https://mixer.com/api/v1/teams").await;
    let _ = "https://mixer.com/api/v1/clips";
}
`,
    },
    [
      'call | certain | rest GET /users/current | src/main.rs:2',
      'call | certain | rest GET /types | src/main.rs:3',
      'call | certain | rest GET /channels | src/main.rs:4',
      'call | certain | rest GET /ingests | src/main.rs:5',
      'call | certain | rest GET /teams | src/main.rs:6',
    ],
  ],
  [
    'Go: names that nobody reads',
    {
      'main.go': `package main
import "net/http"
func main() {
	_, _ = http.Get("https://mixer.com/api/v1/users/current")
	_ = post("https://mixer.com/api/v1/channels/1/follow")
	_ = "https://mixer.com/api/v1/types"
}
func post(url string) error { _, err := http.Post(url, "", nil); return err }
`,
    },
    [
      'call | certain | rest GET /users/current | main.go:4',
      'call | certain | rest POST /channels/{channelId}/follow | main.go:5',
    ],
  ],
]);
