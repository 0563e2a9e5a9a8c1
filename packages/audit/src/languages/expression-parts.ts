import type { Node } from 'web-tree-sitter';
import { differenceOf } from './flags.ts';
import type { CallExpr, Expr, Range } from '../outline/outline.ts';
import type { LowerNode } from './conditions.ts';
import { withTest } from './conditions-given-back.ts';
import { type Guarding, guardOperands, LadderGuards } from './guards.ts';
import { lowerExpr, type LowerExpr, type Lowering, sourceOf } from './lowering.ts';
import { concatenation, other, partsOf, rangeOf } from './syntax.ts';

// Rows of a language's table of expressions that many languages have in common.

export const lowerField = (node: Node, name: string, lowering: Lowering): Expr => {
  const child = node.childForFieldName(name);
  return child ? lowerExpr(child, lowering) : other(node, []);
};

/** Casts, parentheses, `await`: what they hold. */
export const lowerInner: LowerExpr = (node, lowering) => {
  const [first] = partsOf(node);
  return first ? lowerExpr(first, lowering) : other(node, []);
};

export const lowerLiteral: LowerExpr = (node, lowering) => ({
  kind: 'literal',
  value: sourceOf(lowering, node),
  at: rangeOf(node),
});

export const lowerName: LowerExpr = (node, lowering) => ({
  kind: 'name',
  name: sourceOf(lowering, node),
  at: rangeOf(node),
});

export const lowerList: LowerExpr = (node, lowering) => ({
  kind: 'list',
  items: partsOf(node).map((item) => lowerExpr(item, lowering)),
  at: rangeOf(node),
});

export const lowerCompare: LowerExpr = (node, lowering) =>
  withTest(
    { kind: 'compare', operands: partsOf(node).map((part) => lowerExpr(part, lowering)), at: rangeOf(node) },
    node,
    (one) => lowerExpr(one, lowering),
  );

/** `a - b`: of lists and sets what is in the first alone. */
export const lowerDifference: LowerExpr = (node, lowering) => {
  const [left, right] = [lowerField(node, 'left', lowering), lowerField(node, 'right', lowering)];
  return differenceOf(left, right, rangeOf(node)) ?? other(node, [left, right]);
};

export const lowerSpread: LowerExpr = (node, lowering) => ({
  kind: 'spread',
  value: lowerInner(node, lowering),
  at: rangeOf(node),
});

export const nameAt = (name: string, at: Range): Expr => ({ kind: 'name', name, at });
export const memberAt = (object: Expr, name: string, at: Range): Expr => ({ kind: 'member', object, name, at });
export const callAt = (callee: Expr, values: readonly Expr[], at: Range): CallExpr => ({
  kind: 'call',
  callee,
  args: values.map((value) => ({ value })),
  isNew: false,
  at,
});

/** `object[key]`: a member where the key is written out, a position in a list included. */
export function indexed(object: Expr, key: Expr, at: Range): Expr {
  if (key.kind === 'text') return { kind: 'member', object, name: key.value, isKey: true, at };
  if (key.kind === 'literal' && /^\d+$/.test(key.value)) return memberAt(object, key.value, at);
  return { kind: 'index', object, key, at };
}

/** `getattr(object, name)`, `object.public_send(name)`: the same behind a dot. */
export const namedIn = (object: Expr, name: Expr, at: Range): Expr =>
  name.kind === 'text' ? memberAt(object, name.value, at) : indexed(object, name, at);

/**
 * `text[1:]`, `text[1..-1]`, `text[0..^1]`: a part of a text or list, as the call `slice(from, to)` with the bounds that are written
 * out; an end that is not reached itself, counted from behind.
 *
 * @param source - the bounds as they are written
 * @param isOfRuby - `..` reaches the end itself, and `slice` is told how many
 */
export function slicedAt(object: Expr, source: string, at: Range, isOfRuby = false): Expr {
  const written = source.replaceAll(/\s/g, '');
  const [, from, dots, to] = /^([-^]?\d*)(:|\.\.[=.<]?)([-^]?\d+)?$/.exec(written) ?? [];
  if (written === '::-1') return callAt(memberAt(object, 'reversed', at), [], at);
  const isReached = dots === '..=' || (dots === '..' && (isOfRuby || to?.startsWith('-')));
  const [start, end] = [numberOf(from || '0'), to === undefined ? 0 : numberOf(to) + (isReached ? 1 : 0)];
  // Ruby's says how many.
  const size = isOfRuby && end > 0 ? end - start : end;
  const bounds = dots === undefined ? [] : [`${start}`, ...(end === 0 ? [] : [`${size}`])];
  return callAt(
    memberAt(object, 'slice', at),
    bounds.map((value): Expr => ({ kind: 'literal', value, at })),
    at,
  );
}

