import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

// A function that is handed over is called in a closure with what was handed over beside it, and with nothing of other calls.
testIdioms([
  [
    'JavaScript: a path and a function, a function and then a task',
    {
      'a.js': `import axios from 'axios';
const http = axios.create({ baseURL: '${base}' });
const later = (path, ask) => () => ask(path);
export const me = later('/users/current', (path) => http.get(path));
export const rename = later('/channels/1', (path) => http.patch(path));
const then = (ask) => (task) => async () => { const given = await task(); return ask(given); };
export const levels = then((kind) => http.get(\`/types/\${kind}\`))(async () => 'lookup');
export const leave = then((kind) => http.delete(\`/costreams/\${kind}\`))(async () => 'current');
`,
    },
    [
      'call | certain | rest GET /users/current | a.js:4',
      'call | certain | rest PATCH /channels/{channelId} | a.js:5',
      'call | certain | rest GET /types/lookup | a.js:7',
      'call | certain | rest DELETE /costreams/current | a.js:8',
    ],
  ],
  [
    'JavaScript: several calls of what is handed over',
    {
      'a.js': `const session = (work) => async () => work((path, method) => fetch('${base}' + path, { method }));
const both = (ask) => { const first = () => ask('/teams', 'GET'); const second = () => ask('/clips/create', 'POST'); return [first, second]; };
export const all = session((ask) => both(ask));
`,
    },
    ['call | certain | rest GET /teams | a.js:2', 'call | certain | rest POST /clips/create | a.js:2'],
  ],
  [
    'Python: in a function inside',
    {
      'a.py': `import requests
def later(path, ask):
    def run():
        return ask(path)
    return run
me = later("/users/current", lambda path: requests.get("${base}" + path))
leave = later("/costreams/current", lambda path: requests.delete("${base}" + path))
`,
    },
    ['call | certain | rest GET /users/current | a.py:6', 'call | certain | rest DELETE /costreams/current | a.py:7'],
  ],
  [
    'Kotlin: in a lambda',
    {
      'A.kt': `fun later(path: String, ask: (String) -> Unit): () -> Unit = { ask(path) }
val me = later("/users/current") { path -> http.get("${base}" + path) }
val leave = later("/costreams/current") { path -> http.delete("${base}" + path) }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:2', 'call | certain | rest DELETE /costreams/current | A.kt:3'],
  ],
  [
    'Go: in a function that is given back',
    {
      'a.go': `package a
func later(path string, ask func(string)) func() { return func() { ask(path) } }
var me = later("/users/current", func(path string) { http.Get("${base}" + path) })
var levels = later("/types", func(path string) { http.Head("${base}" + path) })
`,
    },
    ['call | certain | rest GET /users/current | a.go:3', 'call | certain | rest HEAD /types | a.go:4'],
  ],
]);
