import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { emptyContext, type SiteArgument } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { keepsFunction, makesQueue, preparesFunction } from './function-makers.ts';
import { constructorFor } from './overloads.ts';
import { methodOfPair } from './piped-callbacks.ts';
import { lookUpName } from '../names/names.ts';
import { definedNames } from '../program/defined-names.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { FunctionValue, Thunk, Value } from '../values.ts';

/** A function that outside code calls for the program, with what it is handed for that. */
export interface HandedFunction {
  readonly callee: FunctionValue;
  readonly args: readonly SiteArgument[];
}

const takesDelay = /^set(?:Timeout|Interval)$/;
const waits = /timeout|interval|immediate|delay|later|after|every|schedule|enter/i;
const takesKey = /^useSWR/;
const runsObject = /^(?:delay|apply_async|s|si|remote|submit|defer)$/; // Celery's and its like: methods of the function itself
const namesFunction = /^(?:target|func|function|fn|callback|job|task)$/;

/**
 * `setTimeout(poll, 1000, path)`, `pool.submit(get, path)`, `call(get, path)` of a saga, `Thread(target=get, args=(path,))`,
 * `call_user_func('get', $path)`: a function of the program, and behind it what it is to be called with.
 */
export function handedFunctions(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): readonly HandedFunction[] {
  return [...behindFunction(evaluator, call, fn), ...ofFunction(evaluator, call, fn), ...ofJob(evaluator, call, fn)];
}

const startsJob = /^(?:perform_(?:async|later|now|in|at|bulk)|dispatch(?:Sync|Now|AfterResponse|If|Unless)?)$/;
const waitsFirst = /^perform_(?:in|at)$/;

/** `FetchJob.perform_later(path)` of Ruby calls `perform`; Laravel's `FetchJob::dispatch($path)` makes the job. */
function ofJob(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): readonly HandedFunction[] {
  const { callee, args } = call;
  if (callee.kind !== 'member' || !startsJob.test(callee.name) || !/^(?:ruby|php)$/.test(fn.file.language)) return [];
  // `FetchJob.set(wait: 5).perform_later(path)`
  const { object } = callee;
  const named = object.kind === 'call' && object.callee.kind === 'member' ? object.callee.object : object;
  const passed = args.slice(waitsFirst.test(callee.name) ? 1 : 0).map(({ name, value }): SiteArgument => ({
    ...argumentOf(value, fn),
    ...(name !== undefined && { name }),
  }));
  return evaluator.evaluate(named, fn).flatMap((value): readonly HandedFunction[] => {
    if (value.kind !== 'class') return [];
    const self: Value = { kind: 'instance', class: value.class, site: { expr: call, fn, context: emptyContext } };
    const target =
      fn.file.language === 'php'
        ? constructorFor(value.class, call)
        : value.class.methods.find(({ name }) => name === 'perform');
    return target ? [{ callee: { kind: 'function', fn: target, self }, args: passed }] : [];
  });
}

function behindFunction(evaluator: Evaluator, { callee, args }: CallExpr, fn: FunctionInfo): readonly HandedFunction[] {
  const name = writtenName(callee);
  if (preparesFunction.test(name) || keepsFunction.test(name) || makesQueue.test(name) || name === 'bind') return [];
  const at = args.findIndex((argument) => mayBeFunction(evaluator, argument, name, fn));
  const handed = args[at];
  if (!handed) return [];
  const passed = handed.name === undefined ? passedBehind(args.slice(at + 1), name, fn) : passedByName(args, fn);
  const before = takesKey.test(name) ? args.slice(0, at).map(({ value }) => argumentOf(value, fn)) : [];
  if (passed.length + before.length === 0) return [];
  return functionsIn(evaluator, methodOf(handed.value, name, fn) ?? handed.value, fn)
    .filter((one) => one.fn.params.length > 0)
    .map((one) => ({ callee: one, args: [...before, ...passed] }));
}

