import type { Catalogue } from '@mixer-oauth/core';
import { rememberingEach } from '../../remembering.ts';
import { passedTo } from '../../resolve/calls/params.ts';
import type { CallSite } from '../../resolve/context.ts';
import { memberOf } from '../../resolve/classes/members.ts';
import { takesOptions } from '../../resolve/configuration/option-callbacks.ts';
import { keptUnder } from '../../resolve/lists/kept-entries.ts';
import { isOfUnread } from '../../resolve/modules/missing-parts.ts';
import {
  type ExternalValue,
  type InstanceValue,
  type ParamRef,
  type Piece,
  piecesOf,
  unknown,
  type Value,
} from '../../resolve/values.ts';
import { apiBaseOf, flatten, type FlatText } from '../provider-url.ts';
import type { Scene } from '../recogniser.ts';
import { isVerb } from './verb-words.ts';

/** A parameter, or (`members`) something inside of what callers pass for it, that an address begins with. */
export type Beginning = ParamRef & Readonly<{ members?: readonly string[] }>;

/** What a parameter may hold: something that an address of the API begins with, or what its callers' parameters hold. */
type Held = 'address' | 'nothing' | Beginning;

const maximumMembers = 4; // as far as the resolver itself goes into what callers pass

interface Known {
  readonly answers: Map<string, boolean>;
  readonly held: WeakMap<CallSite, Map<string, readonly Held[]>>;
}

const knownOf = rememberingEach<Scene, [], Known>(() => ({ answers: new Map(), held: new WeakMap() }));

/**
 * Whether a caller, however far out, passes what a request to the API may begin with: a base or a part of one, a path, an object
 * with an address. Whoever passes only names, messages and settings need not be asked one by one.
 */
export function mayBegin(scene: Scene, param: Beginning): boolean {
  const { answers } = knownOf(scene);
  const seen = new Set<string>();
  const open = [param];
  for (let next = open.pop(); next; next = open.pop()) {
    const key = keyOf(next);
    if (seen.has(key) || answers.get(key) === false) continue;
    seen.add(key);
    if (answers.get(key)) return keep(answers, [keyOf(param)], true);
    for (const held of heldBy(scene, next)) {
      if (held === 'address') return keep(answers, [key, keyOf(param)], true);
      if (held !== 'nothing') open.push(held);
    }
  }
  return keep(answers, seen, false);
}

/** The same of one caller. */
export const mayBeginAt = (scene: Scene, param: Beginning, site: CallSite): boolean =>
  heldAt(scene, param, site).some((held) => held === 'address' || (held !== 'nothing' && mayBegin(scene, held)));

function keep(answers: Map<string, boolean>, keys: Iterable<string>, answer: boolean): boolean {
  for (const key of keys) answers.set(key, answer);
  return answer;
}

const keyOf = ({ fn, index, members = [] }: Beginning): string =>
  [fn.file.file, fn.outline?.at.start ?? '', index, ...members].join(' ');

/** Of what is inside an object that nobody passes, the type may still say something. */
function* heldBy(scene: Scene, param: Beginning): Generator<Held> {
  const sites = scene.evaluator.sites.get(param.fn) ?? [];
  for (const site of sites) yield* heldAt(scene, param, site);
  if (sites.length > 0 || !param.members) return;
  for (const value of scene.evaluator.settle([{ kind: 'param', param, members: param.members }]))
    if (value.kind !== 'param') yield* heldIn(scene, value);
}

function heldAt(scene: Scene, param: Beginning, site: CallSite): readonly Held[] {
  const { held } = knownOf(scene);
  const atSite = held.get(site) ?? new Map<string, readonly Held[]>();
  held.set(site, atSite);
  const key = keyOf(param);
  const known = atSite.get(key);
  if (known) return known;
  const values = passedTo(scene.evaluator, param.fn, param.index, site);
  const inside = values.flatMap((value) => insideOf(scene, value, param.members ?? []));
  const found = [...new Set(inside.flatMap((value) => heldIn(scene, value)))];
  atSite.set(key, found);
  return found;
}

/** What of a value an address begins with. */
export function insideOf(scene: Scene, value: Value, members: readonly string[]): readonly Value[] {
  // Which map the key is of, the key does not say.
  if (members.includes(keptUnder)) return [unknown('…')];
  if (value.kind !== 'param' || members.length === 0)
    return members.reduce<readonly Value[]>(
      (values, name) => values.flatMap((one) => memberOf(scene.evaluator, one, name)),
      [value],
    );
  const all = [...(value.members ?? []), ...members];
  return [all.length > maximumMembers ? unknown('…') : { ...value, members: all }];
}

