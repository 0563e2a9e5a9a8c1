import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import type { Origin } from '../../resolve/values.ts';
import { inBuilders } from './authorization-builders.ts';
import type { Candidate } from './authorization-candidate.ts';
import { inCalls, inRecords } from './authorization-options.ts';
import { inTexts } from './authorization-texts.ts';
import { reportClient } from './report-client.ts';
import { reportParameters } from './report-parameters.ts';
import { filesWithState, isProtecting } from './state-mentions.ts';

/** Authorization requests: an address with its query, with an object that becomes one, built step by step, or as options. */
export const authorizations: Recogniser = (scene) => {
  const candidates = [...inTexts(scene), ...inCalls(scene), ...inRecords(scene), ...inBuilders(scene)];
  const byPlace = Map.groupBy(candidates, ({ expr }) => expr);
  const longest = longestByOrigin(candidates);
  for (const same of byPlace.values()) report(scene, same, longest);
};

function report(scene: Scene, same: readonly Candidate[], longest: Longest): void {
  const [first] = same;
  if (!first) return;
  for (const one of same) {
    const related = (one.chain?.sites ?? []).map(({ call }) => ({
      place: placeOf(call.expr, call.fn),
      message: 'called here',
    }));
    reportParameters(scene, 'authorize', one.parameters.sent, related);
    reportClient(scene, one, related);
  }
  const names = [...new Set(same.flatMap(({ parameters }) => parameters.sent.map(({ name }) => name)))];
  const isWhole = same.every((one) => one.isWhole && isRequest(one)) && !isContinued(first, longest);
  const isStateless = isWhole && !names.some((name) => isProtecting(scene, name)) && !mayGetState(scene, first);
  scene.report({
    kind: 'authorization',
    certainty: 'certain',
    provider: scene.catalogue.data.id,
    endpoint: 'authorize',
    parameters: names,
    isWhole,
    isStateless,
    place: first.place,
    related: [],
    trace: [
      { text: `an authorization request with ${names.join(', ') || 'no visible parameter'}`, place: first.place },
    ],
  });
}

/** It has what every authorization request has; a library that adds the rest would add these too. */
const isRequest = ({ parameters }: Candidate): boolean => {
  const names = new Set(parameters.sent.map(({ name }) => name));
  return names.has('client_id') && ['response_type', 'redirect_uri', 'scope'].some((name) => names.has(name));
};

/** Another place makes a longer request out of this one. */
const isContinued = (one: Candidate, longest: Longest): boolean =>
  one.origins.some((origin) =>
    longest
      .get(keyOf(origin))
      ?.some((other) => other.expr !== one.expr && other.parameters.sent.length > one.parameters.sent.length),
  );

/** Of the requests that one text is a part of the two longest, made in different places. */
type Longest = ReadonlyMap<string, readonly Candidate[]>;

const keyOf = ({ file, at }: Origin): string => `${at.start} ${file}`;

function longestByOrigin(all: readonly Candidate[]): Longest {
  const found = new Map<string, readonly Candidate[]>();
  for (const one of all)
    for (const key of new Set(one.origins.map(keyOf))) {
      const sorted = [...(found.get(key) ?? []), one].toSorted(
        (left, right) => right.parameters.sent.length - left.parameters.sent.length,
      );
      const [first] = sorted;
      const second = sorted.find(({ expr }) => expr !== first?.expr);
      found.set(
        key,
        [first, second].filter((kept) => kept !== undefined),
      );
    }
  return found;
}

/** A constant may be used anywhere; what a function makes is used where it stands, or where the function is called. */
function mayGetState(scene: Scene, { fn }: Candidate): boolean {
  const files = filesWithState(scene);
  if (!fn.outline) return files.size > 0;
  const callers = (scene.evaluator.sites.get(fn) ?? []).map(({ call }) => call.fn.file);
  return [fn.file, ...callers].some((file) => files.has(file));
}
