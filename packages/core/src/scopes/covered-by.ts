import type { Catalogue } from '../catalogue.ts';

/** The scopes whose rights a set of scopes gives: themselves, and all that they imply. */
export function coveredBy(names: Iterable<string>, catalogue: Catalogue): ReadonlySet<string> {
  const covered = new Set<string>();
  const open = [...names];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (covered.has(name)) continue;
    covered.add(name);
    open.push(...(catalogue.scope(name)?.implies ?? []));
  }
  return covered;
}
