import { testIdioms } from '@mixer-oauth/testkit';

// A path that the catalogue knows with other verbs only: the request is still one, with an id in it as without.
testIdioms([
  [
    'C#: behind a wrapper that is handed the verb',
    {
      'Api.cs': `using System.Net.Http;
class Api
{
    private readonly HttpClient http = new HttpClient();
    Task<string> Ask(HttpMethod verb, string path)
    {
        return http.SendAsync(new HttpRequestMessage(verb, "https://mixer.com/api/v1" + path));
    }
    Task<string> Fill(uint id) { return Ask(HttpMethod.Post, $"/recordings/{id}/chat"); }
    Task<string> Lead(uint id) { return Ask(HttpMethod.Get, $"/users/{id}/teams/primary"); }
}
`,
    },
    [
      'call | certain | rest POST /recordings/{}/chat | Api.cs:9',
      'call | certain | rest GET /users/{}/teams/primary | Api.cs:10',
    ],
  ],
  [
    'Python: behind a method of a base class',
    {
      'api.py': `import requests
class Base:
    def _drop(self, path):
        return requests.delete('https://mixer.com/api/v1/' + path)
class Recordings(Base):
    def forget(self, recording):
        return self._drop('recordings/{}/chat'.format(recording))
`,
    },
    ['call | certain | rest DELETE /recordings/{}/chat | api.py:7'],
  ],
  [
    'JavaScript: with a literal, with an argument, at once and behind a wrapper',
    {
      'a.js': `import axios from 'axios';
const api = 'https://mixer.com/api/v1';
const put = (path) => axios.put(api + path);
export const one = () => axios.put(api + '/recordings/5/chat');
export const two = (id) => axios.put(api + \`/recordings/\${id}/chat\`);
export const three = (id) => put(\`/recordings/\${id}/seen\`);
`,
    },
    [
      'call | certain | rest PUT /recordings/5/chat | a.js:4',
      'call | certain | rest PUT /recordings/{}/chat | a.js:5',
      'call | certain | rest PUT /recordings/{}/seen | a.js:6',
    ],
  ],
  [
    'JavaScript: a caller goes on with the path',
    {
      'a.js': `import axios from 'axios';
const api = 'https://mixer.com/api/v1';
const drop = (id, rest) => axios.delete(api + '/channels/' + id + rest);
drop(5, '/follow');
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | a.js:4'],
  ],
]);
