import type { Node } from 'web-tree-sitter';
import type { Argument, Expr } from '../../outline/outline.ts';
import { ownTypeName } from '../class-members.ts';
import {
  conditional,
  indexed,
  lowerChoice,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerList,
  lowerLiteral,
  lowerName,
  memberAt,
  nameAt,
  castOf,
} from '../expression-parts.ts';
import { withFallback } from '../fallback-calls.ts';
import { withTest } from '../conditions-given-back.ts';
import { guardSides } from '../guards.ts';
import { lowerAll, type LowerExpr, lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind, addClass } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { anonymousClass } from './classes.ts';
import { lowerLambda } from './functions.ts';
import { lowerSwitch } from './statements.ts';
import { lowerCharacter, lowerString } from './strings.ts';

export const typeName = (node: Node, lowering: Lowering): string => ownTypeName(sourceOf(lowering, node));

export const argumentsOf = (list: Node | null | undefined, lowering: Lowering): Argument[] =>
  (list ? partsOf(list) : []).map((argument) => ({ value: lowerExpr(argument, lowering) }));

/** `a.b(c)`, `b(c)`, `super.b(c)`, `Outer.super.b(c)`. */
const invocation: LowerExpr = (node, lowering) => {
  const [object, name] = [node.childForFieldName('object'), node.childForFieldName('name')];
  const at = rangeOf(node);
  const called = name ? sourceOf(lowering, name) : '';
  const isOuterSuper = node.children.some((child) => child?.type === 'super');
  const receiver = isOuterSuper ? nameAt('super', at) : object && lowerExpr(object, lowering);
  const end = name?.endIndex ?? at.end;
  const callee = receiver
    ? memberAt(receiver, called, { start: at.start, end })
    : nameAt(called, name ? rangeOf(name) : at);
  const args = argumentsOf(node.childForFieldName('arguments'), lowering);
  return withFallback({ kind: 'call', callee, args, isNew: false, at });
};

