import { type Catalogue, type Evidence, LineIndex, type Span } from '@mixer-oauth/core';
import { secretSpans, withoutSecrets } from './hide-secrets.ts';
import type { FileOutline } from './outline/outline.ts';
import { addressNames } from './recognisers/address-names.ts';
import { addressTakers } from './recognisers/address-takers.ts';
import { addresses } from './recognisers/addresses.ts';
import { authorizations } from './recognisers/authorizations.ts';
import { defaultScopes } from './recognisers/default-scopes.ts';
import { events } from './recognisers/events.ts';
import { ircLines } from './recognisers/irc-lines.ts';
import { genericCalls } from './recognisers/generic-calls.ts';
import { ownCalls } from './recognisers/own-calls.ts';
import { packetClasses } from './recognisers/packet-classes.ts';
import { oauthLibraries } from './recognisers/oauth-libraries.ts';
import { parameters } from './recognisers/parameters.ts';
import type { Recogniser, Scene, Sighting } from './recognisers/recogniser.ts';
import { pathTables } from './recognisers/path-tables.ts';
import { redirects } from './recognisers/redirects.ts';
import { relationsOf } from './recognisers/relations.ts';
import { relativePaths } from './recognisers/relative-paths.ts';
import { restCalls } from './recognisers/rest.ts';
import { scopeRequests } from './recognisers/scope-requests.ts';
import { sdkSymbols } from './recognisers/sdk-symbols.ts';
import { sdkValues } from './recognisers/sdk-values.ts';
import { socketMembers } from './recognisers/socket-members.ts';
import { secrets } from './recognisers/secrets.ts';
import { socketCalls } from './recognisers/socket-calls.ts';
import { buildCallGraph } from './resolve/call-graph.ts';
import { Evaluator } from './resolve/evaluator.ts';
import { missingTypes } from './resolve/missing-types.ts';
import { type FunctionInfo, type LanguageTraits, Program } from './resolve/program.ts';
import type { Origin } from './resolve/values.ts';

/** What the code proves, and how much of it could not be resolved. */
export interface Extraction {
  readonly evidence: readonly Evidence[];
  readonly unresolved: number;
  /** Places that hold a secret's value: no output may show them. Evidence has none of the values. */
  readonly secrets: readonly Span[];
  /** Files with more questions than one file may ask: some of theirs were not answered. */
  readonly cutShort: readonly string[];
}

/** A program that has been searched for calls, and for wrappers of them. Its evidence is only gathered once it is asked for. */
export interface OpenExtraction {
  /** Names of functions and constants through which other files call the provider: the second gate looks for them. */
  readonly wrapperNames: readonly string[];
  /** Names of classes that the code uses and none of the files defines: a gate looks for their definitions. */
  readonly missingTypes: readonly string[];
  /** Paths without an ending of modules that an address is handed to and that are not read; a star in front: in any folder. */
  readonly missingModules: readonly string[];
  /** Names of the classes whose methods such functions are. */
  readonly wrapperOwners: readonly string[];
  readonly finish: () => Extraction;
}

// The order matters where two see the same place: what is certain is looked for first.
const recognisersOfCalls: readonly Recogniser[] = [
  genericCalls,
  sdkSymbols,
  sdkValues,
  restCalls,
  socketCalls,
  socketMembers,
  packetClasses,
  events,
  ircLines,
];
const otherRecognisers: readonly Recogniser[] = [
  scopeRequests,
  defaultScopes,
  ownCalls,
  authorizations,
  oauthLibraries,
  parameters,
  secrets,
  addresses,
  redirects,
  relativePaths,
  pathTables,
];

/** Evidence of every provider in the given files: see `openExtraction`. */
export const extractEvidence = (...given: Parameters<typeof openExtraction>): Extraction =>
  openExtraction(...given).finish();

