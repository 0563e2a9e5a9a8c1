import { nameOf } from '../../resolve/calls/calls.ts';
import type { Chain } from '../../resolve/expand.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';
import type { Address } from './call-addresses.ts';
import { apiBaseOf, flatten, type FlatText, matchPath, originOf, verbsAt } from '../provider-url.ts';
import { placeOf, type Scene } from '../recogniser.ts';
import { type Verb, verbInName } from './verbs.ts';

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

/** Where a path stands: in what callers write of it, in the call itself, else where it begins. */
export function placeOfPath(
  flat: FlatText,
  from: number,
  call: Placed,
  callers: readonly Placed[],
  chain: Chain,
): Origin {
  const first = originOf(flat, from);
  return (
    originInside(flat, from, callers, chain) ??
    beginsInside(flat, from, call) ??
    (first && besideConstructor(first, callers)) ??
    first ??
    placeOf(call.expr, call.fn)
  );
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
    writtenIn(flat, from, calling, /[a-z]/i) ??
    writtenIn(flat, from, calling, made.length > 0 ? /./ : /\//) ??
    writtenIn(flat, from, made, /[a-z]/i)
  );
}

/** Of a path that begins elsewhere, words in the call itself: they tell it from the others that go on from there. */
function beginsInside(flat: FlatText, from: number, call: Placed): Origin | undefined {
  const first = originOf(flat, from);
  return first && isWithin(first, placeOf(call.expr, call.fn)) ? first : writtenIn(flat, from, [call], /[a-z]/i);
}

function writtenIn(flat: FlatText, from: number, callers: readonly Placed[], wanted: RegExp): Origin | undefined {
  const end = flat.text.search(/[?#]/);
  for (const { expr, fn } of callers.toReversed()) {
    for (let offset = (end < 0 ? flat.text.length : end) - 1; offset >= from; offset -= 1) {
      const piece = flat.pieceAt(offset);
      // The end of a base, `…/v1/`, is nothing of the path.
      const isWanted = piece && 'text' in piece && wanted.test(piece.text) && wanted.test(flat.text.charAt(offset));
      const origin = isWanted ? piece.origin : undefined;
      if (origin && isWithin(origin, placeOf(expr, fn))) return origin;
    }
  }
  return undefined;
}

const isWithin = (one: Origin, other: Origin): boolean =>
  one.file === other.file && one.at.start >= other.at.start && one.at.end <= other.at.end;

/** `get(path)` two calls further out does not end in a POST, though the function between them can send both. */
export const isContradicted = (method: string, { sites }: Chain): boolean =>
  sites.some(({ call: { expr } }) => {
    const name = expr.kind === 'call' ? nameOf(expr.callee) : '';
    const verb = /^(?:get|post|put|patch|delete)(?:_?json|_?async)*$/i.test(name) ? verbInName(name) : undefined;
    return verb !== undefined && verb !== method;
  });
