import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C# and Java: scheme, host and path as parts of their own',
    {
      'A.cs': `class A { const string Host = "mixer.com"; async Task F(HttpClient http) {
  var a = new UriBuilder("https", Host); a.Path = "/api/v1/users/current"; await http.GetAsync(a.Uri);
  var b = new UriBuilder(Uri.UriSchemeHttps, Host, 443, "api/v1/types"); await http.GetAsync(b.ToString());
  var c = new UriBuilder("https", Host, 443, "api/v1/teams"); await http.PostAsync(c.Uri, body);
} }
`,
      'B.java': `class B { void f() throws Exception {
  client.get(new URI("https", "mixer.com", "/api/v1/ingests", null));
  client.get(new URI("https", null, "mixer.com", 443, "/api/v1/achievements", null, null));
  open(new URL("https", "mixer.com", "/api/v1/types")).openConnection();
} }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest POST /teams | A.cs:4',
      'call | certain | rest GET /ingests | B.java:2',
      'call | certain | rest GET /achievements | B.java:3',
      'call | certain | rest GET /types | B.java:4',
    ],
  ],
  [
    'C#: UriBuilder and Uri',
    {
      'A.cs': `class A { async Task F(string id, HttpClient http) {
  var a = new UriBuilder("https://mixer.com/api/v1/channels/" + id); a.Query = "fields=id"; await http.GetAsync(a.Uri);
  var b = new UriBuilder("https://mixer.com"); b.Path = "/api/v1/channels/5/follow"; await http.PutAsync(b.ToString(), null);
  await http.GetAsync(new Uri(new Uri("https://mixer.com/api/v1/"), "users/current"));
} }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /users/current | A.cs:4',
    ],
  ],
  [
    'C#: UriBuilder with an initialiser',
    {
      'A.cs': `class A { readonly IDownload download; async Task F(string id, HttpClient http) {
  UriBuilder a = new UriBuilder { Host = "mixer.com", Path = $"/api/v1/channels/{id}", Port = 443, Scheme = "https://" };
  (HttpStatusCode status, string text) = await download.StringAsync(a.Uri).ConfigureAwait(false);
  await http.GetAsync(new UriBuilder { Scheme = "https", Host = "mixer.com", Path = "api/v1/types" }.ToString());
  var c = new UriBuilder("https", "mixer.com") { Path = "/api/v1/teams" }; await http.PostAsync(c.Uri, body);
  var d = new UriBuilder("https://mixer.com") { Path = "/api/v1/users/current" }; await http.GetAsync(d.Uri.AbsoluteUri);
  var e = new UriBuilder { Scheme = "https", Host = "mixer.com" }; e.Path = "/api/v1/ingests"; await http.GetAsync(e.Uri);
  var f = new UriBuilder("https://mixer.com") { Host = "example.com", Path = "/api/v1/clips/1" }; await http.GetAsync(f.Uri);
} }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:2',
      'call | certain | rest GET /types | A.cs:4',
      'call | certain | rest POST /teams | A.cs:5',
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest GET /ingests | A.cs:7',
    ],
  ],
  [
    'C#: addresses that are texts and send themselves',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; async Task F(string id) {
  await Api.AppendPathSegment("users").AppendPathSegment("current").WithOAuthBearerToken(token).GetJsonAsync<User>();
  await Api.AppendPathSegments("channels", id, "follow").PutJsonAsync(body);
  await new Url(Api).AppendPathSegment("clips").AppendPathSegment(id).SetQueryParam("a", 1).GetStringAsync();
} }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /clips/{clipId} | A.cs:4',
    ],
  ],
  [
    'C#: an address that is only built, and one of another service',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; async Task F(string id) {
  var kept = Api.AppendPathSegment("users").AppendPathSegment("current");
  await "https://api.example".AppendPathSegments("channels", id, "follow").PutJsonAsync(body);
  await repository.DeleteAsync(); await store.GetAsync();
} }
`,
    },
    [],
  ],
  [
    'Swift: URLComponents, empty and of an address; Rust: the parts of a list',
    {
      'Api.swift': `import Foundation
class Api {
  func team(id: Int) {
    var parts = URLComponents()
    parts.scheme = "https"
    parts.host = "mixer.com"
    parts.path = "/api/v1/teams/\\(id)"
    URLSession.shared.dataTask(with: parts.url!).resume()
  }
  func channel(id: Int) {
    var parts = URLComponents(string: "https://mixer.com")!
    parts.path = "/api/v1/channels/\\(id)"
    let request = URLRequest(url: parts.url!)
    URLSession.shared.dataTask(with: request) { data, response, error in }.resume()
  }
  func types() {
    var parts = URLComponents(string: "https://mixer.com/api/v1/types")!
    parts.queryItems = [URLQueryItem(name: "query", value: "x")]
    URLSession.shared.dataTask(with: parts.url!) { data, response, error in }.resume()
  }
}
`,
      'main.rs': `const ROOT: &str = "https://mixer.com/api/v1";
fn clip(client: &reqwest::Client, id: &str) {
    let url = [ROOT, "/clips/", id].concat();
    client.get(&url).send();
}
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | Api.swift:7',
      'call | certain | rest GET /channels/{channelIdOrToken} | Api.swift:12',
      'call | certain | rest GET /types | Api.swift:17',
      'call | certain | rest GET /clips/{clipId} | main.rs:3',
    ],
  ],
]);
