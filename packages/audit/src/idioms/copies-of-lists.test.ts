import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

// Lists that are made of another list and grow from there.
const asked = (file: string, first: number, second: number): readonly string[] => [
  `request | certain | chat:chat | ${file}:${first}`,
  `request | certain | chat:connect | ${file}:${second}`,
];

const idioms: readonly Idiom[] = [
  ...['new ArrayList<>(ALWAYS)', 'new java.util.LinkedHashSet<String>(ALWAYS)'].map((copy): Idiom => [
    `Java: ${copy}`,
    {
      'A.java': `class A {
  static final List<String> ALWAYS = Collections.unmodifiableList(Arrays.asList("chat:chat"));
  Flow flow(boolean isBot) {
    Collection<String> names = ${copy};
    if (isBot) names.add("chat:connect");
    return new Flow.Builder("https://mixer.com/oauth/authorize").setScopes(names).build();
  }
}
`,
    },
    asked('A.java', 2, 5),
  ]),
  [
    'Java: copyOf and singletonList',
    {
      'A.java': `class A {
  Flow one() { return new Flow.Builder("https://mixer.com/oauth/authorize").setScopes(Collections.singletonList("chat:chat")).build(); }
  Flow two() { return new Flow.Builder("https://mixer.com/oauth/authorize").setScopes(List.copyOf(Set.of("chat:connect"))).build(); }
}
`,
    },
    asked('A.java', 2, 3),
  ],
  [
    'C#: HashSet',
    {
      'A.cs': `class A {
  static readonly string[] Always = { "chat:chat" };
  string Link(bool isBot) {
    var names = new HashSet<string>(Always);
    if (isBot) names.Add("chat:connect");
    return "https://mixer.com/oauth/authorize?scope=" + string.Join(" ", names);
  }
}
`,
    },
    asked('A.cs', 2, 5),
  ],
  [
    'Kotlin: ArrayList',
    {
      'A.kt': `val always = listOf("chat:chat")
fun link(isBot: Boolean): String {
  val names = ArrayList(always)
  if (isBot) names.add("chat:connect")
  return "https://mixer.com/oauth/authorize?scope=" + names.joinToString(" ")
}
`,
    },
    asked('A.kt', 1, 4),
  ],
  [
    'NO list whose copy is another one: Java',
    {
      'A.java': `class A {
  static final List<String> ALWAYS = Arrays.asList("chat:chat");
  static final List<String> BADGES = Arrays.asList("chat:connect");
  List<String> badges() { return new ArrayList<>(BADGES); }
  Flow flow() { return new Flow.Builder("https://mixer.com/oauth/authorize").setScopes(new ArrayList<>(ALWAYS)).build(); }
}
`,
    },
    ['request | certain | chat:chat | A.java:2'],
  ],
];

const address = 'https://mixer.com/oauth/authorize?scope=';

/** One way to copy a list in a file of its own, and a scope that is added to the copy. */
const copied = (
  language: string,
  copies: readonly string[],
  file: (copy: string) => Readonly<Record<string, string>>,
) =>
  copies.map((copy): Idiom => {
    const files = file(copy);
    const [name = ''] = Object.keys(files);
    const rows = [`chat:chat | ${name}:1`, `chat:connect | ${name}:4`];
    return [`${language}: ${copy}`, files, rows.map((row) => `request | certain | ${row}`)];
  });

