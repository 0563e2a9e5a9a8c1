import type { Node } from 'web-tree-sitter';
import type { Arm, Expr } from '../../outline/outline.ts';
import { differenceOf, joinedFlags } from '../flags.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import { maximumDepth, other, partsOf, rangeOf } from '../syntax.ts';
import { lowerClass, namedTuple, undecorated } from './classes.ts';
import { lowerExpr, withSegment } from './expressions.ts';
import { annotationsOf, lowerFunction } from './functions.ts';
import { lowerImport, lowerImportFrom } from './imports.ts';
import { inBlock, type Lowering, sourceOf } from './lowering.ts';

type Lower = (node: Node, lowering: Lowering) => void;

export function lowerStatements(nodes: readonly Node[], lowering: Lowering): void {
  for (const node of nodes) {
    if (lowering.depth >= maximumDepth) {
      lowering.tooDeep.push(rangeOf(node));
      return;
    }
    lowering.depth += 1;
    (table[node.type] ?? expression)(node, lowering);
    lowering.depth -= 1;
  }
}

const inside: Lower = (node, lowering) => lowerStatements(partsOf(node), lowering);
const skip: Lower = () => {};
const test = (node: Node | null, lowering: Lowering): void => {
  if (node)
    lowering.block.into.push({
      kind: 'test',
      value: lowerExpr(node, lowering),
      at: rangeOf(node),
      arms: lowering.block.arms,
    });
};
const branchOf = (lowering: Lowering): number => (lowering.branches += 1);

function arm(branch: number, index: number, nodes: readonly (Node | null)[], lowering: Lowering): void {
  inArm({ branch, arm: index }, nodes, lowering);
}

/** The body of a loop: it may run again with what it has set. */
const loopArm = (nodes: readonly (Node | null)[], lowering: Lowering): void =>
  inArm({ branch: branchOf(lowering), arm: 0, isLoop: true }, nodes, lowering);

function inArm(own: Arm, nodes: readonly (Node | null)[], lowering: Lowering): void {
  const arms = [...lowering.block.arms, own];
  inBlock(lowering, { into: lowering.block.into, arms }, () =>
    lowerStatements(
      nodes.filter((node) => node !== null),
      lowering,
    ),
  );
}

/** A bare string is documentation, not code. */
const expression: Lower = (node, lowering) => {
  if (node.type === 'string' || node.type === 'concatenated_string') return;
  lowering.block.into.push({
    kind: 'expr',
    value: lowerExpr(node, lowering),
    at: rangeOf(node),
    arms: lowering.block.arms,
  });
};

export function bindTarget(
  target: Node,
  value: Expr | undefined,
  operator: '=' | '+=',
  lowering: Lowering,
  type?: string,
): void {
  if (target.type === 'pattern_list' || target.type === 'tuple_pattern' || target.type === 'list_pattern') {
    partsOf(target).forEach((part, index) => bindTarget(part, value && itemOf(value, index, part), operator, lowering));
    return;
  }
  const bind = {
    kind: 'bind' as const,
    target: lowerExpr(target, lowering),
    operator,
    isDeclaration: !(target.type === 'identifier' && lowering.globals.has(sourceOf(lowering, target))),
    at: rangeOf(target.parent ?? target),
    arms: lowering.block.arms,
  };
  lowering.block.into.push({ ...bind, ...(value && { value }), ...(type !== undefined && { type }) });
}

function itemOf(value: Expr, index: number, node: Node): Expr {
  const item = value.kind === 'list' ? value.items[index] : undefined;
  return item ?? { kind: 'member', object: value, name: String(index), at: rangeOf(node) };
}

/** `a = b = value`: the inner assignment first, then the same value. Made-up code has thousands of them in one. */
const assignment: Lower = (node, lowering) => {
  const chain = [node];
  let source = node.childForFieldName('right');
  for (; source?.type === 'assignment'; source = source.childForFieldName('right')) {
    if (chain.length === maximumDepth) lowering.tooDeep.push(rangeOf(source));
    if (chain.length <= maximumDepth) chain.push(source);
  }
  for (const one of chain.toReversed()) {
    const [left, type] = [one.childForFieldName('left'), one.childForFieldName('type')];
    const value = source ? lowerExpr(source, lowering) : undefined;
    const tuple = left?.type === 'identifier' && value ? namedTuple(sourceOf(lowering, left), value) : undefined;
    if (tuple) lowering.block.into.push({ kind: 'class', class: tuple, at: tuple.at, arms: lowering.block.arms });
    else if (left) bindTarget(left, value, '=', lowering, type ? sourceOf(lowering, type) : undefined);
  }
};

const augmented: Lower = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const operator = node.childForFieldName('operator')?.type;
  const isSegment = operator === '/=' && /string/.test(right?.type ?? '');
  if (!left || !right) return;
  const flags = flagsAdded(node, lowering);
  // To a set all of another one is added.
  const isMore = operator === '+=' || (operator === '|=' && !flags);
  const added = isSegment ? withSegment(node, lowering) : (flags ?? lowerExpr(right, lowering));
  const less = operator === '-=' ? differenceOf(lowerExpr(left, lowering), added, rangeOf(node)) : undefined;
  const value = less ?? added;
  bindTarget(left, value, isMore ? '+=' : '=', lowering);
};

/** `scopes |= Scope.CHAT` */
function flagsAdded(node: Node, lowering: Lowering): Expr | undefined {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (!left || !right || node.childForFieldName('operator')?.type !== '|=') return undefined;
  return joinedFlags(lowerExpr(left, lowering), lowerExpr(right, lowering), rangeOf(node));
}

const ifStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('condition'), lowering);
  const branch = branchOf(lowering);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  guards.add(node.childForFieldName('condition'), node.childForFieldName('consequence'));
  arm(branch, 0, [node.childForFieldName('consequence')], lowering);
  const others = partsOf(node).filter(({ type }) => type === 'elif_clause' || type === 'else_clause');
  others.forEach((clause, index) => {
    const body = clause.childForFieldName('consequence') ?? clause.childForFieldName('body');
    test(clause.childForFieldName('condition'), lowering);
    guards.add(clause.childForFieldName('condition'), body);
    arm(branch, index + 1, [body], lowering);
  });
};

/** What stands behind the `else` of a loop runs once the loop is through. */
function loopBody(node: Node, lowering: Lowering): void {
  loopArm([node.childForFieldName('body')], lowering);
  const otherwise = node.childForFieldName('alternative')?.childForFieldName('body');
  if (otherwise) arm(branchOf(lowering), 0, [otherwise], lowering);
}

/** `for x in xs`: x is any item of xs. */
const forStatement: Lower = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left && right)
    bindTarget(
      left,
      { kind: 'index', object: lowerExpr(right, lowering), key: other(right, []), at: rangeOf(right) },
      '=',
      lowering,
    );
  loopBody(node, lowering);
};

const whileStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('condition'), lowering);
  loopBody(node, lowering);
};

const tryStatement: Lower = (node, lowering) => {
  lowerStatements(
    [node.childForFieldName('body')].filter((body) => body !== null),
    lowering,
  );
  for (const clause of partsOf(node).filter(({ type }) => type.endsWith('clause')))
    arm(
      branchOf(lowering),
      0,
      partsOf(clause).filter(({ type }) => type === 'block'),
      lowering,
    );
};

const withStatement: Lower = (node, lowering) => {
  const clause = partsOf(node).find(({ type }) => type === 'with_clause');
  for (const item of clause ? partsOf(clause) : []) {
    const value = item.childForFieldName('value') ?? item;
    if (value.type === 'as_pattern') {
      const [source, alias] = partsOf(value);
      const target = alias ? (partsOf(alias)[0] ?? alias) : undefined;
      if (source && target) bindTarget(target, lowerExpr(source, lowering), '=', lowering);
    } else expression(value, lowering);
  }
  lowerStatements(
    [node.childForFieldName('body')].filter((body) => body !== null),
    lowering,
  );
};

/** What a case compares with: `case "GET" | Method.GET`. Undefined of `case _`. */
function labelsOf(option: Node, lowering: Lowering): readonly Expr[] | undefined {
  const patterns = partsOf(option).filter(({ type }) => type === 'case_pattern');
  const inner = patterns.flatMap((pattern) => partsOf(pattern));
  if (inner.length === 0) return undefined;
  return inner
    .flatMap((one) => (one.type === 'union_pattern' ? partsOf(one) : [one]))
    .map((one) => lowerExpr(one.type === 'dotted_name' ? (partsOf(one)[0] ?? one) : one, lowering));
}

const matchStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('subject'), lowering);
  const branch = branchOf(lowering);
  const body = node.childForFieldName('body');
  const subject = node.childForFieldName('subject');
  const guards = new CaseGuards(lowering, subject ? lowerExpr(subject, lowering) : undefined, node);
  (body ? partsOf(body) : []).forEach((option, index) => {
    const consequence = option.childForFieldName('consequence');
    guards.add(labelsOf(option, lowering), consequence);
    arm(branch, index, [consequence], lowering);
  });
  guards.end();
};

const definition: Lower = (node, lowering) => {
  const [target, decorators] = undecorated(node);
  const annotations = annotationsOf(decorators, lowering);
  const at = rangeOf(node);
  const { arms } = lowering.block;
  if (target.type === 'class_definition')
    lowering.block.into.push({ kind: 'class', class: lowerClass(target, annotations, lowering), at, arms });
  else if (target.type === 'function_definition')
    lowering.block.into.push({ kind: 'function', fn: lowerFunction(target, annotations, false, lowering), at, arms });
};

/** `global x`: what the function assigns to x is the module's. */
const outsideNames: Lower = (node, lowering) => {
  lowering.globals = new Set([...lowering.globals, ...partsOf(node).map((name) => sourceOf(lowering, name))]);
};

const table: Readonly<Record<string, Lower>> = {
  module: inside,
  block: inside,
  expression_statement: inside,
  assignment,
  augmented_assignment: augmented,
  if_statement: ifStatement,
  for_statement: forStatement,
  while_statement: whileStatement,
  try_statement: tryStatement,
  with_statement: withStatement,
  match_statement: matchStatement,
  function_definition: definition,
  class_definition: definition,
  decorated_definition: definition,
  import_statement: lowerImport,
  import_from_statement: lowerImportFrom,
  future_import_statement: skip,
  return_statement: (node, lowering) => {
    const [value] = partsOf(node);
    const lowered = value && lowerExpr(value, lowering);
    lowering.block.into.push({
      kind: 'return',
      ...(lowered && { value: lowered }),
      at: rangeOf(node),
      arms: lowering.block.arms,
    });
  },
  raise_statement: inside,
  assert_statement: inside,
  delete_statement: inside,
  print_statement: inside,
  exec_statement: inside,
  pass_statement: skip,
  break_statement: skip,
  continue_statement: skip,
  global_statement: outsideNames,
  nonlocal_statement: outsideNames,
  type_alias_statement: skip,
};
