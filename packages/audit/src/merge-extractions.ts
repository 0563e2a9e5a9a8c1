import type { Evidence, Span } from '@mixer-oauth/core';
import { byPlace, isBlindSpot, rank, withoutShadows } from './evidence-rows.ts';
import type { Extraction } from './extract-evidence.ts';

/** What parts of a tree show, as if they had been searched together. A file may be in several: what is surest of it counts. */
export function mergeExtractions(parts: readonly Extraction[]): Extraction {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const rows = new Map<string, Evidence>();
  for (const one of parts.flatMap((part) => part.evidence)) {
    const known = rows.get(one.id);
    rows.set(one.id, known ? together(known, one) : one);
  }
  const evidence = withoutShadows([...rows.values()]).toSorted(byPlace);
  const secrets = new Map(parts.flatMap((part) => part.secrets.map((span) => [keyOf(span), span])));
  return {
    evidence,
    unresolved: evidence.filter(isBlindSpot).length,
    secrets: [...secrets.values()],
    cutShort: inAny(parts.map(({ cutShort }) => cutShort)),
    crowded: inAny(parts.map(({ crowded }) => crowded)),
    muchCalled: inAny(parts.map(({ muchCalled }) => muchCalled)),
  };
}

const inAny = (lists: readonly (readonly string[])[]): readonly string[] => [...new Set(lists.flat())].toSorted();

function together(left: Evidence, right: Evidence): Evidence {
  const [surer, other] = rank[left.certainty] <= rank[right.certainty] ? [left, right] : [right, left];
  const known = new Set(surer.related.map(({ span, message }) => `${keyOf(span)} ${message}`));
  const added = other.related.filter(({ span, message }) => !known.has(`${keyOf(span)} ${message}`));
  return { ...surer, related: [...surer.related, ...added] };
}

const keyOf = ({ file, start, end }: Span): string => `${file} ${start.offset} ${end.offset}`;
