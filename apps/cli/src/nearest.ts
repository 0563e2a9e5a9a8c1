import { distance } from 'fastest-levenshtein';

/** The name that was probably meant: at most two typing errors away and less than half of the word, or one that it begins. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, far: distance(word.toLowerCase(), name.toLowerCase()) }))
    .toSorted((left, right) => left.far - right.far || (left.name < right.name ? -1 : 1));
  const best = ranked[0];
  if (best && best.far <= 2 && best.far * 2 < Math.max(word.length, 3)) return best.name;
  return word.length > 2 ? names.find((name) => name.startsWith(word)) : undefined;
}
