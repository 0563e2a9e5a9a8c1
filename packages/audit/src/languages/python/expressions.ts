import type { Node } from 'web-tree-sitter';
import { differenceOf } from '../flags.ts';
import type { Argument, Entry, Expr, Range } from '../../outline/outline.ts';
import { withTest } from '../conditions-given-back.ts';
import { guardOperands, guardSides } from '../guards.ts';
import { union } from './unions.ts';
import { chosenByAnd, conditional as conditionalOf, indexed, namedIn, slicedAt } from '../expression-parts.ts';
import { concatenation, maximumDepth, other, partsOf, rangeOf } from '../syntax.ts';
import { yielding } from '../yields.ts';
import { lowerComprehension } from './comprehensions.ts';
import { lowerLambda } from './functions.ts';
import { type Lowering, sourceOf } from './lowering.ts';
import { lowerString } from './strings.ts';

type Lower = (node: Node, lowering: Lowering) => Expr;

const field = (node: Node, name: string, lowering: Lowering): Expr => {
  const child = node.childForFieldName(name);
  return child ? lowerExpr(child, lowering) : other(node, []);
};
const inner: Lower = (node, lowering) => {
  const [first] = partsOf(node);
  return first ? lowerExpr(first, lowering) : other(node, []);
};
const all: Lower = (node, lowering) =>
  other(
    node,
    partsOf(node).map((child) => lowerExpr(child, lowering)),
  );
const literal: Lower = (node, lowering) => ({ kind: 'literal', value: sourceOf(lowering, node), at: rangeOf(node) });
const list: Lower = (node, lowering) => ({
  kind: 'list',
  items: partsOf(node).map((item) => lowerExpr(item, lowering)),
  at: rangeOf(node),
});

const name: Lower = (node, lowering) => {
  const text = sourceOf(lowering, node);
  return { kind: 'name', name: lowering.selves.includes(text) ? 'this' : text, at: rangeOf(node) };
};

function attribute(node: Node, lowering: Lowering): Expr {
  const property = node.childForFieldName('attribute');
  return {
    kind: 'member',
    object: field(node, 'object', lowering),
    name: property ? sourceOf(lowering, property) : '',
    at: rangeOf(node),
  };
}

function subscript(node: Node, lowering: Lowering): Expr {
  const object = field(node, 'value', lowering);
  const bounds = node.childForFieldName('subscript');
  if (bounds?.type === 'slice') return slicedAt(object, sourceOf(lowering, bounds), rangeOf(node));
  return indexed(object, field(node, 'subscript', lowering), rangeOf(node));
}

/** Long chains of `+` lean left: they are walked, not recursed into. */
function binary(node: Node, lowering: Lowering): Expr {
  const operator = node.childForFieldName('operator')?.type ?? '';
  const right = node.childForFieldName('right');
  if (operator === '%') {
    const format = field(node, 'left', lowering);
    if (format.kind !== 'text' && format.kind !== 'concat' && format.kind !== 'name' && format.kind !== 'member')
      return all(node, lowering);
    return {
      kind: 'call',
      callee: { kind: 'member', object: format, name: '__mod__', at: format.at },
      args: formatArguments(right, lowering),
      isNew: false,
      at: rangeOf(node),
    };
  }
  if (operator === '/' && addsSegments(node)) return withSegment(node, lowering);
  if (operator === '-') {
    const [whole, taken] = [field(node, 'left', lowering), field(node, 'right', lowering)];
    return differenceOf(whole, taken, rangeOf(node)) ?? other(node, [whole, taken]);
  }
  if (operator === '|') return union(node, lowering);
  if (operator !== '+') return all(node, lowering);
  const parts: Expr[] = [];
  let left: Node | null = node;
  while (left?.type === 'binary_operator' && left.childForFieldName('operator')?.type === '+') {
    parts.unshift(field(left, 'right', lowering));
    left = left.childForFieldName('left');
  }
  if (left) parts.unshift(lowerExpr(left, lowering));
  return concatenation(parts, rangeOf(node));
}

