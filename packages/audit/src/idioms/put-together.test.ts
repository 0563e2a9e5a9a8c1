import { testIdioms } from '@mixer-oauth/testkit';

// Functions that put a text together of others: Go, Rust, Kotlin, Java, C#, Swift, C++.
const api = 'https://mixer.com/api/v1';

testIdioms([
  [
    'Go: TrimRight param',
    {
      'a.go': `package a
import ("net/http"; "strings")
func get(base, p string) { http.Get(strings.TrimRight(base, "/") + "/" + strings.TrimLeft(p, "/")) }
func f() { get("${api}/", "/types") }
`,
    },
    ['call | certain | rest GET /types | a.go:4'],
  ],
  [
    'Go: strings.Join',
    {
      'a.go': `package a
import ("net/http"; "strings")
func f() { http.Get(strings.Join([]string{"${api}", "users", "current"}, "/")) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:3'],
  ],
  [
    'Go: path.Join',
    {
      'a.go': `package a
import ("net/http"; "path")
func f(id string) { http.Get("${api}" + path.Join("/users", id)) }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.go:3'],
  ],
  [
    'Go: url.JoinPath',
    {
      'a.go': `package a
import ("net/http"; "net/url")
func f() { u, _ := url.JoinPath("${api}", "users", "current"); http.Get(u) }
`,
    },
    ['call | certain | rest GET /users/current | a.go:3'],
  ],
  [
    'Go: fmt.Sprint',
    {
      'a.go': `package a
import ("net/http"; "fmt")
func f() { http.Get(fmt.Sprint("${api}", "/types")) }
`,
    },
    ['call | certain | rest GET /types | a.go:3'],
  ],
  [
    'Go: builder',
    {
      'a.go': `package a
import ("net/http"; "strings")
func f() { var sb strings.Builder; sb.WriteString("${api}"); sb.WriteString("/types"); http.Get(sb.String()) }
`,
    },
    ['call | certain | rest GET /types | a.go:3'],
  ],
  [
    'Rust: push_str',
    {
      'a.rs': `async fn f() { let mut u = String::from("${api}"); u.push_str("/types"); reqwest::get(&u).await; }
`,
    },
    ['call | certain | rest GET /types | a.rs:1'],
  ],
  [
    'Rust: write!',
    {
      'a.rs': `async fn f(id: u32) { let mut u = String::from("${api}"); write!(u, "/users/{}", id); reqwest::get(&u).await; }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.rs:1'],
  ],
  [
    'Rust: concat!',
    {
      'a.rs': `async fn f() { reqwest::get(concat!("${api}", "/types")).await; }
`,
    },
    ['call | certain | rest GET /types | a.rs:1'],
  ],
  [
    'Rust: join',
    {
      'a.rs': `async fn f() { reqwest::get(["${api}", "users", "current"].join("/")).await; }
`,
    },
    ['call | certain | rest GET /users/current | a.rs:1'],
  ],
  [
    'Kotlin: buildString',
    {
      'a.kt': `fun f() { client.get(buildString { append("${api}"); append("/types") }) }
`,
    },
    ['call | certain | rest GET /types | a.kt:1'],
  ],
  [
    'Kotlin: plus',
    {
      'a.kt': `fun f() { client.get("${api}".plus("/types")) }
`,
    },
    ['call | certain | rest GET /types | a.kt:1'],
  ],
  [
    'Java: MessageFormat',
    {
      'A.java': `class A { void f() { client.get(MessageFormat.format("${api}/users/{0}", id)); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'Java: String.join',
    {
      'A.java': `class A { void f() { client.get(String.join("/", "${api}", "users", "current")); } }
`,
    },
    ['call | certain | rest GET /users/current | A.java:1'],
  ],
  [
    'Java: concat',
    {
      'A.java': `class A { void f() { client.get("${api}".concat("/types")); } }
`,
    },
    ['call | certain | rest GET /types | A.java:1'],
  ],
  [
    'Java: StringBuilder',
    {
      'A.java': `class A { void f() { StringBuilder sb = new StringBuilder("${api}"); sb.append("/users/").append(id); client.get(sb.toString()); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'Java: formatted',
    {
      'A.java': `class A { void f() { client.get("${api}/users/%d".formatted(id)); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'Java: StringSubstitutor',
    {
      'A.java': `class A { void f() { client.get(StringSubstitutor.replace("${api}/users/\${id}", m)); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'Java: UriTemplate',
    {
      'A.java': `class A { void f() { client.get(new UriTemplate("${api}/users/{id}").expand(1).toString()); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | A.java:1'],
  ],
  [
    'C#: TrimEnd',
    {
      'a.cs': `class A { string b = "${api}/"; void F() { client.GetAsync(b.TrimEnd('/') + "/types"); } }
`,
    },
    ['call | certain | rest GET /types | a.cs:1'],
  ],
  [
    'C#: string.Concat',
    {
      'a.cs': `class A { void F() { client.GetAsync(string.Concat("${api}", "/types")); } }
`,
    },
    ['call | certain | rest GET /types | a.cs:1'],
  ],
  [
    'C#: StringBuilder.AppendFormat',
    {
      'a.cs': `class A { void F() { var sb = new StringBuilder("${api}"); sb.AppendFormat("/users/{0}", id); client.GetAsync(sb.ToString()); } }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cs:1'],
  ],
  [
    'C#: Path.Combine',
    {
      'a.cs': `class A { void F() { client.GetAsync(Path.Combine("${api}", "types")); } }
`,
    },
    ['call | certain | rest GET /types | a.cs:1'],
  ],
  [
    'Swift: appending',
    {
      'a.swift': `func f() { session.dataTask(with: URL(string: "${api}".appending("/types"))!) }
`,
    },
    ['call | certain | rest GET /types | a.swift:1'],
  ],
  [
    'C++: fmt::format',
    {
      'a.cpp': `void f(int id) { cpr::Get(cpr::Url{fmt::format("${api}/users/{}", id)}); }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cpp:1'],
  ],
  [
    'C++: std::format',
    {
      'a.cpp': `void f(int id) { cpr::Get(cpr::Url{std::format("${api}/users/{}", id)}); }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cpp:1'],
  ],
  [
    'C++: append',
    {
      'a.cpp': `void f() { std::string u = "${api}"; u.append("/types"); cpr::Get(cpr::Url{u}); }
`,
    },
    ['call | certain | rest GET /types | a.cpp:1'],
  ],
  [
    'C++: stringstream',
    {
      'a.cpp': `void f(int id) { std::stringstream ss; ss << "${api}" << "/users/" << id; cpr::Get(cpr::Url{ss.str()}); }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cpp:1'],
  ],
  [
    'C++: snprintf',
    {
      'a.cpp': `void f(int id) { char u[99]; snprintf(u, sizeof(u), "${api}/users/%d", id); curl_easy_setopt(c, CURLOPT_URL, u); curl_easy_perform(c); }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cpp:1'],
  ],
  [
    'C++: StrCat',
    {
      'a.cpp': `void f(int id) { cpr::Get(cpr::Url{absl::StrCat("${api}", "/users/", id)}); }
`,
    },
    ['call | certain | rest GET /users/{userId} | a.cpp:1'],
  ],
  [
    'C++: strcat',
    {
      'a.cpp': `void f() { char u[99]; strcpy(u, "${api}"); strcat(u, "/types"); curl_easy_setopt(c, CURLOPT_URL, u); curl_easy_perform(c); }
`,
    },
    ['call | certain | rest GET /types | a.cpp:1'],
  ],
]);