/** C#'s `^1` is counted from behind. */
const numberOf = (source: string): number => Number(source.replace('^', '-'));

/** The operands of a chain such as `a + b + c`, first to last. Chains lean to one side: they are walked, not recursed into. */
export function operandsOf(node: Node, operator: string): readonly Node[] {
  const operands: Node[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const [left, right] = [next.childForFieldName('left'), next.childForFieldName('right')];
    if (next.type === node.type && left && right && next.childForFieldName('operator')?.type === operator)
      open.push(right, left);
    else operands.push(next);
  }
  return operands;
}

export const lowerConcat = (node: Node, operator: string, lowering: Lowering): Expr =>
  concatenation(
    operandsOf(node, operator).map((part) => lowerExpr(part, lowering)),
    rangeOf(node),
  );

/** `a || b`: any of them. `a && b`: the last, with what is before it to be seen. */
export function lowerChoice(node: Node, operator: string, isAnd: boolean, lowering: Lowering): Expr {
  const chosen = isAnd ? undefined : chosenByAnd(node, operator, lowering, (one) => lowerExpr(one, lowering));
  if (chosen) return chosen;
  const operands = operandsOf(node, operator);
  guardOperands(lowering, (one) => lowerExpr(one, lowering), operands, isAnd);
  const options = operands.map((part) => lowerExpr(part, lowering));
  const last = options.at(-1);
  if (!isAnd || !last) return { kind: 'choice', options, isDefault: true, at: rangeOf(node) };
  return { kind: 'choice', options: [last, other(node, options.slice(0, -1))], at: rangeOf(node) };
}

/** `test and 'PUT' or 'DELETE'` is the one or the other, since a written text is always there. */
export function chosenByAnd(node: Node, operator: string, guarding: Guarding, lower: LowerNode): Expr | undefined {
  const operands = operandsOf(node, operator);
  const otherwise = operands.at(-1);
  const rungs = operands.slice(0, -1).flatMap((operand) => rungOf(operand) ?? []);
  if (!otherwise || rungs.length === 0 || rungs.length < operands.length - 1) return undefined;
  const guards = new LadderGuards(guarding, lower);
  for (const { test, value } of rungs) guards.add(test, value);
  guards.add(undefined, otherwise);
  const options = [...rungs.map(({ value }) => lower(value)), lower(otherwise)];
  const tests = rungs.map(({ test }) => lower(test)).filter(({ kind }) => kind === 'call');
  const [test] = tests.length > 1 ? [other(node, tests)] : tests;
  return { kind: 'choice', options, ...(test && { test }), at: rangeOf(node) };
}

/** `test and 'PUT'` */
function rungOf(operand: Node): Readonly<{ test: Node; value: Node }> | undefined {
  const and = within(operand);
  const [test, value] = [and?.childForFieldName('left'), within(and?.childForFieldName('right'))];
  if (!test || !value || !isWrittenText.test(value.type) || value.endIndex - value.startIndex < shortestText)
    return undefined;
  return /^(?:and|&&)$/.test(and?.childForFieldName('operator')?.type ?? '') ? { test, value } : undefined;
}

const shortestText = 3; // with its quotes: an empty one is not there
const isWrittenText = /^(?:string|string_literal|encapsed_string|simple_symbol|atom)$/;

/** What stands in parentheses. */
function within(node: Node | null | undefined): Node | undefined {
  let inner = node ?? undefined;
  while (inner && inner.type.startsWith('parenthesized')) inner = partsOf(inner)[0];
  return inner;
}

/** `test ? a : b`: the test is to be seen where it calls something. */
export function conditional(test: Expr | undefined, options: readonly Expr[], at: Range): Expr {
  return { kind: 'choice', options, ...(test?.kind === 'call' && { test }), at };
}

/** Marks a method that is read as a property. */
export const getterMark = (at: Range): CallExpr => callAt(nameAt('getter', at), [], at);

/**
 * `(Plugin)Activator.CreateInstance(type)`, `Class.forName(name).newInstance() as Plugin`: what a call gives is of the type, as if that
 * stood with the call. Casts of anything else are dropped.
 */
export function castOf(value: Expr, type: Node | null): Expr {
  const name = type?.text ?? '';
  return value.kind === 'call' && !value.isNew && !value.types && /^(?:\w+\.)*[A-Z]\w*$/.test(name)
    ? { ...value, types: [name.slice(name.lastIndexOf('.') + 1)] }
    : value;
}
