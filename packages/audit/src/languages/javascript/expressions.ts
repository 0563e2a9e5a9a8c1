import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, Expr } from '../../outline/outline.ts';
import { concatenation, maximumDepth, other, partsOf, rangeOf } from '../syntax.ts';
import { bindAssignment } from './assignments.ts';
import { lowerClass } from './classes.ts';
import { lowerFunction } from './functions.ts';
import { type Lowering, sourceOf } from './lowering.ts';
import { lowerObject } from './objects.ts';
import { decodeEscapes } from './strings.ts';

type Lower = (node: Node, lowering: Lowering) => Expr;

const empty = (node: Node): Expr => other(node, []);
const field = (node: Node, name: string, lowering: Lowering): Expr => {
  const child = node.childForFieldName(name);
  return child ? lowerExpr(child, lowering) : empty(node);
};
const inner: Lower = (node, lowering) => {
  const [first] = partsOf(node);
  return first ? lowerExpr(first, lowering) : empty(node);
};
const nothing: Lower = (node) => empty(node);

const text: Lower = (node, lowering) => ({ kind: 'text', value: decodeEscapes(sourceOf(lowering, node).slice(1, -1)), at: rangeOf(node) });
const literal: Lower = (node, lowering) => ({ kind: 'literal', value: sourceOf(lowering, node), at: rangeOf(node) });
const name: Lower = (node, lowering) => ({ kind: 'name', name: sourceOf(lowering, node), at: rangeOf(node) });

function template(node: Node, lowering: Lowering): Expr {
  const parts: Expr[] = [];
  let from = node.startIndex + 1;
  const take = (to: number): void => {
    if (to > from) parts.push({ kind: 'text', value: decodeEscapes(lowering.text.slice(from, to)), at: { start: from, end: to } });
  };
  for (const child of node.namedChildren) {
    if (child?.type !== 'template_substitution') continue;
    take(child.startIndex);
    parts.push(inner(child, lowering));
    from = child.endIndex;
  }
  take(Math.max(from, node.endIndex - 1));
  if (parts.length === 0) return { kind: 'text', value: '', at: rangeOf(node) };
  return parts.length === 1 && parts[0]?.kind !== 'text' ? { kind: 'concat', parts, at: rangeOf(node) } : concatenation(parts, rangeOf(node));
}

const comparisons = new Set(['==', '===', '!=', '!==', '<', '>', '<=', '>=', 'in', 'instanceof']);

/** Long chains of `+` lean left: they are walked, not recursed into. */
function binary(node: Node, lowering: Lowering): Expr {
  const operator = node.childForFieldName('operator')?.type ?? '';
  if (operator === '||' || operator === '??') return { kind: 'choice', options: [field(node, 'left', lowering), field(node, 'right', lowering)], at: rangeOf(node) };
  if (operator === '&&') {
    const left = field(node, 'left', lowering);
    return { kind: 'choice', options: [field(node, 'right', lowering), { kind: 'other', children: [left], at: left.at }], at: rangeOf(node) };
  }
  if (comparisons.has(operator)) return { kind: 'compare', operands: [field(node, 'left', lowering), field(node, 'right', lowering)], at: rangeOf(node) };
  if (operator !== '+') return other(node, [field(node, 'left', lowering), field(node, 'right', lowering)]);
  const parts: Expr[] = [];
  let left: Node | null = node;
  while (left?.type === 'binary_expression' && left.childForFieldName('operator')?.type === '+') {
    parts.unshift(field(left, 'right', lowering));
    left = left.childForFieldName('left');
  }
  if (left) parts.unshift(lowerExpr(left, lowering));
  return concatenation(parts, rangeOf(node));
}

function member(node: Node, lowering: Lowering): Expr {
  const property = node.childForFieldName('property');
  return { kind: 'member', object: field(node, 'object', lowering), name: property ? sourceOf(lowering, property) : '', at: rangeOf(node) };
}

function subscript(node: Node, lowering: Lowering): Expr {
  const object = field(node, 'object', lowering);
  const key = field(node, 'index', lowering);
  if (key.kind === 'text') return { kind: 'member', object, name: key.value, at: rangeOf(node) };
  if (key.kind === 'literal' && /^\d+$/.test(key.value)) return { kind: 'member', object, name: key.value, at: rangeOf(node) };
  return { kind: 'index', object, key, at: rangeOf(node) };
}

export function argumentsOf(node: Node | null, lowering: Lowering): Argument[] {
  if (!node) return [];
  if (node.type === 'template_string') return [{ value: template(node, lowering) }];
  return partsOf(node).map((argument) => ({ value: lowerExpr(argument, lowering) }));
}

function call(node: Node, lowering: Lowering): Expr {
  const args = node.childForFieldName('arguments');
  // A tag is taken as a formatter: what it makes of the text is the text.
  if (args?.type === 'template_string') return template(args, lowering);
  return callOf(node, field(node, 'function', lowering), args, false, lowering);
}

const callOf = (node: Node, callee: Expr, args: Node | null, isNew: boolean, lowering: Lowering): CallExpr => ({
  kind: 'call',
  callee,
  args: argumentsOf(args, lowering),
  isNew,
  at: rangeOf(node),
});

