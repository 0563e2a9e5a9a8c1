import type { Catalogue, Client, Explanation } from '@mixer-oauth/core';
import type { ListRow } from '../../browse/list-row.ts';

/** An authorize URL that was made, or why none could be. */
export interface MadeUrl {
  readonly client: string;
  readonly isForced: boolean;
  readonly url?: string;
  readonly state?: string;
  readonly codeVerifier?: string;
  readonly notes: readonly string[];
}

/** A client, and what its provider would say to the URL that is tried. */
export type HostsRow = ListRow &
  Readonly<{ id: string; client: Client; catalogue: Catalogue; explanation?: Explanation }>;
