import type { Flow, Operation, ProviderData, ScopeRow } from '@mixer-oauth/core';
import { type Plain, plain, text } from './document.ts';
import { judgeNeeds, type Surroundings } from './judge-needs.ts';
import { mergeSameCalls } from './merge-same-calls.ts';
import { metadataParts } from './read-metadata.ts';
import { operationsOf, type ReadOperation } from './read-operations.ts';
import { type DocumentFlow, schemesOf, scopesOf } from './read-schemes.ts';
import { basesOf } from './read-servers.ts';
import { type Remark, Remarks } from './remarks.ts';

/** What a document does not say, or what the user knows better. */
export interface ImportOptions {
  readonly id?: string;
  readonly name?: string;
  readonly base?: string;
  readonly authorize?: string;
  readonly token?: string;
  readonly source?: string; // where the document was read, for the rows that name no page of their own
  readonly scopesAt?: string;
  readonly sentinels?: readonly string[];
  /** OAuth metadata of the server (RFC 8414), parsed. */
  readonly metadata?: Plain;
}

/** A catalogue in the making. `problem`: what is missing for one, with what would help. */
export type Imported =
  | Readonly<{ data: ProviderData; remarks: readonly Remark[] }>
  | Readonly<{ problem: string; hint: string; remarks: readonly Remark[] }>;

/**
 * A catalogue from an OpenAPI 3.0 or 3.1 or Swagger 2 document. What it says of paths, deprecation and addresses is taken as it
 * is; what its lists of scopes mean is judged with care (`judgeNeeds`).
 */
export function importOpenApi(document: Plain, options: ImportOptions = {}): Imported {
  const remarks = new Remarks();
  const schemes = schemesOf(document, remarks);
  const listed = scopesOf(schemes.values());
  const isProse = schemes.size === 0;
  if (isProse) remarks.add('security', 'the document has no security schemes, so scopes are read from descriptions');
  const read = operationsOf(document, schemes, { ...options, isProse }, remarks);
  const bases = [...new Set([...basesOf(document, remarks, options.base), ...read.flatMap(({ servers }) => servers)])];
  const flows = [...schemes.values()].flatMap((scheme) => scheme.flows);
  const metadata = metadataParts(options.metadata);
  const authorize = options.authorize ?? metadata.authorize ?? firstOf(flows, 'authorize');
  const token = options.token ?? metadata.token ?? firstOf(flows, 'token');
  const known = remarks.all;
  if (bases.length === 0)
    return { problem: 'the document names no server', hint: 'Give the address of the API by --base.', remarks: known };
  if (authorize === undefined || token === undefined)
    return {
      problem: `the document names no ${authorize === undefined ? 'authorization' : 'token'} endpoint`,
      hint: 'Give the metadata of the server by --metadata, or its addresses by --authorize and --token.',
      remarks: known,
    };
  const source = [options.source ?? text(plain(document['externalDocs'])['url']) ?? 'the imported document'];
  const names = namesOf(read, listed.keys(), metadata.scopes);
  const sentinels = sentinelsIn(names, options);
  const rows = read.map((one) => operationRow(one, { all: new Set(listed.keys()), sentinels }, source));
  const operations = mergeSameCalls(rows, remarks);
  remarkScopes(without(names, sentinels), without(listed.keys(), sentinels), operations, remarks);
  const title = options.name ?? text(plain(document['info'])['title']) ?? 'Imported';
  const data: ProviderData = {
    schemaVersion: 1,
    id: options.id ?? slug(title),
    name: title,
    status: 'active',
    urls: { authorize, token, ...metadata.urls, apiBases: bases.map((url) => ({ url })) },
    scopeSeparator: ' ',
    supportsPkce: metadata.supportsPkce,
    supportsState: true,
    flows: metadata.flows ?? flowRows(flows, source),
    authorizeParameters: [],
    lifetimes: [],
    redirects: {
      matching: 'exact',
      allowsWildcardHosts: false,
      wildcardCoversApex: false,
      allowsLocalhost: true,
      source: [],
    },
    scopes: [...names].filter((name) => !sentinels.has(name)).map((name) => scopeRow(name, listed.get(name), source)),
    operations,
    sdks: [],
    notes: noteOf(document),
  };
  remarks.add('redirects', 'no document says how redirect URIs are compared: "exact" is only the safe guess');
  if (options.metadata === undefined)
    remarks.add('supportsPkce', 'no document says whether PKCE is supported: "false" stands until you know');
  return { data, remarks: remarks.all };
}

