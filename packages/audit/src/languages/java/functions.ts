import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, FunctionOutline, Param } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { addReturn, bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { typeName } from './expressions.ts';

const modifiersOf = (node: Node): Node | undefined =>
  node.children.find((child) => child?.type === 'modifiers') ?? undefined;

export const hasModifier = (node: Node, word: string): boolean =>
  modifiersOf(node)?.children.some((child) => child?.type === word) ?? false;

/** `@GET("a")`, `@Path(value = "b")`, `@Override`, each as the call that it is; `value` may be left out, so it is. */
export function annotationsOf(node: Node, lowering: Lowering): CallExpr[] {
  const modifiers = modifiersOf(node);
  return (modifiers ? partsOf(modifiers) : [])
    .filter(({ type }) => type === 'annotation' || type === 'marker_annotation')
    .map((annotation) => {
      const name = annotation.childForFieldName('name');
      const list = annotation.childForFieldName('arguments');
      return {
        kind: 'call',
        callee: nameAt(name ? typeName(name, lowering) : '', rangeOf(name ?? annotation)),
        args: (list ? partsOf(list) : []).map((one) => annotationArgument(one, lowering)),
        isNew: false,
        at: rangeOf(annotation),
      };
    });
}

function annotationArgument(node: Node, lowering: Lowering): Argument {
  const [key, value] = [node.childForFieldName('key'), node.childForFieldName('value')];
  if (node.type !== 'element_value_pair' || !key || !value) return { value: lowerExpr(node, lowering) };
  const name = sourceOf(lowering, key);
  return { ...(name !== 'value' && { name }), value: lowerExpr(value, lowering) };
}

/** Methods and constructors. `super(…)` and `this(…)` are calls of those names, the first statements as in the source. */
export function lowerMethod(node: Node, lowering: Lowering): FunctionOutline {
  const [name, type, body] = ['name', 'type', 'body'].map((one) => node.childForFieldName(one));
  const isConstructor = node.type.endsWith('constructor_declaration');
  return {
    name: isConstructor ? 'constructor' : name ? sourceOf(lowering, name) : '',
    params: paramsOf(node.childForFieldName('parameters'), lowering),
    body: bodyOf(lowering, () => lowerStatements(body ? partsOf(body) : [], lowering)),
    annotations: annotationsOf(node, lowering),
    ...(hasModifier(node, 'static') && { isStatic: true }),
    ...(isConstructor && { isConstructor }),
    ...(type && { returnType: sourceOf(lowering, type) }),
    at: rangeOf(node),
  };
}

export function lowerLambda(node: Node, lowering: Lowering): FunctionOutline {
  const [params, body] = [node.childForFieldName('parameters'), node.childForFieldName('body')];
  return {
    params: params?.type === 'identifier' ? [plainParam(params, lowering)] : paramsOf(params, lowering),
    body: bodyOf(lowering, () => {
      if (body?.type === 'block') lowerStatements(partsOf(body), lowering);
      else if (body) addReturn(lowering, lowerExpr(body, lowering), rangeOf(body));
    }),
    annotations: [],
    at: rangeOf(node),
  };
}

const plainParam = (node: Node, lowering: Lowering): Param => ({ name: sourceOf(lowering, node), at: rangeOf(node) });

export function paramsOf(list: Node | null | undefined, lowering: Lowering, isField = false): Param[] {
  return (list ? partsOf(list) : []).flatMap((param): Param[] => {
    if (param.type === 'identifier') return [plainParam(param, lowering)];
    if (param.type !== 'formal_parameter' && param.type !== 'spread_parameter') return [];
    const isRest = param.type === 'spread_parameter';
    const declarator = isRest ? partsOf(param).find(({ type }) => type === 'variable_declarator') : undefined;
    const name = (declarator ?? param).childForFieldName('name');
    const type = isRest ? partsOf(param).find((part) => part.type !== 'modifiers') : param.childForFieldName('type');
    const annotations = annotationsOf(param, lowering);
    return [
      {
        name: name ? sourceOf(lowering, name) : '',
        ...(type && { type: sourceOf(lowering, type) }),
        ...(isRest && { isRest }),
        ...(isField && { isField }),
        ...(annotations.length > 0 && { annotations }),
        at: rangeOf(param),
      },
    ];
  });
}
