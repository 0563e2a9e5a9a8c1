import type { Node } from 'web-tree-sitter';
import type { FunctionOutline, Param } from '../../outline/outline.ts';
import { type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';

/** The name of a written type; none where it is a container, a function or made up in place. */
export function typeNameOf(node: Node | null | undefined, lowering: Lowering): string | undefined {
  const text = node ? sourceOf(lowering, node).replace(/^[*&]+/, '') : '';
  return /^[\w.]+$/.test(text) ? text : undefined;
}

/** The names that a declaration of fields, variables or parameters gives. */
export const namesOf = (node: Node): readonly Node[] =>
  node.childrenForFieldName('name').flatMap((name) => (name?.isNamed ? [name] : []));

/** A function without its name: a literal has none. */
export function lowerSignature(node: Node, lowering: Lowering): FunctionOutline {
  const body = node.childForFieldName('body');
  const returnType = resultType(node.childForFieldName('result'), lowering);
  return {
    params: paramsOf(node.childForFieldName('parameters'), lowering),
    body: bodyOf(lowering, () => lowerStatements([body], lowering)),
    annotations: [],
    ...(returnType !== undefined && { returnType }),
    at: rangeOf(node),
  };
}

export function lowerFunction(node: Node, lowering: Lowering): FunctionOutline {
  const name = node.childForFieldName('name');
  return { name: name ? sourceOf(lowering, name) : '', ...lowerSignature(node, lowering) };
}

/** `func (c *Client) Get()`: the receiver, whatever it is called, becomes `this`. */
export function lowerMethod(node: Node, lowering: Lowering): FunctionOutline {
  const receiver = node.childForFieldName('receiver');
  const own = receiver && partsOf(receiver)[0];
  const name = own?.childForFieldName('name');
  const isOnCopy = own?.childForFieldName('type')?.type !== 'pointer_type';
  const outer = lowering.selves;
  lowering.selves = name ? [sourceOf(lowering, name)] : [];
  const method = lowerFunction(node, lowering);
  lowering.selves = outer;
  return isOnCopy ? { ...method, isOnCopy } : method;
}

/** The first of several results is what the function is about; the last is an error. */
function resultType(node: Node | null, lowering: Lowering): string | undefined {
  const [one] = node?.type === 'parameter_list' ? partsOf(node) : [];
  return typeNameOf(one?.childForFieldName('type') ?? node, lowering);
}

function paramsOf(list: Node | null, lowering: Lowering): Param[] {
  return (list ? partsOf(list) : []).flatMap((declaration, position): Param[] => {
    const type = typeNameOf(declaration.childForFieldName('type'), lowering);
    const more = {
      ...(type !== undefined && { type }),
      ...(declaration.type === 'variadic_parameter_declaration' && { isRest: true }),
    };
    const names = namesOf(declaration);
    if (names.length === 0) return [{ name: `$${position}`, ...more, at: rangeOf(declaration) }];
    return names.map((name) => ({ name: sourceOf(lowering, name), ...more, at: rangeOf(name) }));
  });
}
