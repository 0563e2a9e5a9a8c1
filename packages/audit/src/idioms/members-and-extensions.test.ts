import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** All members of an enum, in the words of each language, and what a program adds to types of outside. */
const asked = (file: string): readonly string[] => [
  `request | certain | chat:chat | ${file}:1`,
  `request | certain | chat:bypass_links | ${file}:1`,
];

const idioms: readonly Idiom[] = [
  [
    'Kotlin: values() in the enum, of values that its members are made with',
    {
      'A.kt': `enum class Scope(val id: String) { CHAT("chat:chat"), LINKS("chat:bypass_links");
  companion object { fun all() = values().joinToString(" ") { it.id } } }
fun link(id: String) = "https://mixer.com/oauth/authorize?client_id=$id&scope=" + Scope.all()
`,
    },
    asked('A.kt'),
  ],
  [
    'Kotlin: entries',
    {
      'A.kt': `enum class Scope(val id: String) { CHAT("chat:chat"), LINKS("chat:bypass_links") }
fun link(id: String) = "https://mixer.com/oauth/authorize?client_id=$id&scope=" + Scope.entries.joinToString(" ") { it.id }
`,
    },
    asked('A.kt'),
  ],
  [
    'Java: values() in a stream',
    {
      'A.java': `enum Scope { CHAT("chat:chat"), LINKS("chat:bypass_links"); final String id; Scope(String id) { this.id = id; } }
class A { String link() { return "https://mixer.com/oauth/authorize?scope=" + Arrays.stream(Scope.values()).map(s -> s.id).collect(Collectors.joining(" ")); } }
`,
    },
    asked('A.java'),
  ],
  [
    'an enum of the same kind that nobody asks for, and values of a map',
    {
      'A.kt': `enum class Badge(val id: String) { CHAT("chat:chat"), LINKS("chat:bypass_links") }
fun names() = Badge.values().joinToString(" ") { it.id }
val home = "https://mixer.com/api/v1"
fun all(map: Map<String, String>) = map.values.joinToString(" ")
`,
    },
    [],
  ],
  [
    'Kotlin: a property of every text',
    {
      'A.kt': `import com.github.kittinunf.fuel.httpGet
val String.api get() = "https://mixer.com/api/v1/$this"
class Api {
  private fun fetch(path: String) = path.api.httpGet().responseJson()
  fun me() = fetch("users/current")
  fun store(version: Int) { "interactive/versions/$version".api.httpPut().response() }
}
`,
    },
    [
      'call | certain | rest GET /users/current | A.kt:5',
      'call | certain | rest PUT /interactive/versions/{versionId} | A.kt:6',
    ],
  ],
  [
    'Kotlin: a property of every text that is another address',
    {
      'A.kt': `val String.api get() = "https://api.example/v1/$this"
val home = "https://mixer.com/api/v1"
fun me() = "users/current".api.httpGet()
`,
    },
    [],
  ],
  [
    "C#: an event by a library's enum, and one that is unsubscribed from",
    {
      'A.cs': `using Mixer.Base.Clients;
class A { async Task F(ConstellationClient live, uint id) {
  await live.SubscribeToEvents(new List<ConstellationEventType>() { new ConstellationEventType(ConstellationEventTypeEnum.channel__id__followed, id) });
  var kind = ConstellationEventTypeEnum.channel__id__hosted;
} }
`,
    },
    ['call | certain | constellation subscribe channel:{channelId}:followed | A.cs:3'],
  ],
];

testIdioms(idioms);
