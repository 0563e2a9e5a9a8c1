import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import {
  conditional,
  indexed,
  lowerCompare,
  lowerConcat,
  lowerField,
  lowerInner,
  lowerLiteral,
  memberAt,
  nameAt,
} from '../expression-parts.ts';
import { writtenName } from '../../outline/written-name.ts';
import { guardSides } from '../guards.ts';
import { lowerAll, lowerExpr, type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { addBind } from '../statement-parts.ts';
import { other, partsOf, rangeOf } from '../syntax.ts';
import { lowerCall } from './calls.ts';
import { stepsOf } from './declarators.ts';
import { lowerLambda } from './functions.ts';
import { compoundLiteral, initializerList, newExpression } from './initializers.ts';
import { fold, packExpansion } from './packs.ts';
import { adjacent, lowerCharacter, lowerString } from './strings.ts';

const name: LowerExpr = (node, lowering) => {
  const written = sourceOf(lowering, node).replace(/\s*<[^]*$/, '');
  return nameAt(lowering.renamed?.get(written) ?? written, rangeOf(node));
};

const operatorOf = (node: Node): string => node.childForFieldName('operator')?.type ?? '';

/**
 * What a namespace holds is found by its own name as well, where nothing is known of the namespace; what stands in a class, in the
 * class whose name is before it. `methods::PUT` tells what it is by what stands before.
 */
const qualified: LowerExpr = (node, lowering) => {
  const steps = stepsOf(sourceOf(lowering, node));
  const last = steps.at(-1) ?? '';
  const owner = steps.at(-2);
  const at = rangeOf(node);
  return owner !== undefined && /^[A-Z]|^(?:methods?|verbs?)$/.test(owner)
    ? memberAt(nameAt(owner, at), last, at)
    : { kind: 'name', name: last, ...(owner !== undefined && { within: owner }), at };
};

const field: LowerExpr = (node, lowering) => {
  const property = node.childForFieldName('field');
  const written = property ? sourceOf(lowering, property).replace(/\s*<[^]*$/, '') : '';
  return memberAt(lowerField(node, 'argument', lowering), written, rangeOf(node));
};

const subscript: LowerExpr = (node, lowering) => {
  const indices = node.childForFieldName('indices');
  const [key] = indices ? partsOf(indices) : [];
  const object = lowerField(node, 'argument', lowering);
  return key ? indexed(object, lowerExpr(key, lowering), rangeOf(node)) : object;
};

const binary: LowerExpr = (node, lowering) => {
  const operator = operatorOf(node);
  if (operator === '+' || operator === '/') return lowerConcat(node, operator, lowering);
  const filled = operator === '%' ? formatted(node, lowering) : undefined;
  if (filled) return filled;
  if (operator === '%') return builtText(node, lowering);
  return /^(?:==|!=|<|>|<=|>=)$/.test(operator) ? lowerCompare(node, lowering) : lowerAll(node, lowering);
};

/** Qt's `base % "/users"` puts texts together; of anything else it is what a division leaves. */
function builtText(node: Node, lowering: Lowering): Expr {
  const built = lowerConcat(node, '%', lowering);
  const isText = built.kind === 'concat' && built.parts.some(({ kind }) => kind === 'text');
  return isText ? built : other(node, built.kind === 'concat' ? built.parts : [built]);
}

/** Boost's `format("/a/%1%/b") % id % name`: long chains lean left and are walked. */
function formatted(node: Node, lowering: Lowering): Expr | undefined {
  const values: Node[] = [];
  let left: Node | null = node;
  while (left?.type === 'binary_expression' && operatorOf(left) === '%') {
    const right = left.childForFieldName('right');
    if (right) values.push(right);
    left = left.childForFieldName('left');
  }
  const format = left && /^call_expression$/.test(left.type) ? lowerExpr(left, lowering) : undefined;
  if (format?.kind !== 'call' || writtenName(format.callee) !== 'format' || !format.args[0]) return undefined;
  const args = values.toReversed().map((value) => ({ value: lowerExpr(value, lowering) }));
  const { at } = format;
  const callee: Expr = { kind: 'member', object: format.args[0].value, name: '__mod__', at };
  return { kind: 'call', callee, args, isNew: false, at: rangeOf(node) };
}

const assignment: LowerExpr = (node, lowering) => {
  const value = lowerField(node, 'right', lowering);
  const operator = operatorOf(node) === '+=' ? '+=' : '=';
  addBind(lowering, lowerField(node, 'left', lowering), value, rangeOf(node), { operator, isDeclaration: false });
  return value;
};

/** `&x` and `*x` are x. */
const pointer: LowerExpr = (node, lowering) => lowerField(node, 'argument', lowering);

const ternary: LowerExpr = (node, lowering) => {
  const sides = ['consequence', 'alternative'].map((side) => node.childForFieldName(side));
  guardSides(lowering, (one) => lowerExpr(one, lowering), node.childForFieldName('condition'), sides);
  const options = ['consequence', 'alternative'].map((side) => lowerField(node, side, lowering));
  return conditional(lowerField(node, 'condition', lowering), options, rangeOf(node));
};

const nothing = (node: Node): Expr => other(node, []);

export const expressions: Readonly<Record<string, LowerExpr>> = {
  string_literal: lowerString,
  raw_string_literal: lowerString,
  concatenated_string: adjacent,
  user_defined_literal: lowerInner,
  char_literal: lowerCharacter,
  number_literal: lowerLiteral,
  true: lowerLiteral,
  false: lowerLiteral,
  null: lowerLiteral,
  nullptr: lowerLiteral,
  identifier: name,
  type_identifier: name,
  field_identifier: name,
  namespace_identifier: name,
  template_function: name,
  template_method: name,
  template_type: name,
  qualified_identifier: qualified,
  this: (node) => nameAt('this', rangeOf(node)),
  field_expression: field,
  subscript_expression: subscript,
  call_expression: lowerCall,
  new_expression: newExpression,
  compound_literal_expression: compoundLiteral,
  initializer_list: initializerList,
  binary_expression: binary,
  assignment_expression: assignment,
  pointer_expression: pointer,
  cast_expression: (node, lowering) => lowerField(node, 'value', lowering),
  conditional_expression: ternary,
  parenthesized_expression: lowerInner,
  condition_clause: (node, lowering) => lowerField(node, 'value', lowering),
  co_await_expression: lowerInner,
  lambda_expression: (node, lowering) => ({ kind: 'function', fn: lowerLambda(node, lowering), at: rangeOf(node) }),
  parameter_pack_expansion: packExpansion,
  fold_expression: fold,
  sizeof_expression: nothing,
  type_descriptor: nothing,
  primitive_type: nothing,
};
