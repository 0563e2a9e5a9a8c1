import { testIdioms } from '@mixer-oauth/testkit';

// Objects whose methods stand nowhere: the name that is called is the method that is sent, and stands where it is called.
testIdioms([
  [
    'Python: __getattr__ gives a lambda, or a function of its own',
    {
      'a.py': `import json
import websocket
URL = "wss://chat.mixer.com"
class Chat:
    def __init__(self, socket):
        self.socket = socket
    def __getattr__(self, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *args: self.call(name, *args)
    def call(self, method, *args):
        self.socket.send(json.dumps({"type": "method", "method": method, "arguments": args, "id": 1}))
    def ping(self):
        self.socket.ping()
class Other:
    def __init__(self, socket):
        self.socket = socket
    def __getattr__(self, name):
        def run(*args):
            return self.socket.send(json.dumps({"type": "method", "method": name, "arguments": args, "id": 2}))
        return run
class Cog:
    def __init__(self):
        self.chat = Chat(websocket.create_connection(URL))
        self.chat.call("auth", 1, 2, "key")
    def say(self, text):
        self.chat.msg(text)
        self.chat.ping()
        self.chat.nothing(text)
Other(websocket.create_connection(URL)).clearMessages()
`,
    },
    [
      'call | certain | chat auth | a.py:25',
      'call | certain | chat msg | a.py:27',
      'call | certain | chat clearMessages | a.py:30',
    ],
  ],
  [
    'Ruby: method_missing; PHP: __call',
    {
      'a.rb': `require 'faye/websocket'
require 'json'
class Chat
  def initialize(socket)
    @socket = socket
  end
  def method_missing(name, *args)
    @socket.send({ type: 'method', method: name, arguments: args, id: 1 }.to_json)
  end
end
chat = Chat.new(Faye::WebSocket::Client.new('wss://chat.mixer.com'))
chat.msg('hello')
chat.timeout('somebody', '5m')
`,
      'b.php': `<?php
class Chat {
  private $socket;
  function __construct($socket) { $this->socket = $socket; }
  function __call($name, $args) {
    $this->socket->send(json_encode(['type' => 'method', 'method' => $name, 'arguments' => $args, 'id' => 1]));
  }
}
$chat = new Chat(new WebSocket\\Client('wss://chat.mixer.com'));
$chat->whisper('somebody', 'hello');
`,
    },
    [
      'call | certain | chat msg | a.rb:12',
      'call | certain | chat timeout | a.rb:13',
      'call | certain | chat whisper | b.php:10',
    ],
  ],
  [
    'JavaScript: a proxy, of an object and of what a constructor makes',
    {
      'a.js': `const WebSocket = require('ws');
const socket = new WebSocket('wss://chat.mixer.com');
const send = (method, ...args) => socket.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 }));
const chat = new Proxy({}, { get: (target, name) => (...args) => send(name, ...args) });
chat.msg('hello');
`,
      'b.ts': `import WebSocket from 'ws';
class Chat {
  constructor(private socket: WebSocket) {
    return new Proxy(this, {
      get(target, name) {
        return name in target ? target[name] : (...args) => target.call(name, ...args);
      },
    });
  }
  call(method, ...args) {
    this.socket.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 }));
  }
}
const chat = new Chat(new WebSocket('wss://chat.mixer.com'));
chat.call('auth', 1, 2, 'key');
chat.timeout('somebody', '5m');
`,
      'c.js': `const api = new Proxy({}, {
  get: (target, name) => (path) => fetch('https://mixer.com/api/v1' + path, { method: name.toUpperCase() }),
});
api.patch('/channels/1');
`,
    },
    [
      'call | certain | chat msg | a.js:5',
      'call | certain | chat auth | b.ts:15',
      'call | certain | chat timeout | b.ts:16',
      'call | certain | rest PATCH /channels/{channelId} | c.js:4',
    ],
  ],
  [
    'frames of another socket, a proxy without a word for names, a class that has the method',
    {
      'a.js': `const WebSocket = require('ws');
const socket = new WebSocket('wss://chat.mixer.com');
const other = new Proxy({}, { get: (target, name) => (...args) => socket.send(JSON.stringify({ cmd: name, args })) });
other.msg('hello');
const plain = new Proxy({ msg: (text) => console.log(text) }, {});
plain.msg('hello');
`,
      'b.py': `import json
import websocket
socket = websocket.create_connection("wss://chat.mixer.com")
class Chat:
    def __getattr__(self, name):
        return lambda *args: socket.send(json.dumps({"type": "method", "method": name, "arguments": args, "id": 1}))
    def timeout(self, name):
        print(name)
Chat().timeout("somebody")
`,
    },
    [],
  ],
]);
