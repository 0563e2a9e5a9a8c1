import { testIdioms } from '@mixer-oauth/testkit';

// Interfaces that say themselves where their client is, and what all their paths begin with.
testIdioms([
  [
    'OpenFeign: the interface has an address and a path',
    {
      'Users.java': `@FeignClient(name = "users", url = "https://mixer.com/api", path = "v1/users")
public interface Users {
  @GetMapping(produces = "application/json")
  User one();
  @GetMapping("current")
  User me();
  @RequestMapping(method = RequestMethod.DELETE, value = "/{id}/follows/{to}")
  void unfollow(@PathVariable long id, @PathVariable long to);
  @GetMapping
  User elsewhere(URI address);
}
@FeignClient(name = "channels", url = "\${mixer.root}/v1", path = "/channels/")
interface Channels {
  @GetMapping
  List<Channel> all();
  @PatchMapping("/{id}")
  void update(@PathVariable long id);
}
@FeignClient(name = "shop", url = "https://shop.example", path = "api/v1/types")
interface Shop {
  @GetMapping
  List<Type> types();
}
@FeignClient("types")
@RequestMapping("/api/v1/types")
interface Own {
  @GetMapping
  List<Type> types();
}
`,
      'application.properties': 'mixer.root=https://mixer.com/api\n',
    },
    [
      'call | certain | rest GET /users | Users.java:3',
      'call | certain | rest GET /users/current | Users.java:5',
      'call | certain | rest DELETE /users/{id}/follows/{to} | Users.java:7',
      'call | certain | rest GET /channels | Users.java:14',
      'call | certain | rest PATCH /channels/{channelId} | Users.java:16',
    ],
  ],
  [
    'an interface that another one extends',
    {
      'Api.java': `@RequestMapping("/users")
interface UsersApi {
  @GetMapping("/current") User me();
}
@FeignClient(name = "users", url = "https://mixer.com/api/v1")
interface UsersClient extends UsersApi {}
interface TypesApi {
  @GetMapping("/types") List<Type> types();
}
@RestController
class Types implements TypesApi {}
`,
    },
    ['call | certain | rest GET /users/current | Api.java:3'],
  ],
  [
    'JAX-RS: verb and path each have an annotation',
    {
      'src/Users.java': `package org.acme;
@Path("/users")
@RegisterRestClient(baseUri = "https://mixer.com/api/v1")
public interface Users {
  @GET @Path("current") User me();
  @Path("/{id}") @PATCH @Consumes("application/json") User update(@PathParam("id") long id, User user);
}
@RegisterRestClient(configKey = "mixer")
@Path("channels")
interface Channels {
  @GET List<Channel> all();
}
@RegisterRestClient
interface Types {
  @GET @Path("/v1/types") List<Type> all();
}
@RegisterRestClient(configKey = "shop")
@Path("/api/v1")
interface Shop {
  @GET @Path("/types") List<Type> all();
}
@Path("/api/v1/users")
interface Served {
  @GET @Path("/search") List<User> search();
}
class Later {
  Teams teams = RestClientBuilder.newBuilder().baseUri(URI.create("https://mixer.com/api/v1")).build(Teams.class);
}
@Path("/teams")
interface Teams {
  @GET @Path("/{id}") Team one(@PathParam("id") long id);
}
`,
      'src/application.properties': `quarkus.rest-client.mixer.url=https://mixer.com/api/v1
quarkus.rest-client."org.acme.Types".url=https://mixer.com/api
quarkus.rest-client.shop.url=https://shop.example
`,
    },
    [
      'call | certain | rest GET /users/current | src/Users.java:5',
      'call | certain | rest PATCH /users/{userId} | src/Users.java:6',
      'call | certain | rest GET /channels | src/Users.java:11',
      'call | certain | rest GET /types | src/Users.java:15',
      'call | certain | rest GET /teams/{teamId} | src/Users.java:31',
    ],
  ],
  [
    'Spring 6: a factory makes the client of an interface',
    {
      'Mixer.java': `@HttpExchange("/channels")
interface Channels {
  @GetExchange List<Channel> all();
  @HttpExchange(method = "PATCH", url = "/{id}") void update(@PathVariable long id);
}
@HttpExchange(url = "https://mixer.com/api/v1/users", accept = "application/json")
interface Users {
  @GetExchange("/current") User me();
}
@HttpExchange("/api/v1")
interface Shop {
  @GetExchange("/types") List<Type> all();
}
class Clients {
  Channels channels(WebClient.Builder builder) {
    WebClient client = builder.baseUrl("https://mixer.com/api/v1").build();
    return HttpServiceProxyFactory.builderFor(WebClientAdapter.create(client)).build().createClient(Channels.class);
  }
  Shop shop() {
    RestClient client = RestClient.builder().baseUrl("https://shop.example").build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build().createClient(Shop.class);
  }
}
`,
    },
    [
      'call | certain | rest GET /channels | Mixer.java:3',
      'call | certain | rest PATCH /channels/{channelId} | Mixer.java:4',
      'call | certain | rest GET /users/current | Mixer.java:8',
    ],
  ],
  [
    'Micronaut: the name of a service, and a path with a query in braces',
    {
      'Mixer.kt': `@Client(id = "mixer", path = "/v1")
interface Mixer {
  @Get("/users/search{?query,page}") fun search(query: String): List<User>
  @Patch("/channels/{id}") fun update(id: Long)
}
@Client(id = "shop", path = "/api/v1")
interface Shop {
  @Get("/types") fun types(): List<Type>
}
`,
      'application.yml': `micronaut:
  http:
    services:
      mixer:
        url: https://mixer.com/api
      shop:
        url: https://shop.example
`,
    },
    [
      'call | certain | rest GET /users/search | Mixer.kt:3',
      'call | certain | rest PATCH /channels/{channelId} | Mixer.kt:4',
    ],
  ],
]);
