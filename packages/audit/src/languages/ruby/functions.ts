import type { Node } from 'web-tree-sitter';
import type { FunctionOutline, Param } from '../../outline/outline.ts';
import { callAt, nameAt } from '../expression-parts.ts';
import { lowerExpr, type LowerExpr, type Lowering, lowerStatements, sourceOf } from '../lowering.ts';
import { bodyOf } from '../statement-parts.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { withReturns } from './returns.ts';

/** A method; without parameters it is read like a property. `initialize` is the constructor. */
export function lowerMethod(node: Node, isStatic: boolean, lowering: Lowering): FunctionOutline {
  const name = node.childForFieldName('name');
  const text = name ? sourceOf(lowering, name) : '';
  const params = paramsOf(node.childForFieldName('parameters'), lowering);
  const isConstructor = text === 'initialize';
  const at = rangeOf(node);
  const isGetter = params.length === 0 && !isConstructor;
  return {
    name: isConstructor ? 'constructor' : text,
    params,
    body: lowerBody(node.childForFieldName('body'), lowering),
    annotations: isGetter ? [callAt(nameAt('getter', at), [], at)] : [],
    ...((isStatic || node.type === 'singleton_method') && { isStatic: true }),
    ...(isConstructor && { isConstructor }),
    at,
  };
}

/** `{ |x| … }`, `do |x| … end`, `->(x) { … }`. */
export const lowerBlock: LowerExpr = (node, lowering) => {
  const body = node.childForFieldName('body');
  const inner = body?.type === 'block' || body?.type === 'do_block' ? body.childForFieldName('body') : body;
  const params = paramsOf(node.childForFieldName('parameters'), lowering);
  const fn = { params, body: lowerBody(inner, lowering), annotations: [], at: rangeOf(node) };
  return { kind: 'function', fn, at: rangeOf(node) };
};

const lowerBody = (body: Node | null, lowering: Lowering): FunctionOutline['body'] => {
  const isBlock = body !== null && /^(?:body_statement|block_body)$/.test(body.type);
  return withReturns(bodyOf(lowering, () => lowerStatements(isBlock ? partsOf(body) : [body], lowering)));
};

const restKinds = /^(?:(?:splat|hash_splat|forward)_parameter)$/;

function paramsOf(list: Node | null, lowering: Lowering): Param[] {
  return (list ? partsOf(list) : []).map((param, index): Param => {
    const at = rangeOf(param);
    const name = param.childForFieldName('name');
    const value = param.childForFieldName('value');
    if (param.type === 'identifier') return { name: sourceOf(lowering, param), at };
    if (param.type === 'destructured_parameter')
      return {
        name: `$${index}`,
        pattern: partsOf(param).map((part, position) => ({
          name: sourceOf(lowering, part),
          property: String(position),
        })),
        at,
      };
    return {
      // `*` and `...` without a name are handed on by the same sign.
      name: sourceOf(lowering, name ?? param),
      ...(value && { default: lowerExpr(value, lowering) }),
      ...(restKinds.test(param.type) && { isRest: true }),
      ...(param.type === 'hash_splat_parameter' && { isNamed: true }),
      ...(param.type === 'block_parameter' && { isBlock: true }),
      at,
    };
  });
}
