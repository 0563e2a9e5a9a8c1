import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'strings: plain, raw, bytes, continued, concatenated, macros',
    `const A: &str = "x\\t\\u{41}\\
    y";
static B: &str = r#"c:\\"d""#;
fn f() { let a = concat!("a", B); let b = a.to_string() + "b" + &c; let d = format!("{}/{x:?}/{{}}", e, f = 1); }`,
    `
let A = "x\\tAy"
let B = "c:\\\\\\"d\\""
static fn f()
  let a = concat("a", B)
  let b = concat(a.to_string(), "b", c)
  let d = format("{}/{x:?}/{{}}", e, f=1, x=x)`,
  ],
  [
    'a comment at the end that looks like the table behind a text',
    `static A: &str = "x";
/*expanded [[1]]*/`,
    `
let A = "x"`,
  ],
  [
    'a comment like that one where there are macros, too',
    `static A: &str = concat!("x", "y");
/*expanded [[1]]*/`,
    `
let A = concat("x", "y")`,
  ],
  [
    'use declarations, modules, paths',
    `use std::collections::HashMap;
use crate::api::{self, Client as C, scopes::*};
pub use super::consts::BASE;
pub mod chat;
mod inner { pub const X: &str = "x"; pub fn f() { super::g(X) } }
fn f() { crate::api::Client::new(crate::consts::BASE); inner::X; HashMap::<String, u8>::new(); }`,
    `
import HashMap as HashMap from "std::collections"
import api as api from "crate"
import Client as C from "crate::api"
import * from "crate::api::scopes"
import BASE as BASE from "super::consts"
import * as chat from "self::chat"
import g as super::g from "super"
import BASE as crate::consts::BASE from "crate::consts"
import Client as crate::api::Client from "crate::api"
module inner
  let X = "x"
  static fn f()
    return super::g(X)
static fn f()
  crate::api::Client.new(crate::consts::BASE)
  inner.X
  HashMap.new()
export BASE = BASE from "super::consts"`,
  ],
  [
    'structs, enums, traits, impl blocks, attributes',
    `#[serde(rename_all = "camelCase")]
pub enum Method { Auth, #[serde(rename = "msg")] Msg, Other(String) }
pub struct Api<'a> { pub token: String, #[serde(rename = "type")] kind: &'a str, client: Option<reqwest::Client>, all: Vec<u8> }
struct P(String, u32);
pub trait Get { const B: &'static str = "q"; fn url(&self) -> String; fn get(&self, p: &str) -> String { self.url() + p } }
impl Get for Api<'_> { fn url(&self) -> String { "u".into() } }
impl<'a> Api<'a> { const R: &'static str = "r"; pub fn new(t: &str) -> Self { Self { token: t.to_owned(), kind, ..Default::default() } } }`,
    `
@serde(rename_all="camelCase")
enum Method
  static field Auth
  @serde(rename="msg") static field Msg
  static field Other
struct Api
  field token: String
  @serde(rename="type") field kind
  field client: reqwest.Client
  field all
struct P
  field 0: String
  field 1
trait Get
  static field B = "q"
  fn get(p): String
    return concat(this.url(), p)
part of struct Api < Get
  fn url(): String
    return "u".into()
part of struct Api
  static field R = "r"
  static fn new(t): Self
    return new Self({...: Default.default(), token: t, kind: kind})`,
  ],
  [
    'expressions that branch have values',
    `fn f(x: Option<&str>) -> Result<String, Error> {
    let a = if let Some(t) = x { g(); "1" } else if y { "2" } else { return Err("no".into()) };
    let (b, c) = match k { Some(v) if v > 1 => (v, "3"), "d" | "e" => (1, "4"), Foo { p, q: r } => (p, r), _ => panic!("z") };
    for (i, v) in xs.iter().enumerate() { u(v) }
    while let Ok(p) = r() { s(p) }
    loop { break; }
    let w = x.map(|y| format!("{}", y)).unwrap_or("d");
    let Some(z) = y else { return Ok(w) };
    match a { 1 => { h() } _ => "tail".to_string() }
}`,
    `
static fn f(x): String
  let t = x
  [1.0] g()
  test y
  [1.2] return Err("no".into())
  let a = choice("1", "2")
  test k
  [2.0] let v = k
  [2.2] let p = k.p
  [2.2] let r = k.q
  let b = choice([v, "3"], [1, "4"], [p, r], panic("z")).0
  let c = choice([v, "3"], [1, "4"], [p, r], panic("z")).1
  let v = xs[other()]
  [3.0] u(v)
  let p = r()
  [4.0] s(p)
  let w = choice(x.map(fn(y) { return format("{}", y) }), "d")
  let z = y
  [6.0] return w
  test a
  [7.0] test compare(1)
  return choice(h(), "tail".to_string())`,
  ],
  [
    'wrappers of values are what they hold',
    `async fn f(&mut self) {
    let a = Some(Box::new(self.b.lock().await.unwrap()))?.c[0] as u32;
    let d = Url::parse(E).unwrap().join("x")?;
    self.c.get(&d).header("a", "b").send().await?.json::<User>().unwrap();
    s += "x"; s.push_str("y"); write!(s, "{}", z); self.q = [1, 2]; t["k"] = move || { g() };
}`,
    `
fn f()
  let a = this.b.c.0
  let d = Url.parse(E).join("x")
  this.c.get(d).header("a", "b").send().json<User>()
  s += "x"
  s += "y"
  s += format("{}", z)
  format("{}", z)
  this.q = [1, 2]
  t.k = fn() { return g() }`,
  ],
  [
    'macros: calls, lists, json, definitions, statics',
    `lazy_static! { static ref S: Vec<&'static str> = vec!["a", "b"]; }
macro_rules! call { ($a:expr) => { call!($a, "x") }; ($a:expr, $b:ident) => ({ $a.get($b).send(); $( h($c); )* }) }
fn f() { let v = json!({ "type": "method", "arguments": [a, { "b": c }], "n": {} }); call!(self.x, y); assert!(a => b); }`,
    `
let S = ["a", "b"]
@macro()
static fn call(a, b)
  a.get(b).send()
  return h(c)
static fn f()
  let v = json({type: "method", arguments: [a, {b: c}], n: other()})
  call(this.x, y)
  other()
errors 1`,
  ],
  [
    'code for tests is left out',
    `#[cfg(test)]
mod tests { fn a() { b("c") } }
#[test]
fn d() { e() }
fn g() { h() }`,
    `
static fn g()
  return h()`,
  ],
  [
    'broken code keeps what can be recovered',
    `fn f( { let x = g("a"; }
fn h() { k("b") }`,
    `
static fn f()
  let x = g("a")
static fn h()
  return k("b")
errors 2`,
  ],
];

