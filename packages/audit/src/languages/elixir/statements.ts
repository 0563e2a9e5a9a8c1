import type { Node } from 'web-tree-sitter';
import { addExpression, lowerExpr, type Lowering, type LowerStatement } from '../lowering.ts';
import { addFunction, addValue, lowerInside, skip } from '../statement-parts.ts';
import { takeAliases } from './aliases.ts';
import { branches } from './branches.ts';
import { bareName } from './call-parts.ts';
import { operatorOf } from './clauses.ts';
import { clauseOf, lowerFunction } from './functions.ts';
import { addModule } from './modules.ts';

const isModule = /^def(?:module|impl|protocol)$/;
const isFunction = /^def(?:p|macro|macrop)?$/;

const calls: LowerStatement = (node, lowering) => {
  const name = bareName(node) ?? '';
  const branch = branches.get(name);
  if (branch) addBranch(node, branch, lowering);
  else if (isModule.test(name)) addModule(node, lowering);
  else if (isFunction.test(name)) {
    const clause = clauseOf(node);
    if (clause) addFunction(lowering, lowerFunction([clause], lowering));
  } else if (name === 'alias' || name === 'require') takeAliases(node, lowering);
  else if (name !== 'import') addExpression(node, lowering);
};

/** A comprehension is its value wherever it stands. */
function addBranch(node: Node, branch: NonNullable<ReturnType<typeof branches.get>>, lowering: Lowering): void {
  if (bareName(node) === 'for') addValue(branch(node, lowering, 'value'), lowering);
  else branch(node, lowering, 'statement');
}

/** What is bound stands in its bind; where nothing is, the value stands for itself. */
const operators: LowerStatement = (node, lowering) => {
  if (operatorOf(node) !== '=') return addExpression(node, lowering);
  const { into } = lowering.block;
  const before = into.length;
  const value = lowerExpr(node, lowering);
  if (!into.slice(before).some(({ kind }) => kind === 'bind')) addValue(value, lowering);
};

export const statements: Readonly<Record<string, LowerStatement>> = {
  call: calls,
  binary_operator: operators,
  block: lowerInside,
  stab_clause: skip,
};