function ternary(node: Node, lowering: Lowering): Expr {
  const condition = field(node, 'condition', lowering);
  const options = [field(node, 'consequence', lowering), field(node, 'alternative', lowering)];
  if (!holdsCall(condition)) return { kind: 'choice', options, at: rangeOf(node) };
  return { kind: 'choice', options: [...options, { kind: 'other', children: [condition], at: condition.at }], at: rangeOf(node) };
}

const holdsCall = (expr: Expr): boolean => expr.kind === 'call' || (expr.kind === 'compare' && expr.operands.some(holdsCall)) || (expr.kind === 'other' && expr.children.some(holdsCall));

function jsx(node: Node, lowering: Lowering): Expr {
  const open = node.type === 'jsx_element' ? node.childForFieldName('open_tag') : node;
  const tag = open?.childForFieldName('name');
  const attributes = (open ? partsOf(open) : []).filter(({ type }) => type === 'jsx_attribute');
  const entries = attributes.map((attribute) => {
    const [key, value] = partsOf(attribute);
    return { key: key ? sourceOf(lowering, key) : '', value: value ? lowerExpr(value, lowering) : empty(attribute), at: rangeOf(attribute) };
  });
  const children = node.type === 'jsx_element' ? partsOf(node).filter((child) => /^jsx_(?:element|self_closing_element|expression)$/.test(child.type)) : [];
  const record: Expr = { kind: 'record', entries, at: rangeOf(open ?? node) };
  const args = [record, ...children.map((child) => lowerExpr(child, lowering))].map((value) => ({ value }));
  return { kind: 'call', callee: tag ? lowerExpr(tag, lowering) : empty(node), args, isNew: false, at: rangeOf(node) };
}

const all: Lower = (node, lowering) => other(node, partsOf(node).map((child) => lowerExpr(child, lowering)));
const fn: Lower = (node, lowering) => ({ kind: 'function', fn: lowerFunction(node, lowering), at: rangeOf(node) });

/** `x = y` leaves a bind and is worth `y`. */
const assignment: Lower = (node, lowering) => bindAssignment(node, lowering);

/** A class written as an expression becomes a statement; the expression is its name. */
function classExpression(node: Node, lowering: Lowering): Expr {
  const lowered = lowerClass(node, lowering);
  const named = { ...lowered, name: lowered.name ?? `class@${node.startIndex}` };
  lowering.hoisted.push(named);
  return { kind: 'name', name: named.name, at: rangeOf(node) };
}

const table: Readonly<Record<string, Lower>> = {
  string: text, template_string: template, number: literal, true: literal, false: literal, null: literal, undefined: literal, regex: literal,
  identifier: name, shorthand_property_identifier: name, property_identifier: name, private_property_identifier: name, this: name, super: name, type_identifier: name, nested_identifier: member,
  member_expression: member, jsx_namespace_name: name, subscript_expression: subscript, call_expression: call,
  new_expression: (node, lowering) => callOf(node, field(node, 'constructor', lowering), node.childForFieldName('arguments'), true, lowering),
  import: (node) => ({ kind: 'name', name: 'import', at: rangeOf(node) }),
  binary_expression: binary, ternary_expression: ternary, array: (node, lowering) => ({ kind: 'list', items: partsOf(node).map((item) => lowerExpr(item, lowering)), at: rangeOf(node) }),
  object: lowerObject, spread_element: (node, lowering) => ({ kind: 'spread', value: inner(node, lowering), at: rangeOf(node) }),
  parenthesized_expression: inner, await_expression: inner, non_null_expression: inner, yield_expression: inner, jsx_expression: inner, export_specifier: inner,
  as_expression: inner, satisfies_expression: inner, instantiation_expression: inner,
  type_assertion: (node, lowering) => { const last = partsOf(node).at(-1); return last ? lowerExpr(last, lowering) : empty(node); },
  sequence_expression: (node, lowering) => { const parts = partsOf(node).map((part) => lowerExpr(part, lowering)); return { kind: 'choice', options: [...parts.slice(-1), other(node, parts.slice(0, -1))], at: rangeOf(node) }; },
  assignment_expression: assignment, augmented_assignment_expression: assignment, update_expression: all,
  unary_expression: (node, lowering) => (/^(?:typeof|delete)$/.test(node.childForFieldName('operator')?.type ?? '') ? { kind: 'compare', operands: [field(node, 'argument', lowering)], at: rangeOf(node) } : field(node, 'operator', lowering).kind === 'other' ? other(node, [field(node, 'argument', lowering)]) : all(node, lowering)),
  arrow_function: fn, function_expression: fn, function: fn, generator_function: fn,
  class: classExpression,
  jsx_element: jsx, jsx_self_closing_element: jsx, jsx_text: nothing, type_arguments: nothing, meta_property: (node) => ({ kind: 'name', name: 'import.meta', at: rangeOf(node) }),
};

/** One expression. Unknown kinds keep the expressions inside them. */
export function lowerExpr(node: Node, lowering: Lowering): Expr {
  if (lowering.depth >= maximumDepth) return empty(node);
  lowering.depth += 1;
  const lowered = (table[node.type] ?? all)(node, lowering);
  lowering.depth -= 1;
  return lowered;
}
