import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { lowerField } from '../expression-parts.ts';
import { CaseGuards } from '../guards.ts';
import { lowerExpr, type Lowering, lowerStatements, type LowerStatement, sourceOf } from '../lowering.ts';
import {
  addArm,
  addLoop,
  addBind,
  addFunction,
  addLadder,
  addReturn,
  addTest,
  addValue,
  anyItem,
  branchOf,
  keyOfItem,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { bindPattern } from './arrays.ts';
import { classKinds, lowerClass } from './classes.ts';
import { lowerFunction } from './functions.ts';
import { use, variableName } from './names.ts';

/** Assignments are binds already; `define('X', y)` is one too; an included file's names can be used from here on. */
const expression: LowerStatement = (node, lowering) => {
  for (const part of partsOf(node)) {
    const value = lowerExpr(part, lowering);
    if (part.type.endsWith('assignment_expression')) continue;
    if (value.kind === 'call' && value.callee.kind === 'name') {
      const [first, second] = value.args;
      if (value.callee.name === 'define' && first?.value.kind === 'text' && second) {
        const target: Expr = { kind: 'name', name: first.value.value, at: first.value.at };
        addBind(lowering, target, second.value, rangeOf(node));
        continue;
      }
      if (value.callee.name === 'require' && first) include(first.value, node, lowering);
    }
    addValue(value, lowering);
  }
};

/** The written part of `__DIR__ . '/a.php'` and the like: relative to this file where it goes up, else from any folder above. */
function include(path: Expr, node: Node, lowering: Lowering): void {
  const parts = path.kind === 'concat' ? path.parts : [path];
  const last = parts.at(-1);
  if (last?.kind !== 'text') return;
  const module = last.value.replace(/^\/+/, '');
  lowering.imports.push({ module, name: '*', at: rangeOf(node) });
}

const ifStatement: LowerStatement = (node, lowering) => {
  const others = node.childrenForFieldName('alternative').filter((one) => one !== null);
  addLadder(
    [node, ...others].map((rung) => ({
      test: rung.childForFieldName('condition'),
      body: [rung.childForFieldName('body')],
    })),
    lowering,
  );
};

/** `foreach ($xs as $k => $v)`: v is any item of xs, k its key. */
const forEach: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  const [source, target] = partsOf(node).filter(({ id }) => id !== body?.id);
  const [key, value] = target?.type === 'pair' ? partsOf(target) : [undefined, target];
  if (source && value) {
    const item = anyItem(lowerExpr(source, lowering), source);
    if (key) addBind(lowering, lowerExpr(key, lowering), keyOfItem(item, rangeOf(key)), rangeOf(key));
    bindItem(value, item, lowering);
  }
  addLoop([body], lowering);
};

function bindItem(target: Node, value: Expr, lowering: Lowering): void {
  if (target.type === 'list_literal' || target.type === 'array_creation_expression')
    bindPattern(target, value, lowering);
  else addBind(lowering, lowerExpr(target, lowering), value, rangeOf(target));
}

/** Loops: what stands in their head, then the body, which may not run. */
const loop: LowerStatement = (node, lowering) => {
  const body = node.childForFieldName('body');
  for (const part of partsOf(node)) {
    if (part.id === body?.id) continue;
    if (part.type.endsWith('assignment_expression')) lowerExpr(part, lowering);
    else addTest(part, lowering);
  }
  addLoop([body], lowering);
};

const switchStatement: LowerStatement = (node, lowering) => {
  addTest(node.childForFieldName('condition'), lowering);
  const branch = branchOf(lowering);
  const body = node.childForFieldName('body');
  const guards = new CaseGuards(lowering, lowerField(node, 'condition', lowering), node);
  (body ? partsOf(body) : []).forEach((section, arm) => {
    const label = section.childForFieldName('value');
    const statements = partsOf(section).filter(({ id }) => id !== label?.id);
    const ends = /^(?:break|return|throw|continue|exit)_/.test(statements.at(-1)?.type ?? '');
    guards.add(label ? [lowerExpr(label, lowering)] : undefined, statements, !ends);
    addArm(branch, arm, statements, lowering);
  });
  guards.end();
};

const tryStatement: LowerStatement = (node, lowering) => {
  lowerStatements([node.childForFieldName('body')], lowering);
  for (const clause of partsOf(node).filter(({ type }) => /^(?:catch|finally)_clause$/.test(type)))
    addArm(branchOf(lowering), 0, [clause.childForFieldName('body')], lowering);
};

const namespace: LowerStatement = (node, lowering) => {
  const name = node.childForFieldName('name');
  if (name) lowering.namespace ??= sourceOf(lowering, name);
  lowerStatements([node.childForFieldName('body')], lowering);
};

const constants: LowerStatement = (node, lowering) => {
  for (const element of partsOf(node).filter(({ type }) => type === 'const_element')) {
    const [name, value] = partsOf(element);
    if (name && value) addBind(lowering, lowerExpr(name, lowering), lowerExpr(value, lowering), rangeOf(element));
  }
};

const statics: LowerStatement = (node, lowering) => {
  for (const element of partsOf(node)) {
    const [name, value] = [element.childForFieldName('name'), element.childForFieldName('value')];
    const target: Expr = { kind: 'name', name: name ? variableName(name, lowering) : '', at: rangeOf(element) };
    addBind(lowering, target, value ? lowerExpr(value, lowering) : undefined, rangeOf(element));
  }
};

const definition: LowerStatement = (node, lowering) => {
  const outline = lowerClass(node, lowering);
  const { into, arms } = lowering.block;
  into.push({ kind: 'class', class: outline, at: outline.at, arms });
};

export const statements: Readonly<Record<string, LowerStatement>> = {
  ...Object.fromEntries(Object.keys(classKinds).map((kind) => [kind, definition])),
  expression_statement: expression,
  compound_statement: lowerInside,
  colon_block: lowerInside,
  echo_statement: lowerInside,
  if_statement: ifStatement,
  foreach_statement: forEach,
  for_statement: loop,
  while_statement: loop,
  do_statement: loop,
  switch_statement: switchStatement,
  try_statement: tryStatement,
  namespace_definition: namespace,
  namespace_use_declaration: use,
  const_declaration: constants,
  function_static_declaration: statics,
  function_definition: (node, lowering) => addFunction(lowering, lowerFunction(node, false, lowering)),
  return_statement: (node, lowering) => {
    const [value] = partsOf(node);
    addReturn(lowering, value && lowerExpr(value, lowering), rangeOf(node));
  },
  text: skip,
  text_interpolation: skip,
  php_tag: skip,
  php_end_tag: skip,
  global_declaration: skip,
  unset_statement: skip,
  break_statement: skip,
  continue_statement: skip,
  goto_statement: skip,
  named_label_statement: skip,
  declare_statement: skip,
  empty_statement: skip,
};
