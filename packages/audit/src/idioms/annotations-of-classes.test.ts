import { testIdioms } from '@mixer-oauth/testkit';

// What stands in an annotation of a class, read from the class or an object of it.
testIdioms([
  [
    'C#: scopes in attributes of plug-ins that a loader finds: likely, and where they are chosen',
    {
      'Words.cs': `namespace Desk.Basis { static class Words { public const string Talk = "chat:chat"; public const string Enter = "chat:connect"; public const string Hush = "chat:timeout"; public const string Cut = "channel:clip:create:self"; } }
`,
      'Wants.cs': `namespace Desk.Basis {
  sealed class WantsAttribute : Attribute { public WantsAttribute(params string[] words) => List = words; public string[] List { get; } }
  abstract class Part { }
}
`,
      'Parts.cs': `namespace Desk.Parts {
  [Wants(Words.Hush, Words.Cut)]
  class Guard : Part { }
  class Plain : Part { }
}
`,
      'Desk.cs': `namespace Desk.Basis {
  class Loader { readonly List<Part> parts;
    public Loader() => parts = typeof(Loader).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Part))).Select(t => (Part)Activator.CreateInstance(t)).ToList();
    public IEnumerable<string> All => parts.SelectMany(p => p.GetType().GetCustomAttribute<WantsAttribute>()?.List ?? new string[0])
      .Append(Words.Talk)
      .Prepend(Basis.Words.Enter)
      .Distinct(); }
  class Door { public async Task Open(IEnumerable<string> all) =>
    await "https://mixer.com/api/v1/oauth/shortcode".PostJsonAsync(new { client_id = Id, scope = string.Join(" ", all) }); }
  class Main { async Task Run() { var loader = new Loader(); await new Door().Open(loader.All); } }
}
`,
    },
    [
      'request | certain | chat:chat | Desk.cs:5',
      'request | certain | chat:connect | Desk.cs:6',
      'call | certain | rest POST /oauth/shortcode | Desk.cs:9',
      'request | likely | chat:timeout | Parts.cs:2',
      'request | likely | channel:clip:create:self | Parts.cs:2',
    ],
  ],
  [
    'C#: the path and verb of a message in its attribute; one of another attribute, and one that nobody reads, say nothing',
    {
      'a.cs': `class RouteAttribute : Attribute { public RouteAttribute(string path) { Path = path; } public string Path { get; } public string Verb { get; set; } = "GET"; }
class NoteAttribute : Attribute { public NoteAttribute(string text) { } }
[Route("users/current")] class Me { }
[Route("channels/5/follow", Verb = "PUT")] [Note("types")] class Follow { }
[Note("chats/5")] class Chat { }
class Sender {
  public Task Send(object message) {
    var route = message.GetType().GetCustomAttribute<RouteAttribute>();
    return new HttpClient().SendAsync(new HttpRequestMessage(new HttpMethod(route.Verb), "https://mixer.com/api/v1/" + route.Path)); } }
class Use { void Go(Sender sender) { sender.Send(new Me()); sender.Send(new Follow()); } }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cs:4',
    ],
  ],
  [
    'Java: annotations of a class, one by one, as a list and by default',
    {
      'A.java': `@Retention(RetentionPolicy.RUNTIME) @interface Needs { String[] value() default {"chat:whisper"}; }
@interface Route { String path(); }
@Needs("chat:chat") @Route(path = "/users/current") class One { }
@Needs class Two { }
class Three { }
class A {
  void go(OkHttpClient http) {
    One one = new One();
    String path = one.getClass().getAnnotation(Route.class).path();
    http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).build()).execute();
    login("https://mixer.com/oauth/authorize?client_id=1&scope=" + String.join(" ", One.class.getAnnotation(Needs.class).value()));
    Needs needs = Two.class.getAnnotation(Needs.class);
    login("https://mixer.com/oauth/authorize?client_id=2&scope=" + String.join(" ", needs.value()));
    http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + Three.class.getAnnotation(Route.class).path()).build()).execute();
  }
}
`,
    },
    [
      'request | certain | chat:whisper | A.java:1',
      'request | certain | chat:chat | A.java:3',
      'call | certain | rest GET /users/current | A.java:3',
      'call | unresolved | GET /{} | A.java:14',
    ],
  ],
  [
    'Kotlin: the same by findAnnotation',
    {
      'A.kt': `package desk
annotation class Needs(vararg val scopes: String)
annotation class Route(val path: String)

@Needs("chat:chat", "chat:whisper")
class One {
  fun one() = 1
}

@Route("types")
class Two {
  fun two() = 2
}

fun go() {
  val needs = One::class.findAnnotation<Needs>()!!
  login("https://mixer.com/oauth/authorize?client_id=1&scope=" + needs.scopes.joinToString(" "))
  val two = Two()
  val route = two.javaClass.getAnnotation(Route::class.java)
  java.net.URL("https://mixer.com/api/v1/" + route.path).readText()
}
`,
    },
    [
      'request | certain | chat:chat | A.kt:5',
      'request | certain | chat:whisper | A.kt:5',
      'call | certain | rest GET /types | A.kt:10',
    ],
  ],
]);
