import { catalogueNamed, evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

// A scope stands where its text does, with where its name was chosen beside it; one of a table in another file where it was chosen.
const address = 'https://mixer.com/oauth/authorize?response_type=code&scope=';
const rows: readonly (readonly [name: string, files: Readonly<Record<string, string>>, found: readonly string[]])[] = [
  [
    'Go: constants of another package that are called scopes of something; settings that hold one',
    {
      'api/scopes.go': `package api
const (
	ScopeChatConnect   = "chat:connect"
	ScopeChat          = "chat:chat"
	ScopeChannelUpdate = "channel:update:self"
)
`,
      'web/in.go': `package web
import "example.org/tool/api"
var wanted = []string{
	api.ScopeChatConnect,
}
func address() string { return "${address}" + strings.Join(wanted, " ") }
`,
      'own/in.go': `package own
const botScope = "chat:timeout"
const guestScope = "user:details:self"
const hostScope = "channel:details:self"
`,
      'own/out.go': `package own
func address() string { return "${address}" + botScope }
`,
    },
    ['chat:timeout own/in.go:2 chosen own/out.go:2', 'chat:connect web/in.go:4 written api/scopes.go:3'],
  ],
  [
    'Rust: a match, through a parameter of another file',
    {
      'grant.rs': `pub enum Right { Join, Say, Edit }
impl Right { pub fn name(&self) -> &'static str { match self {
  Right::Join => "chat:connect",
  Right::Say => "chat:chat",
  Right::Edit => "channel:update:self",
} } }
pub fn address(rights: &[Right]) -> String {
  format!("${address}{}", rights.iter().map(|one| one.name()).collect::<Vec<_>>().join(" "))
}
`,
      'main.rs': `use grant::{address, Right};
const ALL: &[Right] = &[
  Right::Join,
  Right::Say,
];
fn main() { if held == Right::Edit { stop(); } println!("{}", address(ALL)); }
`,
    },
    ['chat:connect main.rs:3 written grant.rs:3', 'chat:chat main.rs:4 written grant.rs:4'],
  ],
  [
    'TypeScript enums, an object of JavaScript',
    {
      'right.ts': `export enum Right {
  Join = 'chat:connect',
  Edit = 'channel:update:self',
}
`,
      'in.ts': `import { Right } from './right';
export const open = () => location.assign('${address}' + [Right.Join].join(' '));
`,
      'in.js': `const rights = {
  say: 'chat:chat',
  edit: 'channel:update:self',
};
const wanted = [
  rights.say,
];
location.assign('${address}' + wanted.join(' '));
`,
    },
    ['chat:chat in.js:2 chosen in.js:6', 'chat:connect in.ts:2 written right.ts:2'],
  ],
  [
    'A table of rows, which are told by their keys and not by what all of them have; of lists in an object only the one that is asked for',
    {
      'rights.js': `export const RIGHT = {
  JOIN: { name: 'chat:connect', text: 'Join the chat' },
  SAY: { name: 'chat:chat', text: 'Speak' },
  EDIT: { name: 'channel:update:self', text: 'Change the title' },
};
export const TIERS = {
  least: [RIGHT.JOIN],
  usual: [RIGHT.JOIN, RIGHT.SAY],
};
`,
      'login.js': `import { TIERS } from './rights.js';
const user = { name: answer.user.name };
const names = () => TIERS.usual.map(({ name }) => name);
location.assign('${address}' + names().join(' '));
`,
    },
    ['chat:connect rights.js:2 chosen rights.js:8', 'chat:chat rights.js:3 chosen rights.js:8'],
  ],
  [
    'Rows of a list have no names; rows that another file chooses',
    {
      'list.js': `const rows = [{ id: 'chat:connect', text: 'a' }, { id: 'chat:whisper', text: 'b' }];
location.assign('${address}' + rows.map((row) => row.id).join(' '));
`,
      'all.ts': `export const Rights = {
  join: { id: 'chat:timeout', is: true },
  edit: { id: 'channel:update:self', is: false },
};
`,
      'one.ts': `import { Rights } from './all';
export const open = () => location.assign('${address}' + Rights.edit.id);
`,
    },
    ['chat:connect list.js:1', 'chat:whisper list.js:1', 'channel:update:self one.ts:2 written all.ts:3'],
  ],
  [
    'Python enums, Go constants, constants of a class in PHP and an enum of it',
    {
      'a.py': `class Right(Enum):
    JOIN = "chat:connect"
    EDIT = "channel:update:self"

def address():
    wanted = [Right.JOIN]
    return "${address}" + " ".join(one.value for one in wanted)
`,
      'b.go': `package b
const (
	Say  = "chat:chat"
	Edit = "channel:update:self"
)
func address() string {
	return "${address}" + strings.Join([]string{Say}, " ")
}
`,
      'c.php': `<?php
class Right { const JOIN = 'chat:connect'; const EDIT = 'channel:update:self'; }
enum Part: string {
  case Say = 'chat:chat';
  case Edit = 'channel:update:self';
}
class In {
  function first() { return '${address}' . implode(' ', [Right::JOIN]); }
  function second() { return '${address}' . implode(' ', array_map(fn ($one) => $one->value,
    [Part::Say])); }
}
`,
    },
    [
      'chat:connect a.py:2 chosen a.py:6',
      'chat:chat b.go:3 chosen b.go:7',
      'chat:connect c.php:2 chosen c.php:8',
      'chat:chat c.php:4 chosen c.php:10',
    ],
  ],
  [
    'Java and Kotlin enums with constructors, C# by a switch, Swift raw values, C++ by a switch',
    {
      'A.java': `enum Right {
  JOIN("chat:connect"),
  EDIT("channel:update:self");
  final String text;
  Right(String text) { this.text = text; }
}
class In { String address() { return "${address}" + Right.JOIN.text; } }
`,
      'B.kt': `enum class Right(val text: String) {
  SAY("chat:chat"),
  EDIT("channel:update:self")
}
val wanted = listOf(Right.SAY)
fun address() = "${address}" + wanted.joinToString(" ") { it.text }
`,
      'C.cs': `enum Right { Join, Edit }
class In {
  static string Text(Right right) => right switch {
    Right.Join => "chat:connect",
    Right.Edit => "channel:update:self" };
  string Address() => "${address}" + Text(
    Right.Join);
}
`,
      'D.swift': `enum Right: String {
  case say = "chat:chat"
  case edit = "channel:update:self"
}
let wanted: [Right] = [
  .say]
func address() -> String { "${address}" + wanted.map { $0.rawValue }.joined(separator: " ") }
`,
      'E.cpp': `enum class Right { Join, Edit };
const char* text(Right right) { switch (right) {
  case Right::Join: return "chat:connect";
  case Right::Edit: return "channel:update:self"; } return ""; }
std::string address() { return std::string("${address}") + text(
  Right::Join); }
`,
    },
    [
      'chat:connect A.java:2 chosen A.java:7',
      'chat:chat B.kt:2 chosen B.kt:5',
      'chat:connect C.cs:4 chosen C.cs:7',
      'chat:chat D.swift:2 chosen D.swift:6',
      'chat:connect E.cpp:3 chosen E.cpp:6',
    ],
  ],
  [
    'added to a list of others: in the function, to a field',
    {
      'right.ts': `export enum Right {
  Join = 'chat:connect',
  Say = 'chat:chat',
  Edit = 'channel:update:self',
  Log = 'user:log:self',
}
`,
      'in.ts': `import { Right } from './right';
export function open(isOwner: boolean) {
  const rights = [Right.Join];
  if (isOwner)
    rights.push(Right.Edit);
  location.assign('${address}' + rights.join(' '));
}
`,
      'on.ts': `import { Right } from './right';
export class Link {
  private readonly asked: string[] = [];
  constructor() {
    this.asked.push(Right.Say); }
  open() { location.assign('${address}' + this.asked.join(' ')); }
}
export const log = [Right.Log];
`,
    },
    [
      'chat:connect in.ts:3 written right.ts:2',
      'channel:update:self in.ts:5 written right.ts:4',
      'chat:chat on.ts:5 written right.ts:3',
    ],
  ],
  [
    'what a getter of the class gives that is asked, and not one of another class (Python, TypeScript)',
    {
      'a.py': `class Right(Enum):
    JOIN = "chat:connect"
    EDIT = "channel:update:self"
class Other:
    @property
    def rights(self):
        return [Right.JOIN, Right.EDIT]
class Host:
    @property
    def rights(self):
        return [Right.JOIN]
def address():
    return "${address}" + " ".join(one.value for one in Host().rights)
`,
      'b.ts': `enum Part {
  Say = 'chat:chat',
  Edit = 'channel:update:self',
}
class Desk {
  get parts() {
    return [Part.Say];
  }
}
location.assign('${address}' + new Desk().parts.join(' '));
`,
    },
    ['chat:connect a.py:2 chosen a.py:11', 'chat:chat b.ts:2 chosen b.ts:7'],
  ],
  [
    'what is no choice: a text in the list itself, a member that is compared, one of another enum, one that nothing asks for',
    {
      'a.ts': `enum Right {
  Join = 'chat:connect',
  Say = 'chat:chat',
}
enum Door { Join = 'door' }
if (held === Right.Say || door === Door.Join) stop();
location.assign('${address}' + ['chat:whisper', Right.Join].join(' '));
`,
    },
    ['chat:connect a.ts:2 chosen a.ts:7', 'chat:whisper a.ts:7'],
  ],
];

test('of two providers each has its own tables', async () => {
  const files = {
    'rights.js': `export const Rights = { join: 'chat:connect', say: 'chat:chat', read: 'user:read:email', edit: 'user:edit' };
`,
    'in.js': `import { Rights } from './rights';
location.assign('${address}' + [
  Rights.join].join(' '));
location.assign('https://id.twitch.tv/oauth2/authorize?response_type=code&scope=' + [
  Rights.read].join(' '));
`,
  };
  for (const providers of [
    ['mixer', 'twitch'],
    ['twitch', 'mixer'],
  ]) {
    const { evidence } = await evidenceIn(files, providers.map(catalogueNamed));
    const asked = evidence
      .filter(({ kind }) => kind === 'request')
      .map(({ scope, span }) => `${scope} ${placed(span)}`);
    expect(asked).toEqual(['chat:connect in.js:3', 'user:read:email in.js:5']);
  }
});

test.each(rows)('%s', async (_, files, found) => {
  const { evidence } = await evidenceIn(files);
  const shown = evidence
    .filter(({ kind }) => kind === 'request')
    .map(({ scope, span, related }) => {
      const beside = related.flatMap(({ message, span: at }) => {
        const [, how] = /^(chosen|written) here$/.exec(message) ?? [];
        return how === undefined ? [] : [`${how} ${placed(at)}`];
      });
      return [scope, placed(span), ...beside].join(' ');
    });
  expect(shown).toEqual(found);
});

const placed = ({ file, start }: Readonly<{ file: string; start: Readonly<{ line: number }> }>): string =>
  `${file}:${start.line}`;
