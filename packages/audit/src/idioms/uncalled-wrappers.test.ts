import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Java: a base class with a method for every verb, of which an heir uses one',
    {
      'Base.java': `abstract class Base {
  final String path;
  Base(String path) { this.path = path; }
  Object get(String relative) { return http.get("https://mixer.com/api/v1/" + this.path + "/" + relative); }
  Object patch(String relative) { return http.patch("https://mixer.com/api/v1/" + this.path + "/" + relative); }
}
`,
      'Users.java': `class Users extends Base {
  Users() { super("users"); }
  Object me() { return this.get("current"); }
}
`,
    },
    [
      'call | unresolved | PATCH /users/{userId} | Users.java:2',
      'call | certain | rest GET /users/current | Users.java:3',
    ],
  ],
  [
    'JavaScript: what a method that nobody here calls is given is an id, or the path itself',
    {
      'users.js': `export class Users {
  constructor() { this.base = 'https://mixer.com/api/v1/users'; }
  one(id) { return fetch(this.base + '/' + id); }
  put(path) { return fetch(this.base + '/' + path, { method: 'PUT' }); }
}
`,
    },
    ['call | certain | rest GET /users/{userId} | users.js:2'],
  ],
  [
    'wrappers that try again, by themselves and in a callback, and one that also goes on to a path of its own',
    {
      'Api.cs': `class Api {
  async Task<string> Call(string path, HttpMethod method = null) {
    if (method == null) method = HttpMethod.Get;
    var response = await client.SendAsync(new HttpRequestMessage(method, $"https://mixer.com/api/v1/{path}"));
    if (response.StatusCode == HttpStatusCode.Unauthorized) return await Call(path, method);
    return await response.Content.ReadAsStringAsync();
  }
  Task<string> Types() { return Call("types"); }
}
`,
      'api.js': `function call(path, tries = 3) {
  return fetch('https://mixer.com/api/v1' + path).catch(() => later(() => call(path, tries - 1)));
}
call('/ingests');
`,
      'api.py': `def call(path, again=True):
    answer = requests.get('https://mixer.com/api/v1' + path)
    if again and answer.status_code == 401:
        call('/users/current', False)
        return call(path, False)
    return answer
call('/achievements')
`,
    },
    [
      'call | certain | rest GET /types | Api.cs:8',
      'call | certain | rest GET /ingests | api.js:4',
      'call | certain | rest GET /users/current | api.py:4',
      'call | certain | rest GET /achievements | api.py:7',
    ],
  ],
  [
    'a parameter that is named like its collection is one of it, and no path',
    {
      'Api.cs': `class Api {
  const string Root = "https://mixer.com/api/v1";
  HttpClient http = new HttpClient();
  Task Resource(int resource) { return this.http.GetAsync($"{Root}/resources/{resource}"); }
  Task Any(string resource) { return this.http.GetAsync($"{Root}/{resource}"); }
}
`,
      'api.py': `def resource(resource): return requests.delete('https://mixer.com/api/v1/resources/' + resource)
`,
    },
    [
      'call | certain | rest GET /resources/{resourceId} | Api.cs:4',
      'call | unresolved | GET /{} | Api.cs:5',
      'call | certain | rest DELETE /resources/{resourceId} | api.py:1',
    ],
  ],
]);
