import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import {
  indexed,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerList,
  lowerLiteral,
  memberAt,
  nameAt,
  slicedAt,
} from '../expression-parts.ts';
import { lowerAll, lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { addBind, addReturn } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { blockValue, ifValue, matchValue } from './branches.ts';
import { lowerCall } from './calls.ts';
import { itemsMadeBy } from './expanded-text.ts';
import { lowerClosure } from './functions.ts';
import { pathExpr } from './paths.ts';

const lowerString: LowerExpr = (node, lowering) => {
  const source = sourceOf(lowering, node);
  const at = rangeOf(node);
  const raw = /^b?r(#*)"/.exec(source);
  if (raw) return { kind: 'text', value: source.slice(raw[0].length, source.length - raw[0].length + 1), at };
  // A backslash at the end of a line takes the spaces that begin the next with it.
  const inner = source
    .replace(/^b?"/, '')
    .replace(/"$/, '')
    .replaceAll(/\\\r?\n\s*/g, '');
  return { kind: 'text', value: decodeEscapes(inner, { letters: 'nrt', numbers: 8 }), at };
};

/** `'c'` is text of one character: it is put between strings. */
const lowerCharacter: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: decodeEscapes(sourceOf(lowering, node).replace(/^b?'|'$/g, ''), { letters: 'nrt', numbers: 8 }),
  at: rangeOf(node),
});

const fieldExpression: LowerExpr = (node, lowering) => {
  const field = node.childForFieldName('field');
  return memberAt(lowerField(node, 'value', lowering), field ? sourceOf(lowering, field) : '', rangeOf(node));
};

/** `T { a, b: c, ..d }`. */
const structExpression: LowerExpr = (node, lowering) => {
  const body = node.childForFieldName('body');
  const entries = (body ? partsOf(body) : []).flatMap((part): Entry[] => {
    const at = rangeOf(part);
    if (part.type === 'base_field_initializer') return [{ key: '...', value: lowerInner(part, lowering), at }];
    const [name, value] = [part.childForFieldName('field') ?? partsOf(part)[0], part.childForFieldName('value')];
    return name
      ? [{ key: sourceOf(lowering, name), value: value ? lowerExpr(value, lowering) : lowerExpr(name, lowering), at }]
      : [];
  });
  // What it takes over from another fills in what is not named, wherever that is written.
  const [taken, named] = [entries.filter(({ key }) => key === '...'), entries.filter(({ key }) => key !== '...')];
  const record: Expr = { kind: 'record', entries: [...taken, ...named], at: body ? rangeOf(body) : rangeOf(node) };
  const callee = lowerField(node, 'name', lowering);
  return { kind: 'call', callee, args: [{ value: record }], isNew: true, at: rangeOf(node) };
};

/** A tuple; where all parts are assignments to texts, an object of `json!` that looks like one. */
const tuple: LowerExpr = (node, lowering) => {
  const parts = partsOf(node);
  const isEntry = (part: Node): boolean =>
    part.type === 'assignment_expression' && part.childForFieldName('left')?.type === 'string_literal';
  if (parts.length === 0 || !parts.every((part) => isEntry(part)))
    return node.type === 'parenthesized_expression' ? lowerInner(node, lowering) : lowerList(node, lowering);
  const entries = parts.map((part): Entry => {
    const key = lowerField(part, 'left', lowering);
    return {
      key: key.kind === 'text' ? key.value : key,
      value: lowerField(part, 'right', lowering),
      at: rangeOf(part),
    };
  });
  return { kind: 'record', entries, at: rangeOf(node) };
};

const binary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type ?? '';
  if (operator === '+') return lowerConcat(node, operator, lowering);
  return /^(?:==|!=|<|>|<=|>=)$/.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

const assignment: LowerExpr = (node, lowering) => {
  const value = lowerField(node, 'right', lowering);
  const operator = node.childForFieldName('operator')?.type === '+=' ? '+=' : '=';
  const target = fieldBehind(lowerField(node, 'left', lowering));
  addBind(lowering, target, value, rangeOf(node), { operator, isDeclaration: false });
  return value;
};

/** `*request.method_mut() = Method::POST` sets what `request.method()` reads. */
function fieldBehind(target: Expr): Expr {
  if (target.kind !== 'call' || target.args.length > 0 || target.callee.kind !== 'member') return target;
  const { callee } = target;
  return callee.name.endsWith('_mut') ? { ...callee, name: callee.name.replace(/_mut$/, '') } : target;
}

const index: LowerExpr = (node, lowering) => {
  const [object, key] = partsOf(node);
  if (!object || !key) return other(node, []);
  if (key.type === 'range_expression')
    return slicedAt(lowerExpr(object, lowering), sourceOf(lowering, key), rangeOf(node));
  return indexed(lowerExpr(object, lowering), lowerExpr(key, lowering), rangeOf(node));
};

const last: LowerExpr = (node, lowering) => {
  const part = partsOf(node).at(-1);
  return part ? lowerExpr(part, lowering) : other(node, []);
};

/** `return x` inside an expression returns and has no value of its own. */
const returned: LowerExpr = (node, lowering) => {
  const [value] = partsOf(node);
  addReturn(lowering, value && lowerExpr(value, lowering), rangeOf(node));
  return other(node, []);
};

const asStatement = (node: Node, lowering: Lowering): Expr => {
  lowerStatements([node], lowering);
  return other(node, []);
};

export const expressions: Readonly<Record<string, LowerExpr>> = {
  string_literal: lowerString,
  raw_string_literal: lowerString,
  char_literal: lowerCharacter,
  integer_literal: lowerLiteral,
  float_literal: lowerLiteral,
  boolean_literal: lowerLiteral,
  identifier: (node, lowering) => nameAt(sourceOf(lowering, node), rangeOf(node)),
  type_identifier: (node, lowering) => nameAt(sourceOf(lowering, node), rangeOf(node)),
  self: (node) => nameAt('this', rangeOf(node)),
  scoped_identifier: pathExpr,
  scoped_type_identifier: pathExpr,
  generic_type: lowerInner,
  generic_type_with_turbofish: lowerInner,
  generic_function: (node, lowering) => lowerField(node, 'function', lowering),
  field_expression: fieldExpression,
  index_expression: index,
  call_expression: lowerCall,
  struct_expression: structExpression,
  tuple_expression: tuple,
  parenthesized_expression: tuple,
  array_expression: lowerList,
  reference_expression: (node, lowering) => lowerField(node, 'value', lowering),
  unary_expression: last,
  try_expression: lowerInner,
  await_expression: lowerInner,
  type_cast_expression: (node, lowering) => lowerField(node, 'value', lowering),
  binary_expression: binary,
  assignment_expression: assignment,
  compound_assignment_expr: assignment,
  closure_expression: (node, lowering) => ({ kind: 'function', fn: lowerClosure(node, lowering), at: rangeOf(node) }),
  if_expression: ifValue,
  match_expression: matchValue,
  block: blockValue,
  unsafe_block: lowerInner,
  async_block: last,
  const_block: last,
  return_expression: returned,
  for_expression: asStatement,
  while_expression: asStatement,
  loop_expression: asStatement,
  let_condition: (node, lowering) => lowerField(node, 'value', lowering),
  break_expression: lowerAll,
  macro_invocation: (node, lowering) => {
    const made = lowering.expanded?.get(node.startIndex);
    if (made?.type === 'block') return lowerExpr(made, lowering);
    return itemsMadeBy(node, lowering) ? asStatement(node, lowering) : other(node, []);
  },
};
