import { type Evidence, hideValues, LineIndex, secretRanges, type Span, type TextRange } from '@mixer-oauth/core';
import { push } from './push.ts';
import { secretSegments } from './secret-segments.ts';

/** Where the texts hold secrets: what evidence says, and what looks like one wherever it stands, in comments too. */
export function secretSpans(texts: ReadonlyMap<string, string>, evidence: readonly Evidence[]): readonly Span[] {
  const seen = evidence
    .filter(({ kind, value }) => kind === 'secret' && value === 'literal')
    .flatMap(({ span, related }) => [span, ...related.map((one) => one.span)]);
  const inPaths = segmentsByFile(evidence);
  const found = [...texts].flatMap(([file, text]) => {
    const ranges = [
      ...secretRanges(text),
      ...[...new Set(inPaths.get(file))].flatMap((value) => placesOf(value, text)),
    ];
    if (ranges.length === 0) return [];
    const index = new LineIndex(text);
    return ranges.map(({ start, end }) => index.span(file, start, end));
  });
  return [...seen, ...found];
}

/** What of the paths in evidence must be hidden, by the files that it rests on. */
function segmentsByFile(evidence: readonly Evidence[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const one of evidence) {
    const segments = secretSegments(one);
    if (segments.length === 0) continue;
    const places = [one.span, ...one.related.map(({ span }) => span), ...one.trace.map(({ span }) => span)];
    for (const file of new Set(places.map((place) => place.file)))
      for (const segment of segments) push(found, file, segment);
  }
  return found;
}

function placesOf(value: string, text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length))
    found.push({ start: at, end: at + value.length });
  return found;
}

/** Evidence without the values that stand at these places: an address may have carried one along. */
export function withoutSecrets(
  evidence: readonly Evidence[],
  places: readonly Span[],
  texts: ReadonlyMap<string, string>,
): readonly Evidence[] {
  const seen = places.map(({ file, start, end }) => (texts.get(file) ?? '').slice(start.offset, end.offset));
  const { redact } = hideValues([...seen, ...evidence.flatMap(secretSegments)]);
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
