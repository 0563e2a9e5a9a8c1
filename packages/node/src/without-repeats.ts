import { applyEdits, type Client, type Edit, parseManifest } from '@mixer-oauth/core';

const mayBeManifest = /\.ya?ml$/i;

/**
 * Edits of one file of which none writes into a list what another one writes there too, as where a misspelt scope is corrected and the
 * same scope is declared for a call that lacks it. What adds an entry gives way to what changes one.
 */
export function withoutRepeats(edits: readonly Edit[], text: string, file: string): readonly Edit[] {
  if (edits.length < 2 || !mayBeManifest.test(file)) return edits;
  const repeatsWith = (some: readonly Edit[]): number => repeatsIn(applyEdits(text, some).text, file);
  let kept = edits;
  let repeats = repeatsWith(kept);
  const additionsFirst = edits.toSorted((left, right) => sizeOf(left) - sizeOf(right) || right.start - left.start);
  for (const edit of additionsFirst) {
    if (repeats === 0) break;
    const others = kept.filter((one) => one !== edit);
    const left = repeatsWith(others);
    if (left >= repeats) continue;
    kept = others;
    repeats = left;
  }
  return kept;
}

/** How many characters are replaced. */
const sizeOf = ({ start, end }: Edit): number => end - start;

/** Entries of clients' lists that stand there already. */
const repeatsIn = (text: string, file: string): number =>
  parseManifest(text, file, { knownRules: new Set() })
    .manifest.clients.flatMap(listsOf)
    .reduce((sum, list) => sum + list.length - new Set(list).size, 0);

const listsOf = ({ scopes, hosts, redirectUris }: Client): readonly (readonly string[])[] =>
  [scopes, hosts, redirectUris].map((list) => list.map(({ value }) => value));
