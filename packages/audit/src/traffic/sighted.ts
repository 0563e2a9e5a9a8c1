import type { Evidence } from '@mixer-oauth/core';

/** What one request shows, before it is evidence. */
export type Sighted = Omit<Evidence, 'id' | 'kind' | 'certainty' | 'provider' | 'span' | 'related' | 'trace'>;
