import type { Node } from 'web-tree-sitter';
import type { Argument, Expr } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { emit, type Lowering, nothing, sourceOf } from './lowering.ts';
import { lowerTemplate } from './strings.ts';

/** Longer than any fluent chain that people write; what reads an outline may recurse along it. */
const maximumLinks = 1_000;

const objectFields: Readonly<Record<string, string>> = {
  member_expression: 'object',
  nested_identifier: 'object',
  subscript_expression: 'object',
  call_expression: 'function',
};

/** The part of a link that stands to its left: of `a.b`, `a[b]`, `a(b)`, `` a`b` `` and `a!`, it is `a`. */
const leftOf = (node: Node): Node | null => {
  const field = objectFields[node.type];
  if (field !== undefined) return node.childForFieldName(field);
  return node.type === 'non_null_expression' ? (partsOf(node)[0] ?? null) : null;
};

/** `a.b(c)[d].e()…`, links from the left: chains are long and lean left, so they are walked, not recursed into. */
export function lowerChain(node: Node, lowering: Lowering): Expr {
  const links: Node[] = [];
  let base = node;
  for (let left = leftOf(base); left; left = leftOf(base)) {
    links.push(base);
    base = left;
  }
  const isTooLong = links.length > maximumLinks;
  if (isTooLong) lowering.tooDeep.push(rangeOf(links[maximumLinks] ?? node));
  let expr = isTooLong || base === node ? nothing(base) : lowerExpr(base, lowering);
  for (const link of links.slice(0, maximumLinks).toReversed()) expr = linked(link, expr, lowering);
  return expr;
}

function linked(link: Node, object: Expr, lowering: Lowering): Expr {
  const at = rangeOf(link);
  switch (link.type) {
    case 'non_null_expression':
      return object;
    case 'subscript_expression':
      return subscript(link, object, lowering);
    case 'call_expression':
      return call(link, object, lowering);
    default: {
      const property = link.childForFieldName('property');
      return { kind: 'member', object, name: property ? sourceOf(lowering, property) : '', at };
    }
  }
}

function subscript(node: Node, object: Expr, lowering: Lowering): Expr {
  const at = rangeOf(node);
  const index = node.childForFieldName('index');
  const key = index ? lowerExpr(index, lowering) : nothing(node);
  const isName = key.kind === 'text' || (key.kind === 'literal' && /^\d+$/.test(key.value));
  return isName ? { kind: 'member', object, name: key.value, at } : { kind: 'index', object, key, at };
}

function call(node: Node, callee: Expr, lowering: Lowering): Expr {
  const args = node.childForFieldName('arguments');
  if (args?.type !== 'template_string')
    return { kind: 'call', callee, args: lowerArguments(args, lowering), isNew: false, at: rangeOf(node) };
  // A tag is taken as a formatter: what it makes of the text is the text.
  if (!isPath(callee)) emit(lowering, { kind: 'expr', value: callee, at: callee.at });
  return lowerTemplate(args, lowering, callee.kind === 'member' && callee.name === 'raw');
}

export function lowerNew(node: Node, lowering: Lowering): Expr {
  const constructor = node.childForFieldName('constructor');
  const callee = constructor ? lowerExpr(constructor, lowering) : nothing(node);
  return {
    kind: 'call',
    callee,
    args: lowerArguments(node.childForFieldName('arguments'), lowering),
    isNew: true,
    at: rangeOf(node),
  };
}

const lowerArguments = (node: Node | null, lowering: Lowering): Argument[] =>
  node ? partsOf(node).map((argument) => ({ value: lowerExpr(argument, lowering) })) : [];

/** `a`, `this.a.b`: may stand in an outline twice, for nothing happens in it. */
export function isPath(expr: Expr): boolean {
  let object = expr;
  while (object.kind === 'member') ({ object } = object);
  return object.kind === 'name';
}
