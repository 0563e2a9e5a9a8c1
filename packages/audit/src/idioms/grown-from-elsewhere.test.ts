import { testIdioms } from '@mixer-oauth/testkit';

// A list that somebody else has, a container or a caller, is copied, and grows from there.
const address = 'https://mixer.com/oauth/authorize?client_id=a&scope=';

testIdioms([
  [
    'of an object that a container hands over: TypeScript, C#, Java, PHP, Python',
    {
      'a.ts': `export class Rights {
  get wanted() { return { list: ['chat:connect'], page: 1 }; }
}
export class Link {
  constructor(private readonly rights: Rights) {}
  open(isOwner: boolean) {
    const asked = [...this.rights.wanted.list];
    if (isOwner) asked.push('chat:chat');
    const form = new URLSearchParams();
    form.set('scope', asked.join(' '));
    location.assign(\`https://mixer.com/oauth/authorize?\${form}\`);
  }
}
`,
      'b.cs': `class Rights { public string[] Wanted { get; set; } = { "chat:connect" }; }
class Link { readonly Rights rights; public Link(IOptions<Rights> given) { rights = given.Value; }
  string Open(bool isOwner) {
    var asked = new List<string>(rights.Wanted);
    if (isOwner) asked.Add("chat:chat");
    return "${address}" + string.Join(" ", asked); } }
`,
      'C.java': `class Rights { private final List<String> wanted = List.of("chat:connect"); List<String> wanted() { return wanted; } }
class Link { private final Rights rights; Link(Rights rights) { this.rights = rights; }
  String open(boolean isOwner) {
    List<String> asked = new ArrayList<>(rights.wanted());
    if (isOwner) asked.add("chat:chat");
    return "${address}" + String.join(" ", asked); } }
`,
      'd.php': `<?php
class Rights { public array $wanted = ['chat:connect']; }
class Link { public function __construct(private Rights $rights) {}
  function open($isOwner) {
    $asked = $this->rights->wanted;
    if ($isOwner) $asked[] = 'chat:chat';
    return '${address}' . implode(' ', $asked); } }
`,
      'e.py': `class Rights:
    wanted = ["chat:connect"]
class Link:
    def __init__(self, rights: Rights):
        self.rights = rights
    def open(self, is_owner):
        asked = list(self.rights.wanted)
        if is_owner:
            asked.append("chat:chat")
        return "${address}" + " ".join(asked)
`,
    },
    [
      'request | certain | chat:connect | C.java:1',
      'request | certain | chat:chat | C.java:5',
      'request | certain | chat:connect | a.ts:2',
      'request | certain | chat:chat | a.ts:8',
      'request | certain | chat:connect | b.cs:1',
      'request | certain | chat:chat | b.cs:5',
      'request | certain | chat:connect | d.php:2',
      'request | certain | chat:chat | d.php:6',
      'request | certain | chat:connect | e.py:2',
      'request | certain | chat:chat | e.py:9',
    ],
  ],
  [
    'of callers, and of nobody who can be seen: JavaScript, Python, Go',
    {
      'a.js': `function link(base, isOwner) { const asked = base.slice();
  if (isOwner) asked.push('chat:chat');
  return '${address}' + asked.join(' '); }
link(['chat:connect'], true);
export function other(base) { const asked = [...base];
  asked.push('chat:whisper');
  return '${address}' + asked.join(' '); }
`,
      'b.py': `def link(base, is_owner):
    asked = list(base)
    if is_owner:
        asked.append("chat:chat")
    return "${address}" + " ".join(asked)
link(["chat:connect"], True)
`,
      'c.go': `package c
func link(base []string) string { asked := base
  asked = append(asked, "chat:whisper")
  return "${address}" + strings.Join(asked, " ") }
`,
    },
    [
      'request | certain | chat:chat | a.js:2',
      'request | certain | chat:connect | a.js:4',
      'request | certain | chat:whisper | a.js:6',
      'request | certain | chat:chat | b.py:4',
      'request | certain | chat:connect | b.py:6',
      'request | certain | chat:whisper | c.go:3',
    ],
  ],
  [
    'NO list of one that is made with another: which of them it is nobody can tell',
    {
      'a.ts': `export class Rights { wanted = ['chat:connect']; constructor(more?: string[]) { if (more) this.wanted = more; } }
export const all = new Rights(['chat:purge']);
export class Link {
  constructor(private readonly rights: Rights) {}
  open() { const asked = [...this.rights.wanted, 'chat:chat']; location.assign(\`${address}\${asked.join(' ')}\`); }
}
`,
    },
    ['request | certain | chat:chat | a.ts:5'],
  ],
]);
