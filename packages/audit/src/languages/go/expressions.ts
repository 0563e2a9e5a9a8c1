import type { Node } from 'web-tree-sitter';
import type { Argument, Expr } from '../../outline/outline.ts';
import {
  indexed,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerLiteral,
  lowerSpread,
  memberAt,
  nameAt,
  slicedAt,
} from '../expression-parts.ts';
import { lowerAll, lowerExpr, type LowerExpr, sourceOf } from '../lowering.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerSignature } from './functions.ts';
import { compositeLiteral, literalValue, lowerString } from './literals.ts';

const name: LowerExpr = (node, lowering) => {
  const text = sourceOf(lowering, node);
  return nameAt(lowering.selves.includes(text) ? 'this' : text, rangeOf(node));
};
const operand: LowerExpr = (node, lowering) => lowerField(node, 'operand', lowering);
/** `parts[1:]`; where the bounds are not written out, it is taken for all of it. */
const slice: LowerExpr = (node, lowering) => {
  const object = operand(node, lowering);
  const [, bounds] = /\[(\d*:\d*)\]$/.exec(sourceOf(lowering, node)) ?? [];
  return bounds === undefined || bounds === ':' ? object : slicedAt(object, bounds, rangeOf(node));
};
const nothing: LowerExpr = (node) => other(node, []);
const operatorOf = (node: Node): string => node.childForFieldName('operator')?.type ?? '';

const selector: LowerExpr = (node, lowering) => {
  const property = node.childForFieldName('field');
  return memberAt(operand(node, lowering), property ? sourceOf(lowering, property) : '', rangeOf(node));
};

/** `oauth2.Config`, as a type. */
const qualified: LowerExpr = (node, lowering) => {
  const [owner, type] = [node.childForFieldName('package'), node.childForFieldName('name')];
  const object = owner ? lowerExpr(owner, lowering) : other(node, []);
  return memberAt(object, type ? sourceOf(lowering, type) : '', rangeOf(node));
};

const binary: LowerExpr = (node, lowering) => {
  const operator = operatorOf(node);
  if (operator === '+') return lowerConcat(node, operator, lowering);
  return /^(?:==|!=|<|>|<=|>=)$/.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

/** `&x` and `*x` are x; `<-jobs` takes from a channel, as a method of it would. */
const unary: LowerExpr = (node, lowering) => {
  const operator = operatorOf(node);
  if (/^[&*]$/.test(operator)) return operand(node, lowering);
  return operator === '<-' ? onChannel(node, operand(node, lowering), 'receive', []) : lowerAll(node, lowering);
};

const onChannel = (node: Node, channel: Expr, name: string, args: readonly Argument[]): Expr => ({
  kind: 'call',
  callee: memberAt(channel, name, rangeOf(node)),
  args,
  isNew: false,
  at: rangeOf(node),
});

/** `jobs <- job` */
const send: LowerExpr = (node, lowering) =>
  onChannel(node, lowerField(node, 'channel', lowering), 'send', [{ value: lowerField(node, 'value', lowering) }]);

const call: LowerExpr = (node, lowering) => {
  const callee = lowerField(node, 'function', lowering);
  const list = node.childForFieldName('arguments');
  const args = (list ? partsOf(list) : []).map((argument): Argument => ({ value: lowerExpr(argument, lowering) }));
  const [only] = args;
  if (callee.kind === 'name' && callee.name === 'string' && only && args.length === 1) return only.value;
  if (callee.kind === 'name' && callee.name === 'append' && only) return appended(args, node);
  // `new(T)` is `&T{}`.
  const isType = only?.value.kind === 'name' || only?.value.kind === 'member';
  if (callee.kind === 'name' && callee.name === 'new' && only && isType && args.length === 1)
    return { kind: 'call', callee: only.value, args: [], isNew: true, at: rangeOf(node) };
  const made = list && callee.kind === 'name' && callee.name === 'make' ? partsOf(list)[0] : undefined;
  const types = made?.type === 'slice_type' ? { types: [sourceOf(lowering, made)] } : {};
  return { kind: 'call', callee, args, ...types, isNew: false, at: rangeOf(node) };
};

/** `append(a, b, c...)`: the list of all of them. */
const appended = (args: readonly Argument[], node: Node): Expr => ({
  kind: 'list',
  items: args.map(({ value }, at) => (at === 0 ? { kind: 'spread', value, at: value.at } : value)),
  at: rangeOf(node),
});

export const expressions: Readonly<Record<string, LowerExpr>> = {
  interpreted_string_literal: lowerString,
  raw_string_literal: lowerString,
  rune_literal: lowerLiteral,
  int_literal: lowerLiteral,
  float_literal: lowerLiteral,
  imaginary_literal: lowerLiteral,
  true: lowerLiteral,
  false: lowerLiteral,
  nil: lowerLiteral,
  iota: lowerLiteral,
  identifier: name,
  type_identifier: name,
  field_identifier: name,
  package_identifier: name,
  qualified_type: qualified,
  generic_type: lowerInner,
  selector_expression: selector,
  index_expression: (node, lowering) =>
    indexed(operand(node, lowering), lowerField(node, 'index', lowering), rangeOf(node)),
  slice_expression: slice,
  call_expression: call,
  type_conversion_expression: operand,
  type_assertion_expression: operand,
  parenthesized_expression: lowerInner,
  binary_expression: binary,
  unary_expression: unary,
  send_statement: send,
  composite_literal: compositeLiteral,
  literal_value: literalValue,
  literal_element: lowerInner,
  func_literal: (node, lowering) => ({ kind: 'function', fn: lowerSignature(node, lowering), at: rangeOf(node) }),
  variadic_argument: lowerSpread,
  map_type: nothing,
  slice_type: nothing,
  struct_type: nothing,
  interface_type: nothing,
};
