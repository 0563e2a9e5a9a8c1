import { grammarsFromPackages, loadParsers } from '@mixer-oauth/node';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FileOutline, Range } from '../../outline/outline.ts';
import { printOutline } from '../../outline/print-outline.ts';
import { javascript } from '../javascript.ts';

const parsers = await loadParsers(['javascript', 'typescript', 'tsx'], grammarsFromPackages());

function outline(file: string, text: string): FileOutline {
  const source = javascript.prepare?.(text, file) ?? text;
  expect(source).toHaveLength(text.length);
  const parsed = parsers.parse(javascript.grammarOf?.(file, text) ?? '', source);
  if (!parsed || !javascript.lower) throw new RangeError('takes too many steps to parse');
  try {
    return javascript.lower(parsed.tree.rootNode, file, source);
  } finally {
    parsed.tree.delete();
  }
}

/** Every range in an outline, however deep; iterative, as what is tested must survive depth. */
function rangesIn(root: FileOutline): Range[] {
  const ranges: Range[] = [];
  const open: unknown[] = [root];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== 'object' || next === null) continue;
    if ('start' in next && 'end' in next) ranges.push(next as Range);
    open.push(...Object.values(next).filter((value) => typeof value === 'object'));
  }
  return ranges;
}

const seeds = [
  'const { a, b: { c = `x${d}` } = {} } = await f("/y", ...g); exports.h = a ? b : c || "i";',
  'class A extends B { static #x = 1; get y() { return this.#x } constructor(a) { super(a); } @d() m({ n }, [o]) {} }',
  'export default async function* f() { for await (const x of y) { yield* z; } } export { a as b } from "c"; import d from "e";',
  'if (a) { b = 1 } else if (c) d(); switch (e) { case "f": g(); break; default: h?.[i]?.(j) } try { k } catch (l) {} finally {}',
  'enum A { B = "c" } namespace D.E { export const f: G<H> = <I>j! as K; } interface L extends M { n: string } abstract class O {}',
  'x = <A.B c="d" {...e} f={`g${h}`}>{i && <j/>} text <></></A.B>; y = (a: B): C => a satisfies D;',
  '<template><a href="https://b.example/?c=d&amp;e=f"/></template><script setup lang="ts">let a = "b"</script><!-- c --><script>d()</script>',
] as const;
const files = ['a.js', 'a.ts', 'a.tsx', 'a.vue', 'a.html'] as const;
const tokens = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  '<',
  '>',
  '`',
  '${',
  '"',
  "'",
  '/',
  '*/',
  '=>',
  '?.',
  '...',
  ';',
  '\n',
  '@',
  '#',
  '<<<<<<< a\n',
  '<script>',
  '\ud800',
  '\0',
  '\\',
  'class ',
  'async ',
];

/** A cut, a repetition or a token put in, at places between 0 and 1 of the text. */
const edit = fc.record({
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('cut', 'repeat', ...tokens),
});

function damage(text: string, edits: readonly { from: number; to: number; kind: string }[]): string {
  let result = text;
  for (const { from, to, kind } of edits) {
    const [start, end] = [
      Math.floor(Math.min(from, to) * result.length),
      Math.floor(Math.max(from, to) * result.length),
    ];
    if (kind === 'cut') result = result.slice(0, start) + result.slice(end);
    else if (kind === 'repeat') result = result.slice(0, end) + result.slice(start);
    else result = result.slice(0, start) + kind + result.slice(start);
  }
  return result;
}

function check(file: string, text: string): void {
  const result = outline(file, text);
  expect(printOutline(result)).toBeTypeOf('string');
  for (const { start, end } of rangesIn(result)) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
  expect(result.errors).toEqual(result.errors.toSorted((left, right) => left.start - right.start));
}

test('damaged code never fails, and every place lies in the file', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.constantFrom(...seeds),
      fc.array(edit, { maxLength: 8 }),
      (file, seed, edits) => check(file, damage(seed, edits)),
    ),
    { numRuns: 1_000 },
  );
});

test('code that breaks off anywhere never fails', () => {
  for (const file of files)
    for (const seed of seeds) for (let end = 0; end <= seed.length; end += 3) check(file, seed.slice(0, end));
});

test('anything at all never fails', () => {
  fc.assert(fc.property(fc.constantFrom(...files), fc.string({ unit: 'binary', maxLength: 400 }), check), {
    numRuns: 300,
  });
});

const many = 20_000;
const nested = (open: string, close: string, times = many): string => open.repeat(times) + close.repeat(times);

describe('what is nested too deeply is left out and listed', () => {
  test.each([
    ['calls', 'a.js', nested('f(', ')')],
    ['chained calls', 'a.js', `a${'.b(c)'.repeat(many)}`],
    ['parentheses', 'a.js', nested('(', ')')],
    ['lists that never end', 'a.js', '['.repeat(many)],
    ['records', 'a.js', `x=${nested('{a:', '}')}`],
    ['blocks', 'a.js', nested('{', '}')],
    ['ifs in ifs', 'a.js', `${'if (a) '.repeat(many)}b()`],
    ['functions', 'a.js', nested('function f(){', '}', 3_000)],
    ['classes', 'a.js', nested('class A { m() {', '}}', 2_000)],
    ['patterns', 'a.js', `let ${nested('{a:', '}', 3_000).replace('}', 'b}')} = c`],
    ['patterns of parameters', 'a.js', `function f(${nested('[', ']', 3_000)}) {}`],
    ['exported patterns', 'a.js', `export const ${nested('[', ']', 3_000)} = a`],
    ['templates', 'a.js', nested('`${', '}`', 3_000)],
    ['elements', 'a.jsx', `x=${nested('<a>', '</a>', 3_000)}`],
    ['namespaces', 'a.ts', nested('namespace A {', '}', 3_000)],
    ['assignments', 'a.js', `${'a='.repeat(many)}b`],
  ])('%s', (_name, file, text) => {
    const result = outline(file, text);
    expect(result.errors.length).toBeGreaterThan(0);
  });
});

describe('what is long but not deep is all there', () => {
  test.each([
    ['a chain of +', `x = ${Array.from({ length: 5_000 }, () => "'a'").join(' + ')}`, 5_000],
    ['a ladder of if and else', `${"if (a) b('a'); else ".repeat(5_000)}c()`, 5_000],
    ['a ladder of ternaries', `x = ${"a ? 'a' : ".repeat(5_000)}b`, 5_000],
    ['a chain of ||', `x = ${"'a' || ".repeat(5_000)}b`, 5_000],
    ['a line', `f('a', { b: c });`.repeat(5_000), 5_000],
    ['a list', `x = [${"'a',".repeat(20_000)}]`, 20_000],
  ])('%s', (_name, text, count) => {
    const result = outline('a.js', text);
    expect(result.errors).toEqual([]);
    expect(printOutline(result).match(/"a"/g)).toHaveLength(count);
  });
});

test('a line of a megabyte is there as far as it was read', () => {
  const result = outline('a.js', `f('a', { b: c });`.repeat(60_000));
  const [last] = result.body.slice(-1);
  expect(result.body.length).toBeGreaterThan(5_000);
  expect(last?.at.end).toBeLessThan(1_000_000);
});

test.each(['<script ', '<script "', '<script>', '<!--', ' href="http://', ' href="http://a\'', ' href      '])(
  'a page of %j alone is read in one pass',
  (piece) => check('a.html', piece.repeat(Math.ceil(300_000 / piece.length))),
);
