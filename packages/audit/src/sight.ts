import type { Catalogue } from '@mixer-oauth/core';
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
import { givenScopes } from './recognisers/scopes/given-scopes.ts';
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
import { relativePaths } from './recognisers/rest/relative-paths.ts';
import { requestTexts } from './recognisers/rest/request-texts.ts';
import { restCalls } from './recognisers/rest/rest.ts';
import { scopeRequests } from './recognisers/scopes/scope-requests.ts';
import { sdkSymbols } from './recognisers/sdks/sdk-symbols.ts';
import { sdkValues } from './recognisers/sdks/sdk-values.ts';
import { socketMembers } from './recognisers/sockets/socket-members.ts';
import { secrets } from './recognisers/secrets/secrets.ts';
import { socketCalls } from './recognisers/sockets/socket-calls.ts';
import { attempt } from './resolve/attempt.ts';
import { isToldByLoader } from './resolve/classes/told-by-loaders.ts';
import { remembering } from './remembering.ts';
import { type Doubt, doubtsMet, without } from './resolve/doubts.ts';
import type { Evaluator } from './resolve/evaluator.ts';
import { isForOthers } from './resolve/names/set-by-uncalled.ts';
import { isToldByName } from './resolve/names/told-by-name.ts';
import type { FunctionInfo, Program } from './resolve/program/program.ts';
import type { ExternalValue, Origin } from './resolve/values.ts';

// The order matters where two see the same place: what is certain is looked for first.
const recognisersOfCalls: readonly Recogniser[] = [
  genericCalls,
  sdkSymbols,
  sdkValues,
  restCalls,
  requestTexts,
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
  givenScopes,
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

interface Notes {
  readonly wrappers: Set<FunctionInfo>;
  readonly outside: Set<ExternalValue>;
  readonly texts: ReadonlyMap<string, string>;
  readonly relations: Relations;
}

/**
 * Looks for calls at once, and for the rest when the result is called. Where something doubtful had a part in it, all is looked for
 * once more without that.
 */
export function sight(evaluator: Evaluator, catalogue: Catalogue, notes: Notes): () => readonly Sighting[] {
  const finish = search(evaluator, catalogue, notes);
  return () => {
    const found = finish();
    const doubts = doubtsMet(evaluator);
    if (doubts.size === 0 || !found.some(({ certainty }) => certainty === 'certain')) return found;
    const own = { ...notes, wrappers: new Set<FunctionInfo>(), outside: new Set<ExternalValue>() };
    const isSureWithout = remembering((left: string) => {
      const known = keysOf(search(without(left.split(' ') as Doubt[], evaluator), catalogue, own)());
      return (one: Sighting): boolean => known.has(keyOf(one));
    });
    return found.map((one) =>
      isDoubted(evaluator.program, one, doubts, isSureWithout) ? { ...one, certainty: 'likely' } : one,
    );
  };
}

/**
 * What is certain without what is doubtful stays so; the rest is likely. In code for others, of which nobody is seen to call anything,
 * what sets a value is called as much as the rest.
 */
function isDoubted(
  program: Program,
  seen: Sighting,
  doubts: ReadonlySet<Doubt>,
  isSureWithout: (left: string) => (one: Sighting) => boolean,
): boolean {
  if (seen.certainty !== 'certain' || seen.kind === 'secret' || isSureWithout([...doubts].join(' '))(seen))
    return false;
  if (!doubts.has('setter') || !isForOthers(program, outermost(seen))) return true;
  const others = [...doubts].filter((one) => one !== 'setter');
  return others.length > 0 && !isSureWithout(others.join(' '))(seen);
}

function search(
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

/** Where what was found begins: the caller that is furthest out, else the request itself. */
const outermost = ({ place, related }: Sighting): Origin =>
  related.findLast(({ message }) => message === 'called here')?.place ??
  related.find(({ message }) => message !== 'chosen here' && message !== 'written here')?.place ??
  place;

const keysOf = (found: readonly Sighting[]): ReadonlySet<string> =>
  new Set(found.flatMap((one) => (one.certainty === 'certain' ? [keyOf(one)] : [])));

const keyOf = ({ kind, provider, scope, protocol, method, path, value, place }: Sighting): string =>
  [kind, provider, scope, protocol, method, path, value, place.file, place.at.start].join('\u0000');
