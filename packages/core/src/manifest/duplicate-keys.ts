import { type Document, isMap, type Node, type Pair, visit } from 'yaml';
import { keyText } from './yaml-map.ts';

/** Keys that stand in one map for a second time, each with the first. Linear, unlike the library's own check. */
export function duplicateKeys(
  document: Document,
): readonly Readonly<{ pair: Pair<Node>; first: Pair<Node>; key: string }>[] {
  const found: { pair: Pair<Node>; first: Pair<Node>; key: string }[] = [];
  visit(document, {
    Map(_, map) {
      if (!isMap<Node>(map)) return;
      const seen = new Map<string, Pair<Node>>();
      for (const pair of map.items) {
        const key = keyText(pair);
        if (key === undefined) continue;
        const first = seen.get(key);
        if (first) found.push({ pair, first, key });
        else seen.set(key, pair);
      }
    },
  });
  return found;
}
