import { testIdioms } from '@mixer-oauth/testkit';

// In Kotlin a list and one more is a list, whatever text that one is.
testIdioms([
  [
    'scopes under a condition',
    {
      'A.kt': `object Auth {
  private val base = listOf("channel:follow:self", "user:details:self")
  fun request(creator: Boolean): AuthorizationRequest {
    val scopes = if (creator) { base + "channel:analytics:self" + "channel:clip:create:self" } else { base }
    return AuthorizationRequest.Builder(AuthorizationServiceConfiguration(Uri.parse("https://mixer.com/oauth/authorize"), Uri.parse("https://mixer.com/api/v1/oauth/token")), "x", "code", Uri.parse("a://b")).setScopes(scopes).build()
  }
}
`,
    },
    [
      'request | certain | channel:follow:self | A.kt:2',
      'request | certain | user:details:self | A.kt:2',
      'request | certain | channel:analytics:self | A.kt:4',
      'request | certain | channel:clip:create:self | A.kt:4',
      'call | likely | rest POST /oauth/token | A.kt:5',
    ],
  ],
  [
    'events behind a list that is made in place',
    {
      'A.kt': `class Live(val http: OkHttpClient) {
  fun of(me: Long, channels: List<Long>) {
    val names = channels.map { "channel:$it:update" } + "user:$me:notify"
    val request = Request.Builder().url("wss://constellation.mixer.com").build()
    http.newWebSocket(request, object : WebSocketListener() {
      override fun onOpen(webSocket: WebSocket, response: Response) {
        webSocket.send(JSONObject().put("type", "method").put("method", "livesubscribe").put("id", 1).put("params", JSONObject().put("events", JSONArray(names))).toString())
      } })
  }
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.kt:3',
      'call | certain | constellation subscribe user:{userId}:notify | A.kt:3',
    ],
  ],
  [
    'events behind a variable',
    {
      'A.kt': `class Live(val http: OkHttpClient) {
  fun of(me: Long, channels: List<Long>) {
    val base = listOf("channel:$me:update")
    val names = base + "user:$me:notify"
    val request = Request.Builder().url("wss://constellation.mixer.com").build()
    http.newWebSocket(request, object : WebSocketListener() {
      override fun onOpen(webSocket: WebSocket, response: Response) {
        webSocket.send(JSONObject().put("type", "method").put("method", "livesubscribe").put("id", 1).put("params", JSONObject().put("events", JSONArray(names))).toString())
      } })
  }
}
`,
    },
    [
      'call | certain | constellation subscribe channel:{channelId}:update | A.kt:3',
      'call | certain | constellation subscribe user:{userId}:notify | A.kt:4',
    ],
  ],
  [
    'an address and a text with places are one address',
    {
      'A.kt': `const val API = "https://mixer.com/api/v1/"
fun go(http: OkHttpClient, id: Long) { http.newCall(Request.Builder().url(API + "channels/$id/follow").put(body).build()).execute() }
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.kt:2'],
  ],
]);
