import type { Expr, Range } from '../outline/outline.ts';

/** `Scope.A | Scope.B`: several members of an enum at once, as the list of them. Undefined for anything else: bits, sets, yes and no. */
export function joinedFlags(left: Expr, right: Expr, at: Range): Expr | undefined {
  const sides = [left, right];
  if (!sides.every(mayBeFlags) || !sides.some(isFlag)) return undefined;
  return { kind: 'list', items: sides.flatMap((side) => (side.kind === 'list' ? side.items : [side])), at };
}

/** A type's name has a capital. */
export const isFlag = (expr: Expr): boolean =>
  expr.kind === 'list'
    ? expr.items.some(isFlag)
    : expr.kind === 'member' &&
      (expr.object.kind === 'name' || expr.object.kind === 'member') &&
      /^[A-Z]/.test(expr.object.name);

const mayBeFlags = (expr: Expr): boolean =>
  expr.kind === 'list' ? expr.items.every(mayBeFlags) : expr.kind === 'name' || expr.kind === 'member';

/** `all - some` of two lists or sets, as the call that it is; undefined where it may be of numbers. */
export const differenceOf = (object: Expr, value: Expr, at: Range): Expr | undefined =>
  isOfSeveral(value)
    ? {
        kind: 'call',
        callee: { kind: 'member', object, name: '__sub__', at: object.at },
        args: [{ value }],
        isNew: false,
        at,
      }
    : undefined;

const isOfSeveral = (expr: Expr): boolean =>
  expr.kind === 'text' ||
  expr.kind === 'list' ||
  (expr.kind === 'call' && expr.callee.kind === 'name' && /^(?:(?:list|set|mutableSet)Of|set)$/.test(expr.callee.name));

/** `base | more` of two lists or sets, as the call that it is. Of numbers it says nothing. */
export const unionOf = (object: Expr, value: Expr, at: Range): Expr => ({
  kind: 'call',
  callee: { kind: 'member', object, name: '__or__', at: object.at },
  args: [{ value }],
  isNew: false,
  at,
});
