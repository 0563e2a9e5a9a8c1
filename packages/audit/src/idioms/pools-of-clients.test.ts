import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1/';

// A client for each of several keys, of which nothing is known but that a parameter has them by default.
testIdioms([
  [
    'Python: the keys are read from a file',
    {
      'pool.py': `import requests
with open("keys.txt") as lines:
    KEYS = [line.strip() for line in lines]
class Client:
    root = "${api}"
    def __init__(self, key):
        self.key = key
    def ask(self, path, verb="get"):
        return requests.request(verb, self.root + path, headers={"Client-ID": self.key})
class Pool:
    def __init__(self, keys=KEYS):
        self.clients = [Client(key) for key in keys]
    def ask(self, path, verb="get"):
        for client in self.clients:
            answer = client.ask(path, verb=verb)
            if answer.ok:
                return answer.json()
    def drop(self, clip):
        return self.ask("clips/%s" % clip, verb="delete")
pool = Pool()
pool.ask("users/current")
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | pool.py:19',
      'call | certain | rest GET /users/current | pool.py:21',
    ],
  ],
  [
    'JavaScript: the keys are given by somebody else',
    {
      'pool.js': `const { readKeys } = require('keyring');
class Client {
  constructor(key) { this.key = key; }
  ask(path) { return fetch('${api}' + path, { headers: { 'Client-ID': this.key } }); }
}
class Pool {
  constructor(keys = readKeys()) { this.clients = keys.map((key) => new Client(key)); }
  ask(path) { for (const client of this.clients) return client.ask(path); }
}
new Pool().ask('types');
`,
    },
    ['call | certain | rest GET /types | pool.js:10'],
  ],
  [
    'Python: the clients are those of another service',
    {
      'pool.py': `import requests
from keyring import read_keys
known = "${api}types"
class Client:
    def ask(self, path):
        return requests.get("https://other.example/api/v1/" + path)
class Pool:
    def __init__(self, keys=read_keys()):
        self.clients = [Client(key) for key in keys]
    def ask(self, path):
        for client in self.clients:
            return client.ask(path)
Pool().ask("users/current")
`,
    },
    [],
  ],
]);
