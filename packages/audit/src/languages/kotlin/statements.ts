import type { Node } from 'web-tree-sitter';
import type { FunctionOutline } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, lowerStatements, type LowerStatement, sourceOf } from '../lowering.ts';
import {
  addLoop,
  addBind,
  addClass,
  addFunction,
  addReturn,
  addTest,
  anyItem,
  itemAt,
  lowerInside,
  skip,
} from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerAnnotated } from './annotations.ts';
import { lowerIf, lowerResult, lowerTry, lowerWhen } from './branches.ts';
import { lowerDefinition, typeName } from './classes.ts';
import { assignment, nameOf } from './expressions.ts';
import { lowerMethod, receiverOf } from './functions.ts';
import { emptyClass } from '../unit.ts';
import { extensionOf, lowerVariable } from './properties.ts';

/** `import a.b.C`, `import a.b.c as d`, `import a.b.*`. */
const importLine: LowerStatement = (node, lowering) => {
  const [path, alias] = partsOf(node);
  if (!path) return;
  const at = rangeOf(node);
  const whole = partsOf(path).map((part) => nameOf(part, lowering));
  if (/\*\s*$/.test(sourceOf(lowering, node))) {
    lowering.imports.push({ module: whole.join('.'), name: '*', at });
    return;
  }
  const name = whole.at(-1) ?? '';
  lowering.imports.push({
    module: whole.slice(0, -1).join('.'),
    name,
    alias: alias ? nameOf(alias, lowering) : name,
    at,
  });
};

const header: LowerStatement = (node, lowering) => {
  const [name] = partsOf(node);
  if (name) lowering.namespace ??= sourceOf(lowering, name);
};

/** `fun Api.me() = …` is a method of Api, wherever it stands. */
const functionOrExtension: LowerStatement = (node, lowering) => {
  const receiver = receiverOf(node);
  const method = lowerMethod(node, lowering);
  if (!receiver) return addFunction(lowering, method);
  addExtension(node, receiver, method, lowering);
};

const addExtension = (node: Node, receiver: Node, method: FunctionOutline, lowering: Lowering): void =>
  addClass(lowering, {
    ...emptyClass(typeName(receiver, lowering), rangeOf(node)),
    methods: [method],
    isPart: true,
    isExtension: true,
  });

const variableOrExtension: LowerStatement = (node, lowering) => {
  const extension = extensionOf(node, lowering);
  if (!extension) return lowerVariable(node, lowering);
  addExtension(node, extension.receiver, extension.getter, lowering);
};

/** `for ((a, b) in c)`. */
const forLoop: LowerStatement = (node, lowering) => {
  const parts = partsOf(node).filter(({ type }) => type !== 'label' && type !== 'annotation');
  const [target, value, ...body] = parts;
  if (target && value) {
    const item = anyItem(lowerExpr(value, lowering), value);
    const targets = target.type === 'multi_variable_declaration' ? partsOf(target) : [target];
    targets.forEach((one, index) => {
      const name = nameAt(nameOf(partsOf(one)[0] ?? one, lowering), rangeOf(one));
      addBind(lowering, name, targets.length > 1 ? itemAt(item, index, rangeOf(one)) : item, rangeOf(one));
    });
  }
  addLoop(body, lowering);
};

const whileLoop: LowerStatement = (node, lowering) => {
  const condition = node.childForFieldName('condition');
  addTest(condition, lowering);
  const body = partsOf(node).filter(({ id, type }) => id !== condition?.id && type !== 'label');
  addLoop(body, lowering);
};

const definition = (node: Node, lowering: Lowering): void => addClass(lowering, lowerDefinition(node, lowering));

export const kotlinStatements: Readonly<Record<string, LowerStatement>> = {
  package_header: header,
  import: importLine,
  file_annotation: skip,
  type_alias: skip,
  block: lowerInside,
  class_body: lowerInside,
  property_declaration: variableOrExtension,
  function_declaration: functionOrExtension,
  class_declaration: definition,
  object_declaration: definition,
  companion_object: lowerInside,
  assignment: (node, lowering) => void assignment(node, lowering),
  if_expression: (node, lowering) => void lowerIf(node, lowering, 'statement'),
  when_expression: (node, lowering) => void lowerWhen(node, lowering, 'statement'),
  try_expression: (node, lowering) => void lowerTry(node, lowering, 'statement'),
  for_statement: forLoop,
  while_statement: whileLoop,
  do_while_statement: whileLoop,
  return_expression: (node, lowering) => {
    const value = partsOf(node).find(({ type }) => type !== 'label');
    if (value) lowerResult(value, lowering);
    else addReturn(lowering, undefined, rangeOf(node));
  },
  throw_expression: lowerInside,
  labeled_expression: (node, lowering) =>
    lowerStatements(
      partsOf(node).filter(({ type }) => type !== 'label'),
      lowering,
    ),
  annotated_expression: lowerAnnotated,
  modifiers: skip,
};
