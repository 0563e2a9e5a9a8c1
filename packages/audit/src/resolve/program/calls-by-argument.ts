import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import type { FunctionInfo, Program } from './program.ts';

interface Calls {
  readonly byArgument: ReadonlyMap<Expr, CallExpr>;
  readonly byName: ReadonlyMap<FunctionInfo, ReadonlyMap<string, readonly CallExpr[]>>;
}

const callsOf = rememberingEach(({ calls }: Program): Calls => {
  const byArgument = new Map<Expr, CallExpr>();
  const byName = new Map<FunctionInfo, Map<string, CallExpr[]>>();
  for (const { expr, fn } of calls)
    for (const { value } of expr.args) {
      byArgument.set(value, expr);
      if (value.kind !== 'name') continue;
      const names = byName.get(fn) ?? new Map<string, CallExpr[]>();
      byName.set(fn, names);
      push(names, value.name, expr);
    }
  return { byArgument: kept(byArgument), byName: kept(byName) };
});

/** The call that an expression is handed to where it is written. */
export const callTaking = (program: Program, argument: Expr): CallExpr | undefined =>
  callsOf(program).byArgument.get(argument);

/** Calls in a function that a variable is handed to. */
export const callsTaking = (program: Program, fn: FunctionInfo, name: string): readonly CallExpr[] =>
  callsOf(program).byName.get(fn)?.get(name) ?? [];
