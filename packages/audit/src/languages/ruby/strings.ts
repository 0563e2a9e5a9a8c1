import type { Node } from 'web-tree-sitter';
import { decodeEscapes } from '../escapes.ts';
import { type LowerExpr, lowerExpr, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { type Hole, insideQuotes, lowerTemplate } from '../template.ts';

export const decodeDouble = (source: string): string => decodeEscapes(source, { letters: 'nrtbfvaes', numbers: 8 });
const decodeSingle = (source: string): string => source.replaceAll(/\\(['\\])/g, '$1');

export const holesOf = (node: Node): readonly Hole[] =>
  node.namedChildren.flatMap((child): Hole[] =>
    child?.type === 'interpolation' ? [{ code: partsOf(child)[0], start: child.startIndex, end: child.endIndex }] : [],
  );

/** `'…'`, `"…"`, `%q(…)`, `%Q(…)`, `:"…"`, one word of `%w[…]`. */
export const string: LowerExpr = (node, lowering) => {
  const isBare = node.type.startsWith('bare_');
  const place = isBare
    ? { at: rangeOf(node), start: node.startIndex, end: node.endIndex }
    : insideQuotes(node, lowering);
  const isSingle = /^(?:'|%q|:')/.test(sourceOf(lowering, node));
  return lowerTemplate(place, holesOf(node), isSingle ? decodeSingle : decodeDouble, lowering);
};

/** `:name`, and `name:` as the key of a hash. */
export const symbol: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: sourceOf(lowering, node).replace(/^:/, ''),
  at: rangeOf(node),
});

/** `%w[a b]`, `%i[a b]`. */
export const words: LowerExpr = (node, lowering) => ({
  kind: 'list',
  items: partsOf(node).map((word) => lowerExpr(word, lowering)),
  at: rangeOf(node),
});
