import { type Evidence, LineIndex, type Span } from '@mixer-oauth/core';
import type { Moved } from './outline/outline.ts';
import { writtenAt } from './outline/written-at.ts';
import type { Sighting } from './recognisers/recogniser.ts';
import type { Origin } from './resolve/values.ts';
import { writtenVerbs } from './written-verbs.ts';

/** Scopes may be behind it. A redirect URI that cannot be seen hides none. */
export const isBlindSpot = ({ kind, certainty }: Evidence): boolean =>
  certainty === 'unresolved' && (kind === 'call' || kind === 'request');

export const rank = { certain: 0, likely: 1, unresolved: 2 } as const;

/** One row per fact and place; a call that one recogniser is sure of is not repeated by one that only guesses. */
export function toEvidence(
  sightings: readonly Sighting[],
  texts: ReadonlyMap<string, string>,
  movedIn: (file: string) => readonly Moved[] = () => [],
): readonly Evidence[] {
  const indexes = new Map<string, LineIndex>();
  const spanOf = ({ file, at }: Origin): Span => {
    const index = indexes.get(file) ?? new LineIndex(texts.get(file) ?? '');
    indexes.set(file, index);
    const { start, end } = writtenAt(at, movedIn(file));
    return index.span(file, start, end);
  };
  const rows = new Map<string, Sighting[]>();
  const placed = ({ place }: Sighting): string => `${place.file} ${place.at.start}`;
  const isWritten = writtenVerbs(sightings, placed);
  // One after the other: a verb that is written must not give way to one that itself gave way to it.
  const told = sightings.filter((one) => !one.isDefaultVerb || !isWritten(one));
  const sure = new Set(told.filter((one) => one.protocol === 'rest' && !one.isDoubtful).map(placed));
  const kept = told.filter((one) => !one.isDoubtful || !sure.has(placed(one)));
  for (const one of kept.toSorted((left, right) => rank[left.certainty] - rank[right.certainty])) {
    const fact = [
      one.provider,
      one.kind,
      one.scope,
      one.protocol,
      one.method,
      one.path,
      one.kind === 'call' ? '' : one.value,
    ].join(' ');
    const { file, at } = one.place;
    const key = `${fact} ${file} ${writtenAt(at, movedIn(file)).start}`;
    const same = rows.get(key);
    if (same) same.push(one);
    else rows.set(key, [one]);
  }
  const evidence = [...rows.values()].map((same) => makeEvidence(same, spanOf));
  return withoutShadows(evidence).toSorted(byPlace);
}

function makeEvidence(same: readonly Sighting[], spanOf: (place: Origin) => Span): Evidence {
  const [first] = same as readonly [Sighting, ...Sighting[]];
  const { place, related: _related, trace, ...told } = first;
  const {
    isDefaultVerb: _isDefaultVerb,
    isDoubtful: _isDoubtful,
    isVerbHidden: _isVerbHidden,
    request: _request,
    caller: _caller,
    written,
    ...fact
  } = told;
  const seen = new Set<string>();
  const related = same
    .flatMap((one) => one.related.map(({ place: at, message }) => ({ span: spanOf(at), message })))
    .filter(({ span, message }) => {
      const key = `${span.file}:${span.start.offset}:${message}`;
      return !seen.has(key) && seen.add(key);
    });
  return {
    id: '',
    ...fact,
    ...(written !== undefined && same.every((one) => one.written === written) && { path: written }),
    span: spanOf(place),
    related,
    trace: trace.map(({ text, place: at }) => ({ text, span: spanOf(at) })),
  };
}

/** An unresolved or likely call at a place where a surer one stands says nothing new. */
export function withoutShadows(evidence: readonly Evidence[]): readonly Evidence[] {
  const sure = new Set(evidence.filter(({ certainty }) => certainty === 'certain').map(placeKey));
  const resolved = new Set(evidence.filter(({ certainty }) => certainty !== 'unresolved').map(placeKey));
  return evidence.filter((one) => {
    if (one.certainty === 'certain') return true;
    return one.certainty === 'likely'
      ? !(one.kind === 'call' && sure.has(placeKey(one)))
      : !resolved.has(placeKey(one));
  });
}

const placeKey = ({ kind, span }: Evidence): string => `${kind} ${span.file}:${span.start.offset}`;
const factOf = (one: Evidence): string =>
  `${one.scope ?? ''} ${one.protocol ?? ''} ${one.method ?? ''} ${one.path ?? ''} ${one.value ?? ''}`;

export function byPlace(left: Evidence, right: Evidence): number {
  if (left.span.file !== right.span.file) return left.span.file < right.span.file ? -1 : 1;
  if (left.span.start.offset !== right.span.start.offset) return left.span.start.offset - right.span.start.offset;
  const [one, other] = [left.kind + factOf(left), right.kind + factOf(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** One place may name one operation with several words: `/users/{role}` by a branch. */
export function withIds(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence.map((one) => {
    const short = idOf(one);
    const id = seen.has(short) ? `${short}:${one.path ?? ''}` : short;
    seen.add(id);
    return { ...one, id };
  });
}

const idOf = (one: Evidence): string =>
  [
    one.kind,
    one.provider,
    one.span.file,
    one.span.start.offset,
    one.scope ?? one.operation ?? one.path ?? one.value ?? '',
  ].join(':');
