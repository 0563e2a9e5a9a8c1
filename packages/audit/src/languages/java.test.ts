import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { printOutline } from '../outline/print-outline.ts';

const file = 'A.java';

async function lower(source: string): Promise<string> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return printOutline(outline);
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'strings: plain, escapes, characters, text blocks',
    `class A { String a = "x\\t\\u0041" + 'c'; String b = """
    {"id": "q"}
      more\\
    end
    """; }`,
    `
class A
  field a: String = concat("x\\tA", "c")
  field b: String = "{\\"id\\": \\"q\\"}\\n  moreend\\n"`,
  ],
  [
    'concatenation and appending',
    `class A { void m() { String u = BASE + "/b" + c; u += "/y"; } }`,
    `
class A
  fn m(): void
    let u: String = concat(BASE, "/b", c)
    u += "/y"`,
  ],
  [
    'fields, constants, interfaces',
    `class A extends Base<T> implements I, J { private static final String U = "u", V; @Value("v") String f; int[] k = {1, 2}; }
interface K { String BASE = "http"; void m(); }`,
    `
class A < Base, I, J
  static field U: String = "u"
  static field V: String
  @Value("v") field f: String
  field k: int[] = [1, 2]
interface K
  static field BASE: String = "http"
  fn m(): void`,
  ],
  [
    'constructors call super or this',
    `class A extends B { public A(String s, final int n) { super(s, "p"); this.s = s; f = n; } A() { this("x", 1); } }`,
    `
class A < B
  constructor fn constructor(s: String, n: int)
    super(s, "p")
    this.s = s
    f = n
  constructor fn constructor()
    this("x", 1)`,
  ],
  [
    'records',
    `record R(String name, @JsonProperty("method") int n) { static int q() { return 1; } }`,
    `
class R
  static fn q(): int
    return 1
  constructor fn constructor(field name: String, @JsonProperty("method") field n: int)`,
  ],
  [
    'enums with values',
    `enum E { ONE("a:b", 1), TWO { String v() { return "q"; } }; private final String v; E(String v, int n) { this.v = v; } String v() { return v; } }`,
    `
enum E
  static field ONE = new E("a:b", 1)
  static field TWO = new E$TWO()
  field v: String
  constructor fn constructor(v: String, n: int)
    this.v = v
  fn v(): String
    return v
  class E$TWO < E
    fn v(): String
      return "q"`,
  ],
  [
    'annotations',
    `@Path("api") interface Api { @GET("users/{id}") Call<User> me(@Path(value = "id") int id, @Query("q") String... rest); }`,
    `
@Path("api")
interface Api
  @GET("users/{id}")
  fn me(@Path("id") id: int, @Query("q") ...rest: String): Call<User>`,
  ],
  [
    'calls, constructions, casts, chains',
    `class A { void m() { new okhttp3.Request.Builder().url("x").build(); Foo<String> o = (Foo<String>) list.<String>get(0); super.m(); A.super.m(); A.this.q(); } }`,
    `
class A
  fn m(): void
    new Request.Builder().url("x").build()
    let o: Foo<String> = list.get(0)
    super.m()
    super.m()
    this.q()`,
  ],
  [
    'anonymous classes are classes',
    `class A { void m() { queue.add(new StringRequest(Method.POST, url) { @Override Map<String, String> getParams() { return p; } }); } }`,
    `
class A
  fn m(): void
    class  < StringRequest
      @Override()
      fn getParams(): Map<String, String>
        return p
    queue.add(new StringRequest(Method.POST, url))`,
  ],
  [
    'choices',
    `class A { void m() { var a = c ? "1" : "2"; String r = switch (k) { case "a", "b" -> "1"; case "c" -> { yield "2"; } default -> "3"; }; } }`,
    `
class A
  fn m(): void
    let a = choice("1", "2")
    test k
    [1.0] test compare("a", "b")
    [1.1] test compare("c")
    let r: String = choice("1", "2", "3")`,
  ],
  [
    'comparisons are looked at, not used',
    `class A { void m() { if (s == "chat:chat" || o instanceof String t) f(); } }`,
    `
class A
  fn m(): void
    test choice(compare(s, "chat:chat"), compare(o))
    [1.0] f()`,
  ],
  [
    'branches, loops, try',
    `class A { void m() { if (a) u = "1"; else if (b) u = "2"; else u = "3"; switch (k) { case "x": u = "4"; break; case "y": default: u = "5"; } for (String s : list) f(s); while (a) b(); try (In i = open()) { g(i); } catch (E e) { h(); } finally { j(); } } }`,
    `
class A
  fn m(): void
    test a
    [1.0] u = "1"
    test b
    [1.1] u = "2"
    [1.2] u = "3"
    test k
    [2.0] test compare("x")
    [2.0] u = "4"
    [2.1] test compare("y")
    [2.1] u = "5"
    let s: String = list[other()]
    [3.0] f(s)
    test a
    [4.0] b()
    let i: In = open()
    g(i)
    [5.0] h()
    j()`,
  ],
  [
    'lambdas and references',
    `class A { void m() { run(() -> c.get(p)); list.map(x -> x.name).each((String y) -> { return y; }); f(Foo::bar, this::baz, Foo.class); } }`,
    `
class A
  fn m(): void
    run(fn() { return c.get(p) })
    list.map(fn(x) { return x.name }).each(fn(y: String) { return y })
    f(Foo.bar, this.baz, Foo)`,
  ],
  [
    'packages, imports, nesting, initialisers',
    `package a.b;
import a.b.C;
import static a.b.D.X;
import static a.b.D.*;
import a.c.*;
class A { static { U = "x"; } { z = 2; } class B { static int C = 1; } }`,
    `
namespace a.b
import C as C from "a.b"
import X as X from "a.b.D"
import * from "a.b.D"
import * from "a.c"
class A
  U = "x"
  z = 2
  class B
    static field C: int = 1`,
  ],
  [
    'arrays and statements of little weight',
    `class A { void m() { String[] a = new String[] { "a" }; a[0] = "b"; int[] n = new int[3]; synchronized (x) { q(); } throw new E("x"); } }`,
    `
class A
  fn m(): void
    let a: String[] = ["a"]
    a.0 = "b"
    let n: int[] = []
    x
    q()
    new E("x")`,
  ],
  [
    'broken code keeps what can be recovered',
    `class A { void m() { var a = f("x"; var b = "y"; } `,
    `
class A
  fn m(): void
    let a = f("x")
    let b = "y"
errors 2`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(await lower(source)).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  `class A { Object x = ${'f('.repeat(20_000)}${')'.repeat(20_000)}; }`,
  `class A { String x = ${'"a" + '.repeat(5_000)}"b"; }`,
  `class A { String x = "${'a'.repeat(1_000_000)}"; }`,
  `class A { void m() { x${'.b(c)'.repeat(20_000)}; } }`,
  `class A { void m() { ${'if (a) '.repeat(20_000)}b(); } }`,
  'class A { '.repeat(5_000),
  '{'.repeat(20_000),
  `class A { String x = """${'\n    a'.repeat(200_000)}"""; }`,
]);
