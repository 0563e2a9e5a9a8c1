import { testIdioms } from '@mixer-oauth/testkit';

// Frames of a chat socket, as programs of every language put them together and send them.
testIdioms([
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
