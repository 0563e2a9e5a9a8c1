import type { Node } from 'web-tree-sitter';
import type { Argument, Expr, Range } from '../../outline/outline.ts';
import { ownTypeName } from '../class-members.ts';
import { withTest } from '../conditions-given-back.ts';
import { conditional, indexed, lowerField, lowerInner, lowerLiteral, memberAt, nameAt } from '../expression-parts.ts';
import { guardOperands, guardSides } from '../guards.ts';
import { lowerAll, type LowerExpr, lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, withLabels } from '../statement-parts.ts';
import { concatenation, other, partsOf, rangeOf } from '../syntax.ts';
import { lowerDo, lowerIf, lowerSwitch } from './branches.ts';
import { lowerLambda } from './functions.ts';
import { onOperand } from './operands.ts';
import { lowerBlock, lowerString } from './strings.ts';
import { pushAll } from '../../push-all.ts';

export const nameOf = (node: Node, lowering: Lowering): string => sourceOf(lowering, node).replaceAll('`', '');

const name: LowerExpr = (node, lowering) => nameAt(nameOf(node, lowering), rangeOf(node));

/** `a.b`, `a?.b`; `A.self` is `A`. */
const navigation: LowerExpr = (node, lowering) => {
  const property = node.childForFieldName('suffix')?.childForFieldName('suffix');
  const object = lowerField(node, 'target', lowering);
  const called = property ? nameOf(property, lowering) : '';
  if (called === 'self') return object;
  return onOperand(node.childForFieldName('target'), object, (one) =>
    memberAt(one, called, { start: one.at.start, end: node.endIndex }),
  );
};

/** `.post`: a member of whatever type is wanted there; its object is a name without letters. `&text` is what is handed over. */
const prefixed: LowerExpr = (node, lowering) => {
  const target = node.childForFieldName('target');
  if (target && sourceOf(lowering, node).startsWith('&')) return lowerExpr(target, lowering);
  if (!target || node.childForFieldName('operation')?.type !== '.') return lowerAll(node, lowering);
  const nowhere = nameAt('', { start: node.startIndex, end: node.startIndex });
  return memberAt(nowhere, nameOf(target, lowering), rangeOf(node));
};

function argumentOf(node: Node, lowering: Lowering): Argument {
  const [label, value] = [node.childForFieldName('name'), node.childForFieldName('value')];
  const lowered = value ? lowerExpr(value, lowering) : other(node, []);
  return label ? { name: nameOf(label, lowering), value: lowered } : { value: lowered };
}

/** Closures behind a call's parentheses are its last arguments, the first of them without label. */
function argumentsOf(suffix: Node, lowering: Lowering): Argument[] {
  const args: Argument[] = [];
  let label: string | undefined;
  for (const part of partsOf(suffix)) {
    if (part.type === 'value_arguments')
      pushAll(
        args,
        partsOf(part).map((one) => argumentOf(one, lowering)),
      );
    else if (part.type === 'simple_identifier') label = nameOf(part, lowering);
    else args.push({ ...(label !== undefined && { name: label }), value: lowerExpr(part, lowering) });
  }
  return args;
}

const isSubscript = (suffix: Node | undefined, lowering: Lowering): boolean =>
  suffix !== undefined && lowering.text.charAt(suffix.startIndex) === '[';

/** `a(b)`, `a[b]`, `a.init(b)`, `super.init(b)`, `[A]()`. */
const call: LowerExpr = (node, lowering) => {
  const parts = partsOf(node);
  const suffix = parts.find(({ type }) => type === 'call_suffix');
  const target = parts[0] && parts[0].type !== 'call_suffix' ? lowerExpr(parts[0], lowering) : other(node, []);
  const args = suffix ? argumentsOf(suffix, lowering) : [];
  return onOperand(parts[0] ?? null, target, (one) => {
    const at = { start: one === target ? node.startIndex : one.at.start, end: node.endIndex };
    return callOf(one, args, isSubscript(suffix, lowering), at);
  });
};

function callOf(target: Expr, args: readonly Argument[], isIndex: boolean, at: Range): Expr {
  const nothing: Expr = { kind: 'other', children: [], at };
  if (isIndex) return indexed(target, args[0]?.value ?? nothing, at);
  // An empty array or dictionary of a written type.
  if ((target.kind === 'list' || target.kind === 'record') && args.length === 0)
    return target.kind === 'list' ? { ...target, items: [], at } : { ...target, entries: [], at };
  // `list.reduce(base) { … }`: what stands behind is one more argument.
  const isBehind = target.kind === 'call' && args.length === 1 && args[0]?.value.kind === 'function';
  if (isBehind) return { ...target, args: [...target.args, ...args], at };
  return { kind: 'call', callee: constructed(target), args, isNew: false, at };
}

