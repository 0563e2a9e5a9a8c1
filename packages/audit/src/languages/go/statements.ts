import type { Node } from 'web-tree-sitter';
import type { CallExpr, Expr } from '../../outline/outline.ts';
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
  addFunction,
  addLadder,
  addReturn,
  addRun,
  addTest,
  anyItem,
  branchOf,
  itemAt,
  keyOfItem,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { appendingStatement } from '../appends.ts';
import { CaseGuards } from '../guards.ts';
import { lowerFunction, namesOf, typeNameOf } from './functions.ts';
import { lowerImport } from './imports.ts';

type BindOptions = NonNullable<Parameters<typeof addBind>[4]>;

const listOf = (node: Node | null): readonly Node[] =>
  node ? (node.type === 'expression_list' ? partsOf(node) : [node]) : [];

/** `value, ok := table[key]`, `value, ok := any.(Type)`, `value, ok := <-queue`: the value, and whether there is one. */
const saysWhether = (node: Node): boolean =>
  /^(?:index_expression|type_assertion_expression)$/.test(node.type) ||
  (node.type === 'unary_expression' && node.childForFieldName('operator')?.type === '<-');

const isBasic = /^(?:string|bool|u?int\d*|float\d+|byte|rune|error|any)$/;

/** `actor := request.Context().Value(key).(*Actor)`: what code outside kept for the program is of the type that it says. */
function assertedType(value: Node | undefined, lowering: Lowering): Pick<BindOptions, 'type'> {
  const type =
    value?.type === 'type_assertion_expression' ? typeNameOf(value.childForFieldName('type'), lowering) : undefined;
  return type === undefined || isBasic.test(type) ? {} : { type };
}

/** `a, b = c, d` is two binds; `a, err := f()` takes the results one by one. */
function bindAll(
  targets: readonly Node[],
  values: readonly Node[],
  node: Node,
  lowering: Lowering,
  options: BindOptions,
): void {
  const [only] = values;
  const shared = only && values.length === 1 && targets.length > 1 ? lowerExpr(only, lowering) : undefined;
  targets.forEach((target, at) => {
    const bound = lowerExpr(target, lowering);
    const value = values[at];
    if (bound.kind === 'name' && bound.name === '_') {
      if (value && !shared) addRun(lowering, lowerExpr(value, lowering));
      return;
    }
    const typed = { ...assertedType(at === 0 ? (only ?? value) : value, lowering), ...options };
    if (shared && only && at === 0 && saysWhether(only)) addBind(lowering, bound, shared, rangeOf(node), typed);
    else if (shared) addBind(lowering, bound, itemAt(shared, at, shared.at), rangeOf(node), options);
    else if (value) bindOne(target, bound, value, lowering, { ...typed, at: rangeOf(node) });
    else addBind(lowering, bound, undefined, rangeOf(node), options);
  });
  // `_, _ = send()`
  if (shared && targets.every((target) => sourceOf(lowering, target) === '_')) addRun(lowering, shared);
}

/** `a = append(a, b)` adds to a. */
function bindOne(
  target: Node,
  bound: Expr,
  value: Node,
  lowering: Lowering,
  { at, ...options }: BindOptions & { at: Expr['at'] },
): void {
  const lowered = lowerExpr(value, lowering);
  const [start] = lowered.kind === 'list' ? lowered.items : [];
  const isAppended =
    start?.kind === 'spread' &&
    lowering.text.slice(start.value.at.start, start.value.at.end) === sourceOf(lowering, target);
  if (isAppended && lowered.kind === 'list')
    addBind(lowering, bound, { ...lowered, items: lowered.items.slice(1) }, at, { ...options, operator: '+=' });
  else addBind(lowering, bound, lowered, at, options);
}

/** `var paths []string`: nothing is in it yet. */
const spec: LowerStatement = (node, lowering) => {
  const declared = node.childForFieldName('type');
  const type = typeNameOf(declared, lowering);
  const values = listOf(node.childForFieldName('value'));
  if (values.length === 0 && declared?.type === 'slice_type') {
    const at = rangeOf(node);
    for (const name of namesOf(node))
      addBind(lowering, lowerExpr(name, lowering), { kind: 'list', items: [], at }, at, { isDeclaration: true });
    return;
  }
  bindAll(namesOf(node), values, node, lowering, { ...(type !== undefined && { type }), isDeclaration: true });
};

/** `const ( Read = iota; Write )`: each is its place in the list. */
const constants: LowerStatement = (node, lowering) => {
  let [isCounted, type]: [boolean, string | undefined] = [false, undefined];
  partsOf(node).forEach((one, place) => {
    const [name, ...more] = namesOf(one);
    const [value] = listOf(one.childForFieldName('value'));
    if (value) isCounted = value.type === 'iota' && more.length === 0;
    if (!isCounted || !name || more.length > 0) return lowerStatements([one], lowering);
    const written = typeNameOf(one.childForFieldName('type'), lowering);
    type = value ? written : type;
    const number: Expr = { kind: 'literal', value: String(place), at: rangeOf(value ?? name) };
    const options = { ...(type !== undefined && { type }), isDeclaration: true };
    addBind(lowering, lowerExpr(name, lowering), number, rangeOf(one), options);
  });
};

const assignment =
  (isDeclaration: boolean): LowerStatement =>
  (node, lowering) => {
    const operator = node.childForFieldName('operator')?.type === '+=' ? '+=' : '=';
    const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
    bindAll(listOf(left), listOf(right), node, lowering, { operator, isDeclaration });
  };

