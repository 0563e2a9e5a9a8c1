import { familyOf, languageOf } from '@mixer-oauth/audit';
import type { GateHit } from './gate-search.ts';

/** The files of one family of languages, by the gate that they passed. Configuration is in each part. */
export interface Part {
  readonly hits: readonly GateHit[];
  readonly maybes: readonly string[];
  readonly misses: readonly string[];
}

const configuration = '';

/**
 * Parts of a tree that know nothing of each other. One after the other they take a fraction of the memory, and a word of one
 * language says nothing of another. Without any code there is one part with what is configuration.
 */
export function splitByFamily({ hits, maybes, misses }: Part): readonly Part[] {
  const families = new Set([...hits.map(({ file }) => file), ...maybes].map(familyOfFile));
  families.delete(configuration);
  const parts = families.size > 0 ? [...families].toSorted() : [configuration];
  const split = parts.map((family) => {
    const isOf = (file: string): boolean => [family, configuration].includes(familyOfFile(file));
    return { hits: hits.filter(({ file }) => isOf(file)), maybes: maybes.filter(isOf), misses: misses.filter(isOf) };
  });
  // The largest while least else is loaded.
  return split.toSorted((left, right) => sizeOf(right) - sizeOf(left));
}

const sizeOf = ({ hits }: Part): number => hits.reduce((sum, { text }) => sum + text.length, 0);

function familyOfFile(file: string): string {
  const language = languageOf(file);
  return !language || language.isConfiguration ? configuration : familyOf(language);
}
