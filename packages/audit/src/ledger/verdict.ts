import type { Catalogue, Client, Evidence, ReportClient, Verdict } from '@mixer-oauth/core';
import { type CallNeed, nameOfCall } from './call-need.ts';
import type { ScopeUse } from './use-of-scopes.ts';

/** What one client declares, asks for and needs. */
export interface Sides {
  readonly client: Client;
  readonly catalogue: Catalogue;
  readonly use: ScopeUse;
  /** Requests by the scope they name. */
  readonly requests: ReadonlyMap<string, readonly Evidence[]>;
  readonly requestState: ReportClient['requests'];
  /** Some request names scopes that could not be read: it may be for any of them. */
  readonly hasHiddenRequest: boolean;
  readonly unresolved: number;
  /** Files and folders of its code that were not read whole. */
  readonly unread: readonly string[];
}

export type Judgement = readonly [verdict: Verdict, because: string];

/** What the three sides say of one scope, and why. */
export function verdictOf(name: string, sides: Sides): Judgement {
  const { client, catalogue, use, requests } = sides;
  if (!catalogue.scope(name)) return ['unknown', `${catalogue.data.name} has no such scope`];
  const declared = client.scopes.find(({ value }) => value === name);
  if (declared) return judgeDeclared(name, declared.isOptional, sides);
  const broader = client.scopes.find(({ value }) => use.covers(value).has(name));
  if (broader) return ['ok', `"${broader.value}" covers it`];
  if (use.needed.has(name)) return ['missing', `${needing(use.servedBy(name))} it and the manifest lacks it`];
  const isNeedless = requests.has(name) && judgeUnneeded(name, sides, new Set())[0] === 'unused';
  return ['undeclared', `the code asks for it and the manifest lacks it${isNeedless ? '; no call needs it' : ''}`];
}

/** The code could have shown a need for this scope, and shows none. */
export const isNeedless = (name: string, sides: Sides): boolean =>
  sides.use.servedBy(name).length === 0 && judgeUnneeded(name, sides, new Set())[0] === 'unused';

function judgeDeclared(name: string, isOptional: boolean, sides: Sides): Judgement {
  const needs = sides.use.servedBy(name);
  const [verdict, because] =
    needs.length > 0 ? (['ok', `${needing(needs)} it`] as const) : judgeUnneeded(name, sides, new Set());
  if (verdict !== 'ok' || isOptional || mayBeRequested(name, sides)) return [verdict, because];
  return ['never-requested', 'declared and needed, and no request for scopes in the code asks for it'];
}

/** What is asked for may let every call through that this scope serves: which one is asked for is a choice then and no oversight. */
function mayBeRequested(name: string, { requestState, hasHiddenRequest, requests, use, unread }: Sides): boolean {
  if (requestState !== 'visible' || hasHiddenRequest || unread.length > 0) return true;
  const asked = new Set([...requests.keys()].flatMap((one) => [...use.covers(one)]));
  if (asked.has(name)) return true;
  const isLetThrough = ({ options }: CallNeed): boolean =>
    options.some((option) => option.every((scope) => asked.has(scope)));
  // What asks for scopes holds a user's token, so that kinds of token without any are no way out.
  const isSure = ({ evidence, strength }: CallNeed): boolean =>
    evidence.certainty === 'certain' && (strength === 'documented' || strength === 'strong');
  return use.servedBy(name).filter(isSure).every(isLetThrough);
}

/** Code goes first: what a recording shows beside it is no news. */
function needing(needs: readonly CallNeed[]): string {
  const calls = needs.filter(({ evidence }) => evidence.kind === 'call').length;
  if (calls === 0) return 'recorded traffic needs';
  return `${callsOf(calls)} ${calls === 1 ? 'needs' : 'need'}`;
}

export const callsOf = (count: number): string => (count === 1 ? 'one call' : `${count} calls`);

