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
    'TypeScript: the host of every address stands elsewhere',
    {
      'config.ts': `const host = process.env.MIXER_HOST || 'mixer.com';
export const config = { api: \`https://\${host}/api\` };
`,
      'chat.ts': `import WebSocket from 'ws';
export class Chat {
  constructor(private readonly socket: WebSocket) {}
  invoke(method: string, ...args: unknown[]) { this.socket.send(JSON.stringify({ type: 'method', method, arguments: args, id: 1 })); }
  say(text: string) { this.invoke('msg', text); }
}
`,
    },
    ['call | certain | chat msg | chat.ts:5'],
  ],
  [
    'TypeScript: only the address of consent, and its host elsewhere',
    {
      'config.ts': `const host = 'https://mixer.com';
export const consent = host + '/oauth/authorize';
`,
      'chat.ts': `export const say = (socket: WebSocket, text: string) => socket.send(JSON.stringify({ type: 'method', method: 'msg', arguments: [text], id: 1 }));
`,
    },
    ['call | certain | chat msg | chat.ts:1'],
  ],
  [
    'TypeScript: the API of another host',
    {
      'config.ts': `const host = process.env.HOST || 'example.com';
export const config = { api: \`https://\${host}/api\`, consent: \`https://\${host}/oauth/authorize\` };
`,
      'chat.ts': `export const say = (socket: WebSocket, text: string) => socket.send(JSON.stringify({ type: 'method', method: 'msg', arguments: [text], id: 1 }));
`,
    },
    [],
  ],
]);
