import type { Node } from 'web-tree-sitter';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { withTest } from '../conditions-given-back.ts';
import { castOf, conditional as conditionalOf, slicedAt } from '../expression-parts.ts';
import { CaseGuards, guardOperands, guardSides } from '../guards.ts';
import { withLabels } from '../statement-parts.ts';
import { concatenation, maximumDepth, other, partsOf, rangeOf } from '../syntax.ts';
import { argumentsOf } from './arguments.ts';
import { anonymousObject, changedCopy, creation, initializer, itemsOf } from './creations.ts';
import { lowerLambda } from './functions.ts';
import { type Lowering, nameOf, sourceOf } from './lowering.ts';
import { bindOutArguments } from './out-arguments.ts';
import { lowerQuery } from './queries.ts';
import { joinedFlags } from '../flags.ts';
import { lowerInterpolated, lowerString } from './strings.ts';

type Lower = (node: Node, lowering: Lowering) => Expr;

const field = (node: Node, name: string, lowering: Lowering): Expr => {
  const child = node.childForFieldName(name);
  return child ? lowerExpr(child, lowering) : other(node, []);
};
const all: Lower = (node, lowering) =>
  other(
    node,
    partsOf(node).map((child) => lowerExpr(child, lowering)),
  );
const last: Lower = (node, lowering) => {
  const child = partsOf(node).at(-1);
  return child ? lowerExpr(child, lowering) : other(node, []);
};
const first: Lower = (node, lowering) => {
  const [child] = partsOf(node);
  return child ? lowerExpr(child, lowering) : other(node, []);
};
const literal: Lower = (node, lowering) => ({ kind: 'literal', value: sourceOf(lowering, node), at: rangeOf(node) });
const self: Lower = (node) => ({ kind: 'name', name: 'this', at: rangeOf(node) });
const base: Lower = (node) => ({ kind: 'name', name: 'super', at: rangeOf(node) });
const compare: Lower = (node, lowering) =>
  withTest(
    { kind: 'compare', operands: partsOf(node).map((part) => lowerExpr(part, lowering)), at: rangeOf(node) },
    node,
    (one) => lowerExpr(one, lowering),
  );
const name: Lower = (node, lowering) => ({ kind: 'name', name: nameOf(lowering, node), at: rangeOf(node) });

/** `a.b`, `this.b`, `base.b`, `A.B.C`. */
function member(node: Node, lowering: Lowering): Expr {
  const object = node.childForFieldName('expression') ?? node.childForFieldName('qualifier') ?? node.children[0];
  const property = node.childForFieldName('name');
  return {
    kind: 'member',
    object: object ? lowerExpr(object, lowering) : other(node, []),
    name: property ? nameOf(lowering, property) : '',
    at: rangeOf(node),
  };
}

/** `a?.b`, `a?[0]`: what follows the question mark is applied to the condition. */
function conditionalAccess(node: Node, lowering: Lowering): Expr {
  const [condition, ...rest] = partsOf(node);
  let object = condition ? lowerExpr(condition, lowering) : other(node, []);
  for (const binding of rest) {
    if (binding.type === 'member_binding_expression') {
      const property = binding.childForFieldName('name');
      object = {
        kind: 'member',
        object,
        name: property ? nameOf(lowering, property) : '',
        at: { start: object.at.start, end: binding.endIndex },
      };
    } else
      object = {
        kind: 'index',
        object,
        key: lowerExpr(binding, lowering),
        at: { start: object.at.start, end: binding.endIndex },
      };
  }
  return object;
}

function elementAccess(node: Node, lowering: Lowering): Expr {
  const object = field(node, 'expression', lowering);
  const subscript = node.childForFieldName('subscript');
  const [inner] = subscript ? partsOf(subscript) : [];
  const bounds = inner?.type === 'argument' ? partsOf(inner)[0] : inner;
  if (bounds?.type === 'range_expression') return slicedAt(object, sourceOf(lowering, bounds), rangeOf(node));
  const key = inner ? lowerExpr(inner, lowering) : other(node, []);
  if (key.kind === 'text') return { kind: 'member', object, name: key.value, at: rangeOf(node) };
  return key.kind === 'literal' && /^\d+$/.test(key.value)
    ? { kind: 'member', object, name: key.value, at: rangeOf(node) }
    : { kind: 'index', object, key, at: rangeOf(node) };
}

