import type { Node } from 'web-tree-sitter';
import type { Condition, Expr } from '../outline/outline.ts';
import { writtenName } from '../outline/written-name.ts';
import { countedArguments } from './argument-counts.ts';
import { isFlag } from './flags.ts';
import { classAsked, kindAsked, kindOfType, sizedBy } from './kinds-and-sizes.ts';
import { partAsked, patternAsked, placeAsked } from './parts-asked.ts';
import { partsOf } from './syntax.ts';

/** What a test says: all of `all` holds where it succeeds. `isWhole`: it asks for nothing else. */
export type Test = Readonly<{ all: readonly Condition[]; isWhole: boolean }>;
export type LowerNode = (node: Node) => Expr;

const unclear: Test = { all: [], isWhole: false };
const equal = /^(?:===?|is|eq)$/;
const unequal = /^(?:!==?|~=|<>|is not|ne)$/;
const isNothing = /^(?:is_?(?:null|nil|none)\??|nil\?)$/i;
const isSomething = /^(?:isset|is_some|is_?present|is_?not_?null|isNonNull|nonNull)$/i;
// An empty list counts as nothing, too.
const isEmpty = /^(?:IsNullOr(?:Empty|WhiteSpace)|is_?(?:null_?or_?)?(?:empty|blank)\??|empty\??|blank\?)$/i;
const isFull = /^(?:present\?|any\?|is_?not_?(?:empty|blank|null_?or_?empty))$/i;
const asksForKey = /^(?:key\?|has_?key\??|include\?|hasOwnProperty|hasOwn|array_key_exists|containsKey)$/i;
const hasFlag = /^(?:has_?flag|contains|has)$/i;
const access = /^(?:\??\.|\??->|::?)$/; // of a member
const longestOperand = 100; // characters: what is compared with a written value is short, and is lowered a second time

/** The conditions of a test, as far as they compare something with what is written out. Nodes of any of the grammars. */
export function testOf(node: Node | null | undefined, lower: LowerNode): Test {
  if (!node) return unclear;
  const inner = withoutParentheses(node);
  // Rust's `if let Some(x) = y`
  if (inner.type === 'let_condition')
    return /^Some\b/.test(inner.childForFieldName('pattern')?.text ?? '')
      ? testOf(inner.childForFieldName('value'), lower)
      : unclear;
  // Swift's `call as? Follow`
  if (inner.type === 'as_expression') return ofCast(inner, lower);
  const [first, operator, last] = [inner.child(0), inner.child(1), inner.child(2)];
  // Java's `route instanceof Follow follow`
  const isOfType = operator?.type === 'instanceof';
  if (first && last && operator && isOperator(operator) && (inner.childCount === 3 || isOfType))
    return ofOperator(first, signOf(inner, operator), last, lower);
  if (first && operator && inner.childCount === 2 && (first.type === '!' || first.type === 'not'))
    return opposite(testOf(operator, lower));
  return inner.endIndex - inner.startIndex > longestOperand ? unclear : ofValue(lower(inner));
}

/** Shell's `[ "$a" = "$b" ]` assigns nothing. */
const signOf = ({ type }: Node, operator: Node): string =>
  operator.isNamed ? operator.text : type === 'binary_expression' && operator.type === '=' ? '==' : operator.type;

/** One of Swift's own is a node with a name. */
const isOperator = (node: Node): boolean => (node.isNamed ? node.type === 'custom_operator' : !access.test(node.type));

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
  // C#'s `call is not Follow`
  if (last.type === 'negated_pattern') return comparison(lower(first), lower(last), true);
  if (operator === 'instanceof') return comparison(lower(first), lower(last), false);
  if (operator === '&&' || operator === 'and') return both(testOf(first, lower), testOf(last, lower));
  if (operator === '||' || operator === 'or') return either(testOf(first, lower), testOf(last, lower));
  if (last.endIndex - first.startIndex > longestOperand) return unclear;
  const asked =
    ofArguments(first, operator, last, lower) ??
    ofSize(first, operator, last, lower) ??
    ofKind(first, operator, last, lower) ??
    ofFlag(first, operator, last, lower);
  if (asked) return asked;
  if (equal.test(operator)) return comparison(lower(first), lower(last), false, operator === '===');
  if (unequal.test(operator)) return comparison(lower(first), lower(last), true, operator === '!==');
  if (operator === 'in' || operator === 'not in') {
    const [subject, among] = [lower(first), lower(last)];
    if (among.kind === 'list') return oneOf(subject, among.items, operator === 'not in');
    if (isFlag(subject)) return oneOf(among, [subject], operator === 'not in', 'flag');
    return hasKey(among, subject, operator === 'not in');
  }
  return unclear;
}

