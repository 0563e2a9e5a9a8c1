import type { Operation, ProviderData, RedirectRules, ScopeRow, ScopeStatus } from '@mixer-oauth/core';

const statuses: Readonly<Record<ScopeStatus, string>> = {
  current: 'Current scopes',
  legacy: 'Legacy scopes',
  internal: 'Internal scopes',
};

const shownCalls = 5;

/** The reference page of a provider, in Markdown: the same data gives the same bytes. */
export function providerPage(data: ProviderData): string {
  return [
    `# ${data.name}`,
    introduction(data),
    '## Addresses',
    table(['', 'address'], addresses(data)),
    '## Flows',
    table(['flow', 'offered', 'response type', 'redirects', 'notes'], flows(data)),
    '## Parameters of the authorization request',
    table(['parameter', 'required', 'values', 'notes'], parameters(data)),
    '## Lifetimes',
    table(
      ['what', 'how long'],
      data.lifetimes.map(({ token, text }) => [token, text]),
    ),
    '## Redirect URIs',
    redirects(data.redirects),
    ...scopes(data),
    '## Client libraries',
    table(['library', 'language', 'imported as', 'told the scopes by'], libraries(data)),
    '',
  ].join('\n\n');
}

const introduction = ({ id, name, statusNote, notes, scopes: all, operations, sdks }: ProviderData): string =>
  [
    `<!-- Made by packages/providers/tools/build-docs.ts from packages/providers/data/${id}.yml: edit that file. -->`,
    [
      `What mixer-oauth knows of ${name}: ${all.length} scopes, ${operations.length} operations and ${sdks.length} client libraries.`,
      statusNote ?? '',
    ]
      .join(' ')
      .trim(),
    `Where each fact comes from, and how sure it is, stands in [the catalogue](../../packages/providers/data/${id}.yml).`,
    (notes ?? []).map((note) => `- ${text(note)}`).join('\n'),
  ].join('\n\n');

const addresses = ({ urls }: ProviderData): string[][] => [
  ...(['authorize', 'token', 'introspect', 'revoke', 'shortcode', 'device', 'docs', 'register'] as const).flatMap(
    (key) => (urls[key] === undefined ? [] : [[key, code(urls[key])]]),
  ),
  ...(urls.aliases?.authorize ?? []).map((url) => ['authorize (also)', code(url)]),
  ...(urls.aliases?.token ?? []).map((url) => ['token (also)', code(url)]),
  ...urls.apiBases.map(({ url, isLegacy }) => [isLegacy ? 'API (older)' : 'API', code(url)]),
  ...(urls.sockets ?? []).map((url) => ['socket', code(url)]),
  ...(urls.legacyHosts ?? []).map((host) => ['older host', code(host)]),
];

const flows = (data: ProviderData): string[][] =>
  data.flows.map(({ id, isSupported, responseType, usesRedirect, clientTypes, notes }) => [
    code(id),
    !isSupported ? 'no' : clientTypes === undefined ? 'yes' : `to ${clientTypes.join(' and ')} clients`,
    responseType === undefined ? '' : code(responseType),
    usesRedirect ? 'yes' : '',
    (notes ?? []).map(text).join(' '),
  ]);

const parameters = ({ authorizeParameters }: ProviderData): string[][] =>
  authorizeParameters.map(({ name, isRequired, values, forcesConsent, notes }) => [
    code(name),
    isRequired === undefined ? 'unknown' : isRequired ? 'yes' : 'no',
    (values ?? []).map(code).join(', '),
    [
      ...(forcesConsent === undefined ? [] : [`${code(forcesConsent)} makes the user approve again.`]),
      ...(notes ?? []).map(text),
    ].join(' '),
  ]);

const matchings: Readonly<Record<RedirectRules['matching'], string>> = {
  hosts: 'A client lists hosts: the host of a redirect URI must match one of them; port and path do not matter.',
  exact: 'A redirect URI must equal a registered one.',
  'loopback-port': 'A redirect URI must equal a registered one, except for the port of a loopback address.',
  prefix: 'A redirect URI may be a sub-path or sub-domain of a registered one.',
};

