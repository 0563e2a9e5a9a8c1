import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { callsTaking } from '../../resolve/program/calls-by-argument.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';

const callsBack =
  /^(?:map|forEach|flatMap|then|each|Select|SelectMany|ForEach|concatMap|switchMap|mergeMap|thenCompose)$/;

/** Functions of outside that call what they are handed, with what stands behind it. */
const callsNow = /^(?:to_thread|run_in_executor|run_sync|submit)$/;
const runsParam = /^(?:call|apply|invoke|Invoke)$/;
const mostSteps = 3; // from one function of the program to the next

/** `isOpen`: a function inside the one that is handed it calls it, which somebody has to call in turn. */
export type HandedMethod = Placed<CallExpr> & Readonly<{ isOpen: boolean }>;

/**
 * Calls of methods that are handed to somebody who calls them: `ids.map(service.getUser)`, `ids.map(service.getUser.bind(service))`,
 * `limited(service.getUser, id)`. Only those are followed whose names are asked for.
 */
export const handedMethods = (
  evaluator: Evaluator,
  isAsked: (language: string, name: string) => boolean,
): readonly HandedMethod[] => [
  ...handedBack(evaluator.program),
  ...handedToFunctions(evaluator, isAsked),
  ...namedBehind(evaluator, isAsked),
];

const handedBack = ({ calls }: Program): readonly HandedMethod[] =>
  calls.flatMap(({ expr: { callee, args }, fn }) => {
    const isTaken = callee.kind === 'member' ? callsBack.test(callee.name) : nameOf(callee) === 'array_map';
    const [first] = isTaken ? args : [];
    const method = first && (methodIn(first.value) ?? methodOfPair(first.value, fn));
    return method ? [callOf(method, [], fn, false)] : [];
  });

/** PHP's `[$api, 'show']`. */
function methodOfPair(value: Expr, { file }: FunctionInfo): Method | undefined {
  if (file.language !== 'php' || value.kind !== 'list' || value.items.length !== 2) return undefined;
  const [object, name] = value.items;
  return object && name ? methodNamed(object, name) : undefined;
}

const methodNamed = (object: Expr, name: Expr): Method | undefined =>
  name.kind === 'text' && /^\w+$/.test(name.value)
    ? { kind: 'member', object, name: name.value, at: name.at }
    : undefined;

/** `pager.fetchAll($api, 'branches', ['acme', 'shop'])`: an object, behind it the name of its method, and what that takes. */
const namedBehind = (
  evaluator: Evaluator,
  isAsked: (language: string, name: string) => boolean,
): readonly HandedMethod[] =>
  evaluator.program.calls.flatMap(({ expr, fn }) => {
    const [object, name, ...others] = expr.args;
    const isPager = expr.callee.kind === 'member' && fetches.test(expr.callee.name) && !isOwnCall(expr.callee, fn);
    const method = isPager && object && name && methodNamed(object.value, name.value);
    if (!method || !isAsked(fn.file.language, method.name)) return [];
    const callees = calleeValues(evaluator, expr, fn, emptyContext);
    const isOfPackage = callees.some((callee) => callee.kind === 'external' && callee.module !== '');
    const [list] = others;
    const taken = list?.value.kind === 'list' ? list.value.items.map((value): Argument => ({ value })) : others;
    return isOfPackage ? [callOf(method, taken, fn, false)] : [];
  });

/** JavaScript's `emit.call(client, 'login')`: what stands in front is what is called. */
const isOwnCall = ({ name }: Method, { file }: FunctionInfo): boolean =>
  file.language === 'javascript' && name === 'call';

const fetches = /^(?:fetch|paginate|iterate|call|invoke)(?:[A-Z_]\w*)?$/;

const callOf = (callee: Expr, args: readonly Argument[], fn: FunctionInfo, isOpen: boolean): HandedMethod => ({
  expr: { kind: 'call', callee, args, isNew: false, at: callee.at },
  fn,
  isOpen,
});

type Method = Extract<Expr, { kind: 'member' }>;

/** `api.method`, or that of `api.method.bind(api)`. */
function methodIn(value: Expr): Method | undefined {
  const isBound = value.kind === 'call' && value.callee.kind === 'member' && value.callee.name === 'bind';
  const method = isBound && value.callee.kind === 'member' ? value.callee.object : value;
  return method.kind === 'member' ? method : undefined;
}

function handedToFunctions(
  evaluator: Evaluator,
  isAsked: (language: string, name: string) => boolean,
): readonly HandedMethod[] {
  return evaluator.program.calls.flatMap(({ expr, fn }) =>
    expr.args.flatMap(({ value }, at): readonly HandedMethod[] => {
      const method = methodIn(value);
      if (!method || !isAsked(fn.file.language, method.name)) return [];
      const how = howCalled(evaluator, expr, fn, at, mostSteps);
      return how === 'never' ? [] : [callOf(method, expr.args.slice(at + 1), fn, how === 'inside')];
    }),
  );
}

type How = 'now' | 'inside' | 'never';

/** Whether an argument is called by who it is handed to. */
function howCalled(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, at: number, steps: number): How {
  const callees = calleeValues(evaluator, call, fn, emptyContext);
  const targets = callees.flatMap((callee) => (callee.kind === 'function' ? [callee.fn] : []));
  if (targets.length === 0) return callsNow.test(nameOf(call.callee)) ? 'now' : 'never';
  const ways = targets.map((target) => howRun(evaluator, target, parameterAt(call, at, target), steps));
  return ways.find((how) => how !== 'never') ?? 'never';
}

function parameterAt({ args }: CallExpr, at: number, { params }: FunctionInfo): string | undefined {
  const name = args[at]?.name;
  const isClear = args.slice(0, at).every(({ value, name: other }) => value.kind !== 'spread' && other === undefined);
  const param = name === undefined ? (isClear ? params[at] : undefined) : params.find((one) => one.name === name);
  return param && !param.isRest ? param.name : undefined;
}

function howRun(evaluator: Evaluator, target: FunctionInfo, name: string | undefined, steps: number): How {
  if (name === undefined) return 'never';
  const { program } = evaluator;
  if (namesRun(program).get(target)?.has(name)) return 'now';
  if (steps > 0) {
    const goesOn = callsTaking(program, target, name).map((call) => {
      const at = call.args.findIndex(({ value }) => value.kind === 'name' && value.name === name);
      return howCalled(evaluator, call, target, at, steps - 1);
    });
    const how = goesOn.find((one) => one !== 'never');
    if (how) return how;
  }
  const isRun = program.innerFunctionsOf(target).some((inner) => howRun(evaluator, inner, name, 0) !== 'never');
  return isRun ? 'inside' : 'never';
}

/** What a function calls by a plain name: `func(id)`, `func.apply(null, ids)`. */
const namesRun = rememberingEach(({ calls }: Program): ReadonlyMap<FunctionInfo, ReadonlySet<string>> => {
  const found = new Map<FunctionInfo, Set<string>>();
  for (const { expr, fn } of calls) {
    const { callee } = expr;
    const run = callee.kind === 'member' && runsParam.test(callee.name) ? callee.object : callee;
    if (run.kind === 'name') found.set(fn, (found.get(fn) ?? new Set()).add(run.name));
  }
  return found;
});
