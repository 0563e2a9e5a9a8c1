import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { printOutline } from '../outline/print-outline.ts';

const file = 'A.swift';

async function lower(source: string): Promise<string> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return printOutline(outline);
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'strings: interpolation, escapes, blocks, raw',
    `let a = "\\(base)/x/\\(user.id)\\n"
let b = """
  a \\(c)
    d
  """
let e = #"f\\n\\#(g)"#
let h = "\\(i)"
`,
    `
let a = concat(base, "/x/", user.id, "\\n")
let b = concat("a ", c, "\\n  d")
let e = concat("f\\\\n", g)
let h = concat(i)`,
  ],
  [
    'imports, constants, concatenation',
    `import Foundation
@testable import class A.B
let base = "https://a"
var x: String = base + "/q", y: Int?
x += "z"`,
    `
import * from "Foundation"
import * from "A"
let base = "https://a"
let x: String = concat(base, "/q")
let y: Int?
x += "z"`,
  ],
  [
    'classes: fields, constructors, labels',
    `final class Api: Base, Proto {
 static let shared = Api()
 let token: String
 init(base: String = "b", _ id: Int, with name: String) { self.base = base; super.init(base: base) }
 convenience init() { self.init(base: "x", 1, with: "y") }
 class func make() -> Api { Api() }
}`,
    `
class Api < Base, Proto
  static field shared = Api()
  field token: String
  constructor fn constructor(base: String = "b", id: Int, with name: String)
    this.base = base
    super(base=base)
  constructor fn constructor()
    this(base="x", 1, with="y")
  static fn make(): Api
    return Api()`,
  ],
  [
    'properties with getters are methods',
    `struct A { var url: String { return "\\(base)/x" }
 var u: URL { get { q } set { r = newValue } }
 static var s: String { "t" } }`,
    `
struct A
  @getter()
  fn url(): String
    return concat(base, "/x")
  @getter()
  fn u(): URL
    return q
  @getter()
  static fn s(): String
    return "t"`,
  ],
  [
    'enums, extensions, protocols',
    `enum Scope: String { case chat = "a:b", other = "c:d"; case plain, user(id: Int) }
extension Scope: P { var path: String { switch self { case .chat: return "/c"; case .user(let id), .plain: return "/u" } } }
protocol P { var path: String { get }; func send(_ x: Int) -> Y }`,
    `
enum Scope < String
  static field chat = "a:b"
  static field other = "c:d"
  static field plain
  static field user
part of class Scope < P
  @getter()
  fn path(): String
    test this
    [1.0] test compare(.chat)
    [1.0] return "/c"
    [1.1] test compare(.user)
    [1.1] test compare(.plain)
    [1.1] return "/u"
interface P
  fn send(x: Int): Y`,
  ],
  [
    'calls: labels, closures, subscripts, implicit members',
    `func f() { AF.request("\\(base)/x", method: .post, headers: h).responseJSON { r in print(r) }; a?.b!["k"].c(); list.map { $0.name }; g(a) { b() } onError: { c() } }`,
    `
fn f()
  AF.request(concat(base, "/x"), method=.post, headers=h).responseJSON(fn(r) { return print(r) })
  a.b.k.c()
  list.map(fn($0, $1) { return $0.name })
  g(a, fn($0, $1) { return b() }, onError=fn($0, $1) { return c() })`,
  ],
  [
    'try, await, casts and conditions',
    `func f() async throws { let u = try await api.get("x") as? User; let a = b ?? c ?? "d"; let t = p ? "q" : "r" }`,
    `
fn f()
  let u = api.get("x")
  let a = choice(b, c, "d")
  let t = choice("q", "r")`,
  ],
  [
    'bound conditions',
    `func f() { guard let u = URL(string: s), x > 1 else { return }; if let a = b { c(a) } else if d { e() } else { g() } }`,
    `
fn f()
  let u = URL(string=s)
  test compare(x, 1)
  [1.0] return
  let a = b
  [2.0] c(a)
  test d
  [2.1] e()
  [2.2] g()`,
  ],
  [
    'branches and loops',
    `func f() { switch k { case "x": u = "1"; case "y", "z": u = "2"; default: break }; for (k, v) in m { g(k) }; for i in l { h(i) }; while a { b() }; repeat { c() } while d; do { try j() } catch { n() } }`,
    `
fn f()
  test k
  [1.0] test compare("x")
  [1.0] u = "1"
  [1.1] test compare("y")
  [1.1] test compare("z")
  [1.1] u = "2"
  let k = m[other()].0
  let v = m[other()].1
  [2.0] g(k)
  let i = l[other()]
  [3.0] h(i)
  test a
  [4.0] b()
  test d
  [5.0] c()
  j()
  [6.0] n()`,
  ],
  [
    'branches as values',
    `let a = if x { "1" } else { "2" }`,
    `
test x
let a = choice("1", "2")`,
  ],
  [
    'comparisons are looked at, not used',
    `func f() { if s == "chat:chat" || o is String { g() } }`,
    `
fn f()
  test compare(s, choice("chat:chat", compare(o)))
  [1.0] g()`,
  ],
  [
    'dictionaries, arrays, tuples',
    `let d = ["a": 1, b: "c"]; let e: [String] = []; let (m, n) = ("p", q); let h = [String: Any]()`,
    `
let d = {a: 1, [b]: "c"}
let e: [String] = []
let m = "p"
let n = q
let h = {}`,
  ],
  [
    'statements that fill an object',
    `func f() { var request = URLRequest(url: u); request.httpMethod = "POST"; request.setValue("a", forHTTPHeaderField: "b") }`,
    `
fn f()
  let request = URLRequest(url=u)
  request.httpMethod = "POST"
  request.setValue("a", forHTTPHeaderField="b")`,
  ],
  [
    'both sides of #if',
    `#if DEBUG
let a = "d"
#else
let a = "r"
#endif`,
    `
let a = "d"
let a = "r"`,
  ],
  [
    'broken code keeps what can be recovered',
    `func f() { let a = g("x")) }
let b = "y"
`,
    `
fn f()
  let a = g("x")
let b = "y"
errors 1`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(await lower(source)).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  `let x = ${'f('.repeat(2_000)}${')'.repeat(2_000)}`,
  `let x = ${'"a" + '.repeat(1_000)}"b"`,
  `let x = "${'a'.repeat(1_000_000)}"`,
  `let x = y${'.b(c)'.repeat(5_000)}`,
  `func f() { ${'if a { '.repeat(2_000)}b() }`,
  'class A { '.repeat(5_000),
  '{'.repeat(20_000),
  `let x = "${String.raw`\(`.repeat(20_000)}`,
  '[['.repeat(2_000),
  '"'.repeat(2_000),
  `let x = ${'a ?? '.repeat(1_000)}b`,
]);
