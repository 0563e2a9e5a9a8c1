import type { Expr } from '../../outline/outline.ts';

/** The name that an expression begins with: `verb` of `verb`, `verb.name` and `verb.toUpperCase()`. */
export function rootNameOf(expr: Expr): string | undefined {
  if (expr.kind === 'name') return expr.name;
  if (expr.kind === 'member') return rootNameOf(expr.object);
  return expr.kind === 'call' && expr.callee.kind === 'member' ? rootNameOf(expr.callee.object) : undefined;
}
