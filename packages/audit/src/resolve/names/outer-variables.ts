import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { counts, countingBinds } from './set-by-uncalled.ts';
import type { FileInfo, FunctionInfo, PlacedBind, Program } from '../program/program.ts';

const mostOutside = 8;

type ByScope = ReadonlyMap<FunctionInfo, readonly PlacedBind[]>;

const none: ByScope = new Map();

const knownIn = rememberingEach<FileInfo, [], Map<string, ByScope>>(() => new Map());

/** What functions inside assign to a variable of this scope, the first few. */
export function setOutside(evaluator: Evaluator, name: string, scope: FunctionInfo): readonly PlacedBind[] {
  const known = knownIn(scope.file);
  const byScope = known.get(name) ?? byScopeOf(evaluator.program, name, scope.file);
  known.set(name, byScope);
  const set = byScope.get(scope) ?? [];
  return set.length > 0 ? countingBinds(evaluator, set, evaluator.program.bindsOf(scope, name)) : set;
}

/** Python's `global x` in a function gives the module a variable that its top level never mentions. */
export const setAsGlobal = (evaluator: Evaluator, name: string, scope: FunctionInfo): readonly PlacedBind[] =>
  scope === scope.file.top && isScopedByAssignment(scope.file.language)
    ? evaluator.program.assignmentsTo(scope.file, name).filter((one) => one.fn !== scope && counts(evaluator, one))
    : [];

/** An assignment is one to the variable of each scope around its function, up to the one that declares it. */
function byScopeOf(program: Program, name: string, file: FileInfo): ByScope {
  const declaring = new Map<FunctionInfo, boolean>();
  const declares = (fn: FunctionInfo): boolean => {
    const known = declaring.get(fn) ?? program.bindsOf(fn, name).some(({ bind }) => bind.isDeclaration);
    declaring.set(fn, known);
    return known;
  };
  const found = new Map<FunctionInfo, PlacedBind[]>();
  for (const placed of program.assignmentsTo(file, name))
    for (let inner = placed.fn; inner.outer && !declares(inner); inner = inner.outer)
      if ((found.get(inner.outer)?.length ?? 0) < mostOutside) push(found, inner.outer, placed);
  return found.size > 0 ? found : none;
}

/**
 * What a function assigns to is a variable of its own, unless it says otherwise. A shell has no such rule, but what a function of a
 * script assigns is what it reads behind that; for what it may leave as it is see `leftAsItWas`.
 */
export const isScopedByAssignment = (language: string): boolean =>
  language === 'python' || language === 'ruby' || language === 'php' || language === 'shell';
