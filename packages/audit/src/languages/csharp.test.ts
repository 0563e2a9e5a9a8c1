import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import type { FileOutline } from '../outline/outline.ts';
import { printOutline } from '../outline/print-outline.ts';

const file = 'A.cs';

async function lower(source: string): Promise<FileOutline> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return outline;
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'strings: plain, verbatim, interpolated, raw',
    `class A { string a = "x\\t\\u0041"; string b = @"c:\\d""e"; string c = $"/channels/{id,5:0}/{{x}}"; string d = $@"a{b}""c"; string e = $"{{\\"a\\": \\"{b}\\"}}"; }`,
    `
class A
  field a: string = "x\\tA"
  field b: string = "c:\\\\d\\"e"
  field c: string = concat("/channels/", id, "/{x}")
  field d: string = concat("a", b, "\\"c")
  field e: string = concat("{\\"a\\": \\"", b, "\\"}")`,
  ],
  [
    'concatenation and format',
    `class A { void M() { var u = a + "/b" + c; var v = string.Format("{0}/x", a); u += "/y"; } }`,
    `
class A
  fn M(): void
    let u = concat(a, "/b", c)
    let v = string.Format("{0}/x", a)
    u += "/y"`,
  ],
  [
    'fields, constants, properties',
    `class A : Base, IB { const string U = "u"; readonly HttpClient _c; public string P { get; set; } = "p"; string Q => U; string R { get { return _r; } set { _r = value; } } }`,
    `
class A < Base, IB
  static field U: string = "u"
  field _c: HttpClient
  field P: string = "p"
  @getter()
  fn Q(): string
    return U
  @getter()
  fn R(): string
    return _r`,
  ],
  [
    'type arguments of calls, types as values',
    `class A { void M() { s.AddHttpClient<IApi, N.Api>(f); Get<List<int>>(); s?.Add<B>(); a.b<C>.d(typeof(E)); } }`,
    `
class A
  fn M(): void
    s.AddHttpClient<IApi, N.Api>(f)
    Get<List<int>>()
    s.Add<B>()
    a.b.d(E)`,
  ],
  [
    'constructors call base or this',
    `class A : B { public A(string s, int n = 1) : base(s) { this.Z = s; } A() : this("x") { } }`,
    `
class A < B
  constructor fn constructor(s: string, n: int = 1)
    super(s)
    this.Z = s
  constructor fn constructor()
    this("x")`,
  ],
  [
    'primary constructors are fields',
    `record R(string Name); class K(HttpClient client) { void M() { client.GetAsync("x"); } }`,
    `
class R
  constructor fn constructor(field Name: string)
class K
  fn M(): void
    client.GetAsync("x")
  constructor fn constructor(field client: HttpClient)`,
  ],
  [
    'initialisers are records and lists',
    `class A { void M() { var o = new Options { ClientId = id, Scopes = list.ToArray() }; var l = new List<string>() { "a", "b" }; string[] k = { "q" }; var z = new { add = new[] { "b" }, x.Name }; var d = new Dictionary<string, string> { ["m"] = "1", { "n", "2" } }; HttpClient c = new() { BaseAddress = new Uri("u") }; } }`,
    `
class A
  fn M(): void
    let o = new Options({ClientId: id, Scopes: list.ToArray()})
    let l = ["a", "b"]
    let k: string[] = ["q"]
    let z = {add: ["b"], Name: x.Name}
    let d = {m: "1", n: "2"}
    let c: HttpClient = new HttpClient({BaseAddress: new Uri("u")})`,
  ],
  [
    'calls: named arguments, generics, await, ?.',
    `class A { async Task M() { await _c?.GetAsync($"x/{a}").ConfigureAwait(false); Send(method: "msg", 1); Get<Channel>("y"); var n = nameof(Scopes); } }`,
    `
class A
  fn M(): Task
    _c.GetAsync(concat("x/", a)).ConfigureAwait(false)
    Send(method="msg", 1)
    Get<Channel>("y")
    let n = "Scopes"`,
  ],
  [
    'choices',
    `class A { string M() { var a = x ?? "d"; var b = c ? "1" : "2"; return a switch { "p" => "q", _ => "r" }; } }`,
    `
class A
  fn M(): string
    let a = choice(x, "d")
    let b = choice("1", "2")
    return choice("q", "r")`,
  ],
  [
    'comparisons are looked at, not used',
    `class A { void M() { if (s == "chat:chat" || o is string) { F(); } } }`,
    `
class A
  fn M(): void
    test other(compare(s, "chat:chat"), compare(o, string))
    [1.0] F()`,
  ],
  [
    'branches, loops, using, try',
    `class A { void M() { if (a) u = "1"; else u = "2"; switch (k) { case "x": u = "3"; break; default: u = "4"; break; } foreach (var i in list) { F(i); } using (var w = new W()) { G(); } try { H(); } catch (Exception e) { I(); } } }`,
    `
class A
  fn M(): void
    test a
    [1.0] u = "1"
    [1.1] u = "2"
    test k
    [2.0] u = "3"
    [2.1] u = "4"
    let i = list[other()]
    [3.0] F(i)
    let w = new W()
    [4.0] G()
    H()
    [5.0] I()`,
  ],
  [
    'lambdas and local functions',
    `class A { void M() { Run(() => _c.GetAsync(p)); list.Select(x => x.Name); string local(string q) => base.Get(q); } }`,
    `
class A
  fn M(): void
    Run(fn() { return _c.GetAsync(p) })
    list.Select(fn(x) { return x.Name })
    fn local(q: string): string
      return super.Get(q)`,
  ],
  [
    'attributes are annotations',
    `interface IApi { [Get("/users/current")] Task<User> Me([Query] string q); }`,
    `
interface IApi
  @Get("/users/current")
  fn Me(@Query() q: string): Task<User>`,
  ],
  [
    'namespaces, using, enums, nesting',
    `using System; using X = A.B;
namespace N.M;
enum E { One, Two = 2 }
class A { class B { static int C = 1; } }`,
    `
namespace N.M
import * from "System"
import * as X from "A.B"
enum E
  static field One
  static field Two = 2
class A
  class B
    static field C: int = 1`,
  ],
  [
    'both sides of #if',
    `class A { void M() {
#if DEBUG
var c = "d";
#else
var c = "r";
#endif
} }`,
    `
class A
  fn M(): void
    let c = "d"
    let c = "r"`,
  ],
  [
    'top-level statements',
    `var client = new Client();
await client.Run("x");`,
    `
let client = new Client()
client.Run("x")`,
  ],
  [
    'broken code keeps what can be recovered',
    `class A { void M() { var a = F("x"; var b = "y"; } `,
    `
A
fn M(): void
  let a = F("x")
  let b = "y"
errors 1`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(printOutline(await lower(source))).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  'var x = ' + 'f('.repeat(20_000) + ')'.repeat(20_000) + ';',
  'var x = ' + '"a" + '.repeat(5_000) + '"b";',
  'var x = "' + 'a'.repeat(1_000_000) + '";',
]);
