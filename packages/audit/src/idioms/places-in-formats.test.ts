import { testIdioms } from '@mixer-oauth/testkit';

// A place that names or counts its argument takes none of those that are filled in order.
const api = 'https://mixer.com/api/v1';
const me = (place: string): string => `call | certain | rest GET /users/current | ${place}`;

testIdioms([
  [
    'Rust: captured names beside places in order',
    {
      'main.rs': `const ROOT: &str = "${api}";
async fn ask(http: reqwest::Client, path: &str) { http.get(format!("{ROOT}{}", path)).send().await; }
async fn both(http: reqwest::Client) { http.get(format!("{}{what}/{}", ROOT, "current", what = "/users")).send().await; }
async fn f(http: reqwest::Client) { ask(http, "/users/current").await; }
`,
    },
    [me('main.rs:3'), me('main.rs:4')],
  ],
  [
    'Python: names beside places in order, and numbers',
    {
      'a.py': `import requests
requests.get("{root}{}/{}".format("/users", "current", root="${api}"))
requests.get("{1}/{0}".format("users/current", "${api}"))
`,
    },
    [me('a.py:2'), me('a.py:3')],
  ],
  [
    'Go: behind a number its place is gone on from',
    {
      'a.go': `package main
import ("fmt"; "net/http")
func f() {
	http.Get(fmt.Sprintf("%[2]s/%s", "no", "${api}", "users/current"))
}
`,
    },
    [me('a.go:4')],
  ],
]);
