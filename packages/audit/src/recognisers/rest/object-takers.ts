import type { CallExpr } from '../../outline/outline.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { traceNames } from '../../resolve/program/trace-names.ts';
import type { ParamRef } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/**
 * Functions that ask an object of the program for the address which they send to: `Send(message)` with `message.Uri`. Where the
 * objects of known callers answer, those that other files make may name other paths.
 */
export function objectTakers({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): ReadonlySet<FunctionInfo> {
  const params = new Map<string, ParamRef>();
  for (const { value } of expr.args)
    traceNames(
      evaluator.program,
      { expr: value, fn },
      { param: (one) => params.set(`${one.index} ${one.fn.outline?.at.start}`, one) },
    );
  const takers = [...params.values()].filter((param) =>
    evaluator.settle([{ kind: 'param', param }]).some(({ kind }) => kind === 'instance'),
  );
  return new Set(takers.map((param) => param.fn));
}
