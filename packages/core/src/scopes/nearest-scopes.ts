import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../catalogue.ts';

const words = (name: string): string =>
  name
    .toLowerCase()
    .split(/[:._-]+/)
    .toSorted()
    .join(' ');

/**
 * Names of the catalogue that a wrong name was probably meant to be, nearest first, at most three: the same words in another
 * order or case, a missing or surplus last part such as `:self`, then few typing mistakes. Internal scopes are never offered.
 */
export function nearestScopes(name: string, catalogue: Catalogue): readonly string[] {
  const offered = catalogue.data.scopes.filter(({ status }) => status !== 'internal');
  const rows = offered.map((scope) => ({
    name: scope.name,
    cost: cost(name, scope.name) + (scope.status === 'legacy' ? 0.5 : 0),
  }));
  const limit = Math.max(2, name.length / 4);
  return rows
    .filter((row) => row.cost <= limit)
    .toSorted((left, right) => left.cost - right.cost || (left.name < right.name ? -1 : 1))
    .slice(0, 3)
    .map((row) => row.name);
}

function cost(wrong: string, right: string): number {
  if (words(wrong) === words(right)) return 0.1;
  if (right.startsWith(`${wrong}:`) || wrong.startsWith(`${right}:`)) return 0.5;
  return distance(wrong.toLowerCase(), right.toLowerCase());
}
