import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { printOutline } from '../../outline/print-outline.ts';

async function outline(file: string, source: string): Promise<string> {
  return (await outlinesOf({ [file]: source })).map(printOutline).join('');
}

describe('classes', () => {
  test.each([
    [
      'members',
      'a.js',
      `class A extends b.C { static x = 'y'; z; #p = f(); constructor(a) { super(a); this.a = a; } async m(b) { return super.m(b); } static n() {} }`,
      `class A < b.C
  static field x = "y"
  field z
  field #p = f()
  constructor fn constructor(a)
    super(a)
    this.a = a
  fn m(b)
    return super.m(b)
  static fn n()`,
    ],
    [
      'accessors',
      'a.js',
      `class A { get url() { return this.base + '/x'; } set url(v) { this.v = v; } static get b() { return 1; } }`,
      `class A
  @getter()
  fn url()
    return concat(this.base, "/x")
  fn set url(v)
    this.v = v
  @getter()
  static fn b()
    return 1`,
    ],
    [
      'computed and string names',
      'a.js',
      `class A { ['a']() {} 'b c'() {} [d] = 1; [e]() {} }`,
      `class A
  field [d] = 1
  fn a()
  fn b c()
  fn [e]()`,
    ],
    [
      'static blocks',
      'a.js',
      'class A { static { A.x = f(); } }',
      `class A
  A.x = f()`,
    ],
    ['mixins', 'a.js', `class A extends mix(B, 'c') {}`, 'class A < mix(B, "c")'],
    [
      'a class without a name takes the name of its variable',
      'a.js',
      'const A = class { m() {} }; const B = class C {};',
      `class A
  fn m()
class C
let B = C`,
    ],
    [
      'other class expressions are statements beside',
      'a.js',
      'x.y = class extends Z {}; f(class {});',
      `class class@6 < Z
x.y = class@6
class class@28
f(class@28)`,
    ],
    [
      'parameter properties',
      'a.ts',
      `class A { constructor(private readonly api: Api, public base = 'x', c?: C) {} }`,
      `class A
  constructor fn constructor(field api: Api, field base = "x", c: C)`,
    ],
    [
      'types, modifiers and signatures',
      'a.ts',
      `abstract class A<T> extends B<T> implements C, D.E { private static readonly a: string = 'x'; declare b: F; abstract c: G; abstract m(): void; n(): void; n(a?: string): H {} [k: string]: any; }`,
      `class A < B, C, E
  static field a: string = "x"
  field b: F
  field c: G
  fn n(a: string): H`,
    ],
    [
      'decorators',
      'a.ts',
      `@Injectable() @Host('h') export class A { @Input() a = 1; @Get('/x') @Auth get(@Param('id') id: string) {} @Prop b; }`,
      `@Injectable()
@Host("h")
class A
  @Input() field a = 1
  @Prop() field b
  @Get("/x")
  @Auth()
  fn get(@Param("id") id: string)
export A = A`,
    ],
    [
      'decorators of JavaScript',
      'a.js',
      `@dec export class A { @get('/x') m() {} @f a = 1; } export @dec class B {}`,
      `@dec()
class A
  @f() field a = 1
  @get("/x")
  fn m()
@dec()
class B
export A = A
export B = B`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('enums, interfaces and namespaces', () => {
  test.each([
    [
      'enums',
      'a.ts',
      `enum A { B, C = 'c', 'd-e' = f(1), ['g'] = 2 } export const enum H { I = \`i\` }`,
      `enum A
  static field B
  static field C = "c"
  static field d-e = f(1)
  static field g = 2
enum H
  static field I = "i"
export H = H`,
    ],
    [
      'interfaces keep their bases and types',
      'a.ts',
      'interface A extends B<C>, D.E { a: string; b?: F; m(): void }',
      `interface A < B, E
  field a: string
  field b: F`,
    ],
    [
      'types and declarations are no code',
      'a.ts',
      `type A = 'x' | 'y'; declare const b: string; declare module 'm' { const c: 1; } declare global { var d: 1 } declare enum E { F } declare class G { h(): void }`,
      '',
    ],
    [
      'a namespace is a record of its exports',
      'a.ts',
      `namespace A { const a = 'x'; export const b = a + 'y', { c } = d; export function f() { return b; } export class G {} }`,
      `let a = "x"
let b = concat(a, "y")
let c = d.c
fn f()
  return b
class G
let A = {b: b, c: c, f: f, G: G}`,
    ],
    [
      'nested namespaces',
      'a.ts',
      'export namespace A.B { export namespace C { export const d = 1; } } module M { }',
      `let d = 1
let C = {d: d}
let A = {B: {C: C}}
let M = {}
export A = A`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});
