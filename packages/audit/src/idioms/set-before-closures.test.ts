import { testIdioms } from '@mixer-oauth/testkit';

// A parameter that a function sets anew before a function in it runs: what callers pass is gone then.
testIdioms([
  [
    'JavaScript: before it is called, before it is made, perhaps',
    {
      'a.js': `function send(path, method) { const go = () => fetch('https://mixer.com/api/v1/' + path, { method }); method = 'PUT'; go(); }
send('channels/1/follow', 'POST');
`,
      'b.js': `function send(path) { path = 'users/current'; later(() => fetch('https://mixer.com/api/v1/' + path)); }
send('types');
`,
      'c.js': `function send(path, method) { if (isOther) method = 'PUT'; const go = () => fetch('https://mixer.com/api/v1/' + path, { method }); go(); }
send('channels/2/follow', 'DELETE');
`,
      'd.js': `function send(path, method) { method = method.toUpperCase(); const go = () => fetch('https://mixer.com/api/v1/' + path, { method }); go(); }
send('channels/4/follow', 'put');
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.js:2',
      'call | certain | rest GET /users/current | b.js:1',
      'call | certain | rest DELETE /channels/{channelId}/follow | c.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | c.js:2',
      'call | certain | rest PUT /channels/{channelId}/follow | d.js:2',
    ],
  ],
  [
    'Python, Ruby, PHP, Go and Lua',
    {
      'a.py': `import requests
def send(path, verb):
    verb = 'PUT'
    def go(): requests.request(verb, 'https://mixer.com/api/v1/' + path)
    go()
send('channels/1/follow', 'POST')
`,
      'b.rb': `def send_it(path, verb)
  verb = :put
  go = -> { HTTP.request(verb, "https://mixer.com/api/v1/#{path}") }
  go.call
end
send_it('channels/1/follow', :post)
`,
      'c.php': `<?php
function send($path, $verb) {
  $verb = 'PUT';
  $go = function () use ($verb, $path) { return (new \\GuzzleHttp\\Client())->request($verb, 'https://mixer.com/api/v1/' . $path); };
  $go();
}
send('channels/1/follow', 'POST');
`,
      'd.go': `package main
import "net/http"
func send(path string, verb string) {
	verb = "PUT"
	go func() { r, _ := http.NewRequest(verb, "https://mixer.com/api/v1/"+path, nil); http.DefaultClient.Do(r) }()
}
func main() { send("channels/1/follow", "POST") }
`,
      'e.lua': `local function send(path, verb)
  verb = 'PUT'
  local go = function() http.request { url = 'https://mixer.com/api/v1/' .. path, method = verb } end
  go()
end
send('channels/1/follow', 'POST')
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a.py:6',
      'call | certain | rest PUT /channels/{channelId}/follow | b.rb:6',
      'call | certain | rest PUT /channels/{channelId}/follow | c.php:7',
      'call | certain | rest PUT /channels/{channelId}/follow | d.go:7',
      'call | certain | rest PUT /channels/{channelId}/follow | e.lua:6',
    ],
  ],
]);
