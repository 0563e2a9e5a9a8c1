import { testIdioms } from '@mixer-oauth/testkit';

// Builders of a library that are told the verb in one step and the address in another, whatever they call these steps.
testIdioms([
  [
    'Java: the verb before the address',
    {
      'A.java': `class A {
  final Hub hub = Hub.connect("https://mixer.com/api/v1");
  void store(long id) { hub.requester().method("PATCH").withUrlPath("/channels/" + id).send(); }
  void me() { hub.requester().withUrlPath("/users/current").send(); }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | A.java:3',
      'call | certain | rest GET /users/current | A.java:4',
    ],
  ],
  [
    'Kotlin: the same',
    {
      'A.kt': `class A {
  val hub = Hub.connect("https://mixer.com/api/v1")
  fun drop(clip: String) = hub.requester().withVerb("DELETE").withUrlPath("/clips/$clip").send()
}
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | A.kt:3'],
  ],
  [
    'Java: NO verb that another step has beside the address',
    {
      'A.java': `class A {
  final Hub hub = Hub.connect("https://mixer.com/api/v1");
  void me() { hub.requester().label("DELETE").withUrlPath("/users/current").send(); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:3'],
  ],
  [
    'C#: Flurl, segments and what is called on them',
    {
      'A.cs': `using Flurl.Http;
class A {
  readonly IFlurlClient beam = new FlurlClient("https://mixer.com/api/v1");
  Task<Channel> Read(int id) => beam.Request("channels", id).GetJsonAsync<Channel>();
  Task Follow(int id) => beam.Request("channels", id, "follow").PutAsync(null);
  Task Host(int id, object body) => beam.Request($"channels/{id}/hostee").PutJsonAsync(body);
  Task Drop(string clip) => beam.Request("clips").AppendPathSegment(clip).WithHeader("Client-ID", "x").DeleteAsync();
}
`,
    },
    [
      'call | certain | rest GET /channels/{channelIdOrToken} | A.cs:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
      'call | certain | rest PUT /channels/{channelId}/hostee | A.cs:6',
      'call | certain | rest DELETE /clips/{clipId} | A.cs:7',
    ],
  ],
  [
    'C#: NO client of Flurl that goes elsewhere',
    {
      'A.cs': `using Flurl.Http;
class A {
  const string Home = "https://mixer.com/api/v1";
  readonly IFlurlClient shop = new FlurlClient("https://shop.example/api/v1");
  Task Follow(int id) => shop.Request("channels", id, "follow").PutAsync(null);
}
`,
    },
    [],
  ],
  [
    'Java: JAX-RS, placeholders that are filled on the way',
    {
      'A.java': `import jakarta.ws.rs.client.*;
class A {
  final WebTarget root = ClientBuilder.newClient().target("https://mixer.com/api/v1");
  void follow(long id) { root.path("channels/{id}/follow").resolveTemplate("id", id).request(MediaType.APPLICATION_JSON).put(Entity.text("")); }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.java:4'],
  ],
]);
