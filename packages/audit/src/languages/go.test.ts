import { testHardInput, testOutlines } from '@mixer-oauth/testkit';

/** Name, source, outline. */
const rows: readonly (readonly [string, string, string])[] = [
  [
    'strings: interpreted, raw, concatenated, converted',
    `package a
const a = "x\\t\\u0041" + \`raw\\n\` + b
var c, d = 1, string(e)`,
    `
namespace a
let a = concat("x\\tA", "raw\\\\n", b)
let c = 1
let d = e`,
  ],
  [
    'imports and constants',
    `package mixer
import ("fmt"; h "net/http"; . "strings"; _ "x/y"; "github.com/acme/go-bot/v2")
const (
	Base = "https://a"
	One, Two = iota, 2
)
var client = &h.Client{Timeout: 5}`,
    `
namespace mixer
import * as fmt from "fmt"
import * as h from "net/http"
import * from "strings"
import * as _ from "x/y"
import * as bot from "github.com/acme/go-bot/v2"
let Base = "https://a"
let One = iota
let Two = 2
let client = new h.Client({Timeout: 5})`,
  ],
  [
    'structs with tags and embedded types, methods, interfaces, named types',
    `package a
type User struct {
	Name string \`json:"name,omitempty" yaml:"n"\`
	A, B int
	*http.Client
	Base
}
type Scope string
func (u *User) Get(ctx context.Context, path ...string) (*User, error) { return u.Name, nil }
func (o Other) Put(string) {}
type Getter interface { Get(path string) (string, error); io.Reader }`,
    `
namespace a
struct User < Client, Base
  @json("name") @yaml("n") field Name: string
  field A: int
  field B: int
  field Client: http.Client
  field Base: Base
  fn Get(ctx: context.Context, ...path: string): User
    return [this.Name, nil]
fn Scope(value)
  return value
interface Getter < Reader
  fn Get(path: string): string
part of struct Other
  fn Put($0: string)`,
  ],
  [
    'composite literals, several results, append',
    `package a
func f() {
	a, err := g(x)
	b, c := 1, "2"
	m := map[string]interface{}{"type": "method", key: 1}
	l := []string{"a", "b"}
	p := []point{{1, 2}, {X: 3}}
	q := map[string]*point{"a": {X: 4}}
	v := url.Values{"scope": {"a"}}
	s := &oauth2.Config{Scopes: l, Endpoint: oauth2.Endpoint{AuthURL: u}}
	l = append(l, "c", more...)
	n := append(l, "d")
	u += "/x"
	t := v.(string)
	h.Header["k"] = l[0]
	return
}`,
    `
namespace a
fn f()
  let a = g(x).0
  let err = g(x).1
  let b = 1
  let c = "2"
  let m = {type: "method", [key]: 1}
  let l = ["a", "b"]
  let p = [new point(1, 2), new point({X: 3})]
  let q = {a: new point({X: 4})}
  let v = {scope: ["a"]}
  let s = new oauth2.Config({Scopes: l, Endpoint: new oauth2.Endpoint({AuthURL: u})})
  l += ["c", ...more]
  let n = [...l, "d"]
  u += "/x"
  let t = v
  h.Header.k = l.0
  return`,
  ],
  [
    'branches, loops, switches, goroutines',
    `package a
func f() (string, error) {
	if x, err := g(); err != nil { return "", err } else if a { b() } else { d() }
	for i, v := range xs { use(v) }
	for i := 0; i < 5; i++ { f() }
	for ok { f() }
	switch k { case "a", "b": c(); default: d() }
	switch y := x.(type) { case string: e(y) }
	select { case m := <-ch: f(m); default: g() }
	go func(a string) { z(a) }(q)
	defer c.Close()
	return fmt.Sprintf("%s", a), nil
}`,
    `
namespace a
fn f(): string
  let x = g().0
  let err = g().1
  test compare(err, nil)
  [1.0] return ["", err]
  test a
  [1.1] b()
  [1.2] d()
  let i = xs[other()].#key
  let v = xs[other()]
  [2.0] use(v)
  let i = 0
  compare(i, 5)
  other(i)
  [3.0] f()
  test ok
  [4.0] f()
  test k
  test compare("a", "b")
  [5.0] c()
  [5.1] d()
  test x
  let y = x
  [6.0] e(y)
  [7.0] let m = ch.receive()
  [7.0] f(m)
  [7.1] g()
  fn(a: string) { z(a) }(q)
  c.Close()
  return [fmt.Sprintf("%s", a), nil]`,
  ],
  [
    'broken code keeps what can be recovered',
    `package a
func f( { x := g("a"
func h() { k("b") }`,
    `
namespace a
fn f()
  let x = g("a"()("b"))
errors 4`,
  ],
];

testOutlines('a.go', rows);

testHardInput('a.go', rows.map(([, source]) => source).join('\n'), [
  `package a\nvar x = ${'f('.repeat(20_000)}${')'.repeat(20_000)}`,
  `package a\nvar x = ${'"a" + '.repeat(5_000)}"b"`,
  `package a\nvar x = "${'a'.repeat(1_000_000)}"`,
  `package a\nfunc f() { ${'if a { b() } else '.repeat(3_000)}{ c() } }`,
  `package a\nfunc f() ${'{'.repeat(20_000)}`,
  `package a\nvar x = ${'[]T{{A: '.repeat(5_000)}`,
  `package a\nfunc f() { ${'g("a", h{b: c}); '.repeat(10_000)} }`,
]);
