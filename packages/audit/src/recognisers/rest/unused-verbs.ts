import type { CallExpr, Entry, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { remembering, rememberingEach } from '../../remembering.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { expressionsOf, childrenOf } from '../../resolve/program/walk.ts';
import { overrides } from './overriding-verbs.ts';
import type { Scene } from '../recogniser.ts';
import { verbInName } from './verb-words.ts';

const deepest = 3; // functions that hand it on

/**
 * A text such as `DELETE` that is handed to a call and says nothing of its verb: every function of the program that may be called only
 * prints, counts or sends it along, or what is called bears another verb as its whole name (`client.get(path, 'DELETE')`).
 */
export function saysNoVerb(scene: Scene, placed: Placed<CallExpr>, at: number): boolean {
  const { evaluator } = scene;
  const callees = calleesOf(evaluator, placed.expr, placed.fn);
  const { callee, args, isNew } = placed.expr;
  if (callees.length === 0) return args[at]?.name === undefined && isWholeVerb(nameOf(callee)) && !isNew;
  return callees.every((fn) => !mayBeVerb(evaluator, fn, indexOfParam(fn, placed.expr, at), 0));
}

/** The functions of the program that a call runs; none where something else may be meant. */
function calleesOf(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): readonly FunctionInfo[] {
  const known = calleesIn(evaluator).get(call);
  if (known) return known;
  const values = calleeValues(evaluator, call, fn, emptyContext);
  const functions = values.flatMap((one) => (one.kind === 'function' && !one.given ? [one.fn] : []));
  const callees = functions.length === values.length ? functions : [];
  calleesIn(evaluator).set(call, callees);
  return callees;
}

/** By evaluator: calls outlive a program that is made anew with more files, and must not keep its functions. */
const calleesIn = rememberingEach<Evaluator, [], Map<CallExpr, readonly FunctionInfo[]>>(() => new Map());

/** `get`, `GetAsync`, `getJSON`: not `UploadString`, which has its verb among its arguments, nor a class. */
const isWholeVerb = remembering((name: string): boolean =>
  /^(?:get|post|put|patch|delete|head)(?:_?(?:async|json|sync))*!?$/i.test(name),
);

function indexOfParam({ params, outline }: FunctionInfo, { args }: CallExpr, at: number): number {
  const name = args[at]?.name;
  if (name !== undefined) return params.findIndex((one) => (one.label ?? one.name) === name);
  // What is called on an object may have that as its first parameter, and more than one argument may stand before.
  return outline && !params[0]?.isReceiver && args.slice(0, at + 1).every(({ value }) => value.kind !== 'spread')
    ? at
    : -1;
}

/** Unknown where it is -1: then it may. */
function mayBeVerb(evaluator: Evaluator, fn: FunctionInfo, index: number, depth: number): boolean {
  const param = fn.params[index];
  if (!param || param.isRest === true || param.pattern || param.isField === true || depth > deepest) return true;
  const known = askedOf(fn, evaluator);
  known[index] ??= isUsed(evaluator, fn, param.name, depth);
  return known[index];
}

const askedOf = rememberingEach<FunctionInfo, [Evaluator], boolean[]>(() => []);

function isUsed(evaluator: Evaluator, fn: FunctionInfo, name: string, depth: number): boolean {
  if (fn.body.length === 0) return true;
  const within = (one: FunctionInfo): readonly FunctionInfo[] => [
    one,
    ...evaluator.program.innerFunctionsOf(one).flatMap(within),
  ];
  return within(fn).some((one) =>
    one.body.some((statement) => expressionsOf(statement).some((expr) => usesIn(evaluator, expr, one, name, depth))),
  );
}

/** It stands where it may become a verb: anywhere but among the arguments of what prints or counts, or of a request with a verb of its own. */
function usesIn(evaluator: Evaluator, root: Expr, fn: FunctionInfo, name: string, depth: number): boolean {
  const open: Expr[] = [root];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.kind === 'name' && next.name === name) return true;
    if (next.kind === 'record')
      open.push(...next.entries.filter((entry) => !isSentAlong(entry)).map(({ value }) => value));
    else if (next.kind !== 'call') open.push(...childrenOf(next));
    else if (!losesVerb(next)) open.push(next.callee, ...openArguments(evaluator, next, fn, name, depth));
    else if (next.callee.kind === 'member') open.push(next.callee.object);
  }
  return false;
}

/** The arguments without those that are the text itself, where functions of the program are handed it that do not use it either. */
function openArguments(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  name: string,
  depth: number,
): readonly Expr[] {
  return call.args.flatMap(({ value }, at) => {
    if (value.kind !== 'name' || value.name !== name) return [value];
    const callees = calleesOf(evaluator, call, fn);
    const isLost =
      callees.length > 0 &&
      callees.every((target) => !mayBeVerb(evaluator, target, indexOfParam(target, call, at), depth + 1));
    return isLost ? [] : [value];
  });
}

const prints =
  /^(?:log|trace|debug|info|warn|warning|error|fatal|verbose|print|println|puts|echo|dump|write_?line|(?:print|format)f|\w*_log|log_?\w+|q(?:Debug|Info|Warning|Critical)|count|inc|incr|increment|observe|track|mark|timing|gauge)!?$/i;
const printers = /^(?:console|_?log|_?logger|logging|Log|Debug|Trace|Console|stats|statsd|metrics|telemetry|cout|fmt)$/;

/** It prints or counts what it is handed, sets a header to it, or sends it with a verb of its own. */
function losesVerb({ callee, args, isNew }: CallExpr): boolean {
  if (isNew || (callee.kind !== 'name' && callee.kind !== 'member')) return false;
  if (prints.test(callee.name) || isWholeVerb(callee.name)) return true;
  if (verbInName(callee.name) !== undefined && args.length > 0) return !/method|verb|request/i.test(callee.name);
  if (callee.kind !== 'member') return false;
  const owner = writtenName(callee.object);
  if (printers.test(owner) && !/format|sprint/i.test(callee.name)) return true;
  const [first] = args;
  return (
    /headers?$/i.test(owner) &&
    /^(?:set|add|append)$/i.test(callee.name) &&
    first?.value.kind === 'text' &&
    !overrides.test(first.value.value)
  );
}

/** `headers: { 'X-Reason': why }`, `params: { why }` */
const isSentAlong = ({ key, value }: Entry): boolean =>
  typeof key === 'string' &&
  /^(?:headers?|params|query|qs|data|body|json|search_?params)$/i.test(key) &&
  !(value.kind === 'record' && value.entries.some((one) => typeof one.key === 'string' && overrides.test(one.key)));
