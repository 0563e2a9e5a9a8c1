import { type Evidence, mask } from '@mixer-oauth/core';

/** The redirect URI of a piece of evidence, when all of it stands in the code and nothing of it is hidden as a secret. */
export function wholeRedirect({ kind, certainty, value }: Evidence): string | undefined {
  if (kind !== 'redirect' || certainty === 'unresolved' || value === undefined) return undefined;
  return value.includes('{}') || value.startsWith('${') || value.includes(mask) ? undefined : value;
}
