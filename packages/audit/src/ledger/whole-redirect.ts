import type { Evidence } from '@mixer-oauth/core';

/** The redirect URI of a piece of evidence, when all of it stands in the code. */
export function wholeRedirect({ kind, certainty, value }: Evidence): string | undefined {
  if (kind !== 'redirect' || certainty === 'unresolved' || value === undefined) return undefined;
  return value.includes('{}') || value.startsWith('${') ? undefined : value;
}
