import type { Expr } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';
import type { FunctionInfo, Program } from '../resolve/program/program.ts';

/** A key and what belongs to it. `at`: the call or list that has them; `callee`: of a call. */
export type Pair = Readonly<{ key: string; value: Expr; fn: FunctionInfo; at: Expr; callee?: Expr }>;

/**
 * Keys and values side by side: `url.searchParams.set('scope', …)`, `new KeyValuePair("scope", …)`, `("scope", …)` in a list,
 * `"scope" to …`. What a call does with them, its name tells.
 */
export function pairsIn({ calls, lists }: Program, isKey: (name: string) => boolean): readonly Pair[] {
  const found: Pair[] = [];
  for (const { expr, fn } of calls) {
    const { callee, args } = expr;
    const all = callee.kind === 'member' && callee.name === 'to' ? [{ value: callee.object }, ...args] : args;
    for (const [at, { value: key }] of all.entries()) {
      const value = all[at + 1]?.value;
      const text = keyIn(key);
      if (text !== undefined && value && isKey(text)) found.push({ key: text, value, fn, at: expr, callee });
    }
  }
  for (const { expr, fn } of lists) {
    const [key, value, ...more] = expr.items;
    const text = key && keyIn(key);
    if (text !== undefined && value && more.length === 0 && isKey(text)) found.push({ key: text, value, fn, at: expr });
  }
  return found;
}

/** `"scope"`, and what is made of it: `"scope".to_string()`, `String::from("scope")`, `QStringLiteral("scope")`. */
function keyIn(expr: Expr): string | undefined {
  if (expr.kind === 'text') return expr.value;
  if (expr.kind !== 'call' || expr.args.length > 1) return undefined;
  const { callee, args } = expr;
  const [only] = args;
  if (only) return only.value.kind === 'text' && makesText(callee) ? only.value.value : undefined;
  return callee.kind === 'member' && callee.object.kind === 'text' && copies.test(callee.name)
    ? callee.object.value
    : undefined;
}

const copies = /^(?:to_string|to_owned|into|as_str|toString|c_str)$/;

const makesText = (callee: Expr): boolean =>
  callee.kind === 'member' && callee.name === 'from'
    ? /^(?:String|Cow|SmolStr)$/.test(writtenName(callee.object))
    : /^(?:string|QString|QStringLiteral|QLatin1String|U)$/.test(writtenName(callee));
