import { outlinesOf } from '@mixer-oauth/testkit';
import { describe, expect, test } from 'vitest';
import { printOutline } from '../../outline/print-outline.ts';

async function outline(file: string, source: string): Promise<string> {
  return (await outlinesOf({ [file]: source })).map(printOutline).join('');
}

describe('imports', () => {
  test.each([
    [
      'every form',
      'a.js',
      `import 'a'; import b from 'b'; import * as c from './c'; import { d, e as f, default as g, 'h-i' as j } from 'd'; import k, { l } from 'k'; import m, * as n from 'm';`,
      `import * from "a"
import default as b from "b"
import * as c from "./c"
import d as d from "d"
import e as f from "d"
import default as g from "d"
import h-i as j from "d"
import default as k from "k"
import l as l from "k"
import default as m from "m"
import * as n from "m"`,
    ],
    [
      'types',
      'a.ts',
      `import type A from 'a'; import type { B } from 'b'; import { type C, D, type E as F } from 'c';`,
      `import type default as A from "a"
import type B as B from "b"
import type C as C from "c"
import D as D from "c"
import type E as F from "c"`,
    ],
    [
      'require and aliases of TypeScript',
      'a.ts',
      `import a = require('a'); import b = c.d; export import e = c.f;`,
      `import default as a from "a"
let b = c.d
let e = c.f
export e = e`,
    ],
    ['attributes', 'a.js', `import a from './a.json' with { type: 'json' };`, 'import default as a from "./a.json"'],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('exports', () => {
  test.each([
    [
      'declarations',
      'a.js',
      'export const a = 1, { b, c: [d] } = e; export function f() {} export class G {} export let h;',
      `let a = 1
let b = e.b
let d = e.c.0
fn f()
class G
let h
export a = a
export b = b
export d = d
export f = f
export G = G
export h = h`,
    ],
    [
      'lists',
      'a.js',
      `export { a, b as c, d as default, e as 'f-g' };`,
      `export a = a
export c = b
export default = d
export f-g = e`,
    ],
    [
      're-exports',
      'a.js',
      `export * from './a'; export * as b from './b'; export { c, d as e, default, default as f } from './c';`,
      `export * from "./a"
export b = * from "./b"
export c = c from "./c"
export e = d from "./c"
export default = default from "./c"
export f = default from "./c"`,
    ],
    [
      're-exports of types',
      'a.ts',
      `export type * from './a';\nexport type * as b from './b';`,
      `export * from "./a"\nexport b = * from "./b"`,
    ],
    ['default values', 'a.js', `export default { a: 'b' };`, 'export default = {a: "b"}'],
    [
      'default functions',
      'a.js',
      'export default function f() { return 1; }',
      `fn f()
  return 1
export default = f`,
    ],
    [
      'default functions without a name',
      'a.js',
      'export default async function () { return 1; }',
      'export default = fn() { return 1 }',
    ],
    [
      'default classes',
      'a.ts',
      'export default class A {}',
      `class A
export default = A`,
    ],
    [
      'default classes without a name',
      'a.ts',
      'export default class extends B {}',
      `class class@15 < B
export default = class@15`,
    ],
    [
      'of TypeScript',
      'a.ts',
      `export = a; export as namespace B; export type C = 1; export interface D {} export declare const e: 1; export abstract class F {} export type { G } from './g';`,
      `interface D
class F
export default = a
export D = D
export F = F
export G = G from "./g"`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});

describe('CommonJS', () => {
  test.each([
    [
      'module.exports',
      'a.js',
      'module.exports = { a, b: c() };',
      `module.exports = {a: a, b: c()}
export default = module.exports`,
    ],
    [
      'single names',
      'a.js',
      `exports.a = 'b'; module.exports.c = function () {}; exports.d = exports.e = f();`,
      `exports.a = "b"
module.exports.c = fn() {}
exports.e = f()
exports.d = exports.e
export a = exports.a
export c = module.exports.c
export e = exports.e
export d = exports.d`,
    ],
    [
      'exports at once with the module',
      'a.js',
      'exports = module.exports = class A {};',
      `class A
module.exports = A
exports = module.exports
export default = module.exports`,
    ],
  ])('%s', async (_name, file, source, expected) => {
    expect(await outline(file, source)).toBe(expected);
  });
});
