import { testIdioms } from '@mixer-oauth/testkit';

// Verbs that a header says instead of the request.
testIdioms([
  [
    'Java: a property that overrides the verb',
    {
      'A.java': `public class A {
    private static final String API = "https://mixer.com/api/v1";
    void title(int id, String t) throws IOException {
        HttpURLConnection c = (HttpURLConnection) new URL(API + "/channels/" + id).openConnection();
        c.setRequestMethod("POST"); c.setRequestProperty("X-HTTP-Method-Override", "PATCH");
        c.setDoOutput(true);
        c.getOutputStream().write(t.getBytes());
    }
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:4'],
  ],
  [
    'Java: before the verb itself',
    {
      'A.java': `public class A {
    private static final String API = "https://mixer.com/api/v1";
    void title(int id, String t) throws IOException {
        HttpURLConnection c = (HttpURLConnection) new URL(API + "/channels/" + id).openConnection();
        c.setRequestProperty("X-HTTP-Method-Override", "PATCH"); c.setRequestMethod("POST");
        c.setDoOutput(true);
        c.getOutputStream().write(t.getBytes());
    }
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:4'],
  ],
  [
    'Java: the verb alone',
    {
      'A.java': `public class A {
    private static final String API = "https://mixer.com/api/v1";
    void title(int id, String t) throws IOException {
        HttpURLConnection c = (HttpURLConnection) new URL(API + "/channels/" + id).openConnection();
        c.setRequestMethod("PATCH");
        c.setDoOutput(true);
        c.getOutputStream().write(t.getBytes());
    }
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.java:4'],
  ],
  [
    'Java: a caller overrides the verb of what a wrapper opens',
    {
      'A.java': `public class A {
    private static final String API = "https://mixer.com/api/v1/channels/";
    private HttpURLConnection open(String url, String method) throws IOException {
        HttpURLConnection c = (HttpURLConnection) new URL(url).openConnection();
        c.setRequestMethod(method);
        c.setRequestProperty("Client-ID", id);
        return c;
    }
    void title(int id, String t) throws IOException {
        HttpURLConnection connection = open(API + id, "POST");
        connection.setRequestProperty("X-HTTP-Method-Override", "PATCH");
        connection.getOutputStream().write(t.getBytes());
    }
    void show(int id) throws IOException { read(open(API + id, "GET")); }
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.java:2',
      'call | certain | rest PATCH /channels/{channelId} | A.java:2',
    ],
  ],
  [
    'Kotlin: the same',
    {
      'A.kt': `fun title(id: Int, t: String) {
    val c = URL("https://mixer.com/api/v1/channels/" + id).openConnection() as HttpURLConnection
    c.requestMethod = "POST"
    c.setRequestProperty("X-HTTP-Method-Override", "PATCH")
    c.outputStream.write(t.toByteArray())
}
`,
    },
    ['call | certain | rest PATCH /channels/{channelId} | A.kt:2'],
  ],
  [
    'Java: another request with the header',
    {
      'A.java': `public class A {
    void both(int id) throws IOException {
        HttpURLConnection other = (HttpURLConnection) new URL("https://example.com/items").openConnection();
        other.setRequestProperty("X-HTTP-Method-Override", "PATCH");
        HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/channels/" + id + "/follow").openConnection();
        c.setRequestMethod("POST");
    }
}
`,
    },
    ['call | certain | rest POST /channels/{channelId}/follow | A.java:5'],
  ],
]);
