import { testIdioms } from '@mixer-oauth/testkit';

// A test of the text of a scope, in a loop through all of them: those that fail it are not asked for. Of what nobody can tell all may be.
const page = 'https://mixer.com/oauth/authorize?client_id=abc&scope=';
const js = (code: string): string => `const every = ['chat:connect', 'chat:chat', 'user:log:self'];
const go = (names) => { location.href = '${page}' + names.join(' '); };
${code}`;
const chat = (file: string, line: number, certainty = 'certain'): readonly string[] =>
  ['chat:connect', 'chat:chat'].map((scope) => `request | ${certainty} | ${scope} | ${file}:${line}`);
const all = (file: string, line: number, certainty = 'certain'): readonly string[] => [
  ...chat(file, line, certainty),
  `request | ${certainty} | user:log:self | ${file}:${line}`,
];

testIdioms([
  [
    'JavaScript: in a loop, what goes on with the next item, in a callback, by a pattern, by where a text stands',
    {
      'a.js': js(`const out = []; for (const one of every) if (one.startsWith('chat')) out.push(one); go(out);`),
      'b.js': js(
        `const out = []; for (const one of every) { if (!one.startsWith('chat')) continue; out.push(one); } go(out);`,
      ),
      'c.js': js(`const out = []; every.forEach((one) => { if (one.includes('chat')) out.push(one); }); go(out);`),
      'd.js': js(`go(every.filter((one) => /^chat:/.test(one)));`),
      'e.js': js(`go(every.filter((one) => one.indexOf('chat') === 0));`),
      'f.js': js(`const out = []; for (const one of every) if (one.indexOf('user') === -1) out.push(one); go(out);`),
      'g.js': js(
        `const out = []; for (const one of every) { if (one.endsWith(':self')) log(one); else out.push(one); } go(out);`,
      ),
    },
    [
      ...chat('a.js', 1),
      ...chat('b.js', 1),
      ...chat('c.js', 1),
      ...chat('d.js', 1),
      ...chat('e.js', 1),
      ...chat('f.js', 1),
      ...chat('g.js', 1),
    ],
  ],
  [
    'JavaScript: more than that, which nobody can tell',
    {
      'a.js': js(
        `const out = []; for (const one of every) if (one.startsWith('chat') || isOn(one)) out.push(one); go(out);`,
      ),
      'b.js': js(
        `const out = []; for (const one of every) { if (!isOn(one) && !one.startsWith('chat')) continue; out.push(one); } go(out);`,
      ),
      'c.js': js(`const out = []; every.forEach((one) => { if (!isOn(one)) return; out.push(one); }); go(out);`),
      'd.js': js(`go(every.filter((one) => one.startsWith('chat') || isOn(one)));`),
      'e.js': js(`const out = []; for (const one of every) if (one === wanted) out.push(one); go(out);`),
      'f.js': js(
        `const out = []; for (const one of every) if (one.startsWith('chat') && isOn(one)) out.push(one); go(out);`,
      ),
      'g.js': js(`const out = []; for (const one of every) { if (isOn(one)) log(one); else out.push(one); } go(out);`),
    },
    [
      ...all('a.js', 1, 'likely'),
      ...all('b.js', 1, 'likely'),
      ...all('c.js', 1, 'likely'),
      ...all('d.js', 1, 'likely'),
      ...all('e.js', 1, 'likely'),
      ...chat('f.js', 1, 'likely'),
      ...all('g.js', 1, 'likely'),
    ],
  ],
  [
    'JavaScript: whether it was seen before, is there, or is given already, is nothing that its text says',
    {
      'a.js': js(`const out = []; for (const one of every) if (!out.includes(one)) out.push(one); go(out);`),
      'b.js': js(
        `const out = [], seen = new Set(); for (const one of every) { if (seen.has(one)) continue; seen.add(one); out.push(one); } go(out);`,
      ),
      'c.js': js(`const out = []; for (const one of every) if (one && one.length > 0) out.push(one); go(out);`),
      'd.js': js(`go(every.filter((one, at) => every.indexOf(one) === at));`),
      'e.js': js(`const out = []; for (const one of every) { if (enabled[one]) out.push(one); } go(out);`),
      'f.js': js(`const out = []; for (const one of every) { if (isLoud) console.log(one); out.push(one); } go(out);`),
      'g.js': js(`go(every.filter((one) => one.trim()));`),
    },
    ['a.js', 'b.js', 'c.js', 'd.js', 'e.js', 'f.js', 'g.js'].flatMap((file) => all(file, 1)),
  ],
  [
    'Python, PHP and Ruby',
    {
      'a.py': `EVERY = ['chat:connect', 'chat:chat', 'user:log:self']
def loop():
    names = []
    for one in EVERY:
        if one.startswith('chat'):
            names.append(one)
    return '${page}' + ' '.join(names)
`,
      'b.py': `EVERY = ['chat:connect', 'chat:chat', 'user:log:self']
def comprehension(): return '${page}' + ' '.join(one for one in EVERY if 'chat' in one)
`,
      'c.py': `import re
EVERY = ['chat:connect', 'chat:chat', 'user:log:self']
def comprehension(): return '${page}' + ' '.join([one for one in EVERY if re.match(r'chat:', one)])
`,
      'd.py': `EVERY = ['chat:connect', 'chat:chat', 'user:log:self']
def given(granted): return '${page}' + ' '.join([one for one in EVERY if one not in granted])
def own(): return '${page}' + ' '.join([one for one in EVERY if is_on(one)])
`,
      'e.php': `<?php
function loop() { $every = ['chat:connect', 'chat:chat', 'user:log:self']; $names = [];
  foreach ($every as $one) { if (!preg_match('/^chat:/', $one)) { continue; } $names[] = $one; }
  return '${page}' . implode(' ', $names); }
`,
      'f.php': `<?php
function sifted() { $every = ['chat:connect', 'chat:chat', 'user:log:self'];
  return '${page}' . implode(' ', array_filter($every, fn ($one) => strpos($one, 'chat') !== false)); }
`,
      'g.rb': `EVERY = ['chat:connect', 'chat:chat', 'user:log:self']
def block
  names = []
  EVERY.each { |one| names << one if one.start_with?('chat') }
  "${page}#{names.join(' ')}"
end
`,
      'h.rb': `EVERY = ['chat:connect', 'chat:chat', 'user:log:self']
def pattern
  names = []
  EVERY.each do |one|
    next unless one =~ /chat/
    names << one
  end
  "${page}#{names.join(' ')}"
end
`,
    },
    [
      ...chat('a.py', 1),
      ...chat('b.py', 1),
      ...chat('c.py', 2),
      ...all('d.py', 1),
      ...chat('e.php', 2),
      ...chat('f.php', 2),
      ...chat('g.rb', 1),
      ...all('h.rb', 1, 'likely'),
    ],
  ],
  [
    'Kotlin, Java, C# and Go',
    {
      'A.kt': `val EVERY = listOf("chat:connect", "chat:chat", "user:log:self")
fun block(): String { val names = mutableListOf<String>()
  EVERY.forEach { if (it.startsWith("chat")) names.add(it) }
  return "${page}" + names.joinToString(" ") }
`,
      'B.java': `class B { static final List<String> EVERY = List.of("chat:connect", "chat:chat", "user:log:self");
  static String loop() { List<String> names = new ArrayList<>(); for (String one : EVERY) { if (one.startsWith("chat")) names.add(one); }
    return "${page}" + String.join(" ", names); } }
`,
      'C.cs': `class C { static readonly string[] Every = { "chat:connect", "chat:chat", "user:log:self" };
  static string Query() => "${page}" + string.Join(" ", from one in Every where one.StartsWith("chat") select one); }
`,
      'D.cs': `class D { static readonly string[] Every = { "chat:connect", "chat:chat", "user:log:self" };
  static string Sifted() => "${page}" + string.Join(" ", Every.Where(one => Regex.IsMatch(one, "^chat"))); }
`,
      'e.go': `package main
var every = []string{"chat:connect", "chat:chat", "user:log:self"}
func loop() string { names := []string{}
	for _, one := range every { if strings.HasPrefix(one, "chat") { names = append(names, one) } }
	return "${page}" + strings.Join(names, " ") }
`,
    },
    [...chat('A.kt', 1), ...chat('B.java', 1), ...chat('C.cs', 1), ...chat('D.cs', 1), ...chat('e.go', 2)],
  ],
  [
    'Rust, Swift, C++, Elixir and Lua',
    {
      'a.rs': `const EVERY: [&str; 3] = ["chat:connect", "chat:chat", "user:log:self"];
fn all() -> String { let mut names = Vec::new();
    for one in EVERY.iter() { if one.starts_with("chat") { names.push(*one); } }
    format!("${page}{}", names.join(" ")) }
`,
      'b.swift': `let every = ["chat:connect", "chat:chat", "user:log:self"]
func loop() -> String { var names: [String] = []
  for one in every where one.hasPrefix("chat") { names.append(one) }
  return "${page}" + names.joined(separator: " ") }
`,
      'c.cpp': `static const std::vector<std::string> every = {"chat:connect", "chat:chat", "user:log:self"};
std::string loop() { std::string names; for (const auto& one : every) { if (one.rfind("chat", 0) == 0) { names += one + " "; } }
  return "${page}" + names; }
`,
      'd.ex': `defmodule D do
  @every ["chat:connect", "chat:chat", "user:log:self"]
  def sifted, do: "${page}" <> Enum.join(for(one <- @every, String.starts_with?(one, "chat"), do: one), " ")
end
`,
      'e.lua': `local every = { 'chat:connect', 'chat:chat', 'user:log:self' }
local function loop()
  local names = {}
  for _, one in ipairs(every) do if one:find('^chat') then table.insert(names, one) end end
  return '${page}' .. table.concat(names, ' ')
end
`,
    },
    [...chat('a.rs', 1), ...chat('b.swift', 1), ...chat('c.cpp', 1), ...chat('d.ex', 2), ...all('e.lua', 1, 'likely')],
  ],
  [
    'Kotlin and Ruby: steps that go through what they are handed, in a block that runs on the object or in a method',
    {
      'A.kt': `class Ask { private val names = mutableListOf<String>()
  fun all(given: List<String>) = apply { given.forEach { if (it.startsWith("chat")) names.add(it) } }
  fun url() = "${page}" + names.joinToString(" ") }
fun ask() = open(Ask().all(listOf("chat:chat", "user:log:self")).url())
`,
      'B.kt': `class Request { private val names = mutableListOf<String>()
  fun all(given: List<String>): Request { given.forEach { if (it.startsWith("chat")) names.add(it) }; return this }
  fun url() = "${page}" + names.joinToString(" ") }
fun request() = open(Request().all(listOf("chat:connect", "user:log:self")).url())
`,
      'C.kt': `class Whole { private val names = mutableListOf<String>()
  fun all(given: List<String>) = apply { given.forEach { names.add(it) } }
  fun url() = "${page}" + names.joinToString(" ") }
fun whole() = open(Whole().all(listOf("chat:chat", "user:log:self")).url())
`,
      'D.kt': `class Unclear { private val names = mutableListOf<String>()
  fun all(given: List<String>) = apply { given.forEach { if (isGood(it)) names.add(it) } }
  fun url() = "${page}" + names.joinToString(" ") }
fun unclear() = open(Unclear().all(listOf("chat:chat", "user:log:self")).url())
`,
      'e.rb': `class Ask
  def initialize
    @names = []
  end
  def all(given)
    tap { given.each { |one| @names << one if one.end_with?(':self') } }
  end
  def url = "${page}#{@names.join(' ')}"
end
Launchy.open(Ask.new.all(['chat:chat', 'user:log:self']).url)
`,
    },
    [
      'request | certain | chat:chat | A.kt:4',
      'request | certain | chat:connect | B.kt:4',
      'request | certain | chat:chat | C.kt:4',
      'request | certain | user:log:self | C.kt:4',
      'request | likely | chat:chat | D.kt:4',
      'request | likely | user:log:self | D.kt:4',
      'request | certain | user:log:self | e.rb:10',
    ],
  ],
  [
    'JavaScript: rows, of which a filter asks one place; by what nobody can tell each is likely',
    {
      'a.js': `const rows = [['keep', '/types'], ['drop', '/ingests']];
for (const [name, path] of rows.filter(([name]) => name !== 'drop')) fetch('https://mixer.com/api/v1' + path);
`,
      'b.js': `const rows = [['on', '/types'], ['off', '/ingests']];
for (const row of rows.filter((one) => isWanted(one[0]))) fetch('https://mixer.com/api/v1' + row[1]);
`,
    },
    [
      'call | certain | rest GET /types | a.js:1',
      'call | likely | rest GET /types | b.js:1',
      'call | likely | rest GET /ingests | b.js:1',
    ],
  ],
]);
