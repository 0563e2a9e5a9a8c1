import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

// A verb that the language's library has no constant for is made of its text, once, and handed on.
const idioms: readonly Idiom[] = [
  [
    'C#: new HttpMethod(…) handed to a wrapper, and kept in a field',
    {
      'Http.cs': `using System.Net.Http;
class Http {
  const string Base = "https://mixer.com/api/v1";
  static readonly HttpMethod Delete = new HttpMethod("DELETE");
  readonly HttpClient http = new HttpClient();
  public Task Patch(string path, object body) => this.Send(new HttpMethod("PATCH"), path, body);
  public Task Remove(string path) => this.Send(Delete, path, null);
  async Task Send(HttpMethod method, string path, object body) {
    await this.http.SendAsync(new HttpRequestMessage(method, Base + path));
  }
}
`,
      'Use.cs': `class Use {
  public Task F(Http http, uint id) => http.Patch($"/channels/{id}", null);
  public Task G(Http http, uint id) => http.Remove($"/clips/delete/{id}");
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Use.cs:2',
      'call | certain | rest DELETE /clips/delete/{clipId} | Use.cs:3',
    ],
  ],
  [
    'Kotlin: HttpMethod(…) and HttpMethod.parse(…)',
    {
      'Http.kt': `import io.ktor.client.request.*
import io.ktor.http.*
class Http(private val client: HttpClient) {
    private val root = "https://mixer.com/api/v1"
    suspend fun patch(path: String) = send(HttpMethod("PATCH"), path)
    suspend fun put(path: String) = send(HttpMethod.parse("PUT"), path)
    private suspend fun send(verb: HttpMethod, path: String) = client.request("$root$path") { method = verb }
}
`,
      'Use.kt': `class Use(private val http: Http) {
    suspend fun f(id: Int) = http.patch("/channels/$id")
    suspend fun g(id: Int) = http.put("/channels/$id/hostee")
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | Use.kt:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | Use.kt:3',
    ],
  ],
  [
    'Java: HttpMethod.valueOf(…)',
    {
      'Http.java': `class Http {
  private static final String ROOT = "https://mixer.com/api/v1";
  private RestTemplate rest;
  Object patch(String path) { return send(HttpMethod.valueOf("PATCH"), path); }
  private Object send(HttpMethod method, String path) { return rest.exchange(ROOT + path, method, null, Object.class); }
}
`,
      'Use.java': `class Use {
  private Http http;
  Object f(int id) { return http.patch("/channels/" + id); }
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | Use.java:3'],
  ],
  [
    'Rust: Method::from_bytes(…)',
    {
      'src/main.rs': `use reqwest::{Client, Method};
const ROOT: &str = "https://mixer.com/api/v1";
fn send(client: &Client, method: Method, path: &str) { client.request(method, format!("{}{}", ROOT, path)).send(); }
fn f(client: &Client, id: u32) { send(client, Method::from_bytes(b"PATCH").unwrap(), &format!("/channels/{}", id)); }
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | src/main.rs:4'],
  ],
];

testIdioms(idioms);
