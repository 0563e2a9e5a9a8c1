import { outlinesOf, testHardInput } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { printOutline } from '../outline/print-outline.ts';

const file = 'A.kt';

async function lower(source: string): Promise<string> {
  const [outline] = await outlinesOf({ [file]: source });
  if (!outline) throw new RangeError('no outline');
  return printOutline(outline);
}

/** Name, source, outline. */
const cases: readonly (readonly [string, string, string])[] = [
  [
    'strings: templates, escapes, raw strings',
    `val a = "$BASE/users/\${user.id}?q=\\t\\$x" + 'c'
val b = """{"id": "$id"} \\n"""
val c = "$id"`,
    `
let a = concat(BASE, "/users/", user.id, "?q=\\t$x", "c")
let b = concat("{\\"id\\": \\"", id, "\\"} \\\\n")
let c = concat(id)`,
  ],
  [
    'top-level constants and functions',
    `@file:JvmName("X")
package a.b
import a.b.C
import a.b.c as d
import a.c.*
const val BASE: String = "u"
fun url(path: String = "/x") = BASE + path`,
    `
namespace a.b
import C as C from "a.b"
import c as d from "a.b"
import * from "a.c"
let BASE: String = "u"
fn url(path: String = "/x")
  return concat(BASE, path)`,
  ],
  [
    'classes: primary constructor, base, companion',
    `class A(private val api: Api, val id: Int = 5, name: String) : Base(name), I {
 companion object { const val U = "u"; fun make() = A(1) }
 private var token: String? = null
 init { z = 2 }
 constructor(a: Int) : this(a, 2) { token = "x" }
}`,
    `
class A < Base, I
  static field U = "u"
  field token: String? = null
  z = 2
  constructor fn constructor(field api: Api, field id: Int = 5, name: String)
    super(name)
  static fn make()
    return A(1)
  constructor fn constructor(a: Int)
    this(a, 2)
    token = "x"`,
  ],
  [
    'properties with getters are methods',
    `class A { val url: String get() = "$BASE/x"
 val lazily by lazy { "q" }
 var z = 1
  set(value) { field = value } }`,
    `
class A
  field z = 1
  @getter()
  fn url(): String
    return concat(BASE, "/x")
  @getter()
  fn lazily()
    return "q"`,
  ],
  [
    'objects, enums, data classes',
    `object Api : Base("b") { val q = 1 }
enum class S(val value: String) { A("a:b"), B("c:d"); fun f() = value }
data class P(@SerializedName("method") val m: String)`,
    `
class Api < Base
  static field q = 1
  constructor fn constructor()
    super("b")
enum S
  static field A = new S("a:b")
  static field B = new S("c:d")
  constructor fn constructor(field value: String)
  fn f()
    return value
class P
  constructor fn constructor(@SerializedName("method") field m: String)`,
  ],
  [
    'annotations before a declaration, of which the grammar takes the last for a statement',
    `@A(x = 1)
@B("y")
interface C {
  @D fun d(): E
  @D @F("z") fun g()
}
@A("x")
@B("y")
sealed class H(val i: String)
class J { fun k() { @Suppress("x") l() } }`,
    `
@A(x=1)
@B("y")
interface C
  @D()
  fn d(): E
  @D()
  @F("z")
  fn g()
@A("x")
@B("y")
class H
  constructor fn constructor(field i: String)
class J
  fn k()
    l()`,
  ],
  [
    'annotations',
    `interface I { @GET("users/{id}") suspend fun me(@Path("id") id: Long, vararg rest: String): User }`,
    `
interface I
  @GET("users/{id}")
  fn me(@Path("id") id: Long, ...rest: String): User`,
  ],
  [
    'calls: names, spread, trailing lambdas, safe calls',
    `fun f() { client.post<User>("url") { method = HttpMethod.Post
 header("a", b) }; a?.b!!.c(name = 1, *arr); list.map { it.name }.joinToString(" ") { s -> s } }`,
    `
fn f()
  client.post<User>("url", fn(it) {
    method = HttpMethod.Post
    return header("a", b)
  })
  a.b.c(name=1, ...arr)
  list.map(fn(it) { return it.name }).joinToString(" ", fn(s) { return s })`,
  ],
  [
    'pairs are calls of a method',
    `val m = mapOf("a" to 1, "b" to 2)`,
    `
let m = mapOf("a".to(1), "b".to(2))`,
  ],
  [
    'branches are values',
    `fun f() { val a = if (x) "1" else if (y) "2" else "3"
 val b = when (k) { "p" -> "q"; is S -> { g(); "r" } else -> "s" }
 val c = try { h() } catch (e: E) { "d" }
 val e = x ?: "f" }`,
    `
fn f()
  test x
  test y
  let a = choice("1", "2", "3")
  test k
  [2.0] test compare("p")
  [2.1] test compare(S)
  [2.1] g()
  let b = choice("q", "r", "s")
  let c = choice(h(), "d")
  let e = choice(x, "f")`,
  ],
  [
    'branches and loops as statements',
    `fun f() { if (a) u = "1" else g(); when (k) { "x" -> h() }; for ((p, q) in m) i(p); while (x) { j() }; try { k() } catch (e: E) { l() } finally { m() } }`,
    `
fn f()
  test a
  [1.0] u = "1"
  [1.1] g()
  test k
  [2.0] test compare("x")
  [2.0] h()
  let p = m[other()].0
  let q = m[other()].1
  [3.0] i(p)
  test x
  [4.0] j()
  k()
  [5.0] l()
  m()`,
  ],
  [
    'comparisons are looked at, not used',
    `fun f() { if (s == "chat:chat" || o is String) g() }`,
    `
fn f()
  test choice(compare(s, "chat:chat"), compare(o))
  [1.0] g()`,
  ],
  [
    'assignments',
    `fun f() { x += "a"; this.y = "b"; z["k"] = 2; val (m, n) = p }`,
    `
fn f()
  x += "a"
  this.y = "b"
  z.k = 2
  let m = p.0
  let n = p.1`,
  ],
  [
    'anonymous objects and references',
    `fun f() { enqueue(object : Callback<User>() { override fun on() { q() } }); g(::h, A::class.java) }`,
    `
fn f()
  class  < Callback
    fn on()
      q()
  enqueue(new Callback())
  g(h, A)`,
  ],
  [
    'a class that delegates to another',
    `class A : I by api {
 val x = "y"
}`,
    `
class A < I
  field x = "y"
  api`,
  ],
  [
    'an object that delegates to what a call makes',
    `object A : B(), I by c.create(I::class.java)
class D(c: M) : I by c.create("u") {
 val x = "y"
}`,
    `
class A < B, I
  c.create(I)
class D < I
  field x = "y"
  c.create("u")
  constructor fn constructor(c: M)`,
  ],
  [
    'broken code keeps what can be recovered',
    `fun f() { val a = g("x")) }
val b = "y"
`,
    `
f
other()
let a = g("x")
errors 1`,
  ],
];

test.each(cases)('%s', async (_, source, outline) => {
  expect(await lower(source)).toBe(outline.slice(1));
});

testHardInput(file, cases.map(([, source]) => source).join('\n'), [
  `val x = ${'f('.repeat(20_000)}${')'.repeat(20_000)}`,
  `val x = ${'"a" + '.repeat(5_000)}"b"`,
  `val x = "${'a'.repeat(1_000_000)}"`,
  `val x = y${'.b(c)'.repeat(20_000)}`,
  `fun f() { ${'if (a) '.repeat(20_000)}b() }`,
  'class A { '.repeat(5_000),
  '{'.repeat(20_000),
  `val x = "${'${'.repeat(20_000)}`,
  `val x = "${'$a'.repeat(100_000)}"`,
  '"'.repeat(100_000),
  '/* }'.repeat(50_000),
]);

// The grammar itself never comes back from these.
test.each(['@C', '@C.D', '@C(1)', '@C(D(1)) '])(
  'a file that is cut behind the annotation %j is read',
  async (annotation) => {
    expect(await lower(`class A\n${annotation}`)).toBe(await lower('class A\n'));
  },
);
