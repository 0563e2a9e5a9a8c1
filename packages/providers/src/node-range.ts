import { isMap, isNode, isPair, type Document, type Node, type Pair } from 'yaml';
import type { Problem } from './problem.ts';

type Range = readonly [start: number, end: number];

const rangeOf = (node: unknown): Range | undefined => {
  const range = isNode(node) ? node.range : undefined;
  return range ? [range[0], Math.max(range[1], range[0])] : undefined;
};

/** Where to point in the text: the node that the problem names or, when it is absent, the nearest one around it. */
export function rangeOfProblem(document: Document, { path, at }: Problem): Range {
  for (let length = path.length; length >= 0; length--) {
    const range = rangeAt(document, path.slice(0, length), length === path.length ? at : 'start');
    if (range) return range;
  }
  return [0, 0];
}

function rangeAt(document: Document, path: Problem['path'], at: Problem['at']): Range | undefined {
  if (at === 'key') return rangeOf(pairAt(document, path)?.key);
  const node: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  // The whole of a long map would mark half a page: its first key is enough to find it.
  if (at === 'start' && isMap(node)) return rangeOf(node.items[0]?.key) ?? rangeOf(node);
  return rangeOf(node);
}

function pairAt(document: Document, path: Problem['path']): Pair<Node> | undefined {
  const parent: unknown = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap<Node>(parent)) return undefined;
  const key = path.at(-1);
  return parent.items.find((pair) => isPair(pair) && String(pair.key) === key);
}