function invocation(node: Node, lowering: Lowering): Expr {
  const target = node.childForFieldName('function');
  const args = argumentsOf(node.childForFieldName('arguments'), lowering);
  // `nameof(x)` is a string that the compiler writes.
  if (target && sourceOf(lowering, target) === 'nameof')
    return {
      kind: 'text',
      value:
        nameOf(lowering, partsOf(partsOf(node).at(-1) ?? node)[0] ?? node)
          .split('.')
          .at(-1) ?? '',
      at: rangeOf(node),
    };
  const types = target ? typesOf(target, lowering) : [];
  const call: CallExpr = {
    kind: 'call',
    callee: target ? lowerExpr(target, lowering) : other(node, []),
    args,
    ...(types.length > 0 && { types }),
    isNew: false,
    at: rangeOf(node),
  };
  bindOutArguments(call, node.childForFieldName('arguments'), lowering);
  return call;
}

/** `<A, B>` behind the name of what is called. */
function typesOf(target: Node, lowering: Lowering): readonly string[] {
  const called = target.type === 'conditional_access_expression' ? (partsOf(target).at(-1) ?? target) : target;
  const [list] = partsOf(called.childForFieldName('name') ?? called).filter(
    ({ type }) => type === 'type_argument_list',
  );
  return (list ? partsOf(list) : []).map((type) => sourceOf(lowering, type));
}

/** Long chains of `+` lean left: they are walked, not recursed into. */
function binary(node: Node, lowering: Lowering): Expr {
  const operator = node.childForFieldName('operator')?.type ?? '';
  if (operator === '??') {
    const sides = ['left', 'right'].map((name) => node.childForFieldName(name));
    guardOperands(lowering, (one) => lowerExpr(one, lowering), sides, false);
    return {
      kind: 'choice',
      options: [field(node, 'left', lowering), field(node, 'right', lowering)],
      isDefault: true,
      at: rangeOf(node),
    };
  }
  if (/^(?:==|!=|<|>|<=|>=|is)$/.test(operator)) return compare(node, lowering);
  if (operator === '|')
    return (
      joinedFlags(field(node, 'left', lowering), field(node, 'right', lowering), rangeOf(node)) ?? all(node, lowering)
    );
  if (operator !== '+') return all(node, lowering);
  const parts: Expr[] = [];
  let left: Node | null = node;
  while (left?.type === 'binary_expression' && left.childForFieldName('operator')?.type === '+') {
    parts.unshift(field(left, 'right', lowering));
    left = left.childForFieldName('left');
  }
  if (left) parts.unshift(lowerExpr(left, lowering));
  return concatenation(parts, rangeOf(node));
}

export function bindAssignment(node: Node, lowering: Lowering): Expr {
  const left = node.childForFieldName('left');
  const right = field(node, 'right', lowering);
  const operator = node.childForFieldName('operator')?.type ?? sourceOf(lowering, node.children[1] ?? node);
  const value = (operator === '|=' && left && joinedFlags(lowerExpr(left, lowering), right, rangeOf(node))) || right;
  const kind = operator === '+=' ? '+=' : operator === '??=' ? 'default' : '=';
  if (left)
    lowering.block.into.push({
      kind: 'bind',
      target: lowerExpr(left, lowering),
      value,
      operator: kind,
      isDeclaration: false,
      at: rangeOf(node),
      arms: lowering.block.arms,
    });
  return value;
}

const conditional: Lower = (node, lowering) => {
  const condition = field(node, 'condition', lowering);
  const sides = ['consequence', 'alternative'].map((side) => node.childForFieldName(side));
  guardSides(lowering, (one) => lowerExpr(one, lowering), node.childForFieldName('condition'), sides);
  const options = [field(node, 'consequence', lowering), field(node, 'alternative', lowering)];
  return conditionalOf(condition, options, rangeOf(node));
};

