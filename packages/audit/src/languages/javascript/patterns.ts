import type { Node } from 'web-tree-sitter';
import type { Expr, Param } from '../../outline/outline.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, sourceOf } from './lowering.ts';
import { keyOf } from './objects.ts';

/** `const { a, b: { c = 1 }, ...rest } = value`: one bind a name, each with the member of the value that it takes. */
export function bindPattern(pattern: Node, value: Expr, isDeclaration: boolean, lowering: Lowering): void {
  const bind = (target: Expr, taken: Expr | undefined, operator: '=' | 'default' = '='): void =>
    void lowering.block.into.push({ kind: 'bind', target, ...(taken && { value: taken }), operator, isDeclaration, at: rangeOf(pattern), arms: lowering.block.arms });
  const take = (target: Node, taken: Expr): void => {
    if (target.type === 'assignment_pattern' || target.type === 'object_assignment_pattern') {
      const [left, right] = [target.childForFieldName('left'), target.childForFieldName('right')];
      if (!left) return;
      take(left, taken);
      if (right && /identifier/.test(left.type)) bind(lowerExpr(left, lowering), lowerExpr(right, lowering), 'default');
    } else if (target.type === 'object_pattern' || target.type === 'array_pattern') bindPattern(target, taken, isDeclaration, lowering);
    else if (target.type === 'rest_pattern') for (const rest of partsOf(target)) take(rest, taken);
    else if (target.type === 'shorthand_property_identifier_pattern') bind({ kind: 'name', name: sourceOf(lowering, target), at: rangeOf(target) }, taken);
    else bind(lowerExpr(target, lowering), taken);
  };
  partsOf(pattern).forEach((child, index) => {
    if (pattern.type === 'array_pattern') return take(child, child.type === 'rest_pattern' ? value : memberOf(value, String(index), child));
    if (child.type === 'pair_pattern') {
      const [key, target] = [child.childForFieldName('key'), child.childForFieldName('value')];
      if (key && target) take(target, keyed(value, keyOf(key, lowering), child));
    } else if (child.type === 'rest_pattern') take(child, value);
    else take(child, memberOf(value, nameOf(child, lowering), child));
  });
}

const memberOf = (object: Expr, name: string, node: Node): Expr => ({ kind: 'member', object, name, at: rangeOf(node) });
const keyed = (object: Expr, key: string | Expr, node: Node): Expr => (typeof key === 'string' ? memberOf(object, key, node) : { kind: 'index', object, key, at: rangeOf(node) });

function nameOf(node: Node, lowering: Lowering): string {
  const left = node.childForFieldName('left');
  return sourceOf(lowering, left ?? node);
}

/** Bound names of a destructuring parameter, each with its property; nested patterns keep their innermost property. */
export function parameterPattern(pattern: Node, lowering: Lowering): NonNullable<Param['pattern']> {
  return partsOf(pattern).flatMap((child, index): NonNullable<Param['pattern']>[number][] => {
    if (child.type === 'pair_pattern') {
      const [key, value] = [child.childForFieldName('key'), child.childForFieldName('value')];
      if (!key || !value) return [];
      if (value.type === 'object_pattern' || value.type === 'array_pattern') return [...parameterPattern(value, lowering)];
      return [boundName(value, sourceOf(lowering, key), lowering)];
    }
    if (child.type === 'object_pattern' || child.type === 'array_pattern') return [...parameterPattern(child, lowering)];
    if (child.type === 'rest_pattern') return partsOf(child).map((rest) => ({ name: sourceOf(lowering, rest), property: '...' }));
    return [boundName(child, pattern.type === 'array_pattern' ? String(index) : nameOf(child, lowering), lowering)];
  });
}

function boundName(node: Node, property: string, lowering: Lowering): NonNullable<Param['pattern']>[number] {
  const fallback = node.childForFieldName('right');
  return { name: nameOf(node, lowering), property, ...(fallback && { default: lowerExpr(fallback, lowering) }) };
}
