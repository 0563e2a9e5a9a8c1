import type { Node } from 'web-tree-sitter';
import type { CallExpr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { annotationsOf } from './annotations.ts';
import { hasNoValue, lowerResult } from './branches.ts';
import { nameOf } from './expressions.ts';

export const isTypeNode = (node: Node): boolean =>
  /^(?:user_type|nullable_type|function_type|parenthesized_type|non_nullable_type|dynamic)$/.test(node.type);

/** The statements of a function's body; `= x` is one return. */
export function lowerBody(body: Node | undefined, lowering: Lowering): Statement[] {
  return bodyOf(lowering, () => {
    const inner = body && (body.type === 'function_body' ? partsOf(body)[0] : body);
    if (inner?.type === 'block') lowerStatements(partsOf(inner), lowering);
    else if (inner) lowerResult(inner, lowering);
  });
}

/** The type that an extension function is of. */
export function receiverOf(node: Node): Node | undefined {
  const name = node.childForFieldName('name');
  return partsOf(node).find((part) => isTypeNode(part) && name && part.endIndex <= name.startIndex);
}

export function lowerMethod(node: Node, lowering: Lowering): FunctionOutline {
  const name = node.childForFieldName('name');
  const parts = partsOf(node);
  const list = parts.find(({ type }) => type === 'function_value_parameters');
  const returns = parts.find((part) => isTypeNode(part) && list && part.startIndex > list.startIndex);
  return {
    ...(name && { name: nameOf(name, lowering) }),
    params: paramsOf(list, lowering),
    body: lowerBody(
      parts.find(({ type }) => type === 'function_body'),
      lowering,
    ),
    annotations: annotationsOf(node, lowering),
    ...(returns && { returnType: sourceOf(lowering, returns) }),
    at: rangeOf(node),
  };
}

/** The last expression of a lambda is what it gives; without parameters it has one that is called `it`. */
export function lowerLambda(node: Node, lowering: Lowering): FunctionOutline {
  const parts = partsOf(node);
  const list = parts.find(({ type }) => type === 'lambda_parameters');
  const statements = parts.filter(({ id }) => id !== list?.id);
  const at = rangeOf(node);
  return {
    params: list
      ? partsOf(list).map((param, index) => lambdaParam(param, index, lowering))
      : [{ name: 'it', at: { start: at.start, end: at.start } }],
    body: bodyOf(lowering, () => {
      const last = statements.at(-1);
      if (!last || hasNoValue.test(last.type)) return lowerStatements(statements, lowering);
      lowerStatements(statements.slice(0, -1), lowering);
      lowerResult(last, lowering);
    }),
    annotations: [],
    at,
  };
}

/** `a`, or `(a, b)`, which takes it apart. */
function lambdaParam(param: Node, index: number, lowering: Lowering): Param {
  const named = (node: Node): string => nameOf(partsOf(node)[0] ?? node, lowering);
  const at = rangeOf(param);
  if (param.type !== 'multi_variable_declaration') return { name: named(param), at };
  const pattern = partsOf(param).map((part, position) => ({ name: named(part), property: String(position) }));
  return { name: `$${index}`, pattern, at };
}

/** Modifiers stand before a parameter, its default after it, all in one list. */
export function paramsOf(list: Node | undefined, lowering: Lowering): Param[] {
  const params: Param[] = [];
  let modifiers: Node | undefined;
  for (const part of list ? partsOf(list) : []) {
    const last = params.at(-1);
    if (part.type === 'parameter_modifiers') modifiers = part;
    else if (part.type === 'parameter') {
      params.push(paramOf(part, modifiers, lowering));
      modifiers = undefined;
    } else if (last) params[params.length - 1] = { ...last, default: lowerExpr(part, lowering) };
  }
  return params;
}

function paramOf(node: Node, modifiers: Node | undefined, lowering: Lowering): Param {
  const [name] = partsOf(node);
  const type = partsOf(node).find((part) => isTypeNode(part));
  const annotations = modifiers ? annotationsIn(modifiers, lowering) : [];
  const isRest = modifiers !== undefined && /\bvararg\b/.test(sourceOf(lowering, modifiers));
  return {
    name: name ? nameOf(name, lowering) : '',
    ...(type && { type: sourceOf(lowering, type) }),
    ...(isRest && { isRest }),
    ...(annotations.length > 0 && { annotations }),
    at: rangeOf(node),
  };
}

/** The annotations of a list of modifiers that stands beside what it modifies. */
const annotationsIn = (modifiers: Node, lowering: Lowering): CallExpr[] =>
  modifiers.parent
    ? annotationsOf(modifiers.parent, lowering).filter(
        ({ at }) => at.start >= modifiers.startIndex && at.end <= modifiers.endIndex,
      )
    : [];