/** `Outer.Inner` keeps its outer class; packages, which begin with a small letter, are dropped. */
function typeExpr(node: Node, lowering: Lowering): Expr {
  const [first = '', ...inner] = sourceOf(lowering, node)
    .replace(/[<[][^]*$/, '')
    .split('.')
    .map((part) => part.trim())
    .filter((part, at, all) => /^[^a-z]/.test(part) || at === all.length - 1);
  return inner.reduce<Expr>((object, name) => memberAt(object, name, rangeOf(node)), nameAt(first, rangeOf(node)));
}

/** `new A(b)`; `new A(b) { … }` is a class of its own beside it. */
const creation: LowerExpr = (node, lowering) => {
  const type = node.childForFieldName('type');
  const callee = type ? typeExpr(type, lowering) : nameAt('', rangeOf(node));
  const args = argumentsOf(node.childForFieldName('arguments'), lowering);
  const body = partsOf(node).find((part) => part.type === 'class_body');
  if (body) addClass(lowering, anonymousClass(body, callee, lowering));
  return { kind: 'call', callee, args, isNew: true, at: rangeOf(node) };
};

/** `A.this` is the object of the class around, where `A` is that. */
const fieldAccess: LowerExpr = (node, lowering) => {
  const field = node.childForFieldName('field');
  const owner = node.childForFieldName('object');
  if (field?.type === 'this')
    return { ...nameAt('this', rangeOf(node)), ...(owner && { within: typeName(owner, lowering) }) };
  return memberAt(lowerField(node, 'object', lowering), field ? sourceOf(lowering, field) : '', rangeOf(node));
};

const binary: LowerExpr = (node, lowering) => {
  const operator = node.childForFieldName('operator')?.type ?? '';
  if (operator === '+') return lowerConcat(node, '+', lowering);
  if (operator === '||' || operator === '&&') return lowerChoice(node, operator, operator === '&&', lowering);
  return /^(?:==|!=|<|>|<=|>=)$/.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

/** `!scope.equals("x")` */
const unary: LowerExpr = (node, lowering) => {
  const operand = node.childForFieldName('operand');
  if (node.childForFieldName('operator')?.type !== '!' || operand?.type !== 'method_invocation')
    return lowerAll(node, lowering);
  const lowered = lowerAll(node, lowering);
  const compared = withTest({ kind: 'compare', operands: [lowered], at: rangeOf(node) }, node, (one) =>
    lowerExpr(one, lowering),
  );
  return compared.kind === 'compare' && compared.test ? compared : lowered;
};

export const assignment: LowerExpr = (node, lowering) => {
  const value = lowerField(node, 'right', lowering);
  const target = lowerField(node, 'left', lowering);
  const operator = node.childForFieldName('operator')?.type === '+=' ? '+=' : '=';
  addBind(lowering, target, value, rangeOf(node), { operator, isDeclaration: false });
  return value;
};

/** `a::b` and `A::new` stand for what they call; `a` is looked at by name. */
const reference: LowerExpr = (node, lowering) => {
  const [object, name] = partsOf(node);
  if (!object) return other(node, []);
  const lowered = lowerExpr(object, lowering);
  return name ? { ...memberAt(lowered, sourceOf(lowering, name), rangeOf(node)), isMethod: true } : lowered;
};

export const javaExpressions: Readonly<Record<string, LowerExpr>> = {
  string_literal: (node, lowering) => lowerString(node, lowering),
  character_literal: (node, lowering) => lowerCharacter(node, lowering),
  decimal_integer_literal: lowerLiteral,
  hex_integer_literal: lowerLiteral,
  octal_integer_literal: lowerLiteral,
  binary_integer_literal: lowerLiteral,
  decimal_floating_point_literal: lowerLiteral,
  hex_floating_point_literal: lowerLiteral,
  true: lowerLiteral,
  false: lowerLiteral,
  null_literal: lowerLiteral,
  identifier: lowerName,
  type_identifier: lowerName,
  scoped_identifier: (node, lowering) =>
    memberAt(
      lowerField(node, 'scope', lowering),
      sourceOf(lowering, node.childForFieldName('name') ?? node),
      rangeOf(node),
    ),
  this: (node) => nameAt('this', rangeOf(node)),
  super: (node) => nameAt('super', rangeOf(node)),
  method_invocation: invocation,
  object_creation_expression: creation,
  field_access: fieldAccess,
  array_access: (node, lowering) =>
    indexed(lowerField(node, 'array', lowering), lowerField(node, 'index', lowering), rangeOf(node)),
  array_creation_expression: (node, lowering) => {
    const value = node.childForFieldName('value');
    return value ? lowerExpr(value, lowering) : { kind: 'list', items: [], at: rangeOf(node) };
  },
  array_initializer: lowerList,
  element_value_array_initializer: lowerList,
  binary_expression: binary,
  assignment_expression: assignment,
  ternary_expression: (node, lowering) => {
    const sides = ['consequence', 'alternative'];
    const nodes = sides.map((side) => node.childForFieldName(side));
    guardSides(lowering, (one) => lowerExpr(one, lowering), node.childForFieldName('condition'), nodes);
    return conditional(
      lowerField(node, 'condition', lowering),
      sides.map((side) => lowerField(node, side, lowering)),
      rangeOf(node),
    );
  },
  unary_expression: unary,
  instanceof_expression: (node, lowering) => ({
    kind: 'compare',
    operands: [lowerField(node, 'left', lowering)],
    at: rangeOf(node),
  }),
  switch_expression: (node, lowering) => lowerSwitch(node, lowering),
  lambda_expression: (node, lowering) => ({ kind: 'function', fn: lowerLambda(node, lowering), at: rangeOf(node) }),
  method_reference: reference,
  cast_expression: (node, lowering) => castOf(lowerField(node, 'value', lowering), node.childForFieldName('type')),
  parenthesized_expression: lowerInner,
  class_literal: lowerInner,
  generic_type: (node, lowering) => nameAt(typeName(node, lowering), rangeOf(node)),
  scoped_type_identifier: (node, lowering) => nameAt(typeName(node, lowering), rangeOf(node)),
};
