import { testIdioms } from '@mixer-oauth/testkit';

const authorize = 'https://mixer.com/oauth/authorize?scope=';

testIdioms([
  [
    'every language: scopes that are put into an empty list one after the other, and joined',
    {
      'a.js': `function url() { const asked = []; asked.push('chat:chat'); asked.push('chat:connect'); return '${authorize}' + asked.join(' '); }
function other(role) { const all = { bot: 'user:details:self' }; return '${authorize}' + [].concat(all[role]).join(' '); }
`,
      'b.py': `def url():
    asked = []
    asked.append("chat:chat")
    asked.append("chat:connect")
    return "${authorize}" + " ".join(asked)
`,
      'c.cs': `class C { string Url() { var asked = new List<string>(); asked.Add("chat:chat"); asked.Add("chat:connect"); return "${authorize}" + string.Join(" ", asked); } }
`,
      'd.java': `class D { String url() { List<String> asked = new ArrayList<>(); asked.add("chat:chat"); asked.add("chat:connect"); return "${authorize}" + String.join(" ", asked); } }
`,
      'e.kt': `fun url(): String { val asked = mutableListOf<String>(); asked.add("chat:chat"); asked.add("chat:connect"); return "${authorize}" + asked.joinToString(" ") }
`,
      'f.go': `package main
func address() string { var asked []string; asked = append(asked, "chat:chat"); asked = append(asked, "chat:connect"); return "${authorize}" + strings.Join(asked, " ") }
`,
      'g.php': `<?php
function url() { $asked = []; $asked[] = 'chat:chat'; $asked[] = 'chat:connect'; return '${authorize}' . implode(' ', $asked); }
function other() { $asked = array(); array_push($asked, 'user:details:self', 'channel:details:self'); return '${authorize}' . join(' ', $asked); }
`,
      'h.rb': `def url
  asked = []
  asked << 'chat:chat'
  asked.push('chat:connect')
  "${authorize}#{asked.join(' ')}"
end
WANTED = %w[user:details:self channel:details:self].freeze
def other
  '${authorize}' + WANTED * ' '
end
`,
      'i.rs': `fn url() -> String { let mut asked = Vec::new(); asked.push("chat:chat"); asked.push("chat:connect"); format!("${authorize}{}", asked.join(" ")) }
`,
      'j.swift': `func url() -> String { var asked = [String](); asked.append("chat:chat"); asked.append("chat:connect"); return "${authorize}" + asked.joined(separator: " ") }
`,
    },
    [
      'request | certain | chat:chat | a.js:1',
      'request | certain | chat:connect | a.js:1',
      'request | certain | user:details:self | a.js:2',
      'request | certain | chat:chat | b.py:3',
      'request | certain | chat:connect | b.py:4',
      'request | certain | chat:chat | c.cs:1',
      'request | certain | chat:connect | c.cs:1',
      'request | certain | chat:chat | d.java:1',
      'request | certain | chat:connect | d.java:1',
      'request | certain | chat:chat | e.kt:1',
      'request | certain | chat:connect | e.kt:1',
      'request | certain | chat:chat | f.go:2',
      'request | certain | chat:connect | f.go:2',
      'request | certain | chat:chat | g.php:2',
      'request | certain | chat:connect | g.php:2',
      'request | certain | user:details:self | g.php:3',
      'request | certain | channel:details:self | g.php:3',
      'request | certain | chat:chat | h.rb:3',
      'request | certain | chat:connect | h.rb:4',
      'request | certain | user:details:self | h.rb:7',
      'request | certain | channel:details:self | h.rb:7',
      'request | certain | chat:chat | i.rs:1',
      'request | certain | chat:connect | i.rs:1',
      'request | certain | chat:chat | j.swift:1',
      'request | certain | chat:connect | j.swift:1',
    ],
  ],
  [
    'every language: a field that starts empty, and what methods of its class put into it',
    {
      'a.ts': `class A { private asked: string[] = []; constructor() { this.asked.push('chat:chat'); }
  url() { return '${authorize}' + this.asked.join(' '); } }
`,
      'b.py': `class B:
    def __init__(self):
        self.asked = []
        self.asked.append("chat:chat")
    def url(self):
        return "${authorize}" + " ".join(self.asked)
`,
      'c.cs': `class C { readonly List<string> asked = new List<string>();
  public C() { asked.Add("chat:chat"); this.asked.Add("chat:connect"); }
  string Url() => "${authorize}" + string.Join(" ", asked); }
`,
      'd.java': `class D { private final List<String> asked = new ArrayList<>();
  D() { asked.add("chat:chat"); }
  void more(List<String> asked) { asked.add("chat:whisper"); }
  String url() { return "${authorize}" + String.join(" ", asked); } }
`,
      'e.kt': `class E { private val asked = mutableListOf<String>()
  init { asked.add("chat:chat") }
  fun url() = "${authorize}" + asked.joinToString(" ") }
`,
      'g.php': `<?php
class G { private $asked = []; function __construct() { $this->asked[] = 'chat:chat'; }
  function url() { return '${authorize}' . implode(' ', $this->asked); } }
`,
    },
    [
      'request | certain | chat:chat | a.ts:1',
      'request | certain | chat:chat | b.py:4',
      'request | certain | chat:chat | c.cs:2',
      'request | certain | chat:connect | c.cs:2',
      'request | certain | chat:chat | d.java:2',
      'request | certain | chat:chat | e.kt:2',
      'request | certain | chat:chat | g.php:2',
    ],
  ],
]);
