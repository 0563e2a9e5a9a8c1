import type { Operation } from '@mixer-oauth/core';
import type { Requirement } from './read-security.ts';

/** What an operation needs, as far as a document can be believed. */
export type Judged = Pick<
  Operation,
  'needs' | 'confidence' | 'strength' | 'basis' | 'declaredScopes' | 'scopeFreeTokens' | 'isOptionalAuth'
>;

/** What `judgeNeeds` must know of the whole document. */
export interface Surroundings {
  readonly all: ReadonlySet<string>; // every scope of the document
  readonly sentinels: ReadonlySet<string>; // names that stand for no scope
}

/**
 * Lists of several scopes say "all of them" in a document and mostly mean something else: one for each kind of item, of state or
 * of token, or a read scope beside the one that writes. So they enter as alternatives that are only inferred, with what the
 * document lists beside them, until somebody who knows decides otherwise.
 */
export function judgeNeeds(requirement: Requirement, surroundings: Surroundings): Judged {
  const { kind, others, mayBeAnonymous } = requirement;
  if (kind === 'unknown')
    return { needs: 'unknown', confidence: 'unknown', basis: 'The document says nothing of tokens here.' };
  if (kind === 'public') return { needs: [], confidence: 'documented', basis: 'The document asks for no token.' };
  if (requirement.alternatives.length === 0)
    return {
      needs: [],
      confidence: 'documented',
      scopeFreeTokens: others,
      basis: `It takes no user's token, only: ${others.join(', ')}${mayBeAnonymous ? ', or none' : ''}.`,
    };
  const alternatives = requirement.alternatives.map((set) => set.filter((name) => !surroundings.sentinels.has(name)));
  const exempt = others.length > 0 ? { scopeFreeTokens: others } : {};
  const optional = mayBeAnonymous ? { isOptionalAuth: true } : {};
  const isFree = requirement.alternatives.some((set, at) => set.length > 0 && alternatives[at]?.length === 0);
  if (isFree)
    return {
      needs: [],
      confidence: 'documented',
      ...exempt,
      basis: 'The document names a scope that stands for none.',
    };
  if (alternatives.some((set) => set.length === 0))
    return {
      needs: 'unknown',
      confidence: 'unknown',
      ...exempt,
      basis: 'The document lists no scope here, which may mean that none is needed or that none is named.',
    };
  if (alternatives.every((set) => set.length === 1))
    return { needs: alternatives, confidence: 'documented', ...exempt, ...optional };
  return { ...severalOf(alternatives, surroundings), declaredScopes: requirement.alternatives, ...exempt, ...optional };
}

type Guess = Pick<Operation, 'needs' | 'confidence' | 'strength' | 'basis'>;

function severalOf(alternatives: readonly (readonly string[])[], { all }: Surroundings): Guess {
  const long = alternatives.find((set) => set.length > 1) ?? [];
  if (long.length > 3 && long.length === all.size)
    return {
      needs: [],
      confidence: 'inferred',
      strength: 'weak',
      basis: 'The document lists every scope that it has: any token of a user will do.',
    };
  const needs = [...new Map(alternatives.flat().map((name) => [name, [name]])).values()];
  const why = reasonOf(long);
  return {
    needs,
    confidence: 'inferred',
    strength: long.length > 3 && why === undefined ? 'weak' : 'moderate',
    basis: `The document lists several scopes as needed together; ${why ?? 'which of them a call needs is not known'}.`,
  };
}

const reading = /[.:_-]read(?:only)?$|^read[.:_-]/i;

/** What a list of several scopes looks like, where it looks like something. */
function reasonOf(names: readonly string[]): string | undefined {
  const bare = new Set(names.filter((name) => !reading.test(name)));
  const isPair = names.some((name) => reading.test(name) && bare.has(name.replace(reading, '')));
  if (isPair) return 'one of them reads what the other changes, so either will do';
  const parts = names.map((name) => name.split(/[:.\-_/]/));
  const [first = []] = parts;
  const differing = first.map((_, at) => new Set(parts.map((words) => words[at])).size > 1);
  if (parts.every(({ length }) => length === first.length) && differing.filter(Boolean).length === 1)
    return 'they differ in one word, so it depends on what the call is about';
  return undefined;
}
