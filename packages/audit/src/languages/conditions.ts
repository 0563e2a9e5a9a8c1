import type { Node } from 'web-tree-sitter';
import type { Condition, Expr } from '../outline/outline.ts';
import { partsOf } from './syntax.ts';

/** What a test says: all of `all` holds where it succeeds. `isWhole`: it asks for nothing else. */
export type Test = Readonly<{ all: readonly Condition[]; isWhole: boolean }>;
export type LowerNode = (node: Node) => Expr;

const unclear: Test = { all: [], isWhole: false };
const equal = /^(?:===?|is|eq)$/;
const unequal = /^(?:!==?|~=|<>|is not|ne)$/;
const isUnset = /^(?:IsNullOr(?:Empty|WhiteSpace)|is_?(?:empty|blank|null|nil|none)\??|empty\??|nil\?|blank\?)$/i;
const isSet = /^(?:isset|is_some|is_?present|present\?|is_?not_?(?:empty|blank|null))$/i;
const longestOperand = 100; // characters: what is compared with a written value is short, and is lowered a second time

/** The conditions of a test, as far as they compare something with what is written out. Nodes of any of the grammars. */
export function testOf(node: Node | null | undefined, lower: LowerNode): Test {
  if (!node) return unclear;
  const inner = withoutParentheses(node);
  const [first, operator, last] = [inner.child(0), inner.child(1), inner.child(2)];
  if (first && last && operator && !operator.isNamed && inner.childCount === 3)
    return ofOperator(first, operator.type, last, lower);
  if (first && operator && inner.childCount === 2 && (first.type === '!' || first.type === 'not'))
    return opposite(testOf(operator, lower));
  return inner.endIndex - inner.startIndex > longestOperand ? unclear : ofValue(lower(inner));
}

function withoutParentheses(node: Node): Node {
  let inner = node;
  while (/parenthesized|^condition_clause$|_condition$/.test(inner.type)) {
    const [only, ...others] = partsOf(inner);
    if (!only || others.length > 0) break;
    inner = only;
  }
  return inner;
}

function ofOperator(first: Node, operator: string, last: Node, lower: LowerNode): Test {
  if (operator === '&&' || operator === 'and') return both(testOf(first, lower), testOf(last, lower));
  if (operator === '||' || operator === 'or') return either(testOf(first, lower), testOf(last, lower));
  if (last.endIndex - first.startIndex > longestOperand) return unclear;
  if (equal.test(operator)) return comparison(lower(first), lower(last), false);
  if (unequal.test(operator)) return comparison(lower(first), lower(last), true);
  if (operator === 'in' || operator === 'not in') {
    const [subject, among] = [lower(first), lower(last)];
    return among.kind === 'list' ? oneOf(subject, among.items, operator === 'not in') : unclear;
  }
  return unclear;
}

const both = (left: Test, right: Test): Test => ({
  all: [...left.all, ...right.all],
  isWhole: left.isWhole && right.isWhole,
});

/** `verb == 'GET' || verb == 'HEAD'` */
function either(left: Test, right: Test): Test {
  const [one, other] = [left.all[0], right.all[0]];
  const isEach = left.isWhole && right.isWhole && left.all.length === 1 && right.all.length === 1;
  if (!isEach || !one || !other || one.isNot || other.isNot || one.values.length === 0 || other.values.length === 0)
    return unclear;
  if (one.subject.kind !== 'name' || other.subject.kind !== 'name' || one.subject.name !== other.subject.name)
    return unclear;
  return { all: [{ ...one, values: [...one.values, ...other.values] }], isWhole: true };
}

/** Where a test fails. Of several conditions, which one fails is not known. */
export function opposite({ all, isWhole }: Test): Test {
  const [only, ...others] = all;
  return only && isWhole && others.length === 0 ? { all: [{ ...only, isNot: !only.isNot }], isWhole } : unclear;
}

/** The value itself is the test, or a call that asks something of it. */
function ofValue(value: Expr): Test {
  if (value.kind === 'name' || value.kind === 'member') return oneOf(value, [], false);
  if (value.kind !== 'call') return unclear;
  const { callee, args } = value;
  const [argument] = args;
  const name = callee.kind === 'name' || callee.kind === 'member' ? callee.name : '';
  const object = callee.kind === 'member' ? callee.object : undefined;
  if (/^equals(?:IgnoreCase)?$/i.test(name) && object && argument) return comparison(object, argument.value, false);
  const asked = argument?.value ?? object;
  if (asked && isUnset.test(name)) return oneOf(asked, [], true);
  return asked && isSet.test(name) ? oneOf(asked, [], false) : unclear;
}

function comparison(left: Expr, right: Expr, isNot: boolean): Test {
  const [one, other] = [bare(left), bare(right)];
  // `typeof method === 'undefined'`
  const [asked] = one.kind === 'compare' && one.operands.length === 1 ? one.operands : [];
  if (asked && other.kind === 'text' && other.value === 'undefined') return oneOf(asked, [], !isNot);
  return isWritten(one) ? oneOf(other, [one], isNot) : oneOf(one, [other], isNot);
}

/** A pattern of one value. */
const bare = (expr: Expr): Expr => {
  const [only, ...others] = expr.kind === 'other' ? expr.children : [];
  return only && others.length === 0 ? bare(only) : expr;
};

const isWritten = ({ kind }: Expr): boolean => kind === 'text' || kind === 'literal';

/** Only what can be evaluated by itself: a variable, something in it, or what a function makes of it. */
export function oneOf(subject: Expr, among: readonly Expr[], isNot: boolean): Test {
  const values = among.map((value) => bare(value));
  const isClear =
    (subject.kind === 'name' || subject.kind === 'member' || subject.kind === 'call') &&
    values.every((value) => isWritten(value) || value.kind === 'name' || value.kind === 'member');
  return isClear ? { all: [{ subject, values, isNot }], isWhole: true } : unclear;
}
