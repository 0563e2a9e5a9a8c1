import { testIdioms } from '@mixer-oauth/testkit';

// A frame that is told its type by the function that sends it.

testIdioms([
  [
    'JavaScript: what is handed over is told its type where it is sent',
    {
      'chat.js': `import WebSocket from 'ws';
export class Chat {
  open() { return fetch('https://mixer.com/api/v1/chats/1'); }
  send(packet) {
    packet.type = 'method';
    packet.id = this.next++;
    this.socket.send(JSON.stringify(packet));
  }
  say(text) { this.send({ method: 'msg', arguments: [text] }); }
  remove(id) { this.send({ method: 'deleteMessage', arguments: [id] }); }
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | chat.js:3',
      'call | certain | chat msg | chat.js:9',
      'call | certain | chat deleteMessage | chat.js:10',
    ],
  ],
  [
    'JavaScript: spread into what has the type',
    {
      'chat.js': `import WebSocket from 'ws';
export class Chat {
  open() { return fetch('https://mixer.com/api/v1/chats/1'); }
  send(packet) { this.socket.send(JSON.stringify({ type: 'method', id: this.next++, ...packet })); }
  say(text) { this.send({ method: 'msg', arguments: [text] }); }
  remove(id) { this.send({ method: 'deleteMessage', arguments: [id] }); }
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | chat.js:3',
      'call | certain | chat msg | chat.js:5',
      'call | certain | chat deleteMessage | chat.js:6',
    ],
  ],
  [
    'Python: a key that the sender sets',
    {
      'chat.py': `import json, requests
class Chat:
    def open(self):
        return requests.get('https://mixer.com/api/v1/chats/1')
    def send(self, packet):
        packet['type'] = 'method'
        packet['id'] = self.next
        self.socket.send(json.dumps(packet))
    def say(self, text):
        self.send({'method': 'msg', 'arguments': [text]})
    def remove(self, id):
        self.send({'method': 'deleteMessage', 'arguments': [id]})
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | chat.py:4',
      'call | certain | chat msg | chat.py:10',
      'call | certain | chat deleteMessage | chat.py:12',
    ],
  ],
  [
    'Python: a copy with more keys',
    {
      'chat.py': `import json, requests
class Chat:
    def open(self):
        return requests.get('https://mixer.com/api/v1/chats/1')
    def send(self, packet):
        frame = dict(packet)
        frame['type'] = 'method'
        self.socket.send(json.dumps(frame))
    def say(self, text):
        self.send({'method': 'msg', 'arguments': [text]})
    def remove(self, id):
        self.send({'method': 'deleteMessage', 'arguments': [id]})
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | chat.py:4',
      'call | certain | chat msg | chat.py:10',
      'call | certain | chat deleteMessage | chat.py:12',
    ],
  ],
  [
    'Ruby: a key that the sender sets',
    {
      'chat.rb': `require 'json'
class Chat
  def open = HTTParty.get('https://mixer.com/api/v1/chats/1')
  def transmit(packet)
    packet[:type] = 'method'
    packet[:id] = @next
    @socket.send(packet.to_json)
  end
  def say(text) = transmit({ method: 'msg', arguments: [text] })
  def remove(id)
    transmit({ method: 'deleteMessage', arguments: [id] })
  end
end
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | chat.rb:3',
      'call | certain | chat msg | chat.rb:9',
      'call | certain | chat deleteMessage | chat.rb:11',
    ],
  ],
  [
    'PHP: a key that the sender sets',
    {
      'Chat.php': `<?php
class Chat {
    function open() { return file_get_contents('https://mixer.com/api/v1/chats/1'); }
    function send(array $packet) {
        $packet['type'] = 'method';
        $this->socket->send(json_encode($packet));
    }
    function say($text) { $this->send(['method' => 'msg', 'arguments' => [$text]]); }
    function remove($id) { $this->send(['method' => 'deleteMessage', 'arguments' => [$id]]); }
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | Chat.php:3',
      'call | certain | chat msg | Chat.php:8',
      'call | certain | chat deleteMessage | Chat.php:9',
    ],
  ],
  [
    'Go: a key that the sender sets',
    {
      'chat.go': `package chat
import ("encoding/json"; "net/http")
func (c *Chat) Open() { http.Get("https://mixer.com/api/v1/chats/1") }
func (c *Chat) send(packet map[string]interface{}) {
	packet["type"] = "method"
	text, _ := json.Marshal(packet)
	c.socket.WriteMessage(1, text)
}
func (c *Chat) Say(text string) { c.send(map[string]interface{}{"method": "msg", "arguments": []string{text}}) }
func (c *Chat) Remove(id string) { c.send(map[string]interface{}{"method": "deleteMessage", "arguments": []string{id}}) }
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | chat.go:3',
      'call | certain | chat msg | chat.go:9',
      'call | certain | chat deleteMessage | chat.go:10',
    ],
  ],
  [
    'C#: a key that the sender sets',
    {
      'Chat.cs': `class Chat {
  Task Open() => new HttpClient().GetAsync("https://mixer.com/api/v1/chats/1");
  void Send(Dictionary<string, object> packet) {
    packet["type"] = "method";
    socket.Send(JsonConvert.SerializeObject(packet));
  }
  void Say(string text) { Send(new Dictionary<string, object> { ["method"] = "msg", ["arguments"] = new[] { text } }); }
  void Remove(string id) { Send(new Dictionary<string, object> { ["method"] = "deleteMessage", ["arguments"] = new[] { id } }); }
}
`,
    },
    [
      'call | certain | rest GET /chats/{channelId} | Chat.cs:2',
      'call | certain | chat msg | Chat.cs:7',
      'call | certain | chat deleteMessage | Chat.cs:8',
    ],
  ],
  [
    'JavaScript: another type makes no frame',
    {
      'chat.js': `import WebSocket from 'ws';
export class Chat {
  open() { return fetch('https://mixer.com/api/v1/chats/1'); }
  send(packet) {
    packet.type = 'event';
    this.socket.send(JSON.stringify(packet));
  }
  say(text) { this.send({ method: 'msg', arguments: [text] }); }
}
`,
    },
    ['call | certain | rest GET /chats/{channelId} | chat.js:3'],
  ],
  [
    'Python: what another function is handed is none',
    {
      'chat.py': `import json, requests
class Chat:
    def open(self):
        return requests.get('https://mixer.com/api/v1/chats/1')
    def send(self, packet):
        packet['type'] = 'method'
        self.socket.send(json.dumps(packet))
    def keep(self, packet):
        self.kept.append(packet)
    def say(self, text):
        self.keep({'method': 'msg', 'arguments': [text]})
`,
    },
    ['call | certain | rest GET /chats/{channelId} | chat.py:4'],
  ],
]);
