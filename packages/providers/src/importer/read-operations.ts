import { follow, list, type Plain, plain, text, texts } from './document.ts';
import { proseScopes, type Prose } from './prose-scopes.ts';
import type { SecurityScheme } from './read-schemes.ts';
import { type Requirement, requirementOf, unsaid } from './read-security.ts';
import { serversIn } from './read-servers.ts';
import type { Remarks } from './remarks.ts';

/** One operation of a document, as it stands there. */
export interface ReadOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly group: string;
  readonly summary?: string;
  readonly isDeprecated: boolean;
  readonly requirement: Requirement;
  readonly prose?: Prose;
  readonly source?: string;
  readonly servers: readonly string[]; // of its own
}

export interface OperationOptions {
  readonly base?: string;
  /** Where scopes stand beside `security`: the key of an extension. */
  readonly scopesAt?: string;
  /** Read scopes from descriptions. */
  readonly isProse: boolean;
}

const verbs = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace'] as const;

/** The operations of a document in its order. Summaries, parameters and what begins with `x-` in a path item are none. */
export function operationsOf(
  document: Plain,
  schemes: ReadonlyMap<string, SecurityScheme>,
  options: OperationOptions,
  remarks: Remarks,
): readonly ReadOperation[] {
  const ids = new Set<string>();
  const rows = Object.entries(plain(document['paths'])).flatMap(([key, value]) => {
    if (key.startsWith('x-')) return [];
    const followed = follow(document, value);
    if (followed === undefined) remarks.add(key, 'its path item stands in another file, so it is left out');
    const item = plain(followed);
    const path = pathOf(key, remarks);
    return verbs.flatMap((verb) => {
      if (item[verb] === undefined) return [];
      return [
        operationAt(document, { verb, path, item, operation: plain(item[verb]) }, schemes, options, ids, remarks),
      ];
    });
  });
  if (document['webhooks'] !== undefined)
    remarks.add('webhooks', 'they are calls that the provider makes, so they are left out');
  return rows;
}

/** A path without query; `{?name}` too, which some documents take over from RFC 6570. */
function pathOf(key: string, remarks: Remarks): string {
  const path = key.replace(/\{[?&][^}]*\}/g, '').replace(/[?#].*$/s, '');
  if (path !== key) remarks.add(key, 'a query in a path is cut off');
  return path.startsWith('/') ? path : `/${path}`;
}

type Found = Readonly<{ verb: string; path: string; item: Plain; operation: Plain }>;

function operationAt(
  document: Plain,
  { verb, path: written, item, operation }: Found,
  schemes: ReadonlyMap<string, SecurityScheme>,
  { base, scopesAt, isProse }: OperationOptions,
  ids: Set<string>,
  remarks: Remarks,
): ReadOperation {
  const method = verb.toUpperCase();
  const parameters = [...list(item['parameters']), ...list(operation['parameters'])].map((one) =>
    plain(follow(document, one)),
  );
  const path = withSpans(written, parameters);
  const id = idOf(text(operation['operationId']), `${method} ${path}`, ids, remarks);
  const summary = text(operation['summary']);
  const description = text(operation['description']) ?? '';
  const prose = isProse ? proseScopes(description) : undefined;
  const source = text(plain(operation['externalDocs'])['url']);
  const extension = scopesAt === undefined ? undefined : fromExtension(operation[scopesAt]);
  const requirement = extension ?? requirementOf(operation['security'] ?? document['security'], schemes, id, remarks);
  if (contradicts(parameters, requirement))
    remarks.add(id, 'the text of its token parameter names other scopes than its security does');
  return {
    id,
    method,
    path,
    group: texts(operation['tags'])[0] ?? written.split('/')[1] ?? '',
    ...(summary !== undefined && { summary: summary.replace(/\.$/, '') }),
    isDeprecated: operation['deprecated'] === true,
    requirement,
    ...(prose && { prose }),
    ...(source !== undefined && { source }),
    servers: [...serversIn(operation['servers'] ?? item['servers'], id, remarks, base)],
  };
}

/** Names are unique in a catalogue; in documents they are missing, or there twice. */
function idOf(written: string | undefined, fallback: string, ids: Set<string>, remarks: Remarks): string {
  if (written !== undefined && ids.has(written)) remarks.add(written, 'an operationId stands there twice');
  const id = written === undefined || ids.has(written) ? fallback : written;
  ids.add(id);
  return id;
}

/** "Requires scope: `a`" at the parameter that takes the token, where the list of the operation has other names. */
function contradicts(parameters: readonly Plain[], { kind, alternatives }: Requirement): boolean {
  if (kind !== 'listed') return false;
  const listed = new Set(alternatives.flat());
  const said = parameters
    .filter((one) => /^(?:token|access_token|authorization)$/i.test(text(one['name']) ?? ''))
    .flatMap((one): readonly string[] => {
      const needs = proseScopes(text(one['description']) ?? '')?.needs ?? 'unknown';
      return needs === 'unknown' ? [] : needs.flat();
    });
  return (
    said.length > 0 && (said.some((name) => !listed.has(name)) || [...listed].some((name) => !said.includes(name)))
  );
}

/** Parameters that the document marks as reaching over several segments are written `{+name}`. */
function withSpans(path: string, parameters: readonly Plain[]): string {
  const wide = parameters
    .filter((one) => one['in'] === 'path' && (one['x-multi-segment'] === true || one['allowReserved'] === true))
    .flatMap((one) => text(one['name']) ?? []);
  return path.replaceAll(/(?<=\/)\{([^{}]+)\}(?=\/|$)/g, (whole, name: string) =>
    wide.includes(name) ? `{+${name}}` : whole,
  );
}

/** `[scope, scope]`, or `[{ scopes, state }]` of which each is an alternative. */
function fromExtension(value: unknown): Requirement | undefined {
  const rows = list(value);
  if (rows.length === 0) return undefined;
  const plainNames = texts(rows);
  const alternatives = plainNames.length > 0 ? [plainNames] : rows.map((one) => texts(plain(one)['scopes']));
  return { ...unsaid, kind: 'listed', alternatives };
}
