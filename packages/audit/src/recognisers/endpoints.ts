import type { Catalogue, Endpoint, ParameterRole } from '@mixer-oauth/core';

/** An address of the provider at the start of a text. */
export interface EndpointMatch {
  readonly endpoint: Endpoint;
  readonly length: number;
  /** As written: `http://beam.pro`; empty scheme and slashes where the text has none. */
  readonly origin: string;
  readonly scheme: string; // lower case; empty where the text has none
  readonly host: string; // as the catalogue writes it
}

interface Row {
  readonly endpoint: Endpoint;
  readonly host: string;
  readonly pattern: RegExp;
}

interface Rows {
  readonly rows: readonly Row[];
  /** One of the hosts stands somewhere in the text: nearly no text that is asked has one. */
  readonly gate: RegExp;
}

const rows = new WeakMap<Catalogue, Rows>();
const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** The longest address first: the token endpoint lies below a base of the API. */
function rowsOf(catalogue: Catalogue): Rows {
  const known = rows.get(catalogue);
  if (known) return known;
  const { authorize, token, introspect, revoke, device, shortcode, aliases, apiBases, sockets, successors } =
    catalogue.data.urls;
  const named = Object.entries({ authorize, token, introspect, revoke, device, shortcode });
  const addresses = [
    ...named.map(([endpoint, url]) => ({ endpoint: endpoint as Endpoint, url })),
    ...(aliases?.authorize ?? []).map((url) => ({ endpoint: 'authorize' as const, url })),
    ...(aliases?.token ?? []).map((url) => ({ endpoint: 'token' as const, url })),
    ...apiBases.map(({ url }) => ({ endpoint: 'api' as const, url })),
    ...(sockets ?? []).map((url) => ({ endpoint: 'socket' as const, url })),
  ];
  const made = addresses.flatMap(({ endpoint, url }) => {
    const [, host = '', path = ''] = /^[a-z]+:\/\/([^/]+)(\/.*)?$/i.exec(url?.replace(/\/+$/, '') ?? '') ?? [];
    if (host === '') return [];
    const old = Object.entries(successors ?? {}).flatMap(([legacy, successor]) => (successor === host ? [legacy] : []));
    return [host, ...old].map((one) => ({ endpoint, host: one, path }));
  });
  const found: Rows = {
    rows: made.toSorted((left, right) => right.path.length - left.path.length).map(rowOf),
    gate: new RegExp([...new Set(made.map(({ host }) => escape(host)))].join('|') || '(?!)', 'i'),
  };
  rows.set(catalogue, found);
  return found;
}

const rowOf = ({ endpoint, host, path }: { endpoint: Endpoint; host: string; path: string }): Row => ({
  endpoint,
  host,
  // Hosts are compared without regard to case (RFC 3986 section 3.2.2), paths with it.
  pattern: new RegExp(
    `^((?:([a-zA-Z]+):)?(?:\\/\\/)?(?:[^/@\\s]*@)?(?:www\\.)?${Array.from(host, anyCase).join('')}(?::\\d+)?)${escape(path)}(?=[/?#\\u0000]|$)`,
  ),
});

const anyCase = (char: string): string =>
  /[a-z]/i.test(char) ? `[${char.toLowerCase()}${char.toUpperCase()}]` : escape(char);

export function endpointIn(catalogue: Catalogue, text: string): EndpointMatch | undefined {
  const known = rowsOf(catalogue);
  if (!known.gate.test(text)) return undefined;
  for (const { endpoint, host, pattern } of known.rows) {
    const match = pattern.exec(text);
    if (match)
      return {
        endpoint,
        host,
        length: match[0].length,
        origin: match[1] ?? '',
        scheme: (match[2] ?? '').toLowerCase(),
      };
  }
  return undefined;
}

/** What a parameter is for: as the catalogue says, else as the standards name it. */
export function roleOf(catalogue: Catalogue, name: string): ParameterRole | undefined {
  const row = catalogue.data.authorizeParameters.find((one) => one.name === name);
  if (row?.role) return row.role;
  return name === 'state' || name === 'nonce' || name === 'code_challenge' || name === 'response_type'
    ? name
    : undefined;
}

export const tokenParametersOf = ({ data }: Catalogue): readonly string[] => data.tokenParameters ?? ['access_token'];

/** `responseType`, `Response-Type` and `response_type` are one parameter. */
export const parameterName = (key: string): string =>
  key
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toLowerCase();
