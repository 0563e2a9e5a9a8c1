import { expect, test } from 'vitest';
import { compact } from './compact.ts';
import type { Expr, FileOutline, Statement } from './outline.ts';

const at = { start: 0, end: 0 };

test('an outline says the same as before, also where a part stands in it twice', () => {
  const shared: Expr = { kind: 'call', callee: { kind: 'name', name: 'a', at }, args: [], isNew: false, at };
  const statement: Statement = { kind: 'expr', value: { kind: 'list', items: [shared, shared], at }, at, arms: [] };
  const outline: FileOutline = { file: 'a', language: 'a', imports: [], exports: [], body: [statement], errors: [] };
  const before = structuredClone(outline);
  expect(compact(outline, new Map())).toEqual(before);
  expect(outline.body[0]).toBe(statement);
});

test('names are kept once for all outlines', () => {
  const names = new Map<string, string>();
  for (const file of ['a', 'b'])
    compact(
      { file, language: 'x', imports: [{ module: 'm', name: 'n', at }], exports: [], body: [], errors: [] },
      names,
    );
  expect([...names.keys()]).toEqual(['a', 'm', 'n', 'b']);
});

test('what stands in the same range shares it', () => {
  const range = (start: number) => ({ start, end: 9 });
  const inner: Expr = { kind: 'name', name: 'a', at: range(2) };
  const value: Expr = { kind: 'member', object: inner, name: 'b', at: range(1) };
  const statement: Statement = { kind: 'expr', value, at: range(1), arms: [] };
  compact({ file: 'a', language: 'a', imports: [], exports: [], body: [statement], errors: [] }, new Map());
  expect(value.at).toBe(statement.at);
  expect(inner.at).toEqual(range(2));
});

test('depth is no limit', () => {
  let deep: Expr = { kind: 'name', name: 'a', at };
  for (let level = 0; level < 100_000; level += 1) deep = { kind: 'member', object: deep, name: 'b', at };
  const body: Statement[] = [{ kind: 'expr', value: deep, at, arms: [] }];
  expect(() =>
    compact({ file: 'a', language: 'a', imports: [], exports: [], body, errors: [] }, new Map()),
  ).not.toThrow();
});
