import { testIdioms } from '@mixer-oauth/testkit';

// What takes the place of a word in a path is shown as it is written; what takes that of an id is not.
testIdioms([
  [
    'JavaScript: a role, a variable, a name',
    {
      'a.js': `fetch('https://mixer.com/api/v1/channels/3/users/subscriber?limit=50');
const users = role => fetch('https://mixer.com/api/v1/channels/3/users/' + role);
fetch('https://mixer.com/api/v1/channels/monstercat');
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/users/subscriber | a.js:1',
      'call | certain | rest GET /channels/{channelId}/users/{role} | a.js:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.js:3',
    ],
  ],
  [
    'JavaScript: one of two roles',
    {
      'a.js': `const users = isAll => fetch('https://mixer.com/api/v1/channels/3/users/' + (isAll ? 'follower' : 'subscriber'));
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/users/follower | a.js:1',
      'call | certain | rest GET /channels/{channelId}/users/subscriber | a.js:1',
    ],
  ],
  [
    'Python',
    {
      'a.py': `import requests
def subscribers(channel):
    return requests.get(f'https://mixer.com/api/v1/channels/{channel}/users/subscriber')
`,
    },
    ['call | certain | rest GET /channels/{channelId}/users/subscriber | a.py:3'],
  ],
  [
    'Ruby, through a method',
    {
      'a.rb': `require 'faraday'
class Mixer
  def initialize
    @http = Faraday.new(url: 'https://mixer.com/api/v1/')
  end
  def moderators(channel)
    get("channels/#{channel}/users/mod")
  end
  def get(path)
    @http.get(path)
  end
end
`,
    },
    ['call | certain | rest GET /channels/{channelId}/users/mod | a.rb:7'],
  ],
  [
    'Go',
    {
      'a.go': `package main
import ("fmt"; "net/http")
func subscribers(id int) { http.Get(fmt.Sprintf("https://mixer.com/api/v1/channels/%d/users/subscriber", id)) }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/users/subscriber | a.go:3'],
  ],
  [
    'C#',
    {
      'A.cs': `using System.Net.Http;
class Api {
  HttpClient http = new HttpClient { BaseAddress = new System.Uri("https://mixer.com/api/v1/") };
  void Subscribers(int id) { http.GetAsync($"channels/{id}/users/subscriber"); }
}
`,
    },
    ['call | certain | rest GET /channels/{channelId}/users/subscriber | A.cs:4'],
  ],
  [
    'a number and a hole are what the catalogue says',
    {
      'a.js': `fetch('https://mixer.com/api/v1/channels/3/users/7');
fetch(\`https://mixer.com/api/v1/channels/\${id}/users/\${role}s\`);
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/users/{role} | a.js:1',
      'call | certain | rest GET /channels/{channelId}/users/{role} | a.js:2',
    ],
  ],
]);
