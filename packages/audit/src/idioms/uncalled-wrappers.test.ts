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
      'call | unresolved | PATCH /{}/{} | Base.java:5',
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
]);
