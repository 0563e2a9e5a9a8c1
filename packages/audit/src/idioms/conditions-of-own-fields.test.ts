import { testIdioms } from '@mixer-oauth/testkit';

// A branch that asks for a field of the object, without `this`: which object it is decides.
testIdioms([
  [
    'Java',
    {
      'A.java': `class Req {
  private String path = "", verb = "GET"; 
  Req at(String p) { this.path = p; return this; } Req put() { this.verb = "PUT"; return this; }
  void send() throws Exception { OkHttpClient h = new OkHttpClient(); Request.Builder b = new Request.Builder().url("https://mixer.com/api/v1/" + path); if (verb.equals("PUT")) b.put(body); else b.get(); h.newCall(b.build()).execute(); }
  static void go() throws Exception { new Req().at("users/current").send(); new Req().at("channels/1/follow").put().send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:5',
    ],
  ],
  [
    'Java, one branch',
    {
      'A.java': `class Req {
  private String path = "", verb = "GET"; 
  Req at(String p) { this.path = p; return this; } Req put() { this.verb = "PUT"; return this; }
  void send() throws Exception { HttpURLConnection c = (HttpURLConnection) new URL("https://mixer.com/api/v1/" + path).openConnection(); if (verb.equals("PUT")) c.setRequestMethod("PUT"); c.getInputStream(); }
  static void go() throws Exception { new Req().at("users/current").send(); new Req().at("channels/1/follow").put().send(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:5',
      'call | certain | rest PUT /channels/{channelId}/follow | A.java:5',
    ],
  ],
  [
    'C++',
    {
      'a.cpp': `#include <cpr/cpr.h>
class Req {
  std::vector<std::string> parts_; std::string verb_ = "GET";
public:
  Req &at(std::initializer_list<std::string> p) { for (const auto &x : p) parts_.push_back(x); return *this; }
  Req &put() { verb_ = "PUT"; return *this; }
  void send() { std::string url = "https://mixer.com/api/v1"; for (auto &p : parts_) url += "/" + p; if (verb_ == "PUT") cpr::Put(cpr::Url{url}); else cpr::Get(cpr::Url{url}); }
};
void go() { Req().at({"users", "current"}).send(); Req().at({"channels", "1", "follow"}).put().send(); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:9',
      'call | certain | rest PUT /channels/{channelId}/follow | a.cpp:9',
    ],
  ],
  [
    'C#',
    {
      'A.cs': `public class Req {
  private string path = ""; private bool isPut = false;
  public Req At(string p) { path = p; return this; }
  public Req Put() { isPut = true; return this; }
  public async Task Send(HttpClient http) { var url = "https://mixer.com/api/v1/" + path; if (isPut) await http.PutAsync(url, null); else await http.GetAsync(url); }
  static void Go(HttpClient http) {
    new Req().At("users/current").Send(http);
    new Req().At("channels/1/follow").Put().Send(http);
  }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:8',
    ],
  ],
  [
    'Kotlin',
    {
      'A.kt': `class Req {
  private var path = ""
  private var verb = "GET"
  fun at(p: String) = apply { path = p }
  fun put() = apply { verb = "PUT" }
  fun send(http: OkHttpClient) {
    val request = Request.Builder().url("https://mixer.com/api/v1/" + path)
    if (verb == "PUT") http.newCall(request.put(body).build()).execute() else http.newCall(request.build()).execute()
  }
}
fun go(http: OkHttpClient) {
  Req().at("users/current").send(http)
  Req().at("channels/1/follow").put().send(http)
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:12',
      'call | certain | rest PUT /channels/{channelId}/follow | A.kt:13',
    ],
  ],
  [
    'Java: what another method sets may hold',
    {
      'A.java': `class Api {
  private boolean isReady = false;
  void ready() { isReady = true; }
  void me(OkHttpClient http) throws Exception { if (isReady) http.newCall(new Request.Builder().url("https://mixer.com/api/v1/users/current").build()).execute(); }
}
class Main { static void main(OkHttpClient http) throws Exception { Api api = new Api(); api.ready(); api.me(http); start(api); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:4'],
  ],
  [
    'C#: what an answer sets may hold',
    {
      'A.cs': `public class Chat {
  private string name = "";
  public bool IsReady { get; private set; }
  private readonly HttpClient http = new HttpClient();
  public Chat For(string who) { name = who; return this; }
  public async Task Connect() { IsReady = false; var answer = await http.GetAsync("https://mixer.com/api/v1/users/current"); if (answer.IsSuccessStatusCode) IsReady = true; }
  public async Task<bool> Follow() { if (!IsReady) return false; await http.PutAsync("https://mixer.com/api/v1/channels/1/follow", null); return true; }
  static async Task Go() { var chat = new Chat().For("me"); await chat.Connect(); await chat.Follow(); await new Chat().For("you").Follow(); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.cs:6',
      'call | certain | rest PUT /channels/{channelId}/follow | A.cs:7',
    ],
  ],
]);
