import { testIdioms } from '@mixer-oauth/testkit';

// Characters that stand between texts, and calls that a grammar takes for something else.
testIdioms([
  [
    'Kotlin: a call of get on the line behind a property, and a function called open',
    {
      'A.kt': `class Site(private val client: OkHttpClient) {
    fun search(query: String) {
        val q = java.net.URLEncoder.encode(query, "UTF-8")
        get("channels?q=$q")
    }

    fun types() {
        open()
        get("types")
    }

    fun open() { }

    private fun get(path: String) = client.newCall(Request.Builder().url("https://mixer.com/api/v1/$path").build()).execute()

    var base: String = ""
        get() = field
        set(value) { field = value }
}
`,
    },
    ['call | certain | rest GET /channels | A.kt:4', 'call | certain | rest GET /types | A.kt:9'],
  ],
  [
    'Rust: a character between texts',
    {
      'a.rs': `fn pages(c: &Client, path: &str) {
    let sep = if path.contains('?') { '&' } else { '?' };
    c.get(&format!("https://mixer.com/api/v1/{}{}page=1", path, sep)).send();
}
fn follows(c: &Client, user: u32) { pages(c, &format!("users/{}/follows", user)); }
`,
    },
    ['call | certain | rest GET /users/{userId}/follows | a.rs:5'],
  ],
  [
    'C++: a character between texts, and a value that a library for JSON makes of a text',
    {
      'a.cpp': `const std::string kApi = "https://mixer.com/api/v1";
const string_t kScopes = U("channel:details:self user:details:self");
void a(int id) { cpr::Get(cpr::Url{kApi + "/channels" + '/' + std::to_string(id)}); }
void login(http_client &client) {
    json::value body;
    body[U("client_id")] = json::value(client_id);
    body[U("scope")] = json::value(kScopes);
    client.request(methods::POST, kApi + U("/oauth/shortcode"), body);
}
`,
    },
    [
      'request | certain | channel:details:self | a.cpp:2',
      'request | certain | user:details:self | a.cpp:2',
      'call | certain | rest GET /channels/{channelIdOrToken} | a.cpp:3',
      'call | certain | rest POST /oauth/shortcode | a.cpp:8',
    ],
  ],
]);
