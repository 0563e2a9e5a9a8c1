import { testIdioms } from '@mixer-oauth/testkit';

// Objects that a function of the program makes, with what its callers or its settings hand over.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'Go: a function makes the client with the base that its caller says',
    {
      'api/client.go': `package api
type Client struct { http *http.Client; base string }
func New(base string) *Client { return &Client{http: &http.Client{}, base: base} }
func (c *Client) get(path string) { c.http.Get(c.base + "/" + path) }
func (c *Client) Me() { c.get("users/current") }
`,
      'main.go': `package main
import "example.com/app/api"
func main() { api.New("${api}").Me() }
`,
    },
    ['call | certain | rest GET /users/current | api/client.go:5'],
  ],
  [
    'Go: two classes that functions make, each with a host of its own',
    {
      'client.go': `package main
type Client struct { base string }
type Other struct { base string }
func NewClient(base string) *Client { return &Client{base: base} }
func NewOther(base string) *Other { return &Other{base: base} }
func (c *Client) Types() { http.Get(c.base + "/types") }
func (o *Other) Me() { http.Get(o.base + "/users/current") }
func main() { NewClient("${api}").Types(); NewOther("https://example.com/api/v1").Me() }
`,
    },
    ['call | certain | rest GET /types | client.go:6'],
  ],
  [
    'Rust: a library that nobody here makes an object of, its class called Self',
    {
      'src/lib.rs': `pub struct Api { http: reqwest::Client, base: String }
pub struct Other { base: String }
impl Other { pub fn new() -> Self { Self { base: "https://example.com".to_owned() } } }
impl Api {
    pub fn new() -> Self { Self { http: reqwest::Client::new(), base: "${api}".to_owned() } }
    async fn get<T>(&self, path: &str) -> Result<T> {
        let url = format!("{}/{}", self.base, path.trim_start_matches('/'));
        self.http.get(url.clone()).send().await?.json().await
    }
    pub async fn me(&self) -> Result<User> { self.get("users/current").await }
}
impl Other { pub async fn me(&self) { reqwest::get(format!("{}/users/current", self.base)).await; } }
`,
    },
    ['call | certain | rest GET /users/current | src/lib.rs:10'],
  ],
  [
    'Rust: settings with a default, copied, and handed to the library that main.rs sees as a crate',
    {
      'src/config.rs': `#[derive(Deserialize)]
pub struct Settings { #[serde(default = "default_base")] pub base: String, #[serde(default)] pub name: String }
pub struct Config { pub mixer: Settings }
fn default_base() -> String { "${api}".to_owned() }
impl Config { pub fn load(text: &str) -> Result<Config> { let read: Config = toml::from_str(text)?; Ok(read) } }
`,
      'src/api.rs': `use crate::config::Settings;
pub struct Api { base: String }
impl Api {
    pub fn new(settings: Settings) -> Result<Self> { Ok(Self { base: settings.base.trim_end_matches('/').to_owned() }) }
    pub fn me(&self) { reqwest::blocking::get(format!("{}/users/current", self.base)); }
}
`,
      'src/main.rs': `use app::{api::Api, config::Config};
fn main() {
    let config = Config::load(&text)?;
    let api = Arc::new(Api::new(config.mixer.clone())?);
    api.me();
}
`,
    },
    ['call | certain | rest GET /users/current | src/api.rs:5'],
  ],
  [
    'PHP: a class that makes itself',
    {
      'Api.php': `<?php
class Api {
  private $base;
  private function __construct($base) { $this->base = $base; }
  public static function make() { return new static('${api}'); }
  public function me() { return file_get_contents($this->base . '/users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | Api.php:6'],
  ],
  [
    'what a file of settings leaves empty is filled in by its user',
    {
      'config.json': `{ "channel": "", "path": "types" }
`,
      'a.js': `const config = require('./config.json');
fetch('${api}/channels/' + config.channel + '?fields=id');
fetch('${api}/' + config.path);
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:2',
      'call | certain | rest GET /types | config.json:1',
    ],
  ],
  [
    'PHP: the verb among the options of a stream, for whatever sends them',
    {
      'a.php': `<?php
$options = ['http' => ['method' => 'PATCH', 'content' => $body]];
$files->get('${api}/channels/' . $id, $options);
$files->get('${api}/channels/' . $id, ['http' => ['timeout' => 5]]);
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.php:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:4',
    ],
  ],
  [
    'JavaScript: a verb with a slash before it, of a package',
    {
      'a.js': `import BeamClient from 'beam-client-node';
const client = new BeamClient();
client.request('/GET', 'users/search', { qs: {} });
`,
    },
    ['call | certain | rest GET /users/search | a.js:3'],
  ],
  [
    'Go: a path that is known by its first character, where another one is not known',
    {
      'a.go': `package api
const base = "https://mixer.com/api/v1"
type page struct { Next string }
func getJSON(url string, out any) {
	if url != "" && url[0] == '/' { url = base + url }
	http.Get(url)
}
func all() { paged("/types?limit=50") }
func paged(first string) {
	next := first
	for next != "" {
		var one page
		getJSON(next, &one)
		next = one.Next
	}
}
func other() { getJSON("https://example.com/users/current", nil) }
`,
    },
    ['call | certain | rest GET /types | a.go:8'],
  ],
  [
    'JavaScript: options in a field that functions in fields set before they send them',
    {
      'a.js': `const api = '${api}';
class Live extends Base {
  constructor(silent) {
    super(silent);
    this.options = { url: api + '/types', json: true, method: 'GET' };
  }
  all = () => [request(this.options)];
  each = async (id) => {
    this.options.url = api + '/users/' + id;
    const user = await request(this.options);
    this.other.url = api + '/clips/5';
  };
}
`,
    },
    ['call | certain | rest GET /types | a.js:5', 'call | certain | rest GET /users/{userId} | a.js:9'],
  ],
]);
