import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, PlacedBind } from '../program/program.ts';

/** An assignment in `fn` is one to the variable of `scope`: a function inside it, with no variable of that name in between. */
function setsOuter({ program }: Evaluator, fn: FunctionInfo, name: string, scope: FunctionInfo): boolean {
  if (fn === scope) return false;
  for (let inner: FunctionInfo | undefined = fn; inner; inner = inner.outer) {
    if (inner === scope) return true;
    if (program.bindsOf(inner, name).some(({ bind }) => bind.isDeclaration)) return false;
  }
  return false;
}

const mostOutside = 8;

/** What functions inside assign to a variable of this scope, the first few. */
export function setOutside(evaluator: Evaluator, name: string, scope: FunctionInfo): readonly PlacedBind[] {
  const found: PlacedBind[] = [];
  for (const placed of evaluator.program.assignmentsTo(scope.file, name)) {
    if (found.length === mostOutside) break;
    if (setsOuter(evaluator, placed.fn, name, scope)) found.push(placed);
  }
  return found;
}
