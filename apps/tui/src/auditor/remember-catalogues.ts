import type { Catalogue, ProviderData } from '@mixer-oauth/core';
import type { CatalogueOf } from './take-news.ts';
import type { News } from './messages.ts';

interface Kept {
  readonly catalogue: Catalogue;
  readonly text: string;
}

/**
 * Catalogues of earlier snapshots: one whose data is the same stays the same, so that its look-ups and its search are not built
 * again after every change of a file.
 */
export function rememberCatalogues(
  known: ReadonlyMap<string, Catalogue>,
  make: (data: ProviderData) => Catalogue,
  load: (name: string) => Promise<Readonly<{ catalogue?: Catalogue }>>,
): { readonly prepare: (news: News) => Promise<void>; readonly find: CatalogueOf } {
  const kept = new Map<string, Kept>([...known].map(([name, catalogue]) => [name, { catalogue, text: '' }]));
  return {
    async prepare(news) {
      if (news.kind !== 'snapshot') return;
      for (const [name, own] of news.providers) {
        const text = own ? JSON.stringify(own) : '';
        if (kept.get(name)?.text === text) continue;
        const catalogue = own ? make(own) : (await load(name)).catalogue;
        if (catalogue) kept.set(name, { catalogue, text });
      }
    },
    find: (name) => kept.get(name)?.catalogue,
  };
}
