import type { Node } from 'web-tree-sitter';
import type { Argument, Expr } from '../../outline/outline.ts';
import {
  lowerDifference,
  conditional,
  lowerChoice,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerList,
  lowerLiteral,
  lowerName,
  lowerSpread,
  memberAt,
  nameAt,
  operandsOf,
} from '../expression-parts.ts';
import { guardSides } from '../guards.ts';
import { lowerAll, lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { unionOf } from '../flags.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { yielding } from '../yields.ts';
import { assign, augment } from './assignments.ts';
import { call, element, hash } from './calls.ts';
import { caseGuards } from './case-guards.ts';
import { lowerBlock } from './functions.ts';
import { heredoc } from './heredocs.ts';
import { string, symbol, words } from './strings.ts';

const instanceVariable: LowerExpr = (node, lowering) => {
  const at = rangeOf(node);
  return memberAt(nameAt('this', at), sourceOf(lowering, node).replace(/^@+/, ''), at);
};

const self: LowerExpr = (node) => nameAt('this', rangeOf(node));
const base: LowerExpr = (node) => ({
  kind: 'call',
  callee: nameAt('super', rangeOf(node)),
  args: [],
  isNew: false,
  at: rangeOf(node),
});

/** `A::B`, `::B`. */
const scoped: LowerExpr = (node, lowering) => {
  const [scope, name] = [node.childForFieldName('scope'), node.childForFieldName('name')];
  const text = name ? sourceOf(lowering, name) : '';
  return scope ? memberAt(lowerExpr(scope, lowering), text, rangeOf(node)) : nameAt(text, rangeOf(node));
};

const comparison = /^(?:===?|!=|<=>|[<>]=?|=~|!~)$/;

const binary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type ?? '';
  if (operator === '+') return lowerConcat(node, operator, lowering);
  if (operator === '|')
    return unionOf(lowerField(node, 'left', lowering), lowerField(node, 'right', lowering), rangeOf(node));
  if (operator === '-') return lowerDifference(node, lowering);
  if (operator === '<<') return append(node, lowering);
  if (operator === '%') return format(node, lowering);
  if (operator === '*') return joinOrMultiply(node, lowering);
  if (operator === '||' || operator === 'or') return lowerChoice(node, operator, false, lowering);
  if (operator === '&&' || operator === 'and') return lowerChoice(node, operator, true, lowering);
  return comparison.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

const listAround = (item: Expr): Expr => ({ kind: 'list', items: [item], at: item.at });

/** `text << a << b` goes on, and so does a list. */
function append(node: Node, lowering: Lowering): Expr {
  const [first, ...others] = operandsOf(node, '<<').map((part) => lowerExpr(part, lowering));
  if (!first) return other(node, []);
  if (first.kind === 'text' || first.kind === 'concat') return concatenation([first, ...others], rangeOf(node));
  // `Plugin.registry << klass`: what is read without arguments is a member like any other.
  const isRead = first.kind === 'call' && first.args.length === 0 && !first.isNew && first.callee.kind === 'member';
  const list = isRead ? first.callee : first;
  // A row is one item of the list.
  for (const value of others)
    addBind(lowering, list, value.kind === 'list' ? listAround(value) : value, rangeOf(node), { operator: '+=' });
  return first;
}

/** `list * ' '` is `list.join(' ')`. */
function joinOrMultiply(node: Node, lowering: Lowering): Expr {
  const right = node.childForFieldName('right');
  if (right?.type !== 'string') return lowerAll(node, lowering);
  const object = lowerField(node, 'left', lowering);
  const args = [{ value: lowerExpr(right, lowering) }];
  return { kind: 'call', callee: memberAt(object, 'join', rangeOf(node)), args, isNew: false, at: rangeOf(node) };
}

/** `'%s/%d' % [a, b]`, `'%{x}' % { x: a }`. */
function format(node: Node, lowering: Lowering): Expr {
  const object = lowerField(node, 'left', lowering);
  const value = lowerField(node, 'right', lowering);
  if (object.kind === 'literal') return other(node, [object, value]);
  const args: readonly Argument[] =
    value.kind === 'list'
      ? value.items.map((item) => ({ value: item }))
      : value.kind === 'record'
        ? value.entries.flatMap(({ key, value: item }) => (typeof key === 'string' ? [{ name: key, value: item }] : []))
        : [{ value }];
  const callee = memberAt(object, '__mod__', object.at);
  return { kind: 'call', callee, args, isNew: false, at: rangeOf(node) };
}

/** The value of several statements is that of the last. */
const block: LowerExpr = (node, lowering) => {
  const parts = partsOf(node).filter(({ type }) => !/^(?:rescue|ensure)$/.test(type));
  const last = parts.at(-1);
  lowerStatements(parts.slice(0, -1), lowering);
  return last ? lowerExpr(last, lowering) : other(node, []);
};

const ifValue: LowerExpr = (node, lowering) => {
  const test = node.childForFieldName('condition');
  const sides = ['consequence', 'alternative'].map((name) => node.childForFieldName(name));
  guardSides(lowering, (one) => lowerExpr(one, lowering), test, sides, node.type === 'unless');
  const options = ['consequence', 'alternative'].flatMap((name) => {
    const option = node.childForFieldName(name);
    return option ? [lowerExpr(option, lowering)] : [];
  });
  return conditional(test ? lowerExpr(test, lowering) : undefined, options, rangeOf(node));
};

const caseValue: LowerExpr = (node, lowering) => {
  const guards = caseGuards(node, lowering);
  const options = partsOf(node)
    .filter(({ type }) => /^(?:when|in_clause|else)$/.test(type))
    .map((option) => {
      guards.add(option, option.type === 'else' ? partsOf(option) : [option.childForFieldName('body')]);
      return option;
    })
    .map((option) => (option.type === 'else' ? lowerExpr(option, lowering) : lowerField(option, 'body', lowering)));
  const value = node.childForFieldName('value');
  return conditional(value ? lowerExpr(value, lowering) : undefined, options, rangeOf(node));
};

/** What the block is called with, as a row where it is several. */
const toBlock: LowerExpr = (node, lowering) => {
  const [list] = partsOf(node);
  const given = list ? partsOf(list).map((one) => lowerExpr(one, lowering)) : [];
  const [only] = given;
  if (only)
    yielding(lowering.block, given.length > 1 ? { kind: 'list', items: given, at: only.at } : only, rangeOf(node));
  return other(node, given);
};

/** `run(*paths)`, `run(**options)`; `run(*)` and `run(...)` hand on what has no name. */
const handedOn: LowerExpr = (node, lowering) =>
  partsOf(node).length > 0
    ? lowerSpread(node, lowering)
    : { kind: 'spread', value: nameAt(sourceOf(lowering, node), rangeOf(node)), at: rangeOf(node) };

export const expressions: Readonly<Record<string, LowerExpr>> = {
  string,
  bare_string: string,
  bare_symbol: string,
  delimited_symbol: string,
  simple_symbol: symbol,
  hash_key_symbol: symbol,
  string_array: words,
  symbol_array: words,
  heredoc_beginning: heredoc,
  chained_string: (node, lowering) =>
    concatenation(
      partsOf(node).map((part) => lowerExpr(part, lowering)),
      rangeOf(node),
    ),
  integer: lowerLiteral,
  float: lowerLiteral,
  nil: lowerLiteral,
  true: lowerLiteral,
  false: lowerLiteral,
  identifier: lowerName,
  constant: lowerName,
  global_variable: lowerName,
  instance_variable: instanceVariable,
  class_variable: instanceVariable,
  self,
  super: base,
  scope_resolution: scoped,
  call,
  yield: toBlock,
  element_reference: element,
  hash,
  array: lowerList,
  right_assignment_list: lowerList,
  splat_argument: handedOn,
  forward_argument: handedOn,
  hash_splat_argument: handedOn,
  block_argument: lowerInner,
  block: lowerBlock,
  do_block: lowerBlock,
  lambda: lowerBlock,
  assignment: assign,
  operator_assignment: augment,
  binary,
  conditional: ifValue,
  if: ifValue,
  unless: ifValue,
  elsif: ifValue,
  else: block,
  // oxlint-disable-next-line unicorn/no-thenable -- a kind of node; nothing waits for a table
  then: block,
  begin: block,
  parenthesized_statements: block,
  body_statement: block,
  case: caseValue,
  case_match: caseValue,
  rescue_modifier: (node, lowering) => ({
    kind: 'choice',
    options: [lowerField(node, 'body', lowering), lowerField(node, 'handler', lowering)],
    at: rangeOf(node),
  }),
};
