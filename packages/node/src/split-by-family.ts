import { familyOf, type Language, languageOf } from '@mixer-oauth/audit';
import type { GateHit } from './gate-search.ts';
import { languageIn } from './lower-files.ts';

/** Files by the gate that they passed. */
export interface Found {
  readonly hits: readonly GateHit[];
  readonly maybes: readonly string[];
  readonly misses: readonly string[];
}

/** The files of one family of languages, and the configuration of the tree. */
export interface Part extends Found {
  /** Configuration that passed no gate: only read where code names it. */
  readonly configuration: readonly string[];
}

/**
 * Parts of a tree that know nothing of each other. One after the other they take a fraction of the memory, and a word of one
 * language says nothing of another. Configuration is in each of them; where it names a provider, code of any language may read it.
 *
 * @param scripts - with their texts, among the others: their names tell no language
 */
export function splitByFamily({ hits, maybes, misses }: Found, scripts: readonly GateHit[] = []): readonly Part[] {
  const languages = new Map([...hits, ...scripts].map((one) => [one.file, languageIn(one)]));
  const familyOfFile = (file: string): string => familyIn(languages.get(file) ?? languageOf(file));

  const familyOfHit = Map.groupBy(hits, ({ file }) => familyOfFile(file));
  const familyOfMaybe = Map.groupBy(maybes, familyOfFile);
  const familyOfMiss = Map.groupBy(misses, familyOfFile);
  const isConfigured = familyOfHit.has(configuration);
  const families = new Set([
    ...familyOfHit.keys(),
    ...familyOfMaybe.keys(),
    ...(isConfigured ? familyOfMiss.keys() : []),
  ]);
  families.delete(configuration);
  const own = <T>(files: ReadonlyMap<string, readonly T[]>, family: string): readonly T[] => files.get(family) ?? [];
  const parts = [...(families.size > 0 ? families : [configuration])].toSorted().map((family) => ({
    hits: [...own(familyOfHit, configuration), ...(family === configuration ? [] : own(familyOfHit, family))],
    maybes: [...own(familyOfMaybe, configuration), ...(family === configuration ? [] : own(familyOfMaybe, family))],
    misses: family === configuration ? [] : own(familyOfMiss, family),
    configuration: own(familyOfMiss, configuration),
  }));
  // The largest while least else is loaded.
  return parts.toSorted((left, right) => sizeOf(right) - sizeOf(left));
}

const configuration = '';

const sizeOf = ({ hits }: Part): number => hits.reduce((sum, { text }) => sum + text.length, 0);

const familyIn = (language: Language | undefined): string =>
  !language || language.isConfiguration ? configuration : familyOf(language);
