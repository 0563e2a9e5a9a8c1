import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { CallSite } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { traceNames } from '../program/trace-names.ts';

const longest = 3; // classes in a line

/**
 * The calls of a constructor whose objects functions give to whoever calls them: `fun user(id) = RestAction(api, USER.compile(id))`. Of
 * an heir's constructor that calls it, those of the heir.
 */
export const objectsGivenOut = (evaluator: Evaluator, maker: FunctionInfo, depth = 0): readonly CallSite[] =>
  (evaluator.sites.get(maker) ?? []).filter(({ call: { expr, fn }, isSupposed }) => {
    if (isSupposed) return false;
    if (fn.isConstructor) return depth < longest && objectsGivenOut(evaluator, fn, depth + 1).length > 0;
    return givenBy(fn, evaluator.program).has(expr);
  });

/** What a function with a name gives back, and what the names in that stand for. */
const givenBy = rememberingEach((fn: FunctionInfo, program: Program): ReadonlySet<Expr> => {
  const found = new Set<Expr>();
  if (fn.name === '') return found;
  for (const returned of program.given.returnsOf(fn)) {
    addOptions(returned, found);
    if (returned.kind === 'name')
      traceNames(program, { expr: returned, fn }, { root: ({ expr }) => addOptions(expr, found) });
  }
  return found;
});

function addOptions(expr: Expr, found: Set<Expr>): void {
  found.add(expr);
  if (expr.kind === 'choice') for (const option of expr.options) addOptions(option, found);
}
