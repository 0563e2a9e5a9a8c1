import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { printOutline } from '../../outline/print-outline.ts';

async function outline(file: string, source: string): Promise<string> {
  return (await outlinesOf({ [file]: source })).map(printOutline).join('');
}

describe('text', () => {
  test.each([
    ['plain strings', 'a.js', `f('it\\'s', "b");`, `f("it's", "b")`],
    [
      'escapes are decoded',
      'a.js',
      `f("\\x41\\u0042\\u{43}\\n\\0\\q\\
d");`,
      `f("ABC\\n\\u0000qd")`,
    ],
    ['escapes that are broken stay', 'a.js', `f(\`\\u{110000}\`);`, `f("\\\\u{110000}")`],
    ['a template with holes', 'a.js', 'f(`/a/${id}/b/${x.y}`);', 'f(concat("/a/", id, "/b/", x.y))'],
    ['a template that is one hole is text all the same', 'a.js', 'f(`${id}`);', 'f(concat(id))'],
    [
      'a template without holes',
      'a.js',
      `f(\`a\r
b\\tc\`, \`\`);`,
      `f("a\\nb\\tc", "")`,
    ],
    ['a tag is taken as a formatter', 'a.js', 'q = gql`query ${x}`;', 'q = concat("query ", x)'],
    ['a raw tag keeps its backslashes', 'a.js', `q = String.raw\`\\d+\${x}\`;`, `q = concat("\\\\d+", x)`],
    [
      'a tag that is a call is not lost',
      'a.js',
      'q = styled(Button)`a`;',
      `styled(Button)
q = "a"`,
    ],
    [
      'a chain of + is one concat',
      'a.js',
      `u = base + '/a/' + id + \`/\${b}?\` + (c + 'd');`,
      'u = concat(base, "/a/", id, "/", b, "?", c, "d")',
    ],
    [
      'numbers, regular expressions and words',
      'a.js',
      'f(1, -2, 0x1f, 1n, /a+/gi, true, null, undefined);',
      'f(1, -2, 0x1f, 1n, /a+/gi, true, null, undefined)',
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('values', () => {
  test.each([
    [
      'a default is a choice',
      'a.js',
      `u = process.env.URL || opts.url || 'x';`,
      'u = choice(process.env.URL, opts.url, "x")',
    ],
    ['?? is a choice', 'a.js', `u = a ?? 'x';`, 'u = choice(a, "x")'],
    [
      '&& is worth its end, the rest is tested',
      'a.js',
      `u = a && b.c && 'x';`,
      `test a
test b.c
u = "x"`,
    ],
    [
      'what runs only after && stands in an arm',
      'a.js',
      `ok && (method = 'PUT');`,
      `test ok
[1.0] method = "PUT"`,
    ],
    [
      'a ternary is a choice, its condition a test',
      'a.js',
      `u = isBeta() ? 'a' : 'b';`,
      `test isBeta()
u = choice("a", "b")`,
    ],
    [
      'a ladder of ternaries is one choice',
      'a.js',
      `u = a ? 'x' : b ? 'y' : 'z';`,
      `test a
test b
u = choice("x", "y", "z")`,
    ],
    [
      'assignments in a ternary exclude each other',
      'a.js',
      'a ? (x = 1) : (x = 2);',
      `test a
[1.0] x = 1
[1.1] x = 2
choice(x, x)`,
    ],
    [
      'comparisons are only looked at',
      'a.js',
      `f(a === 'x', 'k' in o, e instanceof E, typeof a, a < 1);`,
      'f(compare(a, "x"), compare("k", o), compare(e, E), compare(a), compare(a, 1))',
    ],
    ['delete is no use', 'a.js', 'delete a.b;', 'compare(a.b)'],
    [
      'other operators',
      'a.js',
      'f(!a, a * b - c, a | b, i++, void 0);',
      'f(other(a), other(other(a, b), c), other(a, b), other(i), other(0))',
    ],
    [
      'a sequence is worth its last',
      'a.js',
      'x = (f(), y = 1, z);',
      `f()
y = 1
x = z`,
    ],
    [
      'await and parentheses are dropped, what is yielded is told beside it',
      'a.js',
      'async function* f() { yield await (a()); yield* b; yield; }',
      `fn f()
  yield a()
  a()
  yield ...b
  other()`,
    ],
    [
      'casts are dropped',
      'a.ts',
      'x = <A>(b as C)! satisfies D; f<string>(y); g<T>;',
      `x = b
f(y)`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('members and calls', () => {
  test.each([
    ['members', 'a.js', `a.b['c'][0][\`d\`][e]["f g"];`, 'a.b.c.0.d[e].f g'],
    ['optional chains', 'a.js', `a?.b?.['c']?.(d)?.[e];`, 'a.b.c(d)[e]'],
    [
      'private names',
      'a.js',
      'class A { #x = 1; m() { return #x in this.#x; } }',
      `class A
  field #x = 1
  fn m()
    return compare(#x, this.#x)`,
    ],
    [
      'calls, constructions and spreads',
      'a.js',
      'new A(b)(...c); new D; new e.F(1).g();',
      `new A(b)(...c)
new D()
new e.F(1).g()`,
    ],
    [
      'a fluent chain',
      'a.js',
      `request(app).get('/a').set('b', c).then(d => d.e);`,
      'request(app).get("/a").set("b", c).then(fn(d) { return d.e })',
    ],
    ['meta properties', 'a.js', 'f(import.meta.env.URL, new.target);', 'f(import.meta.env.URL, new.target)'],
    [
      'require and dynamic import are calls',
      'a.js',
      `const a = require('a'), b = await import('./b');`,
      `let a = require("a")
let b = import("./b")`,
    ],
    [
      'a function called in place',
      'a.js',
      `(function () { f(); })(); (() => 'x')(); !function () {}();`,
      `fn() { f() }()
fn() { return "x" }()
other(fn() {}())`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('lists and records', () => {
  test.each([
    ['lists', 'a.js', `x = ['a', , ...b, [c]];`, 'x = ["a", ...b, [c]]'],
    [
      'records',
      'a.js',
      `x = { a: 1, 'b c': 2, 3: d, e, [f]: 4, ['g']: 5, ...h };`,
      'x = {a: 1, b c: 2, 3: d, e: e, [f]: 4, g: 5, ...: h}',
    ],
    [
      'methods',
      'a.js',
      `x = { a(b) { return b; }, async *c() {}, 'd e'() {} };`,
      'x = {a: fn a(b) { return b }, c: fn c() {}, d e: fn d e() {}}',
    ],
    [
      'a getter is what it returns, a setter is kept aside',
      'a.js',
      `x = { get url() { return 'u'; }, set url(v) { f(v); } };`,
      'x = {url: fn url() { return "u" }(), set url: fn url(v) { f(v) }}',
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('functions', () => {
  test.each([
    [
      'an expression body is a return',
      'a.js',
      'f(a => a.b, () => ({ c: 1 }));',
      'f(fn(a) { return a.b }, fn() { return {c: 1} })',
    ],
    ['parameters', 'a.js', `function f(a, b = 'c', ...d) {}`, 'fn f(a, b = "c", ...d)'],
    [
      'parameters that are taken apart',
      'a.js',
      `function f({ a, b: c = 1, 'd': e }, [g, , h]) {}`,
      'fn f($0{a: a, c: b = 1, e: d}, $1{g: 0, h: 2})',
    ],
    [
      'nested patterns and rests are bound in the body',
      'a.js',
      'const f = ({ a: { b } = {}, ...c }, ...[d]) => b;',
      `let f = fn($0, ...$1{d: 0}) {
  let $16 = choice($0.a, {})
  let b = $16.b
  let c = $0
  return b
}`,
    ],
    [
      'types',
      'a.ts',
      'function f(this: X, a?: string, b: Promise<C> = d, { e }: { e: F } = {}): Promise<G> {}',
      'fn f(a: string, b: Promise<C> = d, $2{e: e}: { e: F } = {}): Promise<G>',
    ],
    [
      'generators and named expressions',
      'a.js',
      'x = function* g() {}; async function h() {}',
      `x = fn g() {}
fn h()`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('JSX', () => {
  test.each([
    [
      'an element is a call with a record',
      'a.jsx',
      `x = <A.B href="a&amp;b" on={f} {...c} d><e>text</e>{g('h')}</A.B>;`,
      'x = A.B({href: "a&b", on: f, ...: c, d: true}, e({}), g("h"))',
    ],
    [
      'fragments and lower case',
      'a.tsx',
      `x = <><b:c d-e='f\\n' />{/* no */}</>;`,
      `x = other()({}, b:c({d-e: "f\\\\n"}), other())`,
    ],
    [
      'conditions inside',
      'a.jsx',
      'x = <A>{ok && <B/>}{list.map(i => <C key={i} />)}</A>;',
      `test ok
x = A({}, B({}), list.map(fn(i) { return C({key: i}) }))`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});
