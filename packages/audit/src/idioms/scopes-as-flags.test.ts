import { testIdioms } from '@mixer-oauth/testkit';

// Scopes that are members of an enum made for several at once: those that are named are asked for, not all that the enum has.
const described = (text: string): string => `[Description("${text}")] `;
const scopes = (attribute = described): string => `namespace A {
  [Flags] public enum Scope {
    None = 0,
    ${attribute('user:details:self')}User = 1 << 0,
    ${attribute('chat:connect')}Connect = 1 << 1,
    ${attribute('chat:chat')}Chat = 1 << 2,
    ${attribute('chat:whisper')}Whisper = 8 } }
`;
const bare = scopes(() => '');

const login = (text: string, before = '', members = ''): string => `namespace A {
  public class Login {
    ${members}
    public string Url(bool mod) {
      ${before}
      return "https://mixer.com/oauth/authorize?client_id=1&scope=" + ${text}; } } }
`;

const extension = (body: string, more = ''): string => `namespace A {
  public static class Texts {
    ${more}
    public static string ToText(this Scope scopes) ${body} } }
`;

const reflection = (attribute = 'DescriptionAttribute>().Description'): string =>
  extension(
    `=> string.Join(" ", Enum.GetValues(typeof(Scope)).Cast<Scope>().Where(s => scopes.HasFlag(s)).Select(s => typeof(Scope).GetField(s.ToString()).GetCustomAttribute<${attribute}));`,
  );

const looped = (add: string, more = ''): string =>
  extension(
    `{ var parts = new List<string>(); foreach (Scope s in Enum.GetValues(typeof(Scope))) if (scopes.HasFlag(s)) parts.Add(${add}); return string.Join(" ", parts); }`,
    more,
  );

const describe =
  'public static string Describe(this Enum value) { var field = value.GetType().GetField(value.ToString()); return ((DescriptionAttribute)Attribute.GetCustomAttribute(field, typeof(DescriptionAttribute))).Description; }';

const names = `static readonly Dictionary<Scope, string> Names = new Dictionary<Scope, string> {
      [Scope.User] = "user:details:self",
      [Scope.Connect] = "chat:connect",
      [Scope.Chat] = "chat:chat",
      [Scope.Whisper] = "chat:whisper" };`;

const chosen = (holds: (member: string) => string): string =>
  extension(`{ var parts = new List<string>();
      if (${holds('Scope.User')}) parts.Add("user:details:self");
      if (${holds('Scope.Connect')}) parts.Add("chat:connect");
      if (${holds('Scope.Chat')}) parts.Add("chat:chat");
      return string.Join(" ", parts); }`);

const two = '(Scope.User | Scope.Connect).ToText()';
const files = (code: string, texts = reflection(), members = scopes()): Readonly<Record<string, string>> => ({
  'Login.cs': code,
  'Scope.cs': members,
  'Texts.cs': texts,
});
const asked = (line: number, ...named: readonly string[]): readonly string[] =>
  named.map((scope) => `request | certain | ${scope} | Login.cs:${line}`);
const both = asked(6, 'user:details:self', 'chat:connect');

const python = (text: string, names = true): string => `from enum import Flag, auto

class Scope(Flag):
    USER = auto()
    CONNECT = auto()
    CHAT = auto()

${names ? "NAMES = {\n    Scope.USER: 'user:details:self',\n    Scope.CONNECT: 'chat:connect',\n    Scope.CHAT: 'chat:chat',\n}" : ''}
${text}
`;
const inNames = ['request | certain | user:details:self | a.py:9', 'request | certain | chat:connect | a.py:10'];
const address = "'https://mixer.com/oauth/authorize?client_id=1&scope='";

