import { testIdioms } from '@mixer-oauth/testkit';

// How a path begins or ends, or what stands in it, decides the verb, or what is put in front of it.
const follow = 'call | certain | rest PUT /channels/{channelId}/follow | ';
const channel = 'call | certain | rest GET /channels/{channelIdOrToken} | ';

testIdioms([
  [
    'JavaScript: the end of a path that has a place in it',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const call = (path) => fetch(API + path, { method: path.endsWith('/follow') ? 'PUT' : 'GET' });
export const join = (id) => call(\`/channels/\${id}/follow\`);
export const show = () => call('/channels/1');
`,
    },
    [`${follow}a.js:3`, `${channel}a.js:4`],
  ],
  [
    'JavaScript: a path whose end nobody knows may be either',
    {
      'a.js': `const API = 'https://mixer.com/api/v1';
const call = (path) => fetch(API + path, { method: path.endsWith('mine') ? 'PATCH' : 'GET' });
export const act = (which) => call('/channels/' + which);
`,
    },
    [`${channel}a.js:3`, 'call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
  [
    'Python: an address that may be whole already',
    {
      'a.py': `import requests
API = 'https://mixer.com/api/v1'
def call(path):
    if not path.startswith('/'):
        return requests.put(API + '/channels/1/' + path)
    return requests.get(API + path)
call('follow')
call('/channels/1')
`,
    },
    [`${follow}a.py:7`, `${channel}a.py:8`],
  ],
  [
    'Go: a prefix',
    {
      'a.go': `package a
import ("net/http"; "strings")
const api = "https://mixer.com/api/v1"
func call(path string) {
	verb := "GET"
	if strings.HasSuffix(path, "/follow") { verb = "PUT" }
	req, _ := http.NewRequest(verb, api + path, nil)
	http.DefaultClient.Do(req)
}
func main() {
	call("/channels/1/follow")
	call("/channels/1")
}
`,
    },
    [`${follow}a.go:11`, `${channel}a.go:12`],
  ],
  [
    'PHP: what stands in a path',
    {
      'a.php': `<?php
function call($path) {
  $curl = curl_init('https://mixer.com/api/v1' . $path);
  if (str_contains($path, 'follow')) curl_setopt($curl, CURLOPT_CUSTOMREQUEST, 'PUT');
  return curl_exec($curl);
}
call('/channels/1/follow');
call('/channels/1');
`,
    },
    [`${follow}a.php:7`, `${channel}a.php:8`],
  ],
  [
    'C#: EndsWith',
    {
      'Api.cs': `class Api {
  HttpClient http = new HttpClient();
  Task Call(string path) {
    var verb = path.EndsWith("/follow") ? HttpMethod.Put : HttpMethod.Get;
    return http.SendAsync(new HttpRequestMessage(verb, "https://mixer.com/api/v1" + path));
  }
  void Go() { Call("/channels/1/follow"); Call("/channels/1"); }
}
`,
    },
    [`${follow}Api.cs:7`, `${channel}Api.cs:7`],
  ],
]);
