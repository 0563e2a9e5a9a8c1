import { testIdioms } from '@mixer-oauth/testkit';

// A request that is an object of a class of its own stands where that class tells its base what to ask for.
testIdioms([
  [
    'Java: a constant and words, words behind those of the base, a word that the maker passes',
    {
      'A.java': `abstract class Ask {
  final String verb; final String path;
  Ask(String verb, String path) { this.verb = verb; this.path = path; } }
abstract class OfTeam extends Ask {
  OfTeam(String verb, long id, String tail) { super(verb, "teams/" + id + tail); } }
class Names { static final String TYPES = "types"; }
class Types extends Ask {
  Types() { super("GET", Names.TYPES); } }
class Team extends OfTeam {
  Team(long id) { super("GET", id, ""); } }
class Members extends OfTeam {
  Members(long id) { super("POST", id, "/users"); } }
class Roles extends Ask {
  Roles(long id, String role) { super("GET", "channels/" + id + "/users/" + role); } }
class A { HttpClient http = HttpClient.newHttpClient();
  void send(Ask c) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/" + c.path)).method(c.verb, null).build(), null); }
  void types() { send(new Types()); }
  void team(long id) { send(new Team(id)); send(new Members(id)); }
  void mods(long id) { send(new Roles(id, "Mod")); } }
`,
    },
    [
      'call | certain | rest GET /teams/{teamId} | A.java:5',
      'call | certain | rest GET /types | A.java:8',
      'call | certain | rest POST /teams/{teamId}/users | A.java:12',
      'call | certain | rest GET /channels/{channelId}/users/Mod | A.java:14',
    ],
  ],
  [
    'Java: by way of another constructor, of a class of which an heir has none of its own',
    {
      'A.java': `abstract class Ask {
  final String path;
  Ask(String root, String tail) { this.path = root + "/" + tail; } }
class OfUser extends Ask {
  OfUser(long id) {
    this(id, "follows"); }
  OfUser(long id, String tail) {
    super("users", id + "/" + tail); } }
class Me extends Ask {
  Me() {
    super("users", "current"); } }
class Own extends Me { }
class A { HttpClient http = HttpClient.newHttpClient();
  void send(Ask c) { http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1/" + c.path)).build(), null); }
  void go(long id) { send(new OfUser(id)); send(new Own()); } }
`,
    },
    [
      'call | certain | rest GET /users/{userId}/follows | A.java:6',
      'call | certain | rest GET /users/current | A.java:11',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `sealed class Ask(val verb: String, val path: String) {
  sealed class OfTeam(verb: String, id: Long, tail: String) : Ask(verb, "teams/$id$tail") {
    class Show(id: Long) : OfTeam("GET", id, "")
    class Add(id: Long) : OfTeam("POST", id, "/users")
  }
}
class Api(val http: OkHttpClient) {
  fun send(a: Ask) = http.newCall(Request.Builder().url("https://mixer.com/api/v1/" + a.path).method(a.verb, null).build()).execute()
}
fun go(api: Api, id: Long) { api.send(Ask.OfTeam.Show(id)); api.send(Ask.OfTeam.Add(id)) }
`,
    },
    ['call | certain | rest GET /teams/{teamId} | A.kt:2', 'call | certain | rest POST /teams/{teamId}/users | A.kt:4'],
  ],
  [
    'C#: what a caller writes beside the object is its own',
    {
      'A.cs': `abstract class Part { public readonly string Root; protected Part(string root) { Root = root; } }
class Teams : Part { public Teams() : base("teams") { } }
class Api { HttpClient http = new HttpClient();
  public Task Get(Part part, string path) => http.GetAsync("https://mixer.com/api/v1/" + part.Root + path);
  void Go() { Get(new Teams(), "/1/users"); } }
`,
    },
    ['call | certain | rest GET /teams/{teamId}/users | A.cs:5'],
  ],
  [
    'Java: more classes than are followed at once, behind a method that hands them on',
    {
      'A.java': `abstract class Ask {
  private final String verb; private final String path;
  Ask(String verb, String path) { this.verb = verb; this.path = path; }
  String target() { return "/" + path; }
  String verb() { return verb; } }
${Array.from({ length: 20 }, (_, at) => `class R${at} extends Ask { R${at}() { super("${at % 2 ? 'GET' : 'DELETE'}", "clips/${at}a"); } }`).join('\n')}
class A { HttpClient http = HttpClient.newHttpClient();
  Reply send(Ask c) { return http.send(HttpRequest.newBuilder(URI.create("https://mixer.com/api/v1" + c.target())).method(c.verb(), null).build(), null); }
  String run(Ask c) { Reply r = send(c); return r.text; }
  void go() { ${Array.from({ length: 20 }, (_, at) => `run(new R${at}());`).join(' ')} } }
`,
    },
    Array.from(
      { length: 20 },
      (_, at) => `call | certain | rest ${at % 2 ? 'GET' : 'DELETE'} /clips/{clipId} | A.java:${at + 6}`,
    ),
  ],
]);
