import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Segments that statements add to an address: one by one, or all of a list in a loop. */
const idioms: readonly Idiom[] = [
  [
    'Java: OkHttp, with a query between, and a loop through what a caller passes',
    {
      'A.java': `import okhttp3.*;
class A {
  private static final HttpUrl BASE = HttpUrl.get("https://mixer.com/api/v1");
  Object types() { HttpUrl.Builder url = BASE.newBuilder();
    url.addPathSegment("types").addQueryParameter("limit", "5");
    url.addPathSegment("5").addPathSegments("channels");
    return client.newCall(new Request.Builder().url(url.build()).build()).execute();
  }
  Object me() { return send("GET", "users", "current"); }
  void remove(int c, String m) { send("DELETE", "chats", String.valueOf(c), "message", m); }
  private Object send(String verb, String... segments) {
    HttpUrl.Builder url = BASE.newBuilder();
    for (String segment : segments) { url.addPathSegment(segment); }
    return client.newCall(new Request.Builder().url(url.build()).method(verb, null).build()).execute();
  }
}
`,
    },
    [
      'call | certain | rest GET /types/{typeId}/channels | A.java:5',
      'call | certain | rest GET /users/current | A.java:9',
      'call | certain | rest DELETE /chats/{channelId}/message/{messageId} | A.java:10',
    ],
  ],
  [
    'Kotlin: OkHttp, and Android',
    {
      'A.kt': `import okhttp3.*
class A {
  val base = "https://mixer.com/api/v1".toHttpUrl()
  fun me() = send("users", "current")
  private fun send(vararg segments: String): Response {
    val url = base.newBuilder()
    for (segment in segments) url.addPathSegment(segment)
    return client.newCall(Request.Builder().url(url.build()).build()).execute()
  }
  fun types() {
    val uri = Uri.parse("https://mixer.com/api/v1").buildUpon()
    uri.appendPath("types")
    uri.appendQueryParameter("limit", "5")
    URL(uri.build().toString()).readText()
  }
}
`,
    },
    ['call | certain | rest GET /users/current | A.kt:4', 'call | certain | rest GET /types | A.kt:12'],
  ],
  [
    'C++: cpprest',
    {
      'a.cpp': `#include <cpprest/http_client.h>
void f(int id) {
  web::http::client::http_client client(U("https://mixer.com/api/v1"));
  web::uri_builder builder(U("/channels"));
  builder.append_path(std::to_string(id));
  builder.append_path(U("hosters"));
  client.request(methods::GET, builder.to_string()).then(show);
}
`,
    },
    ['call | certain | rest GET /channels/{channelId}/hosters | a.cpp:4'],
  ],
  [
    'segments of another host, and lists that are no address',
    {
      'A.java': `import okhttp3.*;
class A {
  static final String HOME = "https://mixer.com/api/v1";
  Object me() { HttpUrl.Builder url = HttpUrl.get("https://api.example/v1").newBuilder();
    url.addPathSegment("users");
    url.addPathSegment("current");
    return client.newCall(new Request.Builder().url(url.build()).build()).execute();
  }
  void list() { Path path = new Path(); path.addPathSegment("users"); show(path); }
}
`,
    },
    [],
  ],
];

testIdioms(idioms);
