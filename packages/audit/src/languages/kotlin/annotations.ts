import type { Node } from 'web-tree-sitter';
import type { CallExpr } from '../../outline/outline.ts';
import { nameAt } from '../expression-parts.ts';
import { addExpression, lowerExpr, type Lowering, type LowerStatement } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { typeName } from './classes.ts';
import { argumentsOf } from './expressions.ts';

/** `@GET("a")`, `@field:Json(name = "b")`, `@JvmStatic`, each as the call that it is. */
export function annotationsOf(node: Node, lowering: Lowering): CallExpr[] {
  const holders = partsOf(node).filter(({ type }) => type.endsWith('modifiers'));
  const written = holders.flatMap((holder) => partsOf(holder)).filter(({ type }) => type === 'annotation');
  return [...strayAnnotations(node, lowering), ...written.flatMap((one) => annotationIn(one, lowering))];
}

function annotationIn(annotation: Node, lowering: Lowering): CallExpr[] {
  return partsOf(annotation).flatMap((inner): CallExpr[] => {
    const type = inner.type === 'user_type' ? inner : partsOf(inner).find((part) => part.type === 'user_type');
    if (!type) return [];
    const list = partsOf(inner).find((part) => part.type === 'value_arguments');
    const args = argumentsOf(list, lowering).map(({ name, value }) =>
      name === undefined || name === 'value' ? { value } : { name, value },
    );
    return [
      { kind: 'call', callee: nameAt(typeName(type, lowering), rangeOf(type)), args, isNew: false, at: rangeOf(inner) },
    ];
  });
}

/** Of several annotations in front of a declaration, the grammar may take the last one's arguments for a statement, `("a")`. */
const isStray = (node: Node): boolean =>
  isAnnotated(node) &&
  /^(?:class|object|function|property)_declaration$/.test(node.nextNamedSibling?.type ?? '') &&
  endOfAnnotations(node)?.type === 'parenthesized_expression';

const isAnnotated = ({ type }: Node): boolean => type === 'annotated_expression';

function endOfAnnotations(node: Node): Node | undefined {
  let end: Node | undefined = node;
  while (end && isAnnotated(end)) end = partsOf(end)[1];
  return end;
}

export const lowerAnnotated: LowerStatement = (node, lowering) => {
  if (!isStray(node)) addExpression(node, lowering);
};

function strayAnnotations(node: Node, lowering: Lowering): CallExpr[] {
  const found: CallExpr[] = [];
  const before = node.previousNamedSibling;
  let rest = before && isStray(before) ? before : undefined;
  while (rest && isAnnotated(rest)) {
    const [annotation, behind]: Node[] = partsOf(rest);
    const [only, ...others] = annotation ? annotationIn(annotation, lowering) : [];
    const [value] = behind?.type === 'parenthesized_expression' ? partsOf(behind) : [];
    if (only) found.push(value ? { ...only, args: [{ value: lowerExpr(value, lowering) }] } : only, ...others);
    rest = behind;
  }
  return found;
}
