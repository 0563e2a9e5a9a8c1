import { testIdioms } from '@mixer-oauth/testkit';

// Pairs and tuples that functions of libraries make, and rows that a loop takes apart.
testIdioms([
  [
    'C#: a tuple that a library function makes',
    {
      'A.cs': `class Api {
  static Tuple<string, string> Follow(int id) { return Tuple.Create("PUT", $"/channels/{id}/follow"); }
  async Task Go(HttpClient http) {
    var t = Follow(3);
    var request = new HttpRequestMessage(new HttpMethod(t.Item1), "https://mixer.com/api/v1" + t.Item2);
    await http.SendAsync(request);
  }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:2'],
  ],
  [
    'C#: a tuple that is made with new',
    {
      'A.cs': `class Api {
  static readonly Tuple<string, string> Me = new Tuple<string, string>("GET", "/users/current");
  async Task Go(HttpClient http) {
    await http.SendAsync(new HttpRequestMessage(new HttpMethod(Me.Item1), "https://mixer.com/api/v1" + Me.Item2));
  }
}
`,
    },
    ['call | certain | rest GET /users/current | A.cs:2'],
  ],
  [
    'C#: ValueTuple.Create and names of places',
    {
      'A.cs': `class Api {
  async Task Go(HttpClient http) {
    (string Verb, string Path) t = ValueTuple.Create("DELETE", "/channels/1/follow");
    await http.SendAsync(new HttpRequestMessage(new HttpMethod(t.Verb), "https://mixer.com/api/v1" + t.Path));
  }
}
`,
    },
    ['call | certain | rest DELETE /channels/{channelId}/follow | A.cs:3'],
  ],
  [
    'C#: rows of a list taken apart by a loop',
    {
      'A.cs': `class Api {
  static readonly List<(string Verb, string Path)> Calls = new List<(string, string)> { ("GET", "/users/current"), ("PUT", "/channels/1/follow") };
  async Task Go(HttpClient http) {
    foreach (var (verb, path) in Calls)
      await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path));
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:2',
    ],
  ],
  [
    'C#: rows of an array, with types',
    {
      'A.cs': `class Api {
  async Task Go(HttpClient http) {
    var calls = new[] { ("GET", "/users/current"), ("PUT", "/channels/1/follow") };
    foreach ((string verb, string path) in calls)
      await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path));
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'C#: rows that Tuple.Create makes',
    {
      'A.cs': `class Api {
  async Task Go(HttpClient http) {
    var calls = new List<Tuple<string, string>> { Tuple.Create("GET", "/users/current"), Tuple.Create("PUT", "/channels/1/follow") };
    foreach (var call in calls)
      await http.SendAsync(new HttpRequestMessage(new HttpMethod(call.Item1), "https://mixer.com/api/v1" + call.Item2));
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:3',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:3',
    ],
  ],
  [
    'C#: rows added one by one',
    {
      'A.cs': `class Api {
  async Task Go(HttpClient http) {
    var calls = new List<(string, string)>();
    calls.Add(("GET", "/users/current"));
    calls.Add(("PUT", "/channels/1/follow"));
    foreach (var (verb, path) in calls)
      await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path));
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:4',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:5',
    ],
  ],
  [
    'C#: pairs of a dictionary taken apart by a loop',
    {
      'A.cs': `class Api {
  static readonly Dictionary<string, string> Calls = new Dictionary<string, string> { ["/users/current"] = "GET", ["/channels/1/follow"] = "PUT" };
  async Task Go(HttpClient http) {
    foreach (var (path, verb) in Calls)
      await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path));
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:2',
    ],
  ],
  [
    'C#: a pattern in a declaration',
    {
      'A.cs': `class Api {
  static (string, string) Follow(int id) => ("PUT", $"/channels/{id}/follow");
  async Task Go(HttpClient http) {
    var (verb, path) = Follow(3);
    await http.SendAsync(new HttpRequestMessage(new HttpMethod(verb), "https://mixer.com/api/v1" + path));
  }
}
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | A.cs:2'],
  ],
  [
    'Java: pairs of libraries',
    {
      'A.java': `class Api {
  static final List<Pair<String, String>> CALLS = Arrays.asList(Pair.of("GET", "/users/current"), Pair.of("PUT", "/channels/1/follow"));
  void go(OkHttpClient http) throws IOException {
    for (Pair<String, String> call : CALLS)
      http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + call.getRight()).method(call.getLeft(), null).build()).execute();
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:2',
    ],
  ],
  [
    'Java: entries',
    {
      'A.java': `class Api {
  void go(OkHttpClient http) throws IOException {
    Map.Entry<String, String> call = new AbstractMap.SimpleEntry<>("PUT", "/channels/1/follow");
    http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + call.getValue()).method(call.getKey(), null).build()).execute();
    Map.Entry<String, String> me = Map.entry("GET", "/users/current");
    http.newCall(new Request.Builder().url("https://mixer.com/api/v1" + me.getValue()).method(me.getKey(), null).build()).execute();
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:3',
      'call | certain | rest GET /users/current | A.java:5',
    ],
  ],
  [
    'Kotlin: pairs',
    {
      'A.kt': `class Api(val http: OkHttpClient) {
  val calls = listOf("GET" to "/users/current", Pair("PUT", "/channels/1/follow"))
  fun go() {
    for ((verb, path) in calls)
      http.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(verb, null).build()).execute()
  }
  fun one() {
    val t = Pair("DELETE", "/channels/1/follow")
    http.newCall(Request.Builder().url("https://mixer.com/api/v1" + t.second).method(t.first, null).build()).execute()
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:2',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:2',
      'call | certain | rest DELETE /channels/{channelId}/follow | A.kt:8',
    ],
  ],
  [
    'C++: pairs',
    {
      'a.cpp': `#include <cpr/cpr.h>
void go() {
  std::vector<std::pair<std::string, std::string>> calls = {{"x", "/users/current"}, {"y", "/types"}};
  for (const auto& [name, path] : calls) cpr::Get(cpr::Url{"https://mixer.com/api/v1" + path});
  auto t = std::make_pair("z", "/channels");
  cpr::Get(cpr::Url{"https://mixer.com/api/v1" + t.second});
  auto u = std::make_tuple("z", "/resources");
  cpr::Get(cpr::Url{"https://mixer.com/api/v1" + std::get<1>(u)});
}
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:3',
      'call | certain | rest GET /types | a.cpp:3',
      'call | certain | rest GET /channels | a.cpp:5',
      'call | certain | rest GET /resources | a.cpp:7',
    ],
  ],
  [
    'C#: NO a Create of a class of the program',
    {
      'A.cs': `class Tuple { public static Row Create(string a, string b) { return new Row("x", b); } }
class Row { public string Item1; public string Item2; public Row(string a, string b) { Item1 = "DELETE"; Item2 = "/types"; } }
class Api {
  async Task Go(HttpClient http) {
    var t = Tuple.Create("PUT", "/channels/1/follow");
    await http.SendAsync(new HttpRequestMessage(new HttpMethod("GET"), "https://mixer.com/api/v1" + t.Item2));
  }
}
`,
    },
    ['call | certain | rest GET /types | A.cs:2'],
  ],
  [
    'C#: NO a tuple beyond its places',
    {
      'A.cs': `class Api {
  async Task Go(HttpClient http) {
    var t = Tuple.Create("/users/current");
    await http.SendAsync(new HttpRequestMessage(HttpMethod.Get, "https://mixer.com/api/v1" + t.Item2));
  }
}
`,
    },
    ['call | unresolved | GET /{} | A.cs:4'],
  ],
]);
