import { type Document, isMap, type Node, type Pair } from 'yaml';
import { type Client, type ClientType, clientTypes } from '../manifest.ts';
import type { Located } from '../span.ts';
import type { Layout } from './layout.ts';
import {
  entryIn,
  located,
  readHosts,
  readInsertions,
  readItems,
  readScopes,
  type Source,
  spanOf,
} from './read-lists.ts';
import { entryOf, isMergeKey, keyText, resolve } from './yaml-map.ts';

/** Every client and every environment of it, in file order; what is broken is left out. */
export function readClients(document: Document, layout: Layout, defaultProvider: string): readonly Client[] {
  if (!isMap<Node>(document.contents)) return [];
  const named = located(entryOf(document.contents, 'provider', document)?.node, layout);
  const read = (source: Source, pair: Pair<Node>, key: string, environment?: string): Client => {
    const provider = named ?? { value: defaultProvider, span: spanOf(pair.key, layout) };
    return readClient(source, pair, { key, provider, ...(environment !== undefined && { environment }) });
  };
  return mapsIn(entryOf(document.contents, 'clients', document)?.node, document).flatMap(({ key, pair, map }) => {
    const environments = mapsIn(entryOf(map, 'environments', document)?.node, document);
    return [
      read({ document, layout, maps: [map] }, pair, key),
      ...environments.map((overlay) =>
        read({ document, layout, maps: [overlay.map, map] }, overlay.pair, key, overlay.key),
      ),
    ];
  });
}

/** The maps of a map, by their keys. A key that stands twice counts once, the last time; that is a diagnostic. */
function mapsIn(node: unknown, document: Document) {
  if (!isMap<Node>(node)) return [];
  const last = new Map(node.items.map((pair) => [keyText(pair), pair]));
  return [...last.values()].flatMap((pair) => {
    const key = keyText(pair);
    const map = resolve(pair.value, document);
    return key !== undefined && !isMergeKey(pair) && isMap<Node>(map) ? [{ key, pair, map }] : [];
  });
}

interface Identity {
  readonly key: string;
  readonly environment?: string;
  readonly provider: Located<string>; // unless the client names another
}

const texts = ['name', 'website', 'logo', 'clientId', 'clientSecret', 'approvalPrompt'] as const;

function readClient(source: Source, pair: Pair<Node>, { key, environment, provider }: Identity): Client {
  const { layout } = source;
  const span = spanOf(pair.key, layout);
  const text = (name: string): Located<string> | undefined => located(entryIn(source, name)?.node, layout);
  const type = text('type');
  const optional = texts.flatMap((name) => {
    const value = text(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    key,
    id: environment === undefined ? key : `${key}@${environment}`,
    ...(environment !== undefined && { environment }),
    provider: text('provider') ?? provider,
    span,
    body: spanOf(pair.value, layout),
    ...(Object.fromEntries(optional) as Partial<Record<(typeof texts)[number], Located<string>>>),
    ...(type && (clientTypes as readonly string[]).includes(type.value) && { type: type as Located<ClientType> }),
    flows: readItems(source, 'flows'),
    hosts: readHosts(source),
    redirectUris: readItems(source, 'redirectUris'),
    scopes: [...readScopes(source, 'scopes', false), ...readScopes(source, 'optionalScopes', true)],
    ...(entryIn(source, 'code') && { code: readItems(source, 'code').map(({ value }) => value) }),
    insertions: readInsertions(source),
  };
}
