import { testIdioms } from '@mixer-oauth/testkit';

const page = 'https://mixer.com/oauth/authorize?response_type=code&client_id=a&scope=';

// Scopes of a list that are not asked for in the end, beside those of which nobody knows.
testIdioms([
  [
    'JavaScript: filtered by a comparison, and by what nobody knows',
    {
      'a.js': `const all = ['chat:connect', 'chat:whisper', 'chat:purge'];
const some = all.filter((one) => one !== 'chat:whisper').filter(function (one) { return 'chat:purge' != one; });
location.href = '${page}' + some.join(' ');
`,
      'b.js': `const mine = ['chat:chat', 'chat:clear_messages'].filter((one) => granted.has(one));
location.href = '${page}' + mine.join(' ');
`,
    },
    [
      'request | certain | chat:connect | a.js:1',
      'request | certain | chat:chat | b.js:1',
      'request | certain | chat:clear_messages | b.js:1',
    ],
  ],
  [
    'JavaScript: keys of an object without one',
    {
      'a.js': `const paths = { me: 'users/current', kinds: 'types', all: 'channels' };
Object.keys(paths).filter((key) => key !== 'all').forEach((key) => fetch('https://mixer.com/api/v1/' + paths[key]));
`,
    },
    ['call | certain | rest GET /types | a.js:2', 'call | certain | rest GET /users/current | a.js:2'],
  ],
  [
    'Python: comprehensions, sets, and a list that something is removed from',
    {
      'a.py': `rest = [one for one in ('chat:connect', 'chat:whisper') if one != 'chat:whisper']
first = '${page}' + ' '.join(rest)
wanted = {'chat:chat', 'chat:purge', 'chat:timeout'}
wanted.discard('chat:purge')
second = '${page}' + ' '.join(wanted - {'chat:timeout'})
`,
      'b.py': `def ask(is_quiet):
    wanted = ['chat:bypass_links', 'chat:poll_vote']
    if is_quiet:
        wanted.remove('chat:poll_vote')
    return '${page}' + ' '.join(wanted)
`,
    },
    [
      'request | certain | chat:connect | a.py:1',
      'request | certain | chat:chat | a.py:3',
      'request | certain | chat:bypass_links | b.py:2',
      'request | certain | chat:poll_vote | b.py:2',
    ],
  ],
  [
    'Ruby: reject, select, delete and minus; what is put in again stays',
    {
      'a.rb': `wanted = %w[chat:connect chat:whisper chat:purge chat:timeout]
wanted.delete('chat:whisper')
wanted -= ['chat:purge']
first = '${page}' + wanted.reject { |one| one == 'chat:timeout' }.join(' ')
`,
      'b.rb': `wanted = ['chat:chat', 'chat:poll_vote']
wanted.delete('chat:poll_vote')
wanted << 'chat:poll_vote'
second = '${page}' + wanted.join(' ')
`,
    },
    [
      'request | certain | chat:connect | a.rb:1',
      'request | certain | chat:chat | b.rb:1',
      'request | certain | chat:poll_vote | b.rb:3',
    ],
  ],
  [
    'C#, Java, Kotlin',
    {
      'A.cs': `class A {
  string Page() {
    var wanted = new List<string> { "chat:connect", "chat:whisper", "chat:purge" };
    wanted.Remove("chat:purge");
    return "${page}" + string.Join(" ", wanted.Where(one => one != "chat:whisper"));
  }
}
`,
      'B.java': `class B {
  String page() {
    List<String> wanted = List.of("chat:chat", "chat:whisper");
    return "${page}" + wanted.stream().filter(one -> !one.equals("chat:whisper")).collect(Collectors.joining(" "));
  }
}
`,
      'C.kt': `fun page(): String {
  val wanted = mutableSetOf("chat:bypass_links", "chat:whisper", "chat:purge", "chat:timeout")
  wanted -= "chat:purge"
  return "${page}" + (wanted - "chat:timeout").filterNot { it == "chat:whisper" }.joinToString(" ")
}
`,
    },
    [
      'request | certain | chat:connect | A.cs:3',
      'request | certain | chat:chat | B.java:3',
      'request | certain | chat:bypass_links | C.kt:2',
    ],
  ],
  [
    'Swift, Rust, PHP, Elixir',
    {
      'A.swift': `func page() -> String {
  let wanted = ["chat:connect", "chat:whisper"]
  return "${page}" + wanted.filter { $0 != "chat:whisper" }.joined(separator: " ")
}
`,
      'b.rs': `fn page() -> String {
    let wanted = vec!["chat:chat", "chat:whisper"];
    format!("${page}{}", wanted.into_iter().filter(|one| *one != "chat:whisper").collect::<Vec<_>>().join(" "))
}
`,
      'c.php': `<?php
$wanted = array_diff(['chat:bypass_links', 'chat:whisper', 'chat:purge'], ['chat:purge']);
$first = '${page}' . implode(' ', array_filter($wanted, fn($one) => $one !== 'chat:whisper'));
`,
      'd.ex': `defmodule D do
  def page do
    wanted = Enum.reject(["chat:poll_vote", "chat:whisper", "chat:purge"] -- ["chat:purge"], &(&1 == "chat:whisper"))
    "${page}" <> Enum.join(wanted, " ")
  end
end
`,
    },
    [
      'request | certain | chat:connect | A.swift:2',
      'request | certain | chat:chat | b.rs:2',
      'request | certain | chat:bypass_links | c.php:2',
      'request | likely | chat:whisper | c.php:2',
      'request | likely | chat:purge | c.php:2',
      'request | certain | chat:poll_vote | d.ex:3',
    ],
  ],
]);