/**
 * Searches files for what they show of every provider.
 *
 * @param texts - by file; positions of evidence are counted in them
 * @returns evidence by file and place, one row per fact and place: the most certain one, with all of its callers
 */
export function openExtraction(
  outlines: readonly FileOutline[],
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
  traitsOf: (language: string) => LanguageTraits = () => ({}),
): OpenExtraction {
  const evaluator = new Evaluator(new Program(outlines.flatMap(withScripts), traitsOf));
  buildCallGraph(evaluator);
  const wrappers = new Set<FunctionInfo>();
  const searches = catalogues.map((catalogue) => sight(evaluator, catalogue, wrappers, texts));
  return {
    wrapperNames: [...new Set([...wrapperNamesOf(wrappers), ...addressNames(evaluator, catalogues)])].toSorted(),
    missingTypes: missingTypes(evaluator),
    missingModules: addressTakers(evaluator, catalogues),
    wrapperOwners: [...new Set([...wrappers].flatMap(({ owner }) => owner?.name ?? []))].toSorted(),
    finish: () => {
      const found = toEvidence(
        searches.flatMap((finishSearch) => finishSearch()),
        texts,
      );
      const hidden = secretSpans(texts, found);
      const evidence = withoutSecrets(found, hidden, texts).map((one) => ({ ...one, id: idOf(one) }));
      const unresolved = evidence.filter(isBlindSpot).length;
      return { evidence, secrets: hidden, unresolved, cutShort: [...evaluator.cutShort].toSorted() };
    },
  };
}

/** The scripts of a page are read beside it, as a file of their own language. */
const withScripts = (outline: FileOutline): readonly FileOutline[] =>
  outline.scripts ? [outline, outline.scripts] : [outline];

/** Scopes may be behind it. A redirect URI that cannot be seen hides none. */
const isBlindSpot = ({ kind, certainty }: Evidence): boolean =>
  certainty === 'unresolved' && (kind === 'call' || kind === 'request');

/** Looks for calls at once, and for the rest when the result is called. */
function sight(
  evaluator: Evaluator,
  catalogue: Catalogue,
  wrappers: Set<FunctionInfo>,
  texts: ReadonlyMap<string, string>,
): () => readonly Sighting[] {
  const sightings: Sighting[] = [];
  const relations = relationsOf(evaluator.program, evaluator, catalogue);
  const report = (sighting: Sighting): void => void sightings.push(sighting);
  const reportUnresolved: Scene['reportUnresolved'] = (kind, what, place, why) =>
    report({
      kind,
      certainty: 'unresolved',
      provider: catalogue.data.id,
      value: what,
      place,
      related: [],
      trace: [
        { text: `not resolved: ${what}`, place },
        { text: why, place },
      ],
    });
  const noteWrappers: Scene['noteWrappers'] = (functions) => {
    for (const fn of functions) wrappers.add(fn);
  };
  const textOf = (file: string): string => texts.get(file) ?? '';
  const found = sightings;
  const scene: Scene = { evaluator, catalogue, relations, textOf, report, found, reportUnresolved, noteWrappers };
  for (const recognise of recognisersOfCalls) recognise(scene);
  return () => {
    for (const recognise of otherRecognisers) recognise(scene);
    return sightings;
  };
}

const rank = { certain: 0, likely: 1, unresolved: 2 } as const;

