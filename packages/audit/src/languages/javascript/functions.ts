import type { Node } from 'web-tree-sitter';
import type { FunctionOutline, Param, Statement } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { annotationsOf } from './annotations.ts';
import { lowerExpr } from './expressions.ts';
import { inBlock, type Lowering, sourceOf } from './lowering.ts';
import { parameterPattern } from './patterns.ts';
import { lowerStatements } from './statements.ts';

/** Functions, arrows, methods, getters; an expression body is one `return`. */
export function lowerFunction(node: Node, lowering: Lowering): FunctionOutline {
  const name = node.childForFieldName('name');
  const single = node.childForFieldName('parameter');
  const list = node.childForFieldName('parameters');
  const params = single ? [{ name: sourceOf(lowering, single), at: rangeOf(single) }] : list ? partsOf(list).flatMap((param, index) => paramOf(param, index, lowering)) : [];
  const type = node.childForFieldName('return_type');
  const isConstructor = node.type === 'method_definition' && name !== null && sourceOf(lowering, name) === 'constructor';
  return {
    ...(name && { name: sourceOf(lowering, name) }),
    params,
    body: bodyOf(node, lowering),
    annotations: annotationsOf(node, lowering),
    ...(node.children.some((child) => child?.type === 'static') && { isStatic: true }),
    ...(isConstructor && { isConstructor }),
    ...(type && { returnType: sourceOf(lowering, type).replace(/^:\s*/, '') }),
    at: rangeOf(node),
  };
}

function bodyOf(node: Node, lowering: Lowering): readonly Statement[] {
  const body = node.childForFieldName('body');
  const into: Statement[] = [];
  if (!body) return into;
  inBlock(lowering, { into, arms: [] }, () => {
    if (body.type === 'statement_block') lowerStatements(partsOf(body), lowering);
    else into.push({ kind: 'return', value: lowerExpr(body, lowering), at: rangeOf(body), arms: [] });
  });
  return into;
}

function paramOf(node: Node, index: number, lowering: Lowering): readonly Param[] {
  const pattern = node.childForFieldName('pattern') ?? node.childForFieldName('left') ?? node;
  if (pattern.type === 'this') return [];
  const value = node.childForFieldName('value') ?? node.childForFieldName('right');
  const type = node.childForFieldName('type');
  const isField = node.children.some((child) => child?.type === 'accessibility_modifier' || child?.type === 'readonly');
  const annotations = annotationsOf(node, lowering);
  const rest = pattern.type === 'rest_pattern' ? partsOf(pattern)[0] : undefined;
  const isPattern = pattern.type === 'object_pattern' || pattern.type === 'array_pattern';
  return [
    {
      name: isPattern ? `$${index}` : sourceOf(lowering, rest ?? pattern),
      ...(type && { type: sourceOf(lowering, type).replace(/^:\s*/, '') }),
      ...(value && { default: lowerExpr(value, lowering) }),
      ...(rest && { isRest: true }),
      ...(isField && { isField }),
      ...(isPattern && { pattern: parameterPattern(pattern, lowering) }),
      ...(annotations.length > 0 && { annotations }),
      at: rangeOf(node),
    },
  ];
}
