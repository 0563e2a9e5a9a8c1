import type { Node } from 'web-tree-sitter';
import type { ClassOutline } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerDo, lowerFor, lowerForIn, lowerIf, lowerSwitch, lowerTry, lowerWhile } from './branches.ts';
import { lowerClass } from './classes.ts';
import { lowerDeclaration } from './declarations.ts';
import { lowerExpr } from './expressions.ts';
import { lowerFunction } from './functions.ts';
import { deeper, emit, type Lowering } from './lowering.ts';
import { lowerExport, lowerImport, lowerImportAlias, lowerNamespace } from './modules.ts';
import { emitExpression, emitTest } from './operators.ts';
import { lowerEnum, lowerInterface, lowerTypeAlias } from './types.ts';

type Lower = (node: Node, lowering: Lowering) => void;

const inside: Lower = (node, lowering) => lowerStatements(partsOf(node), lowering);
const skip: Lower = () => {};

const functionStatement: Lower = (node, lowering) =>
  emit(lowering, { kind: 'function', fn: lowerFunction(node, lowering), at: rangeOf(node) });

const classStatement =
  (lower: (node: Node, lowering: Lowering) => ClassOutline): Lower =>
  (node, lowering) =>
    emit(lowering, { kind: 'class', class: lower(node, lowering), at: rangeOf(node) });

const typeAlias: Lower = (node, lowering) => {
  const lowered = lowerTypeAlias(node, lowering);
  if (lowered) emit(lowering, { kind: 'class', class: lowered, at: rangeOf(node) });
};

const returnStatement: Lower = (node, lowering) => {
  const [value] = partsOf(node);
  const lowered = value && lowerExpr(value, lowering);
  emit(lowering, { kind: 'return', ...(lowered && { value: lowered }), at: rangeOf(node) });
};

const withStatement: Lower = (node, lowering) => {
  emitTest(node.childForFieldName('object'), lowering);
  const body = node.childForFieldName('body');
  if (body) lowerStatement(body, lowering);
};

/** Node kinds of the JavaScript, TypeScript and TSX grammars. */
const table: Readonly<Record<string, Lower>> = {
  abstract_class_declaration: classStatement(lowerClass),
  ambient_declaration: skip,
  break_statement: skip,
  class_declaration: classStatement(lowerClass),
  continue_statement: skip,
  debugger_statement: skip,
  decorator: skip, // its class takes it
  do_statement: lowerDo,
  else_clause: inside,
  empty_statement: skip,
  enum_declaration: classStatement(lowerEnum),
  export_statement: lowerExport,
  expression_statement: inside,
  for_in_statement: lowerForIn,
  for_statement: lowerFor,
  function_declaration: functionStatement,
  function_signature: skip,
  generator_function_declaration: functionStatement,
  hash_bang_line: skip,
  if_statement: lowerIf,
  import_alias: lowerImportAlias,
  import_statement: lowerImport,
  interface_declaration: classStatement(lowerInterface),
  internal_module: lowerNamespace,
  labeled_statement: inside,
  lexical_declaration: lowerDeclaration,
  module: lowerNamespace,
  return_statement: returnStatement,
  statement_block: inside,
  statement_identifier: skip,
  switch_statement: lowerSwitch,
  throw_statement: inside,
  try_statement: lowerTry,
  type_alias_declaration: typeAlias,
  using_declaration: lowerDeclaration,
  variable_declaration: lowerDeclaration,
  while_statement: lowerWhile,
  with_statement: withStatement,
};

/** Statements into the block in force; nested blocks are flattened, branches leave their arms. */
export function lowerStatements(nodes: readonly Node[], lowering: Lowering): void {
  for (const node of nodes) lowerStatement(node, lowering);
}

/** One statement; what is none of the table is an expression that stands for itself. */
export function lowerStatement(node: Node, lowering: Lowering): void {
  const lower = table[node.type] ?? emitExpression;
  deeper(
    lowering,
    node,
    () => lower(node, lowering),
    () => {},
  );
}
