import { testIdioms } from '@mixer-oauth/testkit';

// Authorization requests whose address is put together by a call: what is joined, printed, encoded.
const authorize = 'https://mixer.com/oauth/authorize';
const both = (file: string, line: number) => [
  `request | certain | chat:chat | ${file}:${line}`,
  `request | certain | chat:connect | ${file}:${line}`,
];

testIdioms([
  [
    'C#: one text of several',
    {
      'a.cs': `static class Door { static readonly string[] Rights = new[] { "chat:chat", "chat:connect" };
  static void Open() { var page = string.Concat("${authorize}?", "response_type=code", "&scope=", string.Join('+', Rights).Replace(":", "%3A"), "&state=", State); Process.Start(page); } }
`,
    },
    both('a.cs', 1),
  ],
  [
    'C#: of one of two lists, which an argument chooses',
    {
      'a.cs': `static class Door { static readonly string[] Most = new[] { "chat:chat", "chat:connect" };
  static readonly string[] Few = new[] { "chat:connect" };
  static void Open(bool all) { string names; if (all) { names = string.Join('+', Most); } else { names = string.Join('+', Few); }
    Process.Start(string.Concat("${authorize}?client_id=", Id, "&scope=", names)); }
  static void Start() { Open(true); Open(false); } }
`,
    },
    [...both('a.cs', 1), 'request | certain | chat:connect | a.cs:2'],
  ],
  [
    'JavaScript: a list joined with nothing, and a text that goes on',
    {
      'a.js': `const rights = ['chat:chat', 'chat:connect'];
export const link = (id) => ['${authorize}?client_id=', id, '&scope=', rights.join('+')].join('');
`,
      'b.js': `export const link = (id) => '${authorize}?client_id='.concat(id, '&scope=', 'chat:chat+chat:connect');
`,
    },
    [...both('a.js', 1), ...both('b.js', 1)],
  ],
  [
    'Go: Sprint, and a slice joined',
    {
      'a.go': `package door
import "fmt"
func Link(id string) string { return fmt.Sprint("${authorize}?client_id=", id, "&scope=", "chat:chat+chat:connect") }
`,
      'b.go': `package door
import "strings"
func Other(id string) string { return strings.Join([]string{"${authorize}?client_id=", id, "&scope=", "chat:chat+chat:connect"}, "") }
`,
    },
    [...both('a.go', 3), ...both('b.go', 3)],
  ],
  [
    'Python: texts joined',
    {
      'a.py': `RIGHTS = ["chat:chat", "chat:connect"]
def link(id): return "".join(["${authorize}?client_id=", id, "&scope=", "+".join(RIGHTS)])
`,
    },
    both('a.py', 1),
  ],
  [
    'Java: concat in turn, String.join',
    {
      'A.java': `class A { String link(String id) { return "${authorize}?client_id=".concat(id).concat("&scope=").concat("chat:chat+chat:connect"); } }
`,
      'B.java': `class B { static final String[] RIGHTS = {"chat:chat", "chat:connect"}; String link(String id) { return String.join("", "${authorize}?client_id=", id, "&scope=", String.join("+", RIGHTS)); } }
`,
    },
    [...both('A.java', 1), ...both('B.java', 1)],
  ],
  [
    'PHP, Lua, Rust, C++',
    {
      'a.php': `<?php function link($id) { return implode('', ['${authorize}?client_id=', $id, '&scope=', 'chat:chat+chat:connect']); }
`,
      'b.lua': `local function link(id) return table.concat({ "${authorize}?client_id=", id, "&scope=", "chat:chat+chat:connect" }) end
`,
      'c.rs': `fn link(id: &str) -> String { ["${authorize}?client_id=", id, "&scope=", "chat:chat+chat:connect"].concat() }
`,
      'd.cpp': `std::string link(std::string id) { return absl::StrCat("${authorize}?client_id=", id, "&scope=", "chat:chat+chat:connect"); }
`,
    },
    [...both('a.php', 1), ...both('b.lua', 1), ...both('c.rs', 1), ...both('d.cpp', 1)],
  ],
  [
    'Rust: encoded character by character',
    {
      'a.rs': `fn link(id: &str) -> String {
    let names = PctString::encode(["chat:chat", "chat:connect"].join(" ").chars(), URIReserved);
    format!("${authorize}?client_id={}&scope={}", id, names)
}
`,
    },
    both('a.rs', 2),
  ],
  [
    'look-alikes: the sign-in of somebody else, a text for readers, a list that is only compared, one for another use',
    {
      'a.cs': `static class Door { static readonly string[] Rights = new[] { "chat:chat", "chat:connect" };
  static void Open() { Process.Start(string.Concat("https://other.example/oauth/authorize?client_id=", Id, "&scope=", string.Join('+', Rights))); }
  static bool IsAll(string[] given) => given.Length == Rights.Length; }
`,
      'b.js': `export const help = ['See ${authorize}', 'rights: chat:chat, chat:connect'].join(' ');
export const all = ['chat:chat', 'chat:connect'].join(' ');
`,
      'c.rs': `fn letters() -> Vec<char> { "chat:chat".chars().collect() }
`,
    },
    [],
  ],
]);
