import type { Catalogue } from '@mixer-oauth/core';

const escape = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`);

/** `https://mixer.com/api/v1` and `constellation.mixer.com` both come down to `mixer.com`. */
function hostOf(address: string): string {
  const host = /^(?:[a-z]+:)?(?:\/\/)?([^/:]+)/i.exec(address)?.[1] ?? address;
  return host.split('.').slice(-2).join('.').toLowerCase();
}

/**
 * The first gate: a file without a match talks to none of these providers by itself. One case-insensitive expression with
 * few alternatives, since it runs over every byte of the tree. An import name that holds another alternative adds nothing.
 */
export function firstGate(catalogues: readonly Catalogue[]): RegExp {
  const words = new Set<string>();
  for (const { data } of catalogues) {
    for (const { url } of data.urls.apiBases) words.add(hostOf(url));
    for (const address of [
      data.urls.authorize,
      data.urls.token,
      ...(data.urls.sockets ?? []),
      ...(data.urls.legacyHosts ?? []),
    ])
      words.add(hostOf(address));
    words.add(data.id);
    for (const sdk of data.sdks) for (const name of sdk.imports) words.add(name.toLowerCase());
  }
  const all = [...words].filter((word) => word.length > 3);
  const minimal = all.filter((word) => !all.some((other) => other !== word && word.includes(other)));
  return new RegExp(minimal.toSorted().map(escape).join('|'), 'i');
}

/**
 * The second gate, for files that name no provider but may use what another file made of one: socket methods in quotes, scope
 * names, events, and the exported names of wrappers. Only run where the first gate found anything.
 */
export function secondGate(catalogues: readonly Catalogue[], wrapperNames: readonly string[]): RegExp {
  const quoted = new Set<string>();
  const plain = new Set<string>();
  for (const { data } of catalogues) {
    for (const operation of data.operations) {
      if (operation.protocol !== 'rest' && operation.method) quoted.add(operation.method);
      if (operation.protocol !== 'rest' && operation.path)
        plain.add((operation.path.split('{')[0] ?? '').replace(/:$/, ''));
    }
    for (const scope of data.scopes) plain.add(scope.name.split(':').slice(0, 2).join(':'));
  }
  const names = wrapperNames.filter((name) => name.length > 2).map((name) => `\\b${escape(name)}\\b`);
  const events = [...plain].filter((word) => word.length > 3).map((word) => `["'\`]${escape(word)}\\b`);
  return new RegExp([`["'\`](?:${[...quoted].map(escape).join('|')})["'\`]`, ...events, ...names].join('|'));
}
