import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { printOutline } from '../../outline/print-outline.ts';

async function outline(file: string, source: string): Promise<string> {
  return (await outlinesOf({ [file]: source })).map(printOutline).join('');
}

describe('bindings', () => {
  test.each([
    [
      'declarations',
      'a.js',
      `var a = 1, b; let c = 'd'; const e = f();`,
      `let a = 1
let b
let c = "d"
let e = f()`,
    ],
    [
      'declared types',
      'a.ts',
      'let a: Client; const b: string[] = c;',
      `let a: Client
let b: string[] = c`,
    ],
    [
      'a construction tells more than the declared type',
      'a.ts',
      'const a: IClient = new Client();',
      'let a = new Client()',
    ],
    [
      'assignments',
      'a.js',
      `a = 1; a.b = 'c'; a[d] += 'e'; a.f ||= g; h ??= i; j &&= k; l -= m;`,
      `a = 1
a.b = "c"
a[d] += "e"
a.f ?= g
h ?= i
j = k
l = other(m)`,
    ],
    [
      'an assignment is worth its target',
      'a.js',
      'f(a = b()); c = d = e();',
      `a = b()
f(a)
d = e()
c = d`,
    ],
    [
      'prototypes',
      'a.js',
      'Foo.prototype.bar = function (a) { return this.b + a; };',
      'Foo.prototype.bar = fn(a) { return concat(this.b, a) }',
    ],
    [
      'using',
      'a.js',
      'function f() { using a = b(); }',
      `fn f()
  let a = b()`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('patterns', () => {
  test.each([
    [
      'objects',
      'a.js',
      `const { a, b: c, 'd': e, [f]: g } = h.i;`,
      `let a = h.i.a
let c = h.i.b
let e = h.i.d
let g = h.i[f]`,
    ],
    [
      'defaults',
      'a.js',
      `const { a = 'x', b: c = f() } = d;`,
      `let a = d.a
let a ?= "x"
let c = d.b
let c ?= f()`,
    ],
    [
      'nested',
      'a.js',
      'const { a: { b }, c: { d } = {} } = e;',
      `let b = e.a.b
let $21 = choice(e.c, {})
let d = $21.d`,
    ],
    [
      'rests',
      'a.js',
      'const { a, ...b } = c; const [d, ...e] = f;',
      `let a = c.a
let b = c
let d = f.0
let e = f`,
    ],
    [
      'lists with holes',
      'a.js',
      'const [a, , [b]] = c; [x, y] = [y, x];',
      `let a = c.0
let b = c.2.0
let $22 = [y, x]
x = $22.0
y = $22.1`,
    ],
    [
      'a value in which something happens stands once',
      'a.js',
      `const { a, b } = await f('/x');`,
      `let $6 = f("/x")
let a = $6.a
let b = $6.b`,
    ],
    [
      'members as targets',
      'a.js',
      '({ a: this.b, c: d[0] } = e);',
      `this.b = e.a
d.0 = e.c`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('branches', () => {
  test.each([
    [
      'if and else exclude each other',
      'a.js',
      'if (a) b = 1; else if (f()) { b = 2; } else b = 3;',
      `test a
[1.0] b = 1
[1.1] test f()
[1.1] b = 2
[1.2] b = 3`,
    ],
    [
      'nested branches',
      'a.js',
      'if (a) { if (b) c(); }',
      `test a
[1.0] test b
[1.0] [2.0] c()`,
    ],
    [
      'switch',
      'a.js',
      `switch (f(a)) { case 1: case 'b': c = 1; break; case d: c = 2; default: c = 3; }`,
      `test f(a)
test compare(1)
test compare("b")
[1.0] c = 1
test compare(d)
[1.1] c = 2
[1.1] c = 3`,
    ],
    [
      'a case in braces',
      'a.js',
      'switch (a) { case 1: { b(); return; } case 2: c(); }',
      `test a
test compare(1)
[1.0] b()
[1.0] return
test compare(2)
[1.1] c()`,
    ],
    [
      'for',
      'a.js',
      'for (let i = 0, n = f(); i < n; i++) g(i);',
      `let i = 0
let n = f()
test compare(i, n)
[1.0] g(i)
other(i)`,
    ],
    [
      'for of binds an item',
      'a.js',
      'for (const a of f()) g(a); for (const [k, v] of m) h(v); for (x of y) ;',
      `let a = f()[other()]
[1.0] g(a)
let $38 = m[other()]
let k = $38.0
let v = $38.1
[2.0] h(v)
x = y[other()]`,
    ],
    [
      'for in binds a key',
      'a.js',
      'for (const k in o) f(o[k]);',
      `let k = o[other()].#key
[1.0] f(o[k])`,
    ],
    [
      'for await',
      'a.js',
      'async function f() { for await (const x of g()) h(x); }',
      `fn f()
  let x = g()[other()]
  [1.0] h(x)`,
    ],
    [
      'while and do',
      'a.js',
      'while ((m = re.exec(s))) f(m); do { g(); } while (h());',
      `m = re.exec(s)
test m
[1.0] f(m)
g()
test h()`,
    ],
    [
      'try',
      'a.js',
      'try { a = f(); } catch ({ message }) { g(message); } finally { h(); } try { i() } catch (e) { } ',
      `a = f()
[1.0] let message
[1.0] g(message)
h()
i()
[2.0] let e`,
    ],
    [
      'labels, with, throw and empty statements',
      'a.js',
      `outer: for (;;) { break outer; } with (a) { b(); } throw new E('c'); ; debugger;`,
      `test a
b()
new E("c")`,
    ],
    ['Svelte reactive statements', 'a.js', `$: url = base + '/x';`, 'url = concat(base, "/x")'],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('functions and scripts', () => {
  test.each([
    [
      'functions in blocks keep their arms',
      'a.js',
      `if (a) { function f() { return 'x'; } }`,
      `test a
[1.0] fn f()
  return "x"`,
    ],
    [
      'directives and hash bangs',
      'a.js',
      `#!/usr/bin/env node
'use strict';
// no
/* no */ f();`,
      `"use strict"
f()`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});
