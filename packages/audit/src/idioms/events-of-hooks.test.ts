import { testIdioms } from '@mixer-oauth/testkit';

// Events that a server is told of at an address of its own: nobody subscribes to them on a socket.
testIdioms([
  [
    'in the body of the request, and through a function',
    {
      'a.js': `const id = 1;
fetch('https://mixer.com/api/v1/hooks', {
  method: 'POST',
  body: JSON.stringify({ kind: 'web', events: [\`channel:\${id}:followed\`], url: 'https://me.example/hook' }),
});
`,
      'b.py': `import requests
def register(events, url):
    return requests.post("https://mixer.com/api/v1/hooks", json={"kind": "web", "events": events, "url": url})
register(["channel:%d:hosted" % 5, "channel:%d:update" % 5], "https://me.example/hook")
`,
      'c.rb': `require 'faraday'
EVENTS = %w[channel:%d:hosted channel:%d:followed].freeze
def register(id)
  post(events: EVENTS.map { |one| format(one, id) }, url: 'https://me.example/hook')
end
def post(body)
  Faraday.post('https://mixer.com/api/v1/hooks', body)
end
`,
    },
    [
      'call | certain | rest POST /hooks | a.js:2',
      'call | certain | rest POST /hooks | b.py:3',
      'call | certain | rest POST /hooks | c.rb:7',
    ],
  ],
  [
    'what a socket is told, without an address beside it',
    {
      'a.py': `import json
def subscribe(socket, events):
    socket.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": events}}))
def run(socket):
    address = "https://mixer.com/api/v1"
    subscribe(socket, ["channel:%d:hosted" % 5])
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:hosted | a.py:6'],
  ],
  [
    'what a socket is told, with its address beside it',
    {
      'a.js': `const WebSocket = require('ws');
class Live {
  constructor({ uri, events }) { this.ws = new WebSocket(uri); this.events = events; }
  start() {
    this.ws.send(JSON.stringify({ type: 'method', method: 'livesubscribe', params: { events: this.events } }));
  }
}
new Live({ uri: 'wss://constellation.mixer.com', events: ['channel:9:hosted'] }).start();
`,
      'b.py': `import websocket, json
SOCKET = "wss://constellation.mixer.com"
def run(url, events):
    ws = websocket.create_connection(url)
    ws.send(json.dumps({"type": "method", "method": "livesubscribe", "params": {"events": events}}))
run(url=SOCKET, events=["channel:7:update"])
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:hosted | a.js:8',
      'call | certain | constellation subscribe channel:{channelId}:update | b.py:6',
    ],
  ],
]);
