import { testIdioms } from '@mixer-oauth/testkit';

// The object of the class around, and classes that have the name of the class they derive from.
testIdioms([
  [
    'Java: a request that stands in its client, made with a builder of a builder',
    {
      'A.java': `import java.net.URI;
import java.net.http.*;
class Core {
  final String home;
  Core(Builder builder) { home = builder.root + builder.path; }
  static class Builder { String root; String path; Builder(String root, String path) { this.root = root; this.path = path; } }
}
abstract class Call {
  final Core core; final String verb; final String template;
  Call(Core core, String verb, String template) { this.core = core; this.verb = verb; this.template = template; }
  void run() throws Exception {
    HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(core.home + template)).method(verb, HttpRequest.BodyPublishers.noBody()).build(), null);
  }
}
class Beam extends Core {
  Beam(Core.Builder builder) { super(builder); }
  class Drop extends Call { static final String PATH = "clips/{clip}"; Drop(String clip) { super(Beam.this, "DELETE", PATH); } }
  void drop(String clip) throws Exception { new Drop(clip).run(); }
  static class Builder extends Core.Builder { Builder() { super("https://mixer.com/", "api/v1/"); } Beam build() { return new Beam(this); } }
}
class App { void go() throws Exception { new Beam.Builder().build().drop("x"); } }
`,
    },
    ['call | certain | rest DELETE /clips/{clipId} | A.java:17'],
  ],
  [
    'Java: two classes around, each with a base of its own',
    {
      'A.java': `class Shop {
  final String home = "https://shop.example/api/v1/";
  class Me { void run() throws Exception { new java.net.URL(Shop.this.home + "types").openStream(); } }
}
class Beam {
  final String home = "https://mixer.com/api/v1/";
  class Me { final String home = "https://shop.example/api/v1/"; void run() throws Exception { new java.net.URL(Beam.this.home + "users/current").openStream(); } }
}
`,
    },
    ['call | certain | rest GET /users/current | A.java:7'],
  ],
  [
    'Kotlin: this with a label',
    {
      'A.kt': `import okhttp3.*
class Beam(val home: String) {
  inner class Me(val home: String) { fun run() = OkHttpClient().newCall(Request.Builder().url(this@Beam.home + "users/current").build()).execute() }
}
fun go() = Beam("https://mixer.com/api/v1/").Me("https://shop.example/").run()
`,
    },
    ['call | certain | rest GET /users/current | A.kt:3'],
  ],
  [
    'C#: a nested class with the name of its base',
    {
      'A.cs': `using System.Net.Http;
class Core { public class Options { public string Root; public Options(string root) { Root = root; } } }
class Beam : Core {
  readonly Options options;
  public Beam(Options options) { this.options = options; }
  public Task Me() => new HttpClient().GetAsync(options.Root + "users/current");
  public class Options : Core.Options { public Options() : base("https://mixer.com/api/v1/") { } }
  static void Main() { new Beam(new Options()).Me(); }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:6'],
  ],
]);
