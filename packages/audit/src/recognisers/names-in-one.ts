import type { Catalogue } from '@mixer-oauth/core';

const isVariable = (segment: string | undefined): boolean => segment !== undefined && /^\{\w+\}$/.test(segment);

/**
 * `/repos/{}/git/refs`, where one value is owner and name, `acme/site`: the word behind it says so, as other verbs of the path have it
 * behind two names. The path with the catalogue's names for them; as it is where nothing says so.
 */
export function withBothNames(catalogue: Catalogue, path: string): string {
  if (!path.includes('/{}/')) return path;
  const own = path.split('/');
  for (const method of catalogue.methodsAt(path)) {
    const known = catalogue.operationAt(method, path)?.path?.split('/') ?? [];
    const at = own.findIndex((segment, place) => segment !== known[place]);
    const [first, second, next] = known.slice(at, at + 3);
    const isBoth = own[at] === '{}' && isVariable(first) && isVariable(second) && !isVariable(next);
    if (isBoth && own[at + 1] === next) return [...known.slice(0, at + 2), ...own.slice(at + 1)].join('/');
  }
  return path;
}
