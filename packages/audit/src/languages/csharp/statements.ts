import type { Node } from 'web-tree-sitter';
import type { Arm, Expr, Range } from '../../outline/outline.ts';
import { CaseGuards, LadderGuards } from '../guards.ts';
import { lowerDeeper } from '../lowering.ts';
import { anyItem, itemAt } from '../statement-parts.ts';
import { maximumDepth, partsOf, rangeOf } from '../syntax.ts';
import { yielding } from '../yields.ts';
import { declaratorValue, isType, lowerClass, valueOfType } from './classes.ts';
import { bindAssignment, lowerExpr } from './expressions.ts';
import { lowerMethod } from './functions.ts';
import { inBlock, type Lowering, nameOf, sourceOf } from './lowering.ts';

type Lower = (node: Node, lowering: Lowering) => void;

export function lowerStatements(nodes: readonly Node[], lowering: Lowering): void {
  for (const node of nodes) {
    if (lowering.depth >= maximumDepth) {
      lowering.tooDeep.push(rangeOf(node));
      return;
    }
    lowering.depth += 1;
    const { arms } = lowering.block;
    if (isType(node))
      lowering.block.into.push({ kind: 'class', class: lowerClass(node, lowering), at: rangeOf(node), arms });
    else (table[node.type] ?? expression)(node, lowering);
    lowering.depth -= 1;
  }
}

const inside: Lower = (node, lowering) => lowerStatements(partsOf(node), lowering);
const skip: Lower = () => {};
const branchOf = (lowering: Lowering): number => (lowering.branches += 1);
const test = (node: Node | null, lowering: Lowering): void => {
  if (node)
    lowering.block.into.push({
      kind: 'test',
      value: lowerExpr(node, lowering),
      at: rangeOf(node),
      arms: lowering.block.arms,
    });
};

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

const expression: Lower = (node, lowering) => {
  if (node.type === 'assignment_expression') return void bindAssignment(node, lowering);
  lowering.block.into.push({
    kind: 'expr',
    value: lowerExpr(node, lowering),
    at: rangeOf(node),
    arms: lowering.block.arms,
  });
};

/** A type that is written, and not `var`. */
const typeOf = (type: Node | null, lowering: Lowering): Readonly<{ type?: string }> =>
  type && type.type !== 'implicit_type' ? { type: sourceOf(lowering, type) } : {};

const declaration: Lower = (node, lowering) => {
  const list =
    node.type === 'variable_declaration' ? node : partsOf(node).find(({ type }) => type === 'variable_declaration');
  const type = list?.childForFieldName('type');
  const typed = typeOf(type ?? null, lowering);
  for (const declarator of list ? partsOf(list) : []) {
    if (declarator.type !== 'variable_declarator') continue;
    const value = declaratorValue(declarator);
    const lowered = value && valueOfType(value, type, lowering);
    const name = declarator.childForFieldName('name') ?? partsOf(declarator)[0];
    if (!name) continue;
    bindTarget(name, lowered, typed, rangeOf(declarator), lowering);
  }
};

/** `a`, `(a, b)`, `(string a, var (b, c))`: a bind for each name, with the place that it takes. */
function bindTarget(
  target: Node,
  value: Expr | undefined,
  typed: Readonly<{ type?: string }>,
  at: Range,
  lowering: Lowering,
): void {
  if (target.type === 'tuple_pattern' || target.type === 'tuple_expression') {
    lowerDeeper(target, lowering, () =>
      partsOf(target).forEach((part, index) =>
        bindTarget(part, value && itemAt(value, index, rangeOf(part)), typed, at, lowering),
      ),
    );
    return;
  }
  const inner = /^(?:argument|declaration_expression)$/.test(target.type) ? partsOf(target).at(-1) : undefined;
  if (inner) return bindTarget(inner, value, typed, at, lowering);
  lowering.block.into.push({
    kind: 'bind',
    target: { kind: 'name', name: nameOf(lowering, target), at: rangeOf(target) },
    ...(value && { value }),
    ...typed,
    operator: '=',
    isDeclaration: true,
    at,
    arms: lowering.block.arms,
  });
}

const ifStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('condition'), lowering);
  const branch = branchOf(lowering);
  const guards = new LadderGuards(lowering, (one) => lowerExpr(one, lowering), branch);
  guards.add(node.childForFieldName('condition'), node.childForFieldName('consequence'));
  guards.add(undefined, node.childForFieldName('alternative'));
  arm(branch, 0, [node.childForFieldName('consequence')], lowering);
  arm(branch, 1, [node.childForFieldName('alternative')], lowering);
};

