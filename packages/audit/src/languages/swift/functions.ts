import type { Node } from 'web-tree-sitter';
import type { CallExpr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { ownTypeName } from '../class-members.ts';
import { nameAt } from '../expression-parts.ts';
import { lowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf, typeParamsIn } from '../syntax.ts';
import { hasNoValue, lowerResult } from './branches.ts';
import { nameOf } from './expressions.ts';

const modifiersOf = (node: Node): readonly Node[] =>
  partsOf(node)
    .filter(({ type }) => type === 'modifiers')
    .flatMap((modifiers) => partsOf(modifiers));

/** `static` and `class` members belong to the type; the grammar keeps `class` as a word of its own. */
export const isStaticMember = (node: Node, lowering: Lowering): boolean =>
  /^(?:static|class)\b/.test(sourceOf(lowering, node)) ||
  modifiersOf(node).some((modifier) => /^(?:static|class)$/.test(sourceOf(lowering, modifier)));

/** `@Published`, `@GET("a")`. */
export const annotationsOf = (node: Node, lowering: Lowering): CallExpr[] =>
  modifiersOf(node)
    .filter(({ type }) => type === 'attribute')
    .map((attribute) => {
      const [type, ...args] = partsOf(attribute);
      const callee = nameAt(type ? ownTypeName(sourceOf(lowering, type)) : '', rangeOf(type ?? attribute));
      const values = args.map((arg) => ({ value: lowerExpr(arg, lowering) }));
      return { kind: 'call', callee, args: values, isNew: false, at: rangeOf(attribute) };
    });

/** A body of one expression gives that expression, where a value is wanted. */
export function lowerBody(statements: readonly Node[], givesValue: boolean, lowering: Lowering): Statement[] {
  return bodyOf(lowering, () => {
    const [only] = statements;
    if (only && givesValue && statements.length === 1 && !hasNoValue.test(only.type)) lowerResult(only, lowering);
    else lowerStatements(statements, lowering);
  });
}

/** The statements inside a function's body, a getter or a closure. */
export const statementsIn = (node: Node | null | undefined): readonly Node[] => {
  const list = node && partsOf(node).find(({ type }) => type === 'statements');
  return list ? partsOf(list) : [];
};

export function lowerMethod(node: Node, lowering: Lowering): FunctionOutline {
  const isConstructor = node.type === 'init_declaration';
  const [name, returns] = node.childrenForFieldName('name');
  const statements = statementsIn(node.childForFieldName('body'));
  const typeParams = typeParamsIn(
    partsOf(node).find(({ type }) => type === 'type_parameters'),
    lowering.text,
  );
  const bounds = boundsOf(node, lowering);
  return {
    name: isConstructor ? 'constructor' : name ? nameOf(name, lowering) : '',
    params: paramsOf(node, lowering),
    ...(typeParams.length > 0 && { typeParams }),
    ...(bounds.size > 0 && { bounds: Object.fromEntries(bounds) }),
    body: lowerBody(statements, !isConstructor && returns !== undefined, lowering),
    annotations: annotationsOf(node, lowering),
    ...(isStaticMember(node, lowering) && { isStatic: true }),
    ...(isConstructor && { isConstructor }),
    ...(returns && !isConstructor && { returnType: sourceOf(lowering, returns) }),
    at: rangeOf(node),
  };
}

/** What stands for a type parameter: `<T: Endpoint>`, `where T: Endpoint`, `where T == Channel`. */
export function boundsOf(node: Node, lowering: Lowering): ReadonlyMap<string, string> {
  const bounds = new Map<string, string>();
  for (const part of partsOf(node)) {
    if (!/^type_(?:parameters|constraints)$/.test(part.type)) continue;
    for (const one of partsOf(part)) {
      const [name, bound] = partsOf(one.type === 'type_constraint' ? (partsOf(one)[0] ?? one) : one);
      if (name && bound) bounds.set(sourceOf(lowering, name), sourceOf(lowering, bound));
    }
  }
  return bounds;
}

/** Parameters stand among a declaration's own parts, each with its default behind it. */
function paramsOf(node: Node, lowering: Lowering): Param[] {
  const params: Param[] = [];
  node.children.forEach((child, at) => {
    const last = params.at(-1);
    if (child?.type === 'parameter') params.push(paramOf(child, lowering));
    else if (child && last && node.fieldNameForChild(at) === 'default_value' && child.isNamed)
      params[params.length - 1] = { ...last, default: lowerExpr(child, lowering) };
  });
  return params;
}

/** `with name: T`: callers write `with`, the body `name`; `_ name: T` has no label. */
function paramOf(node: Node, lowering: Lowering): Param {
  const label = node.childForFieldName('external_name');
  const [name, type] = node.childrenForFieldName('name');
  const named = name ? nameOf(name, lowering) : '';
  const written = label && nameOf(label, lowering);
  const isRest = /\.\.\.\s*$/.test(sourceOf(lowering, node));
  const isInOut = partsOf(node).some((part) => part.type === 'parameter_modifiers' && part.text === 'inout');
  return {
    name: named,
    ...(written && written !== '_' && written !== named && { label: written }),
    ...(type && { type: sourceOf(lowering, type) }),
    ...(isRest && { isRest }),
    ...(isInOut && { isInOut }),
    at: rangeOf(node),
  };
}

/** `{ a in b }`; without parameters they are called `$0`, `$1`. */
export function lowerLambda(node: Node, lowering: Lowering): FunctionOutline {
  const params = (node.childForFieldName('type')?.descendantsOfType('lambda_parameter') ?? []).flatMap((param) => {
    const name = param?.childrenForFieldName('name')[0];
    return name ? [{ name: nameOf(name, lowering), at: rangeOf(name) }] : [];
  });
  const at = rangeOf(node);
  const statements = statementsIn(node);
  const start = { start: at.start, end: at.start };
  return {
    params: params.length > 0 ? params : ['$0', '$1'].map((name) => ({ name, at: start })),
    body: lowerBody(statements, !/^(?:if|switch)_/.test(statements[0]?.type ?? ''), lowering),
    annotations: [],
    at,
  };
}
