import type { Expr } from '../outline/outline.ts';
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
      if (key.kind === 'text' && value && isKey(key.value)) found.push({ key: key.value, value, fn, at: expr, callee });
    }
  }
  for (const { expr, fn } of lists) {
    const [key, value, ...more] = expr.items;
    if (key?.kind === 'text' && value && more.length === 0 && isKey(key.value))
      found.push({ key: key.value, value, fn, at: expr });
  }
  return found;
}