testIdioms([
  ...idioms,
  ...copied(
    'JavaScript',
    [
      'ALWAYS.concat()',
      'ALWAYS.slice()',
      'structuredClone(ALWAYS)',
      '_.clone(ALWAYS)',
      '_.cloneDeep(ALWAYS)',
      'new Array(...ALWAYS)',
      'Object.assign([], ALWAYS)',
      '$.extend([], ALWAYS)',
    ],
    (copy) => ({
      'a.js': `const ALWAYS = ['chat:chat'];
export function open(isBot) {
  const names = ${copy};
  if (isBot) names.push('chat:connect');
  location.assign('${address}' + names.join(' '));
}
`,
    }),
  ),
  ...copied('Go', ['slices.Clone(always)', 'append([]string(nil), always...)'], (copy) => ({
    'a.go': `package a; var always = []string{"chat:chat"}
func link(isBot bool) string {
	names := ${copy}
	if isBot { names = append(names, "chat:connect") }
	return "${address}" + strings.Join(names, " ")
}
`,
  })),
  ...copied('Rust', ['ALWAYS.to_vec()', 'Vec::from_iter(ALWAYS)'], (copy) => ({
    'a.rs': `const ALWAYS: &[&str] = &["chat:chat"];
fn link(is_bot: bool) -> String {
    let mut names = ${copy};
    if is_bot { names.push("chat:connect"); }
    format!("${address}{}", names.join(" "))
}
`,
  })),
  ...copied('PHP', ['array_slice(ALWAYS, 0)', 'array_values(ALWAYS)'], (copy) => ({
    'a.php': `<?php const ALWAYS = ['chat:chat'];
function link($isBot) {
  $names = ${copy};
  if ($isBot) $names[] = 'chat:connect';
  return '${address}' . implode(' ', $names);
}
`,
  })),
  ...copied('Ruby', ['ALWAYS.deep_dup', 'ALWAYS.dup'], (copy) => ({
    'a.rb': `ALWAYS = %w[chat:chat].freeze
def link(is_bot)
  names = ${copy}
  names << 'chat:connect' if is_bot
  "${address}" + names.join(' ')
end
`,
  })),
  ...copied('C#', ['Enumerable.ToList(Always)', 'new List<string>((string[])Always.Clone())'], (copy) => ({
    'A.cs': `class A { static readonly string[] Always = { "chat:chat" };
  string Link(bool isBot) {
    var names = ${copy};
    if (isBot) names.Add("chat:connect");
    return "${address}" + string.Join(" ", names);
  } }
`,
  })),
  ...copied('Java', ['new ArrayList<>(ALWAYS.subList(0, 1))'], (copy) => ({
    'A.java': `class A { static final List<String> ALWAYS = Arrays.asList("chat:chat");
  String link(boolean isBot) {
    List<String> names = ${copy};
    if (isBot) names.add("chat:connect");
    return "${address}" + String.join(" ", names);
  } }
`,
  })),
  [
    'what is handed over to have something added to it: Java, JavaScript',
    {
      'A.java': `class A { static final String[] MORE = { "chat:chat" };
  String link(boolean isBot) {
    List<String> names = new ArrayList<>();
    Collections.addAll(names, MORE);
    if (isBot) Collections.addAll(names, "chat:connect", "chat:whisper");
    return "${address}" + String.join(" ", names);
  } }
`,
      'a.js': `const MORE = ['chat:timeout'];
export function open(isBot) {
  const others = ['chat:purge'];
  const wanted = ['chat:connect'];
  wanted.push.apply(wanted, MORE);
  others.push.apply(others, ['chat:clear_messages']);
  location.assign('${address}' + wanted.join(' '));
}
`,
    },
    [
      'request | certain | chat:chat | A.java:1',
      'request | certain | chat:connect | A.java:5',
      'request | certain | chat:whisper | A.java:5',
      'request | certain | chat:timeout | a.js:1',
      'request | certain | chat:connect | a.js:4',
    ],
  ],
  [
    'Rust: parts of an address are put together by concat() still',
    {
      'a.rs': `async fn load(client: &reqwest::Client, id: &str) {
    client.get(["https://mixer.com/api/v1", "/channels/", id, "/follow"].concat()).send().await;
}
`,
    },
    ['call | certain | rest GET /channels/{channelId}/follow | a.rs:2'],
  ],
  [
    'NO copy: a function of the program, a list with room for some',
    {
      'a.js': `const ALWAYS = ['chat:chat'];
function clone(list) { return ['chat:connect']; }
export function open() {
  const room = new Array(4);
  location.assign('${address}' + clone(ALWAYS).concat(room).join(' '));
}
`,
    },
    ['request | certain | chat:connect | a.js:2'],
  ],
]);
