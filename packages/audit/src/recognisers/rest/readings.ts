import { nameOf } from '../../resolve/calls/calls.ts';
import type { Chain } from '../../resolve/expand.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';
import type { Address } from './address.ts';
import { apiBaseOf, flatten, type FlatText, matchPath, originOf, verbsAt } from '../provider-url.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import type { Verb } from './verb.ts';
import { putTogetherBy } from './put-together-by.ts';
import { verbInName } from './verb-words.ts';
import { inRowOf } from './table-rows.ts';
import { constantIn, toldToBases } from './told-to-bases.ts';
import { writtenFor } from './written-for.ts';

/** Where one reading of an address names an operation, readings that name none are only ways that the code never goes. */
export function likeliest(scene: Scene, addresses: readonly Address[], { names }: Verb): readonly Address[] {
  if (addresses.length < 2) return addresses;
  const flats = addresses.map((pieces) => flatten(pieces));
  const state = flats.map((flat) => {
    if (isGlued(flat, flats)) return 'unknown';
    const base = apiBaseOf(scene.catalogue, flat.text);
    if (!base) return 'open';
    const rest = flat.text.slice(base.length);
    // `users/current={}`: of a query that is put together step by step, the way that leaves out its mark.
    if (/^[^?#]*=/.test(rest)) return 'unknown';
    const isKnown = names.some(({ name }) => matchPath(scene.catalogue, name, rest, base.version).operation);
    // What a caller is still to be asked for may name one.
    const isAsked = flat.paramsFrom(base.length).some(({ fn }) => (scene.evaluator.sites.get(fn)?.length ?? 0) > 0);
    return isKnown ? 'known' : isAsked ? 'open' : 'unknown';
  });
  return state.includes('known') ? addresses.filter((_, at) => state[at] !== 'unknown') : addresses;
}

/** `users{}` beside `users/{}`: a slash goes before what is passed, and the other is the way for who passes nothing. */
const isGlued = ({ text }: FlatText, all: readonly FlatText[]): boolean => {
  const parted = text.replace(/(?<=[^/\u0000])\u0000+$/, '/$&');
  return parted !== text && all.some((other) => other.text === parted);
};

/** The one verb that a path is known with, where it is not known with GET: a library then knows what nobody wrote. */
export function onlyVerb(scene: Scene, rest: string, version: string | undefined): string | undefined {
  const possible = verbsAt(scene.catalogue, rest);
  const known = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter(
    (verb) => possible.has(verb) && matchPath(scene.catalogue, verb, rest, version).operation,
  );
  return known.length === 1 ? known[0] : undefined;
}

/** Where a path stands: in what callers write of it, in the call itself, in the method of a class that puts it together, else where it begins. */
export function placeOfPath(
  scene: Scene,
  flat: FlatText,
  from: number,
  call: Placed,
  callers: readonly Placed[],
  chain: Chain,
): Origin {
  const { program } = scene.evaluator;
  const first = originOf(flat, from);
  const own = originInside(program, flat, from, callers, chain) ?? beginsInside(program, flat, from, call);
  return (
    writtenForBase(scene, flat, from, { request: call, chain, own }) ??
    own ??
    behindJoint(flat, from) ??
    (first && besideConstructor(first, callers)) ??
    (first && putTogetherBy(program, flat, from, first)) ??
    first ??
    placeOf(call.expr, call.fn)
  );
}

/** Of a base that has a part of the path, words of the path itself: the base is the same for every call of its client. */
function behindJoint({ pieces, text, pieceAt }: FlatText, from: number): Origin | undefined {
  const joint = pieces.findLastIndex((piece) => 'text' in piece && piece.isJoint === true);
  const start = flatten(pieces.slice(0, joint + 1)).text.length;
  const path = text.slice(start).split(/[?#]/)[0] ?? '';
  const at = joint < 0 || start <= from ? -1 : path.search(/[a-z]/i);
  const piece = at < 0 ? undefined : pieceAt(start + at);
  return piece && 'text' in piece ? piece.origin : undefined;
}

/**
 * `super(ROOT, id, "history")` of the object's own class: words in it, or the constant that the path begins with.
 *
 * @param own - where a caller writes something of the path. What it makes the object with is a part of that: `new Members(id, "Banned")`
 */
function writtenForBase(
  scene: Scene,
  flat: FlatText,
  from: number,
  { request, chain, own }: Readonly<{ request: Placed; chain: Chain; own: Origin | undefined }>,
): Origin | undefined {
  const first = originOf(flat, from);
  if (!first) return undefined;
  for (const { call, made } of toldToBases(scene, request, chain)) {
    if (own && !isWithin(own, made)) continue;
    if (isWithin(first, placeOfCall(call))) return first;
    const found = writtenIn(flat, from, [placeOfCall(call)], /[a-z]/i) ?? constantIn(scene, call, first);
    if (found) return found;
  }
  return undefined;
}

/**
 * `super('users')` says it for all calls of a class: one that adds no text of its own, `this.get(id)`, is still another than the next.
 */
function besideConstructor(origin: Origin, callers: readonly Placed[]): Origin | undefined {
  const call = callers.findLast(({ fn }) => ownerOf(fn)?.methods.some((one) => isToldBy(one, origin)));
  return call && !isWithin(origin, placeOf(call.expr, call.fn)) ? placeOf(call.expr, call.fn) : undefined;
}

const isToldBy = ({ isConstructor, outline, file }: FunctionInfo, origin: Origin): boolean =>
  isConstructor && outline !== undefined && isWithin(origin, { file: file.file, at: outline.at });

/**
 * What a caller itself writes of the path: `users` of a base class stands before it, `/{id}/follow` in the call. What an object was
 * made with is the same for every call of it, so what stands in the call comes first, be it a slash alone.
 */
function originInside(
  program: Program,
  flat: FlatText,
  from: number,
  callers: readonly Placed[],
  { sites, context }: Chain,
): Origin | undefined {
  const makers = new Set(sites.filter((site) => context.assumed.isOfMaker(site)).map(({ call }) => call.expr));
  const made = callers.filter(({ expr }) => makers.has(expr));
  const calling = callers.filter(({ expr }) => !makers.has(expr));
  // All of it stands in one call: it is written where it begins, as it is for who makes the request there.
  const first = originOf(flat, from);
  if (first && calling.some(({ expr, fn }) => isWithin(first, placeOf(expr, fn)))) return first;
  return (
    writtenBy(program, flat, from, calling) ??
    writtenIn(flat, from, calling.map(placeOfCall), made.length > 0 ? /./ : /\//) ??
    writtenBy(program, flat, from, made)
  );
}

/** Of a path that begins elsewhere, words in the call itself: they tell it from the others that go on from there. */
function beginsInside(program: Program, flat: FlatText, from: number, call: Placed): Origin | undefined {
  const first = originOf(flat, from);
  return first && isWithin(first, placeOfCall(call)) ? first : writtenBy(program, flat, from, [call]);
}

/** Words of the path in a call, or in what the function around it made for it. Of several calls, the one furthest out. */
function writtenBy(program: Program, flat: FlatText, from: number, calls: readonly Placed[]): Origin | undefined {
  const first = originOf(flat, from);
  for (const call of calls.toReversed()) {
    const own = writtenIn(flat, from, [placeOfCall(call)], /[a-z]/i);
    if (own) return own;
    const before = writtenFor(program, call);
    if (first && before.some((place) => isWithin(first, place))) return first;
    // A word alone may be what the path is about: `id = "5a"`.
    const found = writtenIn(flat, from, before, /[a-z]/i, /\//);
    if (found) return found;
  }
  return undefined;
}

const placeOfCall = ({ expr, fn }: Placed): Origin => placeOf(expr, fn);

/** The last place goes first. `beside`: what the literal has, wherever in it. */
function writtenIn(
  flat: FlatText,
  from: number,
  places: readonly Origin[],
  wanted: RegExp,
  beside = wanted,
): Origin | undefined {
  const end = flat.text.search(/[?#]/);
  for (const place of places.toReversed()) {
    for (let offset = (end < 0 ? flat.text.length : end) - 1; offset >= from; offset -= 1) {
      const piece = flat.pieceAt(offset);
      // The end of a base, `…/v1/`, is nothing of the path.
      const isWanted = piece && 'text' in piece && beside.test(piece.text) && wanted.test(flat.text.charAt(offset));
      const origin = isWanted ? piece.origin : undefined;
      if (origin && isWithin(origin, place)) return origin;
    }
  }
  return undefined;
}

export const isWithin = (one: Origin, other: Origin): boolean =>
  one.file === other.file && one.at.start >= other.at.start && one.at.end <= other.at.end;

/** `get(path)` two calls further out does not end in a POST, though the function between them can send both. */
export const isContradicted = (method: string, { sites }: Chain): boolean =>
  sites.some(({ call: { expr } }) => {
    const name = expr.kind === 'call' ? nameOf(expr.callee) : '';
    const verb = /^(?:get|post|put|patch|delete)(?:_?json|_?async)*$/i.test(name) ? verbInName(name) : undefined;
    return verb !== undefined && verb !== method;
  });

/** What is added to a whole operation's path need not be a path: `client(tokenUrl).finish(code)`. */
export const goesBeyond = ({ catalogue }: Scene, path: string): boolean =>
  path.endsWith('/{}') &&
  ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].some(
    (verb) => matchPath(catalogue, verb, path.replace(/(?:\/\{\})+$/, '')).operation,
  );

/** Of the verbs that one of several rows of a table says, those of the row that the path stands in. */
const namesInRow = ({ evaluator }: Scene, place: Origin, { names }: Verb): readonly string[] =>
  inRowOf(evaluator.program, place, names).map(({ name }) => name);

/** The verbs that a path goes with: what is said, what the path is known with alone, or what HTTP clients take when nothing is. */
export function methodsOf(
  scene: Scene,
  verb: Verb,
  { rest, version, place }: Readonly<{ rest: string; version: string | undefined; place: Origin }>,
): readonly string[] {
  const only = verb.isExplicit && !verb.isHidden ? undefined : onlyVerb(scene, rest, version);
  if (only) return [only];
  return verb.isExplicit ? namesInRow(scene, place, verb) : ['GET'];
}
