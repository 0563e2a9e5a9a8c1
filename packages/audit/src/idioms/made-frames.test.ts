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
]);
