import type { Node } from 'web-tree-sitter';
import type { Expr, FunctionOutline, Statement } from '../../outline/outline.ts';
import type { Members } from '../class-members.ts';
import { getterMark, nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, type LowerStatement, sourceOf } from '../lowering.ts';
import { addBind, addFunction, itemAt } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { nameOf } from './expressions.ts';
import { annotationsOf } from './annotations.ts';
import { isTypeNode, lowerBody, lowerLambda } from './functions.ts';

interface Property {
  readonly target: Node | undefined; // one name, or several in parentheses
  readonly name: string;
  readonly type: Node | undefined;
  readonly value: Node | undefined;
  readonly getter: Node | undefined; // `get() = …`
  readonly lazy: Node | undefined; // the block of `by lazy { … }`
}

function propertyOf(node: Node, lowering: Lowering): Property {
  const parts = partsOf(node);
  const target = parts.find(({ type }) => type.endsWith('variable_declaration'));
  const names = target ? partsOf(target) : [];
  const delegate = parts.find(({ type }) => type === 'property_delegate');
  const value = parts.find(
    (part) =>
      target !== undefined &&
      part.startIndex > target.startIndex &&
      !/^(?:property_delegate|getter|setter|type_constraints|modifiers)$/.test(part.type) &&
      !isTypeNode(part),
  );
  return {
    target,
    name: names[0] ? nameOf(names[0], lowering) : '',
    type: names.find((part) => isTypeNode(part)),
    value: value ?? (delegate && defaultOf(delegate, lowering)),
    getter: parts.find(({ type }) => type === 'getter'),
    lazy: delegate?.descendantsOfType('lambda_literal')[0] ?? undefined,
  };
}

/** `by option("--api").default("…")`: what the option is where nobody gives another. */
function defaultOf(delegate: Node, lowering: Lowering): Node | undefined {
  const call = partsOf(delegate).find(({ type }) => type === 'call_expression');
  const [callee, suffix] = call ? partsOf(call) : [];
  if (!callee || !suffix || !sourceOf(lowering, callee).endsWith('.default')) return undefined;
  const [argument, ...more] = suffix.descendantsOfType('value_argument');
  return argument && more.length === 0 ? partsOf(argument).at(-1) : undefined;
}

/** A property with a getter, or a lazy one, is a method without parameters. */
function getterOf({ name, type, getter, lazy }: Property, node: Node, lowering: Lowering): FunctionOutline | undefined {
  const body = getter && partsOf(getter).find((part) => part.type === 'function_body');
  const statements: readonly Statement[] | undefined = body
    ? lowerBody(body, lowering)
    : lazy && lowerLambda(lazy, lowering).body;
  if (!statements) return undefined;
  return {
    name,
    params: [],
    body: statements,
    annotations: [getterMark(rangeOf(node))],
    ...(type && { returnType: sourceOf(lowering, type) }),
    at: rangeOf(node),
  };
}

/** A property of a class. */
export function lowerProperty(node: Node, isStatic: boolean, members: Members, lowering: Lowering): void {
  const property = propertyOf(node, lowering);
  const getter = getterOf(property, node, lowering);
  if (getter) return void members.methods.push({ ...getter, ...(isStatic && { isStatic }) });
  members.fields.push({
    name: property.name,
    ...(property.value && { value: lowerExpr(property.value, lowering) }),
    ...(property.type && { type: sourceOf(lowering, property.type) }),
    ...(isStatic && { isStatic }),
    annotations: annotationsOf(node, lowering),
    at: rangeOf(node),
  });
}

/** `val a = b`, `val (a, b) = c`, in a function or at the top of a file. */
export const lowerVariable: LowerStatement = (node, lowering) => {
  const property = propertyOf(node, lowering);
  const { target, type, value } = property;
  if (!target) return;
  const at = rangeOf(node);
  const getter = getterOf(property, node, lowering);
  if (getter) {
    addFunction(lowering, getter);
    return;
  }
  const lowered: Expr | undefined = value && lowerExpr(value, lowering);
  const typed = type ? { type: sourceOf(lowering, type) } : {};
  if (target.type !== 'multi_variable_declaration') {
    addBind(lowering, nameAt(property.name, rangeOf(target)), lowered, at, typed);
    return;
  }
  partsOf(target).forEach((one, index) => {
    const name = nameAt(nameOf(partsOf(one)[0] ?? one, lowering), rangeOf(one));
    addBind(lowering, name, lowered && itemAt(lowered, index, rangeOf(one)), at);
  });
};

/** The getter of `val String.api get() = …`, and the type that it is a property of. */
export function extensionOf(
  node: Node,
  lowering: Lowering,
): Readonly<{ receiver: Node; getter: FunctionOutline }> | undefined {
  const property = propertyOf(node, lowering);
  const { target } = property;
  const receiver = partsOf(node).find((part) => isTypeNode(part) && target && part.endIndex <= target.startIndex);
  const getter = receiver && getterOf(property, node, lowering);
  return receiver && getter ? { receiver, getter } : undefined;
}
