import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { maximumDepth, other, partsOf, rangeOf } from '../syntax.ts';
import { lowerClass, lowerEnum, lowerInterface } from './classes.ts';
import { lowerExpr } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { inBlock, type Lowering } from './lowering.ts';
import { lowerExport, lowerImport } from './modules.ts';
import { bindPattern } from './patterns.ts';

/** Statements into the block in force; nested blocks are flattened, branches leave their arms. */
export function lowerStatements(nodes: readonly Node[], lowering: Lowering): void {
  for (const node of nodes) lowerStatement(node, lowering);
}

type Lower = (node: Node, lowering: Lowering) => void;

const test = (node: Node | null, lowering: Lowering): void => {
  if (node) lowering.block.into.push({ kind: 'test', value: lowerExpr(node, lowering), at: rangeOf(node), arms: lowering.block.arms });
};

function arm(branch: number, index: number, nodes: readonly (Node | null)[], lowering: Lowering): void {
  const arms = [...lowering.block.arms, { branch, arm: index }];
  inBlock(lowering, { into: lowering.block.into, arms }, () => lowerStatements(nodes.filter((node) => node !== null), lowering));
}

const branchOf = (lowering: Lowering): number => (lowering.branches += 1);

const ifStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('condition'), lowering);
  const branch = branchOf(lowering);
  arm(branch, 0, [node.childForFieldName('consequence')], lowering);
  const alternative = node.childForFieldName('alternative');
  if (alternative) arm(branch, 1, partsOf(alternative), lowering);
};

const switchStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('value'), lowering);
  const branch = branchOf(lowering);
  const body = node.childForFieldName('body');
  (body ? partsOf(body) : []).forEach((option, index) => {
    const value = option.childForFieldName('value');
    if (value) lowering.block.into.push({ kind: 'test', value: { kind: 'compare', operands: [lowerExpr(value, lowering)], at: rangeOf(value) }, at: rangeOf(value), arms: lowering.block.arms });
    arm(branch, index, partsOf(option).filter((child) => !value || child.id !== value.id), lowering);
  });
};

const loop: Lower = (node, lowering) => {
  for (const name of ['initializer', 'condition', 'increment']) {
    const part = node.childForFieldName(name);
    if (part) lowerStatement(part, lowering);
  }
  arm(branchOf(lowering), 0, [node.childForFieldName('body')], lowering);
};

/** `for (const x of xs)`: x is any item of xs. */
const forIn: Lower = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left && right) {
    const object = lowerExpr(right, lowering);
    const item: Expr = { kind: 'index', object, key: other(right, []), at: rangeOf(right) };
    bindTarget(left, item, node.childForFieldName('kind') !== null, lowering);
  }
  arm(branchOf(lowering), 0, [node.childForFieldName('body')], lowering);
};

function bindTarget(target: Node, value: Expr | undefined, isDeclaration: boolean, lowering: Lowering): void {
  if (target.type === 'object_pattern' || target.type === 'array_pattern') {
    if (value) bindPattern(target, value, isDeclaration, lowering);
    return;
  }
  lowering.block.into.push({ kind: 'bind', target: lowerExpr(target, lowering), ...(value && { value }), operator: '=', isDeclaration, at: rangeOf(target.parent ?? target), arms: lowering.block.arms });
}

const declaration: Lower = (node, lowering) => {
  for (const child of partsOf(node)) {
    if (child.type !== 'variable_declarator') continue;
    const [name, value] = [child.childForFieldName('name'), child.childForFieldName('value')];
    if (name) bindTarget(name, value ? lowerExpr(value, lowering) : undefined, true, lowering);
  }
};

const tryStatement: Lower = (node, lowering) => {
  lowerStatements([node.childForFieldName('body')].filter((body) => body !== null), lowering);
  for (const clause of [node.childForFieldName('handler'), node.childForFieldName('finalizer')]) {
    if (clause) arm(branchOf(lowering), 0, [clause.childForFieldName('body')], lowering);
  }
};

const expression: Lower = (node, lowering) => {
  const value = lowerExpr(node, lowering);
  const isAssigned = /assignment/.test(node.type);
  if (!isAssigned) lowering.block.into.push({ kind: 'expr', value, at: rangeOf(node), arms: lowering.block.arms });
};

const inside: Lower = (node, lowering) => lowerStatements(partsOf(node), lowering);
const skip: Lower = () => {};
const classStatement =
  (lower: typeof lowerClass): Lower =>
  (node, lowering) =>
    void lowering.block.into.push({ kind: 'class', class: lower(node, lowering), at: rangeOf(node), arms: lowering.block.arms });
const functionStatement: Lower = (node, lowering) =>
  void lowering.block.into.push({ kind: 'function', fn: lowerFunction(node, lowering), at: rangeOf(node), arms: lowering.block.arms });

const table: Readonly<Record<string, Lower>> = {
  statement_block: inside, expression_statement: inside, labeled_statement: inside, else_clause: inside, internal_module: inside, module: inside,
  if_statement: ifStatement, switch_statement: switchStatement, for_statement: loop, while_statement: loop, do_statement: loop, for_in_statement: forIn,
  try_statement: tryStatement, lexical_declaration: declaration, variable_declaration: declaration,
  function_declaration: functionStatement, generator_function_declaration: functionStatement,
  class_declaration: classStatement(lowerClass), abstract_class_declaration: classStatement(lowerClass), interface_declaration: classStatement(lowerInterface), enum_declaration: classStatement(lowerEnum),
  import_statement: lowerImport, export_statement: lowerExport,
  return_statement: (node, lowering) => {
    const [value] = partsOf(node);
    const lowered = value && lowerExpr(value, lowering);
    lowering.block.into.push({ kind: 'return', ...(lowered && { value: lowered }), at: rangeOf(node), arms: lowering.block.arms });
  },
  type_alias_declaration: skip, ambient_declaration: skip, function_signature: skip, empty_statement: skip, break_statement: skip, continue_statement: skip, debugger_statement: skip, import_alias: skip, decorator: skip, statement_identifier: skip,
  throw_statement: inside, hash_bang_line: skip,
};

export function lowerStatement(node: Node, lowering: Lowering): void {
  if (lowering.depth >= maximumDepth) return;
  lowering.depth += 1;
  (table[node.type] ?? expression)(node, lowering);
  lowering.depth -= 1;
}