function redirects({
  matching,
  allowsWildcardHosts,
  wildcardCoversApex,
  allowsLocalhost,
  allowsHttp,
  allowsCustomSchemes,
  loopbackPort,
  maximum,
}: RedirectRules): string {
  const claims = [
    matchings[matching],
    ...(loopbackPort === 'unregistered' ? ['Any port is accepted only where none is registered.'] : []),
    allowsWildcardHosts
      ? `\`*.example.com\` allows every host below example.com${wildcardCoversApex ? ', and example.com itself' : '; example.com needs an entry of its own'}.`
      : 'Wildcards are not allowed.',
    allowsLocalhost ? 'localhost may be listed.' : 'localhost may not be listed.',
    ...(allowsHttp === undefined
      ? []
      : [
          `Plain http: ${{ any: 'for any host', loopback: 'for loopback addresses only', localhost: 'for localhost; whether for 127.0.0.1 too is not known', none: 'never' }[allowsHttp]}.`,
        ]),
    ...(allowsCustomSchemes === undefined ? [] : [`Schemes of an app: ${allowsCustomSchemes ? 'yes' : 'no'}.`]),
    ...(maximum === undefined ? [] : [`${maximum === 1 ? 'One' : `At most ${maximum}`} for each client.`]),
  ];
  return claims.map((claim) => `- ${claim}`).join('\n');
}

const scopes = (data: ProviderData): string[] =>
  (['current', 'legacy', 'internal'] as const).flatMap((status) => {
    const rows = data.scopes.filter((row) => row.status === status);
    if (rows.length === 0) return [];
    return [
      `## ${statuses[status]}`,
      table(
        ['scope', 'sensitivity', 'what it grants', 'needed by'],
        rows.map((row) => scopeRow(row, data.operations)),
      ),
    ];
  });

const scopeRow = (row: ScopeRow, operations: readonly Operation[]): string[] => [
  code(row.name),
  row.sensitivity,
  [
    `${text(row.description)}.`,
    ...(row.replacedBy === undefined ? [] : [`Use ${code(row.replacedBy)} instead.`]),
    ...(row.implies === undefined ? [] : [`Includes ${row.implies.map(code).join(', ')}.`]),
    ...(row.requires === undefined ? [] : [`Useless without ${row.requires.map(code).join(', ')}.`]),
  ].join(' '),
  neededBy(row, operations),
];

function neededBy({ name, isBehavioural }: ScopeRow, operations: readonly Operation[]): string {
  const calls = operations
    .filter(({ needs }) => needs !== 'unknown' && needs.some((all) => all.includes(name)))
    .map(callOf);
  const maybe = operations.filter((row) => possible(row).includes(name)).map(callOf);
  const perhaps = maybe.filter((call) => !calls.includes(call));
  if (calls.length > 0) return `${listed(calls)}${perhaps.length > 0 ? `<br>perhaps ${listed(perhaps)}` : ''}`;
  if (perhaps.length > 0) return `${isBehavioural ? 'acts on' : 'perhaps'} ${listed(perhaps)}`;
  return isBehavioural ? 'no call: code cannot prove it unused' : '';
}

/** Scopes that a call may need: candidates, those of a condition, those of single fields. */
const possible = ({ candidates, conditional, fieldScopes }: Operation): readonly string[] => [
  ...(candidates ?? []),
  ...(conditional ?? []).flatMap(({ needs }) => (needs === 'unknown' ? [] : needs.flat())),
  ...Object.values(fieldScopes ?? {}),
];

const callOf = ({ protocol, method, path }: Operation): string =>
  code(
    [protocol === 'rest' ? '' : protocol, protocol === 'constellation' ? '' : (method ?? ''), path ?? '']
      .filter(Boolean)
      .join(' '),
  );

const listed = (calls: readonly string[]): string =>
  [...calls.slice(0, shownCalls), ...(calls.length > shownCalls ? [`and ${calls.length - shownCalls} more`] : [])].join(
    '<br>',
  );

const libraries = ({ sdks }: ProviderData): string[][] =>
  sdks.map(({ id, language, imports, scopeSinks, defaultScopes }) => [
    id,
    language,
    imports.map(code).join(', '),
    [
      ...new Set((scopeSinks ?? []).map(({ symbol }) => code(symbol))),
      ...(defaultScopes === undefined ? [] : [`by default ${defaultScopes.map(code).join(' ')}`]),
    ].join('<br>'),
  ]);

const code = (value: string): string => `\`${value.replaceAll('|', String.raw`\|`)}\``;

/** A star or brace in running text is no markup, and a bar would end a cell. */
const text = (value: string): string => value.replaceAll(/[|*<]/g, String.raw`\$&`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