/** `base / 'users' / name`: a text is no divisor. */
function addsSegments(node: Node): boolean {
  let left: Node | null = node;
  while (left?.type === 'binary_operator' && left.childForFieldName('operator')?.type === '/') {
    if (/string/.test(left.childForFieldName('right')?.type ?? '')) return true;
    left = left.childForFieldName('left');
  }
  return false;
}

/** `base / 'users'`, as the call that it is. */
export function withSegment(node: Node, lowering: Lowering): Expr {
  const left = node.childForFieldName('left');
  const isMore = left?.type === 'binary_operator' && left.childForFieldName('operator')?.type === '/';
  const object = isMore ? withSegment(left, lowering) : field(node, 'left', lowering);
  return {
    kind: 'call',
    callee: { kind: 'member', object, name: '__truediv__', at: object.at },
    args: [{ value: field(node, 'right', lowering) }],
    isNew: false,
    at: rangeOf(node),
  };
}

/** `'%s' % (a, b)` and `'%(x)s' % {'x': a}`: the items are the arguments. */
function formatArguments(node: Node | null, lowering: Lowering): Argument[] {
  if (!node) return [];
  const value = lowerExpr(node, lowering);
  if (value.kind === 'list') return value.items.map((item) => ({ value: item }));
  if (value.kind === 'record')
    return value.entries.flatMap(({ key, value: item }) =>
      typeof key === 'string' ? [{ name: key, value: item }] : [],
    );
  return [{ value }];
}

function call(node: Node, lowering: Lowering): Expr {
  const target = node.childForFieldName('function');
  const args = argumentsOf(node.childForFieldName('arguments'), lowering);
  if (target?.type === 'identifier' && sourceOf(lowering, target) === 'super')
    return { kind: 'name', name: 'super', at: rangeOf(node) };
  const callee = target ? lowerExpr(target, lowering) : other(node, []);
  // `super().__init__(…)` is what other languages write as `super(…)`.
  if (
    callee.kind === 'member' &&
    callee.name === '__init__' &&
    callee.object.kind === 'name' &&
    callee.object.name === 'super'
  )
    return { kind: 'call', callee: callee.object, args, isNew: false, at: rangeOf(node) };
  // So is `Base.__init__(self, …)`, which is also how the first of several bases is meant.
  const [self, ...rest] = args;
  if (callee.kind === 'member' && callee.name === '__init__' && self && isSelf(self.value))
    return {
      kind: 'call',
      callee: { kind: 'name', name: 'super', at: callee.at },
      args: rest,
      isNew: false,
      at: rangeOf(node),
    };
  const read = callee.kind === 'name' && callee.name === 'getattr' ? namedAttribute(args, rangeOf(node)) : undefined;
  const made = callee.kind === 'name' && callee.name === 'dict' ? namedEntries(args, rangeOf(node)) : undefined;
  return read ?? made ?? { kind: 'call', callee, args, isNew: false, at: rangeOf(node) };
}

const isSelf = (expr: Expr): boolean => expr.kind === 'name' && /^(?:this|self)$/.test(expr.name);

/** `getattr(settings, 'HOST', fallback)` reads what `settings.HOST` does; `getattr(api, verb)` any member. */
function namedAttribute([object, name, fallback]: readonly Argument[], at: Range): Expr | undefined {
  if (!object || !name) return undefined;
  const member = namedIn(object.value, name.value, at);
  return fallback ? { kind: 'choice', options: [member, fallback.value], isDefault: true, at } : member;
}

/** `dict(base, type='x', **rest)`: a dictionary of what is named. Of pairs alone nothing is known. */
function namedEntries(args: readonly Argument[], at: Range): Expr | undefined {
  if (!args.some(({ name }) => name !== undefined)) return undefined;
  const entries = args.map(({ name = '...', value }): Entry => ({
    key: name,
    value: value.kind === 'spread' ? value.value : value,
    at: value.at,
  }));
  return { kind: 'record', entries, at };
}

