import type { Evaluator } from './evaluator.ts';
import type { FunctionInfo } from './program.ts';

/** An assignment in `fn` is one to the variable of `scope`: a function inside it, with no variable of that name in between. */
export function setsOuter({ program }: Evaluator, fn: FunctionInfo, name: string, scope: FunctionInfo): boolean {
  if (fn === scope) return false;
  for (let inner: FunctionInfo | undefined = fn; inner; inner = inner.outer) {
    if (inner === scope) return true;
    if (program.bindsOf(inner, name).some(({ bind }) => bind.isDeclaration)) return false;
  }
  return false;
}
