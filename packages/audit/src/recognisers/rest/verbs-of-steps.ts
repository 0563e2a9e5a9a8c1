import type { CallExpr, Expr } from '../../outline/outline.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import type { CallSite } from '../../resolve/context.ts';
import { isThis } from '../../resolve/left-to-objects.ts';
import { doneTo, earlierOf } from '../../resolve/program/object-life.ts';
import { methodAround } from '../../resolve/program/method-around.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { verbOfBind, verbOfStep } from './built-verbs.ts';

/** Verbs that the steps beside one set. `isOpen`: others of the object's methods set one, and not all that is done to it is seen. */
export type Steps = Readonly<{ verbs: readonly Placed[]; isOpen: boolean }>;

/**
 * The field with the request that a step goes on with, which is still to be sent: `request` of `self.request = self.request.uri(path); self`;
 * and the one that a method sends, where steps before it may set the verb.
 */
export function goesOnWith(program: Program, call: CallExpr, fn: FunctionInfo): string | undefined {
  const method = methodAround(fn);
  const field = method && keptIn(call, method);
  if (!method || field === undefined) return undefined;
  return isStep(program, method, field) || hasVerbSteps(program, method, field) ? field : undefined;
}

/** A method that gives its own object back, or puts into the field what it makes of it: what sends a request does neither. */
function isStep(program: Program, method: FunctionInfo, field: string): boolean {
  const given = program.given.returnsOf(method);
  if (given.length > 0 && given.every((expr) => isThis(expr) || isConfigured(expr))) return true;
  return program.memberBindsOf(method).some(({ bind: { target, value } }) => {
    const isField = target.kind === 'member' && isThis(target.object) && target.name === field;
    return isField && value?.kind === 'call' && keptIn(value, method) === field;
  });
}

/** Kotlin's `fun to(path: String) = apply { inner.url(path) }`. */
const isConfigured = (expr: Expr): boolean =>
  expr.kind === 'call' && expr.callee.kind === 'name' && /^(?:apply|also)$/.test(expr.callee.name);

/** The field of its own object that a call builds on: `request` in `self.request.uri(path)` and `this.request.header(k, v).url(path)`. */
function keptIn({ callee }: CallExpr, fn: FunctionInfo): string | undefined {
  let object = callee.kind === 'member' ? callee.object : undefined;
  while (object?.kind === 'call') object = object.callee.kind === 'member' ? object.callee.object : undefined;
  return object && ownField(object, fn);
}

function ownField(expr: Expr, fn: FunctionInfo): string | undefined {
  if (expr.kind === 'member') return isThis(expr.object) ? expr.name : undefined;
  if (expr.kind !== 'name' || !fn.owner || fn.params.some(({ name }) => name === expr.name)) return undefined;
  return fn.owner.outline.fields.some(({ name }) => name === expr.name) ? expr.name : undefined;
}

/**
 * Verbs that an object's own methods set on the request that it keeps in a field, where the one that tells the request its address is
 * called beside them: `Call::new().method(Method::PUT).path("/me/albums")`.
 */
export function verbsOfSteps(program: Program, home: FunctionInfo, field: string, { call }: CallSite): Steps {
  const setters = settersOf(program, home, field);
  const { expr, fn } = call;
  if (setters.size === 0 || expr.kind !== 'call') return { verbs: [], isOpen: false };
  const { steps, isWhole } = stepsBeside(program, expr, fn);
  const verbs = steps.flatMap((step) => (setters.get(nameOf(step.callee)) ?? []).map((verb) => told(verb, step, fn)));
  return { verbs, isOpen: verbs.length === 0 && !isWhole };
}

/** What a step is handed for the verb, or what its method says itself. */
function told({ expr, fn }: Placed, { args }: CallExpr, caller: FunctionInfo): Placed {
  const index = expr.kind === 'name' ? fn.params.findIndex(({ name }) => name === expr.name) : -1;
  const handed = index < 0 ? undefined : args.filter(({ name }) => name === undefined)[index];
  return handed ? { expr: handed.value, fn: caller } : { expr, fn };
}

/** Some method of the object sets a verb on what it keeps in a field. */
export const hasVerbSteps = (program: Program, home: FunctionInfo, field: string): boolean =>
  settersOf(program, home, field).size > 0;

/** Methods of the object that set a verb on what it keeps, by their names. */
function settersOf(program: Program, { owner }: FunctionInfo, field: string): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, readonly Placed[]>();
  for (const method of owner?.methods ?? []) {
    if (!isStep(program, method, field)) continue;
    const calls = buildingIn(program).get(method)?.get(field) ?? [];
    const verbs = [
      ...calls.flatMap((one) => verbOfStep(program, one, method, one.args.length < 2)),
      ...[method, ...program.innerFunctionsOf(method)]
        .flatMap((one) => program.memberBindsOf(one))
        .flatMap((placed) => {
          const { target } = placed.bind;
          const isOfField = target.kind === 'member' && ownField(target.object, method) === field;
          return isOfField ? verbOfBind(program, placed) : [];
        }),
    ];
    if (verbs.length > 0) found.set(method.name, verbs);
  }
  return found;
}

/** Calls by the functions that they stand in and the fields that they build on. */
const buildingIn = rememberingEach((program: Program) => {
  const found = new Map<FunctionInfo, Map<string, CallExpr[]>>();
  for (const { expr, fn } of program.calls) {
    const method = methodAround(fn);
    const field = method && keptIn(expr, method);
    if (!method || field === undefined) continue;
    const calls = found.get(method) ?? new Map<string, CallExpr[]>();
    found.set(method, calls);
    push(calls, field, expr);
  }
  return kept(found);
});

/** Calls on the same object, before and after. `isWhole`: from where it is made. */
function stepsBeside(
  program: Program,
  expr: CallExpr,
  fn: FunctionInfo,
): Readonly<{ steps: readonly CallExpr[]; isWhole: boolean }> {
  const later = doneTo(program, expr).calls.map((placed) => placed.expr);
  const earlier = earlierOf(expr);
  const first = (earlier.at(-1) ?? expr).callee;
  const root = first.kind === 'member' && first.object.kind === 'name' ? first.object.name : undefined;
  const isMade = (earlier.at(-1) ?? expr).isNew || (root !== undefined && /^[A-Z]/.test(root));
  if (root === undefined || isMade) return { steps: [...earlier, ...later], isWhole: isMade };
  const made = program.bindsOf(fn, root).flatMap(({ bind: { value } }) => (value?.kind === 'call' ? [value] : []));
  const around = program.uses.callsOn(fn, root).map((placed) => placed.expr);
  const steps = [...earlier, ...later, ...around, ...made, ...made.flatMap(earlierOf)];
  return { steps: [...new Set(steps)], isWhole: false };
}
