import type { Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { isGetter } from '../classes/getters.ts';
import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { mentionedBy, mentionsIn } from '../program/mentions.ts';
import { nameOfFunction } from '../program/names-of-functions.ts';
import type { FunctionInfo, PlacedBind, Program } from '../program/program.ts';
import { isNullWord } from '../told-apart.ts';
import type { Origin } from '../values.ts';

/**
 * Whether what a function sets on something outside of it counts. `function unused() { verb = 'DELETE' }` that nobody calls is doubtful:
 * somebody may do so in code that is not seen.
 */
export const counts = (evaluator: Evaluator, { bind, fn }: PlacedBind): boolean =>
  bind.value === undefined ||
  !mayTell.test(bind.value.kind) ||
  !isSetByUncalled(evaluator.program, nameOf(bind.target), fn) ||
  !leavesOut(evaluator, 'setter');

/** The same of a variable. What nothing else sets is set by an exported function, or the code that reads it could not run. */
export function countingBinds(
  evaluator: Evaluator,
  all: readonly PlacedBind[],
  others: readonly PlacedBind[],
): readonly PlacedBind[] {
  const left = all.filter((one) => counts(evaluator, one));
  const isSet = left.length > 0 || others.some(({ bind }) => bind.value && !isBlank(bind.value));
  return isSet ? left : all.filter(({ fn }) => isExported(evaluator.program, fn));
}

const isBlank = (expr: Expr): boolean =>
  (expr.kind === 'text' && expr.value === '') || (expr.kind === 'literal' && isNullWord(expr.value));

function isExported(program: Program, fn: FunctionInfo): boolean {
  const named = namedAround(program, fn);
  return named !== undefined && fn.file.outline.exports.some(({ local, name }) => (local ?? name) === named.name);
}

const mayTell = /^(?:text|concat|member|record|list|choice|name)$/;

const nameOf = (target: Expr): string => ('name' in target ? target.name : '');

const deepest = 4; // functions that call each other

/** Nobody calls the function, and nothing that runs with it reads what it has set. */
function isSetByUncalled(program: Program, name: string, fn: FunctionInfo): boolean {
  const setter = namedAround(program, fn);
  const first = setter && uncalledFirst(program, setter);
  return first !== undefined && !readsIn(program, first, name, new Set());
}

/** What stands here is code for others, whose calls are not seen either. */
export function isForOthers(program: Program, { file, at }: Origin): boolean {
  const read = program.files.get(file);
  const named = read && namedAround(program, program.functionAt(read, at.start));
  return named !== undefined && uncalledFirst(program, named) !== undefined;
}

type Named = Readonly<{ fn: FunctionInfo; name: string }>;

/** The function with a name that it stands in: callbacks are called by what they are handed to. */
function namedAround(program: Program, fn: FunctionInfo): Named | undefined {
  for (let scope: FunctionInfo | undefined = fn; scope?.outline; scope = scope.outer) {
    const name = nameOfFunction(program, scope);
    if (name !== '') return { fn: scope, name };
  }
  return undefined;
}

/** What runs a program, a framework or a host calls by name. */
const isEntry =
  /^(?:main|init|set_?up|loop|load|run|start|boot|configure|handler|__\w+__|on(?:[A-Z_].*)?|\w*_handler)$/i;

/** Of functions that call one another, and that nobody calls, the outermost; undefined where somebody may. */
function uncalledFirst(program: Program, { fn, name }: Named, depth = 0): FunctionInfo | undefined {
  if (isEntry.test(name) || fn.isConstructor || depth > deepest) return undefined;
  if (fn.outline === undefined || (fn.outline.annotations.length > 0 && !isGetter(fn))) return undefined;
  // What a class adds to another may be called by that.
  if (fn.owner && (fn.owner.outline.bases.length > 0 || fn.owner.outline.annotations.length > 0)) return undefined;
  const mentioned = mentionsIn(program).get(name);
  if (mentioned === undefined) return fn;
  if (mentioned === 'several') return undefined;
  if (isWithin(mentioned, fn)) return fn;
  const by = namedAround(program, mentioned);
  return by && uncalledFirst(program, by, depth + 1);
}

function isWithin(inner: FunctionInfo, fn: FunctionInfo): boolean {
  for (let scope: FunctionInfo | undefined = inner; scope; scope = scope.outer) if (scope === fn) return true;
  return false;
}

const functionsNamed = rememberingEach((program: Program): ReadonlyMap<string, readonly FunctionInfo[]> => {
  const found = new Map<string, FunctionInfo[]>();
  for (const fn of program.functions) push(found, nameOfFunction(program, fn), fn);
  return found;
});

const mostOfOneName = 8;

/** The function reads a name itself, or calls one that does. */
function readsIn(program: Program, fn: FunctionInfo, name: string, seen: Set<FunctionInfo>): boolean {
  if (seen.has(fn) || seen.size > 60) return false;
  seen.add(fn);
  const mentioned = mentionedBy(fn);
  if (mentioned.has(name)) return true;
  const called = [...mentioned].flatMap((one) => functionsNamed(program).get(one)?.slice(0, mostOfOneName) ?? []);
  return [...called, ...program.innerFunctionsOf(fn)].some((one) => readsIn(program, one, name, seen));
}
