import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Origin } from '../../resolve/values.ts';
import type { FlatText } from '../provider-url.ts';
import { placeOf, type Scene, type Sighting } from '../recogniser.ts';
import { asksForBase } from './annotated-paths.ts';
import { isWithin } from './readings.ts';
import type { Related } from './told-once.ts';
import type { Verb } from './verb.ts';
import { putTogetherAt } from './written-for.ts';

/** The path, the request itself, and what leads to it: calls of wrappers, and the row of a loop. */
export function placesOf(
  scene: Scene,
  path: Origin,
  call: CallExpr,
  fn: FunctionInfo,
  { sites, context }: Chain,
): Pick<Sighting, 'place' | 'related'> & { related: Related[] } {
  const request = placeOf(call, fn);
  const isBare = asksForBase(scene, call);
  const first: Related = isBare ? { place: path, message: 'the path' } : { place: request, message: 'the request' };
  const inside = { expr: call, fn };
  const isBeside = !isBare && !isWithin(path, request);
  const address = isBeside ? putTogetherAt(scene, sites.at(-1)?.call ?? inside, path, context) : undefined;
  const related: Related[] = [
    first,
    ...(address && !isWithin(path, address) ? [{ place: address, message: 'the address' }] : []),
    ...sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' })),
    ...context.assumed.turns.map(({ item }) => ({ place: placeOf(item.expr, item.fn), message: 'for this row' })),
  ];
  return { place: isBare ? request : path, related };
}

type Places = ReturnType<typeof placesOf>;

/** With where the last words of a path stand, away from where it begins: what an heir puts behind the path of its base. */
export function withEnd(scene: Scene, flat: FlatText, from: number, places: Places): Places {
  const end = endOfPath(flat, from);
  const { place, related } = places;
  const isThere = !end || [place, ...related.map((one) => one.place)].some((one) => isWithin(end, one));
  if (isThere || isOnLineOf(scene, end, place)) return places;
  return { place, related: [...related, { place: end, message: 'and goes on here' }] };
}

function endOfPath(flat: FlatText, from: number): Origin | undefined {
  const query = flat.text.search(/[?#]/);
  for (let at = (query < from ? flat.text.length : query) - 1; at >= from; at -= 1) {
    const piece = /\w/.test(flat.text.charAt(at)) ? flat.pieceAt(at) : undefined;
    if (piece && 'text' in piece && piece.origin) return piece.origin;
  }
  return undefined;
}

function isOnLineOf({ textOf }: Scene, { file, at }: Origin, place: Origin): boolean {
  const [first, last] = [at.start, place.at.start].toSorted((one, other) => one - other);
  return file === place.file && !textOf(file).slice(first, last).includes('\n');
}

/** What takes an address and sends: everything about the request stands in the one call. */
const sendsAtOnce = /^(?:fetch|\$fetch|axios|got|ky)$/;

/**
 * The call that sends it all by itself, and the call of a wrapper that does, seen from within the wrapper or from without. What has no verb
 * of its own may be a step on the way to another call.
 */
export function callsOf(
  call: CallExpr,
  fn: FunctionInfo,
  { sites }: Chain,
  { isExplicit }: Verb,
): Pick<Sighting, 'request' | 'caller'> {
  const request = placeOf(call, fn);
  const outermost = sites.at(-1)?.call;
  const caller = outermost ? placeOf(outermost.expr, outermost.fn) : isExplicit ? request : undefined;
  return { ...(sendsAtOnce.test(writtenName(call.callee)) && { request }), ...(caller && { caller }) };
}
