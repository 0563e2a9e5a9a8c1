import { testIdioms } from '@mixer-oauth/testkit';

// Verbs that servers read from a header, whatever the request itself says.
testIdioms([
  [
    'JavaScript: fetch',
    {
      'a.js': `fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'POST', headers: { 'X-HTTP-Method-Override': 'PATCH' } });`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: axios cfg',
    {
      'a.js': `axios.post(\`https://mixer.com/api/v1/channels/\${id}\`, body, { headers: { 'X-HTTP-Method-Override': 'PATCH' } });`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: axios headers var',
    {
      'a.js': `const headers = { 'X-HTTP-Method-Override': 'PATCH' }; axios.post(\`https://mixer.com/api/v1/channels/\${id}\`, body, { headers });`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: headers set',
    {
      'a.js': `const headers = new Headers(); headers.set('X-HTTP-Method-Override', 'PATCH'); fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'POST', headers });`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: new Headers',
    {
      'a.js': `fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'POST', headers: new Headers({ 'X-HTTP-Method-Override': 'PATCH' }) });`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: superagent',
    {
      'a.js': `request.post(\`https://mixer.com/api/v1/channels/\${id}\`).set('X-HTTP-Method-Override', 'PATCH').send(body);`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: headers idx',
    {
      'a.js': `const headers = {}; headers['X-HTTP-Method-Override'] = 'PATCH'; fetch(\`https://mixer.com/api/v1/channels/\${id}\`, { method: 'POST', headers });`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: xhr',
    {
      'a.js': `const x = new XMLHttpRequest(); x.open('POST', \`https://mixer.com/api/v1/channels/\${id}\`); x.setRequestHeader('X-HTTP-Method-Override', 'PATCH'); x.send();`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: wrapper',
    {
      'a.js': `const send = (verb, path) => fetch('https://mixer.com/api/v1' + path, { method: 'POST', headers: { 'X-HTTP-Method-Override': verb } }); send('PATCH', '/channels/1'); send('PUT', '/channels/1/follow');`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.js:1',
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:1',
    ],
  ],
  [
    'py',
    {
      'a.py': `import requests
requests.post(f'https://mixer.com/api/v1/channels/{id}', headers={'X-HTTP-Method-Override': 'PATCH'})
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'Python: var',
    {
      'a.py': `import requests
headers = {'Accept': 'x'}
headers['X-HTTP-Method-Override'] = 'PATCH'
requests.post(f'https://mixer.com/api/v1/channels/{id}', headers=headers)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:4'],
  ],
  [
    'Python: urllib add_header',
    {
      'a.py': `from urllib import request
req = request.Request(f'https://mixer.com/api/v1/channels/{id}', data=b'x')
req.add_header('X-HTTP-Method-Override', 'PATCH')
request.urlopen(req)
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.py:2'],
  ],
  [
    'C#: headers add',
    {
      'A.cs': `class A { Task F(string id) { var r = new HttpRequestMessage(HttpMethod.Post, "https://mixer.com/api/v1/channels/" + id); r.Headers.Add("X-HTTP-Method-Override", "PATCH"); return client.SendAsync(r); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: webrequest headers',
    {
      'A.cs': `class A { void F(string id) { var r = WebRequest.Create("https://mixer.com/api/v1/channels/" + id); r.Method = "POST"; r.Headers["X-HTTP-Method-Override"] = "PATCH"; r.GetResponse(); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: webrequest headers add',
    {
      'A.cs': `class A { void F(string id) { var r = WebRequest.Create("https://mixer.com/api/v1/channels/" + id); r.Method = "POST"; r.Headers.Add("X-HTTP-Method-Override", "PATCH"); r.GetResponse(); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: restsharp',
    {
      'A.cs': `class A { RestClient c = new RestClient("https://mixer.com/api/v1"); void F(string id) { var r = new RestRequest("channels/" + id, Method.POST); r.AddHeader("X-HTTP-Method-Override", "PATCH"); c.Execute(r); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'C#: init',
    {
      'A.cs': `class A { Task F(string id) { return client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "https://mixer.com/api/v1/channels/" + id) { Headers = { { "X-HTTP-Method-Override", "PATCH" } } }); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.cs:1'],
  ],
  [
    'java',
    {
      'A.java': `class A { void f(String id) { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/channels/" + id).openConnection(); c.setRequestMethod("POST"); c.setRequestProperty("X-HTTP-Method-Override", "PATCH"); c.connect(); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: okhttp',
    {
      'A.java': `class A { void f(String id) { client.newCall(new Request.Builder().url("https://mixer.com/api/v1/channels/" + id).post(body).header("X-HTTP-Method-Override", "PATCH").build()).execute(); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: okhttp addHeader',
    {
      'A.java': `class A { void f(String id) { client.newCall(new Request.Builder().addHeader("X-HTTP-Method-Override", "PATCH").url("https://mixer.com/api/v1/channels/" + id).post(body).build()).execute(); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'Java: httprequest',
    {
      'A.java': `class A { void f(String id) { client.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/channels/" + id)).POST(b).header("X-HTTP-Method-Override", "PATCH").build(), h); } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:1'],
  ],
  [
    'kt',
    {
      'a.kt': `suspend fun f(id: String) { client.post("https://mixer.com/api/v1/channels/$id") { header("X-HTTP-Method-Override", "PATCH") } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'Kotlin: headers append',
    {
      'a.kt': `suspend fun f(id: String) { client.post("https://mixer.com/api/v1/channels/$id") { headers { append("X-HTTP-Method-Override", "PATCH") } } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.kt:1'],
  ],
  [
    'go',
    {
      'a.go': `package a
func f(id string) { req, _ := http.NewRequest("POST", "https://mixer.com/api/v1/channels/" + id, nil); req.Header.Set("X-HTTP-Method-Override", "PATCH"); http.DefaultClient.Do(req) }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.go:2'],
  ],
  [
    'PHP: guzzle',
    {
      'a.php': `<?php $client->post("https://mixer.com/api/v1/channels/$id", ['headers' => ['X-HTTP-Method-Override' => 'PATCH']]);`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:1'],
  ],
  [
    'PHP: curl',
    {
      'a.php': `<?php $c = curl_init("https://mixer.com/api/v1/channels/$id"); curl_setopt($c, CURLOPT_POST, true); curl_setopt($c, CURLOPT_HTTPHEADER, ['X-HTTP-Method-Override: PATCH']); curl_exec($c);`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:1'],
  ],
  [
    'PHP: laravel',
    {
      'a.php': `<?php Http::withHeaders(['X-HTTP-Method-Override' => 'PATCH'])->post("https://mixer.com/api/v1/channels/$id");`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.php:1'],
  ],
  [
    'Ruby: httparty',
    {
      'a.rb': `HTTParty.post("https://mixer.com/api/v1/channels/#{id}", headers: { 'X-HTTP-Method-Override' => 'PATCH' })`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: restclient',
    {
      'a.rb': `RestClient.post("https://mixer.com/api/v1/channels/#{id}", body, { 'X-HTTP-Method-Override' => 'PATCH' })`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: nethttp',
    {
      'a.rb': `req = Net::HTTP::Post.new(URI("https://mixer.com/api/v1/channels/#{id}"))
req['X-HTTP-Method-Override'] = 'PATCH'
http.request(req)`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'Ruby: nethttp args',
    {
      'a.rb': `req = Net::HTTP::Post.new("https://mixer.com/api/v1/channels/#{id}", { 'X-HTTP-Method-Override' => 'PATCH' })
http.request(req)`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rb:1'],
  ],
  [
    'rs',
    {
      'a.rs': `fn f(id: &str) { client.post(&format!("https://mixer.com/api/v1/channels/{}", id)).header("X-HTTP-Method-Override", "PATCH").send(); }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.rs:1'],
  ],
  [
    'swift',
    {
      'a.swift': `func f(id: String) { var r = URLRequest(url: URL(string: "https://mixer.com/api/v1/channels/\\(id)")!); r.httpMethod = "POST"; r.setValue("PATCH", forHTTPHeaderField: "X-HTTP-Method-Override"); session.dataTask(with: r).resume() }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:1'],
  ],
  [
    'Swift: af',
    {
      'a.swift': `func f(id: String) { AF.request("https://mixer.com/api/v1/channels/\\(id)", method: .post, headers: ["X-HTTP-Method-Override": "PATCH"]).response { _ in } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.swift:1'],
  ],
  [
    'lua',
    {
      'a.lua': `http.request{ url = 'https://mixer.com/api/v1/channels/' .. id, method = 'POST', headers = { ['X-HTTP-Method-Override'] = 'PATCH' } }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.lua:1'],
  ],
  [
    'ex',
    {
      'a.ex': `defmodule A do
  def f(id), do: HTTPoison.post("https://mixer.com/api/v1/channels/#{id}", "", [{"X-HTTP-Method-Override", "PATCH"}])
end`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.ex:2'],
  ],
  [
    'C++: cpr',
    {
      'a.cpp': `void f(std::string id) { cpr::Post(cpr::Url{"https://mixer.com/api/v1/channels/" + id}, cpr::Header{{"X-HTTP-Method-Override", "PATCH"}}); }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'C++: qt',
    {
      'a.cpp': `void f(QString id) { QNetworkRequest r(QUrl("https://mixer.com/api/v1/channels/" + id)); r.setRawHeader("X-HTTP-Method-Override", "PATCH"); manager->post(r, body); }`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | a.cpp:1'],
  ],
  [
    'look-alike: own proxy header comparison',
    {
      'a.js': `function isPatch(req) { return req.headers['x-http-method-override'] === 'PATCH'; } axios.post(\`https://mixer.com/api/v1/channels/\${id}/follow\`);`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'look-alike: other header',
    {
      'a.js': `axios.post(\`https://mixer.com/api/v1/channels/\${id}/follow\`, body, { headers: { 'X-Method': 'PATCH', 'X-Verb': 'PUT' } });`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'look-alike: body',
    {
      'a.js': `axios.post(\`https://mixer.com/api/v1/channels/\${id}/follow\`, { 'X-HTTP-Method-Override': 'PATCH' });`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.js:1'],
  ],
  [
    'look-alike: two requests in one function go',
    {
      'a.go': `package a
func f(id string) { a, _ := http.NewRequest("POST", "https://mixer.com/api/v1/channels/" + id, nil); a.Header.Set("X-HTTP-Method-Override", "PATCH"); http.DefaultClient.Do(a)
 b, _ := http.NewRequest("POST", "https://mixer.com/api/v1/channels/" + id + "/follow", nil); http.DefaultClient.Do(b) }`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.go:2',
      'call | certain | rest POST /channels/{channelId}/follow | a.go:3',
    ],
  ],
  [
    'look-alike: two requests in one variable cs',
    {
      'A.cs': `class A { Task F(string id) { var r = new HttpRequestMessage(HttpMethod.Post, "https://mixer.com/api/v1/channels/" + id); r.Headers.Add("X-HTTP-Method-Override", "PATCH"); await client.SendAsync(r);
 var q = new HttpRequestMessage(HttpMethod.Post, "https://mixer.com/api/v1/channels/" + id + "/follow"); await client.SendAsync(q); } }`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | A.cs:1',
      'call | certain | rest POST /channels/{channelId}/follow | A.cs:2',
    ],
  ],
  [
    'look-alike: header read',
    {
      'a.py': `import requests
def f(id, req):
    verb = req.headers.get('X-HTTP-Method-Override', 'PATCH')
    requests.post(f'https://mixer.com/api/v1/channels/{id}/follow', headers={'Via': verb})
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | a.py:4'],
  ],
]);
