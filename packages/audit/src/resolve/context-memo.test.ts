import { expect, test } from 'vitest';
import type { Expr } from '../outline/outline.ts';
import { Assumptions } from './assumptions.ts';
import type { Context } from './context.ts';
import { ContextMemo } from './context-memo.ts';
import type { FunctionInfo } from './program/program.ts';
import { Unfinished } from './unfinished.ts';
import { unknown } from './values.ts';

const expr: Expr = { kind: 'name', name: 'path', at: { start: 0, end: 4 } };
const fn = {} as FunctionInfo;

/** A context under assumptions of its own. */
const assuming = (at: number): Context => ({
  frames: undefined,
  assumed: new Assumptions().withTurn({ ...expr }, { item: { expr, fn, context: empty } }).without([{ at }]),
});
const empty: Context = { frames: undefined, assumed: new Assumptions() };

test('a look from under other assumptions makes nobody forget, two make them', () => {
  const [memo, open] = [new ContextMemo(), new Unfinished()];
  const [one, aside, another] = [assuming(1), assuming(2), assuming(3)];
  memo.start(one);
  memo.set(expr, { fn, context: one, values: [unknown('a')], hasAsked: false, lack: [] }, open);
  memo.start(aside);
  expect(memo.get(expr, fn, aside, open)).toBeUndefined();
  memo.start(one);
  expect(memo.get(expr, fn, one, open)?.values).toEqual([unknown('a')]);
  memo.start(aside);
  memo.start(another);
  memo.start(one);
  expect(memo.get(expr, fn, one, open)).toBeUndefined();
});

test('a question without assumptions forgets all', () => {
  const [memo, open] = [new ContextMemo(), new Unfinished()];
  const one = assuming(1);
  memo.start(one);
  memo.set(expr, { fn, context: one, values: [unknown('a')], hasAsked: false, lack: [] }, open);
  memo.start(empty);
  memo.start(one);
  expect(memo.get(expr, fn, one, open)).toBeUndefined();
});
