import { testIdioms } from '@mixer-oauth/testkit';

// Two packages each have a class of the same name: what the one is made with is nothing of the other.
testIdioms([
  [
    'Go: a client of each service, and a helper for both',
    {
      'util/http.go': `package util
func Build(ctx context.Context, method, url string) (*http.Request, error) {
	return http.NewRequestWithContext(ctx, method, url, nil)
}
`,
      'mixer/client.go': `package mixer
import "example.org/sync/util"
type Client struct { BaseURL string; http *http.Client }
func NewClient(ctx context.Context) (*Client, error) {
	return &Client{BaseURL: "https://mixer.com"}, nil
}
func (c *Client) User(id string) { r, _ := util.Build(nil, "GET", c.BaseURL+"/api/v1/users/"+id); c.http.Do(r) }
`,
      'other/client.go': `package other
import "example.org/sync/util"
type Client struct { BaseURL string; http *http.Client }
func NewClient() (*Client, error) { return &Client{BaseURL: os.Getenv("OTHER_URL")}, nil }
func (c *Client) Types() {
	util.Build(nil, "GET", fmt.Sprintf("%s/api/v1/types", c.BaseURL))
}
`,
    },
    ['call | certain | rest GET /users/{userId} | mixer/client.go:7'],
  ],
  [
    'Rust: a client in each module',
    {
      'Cargo.toml': `[package]
name = "sync"
`,
      'src/main.rs': `mod mixer;
mod other;
`,
      'src/mixer.rs': `pub struct Client { base: String, http: reqwest::Client }
pub fn make() -> Client { Client { base: "https://mixer.com".into(), http: reqwest::Client::new() } }
impl Client { pub async fn user(&self, id: u32) { self.http.get(format!("{}/api/v1/users/{}", self.base, id)).send().await; } }
`,
      'src/other.rs': `pub struct Client { base: String, http: reqwest::Client }
pub fn make(base: String) -> Client { Client { base, http: reqwest::Client::new() } }
impl Client { pub async fn types(&self) { self.http.get(format!("{}/api/v1/types", self.base)).send().await; } }
`,
    },
    ['call | certain | rest GET /users/{userId} | src/mixer.rs:3'],
  ],
]);