testIdioms([
  ['C#: texts by reflection', files(login(two)), both],
  [
    'C#: a constant',
    files(login('Wanted.ToText()', '', 'const Scope Wanted = Scope.User | Scope.Connect;')),
    asked(3, 'user:details:self', 'chat:connect'),
  ],
  [
    'C#: more under a condition',
    files(login('s.ToText()', 'var s = Scope.User | Scope.Connect; if (mod) s |= Scope.Chat;')),
    asked(5, 'user:details:self', 'chat:connect', 'chat:chat'),
  ],
  [
    'C#: more, written out',
    files(login('s.ToText()', 'var s = Scope.User | Scope.Connect; if (mod) { s = s | Scope.Chat; }')),
    asked(5, 'user:details:self', 'chat:connect', 'chat:chat'),
  ],
  [
    'C#: one or the other',
    files(login('(mod ? Scope.User | Scope.Chat : Scope.User | Scope.Connect).ToText()')),
    asked(6, 'user:details:self', 'chat:chat', 'user:details:self', 'chat:connect'),
  ],
  ['C#: one alone', files(login('Scope.User.ToText()')), asked(6, 'user:details:self')],
  ['C#: a static call', files(login('Texts.ToText(Scope.User | Scope.Connect)')), both],
  [
    'C#: handed on',
    files(login('Ask(Scope.User | Scope.Connect)', '', 'string Ask(Scope some) => some.ToText();')),
    both,
  ],
  ['C#: one after the other, by way of another function', files(login(two), looped('s.Describe()', describe)), both],
  [
    'C#: an array',
    files(
      login('string.Join("+", new[] { Scope.User, Scope.Connect }.Select(s => s.Describe()))'),
      looped('s.Describe()', describe),
    ),
    asked(6, 'chat:connect', 'user:details:self'),
  ],
  [
    'C#: an attribute of the program',
    files(
      login(two),
      reflection('NameAttribute>().Text'),
      scopes((text) => `[Name("${text}")] `),
    ),
    both,
  ],
  [
    'C#: EnumMember',
    files(
      login(two),
      reflection('EnumMemberAttribute>().Value'),
      scopes((text) => `[EnumMember(Value = "${text}")] `),
    ),
    both,
  ],
  ['C#: a dictionary', files(login(two), looped('Names[s]', names), bare), both],
  [
    'C#: pairs of a dictionary',
    files(
      login(two),
      extension('=> string.Join(" ", Names.Where(p => scopes.HasFlag(p.Key)).Select(p => p.Value));', names),
      bare,
    ),
    both,
  ],
  [
    'C#: pairs of a dictionary in a loop',
    files(
      login(two),
      extension(
        '{ var parts = new List<string>(); foreach (var p in Names) if ((scopes & p.Key) != 0) parts.Add(p.Value); return string.Join(" ", parts); }',
        names,
      ),
      bare,
    ),
    both,
  ],
  [
    'C#: a condition each',
    files(
      login(two),
      chosen((member) => `scopes.HasFlag(${member})`),
      bare,
    ),
    both,
  ],
  [
    'C#: bits',
    files(
      login(two),
      chosen((member) => `(scopes & ${member}) == ${member}`),
      bare,
    ),
    both,
  ],
  [
    'C#: any of the bits',
    files(
      login(two),
      chosen((member) => `(scopes & ${member}) != 0`),
      bare,
    ),
    both,
  ],
  [
    'C#: a case each',
    files(
      login(two),
      looped(
        'NameOf(s)',
        `static string NameOf(Scope s) { switch (s) {
      case Scope.User: return "user:details:self";
      case Scope.Connect: return "chat:connect";
      case Scope.Chat: return "chat:chat";
      default: return "chat:whisper"; } }`,
      ),
      bare,
    ),
    both,
  ],
  ['C#: the enum alone', files(login('mod')), []],
  [
    "C#: another platform's",
    {
      ...files(login(two).replace('mixer.com', 'other.example')),
      'a.cs': 'class A { string a = "https://mixer.com/"; }',
    },
    [],
  ],
  [
    'C#: flags of something else',
    files(
      login('(Colour.Red | Colour.Blue).ToText()'),
      reflection().replaceAll('Scope', 'Colour'),
      `${scopes()}namespace A { [Flags] public enum Colour { [Description("red")] Red = 1, [Description("blue")] Blue = 2 } }\n`,
    ),
    [],
  ],
  [
    'C#: a function that writes more than the texts',
    {
      ...files(
        login('""').replace(
          '"https://mixer.com/oauth/authorize?client_id=1&scope=" + ""',
          'Maker.Make(Scope.User | Scope.Connect)',
        ),
      ),
      'Make.cs':
        'namespace A { public static class Maker { public static string Make(Scope some) => "https://mixer.com/oauth/authorize?client_id=1&scope=" + some.ToText(); } }\n',
    },
    both,
  ],
  [
    'C#: the same with a condition each',
    {
      ...files(
        login('""').replace(
          '"https://mixer.com/oauth/authorize?client_id=1&scope=" + ""',
          'Maker.Make(Scope.User | Scope.Connect)',
        ),
        chosen((member) => `scopes.HasFlag(${member})`),
        bare,
      ),
      'Make.cs':
        'namespace A { public static class Maker { public static string Make(Scope some) => "https://mixer.com/oauth/authorize?client_id=1&scope=" + some.ToText(); } }\n',
    },
    both,
  ],
  [
    'Python: names of those that are asked for',
    {
      'a.py': python(
        `def text(scopes):\n    return ' '.join(NAMES[s] for s in Scope if s in scopes)\n\nURL = ${address} + text(Scope.USER | Scope.CONNECT)`,
      ),
    },
    inNames,
  ],
  [
    'Python: the same in place',
    {
      'a.py': python(
        `WANTED = Scope.USER | Scope.CONNECT\nURL = ${address} + ' '.join(NAMES[s] for s in Scope if s in WANTED)`,
      ),
    },
    inNames,
  ],
  [
    'Python: items, with more under a condition',
    {
      'a.py': python(
        `def text(scopes):\n    return ' '.join(name for flag, name in NAMES.items() if flag & scopes)\n\ndef url(mod):\n    wanted = Scope.USER\n    if mod:\n        wanted |= Scope.CONNECT\n    return ${address} + text(wanted)`,
      ),
    },
    inNames,
  ],
  [
    'Python: handed on',
    {
      'a.py': python(
        `def text(scopes):\n    return ' '.join(NAMES[s] for s in Scope if s in scopes)\n\ndef url(scopes):\n    return ${address} + text(scopes)\n\nURL = url(Scope.USER | Scope.CONNECT)`,
      ),
    },
    inNames,
  ],
  [
    'Python: a condition each',
    {
      'a.py': python(
        `def text(scopes):\n    names = []\n    if Scope.USER in scopes:\n        names.append('user:details:self')\n    if scopes & Scope.CONNECT:\n        names.append('chat:connect')\n    if scopes & Scope.CHAT:\n        names.append('chat:chat')\n    return ' '.join(names)\n\nURL = ${address} + text(Scope.USER | Scope.CONNECT)`,
        false,
      ),
    },
    ['request | certain | user:details:self | a.py:12', 'request | certain | chat:connect | a.py:14'],
  ],
]);
