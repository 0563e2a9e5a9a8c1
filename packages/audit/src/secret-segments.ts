import { type Evidence, looksRandom, looksTyped } from '@mixer-oauth/core';

/**
 * Segments of a path that may be a token or key. Only of an operation that the catalogue lacks, since of all others it says what
 * stands where: what looks made by a machine, and is neither the id of a thing nor a commit; and whatever follows `token` or the like.
 */
export function secretSegments({ kind, operation, path }: Evidence): readonly string[] {
  if (kind !== 'call' || operation !== undefined || path === undefined) return [];
  const segments = (path.split(/[?#]/)[0] ?? '').split('/');
  return segments.filter((segment, at) => {
    const before = segments[at - 1] ?? '';
    if (/[{}\u0000]/.test(segment)) return false;
    if (saysSecret.test(before)) return looksTyped(segment);
    return looksRandom(segment) && !uuid.test(segment) && !(hash.test(segment) && ofCommits.test(before));
  });
}

const saysSecret = /(?:token|secret|password|key)s?$/i;
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const hash = /^(?:[\da-f]{40}|[\da-f]{64})$/i;
const ofCommits =
  /^(?:commits?|sha|refs?|git|trees?|blobs?|tags?|heads|compare|archive|tarball|zipball|statuses|revisions?)$/i;