/** Only what can be one is evaluated: every call of the program is asked. */
function mayBeFunction(evaluator: Evaluator, { name, value }: Argument, callee: string, fn: FunctionInfo): boolean {
  if (name !== undefined && !namesFunction.test(name)) return false;
  if (value.kind === 'text')
    return fn.file.language === 'php' && /^(?:call_user_func|forward_static_call)/.test(callee);
  if (value.kind === 'function') return value.fn.params.length > 0;
  const method = methodOf(value, callee, fn);
  if (method) return definedNames(evaluator.program).has(method.name);
  return (value.kind === 'name' || value.kind === 'member') && definedNames(evaluator.program).has(value.name);
}

/** `call([api, api.get], path)` and `call([api, 'get'], path)` of a saga. Undefined of anything else. */
const methodOf = (value: Expr, callee: string, { file }: FunctionInfo): ReturnType<typeof methodOfPair> =>
  file.language === 'javascript' && runsEffect.test(callee) ? methodOfPair(value) : undefined;

const runsEffect = /^(?:call|fork|spawn|apply|cps)$/;

function passedBehind(behind: readonly Argument[], name: string, fn: FunctionInfo): readonly SiteArgument[] {
  const [first] = behind;
  const isDelay = takesDelay.test(name) || (first?.value.kind === 'literal' && waits.test(name));
  const rest = (isDelay ? behind.slice(1) : behind).filter((one) => one.name === undefined || one.name === 'args');
  if (rest[0]?.value.kind === 'function') return [];
  const isList = name.endsWith('_array');
  return rest.map((one) => argumentOf(one.value, fn, isList || one.name === 'args'));
}

const passedByName = (args: readonly Argument[], fn: FunctionInfo): readonly SiteArgument[] =>
  args.flatMap(({ name, value }) => (name === 'args' ? [argumentOf(value, fn, true)] : []));

const argumentOf = (value: Expr, fn: FunctionInfo, isList = false): SiteArgument => {
  const thunk: Thunk = { expr: value.kind === 'spread' ? value.value : value, fn, context: emptyContext };
  return { value: thunk, ...((isList || value.kind === 'spread') && { isSpread: true }) };
};

/** `get.delay(path)`, `get.apply_async(args=[path])` */
function ofFunction(evaluator: Evaluator, { callee, args }: CallExpr, fn: FunctionInfo): readonly HandedFunction[] {
  if (fn.file.language !== 'python' || callee.kind !== 'member' || !runsObject.test(callee.name)) return [];
  const { object } = callee;
  if ((object.kind !== 'name' && object.kind !== 'member') || !definedNames(evaluator.program).has(object.name))
    return [];
  const isList = callee.name === 'apply_async';
  const passed = args.flatMap(({ name, value }, at): readonly SiteArgument[] => {
    // `apply_async((path,), {'method': 'POST'})`
    if (isList && (name === 'kwargs' || (name === undefined && at === 1))) return namedIn(value, fn);
    return name === undefined || (name === 'args' && at === 0)
      ? [argumentOf(value, fn, isList || name === 'args')]
      : namedIn({ kind: 'record', entries: isList ? [] : [{ key: name, value, at: value.at }], at: value.at }, fn);
  });
  return functionsIn(evaluator, object, fn).map((one) => ({ callee: one, args: passed }));
}

const namedIn = (value: Expr, fn: FunctionInfo): readonly SiteArgument[] =>
  value.kind === 'record'
    ? value.entries.flatMap((entry) =>
        typeof entry.key === 'string' ? [{ ...argumentOf(entry.value, fn), name: entry.key }] : [],
      )
    : [];

function functionsIn(evaluator: Evaluator, expr: Expr, fn: FunctionInfo): readonly FunctionValue[] {
  const values: readonly Value[] =
    expr.kind === 'text' ? lookUpName(evaluator, expr.value, fn) : evaluator.evaluate(expr, fn);
  return values.flatMap((value) => (value.kind === 'function' && !value.fn.isConstructor ? [value] : []));
}
