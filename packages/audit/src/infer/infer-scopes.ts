import type { Catalogue, Evidence } from '@mixer-oauth/core';
import { isSureNeed, nameOfCall } from '../ledger/call-need.ts';
import { useOfScopes } from '../ledger/use-of-scopes.ts';
import { type InferredClient, type InferredScope, placesOf, type Seen, seenIn } from './inferred-client.ts';

type Scopes = Pick<InferredClient, 'scopes' | 'uncertainScopes'>;

/**
 * The scopes of one app: those that its code certainly asks for, those that its calls certainly need beside them, and those
 * without which one of these is useless. What only may be asked for or needed is uncertain.
 *
 * @param evidence - of this app alone
 */
export function inferScopes(evidence: readonly Evidence[], catalogue: Catalogue): Scopes {
  const requests = evidence.filter(({ kind, scope }) => kind === 'request' && scope !== undefined);
  const asked = seenIn(
    requests.filter(({ certainty }) => certainty === 'certain'),
    ({ scope }) => scope,
  );
  const use = useOfScopes(
    evidence,
    asked.map(({ value }) => value),
    catalogue,
  );
  const held = new Set(asked.flatMap(({ value }) => [...use.covers(value)]));
  const needs = [...use.needed]
    .filter((scope) => !held.has(scope))
    .toSorted()
    .map((value) => needOf(value, use, asked.length > 0));
  const requested = asked.map((one): InferredScope => ({ ...one, why: 'asked for in', ...reasonOf(one.value, use) }));
  const wanted = [...requested, ...needs.filter(({ isSure }) => isSure).map(({ scope }) => scope)];
  const scopes = [...wanted, ...requiredBy(wanted, catalogue)];
  const isOpen = ({ value }: Seen): boolean => !scopes.some((one) => one.value === value);
  const likely = seenIn(requests, ({ scope }) => scope)
    .filter(isOpen)
    .map((one): InferredScope => ({ ...one, why: 'perhaps asked for in' }));
  return {
    scopes,
    uncertainScopes: [...likely, ...needs.map(({ scope }) => scope).filter(isOpen)],
  };
}

type Use = ReturnType<typeof useOfScopes>;

function needOf(value: string, use: Use, isAsking: boolean): { scope: InferredScope; isSure: boolean } {
  const calls = use.servedBy(value);
  const sure = calls.filter(isSureNeed);
  const isSure = sure.length > 0;
  const places = placesOf((isSure ? sure : calls).map(({ evidence }) => evidence));
  const words = isSure ? 'needed in' : 'probably needed in';
  const why = isAsking ? `never asked for, but ${words}` : words;
  return { scope: { value, places, why, ...(isSure && reasonOf(value, use)) }, isSure };
}

/** A sensitive scope is declared with a reason: the calls that need it are one. */
function reasonOf(scope: string, use: Use): { reason?: string } {
  const names = [
    ...new Set(
      use
        .servedBy(scope)
        .filter(isSureNeed)
        .map(({ evidence }) => nameOfCall(evidence)),
    ),
  ];
  const [first, ...others] = names;
  if (first === undefined) return {};
  return { reason: `${first}${others.length > 0 ? ` and ${others.length} more` : ''}` };
}

function requiredBy(scopes: readonly InferredScope[], catalogue: Catalogue): readonly InferredScope[] {
  const known = new Set(scopes.map(({ value }) => value));
  const required: InferredScope[] = [];
  for (const { value, why, places } of scopes) {
    // What the code asks for alone is its own defect, which a check tells.
    if (why === 'asked for in') continue;
    for (const name of catalogue.scope(value)?.requires ?? []) {
      if (known.has(name)) continue;
      known.add(name);
      required.push({ value: name, places, why: `"${value}" is useless without it:` });
    }
  }
  return required;
}