const switchStatement: Lower = (node, lowering) => {
  test(node.childForFieldName('value'), lowering);
  const branch = branchOf(lowering);
  const body = node.childForFieldName('body');
  const subject = node.childForFieldName('value');
  const guards = new CaseGuards(lowering, subject ? lowerExpr(subject, lowering) : undefined, node);
  (body ? partsOf(body) : []).forEach((section, index) => {
    const statements = partsOf(section).filter(({ type }) => !type.endsWith('pattern'));
    const labels = partsOf(section).filter(({ type }) => type.endsWith('pattern'));
    const isDefault = section.children.some((child) => child?.type === 'default');
    guards.add(
      isDefault ? undefined : labels.map((label) => lowerExpr(label, lowering)),
      statements,
      statements.length === 0,
    );
    arm(branch, index, statements, lowering);
  });
  guards.end();
};

const forEach: Lower = (node, lowering) => {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  if (left && right) {
    const typed = typeOf(node.childForFieldName('type'), lowering);
    bindTarget(left, anyItem(lowerExpr(right, lowering), right), typed, rangeOf(left), lowering);
  }
  loopArm([node.childForFieldName('body')], lowering);
};

const loop: Lower = (node, lowering) => {
  const body = node.childForFieldName('body');
  for (const part of partsOf(node)) if (part.id !== body?.id) lowerStatements([part], lowering);
  loopArm([body], lowering);
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

const using: Lower = (node, lowering) => {
  const source = sourceOf(lowering, node);
  const [, alias, name = ''] = /^\s*(?:global\s+)?using\s+(?:static\s+)?(?:(\w+)\s*=\s*)?([\w.]+)/.exec(source) ?? [];
  lowering.imports.push({ module: name, name: '*', ...(alias !== undefined && { alias }), at: rangeOf(node) });
};

const namespace: Lower = (node, lowering) => {
  const name = node.childForFieldName('name');
  if (name) lowering.namespace ??= sourceOf(lowering, name);
  const body = node.childForFieldName('body');
  if (body) lowerStatements(partsOf(body), lowering);
};

const table: Readonly<Record<string, Lower>> = {
  compilation_unit: inside,
  block: inside,
  expression_statement: inside,
  global_statement: inside,
  labeled_statement: inside,
  checked_statement: inside,
  lock_statement: inside,
  using_statement: loop,
  unsafe_statement: inside,
  fixed_statement: inside,
  declaration_list: inside,
  local_declaration_statement: declaration,
  variable_declaration: declaration,
  if_statement: ifStatement,
  switch_statement: switchStatement,
  foreach_statement: forEach,
  for_statement: loop,
  while_statement: loop,
  do_statement: loop,
  try_statement: tryStatement,
  local_function_statement: (node, lowering) =>
    void lowering.block.into.push({
      kind: 'function',
      fn: lowerMethod(node, lowering),
      at: rangeOf(node),
      arms: lowering.block.arms,
    }),
  method_declaration: (node, lowering) =>
    void lowering.block.into.push({
      kind: 'function',
      fn: lowerMethod(node, lowering),
      at: rangeOf(node),
      arms: lowering.block.arms,
    }),
  return_statement: (node, lowering) => {
    // The grammar has no named node for `this`.
    const value = partsOf(node)[0] ?? node.children.find((child) => child?.type === 'this');
    const lowered = value && lowerExpr(value, lowering);
    lowering.block.into.push({
      kind: 'return',
      ...(lowered && { value: lowered }),
      at: rangeOf(node),
      arms: lowering.block.arms,
    });
  },
  using_directive: using,
  namespace_declaration: namespace,
  file_scoped_namespace_declaration: namespace,
  preproc_if: inside,
  preproc_else: inside,
  preproc_elif: inside,
  preproc_region: skip,
  preproc_endregion: skip,
  preproc_define: skip,
  preproc_pragma: skip,
  preproc_arg: skip,
  throw_statement: inside,
  yield_statement: (node, lowering) => {
    const { block } = lowering;
    for (const part of partsOf(node)) {
      const value = yielding(block, lowerExpr(part, lowering), rangeOf(node));
      block.into.push({ kind: 'expr', value, at: rangeOf(node), arms: block.arms });
    }
  },
  break_statement: skip,
  continue_statement: skip,
  empty_statement: skip,
  goto_statement: skip,
  delegate_declaration: skip,
  attribute_list: skip,
  extern_alias_directive: skip,
  event_declaration: skip,
};
