import type { Node } from 'web-tree-sitter';
import type { CallExpr, ClassOutline } from '../../outline/outline.ts';
import { lowerExpr, type Lowering, lowerStatements, type LowerStatement, sourceOf } from '../lowering.ts';
import {
  addArm,
  addLoop,
  addClass,
  addFunction,
  addLadder,
  addReturn,
  addTest,
  addValue,
  anyItem,
  branchOf,
  lowerInside,
  type Rung,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { emptyClass } from '../unit.ts';
import { bindTarget } from './assignments.ts';
import { caseGuards } from './case-guards.ts';
import { isOfHelpers, lowerClass, lowerMembers } from './classes.ts';
import { lowerMethod } from './functions.ts';
import { madeClass } from './structs.ts';

/** An assignment is a bind already. */
const bound: LowerStatement = (node, lowering) => void lowerExpr(node, lowering);

const assignment: LowerStatement = (node, lowering) => {
  const made = madeClass(node, lowering, lowerMembers);
  if (made) addClass(lowering, made);
  else lowerExpr(node, lowering);
};

/** `require 'a'`, `require_relative 'a'`: names of that file can be used from here on. */
const calls: LowerStatement = (node, lowering) => {
  if (isOfHelpers(node, lowering)) {
    const body = node.childForFieldName('block')?.childForFieldName('body');
    return lowerStatements(body ? partsOf(body) : [], lowering);
  }
  const value = lowerExpr(node, lowering);
  if (
    value.kind === 'call' &&
    value.callee.kind === 'name' &&
    /^(?:require|require_relative|load)$/.test(value.callee.name)
  ) {
    const [module] = value.args.flatMap(({ value: path }) => (path.kind === 'text' ? [path.value] : []));
    const isRelative = value.callee.name === 'require_relative' && !module?.startsWith('.');
    if (module !== undefined)
      lowering.imports.push({ module: isRelative ? `./${module}` : module, name: '*', at: rangeOf(node) });
    return;
  }
  const part = value.kind === 'call' ? partOf(node, value, lowering) : undefined;
  if (part) addClass(lowering, part);
  else addValue(value, lowering);
};

/** `Api.class_eval do … end`, `Api.include(Users)`, `Api.send(:include, Users)`: what is added to a class that stands elsewhere. */
function partOf(node: Node, { callee, args, at }: CallExpr, lowering: Lowering): ClassOutline | undefined {
  if (callee.kind !== 'member') return undefined;
  const { object, name } = callee;
  if ((object.kind !== 'name' && object.kind !== 'member') || !/^[A-Z]/.test(object.name)) return undefined;
  const [first] = args;
  const isSent = name === 'send' && first?.value.kind === 'text' && /^(?:include|prepend)$/.test(first.value.value);
  const mixed = isSent ? args.slice(1) : /^(?:include|prepend)$/.test(name) ? args : [];
  const block = /^class_(?:eval|exec)$/.test(name) ? node.childForFieldName('block') : null;
  const members = block && lowerMembers(block, object.name, lowering);
  if (!members && mixed.length === 0) return undefined;
  const bases = [...mixed.map(({ value }) => value), ...(members?.bases ?? [])];
  return { ...emptyClass(object.name, at), ...members, bases, isPart: true };
}

/** `if`, `elsif`, `else`. */
const ifStatement: LowerStatement = (node, lowering) => {
  const rungs: Rung[] = [];
  for (let rung: Node | null = node; rung; rung = rung.childForFieldName('alternative')) {
    if (rung.type === 'else') rungs.push({ body: partsOf(rung) });
    else
      rungs.push({
        test: rung.childForFieldName('condition'),
        body: [rung.childForFieldName('consequence')],
        isNegated: rung.type === 'unless',
      });
  }
  addLadder(rungs, lowering);
};

/** `x while y`, `x until y`. */
const modifier: LowerStatement = (node, lowering) => {
  addTest(node.childForFieldName('condition'), lowering);
  addLoop([node.childForFieldName('body')], lowering);
};

/** `x if y`, `x unless y`. */
const ifModifier: LowerStatement = (node, lowering) => {
  const [test, body] = [node.childForFieldName('condition'), node.childForFieldName('body')];
  addLadder([{ test, body: [body], isNegated: node.type === 'unless_modifier' }], lowering);
};

const caseStatement: LowerStatement = (node, lowering) => {
  addTest(node.childForFieldName('value'), lowering);
  const branch = branchOf(lowering);
  const guards = caseGuards(node, lowering);
  partsOf(node)
    .filter(({ type }) => /^(?:when|in_clause|else)$/.test(type))
    .forEach((option, arm) => {
      const body = option.type === 'else' ? partsOf(option) : [option.childForFieldName('body')];
      guards.add(option, body);
      addArm(branch, arm, body, lowering);
    });
  guards.end();
};

const forStatement: LowerStatement = (node, lowering) => {
  const [pattern, value] = [node.childForFieldName('pattern'), node.childForFieldName('value')];
  const source = value?.type === 'in' ? partsOf(value)[0] : value;
  if (pattern && source) bindTarget(pattern, anyItem(lowerExpr(source, lowering), source), pattern, lowering);
  addLoop([node.childForFieldName('body')], lowering);
};

/** What may go wrong, and what happens then. */
const begin: LowerStatement = (node, lowering) => {
  const isHandler = ({ type }: Node): boolean => type === 'rescue';
  const parts = partsOf(node);
  lowerStatements(
    parts.filter((part) => !isHandler(part) && part.type !== 'ensure'),
    lowering,
  );
  for (const part of parts.filter(isHandler)) addArm(branchOf(lowering), 0, [part.childForFieldName('body')], lowering);
  for (const part of parts.filter(({ type }) => type === 'ensure'))
    addArm(branchOf(lowering), 0, partsOf(part), lowering);
};

const classDefinition: LowerStatement = (node, lowering) => {
  const outline = lowerClass(node, lowering);
  const { into, arms } = lowering.block;
  into.push({ kind: 'class', class: outline, at: outline.at, arms });
};

const returned: LowerStatement = (node, lowering) => {
  const [list] = partsOf(node);
  const values = (list ? partsOf(list) : []).map((value) => lowerExpr(value, lowering));
  const [first] = values;
  const value = values.length > 1 ? { kind: 'list' as const, items: values, at: rangeOf(node) } : first;
  addReturn(lowering, value, rangeOf(node));
};

const method = (node: Node, lowering: Lowering): void => addFunction(lowering, lowerMethod(node, false, lowering));

const identifier: LowerStatement = (node, lowering) => {
  // `private` alone, and the like, do nothing here.
  if (!/^(?:private|public|protected|module_function)$/.test(sourceOf(lowering, node)))
    addValue(lowerExpr(node, lowering), lowering);
};

export const statements: Readonly<Record<string, LowerStatement>> = {
  assignment,
  operator_assignment: bound,
  call: calls,
  identifier,
  if: ifStatement,
  unless: ifStatement,
  if_modifier: ifModifier,
  unless_modifier: ifModifier,
  while: modifier,
  until: modifier,
  while_modifier: modifier,
  until_modifier: modifier,
  case: caseStatement,
  case_match: caseStatement,
  for: forStatement,
  begin,
  body_statement: begin,
  begin_block: lowerInside,
  end_block: lowerInside,
  // oxlint-disable-next-line unicorn/no-thenable -- a kind of node; nothing waits for a table
  then: lowerInside,
  do: lowerInside,
  else: lowerInside,
  parenthesized_statements: lowerInside,
  class: classDefinition,
  module: classDefinition,
  method,
  singleton_method: method,
  return: returned,
  heredoc_body: skip,
  alias: skip,
  undef: skip,
  break: skip,
  next: skip,
  redo: skip,
  retry: skip,
  uninterpreted: skip,
  empty_statement: skip,
};
