import { testIdioms } from '@mixer-oauth/testkit';

// A class with its whole namespace before it, or with the end of that, where the rest is around anyway.
testIdioms([
  [
    'C#: whole, from one around on, and of another namespace that has a class of that name too',
    {
      'Core.cs': `namespace Shop.Core { static class Places { public const string Root = "https://mixer.com/api/v1/"; public static string Of(string name) => Root + name; } }
`,
      'Other.cs': `namespace Shop.Other { static class Places { public const string Root = "https://shop.example/"; public static string Of(string name) => Root + name; } }
`,
      'Use.cs': `namespace Shop.Pages {
  class Use { void Go(HttpClient http) {
    http.GetAsync(Shop.Core.Places.Root + "users/current");
    http.GetAsync(Core.Places.Of("types"));
    http.GetAsync(Other.Places.Of("channels"));
    http.GetAsync(Shop.Other.Places.Root + "teams");
    http.GetAsync(Elsewhere.Places.Of("clips")); } }
}
`,
    },
    ['call | certain | rest GET /users/current | Use.cs:3', 'call | certain | rest GET /types | Use.cs:4'],
  ],
  [
    'Java and Kotlin: packages',
    {
      'Places.java': `package shop.core;
public class Places { public static final String ROOT = "https://mixer.com/api/v1/"; }
`,
      'Paths.kt': `package shop.paths
fun clip(id: Int) = "https://mixer.com/api/v1/clips/$id"
`,
      'Use.java': `package shop.pages;
class Use { void go() throws Exception { new URL(shop.core.Places.ROOT + "users/current").openStream(); } }
`,
      'Use.kt': `package shop.pages
fun go(id: Int) = java.net.URL(shop.core.Places.ROOT + "types").readText() + java.net.URL(shop.paths.clip(id)).readText()
`,
    },
    [
      'call | certain | rest GET /clips/{clipId} | Paths.kt:2',
      'call | certain | rest GET /users/current | Use.java:2',
      'call | certain | rest GET /types | Use.kt:2',
    ],
  ],
]);
