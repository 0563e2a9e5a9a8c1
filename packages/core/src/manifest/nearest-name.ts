import { closest, distance } from 'fastest-levenshtein';

/** The name that was probably meant: a third of its characters may differ. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const near = closest(
    name.toLowerCase(),
    known.map((one) => one.toLowerCase()),
  );
  const found = known.find((one) => one.toLowerCase() === near);
  const limit = Math.max(1, Math.floor(name.length / 3));
  return found !== undefined && distance(name.toLowerCase(), near) <= limit ? found : undefined;
}
