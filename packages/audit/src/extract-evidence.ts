import { isToldByLoader } from './resolve/classes/told-by-loaders.ts';
import { isToldByName } from './resolve/names/told-by-name.ts';
import type { Catalogue, Evidence, Span } from '@mixer-oauth/core';
import { secretSpans, withoutSecrets } from './hide-secrets.ts';
import { withIds, isBlindSpot, toEvidence } from './evidence-rows.ts';
import { linksToFiles, type LinksToFiles } from './links-to-files.ts';
import type { FileOutline } from './outline/outline.ts';
import { packageTexts } from './package-texts.ts';
import { addresses } from './recognisers/addresses.ts';
import { commandLines } from './recognisers/commands/command-lines.ts';
import { apiSlices } from './recognisers/rest/api-slices.ts';
import { authorizations } from './recognisers/authorizations/authorizations.ts';
import { defaultScopes } from './recognisers/sign-ins/default-scopes.ts';
import { describedServices } from './recognisers/rest/described-services.ts';
import { eventFrames } from './recognisers/sockets/event-frames.ts';
import { eventEnums } from './recognisers/sockets/event-enums.ts';
import { events } from './recognisers/sockets/events.ts';
import { missingScopes } from './recognisers/scopes/missing-scopes.ts';
import { handedScopes } from './recognisers/scopes/handed-scopes.ts';
import { ircLines } from './recognisers/sockets/irc-lines.ts';
import { genericCalls } from './recognisers/sdks/generic-calls.ts';
import { ownCalls } from './recognisers/sign-ins/own-calls.ts';
import { packetClasses } from './recognisers/sockets/packet-classes.ts';
import { taggedEnums } from './recognisers/sockets/tagged-enums.ts';
import { oauthLibraries } from './recognisers/sign-ins/oauth-libraries.ts';
import { parameters } from './recognisers/redirects/parameters.ts';
import type { Recogniser, Relations, Scene, Sighting } from './recognisers/recogniser.ts';
import { pathTables } from './recognisers/rest/path-tables.ts';
import { redirects } from './recognisers/redirects/redirects.ts';
import { relationsOf } from './recognisers/relations.ts';
import { relativePaths } from './recognisers/rest/relative-paths.ts';
import { restCalls } from './recognisers/rest/rest.ts';
import { scopeRequests } from './recognisers/scopes/scope-requests.ts';
import { sdkSymbols } from './recognisers/sdks/sdk-symbols.ts';
import { sdkValues } from './recognisers/sdks/sdk-values.ts';
import { socketMembers } from './recognisers/sockets/socket-members.ts';
import { secrets } from './recognisers/secrets/secrets.ts';
import { socketCalls } from './recognisers/sockets/socket-calls.ts';
import { buildCallGraph } from './resolve/calls/call-graph.ts';
import { copiedPackages } from './resolve/modules/copied-packages.ts';
import { attempt } from './resolve/attempt.ts';
import { Evaluator } from './resolve/evaluator.ts';
import { type FunctionInfo, type LanguageTraits, Program } from './resolve/program/program.ts';
import type { ExternalValue, Origin } from './resolve/values.ts';
import { firstGate } from './gate.ts';
import { remembering, rememberingEach } from './remembering.ts';

/** What the code proves, and how much of it could not be resolved. */
export interface Extraction {
  readonly evidence: readonly Evidence[];
  readonly unresolved: number;
  /** Places that hold a secret's value: no output may show them. Evidence has none of the values. */
  readonly secrets: readonly Span[];
  /** Files with more questions than one file may ask: some of theirs were not answered. */
  readonly cutShort: readonly string[];
  /** Files with a name that is assigned more often than is followed: what it holds stays open. */
  readonly crowded: readonly string[];
  /** Files with a place that has more callers than are looked at. */
  readonly muchCalled: readonly string[];
}

