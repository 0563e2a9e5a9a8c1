import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  visit,
  type YAMLMap,
} from 'yaml';
import { scalarText } from './scalar-text.ts';

/** A value and the pair that holds it. `isShared`: it stands elsewhere too, so that changing it changes other places. */
export type Entry = Readonly<{ pair: Pair<Node>; node: Node | null; isShared: boolean }>;

/** What an alias stands for, and any other node itself; undefined for an alias to nothing. */
export function resolve(node: unknown, document: Document): Node | null | undefined {
  if (!isAlias(node)) return node as Node | null | undefined;
  const known = targets.get(document) ?? targetsIn(document);
  targets.set(document, known);
  return known.get(node);
}

// The library goes through the whole document for each alias: four thousand of them took a minute.
const targets = new WeakMap<Document, ReadonlyMap<Alias, Node>>();

/** An alias stands for the last node before it that has the name. */
function targetsIn(document: Document): ReadonlyMap<Alias, Node> {
  const [named, found] = [new Map<string, Node>(), new Map<Alias, Node>()];
  visit(document, {
    Alias(_, alias) {
      const target = named.get(alias.source);
      if (target) found.set(alias, target);
    },
    Value(_, node) {
      if (node.anchor !== undefined) named.set(node.anchor, node);
    },
  });
  return found;
}

/** Text of a key; undefined for keys that are maps, lists or null. */
export const keyText = (pair: Pair): string | undefined =>
  isScalar(pair.key) && pair.key.value === '' ? '' : scalarText(pair.key);

export const isMergeKey = (pair: Pair): boolean => isScalar(pair.key) && pair.key.value === '<<' && !isQuoted(pair.key);

const isQuoted = ({ type }: { type?: unknown }): boolean => type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';

/**
 * The entry of a map, by the merge keys too: own keys first, then merged maps in order. A map is looked into once, so that maps
 * merged twice and again (a "bomb") cost what they weigh.
 */
export function entryOf(map: YAMLMap, key: string, document: Document): Entry | undefined {
  return search(map, key, document, new Set(), false);
}

function search(
  map: YAMLMap,
  key: string,
  document: Document,
  seen: Set<YAMLMap>,
  isShared: boolean,
): Entry | undefined {
  seen.add(map);
  const own = map.items.findLast((pair) => keyText(pair) === key && !isMergeKey(pair)) as Pair<Node> | undefined;
  if (own) {
    const node = resolve(own.value, document);
    return { pair: own, node: node ?? null, isShared: isShared || isAlias(own.value) };
  }
  for (const merged of mergedMaps(map, document)) {
    const found = seen.has(merged) ? undefined : search(merged, key, document, seen, true);
    if (found) return found;
  }
  return undefined;
}

/** The maps that the `<<` of a map names. */
export function mergedMaps(map: YAMLMap, document: Document): readonly YAMLMap<Node>[] {
  return map.items.filter(isMergeKey).flatMap(({ value }) => {
    const target = resolve(value, document);
    const nodes = isSeq(target) ? target.items.map((item) => resolve(item, document)) : [target];
    return nodes.filter((node) => isMap<Node>(node));
  });
}
