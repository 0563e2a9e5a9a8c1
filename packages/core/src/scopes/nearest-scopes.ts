import { distance } from 'fastest-levenshtein';
import type { Catalogue } from '../catalogue.ts';

export interface NearestScopes {
  readonly names: readonly string[]; // nearest first, at most three
  /** The one that is clearly meant: nothing else comes near it. */
  readonly clear?: string;
}

const words = (name: string): string =>
  name
    .toLowerCase()
    .split(/[:._-]+/)
    .toSorted()
    .join(' ');

/**
 * Names of the catalogue that a wrong name was probably meant to be: the same words in another order or with other signs between
 * them, a missing or surplus `:self` or other last part, then few typing mistakes. Internal scopes are never offered.
 */
export function nearestScopes(name: string, catalogue: Catalogue): NearestScopes {
  const offered = catalogue.data.scopes.filter(({ status }) => status !== 'internal');
  const limit = Math.max(2, name.length / 4);
  const near = offered
    .map((scope) => ({ name: scope.name, cost: costOf(name, scope.name) + (scope.status === 'legacy' ? 0.5 : 0) }))
    .filter(({ cost }) => cost <= limit)
    .toSorted((left, right) => left.cost - right.cost || (left.name < right.name ? -1 : 1));
  const [first, second] = near;
  const names = near.slice(0, 3).map((row) => row.name);
  const isClear = first !== undefined && (second === undefined || second.cost - first.cost >= 1.5);
  return { names, ...(isClear && { clear: first.name }) };
}

/** Below a half: only a form of the same name. */
function costOf(wrong: string, right: string): number {
  if (words(wrong) === words(right)) return 0.1;
  if (words(`${wrong}:self`) === words(right) || words(wrong) === words(`${right}:self`)) return 0.3;
  const typing = distance(wrong.toLowerCase(), right.toLowerCase());
  // One part too few or too many: `channel:clip` for `channel:clip:create`, never a bare `channel`, which could be any of dozens.
  const isPart =
    (right.startsWith(`${wrong}:`) && wrong.includes(':')) || (wrong.startsWith(`${right}:`) && right.includes(':'));
  return isPart ? Math.min(typing, 1.6) : typing;
}
