import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { CaseGuards } from '../guards.ts';
import {
  lowerExpr,
  type LowerExpr,
  type Lowering,
  lowerStatements,
  type LowerStatement,
  sourceOf,
} from '../lowering.ts';
import {
  addArm,
  addLoop,
  addBind,
  addClass,
  addFunction,
  addLadder,
  addReturn,
  addTest,
  anyItem,
  branchOf,
  inArm,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerClass } from './classes.ts';
import { argumentsOf } from './expressions.ts';
import { lowerMethod } from './functions.ts';

const declaration: LowerStatement = (node, lowering) => {
  const type = node.childForFieldName('type');
  const written = type && sourceOf(lowering, type);
  const typed = written && written !== 'var' ? { type: written } : {};
  for (const declarator of node.type === 'resource' ? [node] : partsOf(node)) {
    const [name, value] = [declarator.childForFieldName('name'), declarator.childForFieldName('value')];
    if (!name || !/^(?:variable_declarator|resource)$/.test(declarator.type)) continue;
    const target = nameAt(sourceOf(lowering, name), rangeOf(name));
    addBind(lowering, target, value ? lowerExpr(value, lowering) : undefined, rangeOf(declarator), typed);
  }
};

const ifStatement: LowerStatement = (node, lowering) => {
  const rungs: { test?: Node | null; body: (Node | null)[] }[] = [];
  let next: Node | null = node;
  for (; next?.type === 'if_statement'; next = next.childForFieldName('alternative'))
    rungs.push({ test: next.childForFieldName('condition'), body: [next.childForFieldName('consequence')] });
  addLadder(next ? [...rungs, { body: [next] }] : rungs, lowering);
};

/** `for (T x : xs)`. */
const forEach: LowerStatement = (node, lowering) => {
  const [type, name, value] = ['type', 'name', 'value'].map((one) => node.childForFieldName(one));
  if (name && value) {
    const item = { ...anyItem(lowerExpr(value, lowering), value), at: rangeOf(value) };
    const written = type && sourceOf(lowering, type);
    addBind(lowering, nameAt(sourceOf(lowering, name), rangeOf(name)), item, rangeOf(name), {
      ...(written && written !== 'var' && { type: written }),
    });
  }
  addLoop([node.childForFieldName('body')], lowering);
};

const loop: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  const condition = node.childForFieldName('condition');
  for (const part of partsOf(node)) {
    if (part.id === body?.id) addLoop([body], lowering);
    else if (part.id === condition?.id) addTest(part, lowering);
    else lowerStatements([part], lowering);
  }
};

/** `finally` always runs, `catch` perhaps. */
const tryStatement: LowerStatement = (node, lowering) => {
  lowerStatements([node.childForFieldName('resources'), node.childForFieldName('body')], lowering);
  for (const clause of partsOf(node)) {
    if (clause.type === 'catch_clause') addArm(branchOf(lowering), 0, [clause.childForFieldName('body')], lowering);
    else if (clause.type === 'finally_clause') lowerStatements(partsOf(clause), lowering);
  }
};

/** Statements of every case in an arm of their own; the values that cases yield are what the whole may be. */
export const lowerSwitch: LowerExpr = (node, lowering) => {
  addTest(node.childForFieldName('condition'), lowering);
  const branch = branchOf(lowering);
  const body = node.childForFieldName('body');
  const options: Expr[] = [];
  const condition = node.childForFieldName('condition');
  const guards = new CaseGuards(lowering, condition ? lowerExpr(condition, lowering) : undefined, node);
  let arm = 0;
  for (const group of body ? partsOf(body) : []) {
    const parts = partsOf(group).filter(({ type }) => type !== 'switch_label');
    const labels = partsOf(group).filter(({ type }) => type === 'switch_label');
    const operands = labels.flatMap((label) => addLabel(branch, arm, label, lowering));
    const value =
      group.type === 'switch_rule' && parts[0]?.type === 'expression_statement' ? partsOf(parts[0])[0] : undefined;
    if (value && value.type !== 'assignment_expression') options.push(lowerExpr(value, lowering));
    else addArm(branch, arm, parts, lowering);
    for (const yielded of parts.flatMap((part) => yieldsIn(part))) options.push(lowerExpr(yielded, lowering));
    const last = parts.at(-1);
    const ends = group.type === 'switch_rule' || (last && /^(?:break|return|throw|continue|yield)_/.test(last.type));
    guards.add(operands.length > 0 ? operands : undefined, parts, !ends);
    // A case that runs on into the next one shares its arm.
    if (ends) arm += 1;
  }
  guards.end();
  return { kind: 'choice', options, at: rangeOf(node) };
};

/** `Follow` of `case Follow follow` and of `case Follow(long id)`. */
function typeIn(pattern: Node): Node | undefined {
  const [inner] = partsOf(pattern);
  return inner && /^(?:type|record)_pattern$/.test(inner.type) ? partsOf(inner)[0] : undefined;
}

