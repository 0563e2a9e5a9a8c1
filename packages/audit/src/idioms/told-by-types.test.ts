import { testIdioms } from '@mixer-oauth/testkit';

const api = 'https://mixer.com/api/v1';

// Functions of one name that are told apart by the types of what they are handed.
testIdioms([
  [
    'C++: members of enums, in namespaces too, and objects',
    {
      'a.cpp': `#include <cpr/cpr.h>
enum class Player { read }; enum class Chat { timeout };
std::string path(Player one) { return "/types"; }
std::string path(Chat one) { return "/users/current"; }
int main() { cpr::Get(cpr::Url{"${api}" + path(Chat::timeout)}); }
`,
      'b.cpp': `#include <cpr/cpr.h>
struct Kind {}; struct User {};
std::string where(const Kind& one) { return "/types"; }
std::string where(const User& one) { return "/users/current"; }
int main() { User user; cpr::Get(cpr::Url{"${api}" + where(user)}); }
`,
      'c.cpp': `#include <cpr/cpr.h>
namespace scopes { enum class player { read }; enum class chat { read }; }
std::string place(scopes::player one) { return "/users/current"; }
std::string place(scopes::chat one) { return "/types"; }
int main() { cpr::Get(cpr::Url{"${api}" + place(scopes::player::read)}); }
`,
    },
    [
      'call | certain | rest GET /users/current | a.cpp:4',
      'call | certain | rest GET /users/current | b.cpp:4',
      'call | certain | rest GET /users/current | c.cpp:3',
    ],
  ],
  [
    'Java, C#, Kotlin and Swift: objects, and one that nobody knows',
    {
      'A.java': `class A {
  String path(Kind one) { return "/types"; }
  String path(User one) { return "/users/current"; }
  void f() { template.getForObject("${api}" + path(new User()), String.class); }
}
`,
      'B.cs': `class B {
  string Where(Kind one) { return "/types"; }
  string Where(User one) { return "/users/current"; }
  void F(User user) { new HttpClient().GetAsync("${api}" + Where(user)); }
}
`,
      'c.kt': `fun place(one: Kind) = "/types"
fun place(one: User) = "/users/current"
suspend fun main() { HttpClient().get("${api}" + place(User())) }
`,
      'd.swift': `func way(_ one: Kind) -> String { return "/types" }
func way(_ one: User) -> String { return "/users/current" }
AF.request("${api}" + way(User()))
`,
      'E.java': `class E {
  String road(Kind one) { return "/types"; }
  String road(User one) { return "/users/current"; }
  void f() { template.getForObject("${api}" + road(find()), String.class); }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.java:3',
      'call | certain | rest GET /users/current | B.cs:3',
      'call | certain | rest GET /types | E.java:2',
      'call | certain | rest GET /users/current | E.java:3',
      'call | certain | rest GET /users/current | c.kt:2',
      'call | certain | rest GET /users/current | d.swift:2',
    ],
  ],
]);