/** One row per fact and place; a call that one recogniser is sure of is not repeated by one that only guesses. */
function toEvidence(sightings: readonly Sighting[], texts: ReadonlyMap<string, string>): readonly Evidence[] {
  const indexes = new Map<string, LineIndex>();
  const spanOf = ({ file, at }: Origin): Span => {
    const index = indexes.get(file) ?? new LineIndex(texts.get(file) ?? '');
    indexes.set(file, index);
    return index.span(file, at.start, at.end);
  };
  const rows = new Map<string, Sighting[]>();
  const written = new Set(
    sightings
      .filter((one) => one.protocol === 'rest' && !one.isDefaultVerb)
      .map(({ place }) => `${place.file} ${place.at.start}`),
  );
  const placed = ({ place }: Sighting): string => `${place.file} ${place.at.start}`;
  const sure = new Set(sightings.filter((one) => one.protocol === 'rest' && !one.isDoubtful).map(placed));
  const kept = sightings
    .filter((one) => !one.isDefaultVerb || !written.has(placed(one)))
    .filter((one) => !one.isDoubtful || !sure.has(placed(one)));
  for (const one of kept.toSorted((left, right) => rank[left.certainty] - rank[right.certainty])) {
    const fact = [
      one.provider,
      one.kind,
      one.scope,
      one.protocol,
      one.method,
      one.path,
      one.kind === 'call' ? '' : one.value,
    ].join(' ');
    const key = `${fact} ${one.place.file} ${one.place.at.start}`;
    const same = rows.get(key);
    if (same) same.push(one);
    else rows.set(key, [one]);
  }
  const evidence = [...rows.values()].map((same) => makeEvidence(same, spanOf));
  return withoutShadows(evidence).toSorted(byPlace);
}

function makeEvidence(same: readonly Sighting[], spanOf: (place: Origin) => Span): Evidence {
  const [first] = same as readonly [Sighting, ...Sighting[]];
  const { place, related: _related, isDefaultVerb: _isDefaultVerb, isDoubtful: _isDoubtful, trace, ...fact } = first;
  const seen = new Set<string>();
  const related = same
    .flatMap((one) => one.related.map(({ place: at, message }) => ({ span: spanOf(at), message })))
    .filter(({ span, message }) => {
      const key = `${span.file}:${span.start.offset}:${message}`;
      return !seen.has(key) && seen.add(key);
    });
  return {
    id: '',
    ...fact,
    span: spanOf(place),
    related,
    trace: trace.map(({ text, place: at }) => ({ text, span: spanOf(at) })),
  };
}

/** An unresolved or likely call at a place where a surer one stands says nothing new. */
function withoutShadows(evidence: readonly Evidence[]): readonly Evidence[] {
  const sure = new Set(evidence.filter(({ certainty }) => certainty === 'certain').map(placeKey));
  const resolved = new Set(evidence.filter(({ certainty }) => certainty !== 'unresolved').map(placeKey));
  return evidence.filter((one) => {
    if (one.certainty === 'certain') return true;
    return one.certainty === 'likely'
      ? !(one.kind === 'call' && sure.has(placeKey(one)))
      : !resolved.has(placeKey(one));
  });
}

const placeKey = ({ kind, span }: Evidence): string => `${kind} ${span.file}:${span.start.offset}`;
const factOf = (one: Evidence): string =>
  `${one.scope ?? ''} ${one.protocol ?? ''} ${one.method ?? ''} ${one.path ?? ''} ${one.value ?? ''}`;

function byPlace(left: Evidence, right: Evidence): number {
  if (left.span.file !== right.span.file) return left.span.file < right.span.file ? -1 : 1;
  if (left.span.start.offset !== right.span.start.offset) return left.span.start.offset - right.span.start.offset;
  const [one, other] = [left.kind + factOf(left), right.kind + factOf(right)];
  return one < other ? -1 : one > other ? 1 : 0;
}

const idOf = (one: Evidence): string =>
  [
    one.kind,
    one.provider,
    one.span.file,
    one.span.start.offset,
    one.scope ?? one.operation ?? one.path ?? one.value ?? '',
  ].join(':');

/** Names to look for in files that name no provider; a constructor is called by its class's name. */
const wrapperNamesOf = (wrappers: ReadonlySet<FunctionInfo>): readonly string[] =>
  [...new Set([...wrappers].map(({ name, isConstructor, owner }) => (isConstructor ? (owner?.name ?? '') : name)))]
    .filter((name) => name.length > 2)
    .toSorted();
