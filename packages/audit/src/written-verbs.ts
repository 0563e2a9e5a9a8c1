import { push } from './push.ts';
import type { Sighting } from './recognisers/recogniser.ts';
import type { Origin } from './resolve/values.ts';

/**
 * Tells of a call without a verb of its own whether one is written for it elsewhere, to which it gives way. What one call sends by itself
 * only gives way to a verb of that call: `put(path); get(path)` are two, and so are two calls of a wrapper whose addresses only begin at
 * the same place.
 */
export function writtenVerbs(
  sightings: readonly Sighting[],
  placed: (one: Sighting) => string,
): (one: Sighting) => boolean {
  const from = (one: Sighting, call: Origin): string => `${placed(one)} ${placed({ ...one, place: call })}`;
  const calls = new Set<string>();
  const byPlace = new Map<string, Sighting[]>();
  for (const one of sightings) {
    if (!one.isVerbHidden && (one.protocol !== 'rest' || one.isDefaultVerb)) continue;
    push(byPlace, placed(one), one);
    for (const call of [one.request, one.caller]) if (call) calls.add(from(one, call));
  }
  return (one) => {
    const others = byPlace.get(placed(one)) ?? [];
    if (one.request && !calls.has(from(one, one.request))) return false;
    if (!one.caller) return one.request !== undefined || others.length > 0;
    return calls.has(from(one, one.caller)) || others.some((other) => !other.caller || mayBeSame(other.path, one.path));
  };
}

/** A name that the catalogue has for a part of a path is any name: `/types/{typeId}` and `/types/@me`. */
function mayBeSame(one = '', other = ''): boolean {
  const [parts, others] = [one.split('/'), other.split('/')];
  const isAny = (part: string | undefined): boolean => part?.includes('{') === true;
  return (
    parts.length === others.length && parts.every((part, at) => part === others[at] || isAny(part) || isAny(others[at]))
  );
}
