import type { Evidence } from './evidence.ts';

/**
 * One of each piece of evidence that several clients have, as the environments of a client all do: what the code shows, whoever it
 * is held against. Of those that are the same but for their client the first stays; the order does too.
 */
export function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.filter((one) => {
    const key = keyOf(one);
    return !seen.has(key) && seen.add(key);
  });
}

/** Not the id, which names the client where there are several. */
function keyOf({ kind, certainty, provider, scope, protocol, method, path, operation, value, span }: Evidence): string {
  const what = [kind, certainty, provider, scope, protocol, method, path, operation, value];
  return JSON.stringify([...what, span.file, span.start.offset, span.end.offset]);
}
