import { expect, test } from 'vitest';
import type { Arm, ClassOutline, Expr, FileOutline, FunctionOutline, Statement } from './outline.ts';
import { printOutline } from './print-outline.ts';

const at = { start: 0, end: 0 };
const name = (value: string): Expr => ({ kind: 'name', name: value, at });
const text = (value: string): Expr => ({ kind: 'text', value, at });
const call = (callee: string, ...values: Expr[]): Extract<Expr, { kind: 'call' }> => ({
  kind: 'call',
  callee: name(callee),
  args: values.map((value) => ({ value })),
  isNew: false,
  at,
});
const returning = (value: Expr): Statement => ({ kind: 'return', value, at, arms: [] });
const fn = (body: Statement[], more: Partial<FunctionOutline> = {}): FunctionOutline => ({
  params: [],
  body,
  annotations: [],
  at,
  ...more,
});
const expr = (value: Expr, arms: readonly Arm[] = []): Statement => ({ kind: 'expr', value, at, arms });
const file: FileOutline = { file: 'a', language: 'a', imports: [], exports: [], body: [], errors: [] };
const print = (...body: Statement[]): string => printOutline({ ...file, body });

test('a whole file, in order', () => {
  const outline: FileOutline = {
    ...file,
    namespace: 'App.Bots',
    imports: [
      { module: 'm', name: '*', at },
      { module: 'm', name: 'a', alias: 'b', isTypeOnly: true, at },
    ],
    body: [expr(call('f'))],
    exports: [
      { name: 'default', value: text('x'), at },
      { name: 'c', local: 'd', module: './e', at },
    ],
    errors: [at, at],
  };
  expect(printOutline(outline)).toBe(`namespace App.Bots
import * from "m"
import type a as b from "m"
f()
export default = "x"
export c = d from "./e"
errors 2`);
});

test.each<[string, Expr]>([
  ['"a\\nb"', text('a\nb')],
  ['1', { kind: 'literal', value: '1', at }],
  ['concat("a", b)', { kind: 'concat', parts: [text('a'), name('b')], at }],
  ['a.b', { kind: 'member', object: name('a'), name: 'b', at }],
  ['a["b"]', { kind: 'index', object: name('a'), key: text('b'), at }],
  [
    'new A(b=c, ...d)',
    {
      ...call('A'),
      isNew: true,
      args: [{ name: 'b', value: name('c') }, { value: { kind: 'spread', value: name('d'), at } }],
    },
  ],
  ['[a, b]', { kind: 'list', items: [name('a'), name('b')], at }],
  [
    '{a: b, [c]: d}',
    {
      kind: 'record',
      entries: [
        { key: 'a', value: name('b'), at },
        { key: name('c'), value: name('d'), at },
      ],
      at,
    },
  ],
  ['choice(a, b)', { kind: 'choice', options: [name('a'), name('b')], at }],
  ['compare(a, b)', { kind: 'compare', operands: [name('a'), name('b')], at }],
  ['other()', { kind: 'other', children: [], at }],
  ['fn() {}', { kind: 'function', fn: fn([]), at }],
  ['fn() { return a }', { kind: 'function', fn: fn([returning(name('a'))]), at }],
  [
    'f(fn g() {\n  a()\n  return b\n})',
    call('f', { kind: 'function', fn: fn([expr(call('a')), returning(name('b'))], { name: 'g' }), at }),
  ],
])('%s', (expected, value) => {
  expect(print(expr(value))).toBe(expected);
});

test('statements, with the arms that they stand in', () => {
  const bind = { kind: 'bind', target: name('a'), isDeclaration: false, at, arms: [] } as const;
  const arms = [
    { branch: 1, arm: 0 },
    { branch: 2, arm: 1 },
  ];
  expect(
    print(
      { ...bind, operator: '=', isDeclaration: true, type: 'A' },
      { ...bind, operator: '+=', value: text('b') },
      { ...bind, operator: 'default', value: text('c') },
      { kind: 'test', value: name('d'), at, arms },
      { kind: 'return', at, arms: [] },
    ),
  ).toBe(`let a: A
a += "b"
a ?= "c"
[1.0] [2.1] test d
return`);
});

test('functions and classes, with what is inside them further in', () => {
  const method = fn([expr(call('f', { kind: 'function', fn: fn([expr(name('a')), expr(name('b'))]), at }))], {
    name: 'm',
    isStatic: true,
    returnType: 'R',
    annotations: [call('get', text('/x'))],
    params: [
      { name: 'a', type: 'A', default: text('d'), isField: true, annotations: [call('p')], at },
      { name: '$1', pattern: [{ name: 'b', property: 'c', default: name('e') }], at },
      { name: 'r', isRest: true, at },
    ],
  });
  const outline: ClassOutline = {
    kind: 'class',
    name: 'A',
    bases: [name('B'), call('mix', name('C'))],
    fields: [{ name: 'x', value: text('y'), type: 'T', isStatic: true, annotations: [call('f')], at }],
    methods: [method],
    classes: [
      {
        kind: 'enum',
        name: 'E',
        bases: [],
        fields: [{ name: 'V', annotations: [], at }],
        methods: [],
        classes: [],
        body: [],
        annotations: [],
        at,
      },
    ],
    body: [expr(call('s'))],
    annotations: [call('route')],
    at,
  };
  expect(
    print(
      { kind: 'class', class: outline, at, arms: [] },
      { kind: 'function', fn: fn([], { name: 'g' }), at, arms: [] },
    ),
  ).toBe(`@route()
class A < B, mix(C)
  @f() static field x: T = "y"
  s()
  @get("/x")
  static fn m(@p() field a: A = "d", $1{b: c = e}, ...r): R
    f(fn() {
      a
      b
    })
  enum E
    field V
fn g()`);
});