/** `self.init`, `super.init` and `A.init` call constructors; of which type `.init` calls one, its place says. */
const constructed = (target: Expr): Expr =>
  target.kind === 'member' && target.name === 'init' && target.object.kind === 'name' && target.object.name !== ''
    ? target.object
    : target;

/** Operands of a chain of one operator; it leans left or right, and is walked. */
function operandsOf(node: Node, [left, right]: readonly [string, string], operator?: string): readonly Node[] {
  const operands: Node[] = [];
  const open: Node[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    const [one, two] = [next.childForFieldName(left), next.childForFieldName(right)];
    const isSame = operator === undefined || next.childForFieldName('op')?.type === operator;
    if (next.type === node.type && one && two && isSame) open.push(two, one);
    else operands.push(next);
  }
  return operands;
}

const lowerOperands = (nodes: readonly Node[], lowering: Lowering): Expr[] =>
  nodes.map((operand) => lowerExpr(operand, lowering));

const additive: LowerExpr = (node, lowering) => {
  if (node.childForFieldName('op')?.type !== '+') return lowerAll(node, lowering);
  const nodes = operandsOf(node, ['lhs', 'rhs'], '+');
  const operands = lowerOperands(nodes, lowering);
  const at = rangeOf(node);
  // What stands behind parentheses is of all that is in them.
  return nodes.at(-1)?.type === 'tuple_expression'
    ? { kind: 'concat', parts: operands, at }
    : concatenation(operands, at);
};

const coalescing: LowerExpr = (node, lowering) => {
  const operands = operandsOf(node, ['value', 'if_nil']);
  guardOperands(lowering, (one) => lowerExpr(one, lowering), operands, false);
  return { kind: 'choice', options: lowerOperands(operands, lowering), isDefault: true, at: rangeOf(node) };
};

const either: LowerExpr = (node, lowering) => ({
  kind: 'choice',
  options: lowerOperands(operandsOf(node, ['lhs', 'rhs']), lowering),
  at: rangeOf(node),
});

/** Operands only: a type behind `is` is no value. */
const compare: LowerExpr = (node, lowering) => {
  const operands = ['lhs', 'rhs', 'target']
    .map((field) => node.childForFieldName(field))
    .flatMap((operand) => (operand ? [lowerExpr(operand, lowering)] : []));
  const [, type] = /^([A-Z]\w*)<[^()<>]*(?:<[^()<>]*>)?[^()<>]*>\s*\.\w/.exec(sourceOf(lowering, node)) ?? [];
  return (
    (type && ofType(operands.at(-1), type)) ||
    withTest({ kind: 'compare', operands, at: rangeOf(node) }, node, (one) => lowerExpr(one, lowering))
  );
};

/** `a != b`, which the grammar takes for an operator of the program's own. */
const infix: LowerExpr = (node, lowering) => {
  const [first, operator, last, ...more] = partsOf(node);
  if (!first || !last || more.length > 0 || !/^(?:[=!]==?|[<>]=?)$/.test(operator?.text ?? ''))
    return lowerAll(node, lowering);
  const operands = [lowerExpr(first, lowering), lowerExpr(last, lowering)];
  return withTest({ kind: 'compare', operands, at: rangeOf(node) }, node, (one) => lowerExpr(one, lowering));
};

/** `Route<User>.me()`, which the grammar takes for comparisons with `.me()`. */
function ofType(expr: Expr | undefined, type: string): Expr | undefined {
  switch (expr?.kind) {
    case 'compare':
      return ofType(expr.operands.at(-1), type);
    case 'member': {
      const { object } = expr;
      const owner = object.kind === 'name' && object.name === '' ? nameAt(type, object.at) : ofType(object, type);
      return owner && { ...expr, object: owner };
    }
    case 'call': {
      const callee = ofType(expr.callee, type);
      return callee && { ...expr, callee };
    }
    default:
      return undefined;
  }
}

