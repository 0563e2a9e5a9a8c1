import type { Expr } from './outline.ts';

/** The name that an expression ends in: `get` of `get` and `client.get`. Empty for anything else, a call too. */
export const writtenName = (expr: Expr): string => (expr.kind === 'name' || expr.kind === 'member' ? expr.name : '');

/** The same without the signs that some languages put before names of variables, and others before private ones. */
export const bareName = (expr: Expr): string => writtenName(expr).replace(/^[_$@]+/, '');

const most = 8; // calls of what a call gives; everybody asks this of each call of a chain

/** What is called first where calls give what is called next: `f` of `f(a)(b)`. */
export function calledFirst(expr: Expr): Expr {
  let called = expr;
  for (let count = 0; called.kind === 'call' && count < most; count += 1) called = called.callee;
  return called;
}
