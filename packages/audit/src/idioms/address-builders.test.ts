import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'C#: UriBuilder and Uri',
    {
      'A.cs': `class A { async Task F(string id, HttpClient http) {
  var a = new UriBuilder("https://mixer.com/api/v1/channels/" + id); a.Query = "fields=id"; await http.GetAsync(a.Uri);
  var b = new UriBuilder("https://mixer.com"); b.Path = "/api/v1/channels/5/follow"; await http.PutAsync(b.ToString(), null);
  await http.GetAsync(new Uri(new Uri("https://mixer.com/api/v1/"), "users/current"));
} }
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /users/current | A.cs:4',
    ],
  ],
  [
    'C#: addresses that are texts and send themselves',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; async Task F(string id) {
  await Api.AppendPathSegment("users").AppendPathSegment("current").WithOAuthBearerToken(token).GetJsonAsync<User>();
  await Api.AppendPathSegments("channels", id, "follow").PutJsonAsync(body);
  await new Url(Api).AppendPathSegment("clips").AppendPathSegment(id).SetQueryParam("a", 1).GetStringAsync();
} }
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
      'call | certain | rest GET /clips/{clipId} | A.cs:4',
    ],
  ],
  [
    'C#: an address that is only built, and one of another service',
    {
      'A.cs': `class A { const string Api = "https://mixer.com/api/v1"; async Task F(string id) {
  var kept = Api.AppendPathSegment("users").AppendPathSegment("current");
  await "https://api.example".AppendPathSegments("channels", id, "follow").PutJsonAsync(body);
  await repository.DeleteAsync(); await store.GetAsync();
} }
`,
    },
    [],
  ],
]);
