import { testIdioms } from '@mixer-oauth/testkit';

// Frames of a chat socket, as programs of every language put them together and send them.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'JavaScript: literal',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.send(JSON.stringify({ type: 'method', method: 'msg', arguments: ['hi'], id: 1 }));
`,
    },
    ['call | certain | chat msg | a.js:3'],
  ],
  [
    'JavaScript: send wrapper',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function send(method, args) { ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: id++ })); }
send('msg', ['hi']);
send('purge', [1]);
`,
    },
    ['call | certain | chat msg | a.js:4', 'call | certain | chat purge | a.js:5'],
  ],
  [
    'JavaScript: send wrapper two deep',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function send(packet) { ws.send(JSON.stringify(packet)); }
function call(method, ...args) { send({ type: 'method', method, arguments: args, id: 1 }); }
function say(text) { call('msg', text); }
function ban(u) { call('timeout', u, '1m'); }
say('x');
`,
    },
    ['call | certain | chat msg | a.js:5', 'call | certain | chat timeout | a.js:6'],
  ],
  [
    'JavaScript: class spread',
    {
      'a.js': `class Chat { open() { this.ws = new WebSocket('wss://chat.mixer.com:443'); }
 send(packet) { this.ws.send(JSON.stringify({ type: 'method', id: this.id++, ...packet })); }
 say(text) { this.send({ method: 'msg', arguments: [text] }); } }
`,
    },
    ['call | certain | chat msg | a.js:3'],
  ],
  [
    'JavaScript: constant object',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const METHODS = { AUTH: 'auth', MSG: 'msg', WHISPER: 'whisper' };
function send(method, args) { ws.send(JSON.stringify({ type: 'method', method: method, arguments: args })); }
send(METHODS.AUTH, [1, 2, key]);
send(METHODS.WHISPER, ['a', 'b']);
`,
    },
    ['call | certain | chat auth | a.js:3', 'call | certain | chat whisper | a.js:3'],
  ],
  [
    'JavaScript: Object.freeze constants',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const M = Object.freeze({ MSG: 'msg' });
ws.send(JSON.stringify({ type: 'method', method: M.MSG, arguments: ['x'] }));
`,
    },
    ['call | certain | chat msg | a.js:3'],
  ],
  [
    'JavaScript: filled by statements',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const packet = {};
packet.type = 'method';
packet.method = 'whisper';
packet.arguments = [a, b];
ws.send(JSON.stringify(packet));
`,
    },
    ['call | certain | chat whisper | a.js:5'],
  ],
  [
    'JavaScript: filled by index',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const packet = {};
packet['type'] = 'method';
packet['method'] = 'whisper';
ws.send(JSON.stringify(packet));
`,
    },
    ['call | certain | chat whisper | a.js:5'],
  ],
  [
    'JavaScript: ternary method',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function send(a, b) { ws.send(JSON.stringify({ type: 'method', method: to ? 'whisper' : 'msg', arguments: [a] })); }
`,
    },
    ['call | certain | chat whisper | a.js:3', 'call | certain | chat msg | a.js:3'],
  ],
  [
    'JavaScript: if method',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
let method = 'msg';
if (to) method = 'whisper';
ws.send(JSON.stringify({ type: 'method', method, arguments: [] }));
`,
    },
    ['call | certain | chat msg | a.js:3', 'call | certain | chat whisper | a.js:4'],
  ],
  [
    'JavaScript: switch in function',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function methodFor(kind) { switch (kind) { case 'ban': return 'timeout'; case 'purge': return 'purge'; } }
function act(kind, u) { ws.send(JSON.stringify({ type: 'method', method: methodFor(kind), arguments: [u] })); }
`,
    },
    ['call | certain | chat timeout | a.js:3', 'call | certain | chat purge | a.js:3'],
  ],
  [
    'JavaScript: map lookup',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const map = { ban: 'timeout', del: 'deleteMessage' };
function act(kind, u) { ws.send(JSON.stringify({ type: 'method', method: map[kind], arguments: [u] })); }
`,
    },
    ['call | certain | chat timeout | a.js:3', 'call | certain | chat deleteMessage | a.js:3'],
  ],
  [
    'JavaScript: map lookup given',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const map = { ban: 'timeout', del: 'deleteMessage' };
function act(kind, u) { ws.send(JSON.stringify({ type: 'method', method: map[kind], arguments: [u] })); }
act('ban', 1);
`,
    },
    ['call | certain | chat timeout | a.js:3'],
  ],
  [
    'JavaScript: template text',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.send(\`{"type":"method","method":"msg","arguments":["\${text}"],"id":2}\`);
`,
    },
    ['call | certain | chat msg | a.js:3'],
  ],
  [
    'JavaScript: joined text',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.send('{"type":"method","method":"' + m + '","arguments":["' + text + '"],"id":2}');
ws.send('{"id":2, "method":"purge", "type":"method", "arguments":["' + text + '"]}');
`,
    },
    ['call | certain | chat purge | a.js:4'],
  ],
  [
    'JavaScript: text wrapper',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function call(m, a) { ws.send(\`{"type":"method","method":"\${m}","arguments":\${JSON.stringify(a)},"id":2}\`); }
call('msg', ['x']);
`,
    },
    ['call | certain | chat msg | a.js:4'],
  ],
  [
    'JavaScript: auth arguments',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.on('open', () => ws.send(JSON.stringify({ type: 'method', method: 'auth', arguments: [ch, user, key], id: 0 })));
`,
    },
    ['call | certain | chat auth | a.js:3'],
  ],
  [
    'JavaScript: auth anonymous',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.on('open', () => ws.send(JSON.stringify({ type: 'method', method: 'auth', arguments: [ch], id: 0 })));
`,
    },
    ['call | certain | chat auth | anonymous | a.js:3'],
  ],
  [
    'JavaScript: auth anonymous by wrapper',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function send(method, args) { ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 0 })); }
