import { testIdioms } from '@mixer-oauth/testkit';

// Of several constructors only the one that made an object has set its fields, and what it has set is not what they began with.
testIdioms([
  [
    'Java: one of two constructors says the verb, and the other leaves what it starts with',
    {
      'Steps.java': `class Step {
  String verb = "GET";
  String path;
  Step(String path) { this.path = path; }
  Step(String verb, String path) { this.verb = verb; this.path = path; }
  void send() { client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).method(verb, null).build()).execute(); }
}
class Steps {
  void run() {
    new Step("PUT", "/channels/1/hostee").send();
    new Step("/users/current").send();
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | Steps.java:10',
      'call | certain | rest GET /users/current | Steps.java:11',
    ],
  ],
  [
    'C#: the same, where the one calls the other',
    {
      'Steps.cs': `using System.Net.Http;
class Step {
  readonly HttpMethod verb = HttpMethod.Get;
  readonly string path;
  public Step(string path) { this.path = path; }
  public Step(HttpMethod verb, string path) : this(path) { this.verb = verb; }
  public void Send() { new HttpClient().SendAsync(new HttpRequestMessage(verb, "https://mixer.com/api/v1" + path)); }
}
class Steps {
  void Run() {
    new Step(HttpMethod.Put, "/channels/1/hostee").Send();
    new Step("/users/current").Send();
  }
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | Steps.cs:11',
      'call | certain | rest GET /users/current | Steps.cs:12',
    ],
  ],
  [
    'C++: the same in a queue',
    {
      'e.cpp': `#include <curl/curl.h>
#include <queue>
struct Step {
  std::string verb = "GET";
  std::string path;
  explicit Step(std::string p) : path(std::move(p)) {}
  Step(std::string v, std::string p) : verb(std::move(v)), path(std::move(p)) {}
};
std::queue<Step> steps;
void host() { steps.push(Step("PUT", "/channels/1/hostee")); }
void me() { steps.push(Step("/users/current")); }
void run() {
  Step step = steps.front();
  CURL* handle = curl_easy_init();
  std::string address = "https://mixer.com/api/v1" + step.path;
  curl_easy_setopt(handle, CURLOPT_URL, address.c_str());
  curl_easy_setopt(handle, CURLOPT_CUSTOMREQUEST, step.verb.c_str());
  curl_easy_perform(handle);
}
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.cpp:10',
      'call | certain | rest GET /users/current | e.cpp:11',
    ],
  ],
  [
    'Kotlin and Swift: the same',
    {
      'e.kt': `import okhttp3.*
class Step(private val path: String) {
  private var verb = "GET"
  constructor(verb: String, path: String) : this(path) { this.verb = verb }
  fun send() { client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(verb, null).build()).execute() }
}
fun main() {
  Step("PUT", "/channels/1/hostee").send()
  Step("/users/current").send()
}
`,
      'e.swift': `import Alamofire
class Step {
  var verb: HTTPMethod = .get
  let path: String
  init(path: String) { self.path = path }
  init(verb: HTTPMethod, path: String) { self.verb = verb; self.path = path }
  func send() { AF.request("https://mixer.com/api/v1" + path, method: verb) }
}
Step(verb: .delete, path: "/channels/1/follow").send()
Step(path: "/channels/1").send()
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/hostee | e.kt:8',
      'call | certain | rest GET /users/current | e.kt:9',
      'call | certain | rest DELETE /channels/{channelId}/follow | e.swift:9',
      'call | certain | rest GET /channels/{channelIdOrToken} | e.swift:10',
    ],
  ],
]);
