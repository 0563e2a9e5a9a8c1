import { testIdioms } from '@mixer-oauth/testkit';

// A map's keys and values as lists, in languages where they are properties and no calls.
testIdioms([
  [
    'C#: scopes that are the keys of one dictionary and the values of another',
    {
      'Login.cs': `public static class Login {
  private static readonly Dictionary<string, string> Wanted = new() {
    { "chat:connect", "Read what is written" },
    { "channel:update:self", "Change the title" },
  };
  private static readonly IReadOnlyDictionary<string, string> More = new Dictionary<string, string> { ["chat"] = "chat:chat", ["me"] = "user:details:self" };
  public static string Address() => "https://mixer.com/oauth/authorize?client_id=1&scope=" + string.Join(' ', Wanted.Keys);
  public static string Also() => "https://mixer.com/oauth/authorize?client_id=1&scope=" + string.Join("+", More.Values.Select(scope => scope));
}
`,
    },
    [
      'request | certain | chat:connect | Login.cs:3',
      'request | certain | channel:update:self | Login.cs:4',
      'request | certain | chat:chat | Login.cs:6',
      'request | certain | user:details:self | Login.cs:6',
    ],
  ],
  [
    'Kotlin: the same, and a loop through the keys',
    {
      'Login.kt': `object Login {
  private val wanted = mapOf("chat:connect" to "Read what is written", "channel:update:self" to "Change the title")
  private val more = mapOf("chat" to "chat:chat", "me" to "user:details:self")
  fun address() = "https://mixer.com/oauth/authorize?client_id=1&scope=" + wanted.keys.joinToString(" ")
  fun also() = "https://mixer.com/oauth/authorize?client_id=1&scope=" + more.values.joinToString(" ")
}
`,
      'Load.kt': `import io.ktor.client.*
import io.ktor.client.request.*
private val pages = mapOf("types" to "all types", "channels" to "all channels")
suspend fun load(client: HttpClient) { for (page in pages.keys) client.get("https://mixer.com/api/v1/$page") }
`,
    },
    [
      'call | certain | rest GET /types | Load.kt:3',
      'call | certain | rest GET /channels | Load.kt:3',
      'request | certain | chat:connect | Login.kt:2',
      'request | certain | channel:update:self | Login.kt:2',
      'request | certain | chat:chat | Login.kt:3',
      'request | certain | user:details:self | Login.kt:3',
    ],
  ],
  [
    'Swift: the same',
    {
      'Login.swift': `enum Login {
  static let wanted = ["chat:connect": "Read what is written", "channel:update:self": "Change the title"]
  static let more = ["chat": "chat:chat", "me": "user:details:self"]
  static func address() -> String { "https://mixer.com/oauth/authorize?client_id=1&scope=" + wanted.keys.joined(separator: " ") }
  static func also() -> String { "https://mixer.com/oauth/authorize?client_id=1&scope=" + more.values.joined(separator: " ") }
}
`,
    },
    [
      'request | certain | chat:connect | Login.swift:2',
      'request | certain | channel:update:self | Login.swift:2',
      'request | certain | chat:chat | Login.swift:3',
      'request | certain | user:details:self | Login.swift:3',
    ],
  ],
  [
    'entries and members of such a name, and objects of JavaScript, which have no such properties',
    {
      'Form.cs': `public class Form {
  public string Keys => "chat:connect";
  public string Address() => "https://mixer.com/oauth/authorize?client_id=1&scope=" + new Form().Keys;
}
`,
      'form.ts': `const wanted: any = { 'chat:chat': 'Write' };
export const address = () => 'https://mixer.com/oauth/authorize?client_id=1&scope=' + wanted.keys;
`,
      'Form.kt': `object Other {
  private val form = mapOf("keys" to "user:details:self", "channel:update:self" to "no scope of this")
  fun address() = "https://mixer.com/oauth/authorize?client_id=1&scope=" + form["keys"]
}
`,
    },
    [
      'request | certain | chat:connect | Form.cs:2',
      'request | certain | user:details:self | Form.kt:2',
      'request | unresolved | authorize URL | form.ts:2',
    ],
  ],
]);
