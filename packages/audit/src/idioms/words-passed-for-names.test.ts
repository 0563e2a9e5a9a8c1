import { testIdioms } from '@mixer-oauth/testkit';

// What a function is handed stands where the API takes a name, and is one of its own words.
testIdioms([
  [
    'JavaScript: a word of the API for a name, and a name',
    {
      'a.js': `const root = 'https://mixer.com/api/v1';
const user = (id) => fetch(\`\${root}/users/\${id}\`);
user('current');
const other = (id) => fetch(\`\${root}/users/\${id}\`);
other(row.id);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3', 'call | certain | rest GET /users/{userId} | a.js:4'],
  ],
  [
    'JavaScript: both, of one function',
    {
      'a.js': `const root = 'https://mixer.com/api/v1';
const user = (id) => fetch(\`\${root}/users/\${id}\`);
user(row.id);
user('current');
`,
    },
    ['call | certain | rest GET /users/{userId} | a.js:2', 'call | certain | rest GET /users/current | a.js:4'],
  ],
  [
    'Python: handed on by another function',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def load(name):
    return requests.get(API + '/users/' + name).json()
def me(kind):
    return load(kind)
me('current')
`,
    },
    ['call | certain | rest GET /users/current | a.py:7'],
  ],
  [
    'Go: a word, and one that the API has nothing of',
    {
      'main.go': `package main
import "net/http"
func get(name string) { http.Get("https://mixer.com/api/v1/users/" + name) }
func find(name string) { http.Get("https://mixer.com/api/v1/channels/" + name) }
func main() { get("search"); find("acme") }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | main.go:4',
      'call | certain | rest GET /users/search | main.go:5',
    ],
  ],
  [
    'Ruby: a word in what an object is made with',
    {
      'a.rb': `class Load
  def initialize(options)
    @path = "https://mixer.com/api/v1/users/#{options[:who]}"
  end
  def call
    Excon.get(@path)
  end
end
Load.new(who: 'current').call
`,
    },
    ['call | certain | rest GET /users/current | a.rb:9'],
  ],
  [
    'JavaScript: of a client that calls any path',
    {
      'a.js': `const { Client } = require('@mixer/client-node');
const client = new Client();
const load = (name) => client.request('GET', \`users/\${name}\`);
const find = (name) => client.request('GET', \`users/\${name}\`);
load('current');
find(row.id);
`,
    },
    ['call | certain | rest GET /users/current | a.js:3', 'call | certain | rest GET /users/{userId} | a.js:4'],
  ],
  [
    'JavaScript: the word of another verb is a name',
    {
      'a.js': `const user = (id) => fetch(\`https://mixer.com/api/v1/channels/\${id}/users\`);
user('current');
`,
    },
    ['call | certain | rest GET /channels/{channelId}/users | a.js:1'],
  ],
]);
