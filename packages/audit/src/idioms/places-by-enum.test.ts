import { testIdioms } from '@mixer-oauth/testkit';

// A member of an enum as the place in a list: the verb goes with the path of the same call.
testIdioms([
  [
    'C and C++: unscoped and scoped members, a cast, written numbers, designated places',
    {
      'plain.c': `enum act { ACT_READ, ACT_KEEP };
static const char *const words[] = { "GET", "PUT" };
void ask(CURL *h, enum act act, const char *path) {
  char url[256];
  snprintf(url, sizeof url, "https://mixer.com/api/v1%s", path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, words[act]);
  curl_easy_perform(h);
}
void all(CURL *h) {
  ask(h, ACT_KEEP, "/channels/7/follow");
  ask(h, ACT_READ, "/users/current");
}
`,
      'cast.cpp': `enum class Deed { None, Drop = 2, Look };
static const std::array<const char*, 4> kWords{{"HEAD", "POST", "DELETE", "GET"}};
struct Asker {
  CURL* h;
  void ask(Deed deed, const std::string& path) {
    curl_easy_setopt(h, CURLOPT_URL, ("https://mixer.com/api/v1" + path).c_str());
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, kWords[static_cast<int>(deed)]);
    curl_easy_perform(h);
  }
  void all() {
    ask(Deed::Drop, "/clips/7");
    ask(Deed::Look, "/types");
  }
};
`,
      'named.c': `enum deed { DEED_LOOK, DEED_EDIT };
static const char *const verbs[] = { [DEED_EDIT] = "PATCH", [DEED_LOOK] = "GET" };
void run(CURL *h, enum deed deed, const char *path) {
  char url[256];
  snprintf(url, sizeof url, "https://mixer.com/api/v1%s", path);
  curl_easy_setopt(h, CURLOPT_URL, url);
  curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verbs[deed]);
  curl_easy_perform(h);
}
void both(CURL *h) { run(h, DEED_EDIT, "/channels/7"); }
`,
    },
    [
      'call | certain | rest DELETE /clips/{clipId} | cast.cpp:11',
      'call | certain | rest GET /types | cast.cpp:12',
      'call | certain | rest PATCH /channels/{channelId} | named.c:10',
      'call | certain | rest PUT /channels/{channelId}/follow | plain.c:11',
      'call | certain | rest GET /users/current | plain.c:12',
    ],
  ],
  [
    'Rust, C#, Java, Kotlin, TypeScript, Go',
    {
      'a.rs': `enum Place { Me, Kinds }
const PLACES: [&str; 2] = ["/users/current", "/types"];
fn ask(c: &Client, place: Place) { c.get(&format!("https://mixer.com/api/v1{}", PLACES[place as usize])).send(); }
fn run(c: &Client) { ask(c, Place::Kinds); }
`,
      'B.cs': `enum Deed { Look, Keep }
class Asker {
  static readonly string[] Words = { "GET", "PUT" };
  readonly HttpClient http = new HttpClient();
  Task Ask(Deed deed, string path) =>
    http.SendAsync(new HttpRequestMessage(new HttpMethod(Words[(int)deed]), "https://mixer.com/api/v1" + path));
  void All() { Ask(Deed.Keep, "/channels/7/follow"); Ask(Deed.Look, "/users/current"); }
}
`,
      'C.java': `enum Deed { LOOK, KEEP }
class Asker {
  static final String[] WORDS = { "GET", "PUT" };
  void ask(Deed deed, String path) {
    client.newCall(new Request.Builder().url("https://mixer.com/api/v1" + path).method(WORDS[deed.ordinal()], null).build()).execute();
  }
  void all() { ask(Deed.KEEP, "/channels/7/follow"); }
}
`,
      'D.kt': `enum class Step { LOOK, KEEP }
val words = listOf("GET", "PUT")
fun ask(step: Step, path: String) {
  client.newCall(Request.Builder().url("https://mixer.com/api/v1" + path).method(words[step.ordinal], null).build()).execute()
}
fun all() = ask(Step.KEEP, "/channels/7/follow")
`,
      'e.ts': `enum Deed { Look, Keep }
const words = ['GET', 'PUT'];
const ask = (deed: Deed, path: string) => fetch('https://mixer.com/api/v1' + path, { method: words[deed] });
ask(Deed.Keep, '/channels/7/follow');
`,
      'f.go': `package f
type deed int
const (
	look deed = iota
	keep
)
var words = [...]string{"GET", "PUT"}
func ask(what deed, path string) {
	req, _ := http.NewRequest(words[what], "https://mixer.com/api/v1"+path, nil)
	http.DefaultClient.Do(req)
}
func all() { ask(keep, "/channels/7/follow") }
`,
    },
    [
      'call | certain | rest PUT /channels/{channelId}/follow | B.cs:7',
      'call | certain | rest GET /users/current | B.cs:7',
      'call | certain | rest PUT /channels/{channelId}/follow | C.java:7',
      'call | certain | rest PUT /channels/{channelId}/follow | D.kt:6',
      'call | certain | rest GET /types | a.rs:2',
      'call | certain | rest PUT /channels/{channelId}/follow | e.ts:4',
      'call | certain | rest PUT /channels/{channelId}/follow | f.go:12',
    ],
  ],
  [
    'what is no place: a map by members, an enum of texts, texts beside each other in the brackets of a structure',
    {
      'a.cpp': `enum class Deed { Look, Keep };
static const std::map<Deed, const char*> kWords = {{Deed::Keep, "PUT"}, {Deed::Look, "GET"}};
struct Row { const char* verb; const char* path; };
static const std::array<Row, 1> kRows{{"DELETE", "/clips/7"}};
struct Asker {
  CURL* h;
  void ask(const char* verb, const std::string& path) {
    curl_easy_setopt(h, CURLOPT_URL, ("https://mixer.com/api/v1" + path).c_str());
    curl_easy_setopt(h, CURLOPT_CUSTOMREQUEST, verb);
    curl_easy_perform(h);
  }
  void all() { ask(kWords.at(Deed::Keep), "/channels/7/follow"); }
};
`,
      'b.ts': `enum Part { First = '1' }
const paths = ['/users/current', '/types'];
fetch('https://mixer.com/api/v1' + paths[Part.First]);
`,
    },
    ['call | certain | rest PUT /channels/{channelId}/follow | a.cpp:12', 'call | certain | rest GET /types | b.ts:2'],
  ],
]);