/**
 * No call surely needs it: unused only when code could have proved otherwise. Uncertain evidence clears it.
 *
 * @param asked - scopes whose judgement waits for this one: a catalogue of one's own may go round in a circle
 */
function judgeUnneeded(name: string, sides: Sides, asked: ReadonlySet<string>): Judgement {
  const { catalogue, use, unresolved, unread } = sides;
  const dependent = judgeDependents(name, sides, new Set([...asked, name]));
  if (dependent) return dependent;
  const accepted = judgeAlternatives(name, sides);
  if (accepted) return accepted;
  if (catalogue.scope(name)?.isBehavioural)
    return ['unprovable', 'it changes how the provider treats a token and leaves no trace in code'];
  const [maybe] = use.maybeUsedBy(name);
  if (maybe) return ['unprovable', `${nameOfCall(maybe)} may use it`];
  const hidden: Judgement = ['unprovable', `${callsOf(unresolved)} could not be resolved`];
  if (use.authorised.length === 0) {
    if (unresolved > 0) return hidden;
    return ['unprovable', unread.length > 0 ? notAllOf(unread) : whyNoCalls(use)];
  }
  if (!isProvable(name, sides)) return ['unprovable', 'no operation is known that needs it'];
  if (unresolved > 0) return hidden;
  if (unread.length > 0) return ['unprovable', notAllOf(unread)];
  const [opaque] = use.opaque;
  if (opaque) return ['unprovable', `it is not known what ${nameOfCall(opaque)} needs`];
  return ['unused', sides.requests.has(name) ? 'the code asks for it, and no call needs it' : 'no call needs it'];
}

const notAllOf = ([first = '', ...others]: readonly string[]): string =>
  `not all of ${first}${others.length === 0 ? '' : ` and ${others.length} more`} could be read`;

const whyNoCalls = ({ scopeFree: [other] }: ScopeUse): string =>
  other?.tokenKind === undefined
    ? 'no call that a token is sent with is visible in the code of this client'
    : `all calls that are visible are sent with a token of the kind "${other.tokenKind}", which has no scopes`;

/** A scope without which a declared one is useless shares the fate of that one. */
function judgeDependents(name: string, sides: Sides, asked: ReadonlySet<string>): Judgement | undefined {
  const { client, catalogue, use } = sides;
  const dependents = client.scopes.filter(
    ({ value }) => !asked.has(value) && catalogue.scope(value)?.requires?.some((one) => use.covers(name).has(one)),
  );
  const judged = dependents.map(({ value }) => ({
    value,
    verdict: use.servedBy(value).length > 0 ? 'ok' : judgeUnneeded(value, sides, asked)[0],
  }));
  const used = judged.find(({ verdict }) => verdict === 'ok');
  if (used) return ['ok', `"${used.value}" is useless without it`];
  const unproved = judged.find(({ verdict }) => verdict === 'unprovable');
  return unproved && ['unprovable', `"${unproved.value}" is useless without it, and cannot be proved unused`];
}

/**
 * A call that takes one scope or another may take each for a different purpose, which it does not show. A scope that covers a
 * narrower one that is declared too is in use; that one of the two is superfluous is the rule `implied-scope`'s to say.
 */
function judgeAlternatives(name: string, { use }: Sides): Judgement | undefined {
  const [need] = use.acceptedBy(name);
  if (!need) return undefined;
  if (!need.options.flat().includes(name)) return ['ok', `it covers what ${nameOfCall(need.evidence)} needs`];
  return ['unprovable', `${nameOfCall(need.evidence)} accepts it, but another scope serves that call too`];
}

/** Only a scope that some operation is known to need could have shown in code. */
function isProvable(name: string, { catalogue, use }: Sides): boolean {
  const covered = use.covers(name);
  return catalogue.data.operations.some(
    ({ needs, confidence, strength }) =>
      needs !== 'unknown' &&
      (confidence === 'documented' || (strength !== undefined && strength !== 'weak')) &&
      needs.some((option) => option.some((one) => covered.has(one))),
  );
}