const switchExpression: Lower = (node, lowering) => {
  const subject = partsOf(node).find(({ type }) => type !== 'switch_expression_arm');
  const guards = new CaseGuards(lowering, subject && lowerExpr(subject, lowering));
  const options = partsOf(node)
    .filter(({ type }) => type === 'switch_expression_arm')
    .map((option) => {
      const [pattern] = partsOf(option);
      const isRest = pattern === undefined || pattern.type === 'discard';
      guards.add(isRest ? undefined : [lowerExpr(pattern, lowering)], partsOf(option).at(-1));
      return last(option, lowering);
    });
  return { kind: 'choice', options, at: rangeOf(node) };
};

const list: Lower = (node, lowering) => ({
  kind: 'list',
  items: partsOf(node).map((item) => lowerExpr(item, lowering)),
  at: rangeOf(node),
});
/** `["a", "b"]`, which the grammar takes for what follows `?` in `x?[0]`. */
const collection: Lower = (node, lowering) => ({
  kind: 'list',
  items: partsOf(node).flatMap((item) => {
    const [value] = item.type === 'argument' ? partsOf(item) : [item];
    const [spread] = value?.type === 'range_expression' ? partsOf(value) : [];
    if (spread) return [{ kind: 'spread' as const, value: lowerExpr(spread, lowering), at: rangeOf(spread) }];
    return value && sourceOf(lowering, value) !== '' ? [lowerExpr(value, lowering)] : [];
  }),
  at: rangeOf(node),
});
const fn: Lower = (node, lowering) => ({ kind: 'function', fn: lowerLambda(node, lowering), at: rangeOf(node) });

const table: Readonly<Record<string, Lower>> = {
  string_literal: lowerString,
  verbatim_string_literal: lowerString,
  raw_string_literal: lowerString,
  interpolated_string_expression: lowerInterpolated,
  integer_literal: literal,
  real_literal: literal,
  boolean_literal: literal,
  null_literal: literal,
  character_literal: lowerString,
  identifier: name,
  generic_name: name,
  predefined_type: name,
  this: self,
  this_expression: self,
  base: base,
  base_expression: base,
  member_access_expression: member,
  qualified_name: member,
  conditional_access_expression: conditionalAccess,
  element_access_expression: elementAccess,
  invocation_expression: invocation,
  object_creation_expression: creation,
  implicit_object_creation_expression: creation,
  initializer_expression: initializer,
  anonymous_object_creation_expression: anonymousObject,
  with_expression: changedCopy,
  array_creation_expression: (node, lowering) =>
    itemsOf(last(node, lowering), node.childForFieldName('type'), lowering),
  implicit_array_creation_expression: last,
  collection_expression: list,
  element_binding_expression: collection,
  tuple_expression: (node, lowering) => {
    const args = argumentsOf(node, lowering);
    const whole: Expr = { kind: 'list', items: args.map(({ value }) => value), at: rangeOf(node) };
    return withLabels(
      whole,
      args.flatMap(({ name }) => name ?? []),
    );
  },
  binary_expression: binary,
  assignment_expression: bindAssignment,
  conditional_expression: conditional,
  switch_expression: switchExpression,
  is_expression: compare,
  is_pattern_expression: compare,
  constant_pattern: first,
  declaration_pattern: first,
  await_expression: first,
  parenthesized_expression: first,
  cast_expression: (node, lowering) => castOf(field(node, 'value', lowering), node.childForFieldName('type')),
  as_expression: (node, lowering) => castOf(field(node, 'left', lowering), node.childForFieldName('right')),
  postfix_unary_expression: first,
  checked_expression: first,
  ref_expression: first,
  throw_expression: all,
  spread_element: (node, lowering) => ({ kind: 'spread', value: first(node, lowering), at: rangeOf(node) }),
  lambda_expression: fn,
  query_expression: lowerQuery,
  anonymous_method_expression: fn,
  argument: last,
  arrow_expression_clause: first,
  typeof_expression: first,
  declaration_expression: (node) => other(node, []),
};

export function lowerExpr(node: Node, lowering: Lowering): Expr {
  if (lowering.depth >= maximumDepth) {
    lowering.tooDeep.push(rangeOf(node));
    return other(node, []);
  }
  lowering.depth += 1;
  const lowered = (table[node.type] ?? all)(node, lowering);
  lowering.depth -= 1;
  return lowered;
}
