import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { callsTaking, callTaking } from '../../resolve/program/calls-by-argument.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { Chain } from '../../resolve/expand.ts';
import type { ClassInfo, Placed } from '../../resolve/program/program.ts';
import { isCallOfBase } from './class-bases.ts';
import { requestBase } from './library-requests.ts';
import type { Verb } from './verb.ts';
import { isVerb, verbInName } from './verb-words.ts';

/** A class of the program whose objects are requests of a library: `class ApiRequest extends Request`. */
const isOfRequests = (evaluator: Evaluator, type: ClassInfo): boolean => requestBase(evaluator, type) !== undefined;

/** Nearly no program has one: then no call need be asked what it makes. */
const hasOwnRequests = rememberingEach((evaluator: Evaluator): boolean =>
  evaluator.program.classes.some((type) => constructorsOf(type).length > 0 && isOfRequests(evaluator, type)),
);

/** `super(method, url)` of such a class, which makes the library's request. */
export function makesOwnRequest(evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): boolean {
  const owner = isCallOfBase(expr.callee) ? ownerOf(fn) : undefined;
  return owner !== undefined && isOfRequests(evaluator, owner);
}

/** `new ApiRequest(method, url)`: what its constructor hands to the library is the request, told where this is called. */
export const isMadeInside = (evaluator: Evaluator, { expr, fn }: Placed<CallExpr>): boolean =>
  hasOwnRequests(evaluator) &&
  calleeValues(evaluator, expr, fn, emptyContext).some(
    (callee) =>
      callee.kind === 'class' && constructorsOf(callee.class).length > 0 && isOfRequests(evaluator, callee.class),
  );

/** The verb of such a request: its own, else of the library's class (`Net::HTTP::Put`, `HttpPut`), else of who sends it. Where nobody says one, GET is only what most requests are. */
export function verbOfOwn(evaluator: Evaluator, own: Verb, chain: Chain, { fn }: Placed): Verb {
  const owner = ownerOf(fn);
  const named = /^(?:Http)?([A-Z][a-z]+)$/.exec((owner && requestBase(evaluator, owner)?.path.at(-1)) ?? '')?.[1];
  if (named !== undefined && isVerb(named)) return { ...own, names: [{ name: named.toUpperCase() }], isExplicit: true };
  if (own.isExplicit) return own;
  const sent = verbsOfSender(evaluator, chain);
  const names = (sent.length > 0 ? sent : ['GET']).map((name) => ({ name }));
  return { ...own, names, isExplicit: true, isHidden: sent.length === 0 };
}

/** Who sends an object that a caller makes: `client.put(new ApiRequest(path))`, `val request = ApiRequest(path); client.put(request)`. */
function verbsOfSender({ program }: Evaluator, { sites }: Chain): readonly string[] {
  const verbs = sites.flatMap(({ call: { expr, fn } }) => {
    const around = callTaking(program, expr);
    const held = program.uses.bindOfValue(expr)?.bind.target;
    const taken = held?.kind === 'name' ? callsTaking(program, fn, held.name) : [];
    return [...(around ? [around] : []), ...taken].flatMap(({ callee }) => verbInName(nameOf(callee)) ?? []);
  });
  return [...new Set(verbs)];
}
