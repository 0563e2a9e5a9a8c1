import { testIdioms } from '@mixer-oauth/testkit';

// What a class hands to its base class is the base of its requests where a library gets it, and of nothing else in the class.
testIdioms([
  [
    'Java: files and settings beside the requests of a base class of the program',
    {
      'Api.java': `class Api extends Http {
  Api() {
    super("https://mixer.com/api/v1/");
    InputStream settings = getClass().getClassLoader().getResourceAsStream("mixer.properties");
    InputStream list = assets.open("types");
    Properties more = loadProperties("users/search");
    Reader reader = new FileReader("types.json");
  }
  String me() { return get(host + "users/current"); }
  String types() { return load("types"); }
}
class Http {
  final String host;
  Http(String host) { this.host = host; }
  String get(String address) { return client.execute(new HttpGet(address)); }
  String load(String path) { return client.execute(new HttpGet(host + path)); }
}
`,
    },
    ['call | certain | rest GET /users/current | Api.java:9', 'call | certain | rest GET /types | Api.java:10'],
  ],
  [
    'Kotlin: the same',
    {
      'Api.kt': `class Api : Http("https://mixer.com/api/v1/") {
  val settings = javaClass.classLoader.getResourceAsStream("mixer.properties")
  val list = context.assets.open("types")
  fun me() = fetch("users/current")
}
open class Http(private val root: String) { fun fetch(path: String) = URL(root + path).readText() }
`,
    },
    ['call | certain | rest GET /users/current | Api.kt:4'],
  ],
  [
    'JavaScript: a library further up',
    {
      'api.js': `class Source extends RESTDataSource {
  constructor(options) { super(options); }
}
class Mixer extends Source {
  constructor() { super({ baseURL: 'https://mixer.com/api/v1/' }); }
  me() { return this.get('users/current'); }
}
class Direct extends RESTDataSource {
  constructor() { super({ baseURL: 'https://mixer.com/api/v1/' }); }
  types() { return this.get('types'); }
}
`,
    },
    ['call | certain | rest GET /users/current | api.js:6', 'call | certain | rest GET /types | api.js:10'],
  ],
  [
    'keys and files beside a client of which only its file tells whose it is',
    {
      'A.java': `class A {
  static final String SIGN_IN = "https://mixer.com/oauth/authorize";
  void read(JSONObject answer, Client client) {
    answer.getJSONObject("types");
    prefs.getString("types", null);
    getClass().getResource("/types");
    ResourceBundle.getBundle("types");
    client.get("/types");
  }
}
`,
      'B.cs': `class B {
  const string SignIn = "https://mixer.com/oauth/authorize";
  void Read() { assembly.GetManifestResourceStream("/types"); config.GetSection("types"); }
}
`,
    },
    ['call | likely | rest GET /types | A.java:8'],
  ],
]);
