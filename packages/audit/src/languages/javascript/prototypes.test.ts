import { outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { printOutline } from '../../outline/print-outline.ts';

test.each([
  [
    'methods, fields and static functions',
    `function A(x) { this.x = x; }
A.prototype.m = function (y) { return y; };
A.prototype.root = 'z';
A.of = function () { return new A(); };`,
    `class A
  field root = "z"
  constructor fn constructor(x)
    this.x = x
  fn m(y)
    return y
  static fn of()
    return new A()`,
  ],
  [
    'a prototype that is one object',
    `var A = function () {};
A.prototype = { constructor: A, m() {}, n: function () {} };`,
    `class A
  constructor fn constructor()
  fn m()
  fn n()`,
  ],
  [
    'bases, and what their constructor gets',
    `function A(x) { b.B.call(this, x); }
util.inherits(A, b.B);
function C() {}
C.prototype = Object.create(D.prototype);
C.prototype.constructor = C;
function E() {}
E.prototype = new D();
Object.assign(E.prototype, { m() {} });`,
    `class A < b.B
  constructor fn constructor(x)
    super(x)
class C < D
  constructor fn constructor()
C.prototype.constructor = C
class E < D
  constructor fn constructor()
  fn m()`,
  ],
  [
    'a capital name whose function fills this',
    `function A() { var self = this; self.m = function () {}; }`,
    `class A
  constructor fn constructor()
    let self = this
    self.m = fn() {}`,
  ],
  [
    'inside a function',
    `var A = (function () { function A() {} A.prototype.m = function () {}; return A; })();`,
    `let A = fn() {
  class A
    constructor fn constructor()
    fn m()
  return A
}()`,
  ],
  [
    'two of one name: each has what is written after it',
    `function A() {}
A.prototype.m = function () {};
function A() {}
A.prototype.n = function () {};`,
    `class A
  constructor fn constructor()
  fn m()
class A
  constructor fn constructor()
  fn n()`,
  ],
  [
    'no class: functions with properties, small names, prototypes of others',
    `function f() { this.x = 1; }
f.y = function () {};
String.prototype.m = function () {};`,
    `fn f()
  this.x = 1
f.y = fn() {}
String.prototype.m = fn() {}`,
  ],
])('%s', async (_, source, expected) => {
  expect((await outlinesOf({ 'a.js': source })).map(printOutline).join('')).toBe(expected);
});
