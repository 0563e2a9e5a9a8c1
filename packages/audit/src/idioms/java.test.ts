import { testIdioms } from '@mixer-oauth/testkit';

testIdioms([
  [
    'text put together in every way',
    {
      'A.java': `class A {
  static final String ROOT = "https://mixer.com/api/v1";
  void m(int id) throws Exception {
    client.get(ROOT + "/users/current");
    client.get(String.format("%s/channels/%d/follow", ROOT, id));
    client.get(String.format(Locale.US, "https://mixer.com/api/v1/types/%d", id));
    client.get("%s/clips/%s".formatted(ROOT, id));
    client.get(MessageFormat.format("{0}/users/{1}", ROOT, id));
    StringBuilder text = new StringBuilder(ROOT);
    text.append("/chats/").append(id);
    client.get(text.toString());
    client.get(new StringBuilder().append(ROOT).append("/ingests").toString());
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:4',
      'call | certain | rest GET /channels/{channelId}/follow | A.java:5',
      'call | certain | rest GET /types/{typeId} | A.java:6',
      'call | certain | rest GET /clips/{clipId} | A.java:7',
      'call | certain | rest GET /users/{userId} | A.java:8',
      'call | certain | rest GET /chats/{channelId} | A.java:10',
      'call | certain | rest GET /ingests | A.java:12',
    ],
  ],
  [
    'constants of other classes, interfaces and enums, static imports',
    {
      'a/Root.java': `package a;
public interface Root { String URL = "https://mixer.com/api/v1"; }
`,
      'a/Path.java': `package a;
public enum Path { ME("/users/current"), TYPES("/types"); final String text; Path(String text) { this.text = text; } String text() { return text; } }
`,
      'b/B.java': `package b;
import static a.Root.URL;
import a.Path;
class B {
  void m() { client.get(URL + "/ingests"); client.get(URL + Path.ME.text); client.get(URL + Path.TYPES.text()); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | a/Path.java:2',
      'call | certain | rest GET /types | a/Path.java:2',
      'call | certain | rest GET /ingests | b/B.java:5',
    ],
  ],
  [
    'requests of the clients that people use',
    {
      'A.java': `class A {
  void m(int id) throws Exception {
    new Request.Builder().url("https://mixer.com/api/v1/channels/" + id).patch(body).build();
    Request.Builder builder = new Request.Builder().url("https://mixer.com/api/v1/clips/" + id);
    builder.delete();
    HttpURLConnection connection = (HttpURLConnection) new URL("https://mixer.com/api/v1/channels/1/follow").openConnection();
    connection.setRequestMethod("PUT");
    URL url = new URL("https://mixer.com/api/v1/users/current");
    new Scanner(url.openStream());
    HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/channels/1/hostee")).PUT(data).build();
    HttpRequest.newBuilder().uri(URI.create("https://mixer.com/api/v1/channels/2/hostee")).method("DELETE", data).build();
    new HttpPost("https://mixer.com/api/v1/clips/create");
    queue.add(new StringRequest(Request.Method.PATCH, "https://mixer.com/api/v1/channels/3", ok, bad));
    webClient.put().uri("https://mixer.com/api/v1/channels/4").retrieve();
    restTemplate.exchange("https://mixer.com/api/v1/channels/5", HttpMethod.PATCH, entity, String.class);
  }
}
`,
    },
    [
      'call | certain | rest PATCH /channels/{channelId} | A.java:3',
      'call | certain | rest DELETE /clips/{clipId} | A.java:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:6',
      'call | certain | rest GET /users/current | A.java:8',
      'call | certain | rest PUT /channels/{channelId}/hostee | A.java:10',
      'call | certain | rest DELETE /channels/{channelId}/hostee | A.java:11',
      'call | certain | rest POST /clips/create | A.java:12',
      'call | certain | rest PATCH /channels/{channelId} | A.java:13',
      'call | certain | rest PUT /channels/{channelId} | A.java:14',
      'call | certain | rest PATCH /channels/{channelId} | A.java:15',
    ],
  ],
  [
    'addresses that are built',
    {
      'A.java': `class A {
  void m(String name) {
    rest.getForObject(UriComponentsBuilder.fromHttpUrl("https://mixer.com/api/v1").path("/users/{id}").buildAndExpand(1).toUriString(), X.class);
    HttpUrl types = HttpUrl.parse("https://mixer.com/api/v1").newBuilder().addPathSegment("types").addPathSegment(name).build();
    new Request.Builder().url(types).build();
    HttpUrl ingests = new HttpUrl.Builder().scheme("https").host("mixer.com").addPathSegments("api/v1/ingests").build();
    new Request.Builder().url(ingests).get().build();
  }
}
`,
    },
    [
      'call | certain | rest GET /users/{userId} | A.java:3',
      'call | certain | rest GET /types/{typeId} | A.java:4',
      'call | certain | rest GET /ingests | A.java:6',
    ],
  ],
  [
    'services whose base class gets the prefix, and overloads',
    {
      'a/Api.java': `package a;
class Api {
  static final URI ROOT = URI.create("https://mixer.com/api/v1/");
  final URI root;
  final Http http;
  Api() { this(ROOT, null); }
  Api(URI root, String token) { this.root = root; this.http = new Http(this); register(new Channels(this)); register(new Users(this)); }
}
`,
      'a/Http.java': `package a;
class Http {
  final Api api;
  Http(Api api) { this.api = api; }
  Object get(String path, Class type, Map query) { return submit(make(Verb.GET, build(path)), type); }
  Object put(String path, Class type, Object... body) { return submit(make(Verb.PUT, build(path)), type); }
  private Object make(Verb verb, URI uri) { RequestBuilder builder = RequestBuilder.create(verb.name()).setUri(uri).setConfig(config); return builder.build(); }
  private URI build(String path) { URIBuilder builder = new URIBuilder(api.root.resolve(path)); return builder.build(); }
}
`,
      'a/Verb.java': `package a;
enum Verb { GET, PUT }
`,
      'a/Service.java': `package a;
abstract class Service {
  final Http http;
  final String path;
  final Api api;
  Service(Api api, String path) { this.api = api; this.http = this.api.http; this.path = path; }
  Object get(String path, Class type) { return this.get(path, type, null); }
  Object get(String path, Class type, Map query) { return this.http.get(this.path(path), type, query); }
  Object put(String path, Class type, Object... body) { return this.http.put(this.path(path), type, body); }
  String path(String relative) { return this.api.root.resolve(this.path + "/" + relative).toString(); }
}
`,
      'a/Channels.java': `package a;
class Channels extends Service {
  Channels(Api api) { super(api, "channels"); }
  Object follow(Channel channel) { return this.put(channel.id + "/follow", null, 1); }
}
`,
      'a/Users.java': `package a;
class Users extends Service {
  Users(Api api) { super(api, "users"); }
  Object me() { return this.get("current", User.class); }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | a/Channels.java:4',
      'call | certain | rest GET /users/current | a/Users.java:4',
    ],
  ],
  [
    'an SDK: services by their class, packets by their factories',
    {
      'Bot.java': `import com.mixer.api.MixerAPI;
import com.mixer.api.resource.chat.methods.*;
import com.mixer.api.services.impl.*;
class Bot {
  void m() {
    MixerAPI mixer = new MixerAPI("token");
    mixer.use(UsersService.class).getCurrent().get();
    mixer.use(ChatService.class).findOne(1).get();
    // mixer.use(UsersService.class).findOne(2);
    socket.send(AuthenticateMessage.from(channel, user, key));
    socket.send(WhisperMethod.builder().send("hi").to(mixer.use(UsersService.class).findOne(2).get()).build());
    socket.send(GetHistoryMethod.forCount(50), new ReplyHandler<History>() { public void onSuccess(History all) { } });
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | Bot.java:7',
      'call | certain | rest GET /chats/{channelId} | Bot.java:8',
      'call | certain | chat auth | Bot.java:10',
      'call | certain | chat whisper | Bot.java:11',
      'call | certain | rest GET /users/{userId} | Bot.java:11',
      'call | certain | chat history | Bot.java:12',
    ],
  ],
  [
    'scopes: one string, a list, joined, enum members that carry them',
    {
      'A.java': `class A {
  static final List<String> SCOPES = Arrays.asList("chat:connect", "chat:chat");
  void m() {
    OAuthClientRequest.authorizationLocation("https://mixer.com/oauth/authorize").setScope("user:details:self channel:update:self").buildQueryMessage();
    service.scope(String.join(" ", SCOPES));
    new ServiceBuilder(key).defaultScope(Scope.WHISPER.value + " " + Scope.POLL.getValue()).build(api);
  }
}
enum Scope { WHISPER("chat:whisper"), POLL("chat:poll_start"); final String value; Scope(String value) { this.value = value; } String getValue() { return value; } }
`,
    },
    [
      'request | certain | chat:connect | A.java:2',
      'request | certain | chat:chat | A.java:2',
      'request | certain | user:details:self | A.java:4',
      'request | certain | channel:update:self | A.java:4',
      'request | certain | chat:whisper | A.java:9',
      'request | certain | chat:poll_start | A.java:9',
    ],
  ],
  [
    'nothing: served paths, other hosts, comparisons, tables of scopes',
    {
      'A.java': `class A {
  static final String HOME = "https://mixer.com/api/v1";
  static final Map<String, String> ALL = Map.of("chat", "chat:chat");
  void m(String scope) {
    if (scope.equals("chat:chat")) log.info(HOME + "/users/current");
    client.get("https://api.example/api/v1/users/current");
    new File("users/current").delete();
  }
}
@RestController class Controller { @GetMapping("/users/current") User me() { return null; } }
`,
    },
    [],
  ],
  [
    'an interface with annotations, and the base that its client gets',
    {
      'Api.java': `interface Api {
  @GET("users/current") Call<User> me();
  @PUT("channels/{id}/follow") Call<Void> follow(@Path("id") int id, @Body User user);
}
`,
      'A.java': `class A {
  Api api = new Retrofit.Builder().baseUrl("https://mixer.com/api/v1/").build().create(Api.class);
}
`,
    },
    [
      'call | certain | rest GET /users/current | Api.java:2',
      'call | certain | rest PUT /channels/{channelId}/follow | Api.java:3',
    ],
  ],
  [
    'packets of the program that are of a kind that the SDK has, and of a kind of the same name that it has not',
    {
      'Bot.java': `import com.mixer.api.MixerAPI;
class Bot {
  void m() {
    socket.send(new Removal(id));
    socket.send(new Named("vote:choose", id));
    socket.send(new Other(id));
  }
}
`,
      'Named.java': `import com.mixer.api.resource.chat.AbstractChatMethod;
class Named extends AbstractChatMethod {
  Named(String method, int id) { super(method); this.id = id; }
}
`,
      'Other.java': `import org.example.chat.AbstractChatMethod;
class Other extends AbstractChatMethod {
  Other(int id) { super("timeout"); this.id = id; }
}
`,
      'Removal.java': `import com.mixer.api.resource.chat.AbstractChatMethod;
class Removal extends AbstractChatMethod {
  Removal(String id) { super("deleteMessage"); this.arguments = Arrays.asList(id); }
}
`,
    },
    ['call | certain | chat vote:choose | Bot.java:5', 'call | certain | chat deleteMessage | Removal.java:3'],
  ],
]);
