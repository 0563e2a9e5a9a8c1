import { appendingStatement } from '../appends.ts';
import { addExpression, lowerExpr, lowerStatements, type LowerStatement, sourceOf } from '../lowering.ts';
import { addArm, addLoop, addBind, addFunction, anyItem, branchOf, lowerInside, skip } from '../statement-parts.ts';
import { nameAt } from '../expression-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { addCondition } from './branches.ts';
import { attributesOf, isTest, lowerImpl, lowerModule, lowerType } from './declarations.ts';
import { itemsMadeBy } from './expanded-text.ts';
import { lowerFunction, typeNameOf } from './functions.ts';
import { lowerModDeclaration, lowerUse } from './imports.ts';
import { bindWhole } from './patterns.ts';

const constant: LowerStatement = (node, lowering) => {
  const [name, value] = [node.childForFieldName('name'), node.childForFieldName('value')];
  const type = typeNameOf(node.childForFieldName('type'), lowering);
  if (!name) return;
  addBind(
    lowering,
    nameAt(sourceOf(lowering, name), rangeOf(name)),
    value ? lowerExpr(value, lowering) : undefined,
    rangeOf(node),
    type === undefined ? {} : { type },
  );
};

const letDeclaration: LowerStatement = (node, lowering) => {
  const [pattern, value] = [node.childForFieldName('pattern'), node.childForFieldName('value')];
  const type = typeNameOf(node.childForFieldName('type'), lowering);
  if (pattern && value) bindWhole(pattern, lowerExpr(value, lowering), lowering, type);
  else if (pattern?.type === 'identifier')
    addBind(
      lowering,
      nameAt(sourceOf(lowering, pattern), rangeOf(pattern)),
      undefined,
      rangeOf(node),
      type === undefined ? {} : { type },
    );
  const otherwise = node.childForFieldName('alternative');
  if (otherwise) addArm(branchOf(lowering), 0, [otherwise], lowering);
};

/** `for (i, x) in xs.iter().enumerate()`: x is any item. */
const forLoop: LowerStatement = (node, lowering) => {
  const [pattern, value] = [node.childForFieldName('pattern'), node.childForFieldName('value')];
  const body = node.childForFieldName('body');
  if (pattern && value) {
    const whole = lowerExpr(value, lowering);
    const isCounted = whole.kind === 'call' && whole.callee.kind === 'member' && whole.callee.name === 'enumerate';
    const items = isCounted && whole.callee.kind === 'member' ? whole.callee.object : whole;
    const item = isCounted ? (partsOf(pattern).at(-1) ?? pattern) : pattern;
    bindWhole(item, anyItem(items, value), lowering);
  }
  addLoop([body], lowering);
};

const loop: LowerStatement = (node, lowering) => {
  addCondition(node.childForFieldName('condition'), lowering);
  addLoop([node.childForFieldName('body')], lowering);
};

const append = appendingStatement(/^(?:push_str|push|extend_from_slice)$/);

export const statements: Readonly<Record<string, LowerStatement>> = {
  use_declaration: lowerUse,
  mod_item: (node, lowering) => {
    if (isTest(node, lowering)) return;
    if (node.childForFieldName('body')) lowerModule(node, lowering);
    else lowerModDeclaration(node, lowering);
  },
  const_item: constant,
  static_item: constant,
  struct_item: lowerType,
  enum_item: lowerType,
  union_item: lowerType,
  trait_item: lowerType,
  impl_item: lowerImpl,
  function_item: (node, lowering) => {
    if (!isTest(node, lowering)) addFunction(lowering, lowerFunction(node, attributesOf(node, lowering), lowering));
  },
  block: lowerInside,
  foreign_mod_item: skip,
  declaration_list: lowerInside,
  let_declaration: letDeclaration,
  expression_statement: (node, lowering) => {
    const made = itemsMadeBy(node, lowering);
    if (made) lowerStatements(made, lowering);
    else append(node, lowering);
  },
  macro_invocation: (node, lowering) => {
    const made = itemsMadeBy(node, lowering);
    if (made) lowerStatements(made, lowering);
    else addExpression(node, lowering);
  },
  assignment_expression: (node, lowering) => void lowerExpr(node, lowering),
  compound_assignment_expr: (node, lowering) => void lowerExpr(node, lowering),
  return_expression: (node, lowering) => void lowerExpr(node, lowering),
  break_expression: skip,
  continue_expression: skip,
  for_expression: forLoop,
  while_expression: loop,
  loop_expression: loop,
  empty_statement: skip,
  attribute_item: skip,
  inner_attribute_item: skip,
  macro_definition: skip,
  type_item: skip,
  extern_crate_declaration: lowerUse,
  function_signature_item: skip,
  associated_type: skip,
  label: skip,
};