const dictionary: LowerExpr = (node, lowering) => {
  const [keys, values] = ['key', 'value'].map((one) =>
    node.childrenForFieldName(one).filter((child) => child?.isNamed),
  );
  const entries = (keys ?? []).flatMap((key, at) => {
    const value = values?.[at];
    if (!key || !value) return [];
    const lowered = lowerExpr(key, lowering);
    return [
      {
        key: lowered.kind === 'text' ? lowered.value : lowered,
        value: lowerExpr(value, lowering),
        at: { start: key.startIndex, end: value.endIndex },
      },
    ];
  });
  return { kind: 'record', entries, at: rangeOf(node) };
};

/** A tuple with labels is a record, one without a list; parentheses around one value are nothing. */
const tuple: LowerExpr = (node, lowering) => {
  const values = node.childrenForFieldName('value').filter((child) => child !== null);
  const [only] = values;
  if (only && values.length === 1) return lowerExpr(only, lowering);
  const labels = node.childrenForFieldName('name').flatMap((label) => (label ? [nameOf(label, lowering)] : []));
  const items = lowerOperands(values, lowering);
  return withLabels({ kind: 'list', items, at: rangeOf(node) }, labels);
};

export const assignment: LowerExpr = (node, lowering) => {
  const [target, result] = [node.childForFieldName('target'), node.childForFieldName('result')];
  const value = result ? lowerExpr(result, lowering) : other(node, []);
  const operator = node.childForFieldName('operator')?.type === '+=' ? '+=' : '=';
  if (target) addBind(lowering, lowerExpr(target, lowering), value, rangeOf(node), { operator, isDeclaration: false });
  return value;
};

export const swiftExpressions: Readonly<Record<string, LowerExpr>> = {
  line_string_literal: (node, lowering) => lowerString(node, lowering),
  multi_line_string_literal: (node, lowering) => lowerBlock(node, lowering),
  integer_literal: lowerLiteral,
  real_literal: lowerLiteral,
  boolean_literal: lowerLiteral,
  nil: lowerLiteral,
  simple_identifier: name,
  self_expression: (node) => nameAt('this', rangeOf(node)),
  super_expression: (node) => nameAt('super', rangeOf(node)),
  user_type: (node, lowering) => nameAt(ownTypeName(sourceOf(lowering, node)), rangeOf(node)),
  navigation_expression: navigation,
  prefix_expression: prefixed,
  call_expression: call,
  constructor_expression: (node, lowering) => {
    const [type, suffix] = partsOf(node);
    const callee = nameAt(type ? ownTypeName(sourceOf(lowering, type)) : '', rangeOf(type ?? node));
    return { kind: 'call', callee, args: suffix ? argumentsOf(suffix, lowering) : [], isNew: false, at: rangeOf(node) };
  },
  additive_expression: additive,
  nil_coalescing_expression: coalescing,
  disjunction_expression: either,
  comparison_expression: compare,
  equality_expression: compare,
  infix_expression: infix,
  check_expression: compare,
  ternary_expression: (node, lowering) => {
    const sides = ['if_true', 'if_false'];
    const nodes = sides.map((side) => node.childForFieldName(side));
    guardSides(lowering, (one) => lowerExpr(one, lowering), node.childForFieldName('condition'), nodes);
    return conditional(
      lowerField(node, 'condition', lowering),
      sides.map((side) => lowerField(node, side, lowering)),
      rangeOf(node),
    );
  },
  array_literal: (node, lowering) => ({
    kind: 'list',
    items: partsOf(node).map((item) => lowerExpr(item, lowering)),
    at: rangeOf(node),
  }),
  dictionary_literal: dictionary,
  tuple_expression: tuple,
  postfix_expression: (node, lowering) => lowerField(node, 'target', lowering),
  try_expression: (node, lowering) => lowerField(node, 'expr', lowering),
  await_expression: (node, lowering) => lowerField(node, 'expr', lowering),
  as_expression: (node, lowering) => lowerField(node, 'expr', lowering),
  directly_assignable_expression: lowerInner,
  assignment,
  lambda_literal: (node, lowering) => ({ kind: 'function', fn: lowerLambda(node, lowering), at: rangeOf(node) }),
  if_statement: (node, lowering) => lowerIf(node, lowering),
  switch_statement: (node, lowering) => lowerSwitch(node, lowering),
  do_statement: (node, lowering) => lowerDo(node, lowering),
  key_path_expression: (node) => other(node, []),
  selector_expression: (node) => other(node, []),
};
