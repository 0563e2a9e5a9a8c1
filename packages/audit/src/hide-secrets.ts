import { type Evidence, hideValues, LineIndex, secretRanges, type Span } from '@mixer-oauth/core';

/** Where the texts hold secrets: what evidence says, and what looks like one wherever it stands, in comments too. */
export function secretSpans(texts: ReadonlyMap<string, string>, evidence: readonly Evidence[]): readonly Span[] {
  const seen = evidence
    .filter(({ kind, value }) => kind === 'secret' && value === 'literal')
    .flatMap(({ span, related }) => [span, ...related.map((one) => one.span)]);
  const found = [...texts].flatMap(([file, text]) => {
    const ranges = secretRanges(text);
    if (ranges.length === 0) return [];
    const index = new LineIndex(text);
    return ranges.map(({ start, end }) => index.span(file, start, end));
  });
  return [...seen, ...found];
}

/** Evidence without the values that stand at these places: an address may have carried one along. */
export function withoutSecrets(
  evidence: readonly Evidence[],
  places: readonly Span[],
  texts: ReadonlyMap<string, string>,
): readonly Evidence[] {
  if (places.length === 0) return evidence;
  const values = places.map(({ file, start, end }) => (texts.get(file) ?? '').slice(start.offset, end.offset));
  const { redact } = hideValues(values);
  return evidence.map((one) => ({
    ...one,
    ...(one.value !== undefined && { value: redact(one.value) }),
    ...(one.path !== undefined && { path: redact(one.path) }),
    ...(one.scope !== undefined && { scope: redact(one.scope) }),
    ...(one.method !== undefined && { method: redact(one.method) }),
    related: one.related.map(({ span, message }) => ({ span, message: redact(message) })),
    trace: one.trace.map(({ text, span }) => ({ text: redact(text), span })),
  }));
}