function heldIn(scene: Scene, value: Value): readonly Held[] {
  switch (value.kind) {
    case 'text':
      return [beginning(scene, value)];
    case 'param':
      if (takesOptions(scene.evaluator, value.param.fn)) return ['address'];
      return [value.members ? { ...value.param, members: value.members } : value.param];
    // An object that has the address, or that a request is made of; which one tells only who passes it.
    case 'instance':
      return [isBare(value) ? 'nothing' : 'address'];
    case 'record':
    case 'list':
    case 'class':
    case 'module':
      return ['address'];
    default:
      return [beginning(scene, value)];
  }
}

/** An object of a structure that nothing was set on, and that no method makes anything of: a buffer, a socket. */
const isBare = ({ class: { methods, outline }, props, grown }: InstanceValue): boolean =>
  !props && !grown && methods.length === 0 && outline.bases.length === 0;

const makesRequest = /request|ur[il]/i;
/** `HttpPost`, `HttpRequestMessage`, `PostMethod`; what begins so is a function that C++ calls as it makes objects: `GetLastError()`. */
const isRequestClass = /(?:Message|(?:Post|Get|Put|Patch|Delete)(?:Method)?)$/;

/** Something from outside that a request is made of; that a getter gave it says nothing. */
const mayBeRequest = ({ path }: ExternalValue): boolean =>
  path.some((step, at) => makesRequest.test(step) || (path[at + 1] === 'new' && isRequestClass.test(step)));

function beginning({ catalogue, evaluator }: Scene, value: Value): Held {
  if (value.kind === 'external')
    return mayBeRequest(value) || isOfUnread(evaluator.program, value) ? 'address' : 'nothing';
  if (value.kind === 'unknown') return value.label === '…' || value.props ? 'address' : 'nothing';
  if (value.kind !== 'text') return 'nothing';
  const first = value.pieces.find((piece) => 'hole' in piece || piece.text !== '');
  if (first && 'hole' in first) return beginningOf(first) ?? (first.hole === '…' ? 'address' : 'nothing');
  const { text } = flatten(piecesOf(value));
  return apiBaseOf(catalogue, text) || beginsAddress(catalogue, text.split(place)[0] ?? '') ? 'address' : 'nothing';
}

/** What is not known, or what somebody fills later: `https://host/{version}/{path}`, `https://host/%s/%s`. */
const place = /[\u0000{%$<]/;

/** What callers pass, where a text begins with that. */
export const beginningOf = (piece: Piece | undefined): Beginning | undefined =>
  piece && 'hole' in piece && piece.param
    ? { ...piece.param, ...(piece.members && { members: piece.members }) }
    : undefined;

/** The text begins with a base, a host or a whole address that something else says, whatever the scheme. */
export const isLed = /^(?:(?:[a-z]+:)?\/\/)?(?=\u0000[\u0000/])/i;

/** What an address begins with, where that is a parameter. */
export const leadingParam = ({ text, pieceAt }: FlatText): Beginning | undefined =>
  beginningOf(pieceAt(/^(?:[a-z]+:)?\/\/(?=\u0000)/i.exec(text)?.[0].length ?? 0));

/** A path, the first word of an operation's path, or as much of a base as a caller may have in one piece. */
function beginsAddress(catalogue: Catalogue, text: string): boolean {
  // Whoever passes the verb passes the address too, as a rule.
  if (text === '' || /^[/?]/.test(text) || isVerb(text)) return true;
  const word = /^[\w.-]+(?=\/|$)/.exec(text)?.[0].toLowerCase();
  if (word !== undefined && firstWords(catalogue).has(word)) return true;
  const bare = withoutScheme(text);
  return catalogue.data.urls.apiBases.some(({ url }) => withoutScheme(url).startsWith(bare));
}

const withoutScheme = (text: string): string => text.toLowerCase().replace(/^(?:[a-z]+:)?\/*(?:www\.)?/, '');

const words = new WeakMap<Catalogue, ReadonlySet<string>>();

function firstWords(catalogue: Catalogue): ReadonlySet<string> {
  const made = words.get(catalogue);
  if (made) return made;
  const paths = catalogue.data.operations.flatMap(({ path }) => path ?? []);
  const versions = catalogue.data.urls.apiBases.flatMap(({ url }) => withoutScheme(url).split('/').slice(1));
  const found = new Set(
    [...paths.map((path) => path.split('/')[1] ?? ''), ...versions].map((one) => one.toLowerCase()),
  );
  words.set(catalogue, found);
  return found;
}
