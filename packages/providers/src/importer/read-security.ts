import { isPlain, list, type Plain, texts } from './document.ts';
import type { SecurityScheme } from './read-schemes.ts';
import type { Remarks } from './remarks.ts';

/** What a document says of the tokens of one operation, before anybody judges what it means. */
export interface Requirement {
  /** unknown: nothing is said; public: said to need nothing. */
  readonly kind: 'unknown' | 'public' | 'listed';
  /** Any of these sets of scopes, by OAuth; an empty set: OAuth without a scope. */
  readonly alternatives: readonly (readonly string[])[];
  /** Security schemes of other kinds that let the call through instead. */
  readonly others: readonly string[];
  readonly mayBeAnonymous: boolean;
}

export const unsaid: Requirement = { kind: 'unknown', alternatives: [], others: [], mayBeAnonymous: false };

/**
 * Security requirements: any object of the list suffices, inside an object all schemes count, inside a scheme all scopes.
 *
 * @param security - of the operation, or of the whole document where it has none of its own
 */
export function requirementOf(
  security: unknown,
  schemes: ReadonlyMap<string, SecurityScheme>,
  about: string,
  remarks: Remarks,
): Requirement {
  if (!Array.isArray(security)) return unsaid;
  const objects = list(security).filter(isPlain);
  const named = objects.filter((one) => Object.keys(one).length > 0);
  if (named.length === 0) return { ...unsaid, kind: 'public' };
  const alternatives: string[][] = [];
  const others = new Set<string>();
  for (const object of named) {
    const { oauth, rest } = split(object, schemes, about, remarks);
    if (oauth.length === 0) for (const name of rest) others.add(name);
    else alternatives.push(collapsed(oauth));
  }
  return {
    kind: 'listed',
    alternatives: unique(alternatives),
    others: [...others],
    mayBeAnonymous: named.length < objects.length,
  };
}

function split(
  object: Plain,
  schemes: ReadonlyMap<string, SecurityScheme>,
  about: string,
  remarks: Remarks,
): { oauth: readonly (readonly string[])[]; rest: readonly string[] } {
  const oauth: (readonly string[])[] = [];
  const rest: string[] = [];
  for (const [name, value] of Object.entries(object)) {
    const scheme = schemes.get(name);
    if (!scheme) remarks.add(about, `the security scheme "${name}" is not defined`);
    // Lists at schemes of other kinds are roles, not scopes.
    if (scheme?.kind === 'oauth') oauth.push([...new Set(texts(value))]);
    else rest.push(name);
  }
  return { oauth, rest };
}

/** Two schemes for the flows of one server list the same scopes: literally two tokens at once, and never meant so. */
const collapsed = (sets: readonly (readonly string[])[]): string[] => [...new Set(sets.flat())];

const unique = (sets: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ...new Map(sets.map((set) => [set.toSorted().join(' '), set])).values(),
];
