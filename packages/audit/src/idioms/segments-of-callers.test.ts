import { testIdioms } from '@mixer-oauth/testkit';

// What looks like one segment of a path is several where a caller passes several.
testIdioms([
  [
    'JavaScript: one segment or several',
    {
      'a.js': `const axios = require('axios');
const clips = tail => axios.get('https://mixer.com/api/v1/clips/' + tail);
exports.of = id => clips('channels/' + id);
exports.one = id => clips(id);
`,
    },
    [
      'call | certain | rest GET /clips/{clipId} | a.js:2',
      'call | certain | rest GET /clips/channels/{channelId} | a.js:3',
    ],
  ],
  [
    'Python: the same',
    {
      'a.py': `import requests
def clips(tail):
    return requests.get("https://mixer.com/api/v1/clips/%s" % tail)
def of(id):
    return clips("channels/%s" % id)
def one(id):
    return clips(id)
`,
    },
    [
      'call | certain | rest GET /clips/{clipId} | a.py:3',
      'call | certain | rest GET /clips/channels/{channelId} | a.py:5',
    ],
  ],
  [
    'C#: the same',
    {
      'A.cs': `class A { HttpClient http = new HttpClient();
Task Clips(string tail) => http.GetAsync($"https://mixer.com/api/v1/clips/{tail}");
Task Of(int id) => Clips($"channels/{id}");
Task One(string id) => Clips(id); }
`,
    },
    [
      'call | certain | rest GET /clips/{clipId} | A.cs:2',
      'call | certain | rest GET /clips/channels/{channelId} | A.cs:3',
    ],
  ],
  [
    'Go: the same',
    {
      'a.go': `package a
import ("net/http"; "fmt")
func clips(tail string) { http.Get("https://mixer.com/api/v1/clips/" + tail) }
func of(id int) { clips(fmt.Sprintf("channels/%d", id)) }
func one(id string) { clips(id) }
`,
    },
    [
      'call | certain | rest GET /clips/{clipId} | a.go:3',
      'call | certain | rest GET /clips/channels/{channelId} | a.go:4',
    ],
  ],
  [
    'JavaScript: an id from an address',
    {
      'a.js': `const axios = require('axios');
const clip = id => axios.get('https://mixer.com/api/v1/clips/' + id);
exports.one = id => clip(id);
exports.two = () => clip('abc');
`,
    },
    ['call | certain | rest GET /clips/{clipId} | a.js:2'],
  ],
]);
