import { testIdioms } from '@mixer-oauth/testkit';

// Packets that are classes: each hands its method to the base class, or says it in a property of its own.
testIdioms([
  [
    'heirs of a sealed class that go through a channel, of an object that a container hands over (Kotlin)',
    {
      'Packets.kt': `package a
val CHAT = "https://mixer.com/api/v1/chats/1"
sealed class Action(val method: String, vararg val arguments: Any?) {
    class Auth(channelId: Int, userId: Int, key: String?) : Action("auth", channelId, userId, key)
    class Say(text: String) : Action("msg", text)
    class Purge(user: String) : Action("purge", user)
    object Clear : Action("clearMessages")
}
@Serializable
data class Outgoing(val method: String, val arguments: JsonArray, val id: Int, val type: String = "method")
`,
      'Socket.kt': `package a
class ChatSocket(private val json: Json) {
    private val actions = Channel<Action>(Channel.BUFFERED)
    suspend fun perform(action: Action) = actions.send(action)
    fun run() { 
      http.webSocket("x") {
            launch { for (action in actions) send(Frame.Text(encode(action))) }
            perform(Action.Auth(1, 2, "k")); perform(Action.Clear) ; perform(Action.Say("x")) 
      }
    }
    private fun encode(action: Action): String {
        return json.stringify(Outgoing.serializer(), Outgoing(action.method, JsonArray(action.arguments), next++))
    }
}
`,
      'Model.kt': `package a
class Model(private val socket: ChatSocket) {
    fun purge() = launch { socket.perform(Action.Purge("x")) }
}
`,
      'Modules.kt': `package a
import org.koin.dsl.module
val modules = module {
    factory { ChatSocket(get()) }
    viewModel { Model(get()) }
}
`,
    },
    [
      'call | certain | chat auth | Packets.kt:4',
      'call | certain | chat msg | Packets.kt:5',
      'call | certain | chat purge | Packets.kt:6',
      'call | certain | chat clearMessages | Packets.kt:7',
    ],
  ],
  [
    'a property that heirs override, read by a method of the base class (Kotlin)',
    {
      'A.kt': `package a
val CHAT = "https://mixer.com/api/v1/chats/1"
abstract class Packet {
    abstract val method: String
    fun toJson(id: Int) = JSONObject().put("type", "method").put("method", method).put("id", id)
}
class Msg(val text: String) : Packet() { 
 override val method = "msg" 
}
class Purge(val text: String) : Packet() {
 override val method get() = "purge"
}
data class Timeout(val user: String, val length: String) : Packet() { override val method: String = "timeout" }
class Socket { 
 fun send(p: Packet) { ws.send(p.toJson(next++).toString()) }
 fun a() { send(Msg("x")); send(Timeout("a", "b")); send(Purge("x"))
 }
}
`,
    },
    [
      'call | certain | chat msg | A.kt:8',
      'call | certain | chat purge | A.kt:11',
      'call | certain | chat timeout | A.kt:13',
    ],
  ],
  [
    'a packet that a sender is handed, asked for its text (C#, Java, Python, Swift, TypeScript)',
    {
      'Packets.java': `package a;
abstract class Packet {
  static final String CHAT = "https://mixer.com/api/v1/chats/1";
  abstract String method();
  String encode() { return new JSONObject().put("type", "method").put("method", method()).toString(); }
}
class Message extends Packet { String method() { return "msg"; } }
class Purge extends Packet { String method() { return "purge"; } }
class Socket {
  void send(Packet packet) { web.send(packet.encode()); }
  void run() { send(new Message()); send(new Purge()); }
}
`,
      'Packets.cs': `abstract class Packet {
  protected abstract string Method { get; }
  public string Encode() => JsonConvert.SerializeObject(new { type = "method", method = Method });
}
class Message : Packet { protected override string Method => "msg"; }
class Purge : Packet { protected override string Method => "purge"; }
class Socket {
  Task Send(Packet packet) => web.SendAsync(packet.Encode());
  Task Run() { Send(new Message()); return Send(new Purge()); }
}
`,
      'packets.ts': `abstract class Packet {
  abstract method: string;
  encode() { return JSON.stringify({ type: 'method', method: this.method }); }
}
class Message extends Packet { method = 'msg'; }
class Purge extends Packet { method = 'purge'; }
function send(packet: Packet) { web.send(packet.encode()); }
send(new Message());
send(new Purge());
`,
      'packets.py': `class Packet:
    method = None
    def encode(self):
        return json.dumps({'type': 'method', 'method': self.method})
class Message(Packet):
    method = 'msg'
class Purge(Packet):
    method = 'purge'
def send(packet):
    web.send(packet.encode())
send(Message())
send(Purge())
`,
      'packets.swift': `class Packet {
  var method: String { return "" }
  func encode() -> [String: Any] { return ["type": "method", "method": method] }
}
class Message: Packet { override var method: String { return "msg" } }
class Purge: Packet { override var method: String { return "purge" } }
func send(_ packet: Packet) { web.write(packet.encode()) }
func run() { send(Message()); send(Purge()) }
`,
    },
    [
      'call | certain | chat msg | Packets.cs:5',
      'call | certain | chat purge | Packets.cs:6',
      'call | certain | chat msg | Packets.java:7',
      'call | certain | chat purge | Packets.java:8',
      'call | certain | chat msg | packets.py:6',
      'call | certain | chat purge | packets.py:8',
      'call | certain | chat msg | packets.swift:5',
      'call | certain | chat purge | packets.swift:6',
      'call | certain | chat msg | packets.ts:5',
      'call | certain | chat purge | packets.ts:6',
    ],
  ],
  [
    'packets of an interface that a library sends for others, and makes one of itself (Swift, Java)',
    {
      'Packets.swift': `let chat = "https://mixer.com/api/v1/chats/1"
public protocol Sendable { var name: String { get } }
public class Join: Sendable {
  public var name: String { return "auth" }
}
public class Vote: Sendable {
  public var name: String { return "vote:choose" }
}
public class Client {
  public func send(_ packet: Sendable) { socket.write(["type": "method", "method": packet.name, "id": 1]) }
  func joined() { send(Join()) }
}
`,
      'Client.java': `interface Command { String verb(); }
class Purge implements Command { public String verb() { return "purge"; } }
class Nothing implements Command { public String verb() { return "nothing"; } }
class Client {
  void send(Command command) { socket.write(Map.of("type", "method", "method", command.verb())); }
  void start() { send(new Join()); }
}
class Join implements Command { public String verb() { return "auth"; } }
`,
      'events.ts': `interface Happening { name: string }
class Cleared implements Happening { name = 'clearMessages'; }
export const tell = (one: Happening) => bus.emit({ type: 'event', method: one.name });
`,
    },
    [
      'call | likely | chat purge | Client.java:2',
      'call | certain | chat auth | Client.java:8',
      'call | certain | chat auth | Packets.swift:4',
      'call | likely | chat vote:choose | Packets.swift:7',
    ],
  ],
  [
    'objects with a method that are no frames of it',
    {
      'Shapes.kt': `package a
val CHAT = "https://mixer.com/api/v1/chats/1"
abstract class Command {
    abstract val method: String
    fun encode() = JSONObject().put("type", "event").put("method", method)
}
class Message : Command() {
    override val method = "msg"
}
class Sent(private val bus: Bus) { fun send(command: Command) { bus.post(command.encode()) }
 fun run() { send(Message()) }
}
`,
    },
    [],
  ],
]);
