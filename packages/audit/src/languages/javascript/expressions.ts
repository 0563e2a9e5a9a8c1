import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { yielding } from '../yields.ts';
import { lowerAssignment } from './assignments.ts';
import { lowerChain, lowerNew } from './chains.ts';
import { lowerClassExpression } from './classes.ts';
import { lowerFunction } from './functions.ts';
import { lowerJsx } from './jsx.ts';
import { deeper, type Lowering, nothing, sourceOf } from './lowering.ts';
import { lowerObject } from './objects.ts';
import { lowerBinary, lowerSequence, lowerTernary, lowerUnary } from './operators.ts';
import { lowerString, lowerTemplate } from './strings.ts';

type Lower = (node: Node, lowering: Lowering) => Expr;

/** Parentheses, `await`, casts: what they hold. A type written after the value is left out, one before it is no expression. */
const first: Lower = (node, lowering) => {
  const [inner] = partsOf(node);
  return inner ? lowerExpr(inner, lowering) : nothing(node);
};
const last: Lower = (node, lowering) => {
  const inner = partsOf(node).at(-1);
  return inner ? lowerExpr(inner, lowering) : nothing(node);
};
const all: Lower = (node, lowering) =>
  other(
    node,
    partsOf(node).map((child) => lowerExpr(child, lowering)),
  );
const literal: Lower = (node, lowering) => ({ kind: 'literal', value: sourceOf(lowering, node), at: rangeOf(node) });
// A name without a width is one that the parser missed.
const name: Lower = (node, lowering) =>
  node.startIndex === node.endIndex
    ? nothing(node)
    : { kind: 'name', name: sourceOf(lowering, node), at: rangeOf(node) };
const list: Lower = (node, lowering) => {
  const parts = partsOf(node);
  // A hole has no node: where there are more commas than items they are counted.
  const items = node.childCount - 2 > 2 * parts.length ? withHoles(node) : parts;
  return {
    kind: 'list',
    items: items.map((item) => (item ? lowerExpr(item, lowering) : nothing(node))),
    at: rangeOf(node),
  };
};

/** `[, , path]`: what stands behind a hole keeps its place. */
function withHoles(node: Node): readonly (Node | undefined)[] {
  const items: (Node | undefined)[] = [];
  let isOpen = true; // nothing has stood since the last comma
  for (const child of node.children) {
    if (child?.type === ',') {
      if (isOpen) items.push(undefined);
      isOpen = true;
    } else if (child?.isNamed && child.type !== 'comment' && !child.isError) {
      items.push(child);
      isOpen = false;
    }
  }
  return items;
}
const fn: Lower = (node, lowering) => ({ kind: 'function', fn: lowerFunction(node, lowering), at: rangeOf(node) });
// Text that lost its quotes to an error.
const fragment: Lower = (node, lowering) => ({ kind: 'text', value: sourceOf(lowering, node), at: rangeOf(node) });

/** Node kinds of the JavaScript, TypeScript and TSX grammars. */
const table: Readonly<Record<string, Lower>> = {
  array: list,
  arrow_function: fn,
  as_expression: first,
  assignment_expression: lowerAssignment,
  augmented_assignment_expression: lowerAssignment,
  await_expression: first,
  binary_expression: lowerBinary,
  call_expression: lowerChain,
  class: lowerClassExpression,
  false: literal,
  function_expression: fn,
  generator_function: fn,
  identifier: name,
  import: name,
  instantiation_expression: first,
  jsx_element: lowerJsx,
  jsx_expression: first,
  jsx_namespace_name: name,
  jsx_self_closing_element: lowerJsx,
  jsx_text: nothing,
  member_expression: lowerChain,
  meta_property: name,
  nested_identifier: lowerChain,
  new_expression: lowerNew,
  non_null_expression: lowerChain,
  null: literal,
  number: literal,
  object: lowerObject,
  parenthesized_expression: first,
  private_property_identifier: name,
  property_identifier: name,
  regex: literal,
  satisfies_expression: first,
  sequence_expression: lowerSequence,
  shorthand_property_identifier: name,
  shorthand_property_identifier_pattern: name,
  spread_element: (node, lowering) => ({ kind: 'spread', value: first(node, lowering), at: rangeOf(node) }),
  statement_identifier: nothing,
  string: lowerString,
  string_fragment: fragment,
  subscript_expression: lowerChain,
  super: name,
  template_string: (node, lowering) => lowerTemplate(node, lowering),
  ternary_expression: lowerTernary,
  this: name,
  true: literal,
  type_arguments: nothing,
  type_assertion: last,
  type_identifier: name,
  unary_expression: lowerUnary,
  undefined: literal,
  yield_expression: (node, lowering) => {
    const isAll = node.children.some((child) => child?.type === '*');
    return yielding(lowering.block, first(node, lowering), rangeOf(node), isAll);
  },
};

/** One expression. Kinds that the table lacks keep the expressions inside them. */
export function lowerExpr(node: Node, lowering: Lowering): Expr {
  const lower = table[node.type] ?? all;
  return deeper(
    lowering,
    node,
    () => lower(node, lowering),
    () => nothing(node),
  );
}
