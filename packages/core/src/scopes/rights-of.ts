import type { Catalogue } from '../catalogue.ts';
import { coveredBy } from './covered-by.ts';

/** What scopes give: what they imply, and what a renamed one is called now, since a token of either name can do the same. */
export function rightsOf(scopes: Iterable<string>, catalogue: Catalogue | undefined): ReadonlySet<string> {
  if (!catalogue) return new Set(scopes);
  const names = [...scopes].flatMap((scope) => {
    const row = catalogue.scope(scope);
    return row?.status === 'legacy' && row.replacedBy !== undefined ? [scope, row.replacedBy] : [scope];
  });
  return coveredBy(names, catalogue);
}
