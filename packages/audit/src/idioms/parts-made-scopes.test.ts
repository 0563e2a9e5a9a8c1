import { testIdioms } from '@mixer-oauth/testkit';

const authorize = 'https://mixer.com/oauth/authorize';
const asked = (file: string, line: number): readonly string[] =>
  ['chat', 'connect', 'whisper'].map((name) => `request | certain | chat:${name} | ${file}:${line}`);

// Words of one text that are split, each of which a function makes a scope of.
testIdioms([
  [
    'JavaScript: map of a split text, joined, handed over, and spread in a list; and texts that become no scopes',
    {
      'a.js': `const chat = 'connect chat whisper'.split(' ').map((one) => \`chat:\${one}\`);
location.href = '${authorize}?scope=' + encodeURIComponent(chat.join(' '));
`,
      'b.js': `import { OAuthClient } from '@mixer/shortcode-oauth';
const wanted = { talk: 'connect,chat,whisper'.split(',').map((one) => 'chat:' + one), more: ['user:details:self'] };
new OAuthClient({ scopes: [...wanted.talk, ...wanted.more] });
`,
      'c.js': `const labels = 'connect chat whisper'.split(' ').map((one) => \`chat:\${one}\`);
document.title = labels.join(', ');
`,
    },
    [...asked('a.js', 1), ...asked('b.js', 2), 'request | certain | user:details:self | b.js:2'],
  ],
  [
    'Python, Ruby and PHP',
    {
      'a.py': `WORDS = 'connect chat whisper'
SCOPES = ['chat:' + one for one in WORDS.split()]
url = '${authorize}?scope=' + ' '.join(SCOPES)
`,
      'b.py': `SCOPES = list(map(lambda one: f'chat:{one}', 'connect chat whisper'.split(' ')))
url = '${authorize}?scope=' + ' '.join(SCOPES)
`,
      'c.rb': `scopes = 'connect chat whisper'.split.map { |one| "chat:#{one}" }
redirect "${authorize}?scope=#{scopes.join(' ')}"
`,
      'd.php': `<?php
$scopes = array_map(function ($one) { return 'chat:' . $one; }, explode(' ', 'connect chat whisper'));
header('Location: ${authorize}?scope=' . implode(' ', $scopes));
`,
    },
    [...asked('a.py', 1), ...asked('b.py', 1), ...asked('c.rb', 1), ...asked('d.php', 2)],
  ],
  [
    'C#, Kotlin, Java and Rust',
    {
      'a.cs': `using System.Linq;
class A {
  static string[] scopes = "connect chat whisper".Split(' ').Select(one => $"chat:{one}").ToArray();
  string Url() { return "${authorize}?scope=" + string.Join(" ", scopes); }
}
`,
      'b.kt': `val scopes = "connect chat whisper".split(" ").map { "chat:$it" }
fun url() = "${authorize}?scope=" + scopes.joinToString(" ")
`,
      'C.java': `import java.util.*;
import java.util.stream.*;
class C {
  static final List<String> SCOPES = Arrays.stream("connect chat whisper".split(" ")).map(one -> "chat:" + one).collect(Collectors.toList());
  String url() { return "${authorize}?scope=" + String.join(" ", SCOPES); }
}
`,
      'd.rs': `fn url() -> String {
    let scopes: Vec<String> = "connect chat whisper".split(' ').map(|one| format!("chat:{}", one)).collect();
    format!("${authorize}?scope={}", scopes.join(" "))
}
`,
    },
    [...asked('C.java', 4), ...asked('a.cs', 3), ...asked('b.kt', 1), ...asked('d.rs', 2)],
  ],
]);
