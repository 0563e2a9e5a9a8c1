import type { CallExpr, Expr } from '../../outline/outline.ts';
import { isNameAsked } from '../classes/names-asked.ts';
import { memberOf } from '../classes/members.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { type FunctionValue, keyIn, type Value } from '../values.ts';

type Keyed = Extract<Expr, { kind: 'index' }>;

/** `api[verb]` of `api[verb](path)`, also where it was put into a variable before. */
export function keyedCallee({ callee }: CallExpr, fn: FunctionInfo, program: Program): Keyed | undefined {
  if (callee.kind !== 'name') return callee.kind === 'index' && isKey(callee) ? callee : undefined;
  const [only, ...others] = program.bindsOf(fn, callee.name);
  const value = others.length === 0 ? only?.bind.value : undefined;
  return value?.kind === 'index' && isKey(value) ? value : undefined;
}

// A loop's item is no key.
const isKey = ({ key }: Keyed): boolean => key.kind !== 'other';

/** What `api[verb](path)` calls, as far as that is known; a method that answers for any of them is handed the key. */
export function calleesByKey(
  evaluator: Evaluator,
  keyed: Keyed,
  fn: FunctionInfo,
  context: Context,
  known: readonly Value[],
): readonly Value[] {
  const isKnown = known.some(({ kind }) => kind === 'function' || kind === 'class');
  const found = isKnown ? known : methodsByKey(evaluator, keyed, fn, context);
  const key = { expr: keyed.key, fn, context };
  return (found.length > 0 ? found : known).map((one) =>
    one.kind === 'function' && one.given?.some(({ value }) => isNameAsked(value))
      ? { ...one, given: one.given.map((given) => (isNameAsked(given.value) ? { ...given, value: key } : given)) }
      : one,
  );
}

/**
 * The methods of an object that `api[verb](path)` may be: of the keys that callers hand over, and where nobody knows any, those that
 * are named by verbs. Somebody else's call of the same method must not make this one vanish.
 */
function methodsByKey(
  evaluator: Evaluator,
  { object, key }: Keyed,
  fn: FunctionInfo,
  context: Context,
): readonly FunctionValue[] {
  const objects = evaluator
    .settle(evaluator.evaluate(object, fn, context), context)
    .filter(({ kind }) => kind === 'instance');
  if (objects.length === 0) return [];
  const keys = evaluator.settle(evaluator.evaluate(key, fn, context), context).flatMap((value) => keyIn(value) ?? []);
  const names = keys.length > 0 ? keys : verbNames;
  return objects
    .flatMap((one) => names.flatMap((name) => memberOf(evaluator, one, name, context)))
    .flatMap((value) => (value.kind === 'function' ? [value] : []));
}

const verbNames = ['get', 'post', 'put', 'patch', 'delete'];
