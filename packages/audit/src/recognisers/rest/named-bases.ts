import type { Catalogue } from '@mixer-oauth/core';
import type { FlatText } from '../provider-url.ts';

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** What the provider is called in names: its id, and what its hosts are called without their ending. */
function namesOf(catalogue: Catalogue): ReadonlySet<string> {
  const made = known.get(catalogue);
  if (made) return made;
  const { id, urls } = catalogue.data;
  const hosts = [...urls.apiBases.map(({ url }) => url), ...(urls.legacyHosts ?? [])].map(
    (address) => /^(?:[a-z]+:\/\/)?([^/:]+)/i.exec(address)?.[1] ?? '',
  );
  const names = new Set([id, ...hosts.map((host) => host.split('.').at(-2) ?? '')].filter(Boolean));
  known.set(catalogue, names);
  return names;
}

/**
 * The path behind a base that is known only by its name, where that has the provider's: `config.acme + '/users/current'`,
 * `${process.env.ACME_API}/users/current`. Undefined for any other address.
 */
export function pathBehindNamedBase(catalogue: Catalogue, flat: FlatText): string | undefined {
  if (!flat.text.startsWith('\u0000')) return undefined;
  const base = flat.pieceAt(0);
  if (!base || !('hole' in base) || base.param) return undefined;
  const words = base.hole.split(/(?<=[a-z\d])(?=[A-Z])|[^A-Za-z\d]+/);
  if (!words.some((word) => namesOf(catalogue).has(word.toLowerCase()))) return undefined;
  const path = flat.text.slice(1);
  return /^\/?[a-z]/i.test(path) ? path : undefined;
}
