import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOf } from '../classes/members.ts';
import { valuesOfType } from '../classes/types.ts';
import type { FunctionInfo, Placed } from '../program/program.ts';
import type { ParamValue, Value } from '../values.ts';
import { defaultsOf } from './command-line.ts';

/**
 * What a library that reads a command line hands to a function: `.action((options) => …)` of commander, where options are defined, and
 * `ParseArguments<Options>(args).WithParsed(o => …)`. Empty for any other parameter.
 */
export function optionOfCallback(
  evaluator: Evaluator,
  { param: { fn, index }, members }: ParamValue,
  name: string,
): readonly Value[] {
  const call = members ? undefined : callbacksOf(evaluator).get(fn);
  if (!call) return [];
  if (fn.file.language !== 'csharp') return defaultsOf(evaluator, name);
  const type = fn.params[index]?.type ?? typeOf(call.expr);
  return valuesOfType(evaluator, type, call.fn).flatMap((one) => memberOf(evaluator, one, name));
}

/** A library calls the function with what stands on a command line. */
export const takesOptions = (evaluator: Evaluator, fn: FunctionInfo): boolean => callbacksOf(evaluator).has(fn);

const takes: Readonly<Record<string, RegExp>> = { javascript: /^action$/, csharp: /^WithParsed(?:Async)?$/ };

const callbacksOf = rememberingEach((evaluator: Evaluator): ReadonlyMap<FunctionInfo, Placed<CallExpr>> => {
  const found = new Map<FunctionInfo, Placed<CallExpr>>();
  for (const call of evaluator.program.calls) {
    const { callee, args } = call.expr;
    if (callee.kind !== 'member' || takes[call.fn.file.language]?.test(callee.name) !== true || !args[0]) continue;
    for (const value of evaluator.evaluate(args[0].value, call.fn))
      if (value.kind === 'function') found.set(value.fn, call);
  }
  return found;
});

/** The one type that is written in a chain of calls. */
function typeOf({ callee, types }: CallExpr): string | undefined {
  if (types?.length === 1) return types[0];
  const object = callee.kind === 'member' ? callee.object : undefined;
  return object?.kind === 'call' && writtenName(object.callee) === 'ParseArguments' ? typeOf(object) : undefined;
}
