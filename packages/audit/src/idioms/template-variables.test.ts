import { testIdioms } from '@mixer-oauth/testkit';

const base = 'https://mixer.com/api/v1';

// What stands for the variables of a template is a part of the path: whose details are asked for may depend on it.
testIdioms([
  [
    'Java: what a caller passes, in the order of the variables, and by their names',
    {
      'Api.java': `class Api {
  private final WebClient client = WebClient.builder().baseUrl("${base}").build();
  private final RestTemplate rest = new RestTemplate();
  Mono<User> user(String id) { return client.get().uri("/users/{id}", id).retrieve().bodyToMono(User.class); }
  Mono<Part> part(long id, String kind) { return client.get().uri("/channels/{id}/{kind}", id, kind).retrieve().bodyToMono(Part.class); }
  Types types(String kind) { return rest.getForObject("${base}/{kind}", Types.class, kind); }
  User me() { return rest.getForObject("${base}/users/{id}", User.class, Map.of("id", "current")); }
  void run() { user("current"); part(5, "follow"); types("types"); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.java:7',
      'call | certain | rest GET /users/current | Api.java:8',
      'call | certain | rest GET /channels/{channelId}/follow | Api.java:8',
      'call | certain | rest GET /types | Api.java:8',
    ],
  ],
  [
    'Kotlin: a builder that is built with them, and a member of an enum among them',
    {
      'Api.kt': `enum class Kind(val path: String) { VIDEOS("videos"), FOLLOW("follow") }
class Api(private val client: WebClient = WebClient.create("${base}")) {
  fun part(id: Long, kind: Kind) = client.get().uri { it.path("/channels/{id}").path("/{kind}").queryParam("limit", 5).build(id, kind.path) }.retrieve()
  fun run() = part(5, Kind.FOLLOW)
}
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | Api.kt:3'],
  ],
  [
    'what a step puts in the place of a name, and a Kotlin call that is handed no class',
    {
      'Api.cs': `class Api { readonly RestClient client = new RestClient("${base}");
  public Task One(string id) { var request = new RestRequest("channels/{id}/{kind}", Method.Get); request.AddUrlSegment("id", id); request.AddUrlSegment("kind", "follow"); return client.ExecuteAsync(request); } }
`,
      'Api.java': `class Api {
  void user(String id) { Unirest.get("${base}/users/{id}").routeParam("id", id).asJson(); }
  void types(String kind) { ClientBuilder.newClient().target("${base}").path("{kind}").resolveTemplate("kind", kind).request().get(); }
  void run() { user("current"); types("types"); }
}
`,
      'Api.kt': `class Api(private val rest: RestTemplate) { fun user(id: String) = rest.getForObject<User>("${base}/users/{id}", id)
  fun me() = user("current") }
`,
    },
    [
      'call | certain | rest GET /channels/{channelId}/follow | Api.cs:2',
      'call | certain | rest GET /users/current | Api.java:4',
      'call | certain | rest GET /types | Api.java:4',
      'call | certain | rest GET /users/current | Api.kt:2',
    ],
  ],
  [
    'NO variable: a body, a class, and more or fewer values than variables',
    {
      'Api.java': `class Api {
  private final WebClient client = WebClient.create("${base}");
  private final RestTemplate rest = new RestTemplate();
  void set(User current) { rest.put("${base}/users/{id}", current); }
  User get() { return rest.getForObject("${base}/users/{id}", User.class); }
  Mono<User> one() { return client.get().uri("/channels/{id}/follow", 5, "types").retrieve().bodyToMono(User.class); }
}
`,
    },
    [
      'call | certain | rest PUT /users/{userId} | Api.java:4',
      'call | certain | rest GET /users/{userId} | Api.java:5',
      'call | certain | rest GET /channels/{channelId}/follow | Api.java:6',
    ],
  ],
]);
