import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// An address or a client that is sent elsewhere before it is used: that it still goes where it was made for is likely at most.
testIdioms([
  [
    'JavaScript: the host of an address, a base that is set on a client, and one that goes with the call',
    {
      'a.js': `const url = new URL('${api}/users/current');
url.hostname = 'api.example';
fetch(url);
const own = new URL('https://api.example/api/v1/types');
own.hostname = 'mixer.com';
fetch(own);
`,
      'b.js': `const axios = require('axios');
const client = axios.create({ baseURL: '${api}' });
client.defaults.baseURL = 'https://api.example/api/v1';
client.get('/ingests');
`,
      'c.js': `const axios = require('axios');
const client = axios.create({ baseURL: '${api}' });
client.get('/achievements', { baseURL: 'https://api.example/api/v1' });
client.get('/chats/1', { headers: {} });
`,
    },
    [
      'call | likely | rest GET /users/current | a.js:1',
      'call | certain | rest GET /types | a.js:4',
      'call | likely | rest GET /ingests | b.js:4',
      'call | likely | rest GET /achievements | c.js:3',
      'call | certain | rest GET /chats/{channelId} | c.js:4',
    ],
  ],
  [
    'C# and Rust: a base that is set anew, and the host of an address',
    {
      'A.cs': `class A {
  void F() {
    var moved = new HttpClient { BaseAddress = new Uri("${api}/") };
    moved.BaseAddress = new Uri("https://api.example/api/v1/");
    moved.GetAsync("types");
    var kept = new HttpClient { BaseAddress = new Uri("${api}/") };
    kept.GetAsync("ingests");
  }
}
`,
      'b.rs': `fn main() {
    let mut url = reqwest::Url::parse("${api}/users/current").unwrap();
    url.set_host(Some("api.example"));
    reqwest::blocking::get(url);
}
`,
    },
    [
      'call | likely | rest GET /types | A.cs:5',
      'call | certain | rest GET /ingests | A.cs:7',
      'call | likely | rest GET /users/current | b.rs:2',
    ],
  ],
  [
    'Go and C#: parts of the address of a request that is made, beside what is added to it, and another request',
    {
      'a.go': `package a
import "net/http"
func moved() {
	request, _ := http.NewRequest("GET", "${api}/users/current", nil)
	request.URL.Host = "api.example"
	http.DefaultClient.Do(request)
}
func kept() {
	request, _ := http.NewRequest("GET", "${api}/types", nil)
	request.URL.RawQuery = "limit=1"
	http.DefaultClient.Do(request)
}
`,
      'B.cs': `class B {
  void F() {
    var moved = new HttpRequestMessage(HttpMethod.Get, "${api}/ingests");
    moved.RequestUri = new Uri("https://api.example/ingests");
    client.SendAsync(moved);
    var kept = new HttpRequestMessage(HttpMethod.Get, "${api}/achievements");
    kept.Version = HttpVersion.Version20;
    client.SendAsync(kept);
  }
}
`,
    },
    [
      'call | likely | rest GET /ingests | B.cs:3',
      'call | certain | rest GET /achievements | B.cs:6',
      'call | likely | rest GET /users/current | a.go:4',
      'call | certain | rest GET /types | a.go:9',
    ],
  ],
]);
