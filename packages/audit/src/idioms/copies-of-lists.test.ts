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

testIdioms(idioms);
