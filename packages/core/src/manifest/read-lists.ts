import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Client, DeclaredScope, Insertion, Item } from '../manifest.ts';
import type { Located } from '../span.ts';
import { insertionOfKey } from './absent-list.ts';
import { commaItems } from './comma-items.ts';
import { contentEnd, type Layout, valueRange } from './layout.ts';
import { insertionAtKey, insertionInto, type List, removalOf } from './list-layout.ts';
import { scalarText } from './scalar-text.ts';
import { type Entry, entryOf, resolve } from './yaml-map.ts';

/** Reads from an overlay first, then from the client under it. */
export interface Source {
  readonly document: Document;
  readonly layout: Layout;
  readonly maps: readonly YAMLMap<Node>[]; // the overlay first
}

export function entryIn({ document, maps }: Source, name: string): Entry | undefined {
  for (const map of maps) {
    const entry = entryOf(map, name, document);
    if (entry) return entry;
  }
  return undefined;
}

/** A scalar and its place; where it is an alias, the place of what that names. */
export function located(node: unknown, layout: Layout): Located<string> | undefined {
  const value = scalarText(node);
  if (value === undefined) return undefined;
  const [start, end] = valueRange(node as Node, layout.text);
  return { value, span: layout.span(start, end) };
}

type Read<T> = (node: Node, item: Item<string>) => T;

export const readItems = (source: Source, name: string): readonly Item<string>[] =>
  readList(source, name, (_, item) => item);

export function readScopes(source: Source, name: string, isOptional: boolean): readonly DeclaredScope[] {
  return readList(source, name, (node, item): DeclaredScope => {
    const reason = isMap<Node>(node) ? scalarText(entryOf(node, 'reason', source.document)?.node) : undefined;
    return { ...item, ...(reason !== undefined && { reason }), isOptional };
  });
}

/** Entries of a list: text, or maps with a `name`. What is neither is left out: the schema tells. */
function readList<T>(source: Source, name: string, read: Read<T>): readonly T[] {
  const entry = entryIn(source, name);
  if (!entry || !isSeq<Node>(entry.node)) return [];
  const { document, layout } = source;
  const list: List = { seq: entry.node, pair: entry.pair };
  return list.seq.items.flatMap((written, index) => {
    const node = resolve(written, document);
    const value = located(isMap<Node>(node) ? entryOf(node, 'name', document)?.node : node, layout);
    if (!value || !node) return [];
    const removal = entry.isShared ? undefined : removalOf(list, index, layout.text);
    const span = isAlias(written) ? spanOf(written, layout) : value.span;
    return [read(node, { value: value.value, span, ...(removal && { removal }) })];
  });
}

export function readHosts(source: Source): readonly Item<string>[] {
  const entry = entryIn(source, 'hosts');
  if (!entry || !isScalar(entry.node) || typeof entry.node.value !== 'string') return readItems(source, 'hosts');
  const items = commaItems(entry.node, entry.node.value, source.layout);
  return entry.isShared ? items.map(({ value, span }) => ({ value, span })) : items;
}

export function readInsertions(source: Source): Client['insertions'] {
  const places: Partial<Record<'scopes' | 'hosts' | 'redirectUris', Insertion>> = {};
  for (const name of ['scopes', 'hosts', 'redirectUris'] as const) {
    const place = insertionOf(source, name);
    if (place) places[name] = place;
  }
  return places;
}

function insertionOf(source: Source, name: string): Insertion | undefined {
  const { layout, maps } = source;
  const entry = entryIn(source, name);
  const base = maps.at(-1);
  if (!entry) return base && insertionOfKey(base, name, layout);
  if (entry.isShared) return undefined;
  if (isSeq<Node>(entry.node)) return insertionInto({ seq: entry.node, pair: entry.pair }, layout);
  return isEmpty(entry.node) ? insertionAtKey(entry.pair, layout) : undefined;
}

/** `key:` with nothing behind it. */
const isEmpty = (node: Node | null): boolean =>
  node === null || (isScalar(node) && node.value === null && !node.source);

export function spanOf(node: unknown, layout: Layout): Client['span'] {
  const range = (node as Node | null)?.range;
  return range ? layout.span(range[0], contentEnd(node as Node, layout.text)) : layout.span(0, 0);
}