const firstOf = (flows: readonly DocumentFlow[], key: 'authorize' | 'token'): string | undefined =>
  flows.map((flow) => flow[key]).find((url) => url !== undefined && /^[a-z]+:\/\//i.test(url));

const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/\b(?:rest|web|api|openapi|http|preview|v\d[\w.]*)\b/g, ' ')
    .trim()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replaceAll(/^[-\d]+|-+$/g, '') || 'imported';

const noteOf = (document: Plain): readonly string[] => {
  const info = plain(document['info']);
  const version = text(info['version']);
  const license = text(plain(info['license'])['name']);
  return [
    `Imported from an ${document['swagger'] === undefined ? 'OpenAPI' : 'Swagger'} document${version === undefined ? '' : `, version ${version}`}${license === undefined ? '' : `, licence ${license}`}.`,
  ];
};

const namesOf = (
  read: readonly ReadOperation[],
  listed: Iterable<string>,
  metadata: readonly string[],
): ReadonlySet<string> =>
  new Set([
    ...listed,
    ...metadata,
    ...read.flatMap(({ requirement, prose }) => [
      ...requirement.alternatives.flat(),
      ...[prose?.needs ?? [], ...(prose?.conditional ?? []).map(({ needs }) => needs)].flatMap((needs) =>
        needs === 'unknown' ? [] : needs.flat(),
      ),
    ]),
  ]);

/** Names that mean nothing: those that the user gives, and the two words that can mean nothing else. */
const sentinelsIn = (
  names: ReadonlySet<string>,
  { sentinels = ['none', 'no_scope'] }: ImportOptions,
): ReadonlySet<string> => new Set(sentinels.filter((name) => names.has(name)));

function operationRow(one: ReadOperation, surroundings: Surroundings, source: readonly string[]): Operation {
  const judged: Partial<Operation> = one.prose
    ? {
        ...one.prose,
        confidence: 'inferred',
        strength: 'moderate',
        basis: 'Read from the description of the operation.',
      }
    : judgeNeeds(one.requirement, surroundings);
  return {
    id: one.id,
    protocol: 'rest',
    method: one.method,
    path: one.path,
    ...(one.summary !== undefined && { summary: one.summary }),
    needs: 'unknown',
    confidence: 'unknown',
    ...judged,
    ...(one.isDeprecated && { status: 'legacy' }),
    source: one.source === undefined ? source : [one.source],
  };
}

function scopeRow(
  name: string,
  known: { readonly text: string; readonly flows: readonly string[] } | undefined,
  source: readonly string[],
): ScopeRow {
  const meaning = known?.text.replaceAll(/\s+/g, ' ').replace(/\.$/, '') ?? '';
  return {
    name,
    description: meaning === '' || meaning === name ? 'The document does not say what it allows' : meaning,
    status: 'current',
    resource: name.split(/[:.\-_/]/).find((word) => !/^(?:https?|read|write|admin|manage|delete|)$/.test(word)) ?? name,
    sensitivity: 'medium',
    sensitivityReason: 'Not judged yet: no document says how much harm it can do.',
    ...(known && known.flows.length > 0 && { notes: [`Only the flows ${known.flows.join(' and ')} list it.`] }),
    source,
  };
}

const flowRows = (flows: readonly DocumentFlow[], source: readonly string[]): readonly Flow[] =>
  [...new Set(flows.map(({ grant }) => grant))].map((grant) => ({
    id: grant,
    isSupported: true,
    ...(grant === 'authorization_code' && { responseType: 'code' }),
    ...(grant === 'implicit' && { responseType: 'token' }),
    usesRedirect: grant === 'authorization_code' || grant === 'implicit',
    source,
  }));

const without = (names: Iterable<string>, left: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...names].filter((name) => !left.has(name)));

/** A name that no scheme lists, and a scope that no operation lists, are worth a look each. */
function remarkScopes(
  names: ReadonlySet<string>,
  listed: ReadonlySet<string>,
  operations: readonly Operation[],
  remarks: Remarks,
): void {
  if (listed.size > 0)
    for (const name of names) if (!listed.has(name)) remarks.add(name, 'operations use a scope that no scheme lists');
  const used = new Set(
    operations.flatMap(({ needs, declaredScopes = [], conditional = [] }) =>
      [needs, declaredScopes, ...conditional.map((one) => one.needs)].flatMap((sets) =>
        sets === 'unknown' ? [] : sets.flat(),
      ),
    ),
  );
  for (const name of listed)
    if (!used.has(name)) remarks.add(name, 'no operation lists the scope, so no call can prove it used');
  const unsure = operations.filter(({ declaredScopes }) => declaredScopes !== undefined);
  for (const { id } of unsure) remarks.add(id, 'it lists several scopes together; decide by an overlay what it means');
}
