import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { fromRows } from '../lists/list-functions.ts';
import type { FunctionInfo } from '../program/program.ts';
import { calleeValues } from './calls.ts';
import { keepsObject } from '../text/kept-texts.ts';
import type { ExternalValue, Value } from '../values.ts';

// Calls that give back what they are made on or with.

/** C++'s `address.toString()`, `text.c_str()`, `answer.get()`, unless the program has such a method itself. */
export function keptObject(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language !== 'cpp' || callee.kind !== 'member' || args.length > 0 || !keepsObject.test(callee.name))
    return undefined;
  const isOwn =
    evaluator.program.methodsNamed(callee.name).length > 0 &&
    evaluator.evaluate(callee, fn, context).some(({ kind }) => kind === 'function');
  return isOwn ? undefined : evaluator.evaluate(callee.object, fn, context);
}

const wrapsValue = /^(?:FromResult|completedFuture|just|succeeded)$/;

/** `Promise.resolve(x)`, `Task.FromResult(x)`, `Mono.just(x)`: x, once somebody waits for it. */
export function settledNow(
  evaluator: Evaluator,
  { callee, args: [first, ...more] }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (callee.kind !== 'member' || callee.object.kind !== 'name' || !first || more.length > 0) return undefined;
  const isPromise = callee.name === 'resolve' && callee.object.name === 'Promise';
  return isPromise || wrapsValue.test(callee.name) ? evaluator.evaluate(first.value, fn, context) : undefined;
}

const ensures = /^(?:requireNotNull|checkNotNull|requireNonNull|verifyNotNull|XCTUnwrap|nullthrows|throw_unless)$/;

/** `checkNotNull(socket) { "not open" }`, `Objects.requireNonNull(socket, "socket")`, Ruby's `T.must(socket)`: its first argument, or an error. */
export function ensured(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const [first] = call.args;
  const name = writtenName(call.callee);
  const isOfSorbet = name === 'must' && call.callee.kind === 'member' && fn.file.language === 'ruby';
  if (!first || !(ensures.test(name) || isOfSorbet)) return undefined;
  const isOwn = calleeValues(evaluator, call, fn, context).some(({ kind }) => kind === 'function');
  return isOwn ? undefined : evaluator.evaluate(first.value, fn, context);
}

/** `[].slice.call(arguments)`: the arguments as a list. Python's `dict(options)`: what that has. */
export function copied(
  evaluator: Evaluator,
  { callee, args: [first, ...more] }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language === 'python' && first && more.length === 0 && copiesRecord(callee)) {
    const values = evaluator.evaluate(first.value, fn, context).flatMap((value) => {
      // A map of objects under names that nobody can see is a list of them.
      if (value.kind === 'list') return fromRows(evaluator, value.items) ?? [value];
      return value.kind === 'record' || value.kind === 'param' ? [value] : [];
    });
    return values.length > 0 ? values : undefined;
  }
  if (fn.file.language !== 'javascript' || callee.kind !== 'member' || !first || more.length > 0) return undefined;
  const isCopy = callee.name === 'call' && callee.object.kind === 'member' && callee.object.name === 'slice';
  return isCopy ? evaluator.evaluate(first.value, fn, context) : undefined;
}

const copiesRecord = (callee: CallExpr['callee']): boolean =>
  (callee.kind === 'name' && /^(?:dict|OrderedDict|deepcopy)$/.test(callee.name)) ||
  (callee.kind === 'member' &&
    /^(?:copy|deepcopy)$/.test(callee.name) &&
    callee.object.kind === 'name' &&
    callee.object.name === 'copy');

/** Elixir's `client()`: what takes nothing is read by its name already, and nobody calls what it gives. */
export const isReadSoFar = ({ path }: ExternalValue, { args }: CallExpr, { file }: FunctionInfo): boolean =>
  file.language === 'elixir' && args.length === 0 && /^(?:\(\)|new)$/.test(path.at(-1) ?? '');
