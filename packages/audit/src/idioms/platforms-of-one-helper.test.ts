import { testIdioms } from '@mixer-oauth/testkit';

// One helper asks several platforms, and nothing in it says which of them. Who calls it is named after one.
const api = 'https://mixer.com/api/v1';
const python = `import requests
PLATFORMS = {
    'mixer': {'api': '${api}', 'header': 'Bearer %s'},
    'twitch': {'api': 'https://api.twitch.tv/kraken', 'header': 'OAuth %s'},
    'youtube': {'api': 'https://www.googleapis.com/youtube/v3', 'header': 'Bearer %s'},
}
def call(conn, verb, path):
    return requests.request(verb, PLATFORMS[conn.provider]['api'] + path)
`;
const script = `const hosts = { mixer: '${api}', twitch: 'https://api.twitch.tv/helix' };
export const call = (platform, verb, path) => fetch(hosts[platform] + path, { method: verb });
`;

testIdioms([
  [
    'Python: the file that passes the path is named after one of the platforms',
    {
      'sync/http.py': python,
      'sync/mixer.py': `from .http import call
def update(conn): return call(conn, 'PATCH', '/channels/%s' % conn.id)
`,
      'sync/twitch.py': `from .http import call
def update(conn): return call(conn, 'PUT', '/channels/%s' % conn.id)
`,
      'sync/youtube/live.py': `from ..http import call
def all(conn): return call(conn, 'GET', '/channels')
`,
      'sync/work.py': `from .http import call
def me(conn): return call(conn, 'GET', '/users/current')
`,
    },
    [
      'call | likely | rest PATCH /channels/{channelId} | sync/mixer.py:2',
      'call | likely | rest GET /users/current | sync/work.py:2',
    ],
  ],
  [
    'JavaScript: a class, and a function; who says the platform is understood whatever it is called',
    {
      'api.js': script,
      'a.js': `import { call } from './api.js';
class TwitchAccount { name(p) { return call(p, 'GET', '/users/current'); } }
class MixerAccount { clips(p, id) { return call(p, 'GET', '/clips/' + id); } }
export const twitchTypes = (p) => call(p, 'GET', '/types');
export const twitchFriends = (id) => call('mixer', 'GET', '/users/' + id + '/follows');
call('twitch', 'GET', '/users/current');
`,
    },
    ['call | likely | rest GET /clips/{clipId} | a.js:3', 'call | certain | rest GET /users/{userId}/follows | a.js:5'],
  ],
  [
    'C#, Go: where it runs is one of two stand-ins of the same platform',
    {
      'A.cs': `class A {
  static string Root(bool live) => live ? "${api}" : "http://localhost:8080/api";
  Task Run(bool live) => http.GetAsync(Root(live) + "/users/current");
}
`,
      'b.go': `package b
var roots = map[string]string{"live": "${api}", "test": "https://mixer.staging.example.org/api"}
func types(mode string) { http.Get(roots[mode] + "/types") }
`,
    },
    ['call | certain | rest GET /users/current | A.cs:3', 'call | certain | rest GET /types | b.go:3'],
  ],
  [
    'JavaScript: whole addresses of two platforms go each with its own path',
    {
      'twitch.js': `const of = (p, id) => (p === 'mixer' ? '${api}/channels/' + id : 'https://api.twitch.tv/kraken/channels/' + id);
export const show = (p, id) => fetch(of(p, id));
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | twitch.js:1'],
  ],
]);
