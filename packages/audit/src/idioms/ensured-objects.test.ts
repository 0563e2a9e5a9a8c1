import { testIdioms } from '@mixer-oauth/testkit';

// Objects that a function gives back as they are, or fails.
testIdioms([
  [
    'Kotlin: checkNotNull',
    {
      'a.kt': `import okhttp3.*
import org.json.*
class ChatSocket(val http: OkHttpClient) : WebSocketListener() {
  private val socket: WebSocket = http.newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), this)
  fun send(method: String, vararg arguments: Any) {
    socket.send(JSONObject().put("type", "method").put("method", method).put("arguments", JSONArray(arguments)).put("id", 1).toString())
  }
}
class Channel(val http: OkHttpClient) {
  private var socket: ChatSocket? = null
  fun open() { ChatSocket(http).also { socket = it } }
  private fun chat() = checkNotNull(socket) { "open first" }
  fun say(text: String) = chat().send("msg", text)
  fun shush(user: String) = chat().send("timeout", user, "5s")
}
`,
    },
    ['call | certain | chat msg | a.kt:13', 'call | certain | chat timeout | a.kt:14'],
  ],
  [
    'Kotlin: requireNotNull, and an object or an error',
    {
      'a.kt': `import okhttp3.*
import org.json.*
class ChatSocket(val http: OkHttpClient) : WebSocketListener() {
  private val socket: WebSocket = http.newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), this)
  fun send(method: String, vararg arguments: Any) {
    socket.send(JSONObject().put("type", "method").put("method", method).put("arguments", JSONArray(arguments)).put("id", 1).toString())
  }
}
class Channel(val http: OkHttpClient) {
  private var socket: ChatSocket? = null
  fun open() { ChatSocket(http).also { socket = it } }
  private fun chat() = socket ?: error("open first")
  fun say(text: String) = chat().send("msg", text)
  fun shush(user: String) = requireNotNull(socket).send("timeout", user, "5s")
}
`,
    },
    ['call | certain | chat msg | a.kt:13', 'call | certain | chat timeout | a.kt:14'],
  ],
  [
    'Kotlin: a field that is nothing at first, by its type alone',
    {
      'a.kt': `import okhttp3.*
import org.json.*
class ChatSocket(private val channel: Channel, private val chat: JSONObject) : WebSocketListener() {
  private val socket: WebSocket = channel.http.newWebSocket(Request.Builder().url("wss://chat.mixer.com").build(), this)
  override fun onOpen(webSocket: WebSocket, response: Response) { send("auth", channel.id) }
  fun send(method: String, vararg arguments: Any) {
    socket.send(JSONObject().put("type", "method").put("method", method).put("arguments", JSONArray(arguments)).put("id", 1).toString())
  }
}
class Channel(val http: OkHttpClient) {
  private var socket: ChatSocket? = null
  private fun chat() = checkNotNull(socket) { "open first" }
  fun say(text: String) = chat().send("msg", text)
}
`,
    },
    ['call | certain | chat auth | a.kt:5', 'call | certain | chat msg | a.kt:13'],
  ],
  [
    'Java: Objects.requireNonNull',
    {
      'A.java': `import java.util.Objects;
class Api { private final String base; Api(String base) { this.base = base; } void get(String path) { Http.get(base + path); } }
class Work { private Api api; void open() { api = new Api("https://mixer.com/api/v1"); } void run() { Objects.requireNonNull(api, "open first").get("/types"); } }
`,
    },
    ['call | certain | rest GET /types | A.java:3'],
  ],
  [
    "Ruby: Sorbet's must",
    {
      'a.rb': `class Api
  def initialize(base) = @base = base
  def get(path) = HTTParty.get(@base + path)
end
class Work
  def open = @api = Api.new('https://mixer.com/api/v1')
  def run = T.must(@api).get('/types')
end
`,
    },
    ['call | certain | rest GET /types | a.rb:7'],
  ],
  [
    "Kotlin: the program's own function of that name",
    {
      'a.kt': `import okhttp3.*
class Api(val base: String, val http: OkHttpClient) { fun get(path: String) = http.newCall(Request.Builder().url(base + path).build()).execute() }
fun checkNotNull(api: Api?, what: String): Api = Api("https://other.example", OkHttpClient())
class Work(var api: Api?) { fun open() { api = Api("https://mixer.com/api/v1", OkHttpClient()) }
  fun run() = checkNotNull(api, "x").get("/types") }
`,
    },
    [],
  ],
]);
