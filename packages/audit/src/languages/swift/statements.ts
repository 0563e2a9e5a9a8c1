import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { LadderGuards } from '../guards.ts';
import { lowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import {
  addArm,
  addBind,
  addClass,
  addFunction,
  addLoop,
  addReturn,
  addTest,
  anyItem,
  branchOf,
  inLoop,
  itemAt,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerDo, lowerGuard, lowerIf, lowerSwitch } from './branches.ts';
import { lowerClass, lowerVariable } from './classes.ts';
import { assignment, nameOf } from './expressions.ts';
import { lowerMethod, statementsIn } from './functions.ts';

/** `import A`, `import class A.B`: a module, all of whose names are there. */
const importLine: LowerStatement = (node, lowering) => {
  const name = partsOf(node).find(({ type }) => type === 'identifier');
  const [module = ''] = name ? sourceOf(lowering, name).split('.') : [];
  lowering.imports.push({ module, name: '*', at: rangeOf(node) });
};

const forLoop: LowerStatement = (node, lowering) => {
  const [target, value] = [node.childForFieldName('item'), node.childForFieldName('collection')];
  if (target && value) bindPattern(target, anyItem(lowerExpr(value, lowering), value), lowering);
  const where = node.children.find((one) => one?.type === 'where_clause');
  const test = where ? partsOf(where).at(-1) : undefined;
  if (test) inLoop(lowering, () => addIf(test, statementsIn(node), lowering));
  else addLoop(statementsIn(node), lowering);
};

/** `for x in xs where test { … }` */
function addIf(test: Node, body: readonly Node[], lowering: Lowering): void {
  const branch = branchOf(lowering);
  addTest(test, lowering);
  new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch).add(test, body);
  addArm(branch, 0, body, lowering);
}

/** `x`, `(a, b)`, `(i, (a, b))`. */
function bindPattern(target: Node, value: Expr, lowering: Lowering): void {
  const parts = partsOf(target).filter((part) => part.type === 'pattern');
  if (parts.length === 0) addBind(lowering, nameAt(nameOf(target, lowering), rangeOf(target)), value, rangeOf(target));
  else parts.forEach((part, index) => bindPattern(part, itemAt(value, index, rangeOf(part)), lowering));
}

const whileLoop: LowerStatement = (node, lowering) => {
  addTest(node.childForFieldName('condition'), lowering);
  addLoop(statementsIn(node), lowering);
};

/** `return a`, `throw a`, `break`. */
const transfer: LowerStatement = (node, lowering) => {
  const result = node.childForFieldName('result');
  if (/^return\b/.test(sourceOf(lowering, node)))
    addReturn(lowering, result ? lowerExpr(result, lowering) : undefined, rangeOf(node));
};

const definition = (node: Node, lowering: Lowering): void => addClass(lowering, lowerClass(node, lowering));

export const swiftStatements: Readonly<Record<string, LowerStatement>> = {
  import_declaration: importLine,
  statements: lowerInside,
  property_declaration: lowerVariable,
  function_declaration: (node, lowering) => addFunction(lowering, lowerMethod(node, lowering)),
  class_declaration: definition,
  protocol_declaration: definition,
  assignment: (node, lowering) => void assignment(node, lowering),
  if_statement: (node, lowering) => void lowerIf(node, lowering, 'statement'),
  switch_statement: (node, lowering) => void lowerSwitch(node, lowering, 'statement'),
  do_statement: (node, lowering) => void lowerDo(node, lowering),
  guard_statement: lowerGuard,
  for_statement: forLoop,
  while_statement: whileLoop,
  repeat_while_statement: whileLoop,
  control_transfer_statement: transfer,
  typealias_declaration: skip,
  operator_declaration: skip,
  precedence_group_declaration: skip,
  throw_keyword: skip,
  modifiers: skip,
};