export function argumentsOf(node: Node | null, lowering: Lowering): Argument[] {
  if (!node) return [];
  if (node.type === 'generator_expression') return [{ value: lowerExpr(node, lowering) }];
  return partsOf(node).map((argument): Argument => {
    if (argument.type !== 'keyword_argument') return { value: lowerExpr(argument, lowering) };
    const label = argument.childForFieldName('name');
    return { name: label ? sourceOf(lowering, label) : '', value: field(argument, 'value', lowering) };
  });
}

function dictionary(node: Node, lowering: Lowering): Expr {
  const entries = partsOf(node).flatMap((child): Entry[] => {
    if (child.type === 'dictionary_splat') return [{ key: '...', value: inner(child, lowering), at: rangeOf(child) }];
    if (child.type !== 'pair') return [];
    const key = field(child, 'key', lowering);
    return [{ key: key.kind === 'text' ? key.value : key, value: field(child, 'value', lowering), at: rangeOf(child) }];
  });
  return { kind: 'record', entries, at: rangeOf(node) };
}

const choice: Lower = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type;
  const chosen =
    operator === 'or' ? chosenByAnd(node, operator, lowering, (one) => lowerExpr(one, lowering)) : undefined;
  if (chosen) return chosen;
  const sides = ['left', 'right'].map((name) => node.childForFieldName(name));
  guardOperands(lowering, (one) => lowerExpr(one, lowering), sides, operator === 'and');
  const [left, right] = [field(node, 'left', lowering), field(node, 'right', lowering)];
  const options: Expr[] =
    operator === 'and' ? [right, { kind: 'other', children: [left], at: left.at }] : [left, right];
  return { kind: 'choice', options, ...(operator !== 'and' && { isDefault: true }), at: rangeOf(node) };
};

const conditional: Lower = (node, lowering) => {
  const parts = partsOf(node);
  guardSides(lowering, (one) => lowerExpr(one, lowering), parts[1] ?? null, [parts[0], parts[2]]);
  const [then, test, otherwise] = parts.map((part) => lowerExpr(part, lowering));
  const options = [then, otherwise].filter((option) => option !== undefined);
  return conditionalOf(test, options, rangeOf(node));
};

const table: Readonly<Record<string, Lower>> = {
  string: lowerString,
  concatenated_string: (node, lowering) =>
    concatenation(
      partsOf(node).map((part) => lowerExpr(part, lowering)),
      rangeOf(node),
    ),
  integer: literal,
  float: literal,
  true: literal,
  false: literal,
  none: literal,
  ellipsis: literal,
  identifier: name,
  attribute,
  subscript,
  call,
  binary_operator: binary,
  boolean_operator: choice,
  conditional_expression: conditional,
  comparison_operator: (node, lowering) =>
    withTest(
      { kind: 'compare', operands: partsOf(node).map((part) => lowerExpr(part, lowering)), at: rangeOf(node) },
      node,
      (one) => lowerExpr(one, lowering),
    ),
  not_operator: all,
  unary_operator: all,
  await: inner,
  parenthesized_expression: inner,
  expression_list: list,
  yield: (node, lowering) => {
    const isAll = node.children.some((child) => child?.type === 'from');
    return yielding(lowering.block, inner(node, lowering), rangeOf(node), isAll);
  },
  type: inner,
  list,
  tuple: list,
  set: list,
  dictionary,
  list_comprehension: lowerComprehension,
  set_comprehension: lowerComprehension,
  generator_expression: lowerComprehension,
  dictionary_comprehension: all,
  list_splat: (node, lowering) => ({ kind: 'spread', value: inner(node, lowering), at: rangeOf(node) }),
  dictionary_splat: (node, lowering) => ({ kind: 'spread', value: inner(node, lowering), at: rangeOf(node) }),
  lambda: (node, lowering) => ({ kind: 'function', fn: lowerLambda(node, lowering), at: rangeOf(node) }),
  named_expression: (node, lowering) => {
    const [target, value] = [field(node, 'name', lowering), field(node, 'value', lowering)];
    lowering.block.into.push({
      kind: 'bind',
      target,
      value,
      operator: '=',
      isDeclaration: true,
      at: rangeOf(node),
      arms: lowering.block.arms,
    });
    return value;
  },
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
