import type { Node } from 'web-tree-sitter';
import type { Expr, Range } from '../../outline/outline.ts';
import { memberAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import {
  addLoop,
  addBind,
  addFunction,
  addLadder,
  addReturn,
  addTest,
  addValue,
  anyItem,
  keyOfItem,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { resultNamed } from '../result-names.ts';
import { lowerFunction } from './functions.ts';

/** `a, b = x, y`; `a, b = f()` of what the call gives beside its first value. */
function assign(node: Node, isDeclaration: boolean, lowering: Lowering): void {
  const lists = partsOf(node);
  const targets = lists.filter(({ type }) => type === 'variable_list').flatMap((list) => partsOf(list));
  const values = lists
    .filter(({ type }) => type === 'expression_list')
    .flatMap((list) => partsOf(list))
    .map((value) => lowerExpr(value, lowering));
  targets.forEach((target, index) => {
    if (target.type === 'attribute') return;
    // `local self = …` is a variable like any other from here on.
    if (isDeclaration && sourceOf(lowering, target) === 'self') lowering.selves = [];
    const value = values[index] ?? furtherResult(values.at(-1), index - values.length + 1, lists.at(-1), lowering);
    const list = value && listBehind(target, lowering);
    const at = rangeOf(node);
    if (list) addBind(lowering, list, { kind: 'list', items: [value], at }, at, { operator: '+=', isDeclaration });
    else addBind(lowering, lowerExpr(target, lowering), value, at, { isDeclaration });
  });
  for (const value of values.slice(targets.length)) addValue(value, lowering);
}

/** `local a, b = f()`: the further results of the last call. In parentheses it has none; `pcall` has its own before them. */
function furtherResult(
  last: Expr | undefined,
  further: number,
  list: Node | undefined,
  lowering: Lowering,
): Expr | undefined {
  const node = list && partsOf(list).at(-1);
  if (last?.kind !== 'call' || node?.type !== 'function_call') return undefined;
  const called = node.childForFieldName('name');
  const isProtected = called !== null && /^x?pcall$/.test(sourceOf(lowering, called));
  const place = isProtected ? further - 1 : further;
  return place === 0 ? last : memberAt(last, resultNamed(place), last.at);
}

/** `t` of `t[#t + 1]`, the place behind its last item; of `t[i]` in a loop that counts, which fills it from its beginning. */
function listBehind(target: Node, lowering: Lowering): Expr | undefined {
  const [table, key] = target.type === 'bracket_index_expression' ? partsOf(target) : [];
  if (!table || !key) return undefined;
  const isNext = sourceOf(lowering, key).replaceAll(/\s/g, '') === `#${sourceOf(lowering, table)}+1`;
  return isNext || isFilledInTurn(target, table, key, lowering) ? lowerExpr(table, lowering) : undefined;
}

/** `for i, v in ipairs(list) do t[i] = f(v) end`, `for i = 1, #list do t[i] = f(list[i]) end`, but for what the loop goes through itself. */
function isFilledInTurn(target: Node, table: Node, key: Node, lowering: Lowering): boolean {
  if (key.type !== 'identifier') return false;
  const name = sourceOf(lowering, key);
  for (let around = target.parent; around && !around.type.startsWith('function'); around = around.parent) {
    const clause = around.type === 'for_statement' ? around.childForFieldName('clause') : null;
    const [, counter, counted = ''] = clause ? (counts.exec(sourceOf(lowering, clause)) ?? []) : [];
    if (counter === name) return !counted.split(/[^\w.:]+/).includes(sourceOf(lowering, table));
  }
  return false;
}

const counts = /^\s*(\w+)\s*(?:=|,[^,]*\bin\s+ipairs\b)(.*)$/s;

const declaration: LowerStatement = (node, lowering) => {
  const [inner] = partsOf(node);
  if (inner?.type === 'assignment_statement') assign(inner, true, lowering);
  else if (inner) assign(node, true, lowering);
};

/** `function M.get()` and `function M:get()` set a field; any other function has a name of its own. */
const definition: LowerStatement = (node, lowering) => {
  const name = node.childForFieldName('name');
  if (!name) return;
  if (name.type === 'identifier') {
    const isLocal = node.child(0)?.type === 'local';
    const fn = lowerFunction(node, sourceOf(lowering, name), false, lowering);
    return addFunction(lowering, isLocal ? { ...fn, isLocal } : fn);
  }
  const target = lowerExpr(name, lowering);
  const label = target.kind === 'member' ? target.name : undefined;
  const fn = lowerFunction(node, label, name.type === 'method_index_expression', lowering);
  addBind(lowering, target, { kind: 'function', fn, at: fn.at }, rangeOf(node), { isDeclaration: false });
};

const ifStatement: LowerStatement = (node, lowering) => {
  const others = node.childrenForFieldName('alternative').filter((one) => one !== null);
  const rungs = [node, ...others].map((rung) => ({
    test: rung.childForFieldName('condition'),
    body: [rung.childForFieldName('consequence') ?? rung.childForFieldName('body')],
  }));
  addLadder(rungs, lowering);
};

/** `for k, v in pairs(t)`: v is any item of t, k its key. */
const forStatement: LowerStatement = (node, lowering) => {
  const clause = node.childForFieldName('clause');
  if (clause?.type === 'for_generic_clause') bindItems(clause, lowering);
  else if (clause) for (const bound of partsOf(clause).slice(1)) addTest(bound, lowering);
  addLoop([node.childForFieldName('body')], lowering);
};

function bindItems(clause: Node, lowering: Lowering): void {
  const [names, values] = partsOf(clause);
  const [source] = values ? partsOf(values) : [];
  if (!names || !source) return;
  const targets = partsOf(names);
  const lowered = lowerExpr(source, lowering);
  const items = iterated(lowered);
  const isPairs = items !== lowered;
  const item = anyItem(items, source);
  const bound = isPairs ? [keyOfItem(item, rangeOf(source)), item] : [item];
  targets.forEach((target, index) => addBind(lowering, lowerExpr(target, lowering), bound[index], rangeOf(clause)));
}

const iterated = (expr: Expr): Expr => {
  const isPairs = expr.kind === 'call' && expr.callee.kind === 'name' && /^i?pairs$/.test(expr.callee.name);
  return (isPairs ? expr.args[0]?.value : undefined) ?? expr;
};

const loop: LowerStatement = (node, lowering) => {
  addTest(node.childForFieldName('condition'), lowering);
  addLoop([node.childForFieldName('body')], lowering);
};

/** The first value is what the call gives; the others are kept under names of their own. */
const returned: LowerStatement = (node, lowering) => {
  const [list] = partsOf(node);
  const [first, ...others] = list ? partsOf(list) : [];
  for (const [at, one] of others.entries())
    addBind(lowering, nameAt(resultNamed(at + 1), rangeOf(one)), lowerExpr(one, lowering), rangeOf(one), {
      isDeclaration: true,
    });
  addReturn(lowering, first && lowerExpr(first, lowering), rangeOf(node));
};

/** `table.insert(t, x)` is `t[#t + 1] = x`: x is one item more. */
function inserts({ kind, ...call }: Expr, at: Range, lowering: Lowering): boolean {
  if (kind !== 'call' || !('callee' in call) || call.callee.kind !== 'member') return false;
  const { object, name } = call.callee;
  const [list, item] = [call.args[0]?.value, call.args.at(-1)?.value];
  if (object.kind !== 'name' || object.name !== 'table' || name !== 'insert' || !list || !item) return false;
  if (list === item || (list.kind !== 'name' && list.kind !== 'member')) return false;
  addBind(lowering, list, { kind: 'list', items: [item], at }, at, { operator: '+=', isDeclaration: false });
  return true;
}

/** `setmetatable(t, M)` as a statement changes `t`: what it lowers to ends in what `t` held before. */
const calls: LowerStatement = (node, lowering) => {
  const value = lowerExpr(node, lowering);
  const at = rangeOf(node);
  if (inserts(value, at, lowering)) return;
  const target = value.kind === 'record' ? value.entries.at(-1)?.value : undefined;
  if (target?.kind === 'name' && target.name !== 'this')
    addBind(lowering, target, value, { start: at.end, end: at.end }, { isDeclaration: false });
  else addValue(value, lowering);
};

export const statements: Readonly<Record<string, LowerStatement>> = {
  block: lowerInside,
  variable_declaration: declaration,
  assignment_statement: (node, lowering) => assign(node, false, lowering),
  function_declaration: definition,
  function_call: calls,
  if_statement: ifStatement,
  for_statement: forStatement,
  while_statement: loop,
  repeat_statement: loop,
  do_statement: lowerInside,
  return_statement: returned,
  break_statement: skip,
  goto_statement: skip,
  label_statement: skip,
  hash_bang_line: skip,
  empty_statement: skip,
};
