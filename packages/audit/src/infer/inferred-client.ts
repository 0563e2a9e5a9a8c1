import type { Evidence } from '@mixer-oauth/core';

/** A value and where the code shows it, as `file:line`. */
export type Seen = Readonly<{ value: string; places: readonly string[] }>;

/** `why`: what the code does with it, in front of a place; `reason`: what the manifest may say for it. */
export type InferredScope = Seen & Readonly<{ why: string; reason?: string }>;

/** What the code lets on of one OAuth app. What is uncertain is told apart: it becomes a comment. */
export interface InferredClient {
  readonly key: string;
  readonly folder: string; // ends with `/`; empty: the whole workspace
  readonly clientIds: readonly Seen[];
  readonly secrets: readonly Seen[]; // environment references alone
  readonly literalSecrets: readonly string[]; // places; never the values
  readonly flows: readonly Seen[];
  readonly type: Readonly<{ value: 'confidential' | 'public'; isKnown: boolean }>;
  readonly redirectUris: readonly Seen[];
  readonly loopbackUris: readonly Seen[]; // of developers and of apps on users' machines
  readonly uncertainUris: readonly Seen[];
  readonly scopes: readonly InferredScope[];
  readonly uncertainScopes: readonly InferredScope[];
  readonly hasHiddenRequest: boolean;
}

/** Values in the order in which they are met, each with all its places. */
export function seenIn(
  evidence: readonly Evidence[],
  valueOf: (one: Evidence) => string | undefined = ({ value }) => value,
): readonly Seen[] {
  const values = [...new Set(evidence.map(valueOf))].filter((value) => value !== undefined);
  return values.map((value) => ({ value, places: placesOf(evidence.filter((one) => valueOf(one) === value)) }));
}

export const placesOf = (evidence: readonly Evidence[]): readonly string[] => [
  ...new Set(evidence.map(({ span }) => `${span.file}:${span.start.line}`)),
];
