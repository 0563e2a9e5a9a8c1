import type { Catalogue } from '@mixer-oauth/core';

/**
 * True for text that holds an address or an SDK of one of the providers. Their names alone, which the first gate lets pass too,
 * are words like any other: a media library has a mixer.
 */
export function namesProvider(catalogues: readonly Catalogue[]): (text: string) => boolean {
  const words = new Set(
    catalogues.flatMap(({ data }) => [
      ...addressesOf(data),
      ...data.sdks.filter(({ isShared }) => !isShared).flatMap((sdk) => sdk.imports),
    ]),
  );
  const escaped = [...words]
    .filter((word) => word.length > 3)
    .toSorted()
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\/-]/g, String.raw`\$&`));
  if (escaped.length === 0) return () => false;
  const pattern = new RegExp(escaped.join('|'), 'i');
  return (text) => pattern.test(text);
}

function addressesOf({ urls }: Catalogue['data']): readonly string[] {
  const addresses = [
    urls.authorize,
    urls.token,
    ...urls.apiBases.map(({ url }) => url),
    ...(urls.sockets ?? []),
    ...(urls.legacyHosts ?? []),
  ];
  return addresses.map((address) => /^(?:[a-z]+:)?(?:\/\/)?([^/:]+)/i.exec(address)?.[1] ?? address);
}