/** A program that has been searched for calls, and for wrappers of them. Its evidence is only gathered once it is asked for. */
export interface OpenExtraction extends LinksToFiles {
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
  commandLines,
  apiSlices,
  describedServices,
  socketCalls,
  socketMembers,
  packetClasses,
  taggedEnums,
  events,
  eventEnums,
  eventFrames,
  ircLines,
  missingScopes,
  relativePaths, // whose path it is, files may say that are still to be read
];
const otherRecognisers: readonly Recogniser[] = [
  scopeRequests,
  handedScopes,
  defaultScopes,
  ownCalls,
  authorizations,
  oauthLibraries,
  parameters,
  secrets,
  addresses,
  redirects,
  pathTables,
];

/** Evidence of every provider in the given files: see `openExtraction`. */
export const extractEvidence = (...given: Parameters<typeof openExtraction>): Extraction =>
  openExtraction(...given).finish();

/**
 * Searches files for what they show of every provider.
 *
 * @param texts - by file; positions of evidence are counted in them
 * @param talksElsewhere - files of the tree that are not given here talk to a provider
 * @returns evidence by file and place, one row per fact and place: the most certain one, with all of its callers
 */
export function openExtraction(
  outlines: readonly FileOutline[],
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
  traitsOf: (language: string) => LanguageTraits = () => ({}),
  talksElsewhere = false,
): OpenExtraction {
  const program = new Program(outlines.flatMap(withScripts), traitsOf);
  program.isKnownPackage = (name) =>
    catalogues.some((catalogue) =>
      catalogue.sdksOfImport('javascript', name).some(({ imports }) => imports.includes(name)),
    );
  const evaluator = evaluatorFor(program, texts, catalogues);
  const open = attempt(evaluator, () => openProgram(evaluator, texts, catalogues, talksElsewhere));
  return open ?? nothingOf(evaluator);
}

function openProgram(
  evaluator: Evaluator,
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
  talksElsewhere: boolean,
): OpenExtraction {
  const { program } = evaluator;
  program.copies = copiedPackages(program);
  program.packageTexts = packageTexts(catalogues);
  buildCallGraph(evaluator);
  const wrappers = new Set<FunctionInfo>();
  const outside = new Set<ExternalValue>();
  const providers = catalogues.map((catalogue) => {
    const relations = relationsOf(evaluator.program, evaluator, catalogue);
    return { catalogue, relations: { ...relations, talksAnywhere: relations.talksAnywhere || talksElsewhere } };
  });
  const searches = providers.map(({ catalogue, relations }) =>
    sight(evaluator, catalogue, { wrappers, outside, texts, relations }),
  );
  const finish = (): Extraction => {
    const found = toEvidence(
      searches.flatMap((finishSearch) => finishSearch()),
      texts,
      (file) => program.files.get(file)?.outline.moved ?? [],
    );
    const hidden = secretSpans(texts, found);
    const evidence = withIds(withoutSecrets(found, hidden, texts));
    const unresolved = evidence.filter(isBlindSpot).length;
    return { evidence, secrets: hidden, unresolved, ...boundsOf(evaluator) };
  };
  return {
    ...linksToFiles(evaluator, providers, { wrappers, outside }),
    wrapperOwners: sorted([...wrappers].flatMap(({ owner }) => owner?.name ?? [])),
    finish: () => attempt(evaluator, finish) ?? nothingOf(evaluator).finish(),
  };
}

const boundsOf = ({
  steps: { cutShort, crowded, muchCalled },
}: Evaluator): Pick<Extraction, 'cutShort' | 'crowded' | 'muchCalled'> => ({
  cutShort: sorted(cutShort),
  crowded: sorted(crowded),
  muchCalled: sorted(muchCalled),
});

