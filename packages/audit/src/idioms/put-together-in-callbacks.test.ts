import { testIdioms } from '@mixer-oauth/testkit';

// What each part of a program asks for is put together in a callback, and read where all of it is handed to.
testIdioms([
  [
    'Java: members of an enum, whose method has the name of its field',
    {
      'A.java': `enum Right { CONNECT("chat:connect"), FOLLOW("channel:follow:self"), UNUSED("chat:purge");
  private final String scope; Right(String scope) { this.scope = scope; }
  public String scope() { return scope; } }
interface Part { Set<Right> rights(); }
class ChatPart implements Part { public Set<Right> rights() { return EnumSet.of(Right.CONNECT); } }
class FollowPart implements Part {
  private static final EnumSet<Right> NEEDED = EnumSet.of(Right.FOLLOW);
  public Set<Right> rights() { return NEEDED; } }
class Login { String open(Set<Right> wanted) {
  return "https://mixer.com/oauth/authorize?scope=" + wanted.stream().map(Right::scope).collect(Collectors.joining(" ")); } }
class Main { void go() {
  List<Part> parts = List.of(new ChatPart(), new FollowPart());
  Set<Right> wanted = EnumSet.noneOf(Right.class);
  parts.forEach(part -> wanted.addAll(part.rights()));
  new Login().open(wanted); } }
`,
    },
    ['request | certain | chat:connect | A.java:1', 'request | certain | channel:follow:self | A.java:1'],
  ],
  [
    'Kotlin',
    {
      'A.kt': `enum class Right(val scope: String) { CONNECT("chat:connect"), FOLLOW("channel:follow:self"), UNUSED("chat:purge") }
interface Part { val rights: Set<Right> }
class ChatPart : Part { override val rights = setOf(Right.CONNECT) }
class FollowPart : Part { override val rights = EnumSet.of(Right.FOLLOW) }
class Login { fun open(wanted: Set<Right>) = "https://mixer.com/oauth/authorize?scope=" + wanted.map(Right::scope).joinToString(" ") }
fun main() {
  val parts = listOf(ChatPart(), FollowPart())
  val wanted = EnumSet.noneOf(Right::class.java)
  parts.forEach { wanted.addAll(it.rights) }
  Login().open(wanted)
}
`,
    },
    ['request | certain | chat:connect | A.kt:1', 'request | certain | channel:follow:self | A.kt:1'],
  ],
  [
    'JavaScript',
    {
      'a.js': `class ChatPart { rights() { return ['chat:connect']; } }
class FollowPart { rights() { return ['channel:follow:self']; } }
const open = (wanted) => 'https://mixer.com/oauth/authorize?scope=' + wanted.map((one) => one.trim()).join(' ');
const parts = [new ChatPart(), new FollowPart()];
const wanted = [];
parts.forEach((part) => { wanted.push(...part.rights()); });
open(wanted);
`,
    },
    ['request | certain | chat:connect | a.js:1', 'request | certain | channel:follow:self | a.js:2'],
  ],
  [
    'C#',
    {
      'A.cs': `interface IPart { IEnumerable<string> Rights { get; } }
class ChatPart : IPart { public IEnumerable<string> Rights => new[] { "chat:connect" }; }
class FollowPart : IPart { public IEnumerable<string> Rights => new[] { "channel:follow:self" }; }
class Login { public string Open(List<string> wanted) => "https://mixer.com/oauth/authorize?scope=" + string.Join(" ", wanted.Select(x => x.Trim())); }
class Main { void Go() { var parts = new List<IPart> { new ChatPart(), new FollowPart() }; var wanted = new List<string>();
 parts.ForEach(p => wanted.AddRange(p.Rights)); new Login().Open(wanted); } }
`,
    },
    ['request | certain | chat:connect | A.cs:2', 'request | certain | channel:follow:self | A.cs:3'],
  ],
  [
    'Java: a part that no list has, and what another set gets, is not asked for',
    {
      'A.java': `interface Part { Set<String> rights(); }
class ChatPart implements Part { public Set<String> rights() { return Set.of("chat:connect"); } }
class FollowPart implements Part { public Set<String> rights() { return Set.of("channel:follow:self"); } }
class Login { String open(Set<String> wanted) { return "https://mixer.com/oauth/authorize?scope=" + String.join(" ", wanted); } }
class Main { void go() {
  List<Part> parts = List.of(new ChatPart());
  List<Part> later = List.of(new FollowPart());
  Set<String> wanted = new HashSet<>();
  Set<String> shown = new HashSet<>();
  parts.forEach(part -> wanted.addAll(part.rights()));
  later.forEach(part -> shown.addAll(part.rights()));
  new Login().open(wanted); } }
`,
    },
    ['request | certain | chat:connect | A.java:2'],
  ],
]);
