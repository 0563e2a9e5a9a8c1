import { testIdioms } from '@mixer-oauth/testkit';

// Flurl sends from the address: what a request is cancelled by, and the verb that it is sent with, stand behind it.
testIdioms([
  [
    'C#: a verb that is handed to a helper, with segments behind it',
    {
      'a.cs': `class Api { const string Root = "https://mixer.com/api/v1";
  IFlurlRequest Place(params object[] parts) => Root.AppendPathSegments(parts).WithTimeout(9);
  public Task Change(HttpMethod verb, object body, params object[] parts) => Place(parts).SendJsonAsync(verb, body);
  public Task Drop(HttpMethod verb, CancellationToken ct, params object[] parts) => Place(parts).SendAsync(verb, null, ct);
  public Task<Row> Load(CancellationToken ct, params object[] parts) => Place(parts).GetJsonAsync<Row>(ct); }
class Use { readonly Api api;
  Task A(long id) => api.Change(new HttpMethod("PATCH"), new { name = "x" }, "channels", id);
  Task B(long id) => api.Change(HttpMethod.Put, null, "channels", id, "hostee");
  Task C(long id, CancellationToken ct) => api.Drop(HttpMethod.Delete, ct, "clips", id);
  Task D(CancellationToken ct) => api.Load(ct, "types"); }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.cs:7',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.cs:8',
      'call | certain | rest DELETE /clips/{clipId} | a.cs:9',
      'call | certain | rest GET /types | a.cs:10',
    ],
  ],
  [
    'C#: a body whose name only begins like that of what cancels',
    {
      'a.cs': `class Use { const string Root = "https://mixer.com/api/v1";
  Task A(long id, object cancelled) => (Root + "/channels/" + id).PatchJsonAsync(cancelled);
  Task B(long id, object row, CancellationToken ct) => (Root + "/channels/" + id + "/hostee").PutJsonAsync(row, ct); }
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | a.cs:2',
      'call | certain | rest PUT /channels/{channelId}/hostee | a.cs:3',
    ],
  ],
  [
    'C#: a client that sends a request of its own is no address',
    {
      'a.cs': `class Use { Task A(HttpClient http, HttpMethod verb) => http.SendAsync(new HttpRequestMessage(verb, "https://mixer.com/api/v1/types"));
  Task B(ISender other, HttpMethod verb) => other.SendAsync(verb, "types"); }
`,
    },
    ['call | unresolved | {} /types | a.cs:1'],
  ],
]);
