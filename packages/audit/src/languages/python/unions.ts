import type { Node } from 'web-tree-sitter';
import type { Entry, Expr } from '../../outline/outline.ts';
import { joinedFlags, unionOf } from '../flags.ts';
import { concatenation, other, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import type { Lowering } from './lowering.ts';

/**
 * `{'a'} | more`, `base | {'a': b}`: sets, and dictionaries, where one is written out or made there; `Scope.A | Scope.B`:
 * members of an enum.
 */
export function union(node: Node, lowering: Lowering): Expr {
  const isDictionary = (side: Node | null): boolean =>
    side?.type === 'dictionary' ||
    (side?.type === 'call' && side.childForFieldName('function')?.text === 'dict') ||
    (side?.type === 'binary_operator' &&
      side.childForFieldName('operator')?.type === '|' &&
      ['left', 'right'].some((name) => isDictionary(side.childForFieldName(name))));
  const isSet = (side: Node | null): boolean =>
    side?.type === 'set' || /^(?:frozen)?set\b/.test(side?.childForFieldName('function')?.text ?? '');
  const sides = ['left', 'right'].map((name) => node.childForFieldName(name));
  if (sides.some(isDictionary))
    return {
      kind: 'record',
      entries: sides.flatMap((side): Entry[] =>
        side ? [{ key: '...', value: lowerExpr(side, lowering), at: rangeOf(side) }] : [],
      ),
      at: rangeOf(node),
    };
  const lowered = sides.flatMap((side) => (side ? [lowerExpr(side, lowering)] : []));
  if (sides.some(isSet)) return concatenation(lowered, rangeOf(node));
  const [left, right] = lowered;
  return (
    (left && right && joinedFlags(left, right, rangeOf(node))) ??
    (left && right ? unionOf(left, right, rangeOf(node)) : other(node, lowered))
  );
}
