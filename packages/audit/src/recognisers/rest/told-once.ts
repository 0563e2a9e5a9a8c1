import type { Origin } from '../../resolve/values.ts';
import type { Sighting } from '../recogniser.ts';

export type Related = Sighting['related'][number];

/** One place where the path of a request is written. */
export type Told = Readonly<{ place: Origin; written: string | undefined; related: Related[] }>;

/**
 * One request is one fact, in whichever of its branches the path was written: later places go with the first. At the same place
 * another name is told as well, so that neither is taken for what is always asked for.
 */
export function isTold(told: Map<string, Told>, fact: string, one: Told): boolean {
  const known = told.get(fact);
  if (!known) {
    told.set(fact, one);
    return false;
  }
  if (isSamePlace(known.place, one.place) && known.written !== one.written) return false;
  known.related.push({ place: one.place, message: 'or written here' });
  return true;
}

const isSamePlace = (one: Origin, other: Origin): boolean => one.file === other.file && one.at.start === other.at.start;
