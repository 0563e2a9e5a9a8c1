import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'strings: adjacent, raw, wide, suffixed, concatenated',
    `const char *a = "x\\t\\x41" "y" B;
auto r = R"q({"t":"m"})q"; auto w = L"w"; auto s = "s"s; std::string c = a + "b" + std::to_string(d);
const char *const list[] = {"a", "b"};`,
    `
let a = concat("x\\tA", "y", B)
let r = "{\\"t\\":\\"m\\"}"
let w = "w"
let s = "s"
let c: string = concat(a, "b", d)
let list = ["a", "b"]`,
  ],
  [
    'strings with suffixes beside each other',
    `auto a = u"x "_s u"y"_s;
auto b = f("a"s // and
  "b"s, "sv " "d", u8"e"_x); /* "f"_s "g" */
auto c = R"(h"_s "i)" "j"sv R"(k)"sv;
#define ROOT "l"_s "m"`,
    `
let a = concat("x ", "y")
let b = f(concat("a", "b"), concat("sv ", "d"), "e")
let c = concat("h\\"_s \\"i", "j", "k")
let ROOT = concat("l", "m")`,
  ],
  [
    'includes and macros',
    `#include <cpr/cpr.h>
#include "api/config.h"
#define ROOT HOST "/v1"
#define URL(path) QStringLiteral(ROOT path)
#define CALL(verb, path) send(verb, ROOT + path)
#define GUARD
#ifdef X
int x = f("a");
#else
int x = f("b");
#endif`,
    `
import * from "cpr/cpr.h"
import * from "api/config.h"
let ROOT = concat(HOST, "/v1")
@macro()
fn URL(path)
  return concat(ROOT, path)
@macro()
fn CALL(verb, path)
  return send(verb, concat(ROOT, path))
[1.0] let x = f("a")
[1.1] let x = f("b")
export * from "cpr/cpr.h"
export * from "api/config.h"`,
  ],
  [
    'classes: bases, constructors, fields, methods elsewhere, enums, namespaces',
    `namespace foo { namespace bar {
enum class Kind : int { One, Two = 2 };
class FOO_API Api : public Base, private QObject {
  Q_OBJECT
public slots:
  Api(const std::string& base, int n = 1) : Base(base), base_(base), n_{n} {}
  ~Api() { f(); }
  virtual std::string url() const { return "u"; }
  virtual void pure() = 0;
  static const std::string ROOT;
private:
  std::string base_ = "x", other_{"y"};
  std::unique_ptr<Client> client;
  struct Inner { int a; };
};
}}
const std::string foo::bar::Api::ROOT = "r";
foo::bar::Api::Api() : Base("b") {}
void foo::bar::Api::get(const QString &path) { base_ = path; }
template <typename T> T f(T a) { return a; }
extern const char *elsewhere;`,
    `
enum Kind
  static field One
  static field Two = 2
class Api < Base, QObject
  static field ROOT: string
  field base_: string = "x"
  field other_: string = "y"
  field client: Client
  constructor fn constructor(base: string, n = 1)
    super(base)
    this.base_ = base
    this.n_ = n
  fn url(): string
    return "u"
  struct Inner
    field a
part of struct Api
  static field ROOT = "r"
part of struct Api
  constructor fn constructor()
    super("b")
part of struct Api
  fn get(path: QString)
    base_ = path
fn f<T>(a: T): T
  return a
export elsewhere that another file defines`,
  ],
  [
    'constructions and initialisers',
    `void f() {
  std::string t("w"); QUrl u(text); Foo f(1, x); Foo *g = new Foo(2); auto p = std::make_unique<Client>("a");
  json j = {{"type", "method"}, {"arguments", {a, "b"}}}; Header h = {.url = "a"}; std::vector<std::string> v{"a", "b"};
  auto o = Json::object{{"a", Json::array{1}}}; auto [x, y] = z();
}`,
    `
fn f()
  let t: string = "w"
  let u: QUrl = text
  let f: Foo = new Foo(1, x)
  let g: Foo = new Foo(2)
  let p = new Client("a")
  let j: json = {type: "method", arguments: [a, "b"]}
  let h: Header = {url: "a"}
  let v = ["a", "b"]
  let o = {a: [1]}
  let x = z().0
  let y = z().1`,
  ],
  [
    'text that functions, streams and objects are filled with',
    `void f() {
  url += "y"; url.append("z"); ss << "a/" << id << std::endl; std::cout << "no"; ss.str();
  snprintf(buf, sizeof(buf), "%s/x", url.c_str()); strcat(buf, "t"); dstr_printf(&d, "%d", 1);
  q["type"] = "method"; q.insert("method", "msg"); req.setUrl(QUrl(QStringLiteral("a/%1").arg(b)));
}`,
    `
fn f()
  url += "y"
  url += "z"
  ss += "a/"
  ss += id
  other(cout, "no")
  ss.str()
  buf = sprintf("%s/x", url.c_str())
  sprintf("%s/x", url.c_str())
  buf += "t"
  "t"
  d = sprintf("%d", 1)
  sprintf("%d", 1)
  q.type = "method"
  q.method = "msg"
  req.url = "a/%1".arg(b)
  req.setUrl("a/%1".arg(b))`,
  ],
  [
    'calls, members, casts, qualified names',
    `void f() {
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str()); this->manager->get(static_cast<Req>(r)); (*p).go(&q);
  foo::Bar::baz(web::http::methods::PUT, foo::run<int>("x")); T v = c ? "a" : "b"; list[0] = list[i];
  auto l = [this, &x](int a) -> int { return a + 1; };
}`,
    `
fn f()
  curl_easy_setopt(curl, CURLOPT_URL, url.c_str())
  this.manager.get(r)
  p.go(q)
  Bar.baz(methods.PUT, run<int>("x"))
  let v: T = choice("a", "b")
  list.0 = list[i]
  let l = fn(a) { return concat(a, 1) }`,
  ],
  [
    'branches and loops',
    `void f() {
  if (auto it = m.find(k); it != m.end()) { a(); } else if (b == "c") c(); else { d(); }
  switch (k) { case 1: a(); break; default: c(); }
  for (int i = 0; i < 3; i++) { f(i); } for (const auto &x : xs) g(x); while (a) b(); do { c(); } while (d);
  try { a(); } catch (const E &e) { b(); }
}`,
    `
fn f()
  let it = m.find(k)
  test compare(it, m.end())
  [1.0] a()
  test compare(b, "c")
  [1.1] c()
  [1.2] d()
  test k
  test compare(1)
  [2.0] a()
  [2.1] c()
  let i = 0
  test compare(i, 3)
  test other(i)
  [3.0] f(i)
  let x = xs[other()]
  [4.0] g(x)
  test a
  [5.0] b()
  test d
  [6.0] c()
  a()
  [7.0] b()`,
  ],
  [
    'broken code keeps what can be recovered',
    `void f( { auto x = g("a";
void h() { k("b"); }`,
    `
f
let x = g("a")
fn h()
  k("b")
errors 1`,
  ],
];

testOutlines('a.cpp', rows);

testHardInput('a.cpp', rows.map(([, source]) => source).join('\n'), [
  `auto x = ${'f('.repeat(20_000)}${')'.repeat(20_000)};`,
  `auto x = ${'a + '.repeat(5_000)}"b";`,
  `void f() { s ${'<< "a" '.repeat(5_000)}; }`,
  `auto x = "${'a'.repeat(1_000_000)}";`,
  `#define X ${'f(a, "b") + '.repeat(20_000)}`,
  `#define X ${'('.repeat(50_000)}`,
  `void f() { ${'if (a) b(); else '.repeat(3_000)}c(); }`,
  `void f() ${'{'.repeat(20_000)}`,
  `auto x = ${'{{"a", '.repeat(5_000)}`,
  'class A { '.repeat(2_000),
  'A_B\n'.repeat(20_000),
  `void f() { ${'g("a", h{b, c});\n'.repeat(10_000)} }`,
]);
