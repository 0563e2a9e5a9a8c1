import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

// One function builds requests and another sends them: which verb goes with which path, each caller says for itself.
const idioms: readonly Idiom[] = [
  [
    'Go',
    {
      'client.go': `package api
import "net/http"
type Client struct { http *http.Client; base string }
func New() *Client { return &Client{http: http.DefaultClient, base: "https://mixer.com/api/v1"} }
func (c *Client) build(method, path string) (*http.Request, error) { return http.NewRequest(method, c.base+path, nil) }
func (c *Client) do(req *http.Request) error { _, err := c.http.Do(req); return err }
`,
      'use.go': `package api
func (c *Client) Me() error {
	req, err := c.build("GET", "/users/current")
	if err != nil { return err }
	return c.do(req)
}
func (c *Client) Follow() error {
	req, _ := c.build("PUT", "/channels/1/follow")
	return c.do(req)
}
`,
    },
    [
      'call | certain | rest GET /users/current | use.go:3',
      'call | certain | rest PUT /channels/{channelId}/follow | use.go:8',
    ],
  ],
  [
    'C#',
    {
      'Api.cs': `class Api {
  const string Root = "https://mixer.com/api/v1";
  readonly HttpClient http = new HttpClient();
  HttpRequestMessage Build(HttpMethod method, string path) { return new HttpRequestMessage(method, Root + path); }
  async Task<string> Send(HttpRequestMessage message) { return await (await this.http.SendAsync(message)).Content.ReadAsStringAsync(); }
  public Task<string> Me() { return this.Send(this.Build(HttpMethod.Get, "/users/current")); }
  public Task<string> Follow(int id) { var message = this.Build(HttpMethod.Put, "/channels/1/follow"); return this.Send(message); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.cs:6',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.cs:7',
    ],
  ],
  [
    'Java and Kotlin',
    {
      'Api.java': `class Api {
  static final String ROOT = "https://mixer.com/api/v1";
  private Request build(String verb, String path) { return new Request.Builder().url(ROOT + path).method(verb, null).build(); }
  private String send(Request request) { return http.newCall(request).execute().body().string(); }
  String me() { return send(build("GET", "/users/current")); }
  String follow(int id) { Request request = build("PUT", "/channels/" + id + "/follow"); return send(request); }
}
`,
      'Web.kt': `class Web(private val http: OkHttpClient) {
    private val root = "https://mixer.com/api/v1"
    private fun build(verb: String, path: String) = Request.Builder().url(root + path).method(verb, null).build()
    private fun send(request: Request) = http.newCall(request).execute()
    fun types() = send(build("GET", "/types"))
    fun hostee(id: Int) = send(build("DELETE", "/channels/$id/hostee"))
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.java:5',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.java:6',
      'call | certain | rest GET /types | Web.kt:5',
      'call | certain | rest DELETE /channels/{channelId}/hostee | Web.kt:6',
    ],
  ],
  [
    'Ruby, Swift and Python',
    {
      'api.rb': `ROOT = 'https://mixer.com/api/v1'
def build(kind, path)
  kind.new(URI(ROOT + path))
end
def send_it(request)
  http.request(request)
end
send_it(build(Net::HTTP::Get, '/users/current'))
send_it(build(Net::HTTP::Put, '/channels/1/follow'))
`,
      'api.swift': `class Api {
  let root = "https://mixer.com/api/v1"
  func build(_ verb: String, _ path: String) -> URLRequest {
    var request = URLRequest(url: URL(string: root + path)!)
    request.httpMethod = verb
    return request
  }
  func send(_ request: URLRequest) { URLSession.shared.dataTask(with: request).resume() }
  func types() { send(build("GET", "/types")) }
  func hostee() { send(build("DELETE", "/channels/1/hostee")) }
}
`,
      'api.py': `import requests
ROOT = 'https://mixer.com/api/v1'
def build(verb, path):
    return requests.Request(verb, ROOT + path)
def send(request):
    return requests.Session().send(request.prepare())
send(build('GET', '/ingests'))
send(build('DELETE', '/clips/delete/1'))
`,
    },
    [
      'call | certain | rest GET /ingests | api.py:7',
      'call | certain | rest DELETE /clips/delete/{clipId} | api.py:8',
      'call | certain | rest GET /users/current | api.rb:8',
      'call | certain | rest PUT /channels/{channelId}/follow | api.rb:9',
      'call | certain | rest GET /types | api.swift:9',
      'call | certain | rest DELETE /channels/{channelId}/hostee | api.swift:10',
    ],
  ],
];

testIdioms(idioms);
