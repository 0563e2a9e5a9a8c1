import type { Node } from 'web-tree-sitter';
import type { CallExpr, FunctionOutline, Param } from '../../outline/outline.ts';
import { lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { addReturn, bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { argumentsOf } from './expressions.ts';
import { variableName } from './names.ts';

/** Functions, methods and closures. A promoted parameter of a constructor is a field too. */
export function lowerFunction(node: Node, isMethod: boolean, lowering: Lowering): FunctionOutline {
  const name = node.childForFieldName('name');
  const text = name && sourceOf(lowering, name);
  const type = node.childForFieldName('return_type');
  const isConstructor = isMethod && text?.toLowerCase() === '__construct';
  const isStatic = node.children.some((child) => child?.type === 'static_modifier');
  return {
    ...(text && { name: isConstructor ? 'constructor' : text }),
    params: withArguments(node, paramsOf(node.childForFieldName('parameters'), lowering), lowering),
    body: bodyOf(lowering, () => lowerBody(node.childForFieldName('body'), lowering)),
    annotations: [],
    ...(isStatic && isMethod && { isStatic }),
    ...(isConstructor && { isConstructor }),
    ...(type && { returnType: sourceOf(lowering, type) }),
    at: rangeOf(node),
  };
}

/** A function that names no parameters and asks for its arguments has them as a list. */
function withArguments(node: Node, params: Param[], lowering: Lowering): Param[] {
  const body = node.childForFieldName('body');
  const asks = params.length === 0 && body !== null && /\bfunc_get_args\s*\(/.test(sourceOf(lowering, body));
  return asks ? [{ name: allArguments, isRest: true, at: rangeOf(node) }] : params;
}

/** What `func_get_args()` is called in the outline. */
export const allArguments = 'func_get_args()';

function lowerBody(body: Node | null, lowering: Lowering): void {
  if (body?.type === 'compound_statement') lowerStatements(partsOf(body), lowering);
  else if (body) addReturn(lowering, lowerExpr(body, lowering), rangeOf(body));
}

export const lowerClosure: LowerExpr = (node, lowering) => ({
  kind: 'function',
  fn: lowerFunction(node, false, lowering),
  at: rangeOf(node),
});

function paramsOf(list: Node | null, lowering: Lowering): Param[] {
  return (list ? partsOf(list) : []).flatMap((param): Param[] => {
    const [name, type] = [param.childForFieldName('name'), param.childForFieldName('type')];
    const value = param.childForFieldName('default_value');
    if (!name) return [];
    return [
      {
        name: variableName(name, lowering),
        ...(type && { type: sourceOf(lowering, type).replace(/^\?/, '') }),
        ...(value && { default: lowerExpr(value, lowering) }),
        ...(param.type === 'variadic_parameter' && { isRest: true }),
        ...(param.type === 'property_promotion_parameter' && { isField: true }),
        ...attributesOf(param, lowering),
        at: rangeOf(param),
      },
    ];
  });
}

/** `#[Autowire(service: 'client')]` before a parameter. */
function attributesOf(param: Node, lowering: Lowering): Pick<Param, 'annotations'> {
  const list = param.childForFieldName('attributes');
  const attributes = (list ? partsOf(list) : []).flatMap((group) => partsOf(group));
  const annotations = attributes.flatMap((attribute): readonly CallExpr[] => {
    const [name] = partsOf(attribute);
    if (attribute.type !== 'attribute' || !name) return [];
    const args = argumentsOf(attribute.childForFieldName('parameters'), lowering);
    return [{ kind: 'call', callee: lowerExpr(name, lowering), args, isNew: false, at: rangeOf(attribute) }];
  });
  return annotations.length > 0 ? { annotations } : {};
}
