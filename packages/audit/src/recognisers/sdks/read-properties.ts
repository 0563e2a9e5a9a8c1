import type { CallExpr, Expr } from '../../outline/outline.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { Placed, Program } from '../../resolve/program/program.ts';
import { usesIn } from './uses.ts';

/** A call that is written as a property. */
type PropertyCall = Placed<CallExpr> & Readonly<{ property: Expr }>;

/** Kotlin reads what a Java library has as `getCurrent()` by the name `current`: the calls that these are. */
export function* readProperties(program: Program): Generator<PropertyCall> {
  for (const { expr, fn } of usesIn(program)) {
    if (fn.file.language !== 'kotlin' || expr.kind !== 'member' || !/^[a-z]/.test(expr.name)) continue;
    const name = `get${expr.name.slice(0, 1).toUpperCase()}${expr.name.slice(1)}`;
    const at = { start: expr.at.end - expr.name.length, end: expr.at.end };
    yield {
      expr: { kind: 'call', callee: { ...expr, name, at }, args: [], isNew: false, at: expr.at },
      fn,
      property: expr,
    };
  }
}

/** The program has a property of that name itself: its value is no answer of a library. */
export const isOwnProperty = (evaluator: Evaluator, placed: Placed<CallExpr>): boolean =>
  'property' in placed &&
  evaluator
    .evaluate((placed as PropertyCall).property, placed.fn)
    .some(({ kind }) => kind !== 'external' && kind !== 'unknown' && kind !== 'param');
