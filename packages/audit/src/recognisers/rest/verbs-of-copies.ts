import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { siteFor } from '../../resolve/calls/sites.ts';
import { type Context, enter } from '../../resolve/context.ts';
import { isSetAnew, setLast } from '../../resolve/names/binds-in-context.ts';
import { callsTaking } from '../../resolve/program/calls-by-argument.ts';
import { doneTo, endOfChain } from '../../resolve/program/object-life.ts';
import type { FunctionInfo, PlacedBind, Program } from '../../resolve/program/program.ts';
import type { Thunk } from '../../resolve/values.ts';
import { verbOfBind, verbOfStep } from './built-verbs.ts';
import { isNoRequest, leavesProgram } from './not-requests.ts';
import type { Scene } from '../recogniser.ts';

/** `base.Clone(ctx)`, `request.withHeader(…)`, `base.newBuilder()` */
const copiesObject = /^(?:clone|Clone|copy|mutableCopy|try_?clone|dup|WithContext|with[A-Z_]\w*|newBuilder|toBuilder)$/;
/** `copy.copy(base)`, `HttpRequest.newBuilder(base, …)` */
const copiesArgument = /^(?:copy|deepcopy|clone|newBuilder)$/;
const makesBuilder = /Builder$/;

/** Verbs that go out in the stead of the one that a request was made with; `isAlso`: that one may go out too. */
export type Replacing = Readonly<{ verbs: readonly Thunk[]; isAlso: boolean }>;

const none: Replacing = { verbs: [], isAlso: true };

/**
 * Verbs of copies of a request: `r := base.Clone(ctx); r.Method = "PUT"`, `base.newBuilder().put(body)`, and those that a function of
 * the program sets on the request which it is handed. Where only these are sent, what the request was made with is nobody's verb.
 */
export function verbsOfCopies(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): Replacing {
  const { program } = scene.evaluator;
  const held = program.uses.bindOfValue(endOfChain(program, call));
  if (held?.bind.target.kind !== 'name' || held.fn !== fn) return none;
  const { name } = held.bind.target;
  const verbs: Thunk[] = [];
  let isAlso = isSent(scene, name, held);
  for (const copy of copiesOf(program, name, held)) {
    const set = verbsSetOn(scene, copy, fn, context);
    if (!set) isAlso = true;
    verbs.push(...(set ?? []));
  }
  if (verbs.length > 0) return { verbs, isAlso };
  return verbsByFunctions(scene, name, held, context);
}

/** What copies the object in a variable, after it got there. */
function copiesOf(program: Program, name: string, { bind: { at }, fn }: PlacedBind): readonly Expr[] {
  const binds = [...program.namedBindsOf(fn)].flatMap(([target, all]) =>
    target === name
      ? []
      : all.flatMap(({ bind: { value } }) => (value?.kind === 'name' && value.name === name ? [value] : [])),
  );
  const calls = program.uses
    .callsOn(fn, name)
    .flatMap(({ expr }) => (copiesObject.test(nameOf(expr.callee)) ? [expr] : []));
  const handed = callsTaking(program, fn, name).filter(
    ({ callee, args: [first] }) =>
      first?.value.kind === 'name' && first.value.name === name && copiesArgument.test(nameOf(callee)),
  );
  return [...binds, ...calls, ...handed].filter((copy) => copy.at.start >= at.end && !isKept(program, copy, name));
}

/** `request = request.withHeader(…)` is the request from then on. */
function isKept(program: Program, copy: Expr, name: string): boolean {
  const target = program.uses.bindOfValue(endOfChain(program, copy))?.bind.target;
  return target?.kind === 'name' && target.name === name;
}

/** The verbs that a copy gets for certain; undefined where it may go out with the one that it has. */
function verbsSetOn(scene: Scene, copy: Expr, fn: FunctionInfo, context: Context): readonly Thunk[] | undefined {
  const { program } = scene.evaluator;
  const { calls, binds } = doneTo(program, copy);
  const isBuilding = copy.kind === 'call' && makesBuilder.test(nameOf(copy.callee));
  const own = copy.kind === 'call' ? verbOfStep(program, copy, fn, false) : [];
  const set = [
    ...own,
    ...binds.flatMap((placed) => verbOfBind(program, placed)),
    ...calls.flatMap((placed) => verbOfStep(program, placed.expr, placed.fn, isBuilding)),
  ];
  const use = { expr: copy, fn };
  const last = setLast(scene.evaluator, set, use, context);
  return isSetAnew(scene.evaluator, last, use, context) ? last.map((one) => ({ ...one, context })) : undefined;
}

/** `asPut(request)`: a function of the program sets the verb whenever it is called. */
function verbsByFunctions(scene: Scene, name: string, held: PlacedBind, context: Context): Replacing {
  const { evaluator } = scene;
  const { fn } = held;
  for (const call of callsTaking(evaluator.program, fn, name).toReversed()) {
    const index = call.args.findIndex(({ value }) => value.kind === 'name' && value.name === name);
    for (const callee of calleeValues(evaluator, call, fn, context)) {
      const param = callee.kind === 'function' ? callee.fn.params[index]?.name : undefined;
      if (callee.kind !== 'function' || param === undefined || call.at.start < held.bind.at.end) continue;
      const set = evaluator.program
        .propertyBindsOf(callee.fn, param)
        .filter(
          ({ bind: { arms, target } }) =>
            arms.length === 0 && target.kind === 'member' && target.object.kind === 'name',
        )
        .flatMap((placed) => verbOfBind(evaluator.program, placed));
      const last = set.at(-1);
      if (!last) continue;
      const inside = enter(callee.fn, siteFor(call, fn, context, callee.self, callee), context);
      const isSure = isSetAnew(evaluator, [{ expr: call, fn }], { expr: held.bind.value ?? call, fn }, context);
      const isAlso = !isSure || isSent(scene, name, held, call);
      return { verbs: [{ ...last, context: inside }], isAlso };
    }
  }
  return none;
}

const sends = /send|request|fetch|call|exec|perform|dispatch|invoke|submit|run|^do/i;

/** `client.Do(request)`, `return request`: it goes out itself, or may. */
function isSent(scene: Scene, name: string, { bind: { at }, fn }: PlacedBind, before?: CallExpr): boolean {
  const { program } = scene.evaluator;
  const isGiven = program.given.returnsOf(fn).some((value) => value.kind === 'name' && value.name === name);
  if (isGiven && !before) return true;
  return callsTaking(program, fn, name).some((expr) => {
    const called = nameOf(expr.callee);
    if (expr.at.start < at.end || expr.at.start >= (before?.at.start ?? Infinity) || copiesArgument.test(called))
      return false;
    return sends.test(called) || (leavesProgram(scene, { expr, fn }) && !isNoRequest(scene, { expr, fn }, called));
  });
}
