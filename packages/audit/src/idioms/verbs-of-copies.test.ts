import { testIdioms } from '@mixer-oauth/testkit';

// The verb that a copy of a request gets, or a function of the program sets on it, goes out in the stead of its own.
testIdioms([
  [
    'PHP: withMethod reassigned',
    {
      'a.php': `<?php
use GuzzleHttp\\Psr7\\Request;
class Api { function unfollow($id) {
  $request = new Request('GET', "https://mixer.com/api/v1/channels/$id/follow");
  $request = $request->withMethod('DELETE');
  return $this->client->send($request);
} }`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.php:4'],
  ],
  [
    'PHP: withMethod factory',
    {
      'a.php': `<?php
class Api { function unfollow($id) {
  $request = $this->factory->createRequest('GET', "https://mixer.com/api/v1/channels/$id/follow");
  $request = $request->withHeader('A', 'b')->withMethod('DELETE');
  return $this->client->sendRequest($request);
} }`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.php:3'],
  ],
  [
    'PHP: withMethod chained',
    {
      'a.php': `<?php
class Api { function unfollow($id) {
  return $this->client->send((new Request('GET', "https://mixer.com/api/v1/channels/$id/follow"))->withMethod('DELETE'));
} }`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.php:3'],
  ],
  [
    'PHP: withMethod other var',
    {
      'a.php': `<?php
class Api { function unfollow($id) {
  $base = new Request('GET', "https://mixer.com/api/v1/channels/$id/follow");
  $copy = $base->withMethod('DELETE');
  return $this->client->send($copy);
} }`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.php:3'],
  ],
  [
    'PHP: withMethod other var both sent',
    {
      'a.php': `<?php
class Api { function unfollow($id) {
  $base = new Request('GET', "https://mixer.com/api/v1/channels/$id");
  $this->client->send($base);
  $copy = $base->withMethod('PATCH');
  return $this->client->send($copy);
} }`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.php:3',
      'call | certain | rest PATCH /channels/{channelId} | a.php:3',
    ],
  ],
  [
    'PHP: withMethod helper',
    {
      'a.php': `<?php
class Api { 
 function make($path) { return new Request('GET', "https://mixer.com/api/v1" . $path); }
 function unfollow($id) {
  $request = $this->make("/channels/$id/follow");
  return $this->client->send($request->withMethod('DELETE'));
 }
 function me() { return $this->client->send($this->make('/users/current')); }
}`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:5',
      'call | certain | rest GET /users/current | a.php:8',
    ],
  ],
  [
    'Python: prepared',
    {
      'a.py': `import requests
def follow(id):
    req = requests.Request('GET', f'https://mixer.com/api/v1/channels/{id}/follow')
    req.method = 'PUT'
    return requests.Session().send(req.prepare())
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: prepared later',
    {
      'a.py': `import requests
def follow(id):
    prepared = requests.Request('GET', f'https://mixer.com/api/v1/channels/{id}/follow').prepare()
    prepared.method = 'PUT'
    return requests.Session().send(prepared)
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'Python: httpx copy',
    {
      'a.py': `import requests
def follow(id):
    base = requests.Request('GET', f'https://mixer.com/api/v1/channels/{id}/follow')
    req = copy.copy(base)
    req.method = 'PUT'
    return requests.Session().send(req.prepare())
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.py:3'],
  ],
  [
    'JavaScript: Request copy',
    {
      'a.js': `function follow(id) { const base = new Request(\`https://mixer.com/api/v1/channels/\${id}/follow\`); return fetch(new Request(base, { method: 'PUT' })); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'JavaScript: Request copy fetch',
    {
      'a.js': `function follow(id) { const base = new Request(\`https://mixer.com/api/v1/channels/\${id}/follow\`); return fetch(base, { method: 'PUT' }); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'Go: req.Method',
    {
      'a.go': `package a
func follow(id string) { req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/" + id + "/follow", nil); req.Method = "PUT"; http.DefaultClient.Do(req) }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.go:2'],
  ],
  [
    'Go: clone',
    {
      'a.go': `package a
func follow(ctx context.Context, id string) { base, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/" + id + "/follow", nil); req := base.Clone(ctx); req.Method = "PUT"; http.DefaultClient.Do(req) }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.go:2'],
  ],
  [
    'Go: deref copy',
    {
      'a.go': `package a
func follow(id string) { base, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/" + id + "/follow", nil); req := *base; req.Method = http.MethodPut; http.DefaultClient.Do(&req) }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.go:2'],
  ],
  [
    'Go: param helper',
    {
      'a.go': `package a
func asPut(req *http.Request) { req.Method = "PUT" }
func follow(id string) { req, _ := http.NewRequest("GET", "https://mixer.com/api/v1/channels/" + id + "/follow", nil); asPut(req); http.DefaultClient.Do(req) }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.go:3'],
  ],
  [
    'C#: other function',
    {
      'A.cs': `class A {
  HttpRequestMessage Make(string path) { return new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1" + path); }
  Task Follow(string id) { var request = Make("/channels/" + id + "/follow"); request.Method = HttpMethod.Put; return client.SendAsync(request); }
  Task Me() { return client.SendAsync(Make("/users/current")); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /users/current | A.cs:4',
    ],
  ],
  [
    'C#: helper sets',
    {
      'A.cs': `class A {
  void AsPut(HttpRequestMessage request) { request.Method = HttpMethod.Put; }
  Task Follow(string id) { var request = new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1/channels/" + id + "/follow"); AsPut(request); return client.SendAsync(request); }
}`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:3'],
  ],
  [
    'C#: no verb set in sender',
    {
      'A.cs': `class A {
  Task Send(HttpRequestMessage request, HttpMethod method) { request.Method = method; return client.SendAsync(request); }
  Task Follow(string id) { return Send(new HttpRequestMessage { RequestUri = new Uri("https://mixer.com/api/v1/channels/" + id + "/follow") }, HttpMethod.Put); }
  Task Me() { return Send(new HttpRequestMessage { RequestUri = new Uri("https://mixer.com/api/v1/users/current") }, HttpMethod.Get); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /users/current | A.cs:4',
    ],
  ],
  [
    'C#: webrequest',
    {
      'A.cs': `class A {
  HttpWebRequest Make(string path) { var r = (HttpWebRequest)WebRequest.Create("https://mixer.com/api/v1" + path); r.Method = "GET"; return r; }
  void Follow(string id) { var request = Make("/channels/" + id + "/follow"); request.Method = "PUT"; request.GetResponse(); }
  void Me() { Make("/users/current").GetResponse(); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /users/current | A.cs:4',
    ],
  ],
  [
    'Kotlin: newBuilder',
    {
      'a.kt': `class Api {
  fun follow(id: String) { val base = Request.Builder().url("https://mixer.com/api/v1/channels/$id/follow").get().build(); val r = base.newBuilder().method("PUT", body).build(); client.newCall(r).execute() }
}`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.kt:2'],
  ],
  [
    'Rust: method_mut',
    {
      'a.rs': `fn follow(id: &str) { let mut req = client.get(&format!("https://mixer.com/api/v1/channels/{}/follow", id)).build().unwrap(); *req.method_mut() = Method::PUT; client.execute(req); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rs:1'],
  ],
  [
    'Rust: surf set_method',
    {
      'a.rs': `fn follow(id: &str) { let mut req = Request::new(Method::GET, Url::parse(&format!("https://mixer.com/api/v1/channels/{}/follow", id)).unwrap()); *req.method_mut() = Method::PUT; client.execute(req); }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.rs:1'],
  ],
  [
    'Swift: copy',
    {
      'a.swift': `class Api { func follow(id: String) { let request = URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/\\(id)/follow")!); var r = request; r.httpMethod = "PUT"; session.dataTask(with: r).resume() } }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.swift:1'],
  ],
  [
    'Swift: copy2',
    {
      'a.swift': `class Api { func follow(id: String) { var request = URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/\\(id)/follow")!); request.httpMethod = "GET"; var r = request; r.httpMethod = "PUT"; session.dataTask(with: r).resume() } }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.swift:1'],
  ],
  [
    'Swift: param copy',
    {
      'a.swift': `class Api {
 func put(_ request: URLRequest) -> URLRequest { var r = request; r.httpMethod = "PUT"; return r }
 func follow(id: String) { let request = URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/\\(id)/follow")!); session.dataTask(with: put(request)).resume() } }`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.swift:3'],
  ],
  [
    'Java: newBuilder',
    {
      'A.java': `class A { 
  void follow(String id) { Request base = new Request.Builder().url("https://mixer.com/api/v1/channels/" + id + "/follow").build(); Request r = base.newBuilder().put(body).build(); client.newCall(r).execute(); }
}`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.java:2'],
  ],
  [
    'Java: copy builder',
    {
      'A.java': `class A { 
  void follow(String id) { HttpRequest base = HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/channels/" + id + "/follow")).GET().build(); HttpRequest r = HttpRequest.newBuilder(base, (n, v) -> true).PUT(body).build(); client.send(r, h); }
}`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.java:2'],
  ],
  [
    'Java: other function',
    {
      'A.java': `class A { 
  HttpURLConnection open(String path) { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1" + path).openConnection(); c.setRequestMethod("GET"); return c; }
  void follow(String id) { HttpURLConnection c = open("/channels/" + id + "/follow"); c.setRequestMethod("PUT"); c.connect(); }
  void me() { open("/users/current").connect(); }
}`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:3',
      'call | certain | rest GET /users/current | A.java:4',
    ],
  ],
  [
    'PHP: a copy and the request itself',
    {
      'a.php': `<?php
class Api { function both($id) {
  $base = new Request('POST', "https://mixer.com/api/v1/channels/$id/follow");
  $this->client->send($base);
  $copy = $base->withMethod('DELETE');
  return $this->client->send($copy);
} }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:3',
    ],
  ],
  [
    'PHP: a copy first',
    {
      'a.php': `<?php
class Api { function both($id) {
  $base = new Request('POST', "https://mixer.com/api/v1/channels/$id/follow");
  $copy = $base->withMethod('DELETE');
  $this->client->send($copy);
  return $this->client->send($base);
} }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.php:3',
      'call | certain | rest POST /channels/{channelId}/follow | a.php:3',
    ],
  ],
  [
    'Go: two copies, one without a verb',
    {
      'a.go': `package a
func follow(ctx context.Context, id string) { base, _ := http.NewRequest("POST", "https://mixer.com/api/v1/channels/" + id + "/follow", nil)
 one := base.Clone(ctx)
 http.DefaultClient.Do(one)
 two := base.Clone(ctx)
 two.Method = "DELETE"
 http.DefaultClient.Do(two) }`,
    },
    [
      'call | certain | rest DELETE /channels/{channelId}/follow | a.go:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:2',
    ],
  ],
  [
    'Go: a copy of another request',
    {
      'a.go': `package a
func follow(ctx context.Context, id string) { base, _ := http.NewRequest("GET", "https://mixer.com/api/v1/users/current", nil)
 http.DefaultClient.Do(base)
 other, _ := http.NewRequest("GET", "https://other.example/channels", nil)
 copy := other.Clone(ctx)
 copy.Method = "DELETE"
 http.DefaultClient.Do(copy) }`,
    },
    ['call | certain | rest GET /users/current | a.go:2'],
  ],
  [
    'C#: a function sets the verb under a condition',
    {
      'A.cs': `class A {
  void Prepare(HttpRequestMessage request, bool write) { if (write) request.Method = HttpMethod.Put; }
  Task Me() { var request = new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1/users/current"); Prepare(request, false); return client.SendAsync(request); }
}`,
    },
    ['call | certain | rest GET /users/current | A.cs:3'],
  ],
  [
    'C#: a function that sets something else',
    {
      'A.cs': `class A {
  void Prepare(HttpRequestMessage request) { request.Version = HttpVersion.Version20; }
  Task Me() { var request = new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1/users/current"); Prepare(request); return client.SendAsync(request); }
}`,
    },
    ['call | certain | rest GET /users/current | A.cs:3'],
  ],
]);
