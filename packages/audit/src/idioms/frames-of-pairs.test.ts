import { testIdioms } from '@mixer-oauth/testkit';

// Frames that a block makes of pairs, with the method as a sealed class of it says.
testIdioms([
  [
    'Kotlin: pairs as statements',
    {
      'ChatClient.kt': `import kotlinx.serialization.json.json
import okhttp3.Request

sealed class ChatMethod(val name: String) {
    class Auth(val channel: Long) : ChatMethod("auth")
    class Say(val text: String) : ChatMethod("msg")
    object Clear : ChatMethod("clearMessages")
}

class ChatClient(private val http: OkHttpClient) {
    fun connect(id: Int) {
        socket = http.newWebSocket(Request.Builder().url("https://mixer.com/api/v1/chats/$id").build(), listener)
        send(ChatMethod.Auth(channel))
    }
    fun say(text: String) = send(ChatMethod.Say(text))
    fun clear() = send(ChatMethod.Clear)

    private fun send(method: ChatMethod) {
        socket?.send(json {
            "type" to "method"
            "method" to method.name
            "id" to ++id
        }.toString())
    }
}
`,
    },
    [
      'call | certain | chat auth | ChatClient.kt:5',
      'call | certain | chat msg | ChatClient.kt:6',
      'call | certain | chat clearMessages | ChatClient.kt:7',
      'call | certain | rest GET /chats/{channelId} | ChatClient.kt:12',
    ],
  ],
  [
    'Kotlin: puts',
    {
      'Built.kt': `import kotlinx.serialization.json.json
import okhttp3.Request

sealed class ChatMethod(val name: String) {
    class Auth(val channel: Long) : ChatMethod("auth")
    class Say(val text: String) : ChatMethod("msg")
    object Clear : ChatMethod("clearMessages")
}

class ChatClient(private val http: OkHttpClient) {
    fun connect(id: Int) {
        socket = http.newWebSocket(Request.Builder().url("https://mixer.com/api/v1/chats/$id").build(), listener)
        send(ChatMethod.Auth(channel))
    }
    fun say(text: String) = send(ChatMethod.Say(text))
    fun clear() = send(ChatMethod.Clear)

    private fun send(method: ChatMethod) {
        socket?.send(buildJsonObject {
            put("type", "method")
            put("method", method.name)
            "id" to ++id
        }.toString())
    }
}
`,
    },
    [
      'call | certain | chat auth | Built.kt:5',
      'call | certain | chat msg | Built.kt:6',
      'call | certain | chat clearMessages | Built.kt:7',
      'call | certain | rest GET /chats/{channelId} | Built.kt:12',
    ],
  ],
  [
    'Kotlin: what looks alike: a reply, and pairs of two objects',
    {
      'Other.kt': `import kotlinx.serialization.json.json
class ChatClient(private val socket: WebSocket) {
    fun connect(id: Int) = fetch("https://mixer.com/api/v1/chats/$id")
    fun answer(name: String) = socket.send(json {
        "type" to "reply"
        "method" to "msg"
    }.toString())
    fun both() {
        val first = json { "type" to "method" }
        val second = json { "method" to "whisper" }
    }
}
`,
    },
    ['call | certain | rest GET /chats/{channelId} | Other.kt:3'],
  ],
]);
