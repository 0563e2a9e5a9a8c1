import { testIdioms } from '@mixer-oauth/testkit';

// HEAD asks whether something is there: what it needs is what GET needs.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'Java, Kotlin: HEAD of Spring and OkHttp',
    {
      'A.java': `class A {
  WebClient client = WebClient.create();
  boolean is(String name) { return client.method(HttpMethod.HEAD).uri("${api}/channels/" + name).exchange().block().ok(); }
  boolean has(String id) { return client.head().uri("${api}/clips/" + id).exchange().block().ok(); }
}
`,
      'b.kt': `fun has(id: String) = client.newCall(Request.Builder().url("${api}/types/$id").head().build()).execute().isSuccessful
`,
    },
    [
      'call | certain | rest HEAD /channels/{channelIdOrToken} | A.java:3',
      'call | certain | rest HEAD /clips/{clipId} | A.java:4',
      'call | certain | rest HEAD /types/{typeId} | b.kt:1',
    ],
  ],
  [
    'Python, JavaScript, Go, C#',
    {
      'a.py': `import requests
requests.head('${api}/channels/1')
`,
      'b.js': `fetch('${api}/clips/1', { method: 'HEAD' });
`,
      'c.go': `package c
func has() { http.Head("${api}/types/1") }
`,
      'D.cs': `class D { Task Has() => client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "${api}/teams/1")); }
`,
    },
    [
      'call | certain | rest HEAD /teams/{teamId} | D.cs:1',
      'call | certain | rest HEAD /channels/{channelIdOrToken} | a.py:2',
      'call | certain | rest HEAD /clips/{clipId} | b.js:1',
      'call | certain | rest HEAD /types/{typeId} | c.go:2',
    ],
  ],
]);
