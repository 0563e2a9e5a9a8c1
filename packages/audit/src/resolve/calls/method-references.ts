import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { memberOf } from '../classes/members.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { selfOf } from '../names/names.ts';
import type { FunctionInfo } from '../program/program.ts';
import { type FunctionValue, type Value, wholeText } from '../values.ts';

// Methods that are meant as functions, and called later.

/** Ruby's `client.method(:get)`, PHP's `Closure::fromCallable([$client, 'get'])`. */
export function referredMethod(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const [only, ...others] = args;
  if (!only || others.length > 0 || !/^(?:ruby|php)$/.test(fn.file.language)) return undefined;
  if (fn.file.language === 'php')
    return writtenName(callee) === 'fromCallable' ? evaluator.evaluate(only.value, fn, context) : undefined;
  if (!/^(?:public_)?method$/.test(writtenName(callee)) || only.value.kind !== 'text') return undefined;
  const { value: name } = only.value;
  const object: Expr = callee.kind === 'member' ? callee.object : { kind: 'name', name: 'this', at: callee.at };
  const functions = evaluator
    .settle(evaluator.evaluate(object, fn, context), context)
    .flatMap((one) => (one.kind === 'instance' ? memberOf(evaluator, one, name, context) : []))
    .filter(({ kind }) => kind === 'function');
  return functions.length > 0 ? functions : undefined;
}

/**
 * `String end = end();`: a variable of the name of the method that it is made with hides none of it. Undefined where a name stands for
 * something that can be called itself.
 */
export function methodBehindName(
  evaluator: Evaluator,
  callee: Expr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!hasNamesApart.test(fn.file.language) || callee.kind !== 'name') return undefined;
  const binds = evaluator.program.bindsOf(fn, callee.name);
  if (binds.length === 0 || !binds.every(({ bind: { value } }) => value && /^(?:call|text|concat)$/.test(value.kind)))
    return undefined;
  const self = selfOf(fn, context);
  const methods = self ? memberOf(evaluator, self, callee.name, context) : [];
  const functions = methods.filter(({ kind }) => kind === 'function');
  return functions.length > 0 ? functions : undefined;
}

const hasNamesApart = /^(?:java|kotlin|swift)$/;

/** PHP calls `[$client, 'get']` as the method that it names. */
export const asCalled = (evaluator: Evaluator, values: readonly Value[], context: Context): readonly Value[] =>
  values.flatMap((value): readonly Value[] => {
    if (value.kind !== 'list' || value.items.length !== 2) return [value];
    const [objects = [], names = []] = value.items.map((item) => evaluator.force(item));
    const methods = evaluator
      .settle(objects, context)
      .flatMap((object) => names.flatMap((name) => memberOf(evaluator, object, wholeText(name) ?? '', context)))
      .filter(({ kind }) => kind === 'function');
    return methods.length > 0 ? methods : [value];
  });

const callsIt = /^(?:apply|accept|call|test|run|get|invoke|Invoke)$/;

/** `load.apply(path)` of Java's `Function`, and of a delegate `load.Invoke(path)`: the function itself. */
export const isCalledBy = ({ fn }: FunctionValue, name: string): boolean =>
  callsIt.test(name) && /^(?:java|kotlin|csharp)$/.test(fn.file.language);
