import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { appendingStatement } from '../appends.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { CaseGuards } from '../guards.ts';
import {
  addExpression,
  lowerExpr,
  type Lowering,
  lowerStatements,
  type LowerStatement,
  sourceOf,
} from '../lowering.ts';
import {
  addArm,
  addLoop,
  addBind,
  addLadder,
  addReturn,
  addTest,
  anyItem,
  branchOf,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { isVariable } from './calls.ts';
import { lowerType } from './classes.ts';
import { bindEach, declaration, functionDefinition, partsDeclaredBy } from './declarations.ts';
import { declaredBy, stepsOf } from './declarators.ts';
import { streamed } from './streams.ts';
import { define, defineFunction } from './defines.ts';

const body = (node: Node, lowering: Lowering): void => lowerStatements([node.childForFieldName('body')], lowering);

/** `namespace a::b { … }`: what it holds is known by its own name, and with the name of the namespace. */
const namespace: LowerStatement = (node, lowering) => {
  const outside = lowering.space;
  const name = node.childForFieldName('name');
  for (const step of name ? stepsOf(sourceOf(lowering, name)) : []) {
    const outer = lowering.space;
    lowering.spaces.push({ name: step, at: rangeOf(node), ...(outer !== undefined && { outer }) });
    lowering.space = lowering.spaces.length - 1;
  }
  body(node, lowering);
  lowering.space = outside;
};

const include: LowerStatement = (node, lowering) => {
  const path = node.childForFieldName('path');
  if (!path) return;
  const written = sourceOf(lowering, path);
  const module = written.slice(1, -1);
  // What a header includes, it hands on.
  lowering.imports.push({ module, name: '*', at: rangeOf(node) });
  lowering.exports.push({ name: '*', module, at: rangeOf(node) });
};

const append = appendingStatement(/^(?:append|push_back|Append|operator\+=|addPath)$/);
const setsEntry =
  /^(?:insert|insert_or_assign|emplace|SetStringField|SetObjectField|SetArrayField|SetNumberField|setProperty|addQueryItem)$/;

const expressionStatement: LowerStatement = (node, lowering) => {
  const [only] = partsOf(node);
  if (only?.type === 'binary_expression' && streamed(only, lowering)) return;
  if (only?.type === 'call_expression' && entrySet(only, lowering)) return;
  append(node, lowering);
};

const setsProperty = /^set_?(?:request_?)?(url|uri|method|verb|host|path|scheme)$/i;

/** `object.insert("key", value)` sets what `object["key"] = value` does, `request.setUrl(u)` what `request.url = u` would. */
function entrySet(node: Node, lowering: Lowering): boolean {
  const target = node.childForFieldName('function');
  const property = target?.type === 'field_expression' ? target.childForFieldName('field') : null;
  const name = property ? sourceOf(lowering, property) : '';
  const set = setsProperty.exec(name)?.[1]?.toLowerCase();
  if (set === undefined && !setsEntry.test(name)) return false;
  const call = lowerExpr(node, lowering);
  if (call.kind !== 'call' || call.callee.kind !== 'member' || !isVariable(call.callee.object)) return false;
  const [first, second] = call.args;
  const key = set ?? (first?.value.kind === 'text' ? first.value.value : undefined);
  const value = set === undefined ? second : first;
  if (key === undefined || !value) return false;
  const at = rangeOf(node);
  addBind(lowering, memberAt(call.callee.object, key, at), value.value, at, { isDeclaration: false });
  // A request that is told its address is one, whatever sends it.
  return !/^ur[li]$/.test(key);
}

const ifStatement: LowerStatement = (node, lowering) => {
  const rungs: { test?: Node | null; body: (Node | null)[] }[] = [];
  let rung: Node | null | undefined = node;
  while (rung?.type === 'if_statement') {
    const condition: Node | null = rung.childForFieldName('condition');
    lowerStatements([condition?.childForFieldName('initializer')], lowering);
    const value: Node | null | undefined = condition?.childForFieldName('value');
    rungs.push({
      test: value?.type === 'declaration' ? null : (value ?? null),
      body: [rung.childForFieldName('consequence')],
    });
    if (value?.type === 'declaration') lowerStatements([value], lowering);
    const otherwise: Node | null = rung.childForFieldName('alternative');
    rung = otherwise?.type === 'else_clause' ? partsOf(otherwise)[0] : otherwise;
  }
  addLadder([...rungs, { body: [rung ?? null] }], lowering);
};

const switchStatement: LowerStatement = (node, lowering) => {
  addTest(node.childForFieldName('condition'), lowering);
  const branch = branchOf(lowering);
  const block = node.childForFieldName('body');
  const tested = testedIn(node);
  const guards = new CaseGuards(lowering, tested && lowerExpr(tested, lowering), node);
  (block ? partsOf(block) : []).forEach((one, at) => {
    const label = one.childForFieldName('value');
    const operands: Expr[] = label ? [lowerExpr(label, lowering)] : [];
    const { into, arms } = lowering.block;
    if (label)
      into.push({ kind: 'test', value: { kind: 'compare', operands, at: rangeOf(label) }, at: rangeOf(label), arms });
    const statements = partsOf(one).filter((part) => part.id !== label?.id);
    const ends = /^(?:break|return|throw|continue|goto)_statement$/.test(statements.at(-1)?.type ?? '');
    guards.add(label ? operands : undefined, statements, !ends);
    addArm(branch, at, statements, lowering);
  });
  guards.end();
};

/** What a `switch` stands on, out of its parentheses. */
function testedIn(node: Node): Node | undefined {
  const condition = node.childForFieldName('condition');
  return condition?.childForFieldName('value') ?? condition ?? undefined;
}

const loop: LowerStatement = (node, lowering) => {
  const inner = node.childForFieldName('body');
  for (const part of partsOf(node)) {
    if (part.id === inner?.id) continue;
    if (part.type === 'declaration') lowerStatements([part], lowering);
    else addTest(part, lowering);
  }
  addLoop([inner], lowering);
};

/** `for (auto x : xs)`: x is any item; `for (auto [a, b] : xs)` takes it apart. */
const rangeLoop: LowerStatement = (node, lowering) => {
  const [declarator, whole] = [node.childForFieldName('declarator'), node.childForFieldName('right')];
  const [declared, parts] = [declaredBy(declarator, lowering), partsDeclaredBy(declarator)];
  if (parts && whole) bindEach(parts, anyItem(lowerExpr(whole, lowering), whole), lowering);
  if (declared && whole)
    addBind(
      lowering,
      nameAt(declared.name, rangeOf(declared.node)),
      anyItem(lowerExpr(whole, lowering), whole),
      rangeOf(declared.node),
    );
  addLoop([node.childForFieldName('body')], lowering);
};

const tryStatement: LowerStatement = (node, lowering) => {
  body(node, lowering);
  for (const clause of partsOf(node))
    if (clause.type === 'catch_clause') addArm(branchOf(lowering), 0, [clause.childForFieldName('body')], lowering);
};

/** Both sides of `#if`, which exclude each other; its condition is no code. */
const conditionalCode: LowerStatement = (node, lowering) => {
  const otherwise = node.childForFieldName('alternative');
  const apart = ['name', 'condition'].map((field) => node.childForFieldName(field)?.id);
  const parts = partsOf(node).filter(({ id }) => !apart.includes(id) && id !== otherwise?.id);
  if (!otherwise) return lowerStatements(parts, lowering);
  const branch = branchOf(lowering);
  addArm(branch, 0, parts, lowering);
  addArm(branch, 1, [otherwise], lowering);
};

export const statements: Readonly<Record<string, LowerStatement>> = {
  preproc_include: include,
  preproc_def: define,
  preproc_function_def: defineFunction,
  preproc_if: conditionalCode,
  preproc_ifdef: conditionalCode,
  preproc_else: conditionalCode,
  preproc_elif: conditionalCode,
  preproc_call: skip,
  namespace_definition: namespace,
  linkage_specification: body,
  declaration_list: lowerInside,
  template_declaration: (node, lowering) =>
    lowerStatements(
      partsOf(node).filter(({ type }) => type !== 'template_parameter_list'),
      lowering,
    ),
  class_specifier: lowerType,
  struct_specifier: lowerType,
  union_specifier: lowerType,
  enum_specifier: lowerType,
  function_definition: functionDefinition,
  declaration,
  init_statement: lowerInside,
  compound_statement: lowerInside,
  expression_statement: expressionStatement,
  assignment_expression: (node, lowering) => void lowerExpr(node, lowering),
  comma_expression: lowerInside,
  if_statement: ifStatement,
  switch_statement: switchStatement,
  for_statement: loop,
  while_statement: loop,
  do_statement: loop,
  for_range_loop: rangeLoop,
  try_statement: tryStatement,
  labeled_statement: lowerInside,
  return_statement: (node, lowering) => {
    const [value] = partsOf(node);
    addReturn(lowering, value && lowerExpr(value, lowering), rangeOf(node));
  },
  throw_statement: addExpression,
  co_return_statement: addExpression,
  using_declaration: skip,
  alias_declaration: skip,
  type_definition: (node, lowering) => {
    const type = node.childForFieldName('type');
    if (type) lowerStatements([type], lowering);
  },
  primitive_type: skip,
  type_identifier: skip,
  statement_identifier: skip,
  break_statement: skip,
  continue_statement: skip,
  goto_statement: skip,
  access_specifier: skip,
  friend_declaration: skip,
  static_assert_declaration: skip,
  field_initializer_list: skip,
};
