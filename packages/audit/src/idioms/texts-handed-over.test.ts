import { testIdioms } from '@mixer-oauth/testkit';

// What a function adds to a text that is handed to it.

testIdioms([
  [
    'Java: a builder that a method adds to',
    {
      'A.java': `class A {
  private static void channel(StringBuilder out, long id) { out.append("/channels/").append(id); }
  private String follow(long id) { StringBuilder out = new StringBuilder("https://mixer.com/api/v1"); channel(out, id); out.append("/follow"); return out.toString(); }
  void a(long id) { new OkHttpClient().newCall(new Request.Builder().url(follow(id)).get().build()); }
}`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | A.java:2'],
  ],
  [
    'Kotlin: a builder that a function adds to',
    {
      'A.kt': `private fun channel(out: StringBuilder, id: Long) { out.append("/channels/").append(id) }
fun follow(id: Long): String { val out = StringBuilder("https://mixer.com/api/v1"); channel(out, id); out.append("/follow"); return out.toString() }
fun a(id: Long) { OkHttpClient().newCall(Request.Builder().url(follow(id)).get().build()) }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | A.kt:1'],
  ],
  [
    'C#: a builder that a method adds to',
    {
      'A.cs': `class A {
  static void Channel(StringBuilder o, long id) { o.Append("/channels/").Append(id); }
  string Follow(long id) { var o = new StringBuilder("https://mixer.com/api/v1"); Channel(o, id); o.Append("/follow"); return o.ToString(); }
  async Task Go(long id) { await new HttpClient().GetAsync(Follow(id)); }
}`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | A.cs:2'],
  ],
  [
    'Go: a pointer to a builder',
    {
      'a.go': `package a
import ("strings"; "net/http"; "strconv")
func channel(b *strings.Builder, id int) { b.WriteString("/channels/"); b.WriteString(strconv.Itoa(id)) }
func Follow(id int) { var b strings.Builder; b.WriteString("https://mixer.com/api/v1"); channel(&b, id); b.WriteString("/follow"); http.Get(b.String()) }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.go:3'],
  ],
  [
    'Rust: a text that is lent to be changed',
    {
      'a.rs': `fn channel(out: &mut String, id: u32) { out.push_str("/channels/"); out.push_str(&id.to_string()); }
fn follow(id: u32) { let mut out = String::from("https://mixer.com/api/v1"); channel(&mut out, id); out.push_str("/follow"); reqwest::blocking::get(&out); }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.rs:1'],
  ],
  [
    'Swift: an inout text',
    {
      'a.swift': `func channel(_ out: inout String, _ id: Int) { out += "/channels/\\(id)" }
func follow(_ id: Int) { var out = "https://mixer.com/api/v1"; channel(&out, id); out += "/follow"; URLSession.shared.dataTask(with: URL(string: out)!).resume() }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.swift:1'],
  ],
  [
    'C++: a reference to a text',
    {
      'a.cpp': `void channel(std::string& out, int id) { out += "/channels/" + std::to_string(id); }
void follow(int id) { std::string out = "https://mixer.com/api/v1"; channel(out, id); out += "/follow"; cpr::Get(cpr::Url{out}); }
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.cpp:1'],
  ],
  [
    "C++: a copy is nobody else's",
    {
      'a.cpp': `void log(std::string out, int id) { out += "/channels/" + std::to_string(id); print(out); }
void follow(int id) { std::string out = "https://mixer.com/api/v1"; log(out, id); out += "/users/current"; cpr::Get(cpr::Url{out}); }
`,
    },
    ['call | certain | rest GET /users/current | a.cpp:2'],
  ],
  [
    'Java: a text is a copy',
    {
      'A.java': `class A {
  private static void log(String out, long id) { out += "/channels/" + id; System.out.println(out); }
  void a(long id) { String out = "https://mixer.com/api/v1"; log(out, id); out += "/users/current"; new OkHttpClient().newCall(new Request.Builder().url(out).get().build()); }
}`,
    },
    ['call | certain | rest GET /users/current | A.java:3'],
  ],
]);
