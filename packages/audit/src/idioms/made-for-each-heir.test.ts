import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/**
 * What a class hands to its base's constructor goes with what its own methods hand to the base, not with what another heir's do:
 * `/channels/{id}/users` is an operation too, which nobody calls here.
 */
const found = (file: string, join: number, find: number): readonly string[] => [
  `call | certain | rest GET /chats/{channelId}/users | ${file}:${join}`,
  `call | certain | rest GET /channels/{channelId}/follow | ${file}:${find}`,
];

const idioms: readonly Idiom[] = [
  [
    'C#, with an overload that has no type argument',
    {
      'A.cs': `class Resource { readonly string root; readonly HttpClient http;
  protected Resource(string root) { this.root = root; }
  protected Task<T> GetAsync<T>(string path) => SendAsync<T>(HttpMethod.Get, path);
  Task<T> SendAsync<T>(HttpMethod method, string path) => http.SendAsync(new HttpRequestMessage(method, "https://mixer.com/api/v1/" + root + path));
}
class Chats : Resource { public Chats() : base("chats") { }
  public Task<Chat> Join(uint id) => GetAsync<Chat>($"/{id}/users");
}
class Channels : Resource { public Channels() : base("channels") { }
  public Task<User> GetAsync(string id) => GetAsync<User>($"/{id}/follow");
}
`,
    },
    found('A.cs', 7, 10),
  ],
  [
    'Java',
    {
      'A.java': `class Resource { private final String root;
  Resource(String root) { this.root = root; }
  protected String get(String path) { return send("GET", path); }
  private String send(String verb, String path) throws Exception {
    HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + this.root + path).openConnection();
    c.setRequestMethod(verb);
    return read(c);
  }
}
class Chats extends Resource { Chats() { super("chats"); }
  String join(int id) { return get("/" + id + "/users"); }
}
class Channels extends Resource { Channels() { super("channels"); }
  String find(int id) { return get("/" + id + "/follow"); }
}
`,
    },
    found('A.java', 11, 14),
  ],
  [
    'Kotlin',
    {
      'A.kt': `import com.github.kittinunf.fuel.Fuel
open class Resource(private val root: String) {
  protected fun get(path: String) = Fuel.get("https://mixer.com/api/v1/$root$path").responseString()
}
class Chats : Resource("chats") {
  fun join(id: Int) = get("/$id/users")
}
class Channels : Resource("channels") {
  fun find(id: Int) = get("/$id/follow")
}
`,
    },
    found('A.kt', 6, 9),
  ],
  [
    'C++',
    {
      'a.cpp': `#include <cpr/cpr.h>
class Resource { public: explicit Resource(std::string root) : root_(root) {}
protected:
  std::string get(const std::string& path) { return cpr::Get(cpr::Url{"https://mixer.com/api/v1/" + root_ + path}).text; }
  std::string root_;
};
class Chats : public Resource { public: Chats() : Resource("chats") {}
  std::string join(std::string id) { return get("/" + id + "/users"); }
};
class Channels : public Resource { public: Channels() : Resource("channels") {}
  std::string find(std::string id) { return get("/" + id + "/follow"); }
};
`,
    },
    found('a.cpp', 8, 11),
  ],
  [
    'Swift',
    {
      'A.swift': `class Resource {
  let root: String
  init(root: String) { self.root = root }
  func get(_ path: String) { URLSession.shared.dataTask(with: URL(string: "https://mixer.com/api/v1/\\(root)\\(path)")!).resume() }
}
class Chats: Resource { init() { super.init(root: "chats") }
  func join(id: Int) { get("/\\(id)/users") }
}
class Channels: Resource { init() { super.init(root: "channels") }
  func find(id: Int) { get("/\\(id)/follow") }
}
`,
    },
    found('A.swift', 7, 10),
  ],
  [
    'PHP',
    {
      'a.php': `<?php
class Resource { private $root; private $http;
  function __construct($root) { $this->root = $root; $this->http = new GuzzleHttp\\Client(); }
  protected function get($path) { return $this->http->get('https://mixer.com/api/v1/' . $this->root . $path); }
}
class Chats extends Resource { function __construct() { parent::__construct('chats'); }
  function join($id) { return $this->get("/$id/users"); }
}
class Channels extends Resource { function __construct() { parent::__construct('channels'); }
  function find($id) { return $this->get("/$id/follow"); }
}
`,
    },
    found('a.php', 7, 10),
  ],
  [
    'Python',
    {
      'a.py': `import requests
class Resource:
    def __init__(self, root):
        self.root = root
    def get(self, path):
        return requests.get("https://mixer.com/api/v1/" + self.root + path)
class Chats(Resource):
    def __init__(self):
        super().__init__("chats")
    def join(self, id):
        return self.get(f"/{id}/users")
class Channels(Resource):
    def __init__(self):
        super().__init__("channels")
    def find(self, id):
        return self.get(f"/{id}/follow")
`,
    },
    found('a.py', 11, 16),
  ],
  [
    'TypeScript, and a resource that calls another: that one has what it was made with',
    {
      'a.ts': `import axios from 'axios';
class Resource {
  constructor(private root: string) {}
  get(path: string) { return axios.get('https://mixer.com/api/v1/' + this.root + path); }
}
class Chats extends Resource { constructor(private channels = new Channels()) { super('chats'); }
  join(id: number) { return this.get(\`/\${id}/users\`); }
  find(id: number) { return this.channels.get(\`/\${id}/follow\`); }
}
class Channels extends Resource { constructor() { super('channels'); } }
`,
    },
    found('a.ts', 7, 8),
  ],
  [
    'C#: a property that each heir overrides, read two calls further in',
    {
      'A.cs': `abstract class Service { static readonly HttpClient Http = new HttpClient { BaseAddress = new Uri("https://mixer.com/api/v1/") };
  protected abstract string Resource { get; }
  protected Task<T> GetAsync<T>(string path) => SendAsync<T>(HttpMethod.Get, path);
  async Task<T> SendAsync<T>(HttpMethod method, string path) => await Http.SendAsync(new HttpRequestMessage(method, $"{Resource}/{path}".TrimEnd('/')));
}
class Chats : Service { protected override string Resource => "chats";
  public Task<Chat> Join(uint id) => GetAsync<Chat>($"{id}/users");
}
class Channels : Service { protected override string Resource => "channels";
  public Task<Page> Followers(uint id) => GetAsync<Page>($"{id}/follow");
}
`,
    },
    found('A.cs', 7, 10),
  ],
  [
    'Java: a method that each heir overrides, read two calls further in',
    {
      'A.java': `abstract class Service {
  abstract String resource();
  String get(String path) { return send("GET", path); }
  private String send(String verb, String path) throws Exception {
    HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + resource() + "/" + path).openConnection();
    c.setRequestMethod(verb);
    return read(c);
  }
}
class Chats extends Service { String resource() { return "chats"; }
  String join(int id) { return get(id + "/users"); }
}
class Channels extends Service { String resource() { return "channels"; }
  String followers(int id) { return get(id + "/follow"); }
}
`,
    },
    found('A.java', 11, 14),
  ],
  [
    'Kotlin: a property that each heir overrides, read two calls further in',
    {
      'A.kt': `import com.github.kittinunf.fuel.Fuel
abstract class Service { abstract val resource: String
  protected fun get(path: String) = send("$resource/$path")
  private fun send(path: String) = Fuel.get("https://mixer.com/api/v1/$path").responseString()
}
class Chats : Service() { override val resource = "chats"
  fun join(id: Int) = get("$id/users")
}
class Channels : Service() { override val resource = "channels"
  fun followers(id: Int) = get("$id/follow")
}
`,
    },
    found('A.kt', 7, 10),
  ],
];

testIdioms(idioms);
