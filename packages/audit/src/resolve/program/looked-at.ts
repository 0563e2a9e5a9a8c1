import type { CallExpr, Expr } from '../../outline/outline.ts';

const comparing =
  /^(?:startsWith|endsWith|StartsWith|EndsWith|startswith|endswith|includes|indexOf|IndexOf|Equals|equals|equalsIgnoreCase|CompareTo|compareTo|contentEquals|start_with\?|end_with\?|hasPrefix|hasSuffix|HasPrefix|HasSuffix|EqualFold|compare|Compare|compareToIgnoreCase|localeCompare|casecmp\??|eq_ignore_ascii_case|isEqualToString|isEqual)$/;

/** Functions of C and PHP that compare what they are given. */
const comparingFunctions = /^_?(?:str|wcs)\w{0,8}cmp$/;

const formatting = /^(?:[Ff]ormat|s?[Ss]printf|__mod__)$/;

/** Inside a comparison, or compared by a method. What a call gets is used, but a text's own method gives that text again. */
export function isLookedAt(expr: Expr, child: Expr, isInside: boolean): boolean {
  if (expr.kind !== 'call')
    return expr.kind === 'member' && isText(child) ? isInside : isInside && expr.kind !== 'member';
  const { callee } = expr;
  if (callee.kind !== 'member' && callee.kind !== 'name') return false;
  if (isInside && formatting.test(callee.name)) return true;
  if (callee.kind !== 'member') return child !== callee && comparingFunctions.test(callee.name);
  return child === callee ? isInside && isText(callee.object) : comparing.test(callee.name);
}

/** `a.equals(b)`: both are looked at. */
export const isComparing = ({ callee }: CallExpr): boolean => callee.kind === 'member' && comparing.test(callee.name);

/** `format(text, a)`, `text.format(a)`, `text % a`: a text with its places filled. */
export const isFormatting = ({ callee }: CallExpr): boolean =>
  (callee.kind === 'member' || callee.kind === 'name') && formatting.test(callee.name);

export const isText = ({ kind }: Expr): boolean => kind === 'text' || kind === 'concat';
