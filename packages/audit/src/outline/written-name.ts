import type { Expr } from './outline.ts';

/** The name that an expression ends in: `get` of `get` and `client.get`. Empty for anything else, a call too. */
export const writtenName = (expr: Expr): string => (expr.kind === 'name' || expr.kind === 'member' ? expr.name : '');
