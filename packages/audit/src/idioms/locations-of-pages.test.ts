import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Whatever is set on a browser's location leads away: the page that is left never reads it.
testIdioms([
  [
    'JavaScript: the page hands on where it is, and asks another provider for scopes',
    {
      'a.ts': `class SignIn {
  load() { return fetch('${api}/users/current'); }
  here() {
    const back = encodeURIComponent(window.location.href + '?done=true');
    return this.http.post(this.root + \`own/users?code=\${this.code}&url=\${back}\`, {});
  }
  other() {
    const url = 'https://other.example/oauth/authorize?client_id=1&scope=chat:connect%20other:read';
    window.location.href = url;
  }
}
`,
    },
    ['call | certain | rest GET /users/current | a.ts:2'],
  ],
  [
    'JavaScript: an object of that name is like any other, and so is what goes to the page of the provider',
    {
      'a.js': `const location = {};
location.href = '${api}/types';
fetch(location.href);
`,
      'b.js': `window.location.href = 'https://mixer.com/oauth/authorize?client_id=1&scope=chat:connect';
`,
    },
    ['call | certain | rest GET /types | a.js:2', 'request | certain | chat:connect | b.js:1'],
  ],
]);
