import { testIdioms } from '@mixer-oauth/testkit';

// What stands beside an address and is none of it, and addresses by their context.
testIdioms([
  [
    'C#: how an address is read',
    {
      'A.cs': `using System.Net.Http;
class Clips {
  static readonly Uri me = new Uri("users/current", UriKind.Relative);
  readonly HttpClient http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/", UriKind.Absolute) };
  public Task Me() => http.GetAsync(me);
  public Task Types() => http.GetAsync(new Uri($"{me.OriginalString.Replace("users/current", "types")}?page=1", true));
  public Task Follow(int id) => http.PutAsync(new Uri(new Uri("https://mixer.com/api/v1/"), $"channels/{id}/follow"), null);
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest GET /types | A.cs:6',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:7',
    ],
  ],
  [
    'Java: a context before the path, and behind it in JavaScript',
    {
      'A.java': `import java.net.URL;
class Clips {
  static final URL HOME = new URL("https://mixer.com/api/v1/");
  void me() throws Exception { new URL(HOME, "users/current").openStream(); }
}
`,
      'a.js': `const me = () => fetch(new URL('users/current', 'https://mixer.com/api/v1/'));
const types = (home) => fetch(new URL('https://mixer.com/api/v1/types', home));
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:4',
      'call | certain | rest GET /users/current | a.js:1',
      'call | certain | rest GET /types | a.js:2',
    ],
  ],
  [
    'templates that a library fills: Java, PHP, Python',
    {
      'A.java': `import com.damnhandy.uri.template.UriTemplate;
class Clips {
  void drop(Api api, String clip) throws Exception {
    api.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/" + UriTemplate.expand("clips/{clip}", values))).DELETE().build());
    api.send(HttpRequest.newBuilder(URI.create(UriTemplate.expand("https://mixer.com/api/v1/", "users/current", values, true))).GET().build());
  }
}
`,
      'a.php': `<?php
use GuzzleHttp\\UriTemplate\\UriTemplate;
$client->request('DELETE', 'https://mixer.com/api/v1/' . UriTemplate::expand('clips/{clip}', ['clip' => $clip]));
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | A.java:4',
      'call | certain | rest GET /users/current | A.java:5',
      'call | certain | rest DELETE /clips/{clipId} | a.php:3',
    ],
  ],
]);
