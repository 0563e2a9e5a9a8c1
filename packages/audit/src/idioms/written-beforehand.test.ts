import { testIdioms } from '@mixer-oauth/testkit';

// Addresses that begin in a constant which many share, and go on in what a function makes before it calls: each is told where it goes on.
testIdioms([
  [
    'Go: fields of a struct, a variable among them, and a text that is formatted',
    {
      'base.go': `package ask
const own = "https://mixer.com/api/v1/users/current"
const channels = "https://mixer.com/api/v1/channels"
`,
      'ask.go': `package ask
import "net/http"
type Ask struct { Verb string; Address string }
func Run(ask *Ask) { req, _ := http.NewRequest(ask.Verb, ask.Address, nil); http.DefaultClient.Do(req) }
`,
      'use.go': `package ask
import "fmt"
func Me() {
	ask := &Ask{
		Verb:    "GET",
		Address: own,
	}
	Run(ask)
}
func Follow(id string) {
	ask := &Ask{
		Verb:    "PUT",
		Address: channels + "/" + id + "/follow",
	}
	Run(ask)
}
func Host(id string) {
	var end = fmt.Sprintf("/%s/hostee?%s", id, "x=1")
	address := channels + end
	ask := Ask{
		Verb:    "PUT",
		Address: address,
	}
	Run(&ask)
}
func Hosted() {
	ask := new(Ask)
	ask.Verb = "DELETE"
	ask.Address = channels + "/5/hostee"
	Run(ask)
}
`,
    },
    [
      'call | certain | rest GET /users/current | base.go:2',
      'call | certain | rest PUT /channels/{channelId}/follow | use.go:13',
      'call | certain | rest PUT /channels/{channelId}/hostee | use.go:18',
      'call | certain | rest DELETE /channels/{channelId}/hostee | use.go:29',
    ],
  ],
  [
    'JavaScript: options with a variable, and the address of the request itself',
    {
      'a.js': `const channels = 'https://mixer.com/api/v1/channels';
const send = ({ method, url }) => fetch(url, { method });
export function follow(id) {
  const options = {
    method: 'PUT',
    url: \`\${channels}/\${id}/follow\`,
  };
  return send(options);
}
export function broadcast(id) {
  const url = channels + '/' + id + '/broadcast';
  return fetch(url);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:6',
      'call | certain | rest GET /channels/{channelId}/broadcast | a.js:11',
    ],
  ],
  [
    'Python: a dictionary, and NOT what stands behind the call or adds nothing to the path',
    {
      'a.py': `import requests
CHANNELS = 'https://mixer.com/api/v1/channels'
ONE = CHANNELS + '/7'
def send(ask): return requests.request(ask['verb'], ask['address'])
def follow(id):
    ask = {
        'verb': 'PUT',
        'address': CHANNELS + '/%s/follow' % id,
    }
    send(ask)
    ask = {'note': 'follow'}
def one():
    url = ONE
    requests.get(url)
    url = '/follow'
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | a.py:2',
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:8',
    ],
  ],
]);
