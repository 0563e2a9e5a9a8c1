import type { CallExpr, Expr } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';

const onObject = /^(?:orElse|orElseGet|ifEmpty|ifBlank)$/;
const ofTwo = /^(?:requireNonNullElse(?:Get)?|firstNonNull|default(?:IfBlank|IfEmpty|IfNull|String))$/;

/** `value.orElse(other)`, `Objects.requireNonNullElse(value, other)`, `value.ifBlank { other }`: the first of them that is there. */
export function withFallback(call: CallExpr): Expr {
  const { callee, args, at } = call;
  const name = writtenName(callee);
  const [first, second, ...more] = args.map(({ value }) => value);
  if (callee.kind === 'member' && onObject.test(name) && first && !second)
    return { kind: 'choice', options: [callee.object, resultOf(first)], isDefault: true, at };
  return first && second && more.length === 0 && ofTwo.test(name)
    ? { kind: 'choice', options: [first, resultOf(second)], isDefault: true, at }
    : call;
}

/** What a function of one statement gives where a value is wanted: `() -> x`, `|| x`. */
export function resultOf(expr: Expr): Expr {
  const [only] = expr.kind === 'function' && expr.fn.body.length === 1 ? expr.fn.body : [];
  return only?.kind === 'return' && only.value ? only.value : expr;
}
