import { testIdioms } from '@mixer-oauth/testkit';

// A verb that is written and not known: GET is likely then, and certain where nothing is written.
testIdioms([
  [
    'JavaScript: an object that may have a verb',
    {
      'e.js': `const go = (e) => fetch('https://mixer.com/api/v1' + e.path, { method: e.method });
export const f = (more) => go({ ...more, path: '/channels/1' });
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: an object of outside',
    {
      'e.js': `const go = (e) => fetch('https://mixer.com/api/v1' + e.path, { method: e.method });
const x = opaque(); x.path = '/channels/1'; go(x);
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: an object without a verb',
    {
      'e.js': `const go = (e) => fetch('https://mixer.com/api/v1' + e.path, { method: e.method });
go({ path: '/channels/1' });
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'JavaScript: a member of outside',
    {
      'e.js': `const go = (m, p) => fetch('https://mixer.com/api/v1' + p, { method: m });
go(window.x, '/channels/1');
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:2'],
  ],
  [
    'Python: an object of outside',
    {
      'e.py': `import requests
def go(e):
    return requests.request(e.method, 'https://mixer.com/api/v1' + e.path)
def f(e):
    x = mystery(e)
    x.path = '/channels/1'
    go(x)
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.py:6'],
  ],
  [
    'Python: no verb',
    {
      'e.py': `import requests
def go(path, method=None):
    return requests.request(method or 'GET', 'https://mixer.com/api/v1' + path)
go('/channels/1')
`,
    },
    ['call | certain | rest GET /channels/{channelIdOrToken} | e.py:4'],
  ],
  [
    'JavaScript: options without a verb',
    {
      'e.js': `const go = (p, o = {}) => fetch('https://mixer.com/api/v1' + p, { method: o.method, headers: {} });
go('/channels/1'); go('/channels/2', { body: 'x' });
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | e.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.js:2',
    ],
  ],
  [
    'JavaScript: a variable of the environment',
    {
      'e.js': `fetch('https://mixer.com/api/v1/channels/1', { method: process.env.VERB });
`,
    },
    ['call | likely | rest GET /channels/{channelIdOrToken} | e.js:1'],
  ],
  [
    'Go: what a function of outside gives, and a variable of the environment',
    {
      'e.go': `package e
import (
	"net/http"
	"os"
	"example.org/choice"
)
func f() {
	request, _ := http.NewRequest(choice.Verb(), "https://mixer.com/api/v1/channels/1", nil)
	http.DefaultClient.Do(request)
}
func g() {
	request, _ := http.NewRequestWithContext(ctx, os.Getenv("VERB"), "https://mixer.com/api/v1/channels/2", nil)
	http.DefaultClient.Do(request)
}
func h() {
	request, _ := http.NewRequest(pick("PUT"), "https://mixer.com/api/v1/channels/3", nil)
	http.DefaultClient.Do(request)
}
func pick(verb string) string { return verb }
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | e.go:8',
      'call | likely | rest GET /channels/{channelIdOrToken} | e.go:12',
      'call | certain | rest PUT /channels/{channelId} | e.go:16',
    ],
  ],
  [
    'Python: the same where a library takes the verb first, and a path there is none',
    {
      'e.py': `import requests
from choice import verb

requests.request(verb(), 'https://mixer.com/api/v1/channels/1')
session = requests.Session()
session.request(verb(), 'https://mixer.com/api/v1/channels/2', timeout=5)

class Client:
    def request(self, path, timeout):
        return requests.get('https://mixer.com/api/v1/' + path, timeout=timeout)

def own(client: Client):
    return Client().request('channels/3', verb())
`,
    },
    [
      'call | likely | rest GET /channels/{channelIdOrToken} | e.py:4',
      'call | likely | rest GET /channels/{channelIdOrToken} | e.py:6',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.py:13',
    ],
  ],
]);