testOutlines('a.rs', rows);

testHardInput('a.rs', rows.map(([, source]) => source).join('\n'), [
  `const X: u8 = ${'f('.repeat(20_000)}${')'.repeat(20_000)};`,
  `fn f() { let x = ${'"a".to_string() + '.repeat(3_000)}"b"; }`,
  `const X: &str = "${'a'.repeat(1_000_000)}";`,
  `fn f() { ${'if a { b() } else '.repeat(3_000)}{ c() } }`,
  `fn f() ${'{'.repeat(20_000)}`,
  `fn f() { ${'vec![json!({ "a": '.repeat(2_000)}`,
  `macro_rules! m ${'{ ($a:expr) => '.repeat(3_000)}`,
  `fn f() { ${'g!("a", h { b: c });\n'.repeat(10_000)} }`,
  `macro_rules! m { (${'('.repeat(5_000)}$a:ty${')'.repeat(5_000)}) => { struct $a; } } m!(${'('.repeat(5_000)}A${')'.repeat(5_000)});`,
  `macro_rules! m { ($($a:tt)*) => { struct A; m!($($a)* $($a)*); } } ${'m! { a b c }\n'.repeat(300)}`,
  `macro_rules! m { ${'(x $a:ident) => { struct $a; };\n'.repeat(300)} } ${'m!(y A);\n'.repeat(3_000)}`,
  `macro_rules! m { ($a:ty) => { struct $a; const B: &str = ${'stringify!('.repeat(3_000)}$a${')'.repeat(3_000)}; } } m!(A);`,
  `macro_rules! m { ($a:ty) => { ${'$('.repeat(3_000)}$a${')*'.repeat(3_000)} } } m!(A); m!(${'<'.repeat(3_000)});`,
]);
