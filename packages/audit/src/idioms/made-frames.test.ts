import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'Go: frames of a type without a name',
    {
      'a.go': `package main

import "github.com/gorilla/websocket"

func say(c *websocket.Conn, text string) {
	c.WriteJSON(struct {
		Type      string   \`json:"type"\`
		Method    string   \`json:"method"\`
		Arguments []string \`json:"arguments"\`
		ID        int      \`json:"id"\`
	}{"method", "msg", []string{text}, 1})
	c.WriteJSON(struct {
		Type   string \`json:"type"\`
		Method string \`json:"method"\`
	}{Type: "method", Method: "timeout"})
	packet := struct {
		Type      string \`json:"type"\`
		Method    string \`json:"method"\`
	}{
		Type: "method",
		Method: "whisper",
	}
	c.WriteJSON(packet)
	var other struct {
		Type   string \`json:"type"\`
		Method string \`json:"method"\`
	}
	other.Type = "method"
	other.Method = "purge"
	c.WriteJSON(&other)
}
func main() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com", nil); say(c, "x") }

func kinds(c *websocket.Conn) {
	c.WriteJSON(struct {
		Kind string \`json:"type"\`
		Name string \`json:"method"\`
	}{"method", "clearMessages"})
	c.WriteJSON(struct {
		Kind string \`json:"type,omitempty"\`
		Name string \`json:"method"\`
	}{Kind: "method", Name: "deleteMessage"})
}
`,
    },
    [
      'call | certain | chat msg | a.go:11',
      'call | certain | chat timeout | a.go:15',
      'call | certain | chat whisper | a.go:21',
      'call | certain | chat purge | a.go:29',
      'call | certain | chat clearMessages | a.go:38',
      'call | certain | chat deleteMessage | a.go:42',
    ],
  ],
  [
    'Python: frames made by dict, of what is named, of another and of what is handed on',
    {
      'a.py': `import json, websockets
async def send(ws, method, **kw):
    await ws.send(json.dumps(dict(type='method', method=method, **kw)))
async def run():
    ws = await websockets.connect('wss://chat.mixer.com')
    await send(ws, 'msg', arguments=['x'])
    await ws.send(json.dumps(dict(type='method', method='purge', arguments=[], id=1)))
    frame = dict(type='method', id=2)
    frame['method'] = 'timeout'
    await ws.send(json.dumps(frame))
    base = {'type': 'method'}
    await ws.send(json.dumps(dict(base, method='whisper')))
`,
    },
    [
      'call | certain | chat msg | a.py:6',
      'call | certain | chat purge | a.py:7',
      'call | certain | chat timeout | a.py:9',
      'call | certain | chat whisper | a.py:12',
    ],
  ],
  [
    'what is made alike and is no frame',
    {
      'a.go': `package main

func open() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com", nil); use(c) }
func use(c *websocket.Conn) {
	c.WriteJSON(struct {
		Kind string \`json:"kind"\`
		Name string \`json:"method"\`
	}{"method", "msg"})
	c.WriteJSON(struct{ Type, Method string }{"reply", "purge"})
}
`,
      'b.py': `import json, websockets
async def run():
    ws = await websockets.connect('wss://chat.mixer.com')
    await ws.send(json.dumps(dict([('type', 'method'), ('method', 'msg')])))
    await ws.send(json.dumps(dict(type='reply', method='purge')))
`,
    },
    [],
  ],
  [
    'a frame has a method of its own, and what one caller spreads over it another',
    {
      'a.js': `class Chat {
  constructor() { this.ws = new WebSocket('wss://chat.mixer.com'); }
  send(frame) {
    if (typeof frame === 'string') frame = { arguments: [frame] };
    this.ws.send(JSON.stringify({ type: 'method', method: 'msg', ...frame }));
  }
  open() { this.send({ method: 'auth', arguments: [1] }); }
}
`,
      'b.js': `const ws = new WebSocket('wss://chat.mixer.com');
const send = (frame) => ws.send(JSON.stringify({ type: 'method', method: 'whisper', ...frame }));
send({ method: 'timeout', arguments: ['bob', '10s'] });
`,
      'c.py': `ws = websocket.create_connection('wss://chat.mixer.com')
def send(frame):
    ws.send(json.dumps({'type': 'method', 'method': 'msg', **frame}))
send({'arguments': ['hi']})
send({'method': 'auth', 'arguments': [1]})
`,
      'd.rb': `ws = WebSocket::Client::Simple.connect 'wss://chat.mixer.com'
def send_frame(ws, frame)
  ws.send({ type: 'method', method: 'msg', **frame }.to_json)
end
send_frame(ws, { arguments: ['hi'] })
send_frame(ws, { method: 'auth', arguments: [1] })
`,
      'e.php': `<?php
$ws = new WebSocket\\Client('wss://chat.mixer.com');
function send($ws, $frame) { $ws->send(json_encode(['type' => 'method', 'method' => 'msg', ...$frame])); }
send($ws, ['arguments' => ['hi']]);
send($ws, ['method' => 'auth', 'arguments' => [1]]);
`,
    },
    [
      'call | certain | chat msg | a.js:5',
      'call | certain | chat auth | a.js:7',
      'call | certain | chat timeout | b.js:3',
      'call | certain | chat msg | c.py:3',
      'call | certain | chat auth | c.py:5',
      'call | certain | chat msg | d.rb:3',
      'call | certain | chat auth | d.rb:6',
      'call | certain | chat msg | e.php:3',
      'call | certain | chat auth | e.php:5',
    ],
  ],
  [
    'a request has a verb of its own, and what one caller spreads over it another',
    {
      'a.js': `const api = (path, options) => fetch('https://mixer.com/api/v1' + path, { method: 'GET', ...options });
api('/users/current', {});
api('/channels/1', { method: 'PATCH' });
`,
    },
    ['call | certain | rest GET /users/current | a.js:2', 'call | certain | rest PATCH /channels/{channelId} | a.js:3'],
  ],
]);