const ifStatement: LowerStatement = (node, lowering) => {
  const rungs: { test?: Node | null; body: (Node | null)[] }[] = [];
  let rung: Node | null = node;
  for (; rung?.type === 'if_statement'; rung = rung.childForFieldName('alternative')) {
    lowerStatements([rung.childForFieldName('initializer')], lowering);
    rungs.push({ test: rung.childForFieldName('condition'), body: [rung.childForFieldName('consequence')] });
  }
  addLadder([...rungs, { body: [rung] }], lowering);
};

const forStatement: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  for (const clause of partsOf(node)) {
    if (clause.id === body?.id) continue;
    if (clause.type === 'range_clause') rangeClause(clause, lowering);
    else if (clause.type === 'for_clause') lowerInside(clause, lowering);
    else addTest(clause, lowering);
  }
  addLoop([body], lowering);
};

/** `for k, v := range xs`: v is any item, k its key. */
function rangeClause(clause: Node, lowering: Lowering): void {
  const whole = clause.childForFieldName('right');
  const [key, value] = listOf(clause.childForFieldName('left'));
  if (!whole) return;
  const lowered = lowerExpr(whole, lowering);
  const item = anyItem(lowered, whole);
  const isNamed = key && sourceOf(lowering, key) !== '_';
  // `for range list()`
  if (!isNamed && !value) return addRun(lowering, lowered);
  if (isNamed) addBind(lowering, lowerExpr(key, lowering), keyOfItem(item, rangeOf(key)), rangeOf(clause));
  if (value) addBind(lowering, lowerExpr(value, lowering), item, rangeOf(clause));
}

const switchStatement: LowerStatement = (node, lowering) => {
  lowerStatements([node.childForFieldName('initializer')], lowering);
  const [value, alias] = [node.childForFieldName('value'), node.childForFieldName('alias')];
  addTest(value, lowering);
  if (value && alias) bindAll(listOf(alias), [value], alias, lowering, { isDeclaration: true });
  const branch = branchOf(lowering);
  const cases = partsOf(node).filter(({ type }) => type.endsWith('_case'));
  const guards = new CaseGuards(lowering, value && !alias ? lowerExpr(value, lowering) : undefined, node);
  cases.forEach((one, at) => {
    const labels = addLabels(one.childForFieldName('value'), lowering);
    const body = partsOf(one).filter(({ type }) => /^(?:statement_list|receive_statement|send_statement)$/.test(type));
    guards.add(labels, body);
    addArm(branch, at, body, lowering);
  });
  guards.end();
};

/** What a case compares with is looked at, never used. Undefined of `default`. */
function addLabels(labels: Node | null, lowering: Lowering): readonly Expr[] | undefined {
  if (!labels) return undefined;
  const operands = listOf(labels).map((label) => lowerExpr(label, lowering));
  const { into, arms } = lowering.block;
  const at = rangeOf(labels);
  into.push({ kind: 'test', value: { kind: 'compare', operands, at }, at, arms });
  return operands;
}

const returnStatement: LowerStatement = (node, lowering) => {
  const values = partsOf(node).flatMap((part) => listOf(part));
  const lowered = values.map((value) => lowerExpr(value, lowering));
  const [only] = lowered;
  const at = rangeOf(node);
  addReturn(lowering, lowered.length > 1 ? { kind: 'list', items: lowered, at } : only, at);
};

const appending = appendingStatement(/^Write(?:String|Byte|Rune)?$/);

/** `flag.StringVar(&api, "api", …)` is `api = flag.String("api", …)`. */
function flagInto(node: Node | undefined, lowering: Lowering): Readonly<{ target: Expr; value: CallExpr }> | undefined {
  const called = node?.type === 'call_expression' ? node.childForFieldName('function') : undefined;
  if (!node || !called || !/StringVarP?$/.test(sourceOf(lowering, called))) return undefined;
  const call = lowerExpr(node, lowering);
  const [target, ...args] = call.kind === 'call' ? call.args : [];
  if (call.kind !== 'call' || call.callee.kind !== 'member' || !target) return undefined;
  const callee = { ...call.callee, name: call.callee.name.replace('Var', '') };
  return { target: target.value, value: { ...call, callee, args } };
}

export const statements: Readonly<Record<string, LowerStatement>> = {
  package_clause: (node, lowering) => {
    const [name] = partsOf(node);
    if (name) lowering.namespace = sourceOf(lowering, name);
  },
  import_declaration: lowerInside,
  import_spec_list: lowerInside,
  import_spec: lowerImport,
  const_declaration: constants,
  const_spec: spec,
  var_declaration: lowerInside,
  var_spec_list: lowerInside,
  var_spec: spec,
  type_declaration: skip, // types are taken with their methods, once all are seen
  method_declaration: skip,
  function_declaration: (node, lowering) => addFunction(lowering, lowerFunction(node, lowering)),
  block: lowerInside,
  statement_list: lowerInside,
  expression_statement: (node, lowering) => {
    const flag = flagInto(partsOf(node)[0], lowering);
    if (flag) addBind(lowering, flag.target, flag.value, rangeOf(node), { isDeclaration: false });
    else appending(node, lowering);
  },
  short_var_declaration: assignment(true),
  assignment_statement: assignment(false),
  receive_statement: assignment(true),
  if_statement: ifStatement,
  for_statement: forStatement,
  expression_switch_statement: switchStatement,
  type_switch_statement: switchStatement,
  select_statement: switchStatement,
  send_statement: addExpression,
  go_statement: lowerInside,
  defer_statement: lowerInside,
  labeled_statement: lowerInside,
  label_name: skip,
  return_statement: returnStatement,
  break_statement: skip,
  continue_statement: skip,
  goto_statement: skip,
  fallthrough_statement: skip,
  empty_statement: skip,
};