/** Of a program that outgrows the stack where nobody saw to it: each of its files is told. */
function nothingOf(evaluator: Evaluator): OpenExtraction {
  for (const file of evaluator.program.files.keys()) evaluator.steps.cutShort.add(file);
  return {
    wrapperNames: [],
    shortNames: [],
    missingTypes: [],
    missingModules: [],
    holdingModules: [],
    wrapperOwners: [],
    finish: () => ({ evidence: [], secrets: [], unresolved: 0, ...boundsOf(evaluator) }),
  };
}

/** Files that name a provider are read as far as any file may be, however large the program is. */
function evaluatorFor(
  program: Program,
  texts: ReadonlyMap<string, string>,
  catalogues: readonly Catalogue[],
): Evaluator {
  const named = gateOf(catalogues);
  return new Evaluator(
    program,
    remembering((file) => named.test(texts.get(file) ?? '')),
  );
}

/** A run extracts more than once from a part of a tree, and once at least from each. */
const gateOf = rememberingEach(firstGate);

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].toSorted();

/** The scripts of a page are read beside it, as a file of their own language. */
const withScripts = (outline: FileOutline): readonly FileOutline[] =>
  outline.scripts ? [outline, outline.scripts] : [outline];

interface Notes {
  readonly wrappers: Set<FunctionInfo>;
  readonly outside: Set<ExternalValue>;
  readonly texts: ReadonlyMap<string, string>;
  readonly relations: Relations;
}

/** Looks for calls at once, and for the rest when the result is called. */
function sight(
  evaluator: Evaluator,
  catalogue: Catalogue,
  { wrappers, outside, texts, relations }: Notes,
): () => readonly Sighting[] {
  const sightings: Sighting[] = [];
  const isSupposed = supposedCalls(evaluator);
  const report = (seen: Sighting): void => {
    // What such a call says by itself it says in any case: only what a wrapper behind it adds is supposed.
    const isBehind = seen.related.some(({ place, message }) => message === 'called here' && isSupposed(place));
    const isByName = seen.related.some(
      ({ place, message }) =>
        /^(?:the request|called here)$/.test(message) && isToldByName(evaluator, place.file, place.at.start),
    );
    const isByLoader = seen.kind === 'request' && isToldByLoader(evaluator, seen.place);
    const isGuessed = (isByName || isByLoader) && seen.certainty === 'certain';
    const sighting = isBehind ? supposed(seen) : isGuessed ? { ...seen, certainty: 'likely' as const } : seen;
    if (!sighting) return;
    // A secret is reported in any case: nothing may show it.
    if (evaluator.steps.takeFinding(sighting.place.file) || sighting.kind === 'secret') sightings.push(sighting);
  };
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
  const noteOutside: Scene['noteOutside'] = (values) => {
    for (const value of values) outside.add(value);
  };
  const textOf = (file: string): string => texts.get(file) ?? '';
  const found = sightings;
  const scene: Scene = {
    evaluator,
    catalogue,
    relations,
    textOf,
    report,
    found,
    reportUnresolved,
    noteWrappers,
    noteOutside,
  };
  for (const recognise of recognisersOfCalls) attempt(evaluator, () => recognise(scene));
  return () => {
    for (const recognise of otherRecognisers) attempt(evaluator, () => recognise(scene));
    return sightings;
  };
}

/** Whether the call at a place is one of what only a name says: see `resolve/calls/supposed-sites.ts`. */
function supposedCalls({ sites }: Evaluator): (place: Origin) => boolean {
  const key = ({ file, at }: Origin): string => `${file}:${at.start}:${at.end}`;
  const places = new Set<string>();
  for (const list of sites.values())
    for (const { isSupposed, call } of list)
      if (isSupposed) places.add(key({ file: call.fn.file.file, at: call.expr.at }));
  return places.size > 0 ? (place) => places.has(key(place)) : () => false;
}

/** What follows from a supposition is likely, if it is something that the provider has. */
const supposed = (seen: Sighting): Sighting | undefined =>
  seen.kind === 'call' && seen.operation === undefined
    ? undefined
    : seen.certainty === 'certain'
      ? { ...seen, certainty: 'likely' }
      : seen;
