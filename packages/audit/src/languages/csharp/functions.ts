import type { Node } from 'web-tree-sitter';
import type { Argument, CallExpr, FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { partsOf, rangeOf, typeParamsIn } from '../syntax.ts';
import { argumentsIn, argumentsOf } from './arguments.ts';
import { lowerExpr } from './expressions.ts';
import { inBlock, type Lowering, nameOf, sourceOf } from './lowering.ts';
import { lowerStatements } from './statements.ts';

export const hasModifier = (node: Node, word: string, lowering: Lowering): boolean =>
  node.children.some((child) => child?.type === 'modifier' && sourceOf(lowering, child) === word);

/** Methods, constructors, local functions, operators. `: base(…)` is the constructor's first statement. */
export function lowerMethod(node: Node, lowering: Lowering): FunctionOutline {
  const name = node.childForFieldName('name');
  const type = node.childForFieldName('returns') ?? node.childForFieldName('type');
  const isConstructor = node.type === 'constructor_declaration';
  const into: Statement[] = [];
  const initializer = partsOf(node).find((part) => part.type === 'constructor_initializer');
  if (initializer) into.push(initializerCall(initializer, lowering));
  lowerBody(
    node.childForFieldName('body') ?? partsOf(node).find((part) => part.type === 'arrow_expression_clause') ?? null,
    into,
    lowering,
  );
  const typeParams = typeParamsIn(node.childForFieldName('type_parameters'), lowering.text);
  return {
    ...(name && { name: isConstructor ? 'constructor' : nameOf(lowering, name) }),
    params: paramsOf(node.childForFieldName('parameters'), lowering),
    ...(typeParams.length > 0 && { typeParams }),
    body: into,
    annotations: annotationsOf(node, lowering),
    ...(hasModifier(node, 'static', lowering) && { isStatic: true }),
    ...(isConstructor && { isConstructor }),
    ...(type && { returnType: sourceOf(lowering, type) }),
    at: rangeOf(node),
  };
}

function initializerCall(node: Node, lowering: Lowering): Statement {
  const isBase = node.children.some((child) => child?.type === 'base');
  const list = partsOf(node).find((part) => part.type === 'argument_list') ?? null;
  const callee = { kind: 'name' as const, name: isBase ? 'super' : 'this', at: rangeOf(node) };
  return {
    kind: 'expr',
    value: { kind: 'call', callee, args: argumentsOf(list, lowering), isNew: false, at: rangeOf(node) },
    at: rangeOf(node),
    arms: [],
  };
}

export function lowerBody(body: Node | null, into: Statement[], lowering: Lowering): void {
  if (!body) return;
  inBlock(lowering, { into, arms: [] }, () => {
    if (body.type === 'block') lowerStatements(partsOf(body), lowering);
    else into.push({ kind: 'return', value: lowerExpr(body, lowering), at: rangeOf(body), arms: [] });
  });
}

export function lowerLambda(node: Node, lowering: Lowering): FunctionOutline {
  const into: Statement[] = [];
  lowerBody(node.childForFieldName('body') ?? partsOf(node).at(-1) ?? null, into, lowering);
  const params = node.childForFieldName('parameters');
  const single =
    params && params.type !== 'parameter_list'
      ? [{ name: nameOf(lowering, params), at: rangeOf(params) }]
      : paramsOf(params, lowering);
  return { params: single, body: into, annotations: [], at: rangeOf(node) };
}

/** `params T[] rest` stands flat among the list's children: its type and name without a parameter around them. */
export function paramsOf(list: Node | null, lowering: Lowering, isField = false): Param[] {
  if (!list) return [];
  const params = partsOf(list).flatMap((param): Param[] => {
    if (param.type !== 'parameter') return [];
    const [name, type] = [param.childForFieldName('name'), param.childForFieldName('type')];
    const value = partsOf(param).at(-1);
    const hasDefault =
      param.children.some((child) => child?.type === '=') && value !== undefined && value.id !== name?.id;
    const annotations = annotationsOf(param, lowering);
    return [
      {
        name: name ? nameOf(lowering, name) : '',
        ...(type && { type: sourceOf(lowering, type) }),
        ...(hasDefault && { default: lowerExpr(value, lowering) }),
        ...(isField && { isField }),
        ...(hasModifier(param, 'this', lowering) && { isReceiver: true }),
        ...(annotations.length > 0 && { annotations }),
        at: rangeOf(param),
      },
    ];
  });
  const rest = list.children.some((child) => child?.type === 'params') ? list.childForFieldName('name') : null;
  return rest ? [...params, { name: nameOf(lowering, rest), isRest: true, at: rangeOf(rest) }] : params;
}

/** `[Option("api", Default = "x")]`: what is set by name is an argument by name. */
function attributeArguments(list: Node | null, lowering: Lowering): Argument[] {
  return (list ? partsOf(list) : []).flatMap((argument): Argument[] => {
    const [set, ...more] = partsOf(argument);
    const [name, value] = [set?.childForFieldName('left'), set?.childForFieldName('right')];
    if (set?.type !== 'assignment_expression' || more.length > 0 || !name || !value)
      return argumentsIn([argument], lowering);
    return [{ name: nameOf(lowering, name), value: lowerExpr(value, lowering) }];
  });
}

/** `[Get("/x")]`, as the call that it is. */
export function annotationsOf(node: Node, lowering: Lowering): CallExpr[] {
  return partsOf(node)
    .filter(({ type }) => type === 'attribute_list')
    .flatMap((list) => partsOf(list))
    .filter(({ type }) => type === 'attribute')
    .map((attribute) => {
      const name = attribute.childForFieldName('name');
      const args = partsOf(attribute).find(({ type }) => type === 'attribute_argument_list') ?? null;
      return {
        kind: 'call',
        callee: name ? lowerExpr(name, lowering) : { kind: 'name', name: '', at: rangeOf(attribute) },
        args: attributeArguments(args, lowering),
        isNew: false,
        at: rangeOf(attribute),
      };
    });
}
