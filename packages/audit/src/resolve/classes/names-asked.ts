import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type CallSite, type Context, emptyContext, enter, type SiteArgument } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { loopedKeys } from '../lists/walked-keys.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { FunctionValue, Thunk, Value } from '../values.ts';

const mostReturns = 4;

/** What a function gives that answers for whatever name it is handed. */
export function answerTo(
  evaluator: Evaluator,
  asked: FunctionInfo,
  site: CallSite,
  context: Context,
): readonly Value[] {
  const inside = enter(asked, site, context);
  const lookedUp = loopedKeys(evaluator, asked, inside);
  if (lookedUp) return lookedUp;
  return evaluator.program.given
    .returnsOf(asked)
    .slice(0, mostReturns)
    .flatMap((expr) => evaluator.evaluate(expr, asked, inside));
}

/**
 * The function that is called for a name which no method has, with the name as it stands in the call; so is the call of the function
 * that gave it for that name.
 */
export function withNameCalled(callee: FunctionValue, call: CallExpr, fn: FunctionInfo): FunctionValue {
  const { given = [], within } = callee;
  const isAsked = ({ value }: SiteArgument): boolean => isNameAsked(value);
  const [isGiven, isMade] = [given.some(isAsked), within?.site.args.some(isAsked) === true];
  if (!isGiven && !isMade) return callee;
  const written = { expr: nameIn(call), fn, context: emptyContext };
  const own = (one: SiteArgument): SiteArgument =>
    isAsked(one) && one.value.expr.kind === 'text' && one.value.expr.value === written.expr.value
      ? { ...one, value: written }
      : one;
  const made = { expr: call, fn, context: emptyContext };
  return {
    ...callee,
    ...(isGiven && { given: given.map(own) }),
    ...(within &&
      isMade && { within: { ...within, site: { ...within.site, call: made, args: within.site.args.map(own) } } }),
  };
}

const nameIn = rememberingEach(({ callee }: CallExpr): Extract<Expr, { kind: 'text' }> => {
  const value = writtenName(callee);
  const { start, end } = callee.at;
  return { kind: 'text', value, at: { start: Math.max(start, end - value.length), end } };
});

const known = new WeakMap<FunctionInfo, Map<string, Thunk>>();

/** The name as a text. One a method, since answers are kept by expression. */
export function named(name: string, fn: FunctionInfo): Thunk {
  const texts = known.get(fn) ?? new Map<string, Thunk>();
  known.set(fn, texts);
  const at = fn.outline?.at ?? { start: 0, end: 0 };
  const thunk = texts.get(name) ?? {
    expr: { kind: 'text', value: name, at: { start: at.start, end: at.start } } as const,
    fn,
    context: emptyContext,
  };
  texts.set(name, thunk);
  return asNameAsked(thunk);
}

const names = new WeakSet<Thunk>();

export function asNameAsked(thunk: Thunk): Thunk {
  names.add(thunk);
  return thunk;
}

/** What a method is handed that answers for members which are not there: the name that was asked for. */
export const isNameAsked = (given: Thunk): boolean => names.has(given);