function ofCast(node: Node, lower: LowerNode): Test {
  const [value, operator, type] = partsOf(node);
  return value && type && operator?.text === 'as?' ? comparison(lower(value), lower(type), false) : unclear;
}

const both = (left: Test, right: Test): Test => ({
  all: [...left.all, ...right.all],
  isWhole: left.isWhole && right.isWhole,
});

/** `verb == 'GET' || verb == 'HEAD'` */
function either(left: Test, right: Test): Test {
  const [one, other] = [left.all[0], right.all[0]];
  const isEach = left.isWhole && right.isWhole && left.all.length === 1 && right.all.length === 1;
  if (one?.asks || other?.asks) return unclear;
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

const always: Test = { all: [], isWhole: true };

/** The value itself is the test, or a call that asks something of it. */
function ofValue(value: Expr): Test {
  // Lua's `body and "POST" or "GET"`.
  if (value.kind === 'text' && value.value !== '') return always;
  const sized = sizedBy(value);
  if (sized) return oneOf(sized, [], false, 'size');
  if (value.kind === 'name' || value.kind === 'member') return oneOf(value, [], false);
  if (value.kind !== 'call') return unclear;
  const { callee, args } = value;
  const [argument] = args;
  const name = writtenName(callee);
  const object = callee.kind === 'member' ? callee.object : undefined;
  if (/^equals(?:IgnoreCase)?$/i.test(name) && object && argument) return comparison(object, argument.value, false);
  if (hasFlag.test(name) && object && argument && isFlag(argument.value))
    return oneOf(object, [argument.value], false, 'flag');
  const ofPart = partAsked(value) ?? patternAsked(value);
  if (ofPart) return oneOf(ofPart.subject, [ofPart.part], false, ofPart.asks);
  const ofType = kindAsked(value);
  if (ofType) return oneOf(ofType.subject, ofType.kinds, false, 'kind');
  const typed = classAsked(value);
  if (typed) return oneOf(typed.subject, typed.types, false);
  if (asksForKey.test(name) && argument) {
    // PHP has the key first.
    const [key, other] = name === 'array_key_exists' ? [argument.value, args[1]?.value] : [args.at(-1)?.value, object];
    return key && other ? hasKey(other, key, false) : unclear;
  }
  const asked = argument?.value ?? object;
  if (!asked) return oneOf(value, [], false);
  if (isNothing.test(name) || isSomething.test(name))
    return oneOf(asked, [written('null', value.at)], isSomething.test(name));
  if (isEmpty.test(name) || isFull.test(name)) return oneOf(asked, [], isEmpty.test(name), 'size');
  // What a method of its own gives.
  return object?.kind === 'name' && object.name === 'this' && args.length === 0 ? oneOf(value, [], false) : unclear;
}

/** `'body' in options`, `options.key?(:body)` */
function hasKey(object: Expr, key: Expr, isNot: boolean): Test {
  if (key.kind !== 'text' || (object.kind !== 'name' && object.kind !== 'member')) return unclear;
  return oneOf({ kind: 'member', object, name: key.value, at: key.at }, [], isNot, 'key');
}

/** `count($data) > 0`, `body.length !== 0` */
function ofSize(first: Node, operator: string, last: Node, lower: LowerNode): Test | undefined {
  const limit = /^[01]$/.exec(last.text)?.[0];
  if (limit === undefined) return undefined;
  const isNone = limit === '0' ? equal.test(operator) || operator === '<=' : operator === '<';
  const isAny = limit === '0' ? unequal.test(operator) || operator === '>' : operator === '>=';
  const sized = isNone || isAny ? sizedBy(lower(first)) : undefined;
  return sized && oneOf(sized, [], isNone, 'size');
}

/** `arguments.length > 1` */
function ofArguments(first: Node, operator: string, last: Node, lower: LowerNode): Test | undefined {
  const handed = countedArguments(first, operator, last);
  if (!handed) return undefined;
  const all = handed.flatMap(({ param, isGiven }) => {
    const subject = lower(param);
    return oneOf(subject, [written('undefined', subject.at)], isGiven).all;
  });
  return { all, isWhole: true };
}

/** `typeof x === 'function'`, `type(x) == "table"` */
function ofKind(first: Node, operator: string, last: Node, lower: LowerNode): Test | undefined {
  if (!equal.test(operator) && !unequal.test(operator)) return undefined;
  const isTypeof = first.child(0)?.type === 'typeof';
  if (!isTypeof && first.child(0)?.text !== 'type') return undefined;
  const [asked, written] = [lower(first), lower(last)];
  const subject =
    asked.kind === 'compare' ? asked.operands[0] : asked.kind === 'call' ? asked.args[0]?.value : undefined;
  const kinds = written.kind === 'text' ? kindOfType(written.value, written.at) : [];
  return subject && kinds.length > 0 ? oneOf(subject, kinds, unequal.test(operator), 'kind') : undefined;
}

/** `(scopes & Scope.Chat) != 0`, `(scopes & Scope.Chat) == Scope.Chat`, `scopes & Scope.CHAT` */
function ofFlag(first: Node, operator: string, last: Node, lower: LowerNode): Test | undefined {
  if (operator === '&') return withFlag(lower(first), lower(last), false);
  const inner = withoutParentheses(first);
  const [one, sign, other] = [inner.child(0), inner.child(1), inner.child(2)];
  if (!one || !other || sign?.text !== '&' || inner.childCount !== 3) return undefined;
  const isNone = /^0$|\bNone$/i.test(last.text);
  if (!equal.test(operator) && !unequal.test(operator)) return undefined;
  return withFlag(lower(one), lower(other), equal.test(operator) === isNone);
}

function withFlag(left: Expr, right: Expr, isNot: boolean): Test | undefined {
  const [flag, subject] = isFlag(right) ? [right, left] : [left, right];
  return isFlag(flag) && !isFlag(subject) ? oneOf(subject, [flag], isNot, 'flag') : undefined;
}

/** `isStrict`: JavaScript's `===`, which tells null and undefined apart. */
function comparison(left: Expr, right: Expr, isNot: boolean, isStrict = false): Test {
  const [one, other] = [bare(left), bare(right)];
  // `typeof method === 'undefined'`
  const [asked] = one.kind === 'compare' && one.operands.length === 1 ? one.operands : [];
  if (asked && other.kind === 'text' && other.value === 'undefined')
    return oneOf(asked, [written('undefined', other.at)], isNot);
  const [subject, value] = isWritten(one) ? [other, one] : [one, other];
  const ofPlace = placeAsked(subject, value, isNot);
  if (ofPlace) return oneOf(ofPlace.subject, [ofPlace.part], ofPlace.isNot, ofPlace.asks);
  if (isStrict || !isAnyNull(value)) return oneOf(subject, [value], isNot);
  return oneOf(subject, [written('null', value.at), written('undefined', value.at)], isNot);
}

const written = (value: string, at: Expr['at']): Expr => ({ kind: 'literal', value, at });

const isAnyNull = (expr: Expr): boolean =>
  (expr.kind === 'literal' && /^(?:null|undefined)$/.test(expr.value)) ||
  (expr.kind === 'name' && expr.name === 'undefined');

/** A pattern of one value. */
const bare = (expr: Expr): Expr => {
  const [only, ...others] = expr.kind === 'other' ? expr.children : [];
  return only && others.length === 0 ? bare(only) : expr;
};

const isWritten = ({ kind }: Expr): boolean => kind === 'text' || kind === 'literal';

/** Only what can be evaluated by itself: a variable, something in it, or what a function makes of it. */
export function oneOf(subject: Expr, among: readonly Expr[], isNot: boolean, asks?: Condition['asks']): Test {
  const values = among.map((value) => bare(value));
  const isClear =
    (subject.kind === 'name' || subject.kind === 'member' || subject.kind === 'call') &&
    values.every((value) => isWritten(value) || value.kind === 'name' || value.kind === 'member');
  return isClear ? { all: [{ subject, values, isNot, ...(asks && { asks }) }], isWhole: true } : unclear;
}
