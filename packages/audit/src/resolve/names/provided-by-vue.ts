import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../context.ts';
import { leavesOut } from '../doubts.ts';
import type { Evaluator } from '../evaluator.ts';
import { callsOfJavaScript } from '../program/javascript-calls.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import { unknown, type Value, wholeText } from '../values.ts';

/** `app.provide('api', client)`, `provide(apiKey, client)` in a component. */
type Provided = Readonly<{ key: Expr; value: Expr; fn: FunctionInfo }>;

const providedIn = rememberingEach((program: Program): readonly Provided[] =>
  callsOfJavaScript(program).flatMap(({ expr: { callee, args }, fn }): readonly Provided[] => {
    const [key, value] = args;
    const isIt = writtenName(callee) === 'provide' && args.length === 2;
    return isIt && key && value && isKey(key.value) ? [{ key: key.value, value: value.value, fn }] : [];
  }),
);

/** A text, or a symbol that has a name. */
const isKey = ({ kind }: Expr): boolean => kind === 'text' || kind === 'name' || kind === 'member';

/**
 * What Vue hands to who asks with `inject('api')`: what was provided under the key. Where several provide it, which of them is above the
 * component nobody can tell. Undefined of other calls.
 *
 * @see https://vuejs.org/guide/components/provide-inject.html
 */
export function injectedByVue(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (fn.file.language !== 'javascript') return undefined;
  const { callee, args } = call;
  const [key] = args;
  if (!key || callee.kind !== 'name' || callee.name !== 'inject' || !isKey(key.value)) return undefined;
  const all = providedIn(evaluator.program);
  if (all.length === 0) return undefined;
  const asked = keysOf(evaluator, key.value, fn, context);
  const found = all.filter((one) => keysOf(evaluator, one.key, one.fn).some((name) => asked.includes(name)));
  if (found.length === 0) return undefined;
  if (found.length > 1 && leavesOut(evaluator, 'default')) return [unknown('inject')];
  return found.flatMap((one) => evaluator.evaluate(one.value, one.fn));
}

/** The text, or where the symbol was made. */
const keysOf = (
  evaluator: Evaluator,
  key: Expr,
  fn: FunctionInfo,
  context: Context = emptyContext,
): readonly string[] =>
  evaluator.evaluate(key, fn, context).flatMap((value) => {
    const made = value.kind === 'external' && value.path[0] === 'Symbol' ? value.call : undefined;
    return (made ? `${made.fn.file.file}:${made.expr.at.start}` : wholeText(value)) ?? [];
  });

/**
 * What those name who are handed what was provided.
 *
 * @param holds - is it about the value that is asked?
 */
export const namesOfProvided = (
  program: Program,
  holds: (expr: Expr, fn: FunctionInfo) => boolean,
): readonly string[] => (providedIn(program).some(({ value, fn }) => holds(value, fn)) ? ['inject'] : []);
