import { type Idiom, testIdioms } from '@mixer-oauth/testkit';

/** Texts that a platform keeps in files of resources: they count where code asks for them. */
const values = `<resources>
  <string name="mixer_root">https://mixer.com/api/v1</string>
  <string name="error">Did you allow chat:connect?</string>
  <string-array name="asked">
    <item>chat:chat</item>
    <item>chat:whisper</item>
  </string-array>
  <string-array name="shown"><item>chat:timeout</item></string-array>
</resources>
`;

const found = (file: string, line: number): readonly string[] => [
  `call | certain | rest GET /users/current | ${file}:${line}`,
  'request | certain | chat:chat | app/src/main/res/values/mixer.xml:5',
  'request | certain | chat:whisper | app/src/main/res/values/mixer.xml:6',
];

const idioms: readonly Idiom[] = [
  [
    'Java: Android',
    {
      'app/src/main/res/values/mixer.xml': values,
      'app/src/main/A.java': `class A {
  void link() { open("https://mixer.com/oauth/authorize?scope=" + TextUtils.join(" ", getResources().getStringArray(R.array.asked))); }
  void show() { adapter.addAll(getResources().getStringArray(R.array.shown)); toast(getString(R.string.error)); }
  String me() { return http.newCall(new Request.Builder().url(context.getString(R.string.mixer_root) + "/users/current").build()).execute(); }
}
`,
    },
    found('app/src/main/A.java', 4),
  ],
  [
    'Kotlin: Android',
    {
      'app/src/main/res/values/mixer.xml': values,
      'app/src/main/A.kt': `class A {
  fun link() = open("https://mixer.com/oauth/authorize?scope=" + resources.getStringArray(R.array.asked).joinToString(" "))
  fun me() = (getString(R.string.mixer_root) + "/users/current").httpGet()
}
`,
    },
    found('app/src/main/A.kt', 3),
  ],
  [
    'C#: settings of a program',
    {
      'Bot/App.config': `<configuration><appSettings>
  <add key="Scopes" value="chat:chat chat:whisper" />
  <add key="Other" value="chat:timeout" />
</appSettings></configuration>
`,
      'Bot/A.cs': `class A { string Link() => "https://mixer.com/oauth/authorize?scope=" + ConfigurationManager.AppSettings["Scopes"]; }
`,
    },
    ['request | certain | chat:chat | Bot/App.config:2', 'request | certain | chat:whisper | Bot/App.config:2'],
  ],
  [
    'a text of another name, and a method that only has the name',
    {
      'app/src/main/res/values/mixer.xml': values,
      'app/src/main/A.java': `class A {
  void f(JSONObject json) { show(json.getString("error"), json.getString(S.string.mixer_root) + "/users/current"); }
}
`,
    },
    [],
  ],
];

testIdioms(idioms);
