import type { Expr } from '../outline/outline.ts';

const comparing =
  /^(?:startsWith|endsWith|StartsWith|EndsWith|startswith|endswith|includes|indexOf|IndexOf|Equals|equals|equalsIgnoreCase|CompareTo|compareTo|contentEquals|start_with\?|end_with\?|hasPrefix|hasSuffix)$/;

const formatting = /^(?:[Ff]ormat|s?[Ss]printf)$/;

/** Inside a comparison, or compared by a method. What a call gets is used, but a text's own method gives that text again. */
export function isLookedAt(expr: Expr, child: Expr, isInside: boolean): boolean {
  if (expr.kind !== 'call')
    return expr.kind === 'member' && isText(child) ? isInside : isInside && expr.kind !== 'member';
  const { callee } = expr;
  if (callee.kind !== 'member' && callee.kind !== 'name') return false;
  if (isInside && formatting.test(callee.name)) return true;
  if (callee.kind !== 'member') return false;
  return child === callee ? isInside && isText(callee.object) : comparing.test(callee.name);
}

export const isText = ({ kind }: Expr): boolean => kind === 'text' || kind === 'concat';