/** What is compared with stands in the arm that it leads to. */
function addLabel(branch: number, arm: number, label: Node, lowering: Lowering): readonly Expr[] {
  const operands = partsOf(label).flatMap((one) => {
    const written = one.type === 'pattern' ? typeIn(one) : one;
    return written ? [lowerExpr(written, lowering)] : [];
  });
  const at = rangeOf(label);
  if (operands.length === 0) return operands;
  inArm(branch, arm, lowering, () => {
    const { into, arms } = lowering.block;
    into.push({ kind: 'test', value: { kind: 'compare', operands, at }, at, arms });
  });
  return operands;
}

const yieldsIn = (node: Node): Node[] =>
  (node.type === 'block' ? partsOf(node) : []).flatMap((part) =>
    part.type === 'yield_statement' ? partsOf(part).slice(0, 1) : [],
  );

const expressionStatement: LowerStatement = (node, lowering) => {
  const [inner] = partsOf(node);
  if (!inner) return;
  const value = lowerExpr(inner, lowering);
  // An assignment has left its bind already; so has a switch its cases, unless they are values.
  if (inner.type === 'assignment_expression' || (value.kind === 'choice' && value.options.length === 0)) return;
  const { into, arms } = lowering.block;
  into.push({ kind: 'expr', value, at: rangeOf(inner), arms });
};

/** `super(a)`, `this(a)`. */
const constructorCall: LowerStatement = (node, lowering) => {
  const at = rangeOf(node);
  const which = node.childForFieldName('constructor')?.type === 'this' ? 'this' : 'super';
  const args = argumentsOf(node.childForFieldName('arguments'), lowering);
  const value: Expr = { kind: 'call', callee: nameAt(which, at), args, isNew: false, at };
  lowering.block.into.push({ kind: 'expr', value, at, arms: lowering.block.arms });
};

/** `import a.b.C`, `import static a.b.C.X`, `import a.b.*`. */
const importDeclaration: LowerStatement = (node, lowering) => {
  const [path = ''] = /[\w.$]+$/.exec(partsOf(node)[0] ? sourceOf(lowering, partsOf(node)[0] as Node) : '') ?? [];
  const at = rangeOf(node);
  if (partsOf(node).some(({ type }) => type === 'asterisk')) {
    lowering.imports.push({ module: path, name: '*', at });
    return;
  }
  const cut = path.lastIndexOf('.');
  const name = path.slice(cut + 1);
  lowering.imports.push({ module: cut < 0 ? path : path.slice(0, cut), name, alias: name, at });
};

const packageDeclaration: LowerStatement = (node, lowering) => {
  const [name] = partsOf(node).filter(({ type }) => type !== 'modifiers');
  if (name) lowering.namespace ??= sourceOf(lowering, name);
};

const classDeclaration: LowerStatement = (node, lowering) => addClass(lowering, lowerClass(node, lowering));

/** A method outside any class is what a broken class leaves. */
const looseMethod = (node: Node, lowering: Lowering): void => addFunction(lowering, lowerMethod(node, lowering));

export const javaStatements: Readonly<Record<string, LowerStatement>> = {
  block: lowerInside,
  constructor_body: lowerInside,
  class_body: lowerInside,
  labeled_statement: (node, lowering) => lowerStatements(partsOf(node).slice(1), lowering),
  synchronized_statement: lowerInside,
  static_initializer: lowerInside,
  resource_specification: lowerInside,
  expression_statement: expressionStatement,
  local_variable_declaration: declaration,
  field_declaration: declaration,
  constant_declaration: declaration,
  resource: declaration,
  if_statement: ifStatement,
  enhanced_for_statement: forEach,
  for_statement: loop,
  while_statement: loop,
  do_statement: loop,
  try_statement: tryStatement,
  try_with_resources_statement: tryStatement,
  switch_expression: (node, lowering) => {
    const value = lowerSwitch(node, lowering);
    if (value.kind === 'choice' && value.options.length === 0) return;
    lowering.block.into.push({ kind: 'expr', value, at: rangeOf(node), arms: lowering.block.arms });
  },
  explicit_constructor_invocation: constructorCall,
  return_statement: (node, lowering) => {
    const [value] = partsOf(node);
    addReturn(lowering, value ? lowerExpr(value, lowering) : undefined, rangeOf(node));
  },
  throw_statement: lowerInside,
  assert_statement: lowerInside,
  yield_statement: skip,
  break_statement: skip,
  continue_statement: skip,
  import_declaration: importDeclaration,
  package_declaration: packageDeclaration,
  module_declaration: skip,
  class_declaration: classDeclaration,
  record_declaration: classDeclaration,
  interface_declaration: classDeclaration,
  annotation_type_declaration: classDeclaration,
  enum_declaration: classDeclaration,
  method_declaration: looseMethod,
  constructor_declaration: looseMethod,
  modifiers: skip,
};