send('auth', [ch]);
`,
    },
    ['call | certain | chat auth | anonymous | a.js:4'],
  ],
  [
    'JavaScript: promise executor',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const call = (method, args) => new Promise((resolve) => { const id = next++; waiting[id] = resolve; ws.send(JSON.stringify({ id, type: 'method', method, arguments: args })); });
(async () => { await call('msg', ['x']); })();
`,
    },
    ['call | certain | chat msg | a.js:4'],
  ],
  [
    'JavaScript: curried',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const caller = (method) => (...args) => ws.send(JSON.stringify({ type: 'method', method, arguments: args }));
const say = caller('msg');
const purge = caller('purge');
say('x'); purge(1);
`,
    },
    ['call | certain | chat msg | a.js:4', 'call | certain | chat purge | a.js:5'],
  ],
  [
    'JavaScript: bind',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
function call(method, ...args) { ws.send(JSON.stringify({ type: 'method', method, arguments: args })); }
const say = call.bind(null, 'msg');
say('x');
`,
    },
    ['call | certain | chat msg | a.js:4'],
  ],
  [
    'JavaScript: loop over methods',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
for (const method of ['optOutEvents', 'history']) ws.send(JSON.stringify({ type: 'method', method, arguments: [] }));
`,
    },
    ['call | certain | chat optOutEvents | a.js:3', 'call | certain | chat history | a.js:3'],
  ],
  [
    'JavaScript: forEach of names making functions',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const api = {};
['msg', 'whisper'].forEach((name) => { api[name] = (...args) => ws.send(JSON.stringify({ type: 'method', method: name, arguments: args })); });
`,
    },
    ['call | certain | chat msg | a.js:4', 'call | certain | chat whisper | a.js:4'],
  ],
  [
    'JavaScript: incoming events',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.on('message', (raw) => { const data = JSON.parse(raw); if (data.type === 'event' && data.event === 'ChatMessage') handle(data); if (data.type === 'method' && data.method === 'msg') no(data); switch (data.method) { case 'purge': break; } });
`,
    },
    [],
  ],
  [
    'JavaScript: reply frame',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.on('message', () => emitter.emit('x', { type: 'reply', method: 'msg' }));
const event = { type: 'event', event: 'DeleteMessage', data: {} };
`,
    },
    [],
  ],
  [
    'JavaScript: command table negative',
    {
      'a.js': `const WebSocket = require('ws');
const ws = new WebSocket('wss://chat.mixer.com:443');
const commands = [{ type: 'command', method: 'timeout', run() {} }, { name: 'purge', method: 'purge' }];
`,
    },
    [],
  ],
  [
    'JavaScript: other socket negative',
    {
      'a.js': `const chat = '${api}/chats/1';
fetch(chat);
const slack = new WebSocket('wss://slack.example.com');
slack.send(JSON.stringify({ type: 'message', method: 'msg', text: 'x' }));
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.js:1'],
  ],
  [
    'JavaScript: browser onopen',
    {
      'a.js': `var ws = new WebSocket("wss://chat.mixer.com:443");
ws.onopen = function () { ws.send(JSON.stringify({ "type": "method", "method": "auth", "arguments": [id, uid, key], "id": 0 })); };
`,
    },
    ['call | certain | chat auth | a.js:2'],
  ],
  [
    'JavaScript: reconnecting-websocket',
    {
      'a.js': `const RWS = require('reconnecting-websocket');
const s = new RWS('wss://chat.mixer.com:443');
s.send(JSON.stringify({ type: 'method', method: 'vote:start', arguments: ['q', ['a'], 30] }));
`,
    },
    ['call | certain | chat vote:start | a.js:3'],
  ],
  [
    'JavaScript: websocket npm client',
    {
      'a.js': `var Client = require('websocket').client;
var c = new Client();
c.on('connect', function (connection) { connection.sendUTF(JSON.stringify({ type: 'method', method: 'msg', arguments: ['x'] })); });
c.connect('wss://chat.mixer.com:443');
`,
    },
    ['call | certain | chat msg | a.js:3'],
  ],
  [
    'JavaScript: endpoints from api',
    {
      'a.js': `const fetch = require('node-fetch');
fetch('${api}/chats/' + id).then((r) => r.json()).then((b) => { const ws = new WebSocket(b.endpoints[0]); ws.onopen = () => send(ws, 'auth', [id, user, b.authkey]); });
function send(ws, method, args) { ws.send(JSON.stringify({ type: 'method', method, arguments: args, id: 0 })); }
`,
    },
    ['call | certain | rest GET /chats/{channelId} | a.js:2', 'call | certain | chat auth | a.js:2'],
  ],
  [
    'TypeScript: class packet',
    {
      'a.ts': `import WebSocket from 'ws';
class MethodPacket { readonly type = 'method'; constructor(public method: string, public args: unknown[]) {} toJSON() { return { type: this.type, method: this.method, arguments: this.args }; } }
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.send(JSON.stringify(new MethodPacket('msg', ['x'])));
`,
    },
    ['call | certain | chat msg | a.ts:4'],
  ],
  [
    'TypeScript: enum',
    {
      'a.ts': `enum Method { Auth = 'auth', Msg = 'msg', Purge = 'purge' }
const ws = new WebSocket('wss://chat.mixer.com:443');
function send(method: Method, ...args: unknown[]): void { ws.send(JSON.stringify({ type: 'method', method, arguments: args })); }
send(Method.Msg, 'x');
`,
    },
    ['call | certain | chat msg | a.ts:1'],
  ],
  [
    'TypeScript: const enum typed frame',
    {
      'a.ts': `const enum M { Timeout = 'timeout' }
interface Frame { type: 'method'; method: M; arguments: any[] }
const ws = new WebSocket('wss://chat.mixer.com:443');
const f: Frame = { type: 'method', method: M.Timeout, arguments: ['u', '5m'] };
ws.send(JSON.stringify(f));
`,
    },
    ['call | certain | chat timeout | a.ts:1'],
  ],
  [
    'TypeScript: keyof interface',
    {
      'a.ts': `const methods = { msg: 'msg', del: 'deleteMessage' } as const;
const ws = new WebSocket('wss://chat.mixer.com:443');
const send = <K extends keyof typeof methods>(k: K, a: any[]) => ws.send(JSON.stringify({ type: 'method', method: methods[k], arguments: a }));
send('del', [1]);
`,
    },
    ['call | certain | chat deleteMessage | a.ts:1'],
  ],
  [
    'TypeScript: type constant',
    {
      'a.ts': `const TYPE = 'method';
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.send(JSON.stringify({ type: TYPE, method: 'msg', arguments: ['x'] }));
`,
    },
    ['call | certain | chat msg | a.ts:3'],
  ],
  [
    'TypeScript: type enum',
    {
      'a.ts': `enum PacketType { Method = 'method', Reply = 'reply' }
const ws = new WebSocket('wss://chat.mixer.com:443');
ws.send(JSON.stringify({ type: PacketType.Method, method: 'msg', arguments: ['x'] }));
ws.send(JSON.stringify({ type: PacketType.Reply, method: 'purge', arguments: ['x'] }));
`,
    },
    ['call | certain | chat msg | a.ts:3'],
  ],
  [
    'TypeScript: abstract class methods',
    {
      'a.ts': `abstract class Command { abstract get method(): string; constructor(protected args: any[]) {} send(ws: WebSocket) { ws.send(JSON.stringify({ type: 'method', method: this.method, arguments: this.args })); } }
class Say extends Command { get method() { return 'msg'; } }
class Purge extends Command { get method() { return 'purge'; } }
const ws = new WebSocket('wss://chat.mixer.com:443');
new Say(['x']).send(ws);
new Purge(['x']).send(ws);
`,
    },
    ['call | certain | chat msg | a.ts:2', 'call | certain | chat purge | a.ts:3'],
  ],
  [
    'TypeScript: rxjs webSocket',
    {
      'a.ts': `import { webSocket } from 'rxjs/webSocket';
const s$ = webSocket('wss://chat.mixer.com:443');
s$.next({ type: 'method', method: 'msg', arguments: ['x'], id: 1 });
`,
    },
    ['call | certain | chat msg | a.ts:3'],
  ],
  [
    'Python: literal',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
ws.send(json.dumps({"type": "method", "method": "msg", "arguments": ["hi"], "id": 1}))
`,
    },
    ['call | certain | chat msg | a.py:3'],
  ],
  [
    'Python: wrapper star',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
def call(method, *args):
    ws.send(json.dumps({"type": "method", "method": method, "arguments": list(args), "id": 0}))
call("msg", "x")
call("purge", 1)
`,
    },
    ['call | certain | chat msg | a.py:5', 'call | certain | chat purge | a.py:6'],
  ],
  [
    'Python: class enum',
    {
      'a.py': `import json, enum, websockets
class Method(enum.Enum):
    MSG = "msg"
    WHISPER = "whisper"
async def run():
    async with websockets.connect("wss://chat.mixer.com:443") as ws:
        await ws.send(json.dumps({"type": "method", "method": Method.WHISPER.value, "arguments": []}))
`,
    },
    ['call | certain | chat whisper | a.py:4'],
  ],
  [
    'Python: str enum',
    {
      'a.py': `import json, enum, websockets
class Method(str, enum.Enum):
    MSG = "msg"
async def send(ws, m: Method, *a):
    await ws.send(json.dumps({"type": "method", "method": m, "arguments": a}))
async def run():
    async with websockets.connect("wss://chat.mixer.com:443") as ws:
        await send(ws, Method.MSG, "x")
`,
    },
    ['call | certain | chat msg | a.py:3'],
  ],
  [
    'Python: dataclass asdict',
    {
      'a.py': `import json
from dataclasses import dataclass, asdict, field
@dataclass
class Packet:
    method: str
    arguments: list
    type: str = "method"
    id: int = 0
ws = create_connection("wss://chat.mixer.com:443")
ws.send(json.dumps(asdict(Packet("msg", ["x"]))))
`,
    },
    ['call | certain | chat msg | a.py:10'],
  ],
  [
    'Python: dataclass kwargs',
    {
      'a.py': `import json
from dataclasses import dataclass, asdict
@dataclass
class Packet:
    type: str
    method: str
    arguments: list
ws = create_connection("wss://chat.mixer.com:443")
ws.send(json.dumps(asdict(Packet(type="method", method="timeout", arguments=["x", "1m"]))))
`,
    },
    ['call | certain | chat timeout | a.py:9'],
  ],
  [
    'Python: class __dict__',
    {
      'a.py': `import json
class Packet(object):
    def __init__(self, method, args):
        self.type = "method"
        self.method = method
        self.arguments = args
ws = create_connection("wss://chat.mixer.com:443")
ws.send(json.dumps(Packet("msg", ["x"]).__dict__))
`,
    },
    ['call | certain | chat msg | a.py:8'],
  ],
  [
    'Python: pydantic',
    {
      'a.py': `from pydantic import BaseModel
class Packet(BaseModel):
    type: str = "method"
    method: str
    arguments: list = []
ws = create_connection("wss://chat.mixer.com:443")
ws.send(Packet(method="clearMessages").json())
`,
    },
    ['call | certain | chat clearMessages | a.py:7'],
  ],
  [
    'Python: namedtuple',
    {
      'a.py': `import json
from collections import namedtuple
Packet = namedtuple("Packet", "type method arguments id")
ws = create_connection("wss://chat.mixer.com:443")
ws.send(json.dumps(Packet("method", "msg", ["x"], 1)._asdict()))
`,
    },
    ['call | certain | chat msg | a.py:5'],
  ],
  [
    'Python: percent text',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
ws.send('{"type": "method", "method": "msg", "arguments": ["%s"], "id": %d}' % (text, 1))
`,
    },
    ['call | certain | chat msg | a.py:3'],
  ],
  [
    'Python: format text',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
T = '{{"type": "method", "method": "{}", "arguments": ["{}"]}}'
ws.send(T.format("msg", text))
`,
    },
    ['call | certain | chat msg | a.py:4'],
  ],
  [
    'Python: template dict copy',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
TEMPLATE = {"type": "method", "arguments": [], "id": 0}
def send(method, args):
    p = TEMPLATE.copy()
    p["method"] = method
    p["arguments"] = args
    ws.send(json.dumps(p))
send("whisper", ["a", "b"])
`,
    },
    ['call | certain | chat whisper | a.py:9'],
  ],
  [
    'Python: dict merge',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
def send(p):
    ws.send(json.dumps({**{"type": "method", "id": 1}, **p}))
send({"method": "msg", "arguments": ["x"]})
`,
    },
    ['call | certain | chat msg | a.py:5'],
  ],
  [
    'Python: partial',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
from functools import partial
def call(method, args):
    ws.send(json.dumps({"type": "method", "method": method, "arguments": args}))
say = partial(call, "msg")
say(["x"])
`,
    },
    ['call | certain | chat msg | a.py:6'],
  ],
  [
    'Python: aiohttp send_json',
    {
      'a.py': `import aiohttp
async def run():
    async with aiohttp.ClientSession() as s:
        async with s.ws_connect("wss://chat.mixer.com:443") as ws:
            await ws.send_json({"type": "method", "method": "auth", "arguments": [1, 2, key], "id": 0})
`,
    },
    ['call | certain | chat auth | a.py:5'],
  ],
  [
    'Python: ws4py',
    {
      'a.py': `from ws4py.client.threadedclient import WebSocketClient
class C(WebSocketClient):
    def opened(self):
        self.method("auth", [1, 2, "k"])
    def method(self, name, args):
        self.send(json.dumps(dict(type="method", method=name, arguments=args, id=0)))
C("wss://chat.mixer.com:443").connect()
`,
    },
    ['call | certain | chat auth | a.py:4'],
  ],
  [
    'Python: websocketapp',
    {
      'a.py': `import websocket, json
def on_open(ws):
    ws.send(json.dumps({"type": "method", "method": "auth", "arguments": [1], "id": 0}))
def on_message(ws, m):
    d = json.loads(m)
    if d["type"] == "event" and d["event"] == "ChatMessage": pass
    if d.get("method") == "purge": pass
websocket.WebSocketApp("wss://chat.mixer.com:443", on_open=on_open, on_message=on_message).run_forever()
`,
    },
    ['call | certain | chat auth | anonymous | a.py:3'],
  ],
  [
    'Python: methods dict',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
METHODS = {"say": "msg", "kick": "timeout"}
def act(kind, *a):
    ws.send(json.dumps({"type": "method", "method": METHODS[kind], "arguments": a}))
act("kick", 1)
`,
    },
    ['call | certain | chat timeout | a.py:3'],
  ],
  [
    'Python: class attribute subclass',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
class Cmd:
    method = None
    def send(self, *a):
        ws.send(json.dumps({"type": "method", "method": self.method, "arguments": a}))
class Say(Cmd):
    method = "msg"
class Purge(Cmd):
    method = "purge"
Say().send("x")
Purge().send("x")
`,
    },
    ['call | certain | chat msg | a.py:8', 'call | certain | chat purge | a.py:10'],
  ],
  [
    'Python: decorator',
    {
      'a.py': `import json, websocket
ws = websocket.create_connection("wss://chat.mixer.com:443")
def method(name):
    def wrap(f):
        def inner(*a):
            ws.send(json.dumps({"type": "method", "method": name, "arguments": f(*a)}))
        return inner
    return wrap
@method("msg")
def say(t): return [t]
say("x")
`,
    },
    ['call | certain | chat msg | a.py:9'],
  ],
  [
    'C#: anonymous',
    {
      'A.cs': `class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); await Send(JsonConvert.SerializeObject(new { type = "method", method = "msg", arguments = new[] { "hi" }, id = 1 })); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: class JsonProperty',
    {
      'A.cs': `class Packet { [JsonProperty("type")] public string Type { get; set; } = "method"; [JsonProperty("method")] public string Method { get; set; } [JsonProperty("arguments")] public object[] Args { get; set; } }
class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); await Send(JsonConvert.SerializeObject(new Packet { Method = "msg", Args = new object[] { "x" } })); } }
`,
    },
    ['call | certain | chat msg | A.cs:2'],
  ],
  [
    'C#: record',
    {
      'A.cs': `record Packet([property: JsonPropertyName("method")] string Method, [property: JsonPropertyName("arguments")] object[] Arguments, [property: JsonPropertyName("type")] string Type = "method");
