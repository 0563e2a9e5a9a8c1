import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo } from '../program/program.ts';
import { type Value, wholeText } from '../values.ts';
import { isTelling } from './environment.ts';

const reads =
  /^(?:get|fetch|value|string|String|read|opt|config|setting|option)$|^(?:get|opt|read)_?(?:property|string|value|option|setting|config|env|or_?default|or_?else)(?:_or)?$/i;
const named = /^(?:fallback|default|defaultValue|default_value|defValue|or)$/;

/**
 * `System.getProperty("api.root", "https://…")`, `config.get('root', default)`, `fetch(:root) { default }`: what is written behind the
 * key for want of a setting, where that is an address or a list of scopes.
 */
export function fallbackValues(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  const fallback = call.args.length > 1 && reads.test(writtenName(call.callee)) ? fallbackIn(call) : undefined;
  if (!fallback) return undefined;
  const block = fallback.kind === 'function' ? evaluator.program.functionOf(fallback.fn) : undefined;
  const given = block ? evaluator.program.given.returnsOf(block).slice(0, 1) : [fallback];
  const values = given.flatMap((expr) => evaluator.evaluate(expr, block ?? fn, context));
  const found = values.filter((value) => isTelling(wholeText(value) ?? ''));
  return found.length > 0 ? found : undefined;
}

/** What stands behind the key, at the end. */
function fallbackIn({ args }: CallExpr): Expr | undefined {
  const own = args.find(({ name }) => name !== undefined && named.test(name));
  if (own) return own.value;
  const last = args.at(-1);
  const key = args.at(-2)?.value;
  if (!last || args.length > 3 || !key || !mayBeKey(key)) return undefined;
  if (last.value.kind === 'function') return last.isBlock ? last.value : undefined;
  return /^(?:text|name|member|call|concat)$/.test(last.value.kind) && last.name === undefined ? last.value : undefined;
}

/** A path is asked for, and no setting. */
const mayBeKey = (expr: Expr): boolean =>
  expr.kind === 'text' ? /^[\w.:-]+$/.test(expr.value) : /^(?:name|member)$/.test(expr.kind);
