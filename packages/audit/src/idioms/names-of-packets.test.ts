import { testIdioms } from '@mixer-oauth/testkit';

// Packets whose names are told in other ways: the name of an enum's member in small letters, what a class hands to its base class, a
// base class that is called by its name.
testIdioms([
  [
    'C# record with base',
    {
      'a.cs': `

public abstract record Packet(string Method, object[] Arguments) { public string Type => "method"; }
public record PurgePacket(string User) : Packet("purge", new object[] { User });
public record MsgPacket(string Text) : Packet("msg", new object[] { Text });
class Chat { ClientWebSocket ws = new ClientWebSocket();
  public Task Open() => ws.ConnectAsync(new Uri("wss://chat.mixer.com"), default);
  Task Send(Packet p) => ws.SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "method", method = p.Method, arguments = p.Arguments, id = 1 })), WebSocketMessageType.Text, true, default);
  public Task Purge(string user) => Send(new PurgePacket(user));
  public Task Say(string text) => Send(new MsgPacket(text)); }
`,
    },
    ['call | certain | chat purge | a.cs:4', 'call | certain | chat msg | a.cs:5'],
  ],
  [
    'Python Packet.__init__',
    {
      'a.py': `

import json, websockets
class Packet:
    def __init__(self, method, *args):
        self.method = method
        self.args = args
    def dump(self, id):
        return json.dumps({'type': 'method', 'method': self.method, 'arguments': list(self.args), 'id': id})
class Purge(Packet):
    def __init__(self, user):
        Packet.__init__(self, 'purge', user)
class Say(Packet):
    def __init__(self, text):
        super().__init__('msg', text)
class Chat:
    async def open(self):
        self.ws = await websockets.connect('wss://chat.mixer.com')
    async def send(self, packet):
        await self.ws.send(packet.dump(1))
    async def purge(self, user):
        await self.send(Purge(user))
    async def say(self, text):
        await self.send(Say(text))
`,
    },
    ['call | certain | chat purge | a.py:12', 'call | certain | chat msg | a.py:15'],
  ],
  [
    'Kotlin enum name lowercase',
    {
      'a.kt': `

enum class Command { MSG, PURGE }
class Chat(private val ws: WebSocket) {
  fun open() { OkHttpClient().newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), listener) }
  private fun send(command: Command, vararg args: Any) { ws.send(JSONObject().put("type", "method").put("method", command.name.lowercase()).put("arguments", JSONArray(args)).put("id", 1).toString()) }
  fun purge(user: String) = send(Command.PURGE, user)
  fun say(text: String) = send(Command.MSG, text) }
`,
    },
    ['call | certain | chat purge | a.kt:7', 'call | certain | chat msg | a.kt:8'],
  ],
  [
    'Kotlin enum name lowercase in template',
    {
      'a.kt': `

enum class Command { MSG, PURGE }
class Chat(private val ws: WebSocket) {
  fun open() { OkHttpClient().newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), listener) }
  private fun send(command: Command, args: String) { ws.send("""{"type":"method","method":"\${command.name.toLowerCase()}","arguments":$args,"id":1}""") }
  fun purge(user: String) = send(Command.PURGE, user)
  fun say(text: String) = send(Command.MSG, text) }
`,
    },
    ['call | certain | chat purge | a.kt:7', 'call | certain | chat msg | a.kt:8'],
  ],
  [
    'Java enum name',
    {
      'A.java': `

enum Command { MSG, PURGE }
class Chat { private WebSocket ws;
  void open() { HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create("wss://chat.mixer.com"), listener); }
  private void send(Command command, Object... args) { ws.sendText(new JSONObject().put("type", "method").put("method", command.name().toLowerCase()).put("arguments", args).put("id", 1).toString(), true); }
  void purge(String user) { send(Command.PURGE, user); }
  void say(String text) { send(Command.MSG, text); } }
`,
    },
    ['call | certain | chat purge | A.java:7', 'call | certain | chat msg | A.java:8'],
  ],
  [
    'C# enum ToString',
    {
      'a.cs': `

enum Command { Msg, Purge }
class Chat { ClientWebSocket ws = new ClientWebSocket();
  public Task Open() => ws.ConnectAsync(new Uri("wss://chat.mixer.com"), default);
  Task Send(Command c, params object[] args) => ws.SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "method", method = c.ToString().ToLower(), arguments = args, id = 1 })), WebSocketMessageType.Text, true, default);
  public Task Purge(string user) => Send(Command.Purge, user);
  public Task Say(string text) => Send(Command.Msg, text); }
`,
    },
    ['call | certain | chat purge | a.cs:7', 'call | certain | chat msg | a.cs:8'],
  ],
  [
    'Python enum name lower',
    {
      'a.py': `

import enum, json, websockets
class Command(enum.Enum):
    MSG = 1
    PURGE = 2
class Chat:
    async def open(self):
        self.ws = await websockets.connect('wss://chat.mixer.com')
    async def send(self, command, *args):
        await self.ws.send(json.dumps({'type': 'method', 'method': command.name.lower(), 'arguments': args, 'id': 1}))
    async def purge(self, user):
        await self.send(Command.PURGE, user)
    async def say(self, text):
        await self.send(Command.MSG, text)
`,
    },
    ['call | certain | chat purge | a.py:13', 'call | certain | chat msg | a.py:15'],
  ],
  [
    'Python factory static',
    {
      'a.py': `

import requests
class Client:
    def __init__(self, base): self.base = base
    def get(self, path): return requests.get(self.base + path)
def make_client():
    return Client('https://mixer.com/api/v1')
class Api:
    client_factory = staticmethod(make_client)
    def me(self):
        return self.client_factory().get('/users/current')
class Other:
    client_class = Client
    def types(self):
        return self.client_class('https://mixer.com/api/v1').get('/types')
`,
    },
    ['call | certain | rest GET /users/current | a.py:12', 'call | certain | rest GET /types | a.py:16'],
  ],
  [
    'Rust packet from a closure',
    {
      'src/main.rs': `

use tokio_tungstenite::connect_async;
async fn run() {
  let (ws, _) = connect_async("wss://chat.mixer.com").await.unwrap();
  let (mut write, read) = ws.split();
  let mut send = |method: &str, args: Vec<Value>| { write.send(Message::Text(json!({"type": "method", "method": method, "arguments": args, "id": 1}).to_string())) };
  send("msg", vec![json!("hi")]).await;
  send("purge", vec![json!("bob")]).await;
}
`,
    },
    ['call | certain | chat msg | src/main.rs:8', 'call | certain | chat purge | src/main.rs:9'],
  ],
  [
    'TypeScript: heirs that hand their name to the base',
    {
      'a.ts': `

import WebSocket from 'ws';
class Packet { method: string; args: unknown[]; constructor(method: string, args: unknown[]) { this.method = method; this.args = args; }
  dump() { return JSON.stringify({ type: 'method', method: this.method, arguments: this.args }); } }
class Purge extends Packet { constructor(user: string) { super('purge', [user]); } }
class Say extends Packet { constructor(text: string) { super('msg', [text]); } }
class Chat { ws = new WebSocket('wss://chat.mixer.com');
  send(packet: Packet) { this.ws.send(packet.dump()); }
  purge(user: string) { this.send(new Purge(user)); }
  say(text: string) { this.send(new Say(text)); } }
`,
    },
    ['call | certain | chat purge | a.ts:6', 'call | certain | chat msg | a.ts:7'],
  ],
  [
    'Java: heirs that hand their name to the base',
    {
      'A.java': `

abstract class Packet { private final String method; private final Object[] args; Packet(String method, Object... args) { this.method = method; this.args = args; }
  String dump() { return new JSONObject().put("type", "method").put("method", method).put("arguments", args).toString(); } }
class Purge extends Packet { Purge(String user) { super("purge", user); } }
class Say extends Packet { Say(String text) { super("msg", text); } }
class Chat { WebSocket ws; void open() { HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(URI.create("wss://chat.mixer.com"), listener); }
  void send(Packet packet) { ws.sendText(packet.dump(), true); }
  void purge(String user) { send(new Purge(user)); }
  void say(String text) { send(new Say(text)); } }
`,
    },
    ['call | certain | chat purge | A.java:5', 'call | certain | chat msg | A.java:6'],
  ],
  [
    'Python: an argument is not a field of the class, where a base has the constructor',
    {
      'a.py': `

import json, websockets
class Packet:
    method = None
    def __init__(self, *args):
        self.args = args
    def dump(self):
        return json.dumps({'type': 'method', 'method': self.method, 'arguments': self.args})
class Purge(Packet):
    method = 'purge'
class Say(Packet):
    method = 'msg'
class Chat:
    async def open(self):
        self.ws = await websockets.connect('wss://chat.mixer.com')
    async def send(self, packet):
        await self.ws.send(packet.dump())
    async def purge(self, user):
        await self.send(Purge(user))
    async def say(self, text):
        await self.send(Say(text))
`,
    },
    ['call | certain | chat purge | a.py:11', 'call | certain | chat msg | a.py:13'],
  ],
  [
    'Kotlin: the name of a member whose text is another, sent as it is',
    {
      'a.kt': `

enum class Command(val wire: String) { PURGE("msg"), CLEAR("clearMessages") }
class Chat(private val ws: WebSocket) {
  fun open() { OkHttpClient().newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), listener) }
  private fun send(command: Command) { ws.send("""{"type":"method","method":"\${command.wire}","arguments":[],"id":1}""") }
  private fun log(command: Command) { logger.info(command.name.lowercase()) }
  fun purge() { send(Command.PURGE); log(Command.PURGE) } }
`,
    },
    ['call | certain | chat msg | a.kt:3'],
  ],
  [
    'Kotlin: in capitals it is no method',
    {
      'a.kt': `

enum class Command { PURGE }
class Chat(private val ws: WebSocket) {
  fun open() { OkHttpClient().newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), listener) }
  private fun send(command: Command) { ws.send("""{"type":"method","method":"\${command.name}","arguments":[],"id":1}""") }
  fun purge() = send(Command.PURGE) }
`,
    },
    [],
  ],
  [
    'Python: a field of an object that is called name is no member of an enum',
    {
      'a.py': `

import json, websockets
class Command:
    def __init__(self, name): self.name = name
class Chat:
    async def open(self):
        self.ws = await websockets.connect('wss://chat.mixer.com')
    async def send(self, command):
        await self.ws.send(json.dumps({'type': 'method', 'method': command.name, 'arguments': [], 'id': 1}))
    async def purge(self):
        await self.send(Command('purge'))
`,
    },
    ['call | certain | chat purge | a.py:12'],
  ],
  [
    'C#: a class that hands its base an argument, and an interface beside it',
    {
      'a.cs': `

public interface IFrame { }
public abstract class Frame(string method) { public string Type => "method"; public string Method { get; } = method; }
public class Purge(string user) : Frame("purge"), IFrame { public string[] Arguments => new[] { user }; }
class Chat { ClientWebSocket ws = new ClientWebSocket();
  public Task Open() => ws.ConnectAsync(new Uri("wss://chat.mixer.com"), default);
  Task Send(Frame p) => ws.SendAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { type = "method", method = p.Method, id = 1 })), WebSocketMessageType.Text, true, default);
  public Task Go(string user) => Send(new Purge(user)); }
`,
    },
    ['call | certain | chat purge | a.cs:5'],
  ],
]);