class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); await Send(JsonSerializer.Serialize(new Packet("msg", new object[] { "x" }))); } }
`,
    },
    ['call | certain | chat msg | A.cs:2'],
  ],
  [
    'C#: record plain',
    {
      'A.cs': `public record Packet(string Type, string Method, object[] Arguments, int Id);
class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); await Send(JsonSerializer.Serialize(new Packet("method", "purge", new object[] { 1 }, 2))); } }
`,
    },
    ['call | certain | chat purge | A.cs:2'],
  ],
  [
    'C#: JObject',
    {
      'A.cs': `class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); var o = new JObject(); o["type"] = "method"; o["method"] = "msg"; o["arguments"] = new JArray("x"); await Send(o.ToString()); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: JObject ctor',
    {
      'A.cs': `class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); var o = new JObject(new JProperty("type", "method"), new JProperty("method", "msg"), new JProperty("arguments", new JArray("x"))); await Send(o.ToString()); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: JObject init',
    {
      'A.cs': `class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); var o = new JObject { ["type"] = "method", ["method"] = "msg" }; await Send(o.ToString()); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: JObject init pairs',
    {
      'A.cs': `class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); var o = new JObject { { "type", "method" }, { "method", "msg" } }; await Send(o.ToString()); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: Dictionary',
    {
      'A.cs': `class A { async Task F() { var ws = new ClientWebSocket(); await ws.ConnectAsync(new Uri("wss://chat.mixer.com:443"), ct); var o = new Dictionary<string, object> { { "type", "method" }, { "method", "whisper" } }; await Send(JsonConvert.SerializeObject(o)); var p = new Dictionary<string, object>(); p.Add("type", "method"); p.Add("method", "purge"); await Send(JsonConvert.SerializeObject(p)); } }
`,
    },
    ['call | certain | chat whisper | A.cs:1', 'call | certain | chat purge | A.cs:1'],
  ],
  [
    'C#: wrapper',
    {
      'A.cs': `class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Call(string method, params object[] args) { ws.Send(JsonConvert.SerializeObject(new { type = "method", method, arguments = args, id = n++ })); }
 void Say(string t) => Call("msg", t); void Kick(string u) => Call("timeout", u, "1m"); }
