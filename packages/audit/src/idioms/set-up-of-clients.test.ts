import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** What every later request of a client has is set on it, and asks for nothing. */
const idioms: readonly Idiom[] = [
  [
    'C#: headers and parameters of a RestSharp client with a base',
    {
      'A.cs': `using RestSharp;
class A { readonly IRestClient rest;
  A(string id) { rest = new RestClient("https://mixer.com/api/v1"); rest.AddDefaultHeader("Client-ID", id);
    rest.AddDefaultParameter("limit", "10"); rest.UserAgent = "bot"; }
  void Me() { rest.Execute(new RestRequest("users/current", Method.GET)); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:5'],
  ],
  [
    'JavaScript: apisauce, and superagent agents that set something',
    {
      'a.js': `import { create } from 'apisauce';
const api = create({ baseURL: 'https://mixer.com/api/v1' });
api.setHeader('Client-ID', 'x');
api.setHeaders({ Accept: 'json' });
export const me = () => api.get('/users/current');
`,
    },
    ['call | certain | rest GET /users/current | a.js:5'],
  ],
  [
    'Go: resty',
    {
      'a.go': `package a
import "github.com/go-resty/resty/v2"
func Me(id string) {
	client := resty.New().SetHostURL("https://mixer.com/api/v1")
	client.SetHeader("User-Agent", "gobeam")
	client.SetQueryParam("limit", "10")
	client.SetAuthToken("token")
	client.R().SetHeader("Client-ID", id).Get("/users/current")
}
`,
    },
    ['call | certain | rest GET /users/current | a.go:8'],
  ],
  [
    'a wrapper of the program whose name only begins so still asks',
    {
      'a.js': `const axios = require('axios');
const client = axios.create({ baseURL: 'https://mixer.com/api/v1' });
const addHostee = (id, hostee) => client.put(\`/channels/\${id}/hostee\`, { id: hostee });
module.exports = { addHostee };
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/hostee | a.js:3'],
  ],
  [
    'JavaScript: what a class hands to its base, beside the base of its client',
    {
      'a.js': `const axios = require('axios');
class Provider { constructor(name, { root }) { this.http = axios.create({ baseURL: root }); }
  fetch(url) { return this.http.get(url); }
}
class Mixer extends Provider { constructor() { super('mixer', { root: 'https://mixer.com/api/v1' }); }
  me() { return this.fetch('/users/current'); }
}
`,
    },
    ['call | certain | rest GET /users/current | a.js:6'],
  ],
  [
    'Kotlin: what is asked of an answer',
    {
      'A.kt': `import khttp.get
abstract class Platform(val name: String, private val base: String) {
  protected fun obj(path: String): JSONObject = get(base + path).jsonObject
}
class Mixer : Platform("mixer", "https://mixer.com/api/v1") {
  fun isLive(name: String) = obj("/channels/$name").getBoolean("online")
  fun id(name: String) = obj("/users/$name").getInt("id")
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.kt:6',
      'call | certain | rest GET /users/{userId} | A.kt:7',
    ],
  ],
];

testIdioms(idioms);
