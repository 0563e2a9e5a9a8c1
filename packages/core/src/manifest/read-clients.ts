import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import {
  type Client,
  type ClientType,
  clientTypes,
  type DeclaredScope,
  type Insertion,
  type Item,
} from '../manifest.ts';
import type { Located, Span } from '../span.ts';
import { commaItems, insertionInto, type Layout, removalOf, valueRange } from './list-layout.ts';
import { scalarText } from './scalar-text.ts';

/** Reads from an overlay first, then from the client under it. */
interface Source {
  readonly document: Document;
  readonly layout: Layout;
  readonly maps: readonly YAMLMap<Node>[]; // the overlay first
}

/** Every client and every environment of it, in file order; what is broken is left out. */
export function readClients(document: Document, layout: Layout): readonly Client[] {
  const clients: unknown = document.getIn(['clients'], true);
  if (!isMap<Node>(clients)) return [];
  const provider = scalar(document.getIn(['provider'], true), layout);
  return clients.items.flatMap((pair) => {
    const base = mapOf(document, pair.value);
    if (!base) return [];
    const key = String(pair.key);
    const read = (source: Source, at: Pair<Node>, environment?: string): Client =>
      readClient(source, at, key, provider, environment);
    const own = read({ document, layout, maps: [base] }, pair);
    const overlays: unknown = base.get('environments', true);
    const environments = isMap<Node>(overlays) ? overlays.items : [];
    return [
      own,
      ...environments.flatMap((overlay) => {
        const map = mapOf(document, overlay.value);
        return map ? [read({ document, layout, maps: [map, base] }, overlay, String(overlay.key))] : [];
      }),
    ];
  });
}

const mapOf = (document: Document, node: unknown): YAMLMap<Node> | undefined => {
  const target = isAlias(node) ? node.resolve(document) : node;
  return isMap<Node>(target) ? target : undefined;
};

function readClient(
  source: Source,
  pair: Pair<Node>,
  key: string,
  provider: Located<string> | undefined,
  environment?: string,
): Client {
  const { layout } = source;
  const keySpan = spanOf(pair.key, layout);
  const text = (name: string): Located<string> | undefined => scalar(nodeOf(source, name), layout);
  const type = text('type');
  const optional = (
    name: 'name' | 'website' | 'logo' | 'clientId' | 'clientSecret' | 'approvalPrompt',
  ): Partial<Record<typeof name, Located<string>>> => {
    const value = text(name);
    return value ? { [name]: value } : {};
  };
  const code = items(source, 'code').map(({ value }) => value);
  return {
    key,
    id: environment === undefined ? key : `${key}@${environment}`,
    ...(environment !== undefined && { environment }),
    provider: text('provider') ?? provider ?? { value: 'mixer', span: keySpan },
    span: keySpan,
    body: spanOf(pair.value, layout),
    ...optional('name'),
    ...optional('website'),
    ...optional('logo'),
    ...optional('clientId'),
    ...optional('clientSecret'),
    ...optional('approvalPrompt'),
    ...(type && (clientTypes as readonly string[]).includes(type.value) && { type: type as Located<ClientType> }),
    flows: items(source, 'flows'),
    hosts: hosts(source),
    redirectUris: items(source, 'redirectUris'),
    scopes: [...scopes(source, 'scopes', false), ...scopes(source, 'optionalScopes', true)],
    ...(nodeOf(source, 'code') !== undefined && { code }),
    insertions: insertions(source),
  };
}

function nodeOf({ document, maps }: Source, name: string): Node | undefined {
  for (const map of maps) {
    const node: unknown = map.get(name, true);
    if (node !== undefined && node !== null) return (isAlias(node) ? node.resolve(document) : node) as Node | undefined;
  }
  return undefined;
}

function spanOf(node: unknown, { span }: Layout): Span {
  const range = (node as Node | null)?.range;
  return range ? span(range[0], range[1]) : span(0, 0);
}

function scalar(node: unknown, layout: Layout): Located<string> | undefined {
  const value = scalarText(node);
  if (value === undefined || !isScalar(node)) return undefined;
  const [start, end] = valueRange(node, layout.text);
  return { value, span: layout.span(start, end) };
}

function items(source: Source, name: string): readonly Item<string>[] {
  const list = nodeOf(source, name);
  if (!isSeq<Node>(list)) return [];
  return list.items.flatMap((node, index): Item<string>[] => {
    const value = scalar(node, source.layout);
    return value ? [{ ...value, removal: removalOf(list, index, source.layout.text) }] : [];
  });
}

function hosts(source: Source): readonly Item<string>[] {
  const node = nodeOf(source, 'hosts');
  return isScalar(node) && typeof node.value === 'string'
    ? commaItems(node, node.value, source.layout)
    : items(source, 'hosts');
}

function scopes(source: Source, name: string, isOptional: boolean): readonly DeclaredScope[] {
  const list = nodeOf(source, name);
  if (!isSeq<Node>(list)) return [];
  return list.items.flatMap((node, index): DeclaredScope[] => {
    const map = isMap<Node>(node) ? node : undefined;
    const value = scalar(map ? map.get('name', true) : node, source.layout);
    const reason = map ? scalar(map.get('reason', true), source.layout) : undefined;
    if (!value) return [];
    return [
      {
        ...value,
        removal: removalOf(list, index, source.layout.text),
        ...(reason && { reason: reason.value }),
        isOptional,
      },
    ];
  });
}

function insertions(source: Source): Client['insertions'] {
  const places: Partial<Record<'scopes' | 'hosts' | 'redirectUris', Insertion>> = {};
  for (const name of ['scopes', 'hosts', 'redirectUris'] as const) {
    const place = insertionInto(nodeOf(source, name), source.layout);
    if (place) places[name] = place;
  }
  return places;
}