`,
    },
    ['call | certain | chat msg | A.cs:2', 'call | certain | chat timeout | A.cs:2'],
  ],
  [
    'C#: interpolated',
    {
      'A.cs': `class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Say(string t) { ws.Send($"{{\\"type\\":\\"method\\",\\"method\\":\\"msg\\",\\"arguments\\":[\\"{t}\\"]}}"); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: verbatim format',
    {
      'A.cs': `class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Say(string t) { ws.Send(string.Format(@"{{""type"":""method"",""method"":""msg"",""arguments"":[""{0}""]}}", t)); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: raw string',
    {
      'A.cs': `class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Say(string t) { ws.Send("""{"type":"method","method":"msg","arguments":[]}"""); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: enum ToString',
    {
      'A.cs': `enum ChatMethod { auth, msg, whisper }
class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Call(ChatMethod m, params object[] a) { ws.Send(JsonConvert.SerializeObject(new { type = "method", method = m.ToString(), arguments = a })); } void Say() { Call(ChatMethod.msg, "x"); } }
`,
    },
    ['call | certain | chat msg | A.cs:2'],
  ],
  [
    'C#: nameof',
    {
      'A.cs': `class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Call(string m) { ws.Send(JsonConvert.SerializeObject(new { type = "method", method = m })); } void msg() { Call(nameof(msg)); } }
`,
    },
    ['call | certain | chat msg | A.cs:1'],
  ],
  [
    'C#: const class',
    {
      'A.cs': `static class Methods { public const string Message = "msg"; public static readonly string Purge = "purge"; }
class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void Call(string m) { ws.Send(JsonConvert.SerializeObject(new { type = "method", method = m })); } void F() { Call(Methods.Message); Call(Methods.Purge); } }
`,
    },
    ['call | certain | chat msg | A.cs:1', 'call | certain | chat purge | A.cs:1'],
  ],
  [
    'C#: switch expression',
    {
      'A.cs': `class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void F(Kind k) { var m = k switch { Kind.Say => "msg", Kind.Kick => "timeout", _ => throw new Exception() }; ws.Send(JsonConvert.SerializeObject(new { type = "method", method = m })); } }
`,
    },
    ['call | certain | chat msg | A.cs:1', 'call | certain | chat timeout | A.cs:1'],
  ],
  [
    'C#: class ctor base',
    {
      'A.cs': `abstract class Packet { public string type; protected Packet(string t) { type = t; } }
class MethodPacket : Packet { public string method; public object[] arguments; public MethodPacket(string m, params object[] a) : base("method") { method = m; arguments = a; } }
class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void F() { ws.Send(JsonConvert.SerializeObject(new MethodPacket("msg", "x"))); } }
`,
    },
    ['call | certain | chat msg | A.cs:3'],
  ],
  [
    'C#: subclass per method',
    {
      'A.cs': `class MethodPacket { public string type = "method"; public string method; public MethodPacket(string m) { method = m; } }
class MsgPacket : MethodPacket { public MsgPacket() : base("msg") {} }
class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void F() { ws.Send(JsonConvert.SerializeObject(new MsgPacket())); } }
`,
    },
    ['call | certain | chat msg | A.cs:2'],
  ],
  [
    'C#: expression property',
    {
      'A.cs': `class Packet { public string type => "method"; public virtual string method => ""; }
class SayPacket : Packet { public override string method => "msg"; }
class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void F() { ws.Send(JsonConvert.SerializeObject(new SayPacket())); } }
`,
    },
    ['call | certain | chat msg | A.cs:2'],
  ],
  [
    'C#: incoming class negative',
    {
      'A.cs': `class Reply { public string type; public string method; public string data; }
class A { WebSocket ws = new WebSocket("wss://chat.mixer.com:443"); void On(string t) { var r = JsonConvert.DeserializeObject<Reply>(t); if (r.type == "method" && r.method == "msg") Go(); switch (r.method) { case "purge": break; } } }
`,
    },
    [],
  ],
  [
    'Java: JSONObject put',
    {
      'A.java': `class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); JSONObject o = new JSONObject(); o.put("type", "method"); o.put("method", "msg"); o.put("arguments", new JSONArray().put("x")); ws.send(o.toString()); } }
`,
    },
    ['call | certain | chat msg | A.java:1'],
  ],
  [
    'Java: JSONObject chain',
    {
      'A.java': `class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(new JSONObject().put("type", "method").put("method", "purge").put("id", 1).toString()); } }
`,
    },
    ['call | certain | chat purge | A.java:1'],
  ],
  [
    'Java: JsonObject addProperty',
    {
      'A.java': `class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); JsonObject o = new JsonObject(); o.addProperty("type", "method"); o.addProperty("method", "msg"); ws.send(gson.toJson(o)); } }
`,
    },
    ['call | certain | chat msg | A.java:1'],
  ],
  [
    'Java: Map.of',
    {
      'A.java': `class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(gson.toJson(Map.of("type", "method", "method", "msg", "arguments", List.of("x")))); } }
`,
    },
    ['call | certain | chat msg | A.java:1'],
  ],
  [
    'Java: ImmutableMap builder',
    {
      'A.java': `class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(gson.toJson(ImmutableMap.builder().put("type", "method").put("method", "msg").build())); } }
`,
    },
    ['call | certain | chat msg | A.java:1'],
  ],
  [
    'Java: HashMap wrapper',
    {
      'A.java': `class A { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); void call(String method, Object... args) { Map<String, Object> m = new HashMap<>(); m.put("type", "method"); m.put("method", method); m.put("arguments", args); ws.send(gson.toJson(m)); } void f() { call("msg", "x"); call("timeout", "u", "1m"); } }
`,
    },
    ['call | certain | chat msg | A.java:1', 'call | certain | chat timeout | A.java:1'],
  ],
  [
    'Java: POJO SerializedName',
    {
      'A.java': `class Packet { @SerializedName("type") private final String kind = "method"; @SerializedName("method") private final String name; Packet(String name) { this.name = name; } }
class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(gson.toJson(new Packet("msg"))); } }
`,
    },
    ['call | certain | chat msg | A.java:2'],
  ],
  [
    'Java: POJO setters',
    {
      'A.java': `class Packet { private String type = "method"; private String method; public void setMethod(String method) { this.method = method; } }
class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); Packet p = new Packet(); p.setMethod("msg"); ws.send(gson.toJson(p)); } }
`,
    },
    ['call | certain | chat msg | A.java:2'],
  ],
  [
    'Java: record',
    {
      'A.java': `record Packet(String type, String method, List<Object> arguments) {}
class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(mapper.writeValueAsString(new Packet("method", "msg", List.of("x")))); } }
`,
    },
    ['call | certain | chat msg | A.java:2'],
  ],
  [
    'Java: builder lombok',
    {
      'A.java': `@Builder class Packet { String type; String method; }
class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(gson.toJson(Packet.builder().type("method").method("msg").build())); } }
`,
    },
    ['call | certain | chat msg | A.java:2'],
  ],
  [
    'Java: text',
    {
      'A.java': `class A { void f(String t) { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send("{\\"type\\":\\"method\\",\\"method\\":\\"msg\\",\\"arguments\\":[\\"" + t + "\\"]}"); ws.send(String.format("{\\"type\\":\\"method\\",\\"method\\":\\"%s\\",\\"id\\":1}", "purge")); } }
`,
    },
    ['call | certain | chat msg | A.java:1', 'call | certain | chat purge | A.java:1'],
  ],
  [
    'Java: text block',
    {
      'A.java': `class A { void f(String t) { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send("""
 {"type": "method", "method": "msg", "arguments": ["%s"]}
 """.formatted(t)); } }
`,
    },
    ['call | certain | chat msg | A.java:1'],
  ],
  [
    'Java: objectnode',
    {
      'A.java': `class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ObjectNode n = mapper.createObjectNode(); n.put("type", "method").put("method", "msg"); ws.send(n.toString()); } }
`,
    },
    ['call | certain | chat msg | A.java:1'],
  ],
  [
    'Java: static factory',
    {
      'A.java': `class Packet { String type; String method; Object[] arguments; static Packet method(String name, Object... a) { Packet p = new Packet(); p.type = "method"; p.method = name; p.arguments = a; return p; } }
class A { void f() { WebSocketClient ws = new WebSocketClient(new URI("wss://chat.mixer.com:443")); ws.send(gson.toJson(Packet.method("msg", "x"))); } }
`,
    },
    ['call | certain | chat msg | A.java:2'],
  ],
  [
    'Kotlin: mapOf',
    {
      'a.kt': `fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send(gson.toJson(mapOf("type" to "method", "method" to "msg", "arguments" to listOf("x")))) }
`,
    },
    ['call | certain | chat msg | a.kt:1'],
  ],
  [
    'Kotlin: data class default',
    {
      'a.kt': `@Serializable data class Packet(val method: String, val arguments: List<String>, val type: String = "method")
fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send(Json.encodeToString(Packet("msg", listOf("x")))) }
`,
    },
    ['call | certain | chat msg | a.kt:2'],
  ],
  [
    'Kotlin: data class SerialName',
    {
      'a.kt': `@Serializable data class Packet(@SerialName("method") val name: String, @SerialName("type") val kind: String = "method")
fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send(Json.encodeToString(Packet(name = "whisper"))) }
`,
    },
    ['call | certain | chat whisper | a.kt:2'],
  ],
  [
    'Kotlin: JSONObject apply',
    {
      'a.kt': `fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send(JSONObject().apply { put("type", "method"); put("method", "msg") }.toString()) }
`,
    },
    ['call | certain | chat msg | a.kt:1'],
  ],
  [
    'Kotlin: buildJsonObject',
    {
      'a.kt': `fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send(buildJsonObject { put("type", "method"); put("method", "msg") }.toString()) }
`,
    },
    ['call | certain | chat msg | a.kt:1'],
  ],
  [
    'Kotlin: raw text',
    {
      'a.kt': `fun f(t: String) { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send("""{"type":"method","method":"msg","arguments":["$t"]}""") }
`,
    },
    ['call | certain | chat msg | a.kt:1'],
  ],
  [
    'Kotlin: sealed class',
    {
      'a.kt': `sealed class Packet(val method: String) { val type = "method"; class Say(val t: String) : Packet("msg"); object Clear : Packet("clearMessages") }
fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); ws.send(gson.toJson(Packet.Say("x"))) }
`,
    },
    ['call | certain | chat msg | a.kt:1'],
  ],
  [
    'Kotlin: mutable map',
    {
      'a.kt': `fun f() { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); val m = mutableMapOf<String, Any>(); m["type"] = "method"; m["method"] = "msg"; ws.send(gson.toJson(m)) }
`,
    },
    ['call | certain | chat msg | a.kt:1'],
  ],
  [
    'Kotlin: when',
    {
      'a.kt': `fun f(k: Kind) { val ws = client.newWebSocket(Request.Builder().url("wss://chat.mixer.com:443").build(), l); val m = when (k) { Kind.SAY -> "msg"; else -> "whisper" }; ws.send(gson.toJson(mapOf("type" to "method", "method" to m))) }
`,
    },
    ['call | certain | chat msg | a.kt:1', 'call | certain | chat whisper | a.kt:1'],
  ],
  [
    'Go: struct tags',
    {
      'a.go': `package a
type Packet struct { Type string \`json:"type"\`; Method string \`json:"method"\`; Arguments []interface{} \`json:"arguments"\`; ID int \`json:"id"\` }
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { c.WriteJSON(Packet{Type: "method", Method: "msg", Arguments: []interface{}{"x"}}) }
`,
    },
    ['call | certain | chat msg | a.go:4'],
  ],
  [
    'Go: struct renamed tag',
    {
      'a.go': `package a
type Packet struct { Kind string \`json:"type"\`; Name string \`json:"method"\` }
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func call(c *websocket.Conn, name string, args ...interface{}) { c.WriteJSON(&Packet{Kind: "method", Name: name}) }
func run(c *websocket.Conn) { call(c, "whisper", "a") }
`,
    },
    ['call | certain | chat whisper | a.go:5'],
  ],
  [
    'Go: constructor',
    {
      'a.go': `package a
type Packet struct { Type string \`json:"type"\`; Method string \`json:"method"\` }
func NewMethod(m string) *Packet { return &Packet{Type: "method", Method: m} }
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { c.WriteJSON(NewMethod("msg")) }
`,
    },
    ['call | certain | chat msg | a.go:5'],
  ],
  [
    'Go: map',
    {
      'a.go': `package a
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { c.WriteJSON(map[string]interface{}{"type": "method", "method": "msg", "arguments": []string{"x"}}) }
`,
    },
    ['call | certain | chat msg | a.go:3'],
  ],
  [
    'Go: map filled',
    {
      'a.go': `package a
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { m := make(map[string]interface{}); m["type"] = "method"; m["method"] = "purge"; b, _ := json.Marshal(m); c.WriteMessage(1, b) }
`,
    },
    ['call | certain | chat purge | a.go:3'],
  ],
  [
    'Go: Sprintf',
    {
      'a.go': `package a
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { c.WriteMessage(1, []byte(fmt.Sprintf(\`{"type":"method","method":"%s","arguments":["%s"]}\`, "msg", t))) }
`,
    },
    ['call | certain | chat msg | a.go:3'],
  ],
  [
    'Go: const typed',
    {
      'a.go': `package a
type Method string
const ( MethodMsg Method = "msg"; MethodPurge Method = "purge" )
type Packet struct { Type string \`json:"type"\`; Method Method \`json:"method"\` }
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { c.WriteJSON(Packet{"method", MethodPurge}) }
`,
    },
    ['call | certain | chat purge | a.go:3'],
  ],
  [
    'Go: embedded struct',
    {
      'a.go': `package a
type Base struct { Type string \`json:"type"\`; ID int \`json:"id"\` }
type Packet struct { Base; Method string \`json:"method"\` }
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { c.WriteJSON(Packet{Base: Base{Type: "method"}, Method: "msg"}) }
`,
    },
    ['call | certain | chat msg | a.go:5'],
  ],
  [
    'Go: wsjson nhooyr',
    {
      'a.go': `package a
func run(ctx context.Context) { c, _, _ := websocket.Dial(ctx, "wss://chat.mixer.com:443", nil); wsjson.Write(ctx, c, map[string]any{"type": "method", "method": "auth", "arguments": []any{1, 2, "k"}}) }
`,
    },
    ['call | certain | chat auth | a.go:2'],
  ],
  [
    'Go: x/net websocket',
    {
      'a.go': `package a
func run() { ws, _ := websocket.Dial("wss://chat.mixer.com:443", "", "http://localhost"); websocket.JSON.Send(ws, struct { Type string \`json:"type"\`; Method string \`json:"method"\` }{"method", "msg"}) }
`,
    },
    ['call | certain | chat msg | a.go:2'],
  ],
  [
    'Go: method on struct',
    {
      'a.go': `package a
type Chat struct { conn *websocket.Conn; id int }
type packet struct { Type string \`json:"type"\`; Method string \`json:"method"\`; Args []interface{} \`json:"arguments"\` }
func (c *Chat) call(method string, args ...interface{}) error { return c.conn.WriteJSON(packet{"method", method, args}) }
func (c *Chat) Say(t string) error { return c.call("msg", t) }
func (c *Chat) Open() { c.conn, _, _ = websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil) }
`,
    },
    ['call | certain | chat msg | a.go:5'],
  ],
  [
    'Go: incoming negative',
    {
      'a.go': `package a
type Event struct { Type string \`json:"type"\`; Method string \`json:"method"\` }
func dial() { c, _, _ := websocket.DefaultDialer.Dial("wss://chat.mixer.com:443", nil); run(c) }
func run(c *websocket.Conn) { var e Event; c.ReadJSON(&e); if e.Type == "method" && e.Method == "msg" { return }; switch e.Method { case "purge": } }
`,
    },
    [],
  ],
  [
    'PHP: array',
    {
      'a.php': `<?php
$ws = new WebSocket\\Client('wss://chat.mixer.com:443');
$ws->send(json_encode(['type' => 'method', 'method' => 'msg', 'arguments' => ['x'], 'id' => 1]));
`,
    },
    ['call | certain | chat msg | a.php:3'],
  ],
  [
    'PHP: ratchet connect',
    {
      'a.php': `<?php
\\Ratchet\\Client\\connect('wss://chat.mixer.com:443')->then(function ($conn) { $conn->send(json_encode(array('type' => 'method', 'method' => 'auth', 'arguments' => array(1, 2, $key)))); });
`,
    },
    ['call | certain | chat auth | a.php:2'],
  ],
  [
    'PHP: stdClass',
    {
      'a.php': `<?php
$ws = new WebSocket\\Client('wss://chat.mixer.com:443');
$p = new stdClass; $p->type = 'method'; $p->method = 'purge'; $ws->send(json_encode($p));
`,
    },
    ['call | certain | chat purge | a.php:3'],
  ],
  [
    'PHP: class const',
    {
      'a.php': `<?php
class M { const MSG = 'msg'; }
$ws = new WebSocket\\Client('wss://chat.mixer.com:443');
$ws->send(json_encode(['type' => 'method', 'method' => M::MSG]));
`,
    },
    ['call | certain | chat msg | a.php:2'],
  ],
  [
    'PHP: JsonSerializable',
    {
      'a.php': `<?php
class Packet implements JsonSerializable { public function __construct(private string $method, private array $args = []) {} public function jsonSerialize(): array { return ['type' => 'method', 'method' => $this->method, 'arguments' => $this->args]; } }
$ws = new WebSocket\\Client('wss://chat.mixer.com:443');
$ws->send(json_encode(new Packet('msg', ['x'])));
`,
    },
    ['call | certain | chat msg | a.php:4'],
  ],
  [
    'PHP: backed enum',
    {
      'a.php': `<?php
enum M: string { case Msg = 'msg'; case Purge = 'purge'; }
$ws = new WebSocket\\Client('wss://chat.mixer.com:443');
function send($ws, M $m, array $a) { $ws->send(json_encode(['type' => 'method', 'method' => $m->value, 'arguments' => $a])); }
send($ws, M::Purge, [1]);
`,
    },
    ['call | certain | chat purge | a.php:2'],
  ],
  [
    'PHP: sprintf',
    {
      'a.php': `<?php
$ws = new WebSocket\\Client('wss://chat.mixer.com:443');
$ws->send(sprintf('{"type":"method","method":"%s","arguments":["%s"]}', 'msg', $t));
`,
    },
    ['call | certain | chat msg | a.php:3'],
  ],
  [
    'Ruby: hash symbols',
    {
      'a.rb': `ws = WebSocket::Client::Simple.connect('wss://chat.mixer.com:443')
ws.send({ type: 'method', method: 'msg', arguments: ['x'] }.to_json)
`,
    },
    ['call | certain | chat msg | a.rb:2'],
  ],
  [
    'Ruby: hash rocket faye',
    {
      'a.rb': `ws = Faye::WebSocket::Client.new('wss://chat.mixer.com:443')
def call(ws, method, *args)
  ws.send(JSON.generate({ 'type' => 'method', 'method' => method, 'arguments' => args }))
end
call(ws, 'purge', 1)
`,
    },
    ['call | certain | chat purge | a.rb:5'],
  ],
  [
    'Ruby: double splat',
    {
      'a.rb': `class Chat
  def open; @ws = WebSocket::Client::Simple.connect('wss://chat.mixer.com:443'); end
  def packet(**opts)
    @ws.send({ type: 'method', **opts }.to_json)
  end
  def say(t)
    packet(method: 'msg', arguments: [t])
  end
end
`,
    },
    ['call | certain | chat msg | a.rb:7'],
  ],
  [
    'Ruby: define_method',
    {
      'a.rb': `class Chat
  def open; @ws = WebSocket::Client::Simple.connect('wss://chat.mixer.com:443'); end
  %w[msg whisper purge].each do |name|
    define_method(name) { |*args| @ws.send({ type: 'method', method: name, arguments: args }.to_json) }
  end
end
`,
    },
    [
      'call | certain | chat msg | a.rb:3',
      'call | certain | chat whisper | a.rb:3',
      'call | certain | chat purge | a.rb:3',
    ],
  ],
  [
    'Ruby: symbol method',
    {
      'a.rb': `ws = WebSocket::Client::Simple.connect('wss://chat.mixer.com:443')
ws.send({ type: :method, method: :msg, arguments: ['x'] }.to_json)
`,
    },
    ['call | certain | chat msg | a.rb:2'],
  ],
  [
    'Ruby: case',
    {
      'a.rb': `ws = WebSocket::Client::Simple.connect('wss://chat.mixer.com:443')
def name_of(kind)
  case kind
  when :ban then 'timeout'
  else 'purge'
  end
end
ws.send({ type: 'method', method: name_of(k), arguments: [] }.to_json)
`,
    },
    ['call | certain | chat timeout | a.rb:4', 'call | certain | chat purge | a.rb:5'],
  ],
  [
    'Rust: json macro',
    {
      'a.rs': `fn f() { let (mut s, _) = connect(Url::parse("wss://chat.mixer.com:443").unwrap()).unwrap(); s.write_message(Message::Text(json!({"type": "method", "method": "msg", "arguments": ["x"], "id": 1}).to_string())); }
`,
    },
    ['call | certain | chat msg | a.rs:1'],
  ],
  [
    'Rust: struct serde rename',
    {
      'a.rs': `#[derive(Serialize)] struct Packet { #[serde(rename = "type")] kind: String, method: String, arguments: Vec<String> }
fn f() { let (mut s, _) = connect("wss://chat.mixer.com:443").unwrap(); let p = Packet { kind: "method".to_string(), method: "msg".to_owned(), arguments: vec![] }; s.write_message(Message::Text(serde_json::to_string(&p).unwrap())); }
`,
    },
    ['call | certain | chat msg | a.rs:2'],
  ],
  [
    'Rust: r#type',
    {
      'a.rs': `#[derive(Serialize)] struct Packet<'a> { r#type: &'a str, method: &'a str }
impl<'a> Packet<'a> { fn new(method: &'a str) -> Self { Self { r#type: "method", method } } }
fn f() { let (mut s, _) = connect("wss://chat.mixer.com:443").unwrap(); s.write_message(Message::Text(serde_json::to_string(&Packet::new("purge")).unwrap())); }
`,
    },
    ['call | certain | chat purge | a.rs:3'],
  ],
  [
    'Rust: format',
    {
      'a.rs': `fn f(t: &str) { let (mut s, _) = connect("wss://chat.mixer.com:443").unwrap(); s.write_message(Message::text(format!(r#"{{"type":"method","method":"msg","arguments":["{}"]}}"#, t))); }
`,
    },
    ['call | certain | chat msg | a.rs:1'],
  ],
  [
    'Rust: enum as_str',
    {
      'a.rs': `enum M { Msg, Purge }
impl M { fn as_str(&self) -> &'static str { match self { M::Msg => "msg", M::Purge => "purge" } } }
fn call(s: &mut S, m: M) { s.write_message(json!({"type": "method", "method": m.as_str()}).to_string().into()); }
fn f() { let (mut s, _) = connect("wss://chat.mixer.com:443").unwrap(); call(&mut s, M::Purge); }
`,
    },
    ['call | certain | chat purge | a.rs:2'],
  ],
  [
    'Rust: wrapper',
    {
      'a.rs': `struct Chat { s: Socket }
impl Chat { fn open() -> Self { let (s, _) = connect("wss://chat.mixer.com:443").unwrap(); Chat { s } } fn call(&mut self, method: &str, args: &[Value]) { self.s.send(json!({"type": "method", "method": method, "arguments": args}).to_string()); } fn say(&mut self, t: &str) { self.call("msg", &[t.into()]); } }
`,
    },
    ['call | certain | chat msg | a.rs:2'],
  ],
  [
    'Rust: hashmap insert',
    {
      'a.rs': `fn f() { let (mut s, _) = connect("wss://chat.mixer.com:443").unwrap(); let mut m = HashMap::new(); m.insert("type", "method"); m.insert("method", "msg"); s.send(serde_json::to_string(&m).unwrap()); }
`,
    },
    ['call | certain | chat msg | a.rs:1'],
  ],
  [
    'Swift: dictionary',
    {
      'a.swift': `func f() { let s = WebSocket(url: URL(string: "wss://chat.mixer.com:443")!)
 let p: [String: Any] = ["type": "method", "method": "msg", "arguments": ["x"]]
 s.write(string: json(p)) }
`,
    },
    ['call | certain | chat msg | a.swift:2'],
  ],
  [
    'Swift: codable struct',
    {
      'a.swift': `struct Packet: Encodable { let type = "method"; let method: String; let arguments: [String] }
func f() { let s = WebSocket(url: URL(string: "wss://chat.mixer.com:443")!); s.write(data: try! JSONEncoder().encode(Packet(method: "msg", arguments: ["x"]))) }
`,
    },
    ['call | certain | chat msg | a.swift:2'],
  ],
  [
    'Swift: CodingKeys',
    {
      'a.swift': `struct Packet: Encodable { let kind = "method"; let name: String; enum CodingKeys: String, CodingKey { case kind = "type"; case name = "method" } }
func f() { let s = WebSocket(url: URL(string: "wss://chat.mixer.com:443")!); s.write(data: try! JSONEncoder().encode(Packet(name: "whisper"))) }
`,
    },
    ['call | certain | chat whisper | a.swift:2'],
  ],
  [
    'Swift: enum rawValue',
    {
      'a.swift': `enum Method: String { case msg, purge, clear = "clearMessages" }
class C { let s = WebSocket(url: URL(string: "wss://chat.mixer.com:443")!); func call(_ m: Method, _ a: [Any]) { s.write(string: json(["type": "method", "method": m.rawValue, "arguments": a])) } func f() { call(.msg, ["x"]); call(.clear, []) } }
`,
    },
    ['call | certain | chat clearMessages | a.swift:1', 'call | certain | chat msg | a.swift:2'],
  ],
  [
    'Swift: text',
    {
      'a.swift': `func f(t: String) { let s = WebSocket(url: URL(string: "wss://chat.mixer.com:443")!); s.write(string: "{\\"type\\":\\"method\\",\\"method\\":\\"msg\\",\\"arguments\\":[\\"\\(t)\\"]}") }
`,
    },
    ['call | certain | chat msg | a.swift:1'],
  ],
  [
    'Swift: URLSession task',
    {
      'a.swift': `func f() { let t = URLSession.shared.webSocketTask(with: URL(string: "wss://chat.mixer.com:443")!); var p = [String: Any](); p["type"] = "method"; p["method"] = "purge"; t.send(.string(json(p))) { _ in } }
`,
    },
    ['call | certain | chat purge | a.swift:1'],
  ],
  [
    'Lua: table',
    {
      'a.lua': `local ws = websocket.new()
ws:connect("wss://chat.mixer.com:443")
ws:send(cjson.encode({ type = "method", method = "msg", arguments = { "x" }, id = 1 }))
`,
    },
    ['call | certain | chat msg | a.lua:3'],
  ],
  [
    'Lua: wrapper',
    {
      'a.lua': `local ws = client.new_from_uri("wss://chat.mixer.com:443")
local function call(method, ...)
  ws:send(json.encode{ ["type"] = "method", ["method"] = method, arguments = { ... } })
end
call("whisper", "a", "b")
`,
    },
    ['call | certain | chat whisper | a.lua:5'],
  ],
  [
    'Lua: method',
    {
      'a.lua': `local Chat = {}
Chat.__index = Chat
function Chat.new() return setmetatable({ ws = client.new_from_uri("wss://chat.mixer.com:443") }, Chat) end
function Chat:call(method, args) self.ws:send(json.encode({ type = "method", method = method, arguments = args })) end
function Chat:say(t) self:call("msg", { t }) end
`,
    },
    ['call | certain | chat msg | a.lua:5'],
  ],
  [
    'Lua: text',
    {
      'a.lua': `ws:connect("wss://chat.mixer.com:443")
ws:send('{"type":"method","method":"msg","arguments":["' .. t .. '"]}')
ws:send(string.format('{"type":"method","method":"%s"}', "purge"))
`,
    },
    ['call | certain | chat msg | a.lua:2', 'call | certain | chat purge | a.lua:3'],
  ],
  [
    'C++: nlohmann',
    {
      'a.cpp': `void f() { ix::WebSocket ws; ws.setUrl("wss://chat.mixer.com:443"); nlohmann::json j; j["type"] = "method"; j["method"] = "msg"; ws.send(j.dump()); }
`,
    },
    ['call | certain | chat msg | a.cpp:1'],
  ],
  [
    'C++: nlohmann init',
    {
      'a.cpp': `void f() { ix::WebSocket ws; ws.setUrl("wss://chat.mixer.com:443"); json j = {{"type", "method"}, {"method", "purge"}, {"arguments", {1}}}; ws.send(j.dump()); }
`,
    },
    ['call | certain | chat purge | a.cpp:1'],
  ],
  [
    'C++: cpprest',
    {
      'a.cpp': `void f() { websocket_client c; c.connect(U("wss://chat.mixer.com:443")); json::value v; v[U("type")] = json::value::string(U("method")); v[U("method")] = json::value::string(U("msg")); websocket_outgoing_message m; m.set_utf8_message(utility::conversions::to_utf8string(v.serialize())); c.send(m); }
`,
    },
    ['call | certain | chat msg | a.cpp:1'],
  ],
  [
    'C++: rapidjson document',
    {
      'a.cpp': `void f() { ws.connect("wss://chat.mixer.com:443"); Document d; d.SetObject(); d.AddMember("type", "method", d.GetAllocator()); d.AddMember("method", "msg", d.GetAllocator()); ws.send(str(d)); }
`,
    },
    ['call | certain | chat msg | a.cpp:1'],
  ],
  [
    'C++: raw literal',
    {
      'a.cpp': `void f() { ws.connect("wss://chat.mixer.com:443"); ws.send(R"({"type":"method","method":"msg","arguments":["x"]})"); ws.send("{\\"type\\":\\"method\\",\\"method\\":\\"" + m + "\\"}"); }
`,
    },
    ['call | certain | chat msg | a.cpp:1'],
  ],
  [
    'C++: wrapper',
    {
      'a.cpp': `class C { void open() { ws.connect("wss://chat.mixer.com:443"); } void call(const std::string& method, const json& args) { json j; j["type"] = "method"; j["method"] = method; j["arguments"] = args; ws.send(j.dump()); } void say(const std::string& t) { call("msg", {t}); } };
`,
    },
    ['call | certain | chat msg | a.cpp:1'],
  ],
  [
    'C++: unreal',
    {
      'a.cpp': `void U::F() { Socket = FWebSocketsModule::Get().CreateWebSocket(TEXT("wss://chat.mixer.com:443")); TSharedRef<FJsonObject> O = MakeShared<FJsonObject>(); O->SetStringField(TEXT("type"), TEXT("method")); O->SetStringField(TEXT("method"), TEXT("msg")); Socket->Send(ToText(O)); }
`,
    },
    ['call | certain | chat msg | a.cpp:1'],
  ],
]);
