import { testIdioms } from '@mixer-oauth/testkit';

// A field that a constructor sets to an address and then adds segments to.
testIdioms([
  [
    'Java: all that it is handed',
    {
      'A.java': `class Call {
  private final HttpUrl.Builder url;
  private final OkHttpClient client = new OkHttpClient();
  Call(HttpUrl root, Object... segments) {
    this.url = root.newBuilder();
    for (Object segment : segments) url.addPathSegment(String.valueOf(segment));
  }
  void get() throws Exception { client.newCall(new Request.Builder().url(url.build()).build()).execute(); }
}
class Users {
  void me() throws Exception { new Call(HttpUrl.get("https://mixer.com/api/v1"), "users", "current").get(); }
  void follow(long id) throws Exception { new Call(HttpUrl.get("https://mixer.com/api/v1"), "channels", id, "follow").get(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:11',
      'call | certain | rest GET /channels/{channelId}/follow | A.java:12',
    ],
  ],
]);
