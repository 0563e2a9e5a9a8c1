import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'constants at the top, in objects and companions, and templates',
    {
      'A.kt': `package a
const val BASE = "https://mixer.com/api/v1"
object Api { const val ROOT = "https://mixer.com/api/v1" }
class Paths { companion object { const val INGESTS = "$BASE/ingests" } }
`,
      'B.kt': `package a
suspend fun m(id: Int) {
  client.get("$BASE/users/current")
  client.get("\${Api.ROOT}/channels/$id")
  client.get(Paths.INGESTS)
}
`,
      'c/C.kt': `package c
import a.BASE
fun n() { client.get("$BASE/types") }
`,
    },
    [
      'call | certain | rest GET /ingests | A.kt:4',
      'call | certain | rest GET /users/current | B.kt:3',
      'call | certain | rest GET /channels/{channelIdOrToken} | B.kt:4',
      'call | certain | rest GET /types | c/C.kt:3',
    ],
  ],
  [
    'requests of the clients that people use',
    {
      'A.kt': `const val BASE = "https://mixer.com/api/v1"
suspend fun m(id: Int) {
  client.post("$BASE/clips/create") { setBody(clip) }
  client.request("$BASE/channels/$id") { method = HttpMethod.Patch }
  "$BASE/channels/$id/follow".httpPut().response()
  Fuel.delete("$BASE/clips/$id")
  Request.Builder().apply { url("$BASE/channels/$id/hostee"); put(body) }.build()
  Request.Builder().url("$BASE/users/current").build()
  val connection = URL("$BASE/channels/$id/follow").openConnection() as HttpURLConnection
  connection.requestMethod = "DELETE"
}
`,
    },
    [
      'call | certain | rest POST /clips/create | A.kt:3',
      'call | certain | rest PATCH /channels/{channelId} | A.kt:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:5',
      'call | certain | rest DELETE /clips/{clipId} | A.kt:6',
      'call | certain | rest PUT /channels/{channelId}/hostee | A.kt:7',
      'call | certain | rest GET /users/current | A.kt:8',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.kt:9',
    ],
  ],
  [
    'defaults, named arguments and a base class',
    {
      'A.kt': `open class Api(private val root: String, private val version: Int = 1) {
  fun call(path: String, verb: String = "GET") = client.request("$root/v$version/$path", method = verb)
}
class Mixer : Api("https://mixer.com/api") {
  fun me() = call("users/current")
  fun follow(id: Int) = call(verb = "PUT", path = "channels/$id/follow")
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:6',
    ],
  ],
  [
    'branches as values',
    {
      'A.kt': `val BASE = "https://mixer.com/api/v1"
fun url(isMe: Boolean) = if (isMe) "$BASE/users/current" else "$BASE/types"
fun m(x: Boolean) { client.get(url(x)) }
`,
    },
    ['call | certain | rest GET /users/current | A.kt:2', 'call | certain | rest GET /types | A.kt:2'],
  ],
  [
    'the SDK for Java',
    {
      'Bot.kt': `import com.mixer.api.MixerAPI
import com.mixer.api.services.impl.UsersService
import com.mixer.api.resource.chat.methods.*
fun m() {
  val mixer = MixerAPI("token")
  mixer.use(UsersService::class.java).search("x").get()
  socket.send(ChatSendMethod.of("hi"))
  socket.send(GetHistoryMethod.forCount(50))
  socket.send(GetHistoryMethod.fromJson(text))
}
`,
    },
    [
      'call | certain | rest GET /users/search | Bot.kt:6',
      'call | certain | chat msg | Bot.kt:7',
      'call | certain | chat history | Bot.kt:8',
    ],
  ],
  [
    'scopes: lists, joined, enum members that carry them',
    {
      'A.kt': `enum class Scope(val value: String) { CHAT("chat:chat"), CONNECT("chat:connect") }
val scopes = listOf("user:details:self", Scope.CHAT.value)
val authorize = "https://mixer.com/oauth/authorize"
fun m() {
  builder.setScopes(scopes)
  login(scope = listOf(Scope.CONNECT.value, "channel:update:self").joinToString(" "))
}
`,
    },
    [
      'request | certain | chat:chat | A.kt:1',
      'request | certain | chat:connect | A.kt:1',
      'request | certain | user:details:self | A.kt:2',
      'request | certain | channel:update:self | A.kt:6',
    ],
  ],
  [
    'an interface with annotations, and the base that its client gets',
    {
      'A.kt': `interface Api {
  @GET("users/current") suspend fun me(): User
  @DELETE("channels/{id}/follow") suspend fun unfollow(@Path("id") id: Long)
}
val api = Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").build().create(Api::class.java)
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.kt:3',
    ],
  ],
  [
    'names that are modifiers elsewhere',
    {
      'A.kt': `class Api(private val http: OkHttpClient) {
  private val open = CompletableDeferred<Unit>()
  suspend fun start() {
    ready = 1
    open.await()
    final = 2
    inline[0] = open.isActive
  }
  fun me() = http.newCall(Request.Builder().url("https://mixer.com/api/v1/users/current").build()).execute()
  open suspend fun follow(id: Long, done: suspend () -> Unit) = http.newCall(Request.Builder().url("https://mixer.com/api/v1/channels/$id/follow").put(body).build()).execute()
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:9',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:10',
    ],
  ],
]);
