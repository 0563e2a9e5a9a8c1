import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { mayCallAnother } from '../../resolve/calls/keyed-sites.ts';
import type { CallSite } from '../../resolve/context.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import { type Fork, forkIn } from '../../resolve/forks.ts';
import { neverRuns } from '../../resolve/guards.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Piece, Value } from '../../resolve/values.ts';
import { annotatedName, asksForBase, basesOfInterfaces, callsNothing, saysSomethingElse } from './annotated-paths.ts';
import { withoutBeside } from './beside-addresses.ts';
import { choosersAt, isForNobody, isHeldByType } from './asked-callers.ts';
import { addressesOf, areAlike, areSeveral } from './call-addresses.ts';
import { isPassed, unfilled, whyHidden } from './blind-spots.ts';
import { endpointIn } from '../endpoints.ts';
import { isUnusedOperation } from './generated-operations.ts';
import { reportHiddenVerb } from './hidden-verbs.ts';
import { makersOfRequest } from './made-requests.ts';
import { isKept } from './keeping-functions.ts';
import { reportLikelyCall } from './likely-calls.ts';
import { type Beginning, isLed, leadingParam, mayBegin, mayBeginAt } from './may-begin.ts';
import { pathBehindNamedBase } from './named-bases.ts';
import { noteOthers, noteSources } from './note-sources.ts';
import { asksInterface } from './interface-methods.ts';
import { isNoRequest, leavesProgram, mayRequest } from './not-requests.ts';
import {
  type FlatText,
  apiBaseOf,
  beginsApiBase,
  flatten,
  matchPath,
  pathsOf,
  versionLength,
} from '../provider-url.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { reportParameters } from '../authorizations/report-parameters.ts';
import { requestsIn } from './resource-actions.ts';
import { joined, nothingSent, sentInText } from '../authorizations/sent-parameters.ts';
import { positionalCarrier, sentWithCall } from '../authorizations/sent-with-call.ts';
import { goesBeyond, isContradicted, likeliest, methodsOf, placeOfPath } from './readings.ts';
import { goesOnBehind } from './suffixes.ts';
import { verbOfPlatform } from './other-hosts.ts';
import { isMoved } from './moved-requests.ts';
import { isTold, type Told } from './told-once.ts';
import { callsOf, placesOf, withEnd } from './places-of.ts';
import { tokenKindOfCall } from '../token-kinds.ts';
import { isVerbOfObject, propsOf, verbSaid } from './verb-said.ts';
import { verbOf } from './verbs.ts';
import { decidersOf, type Verb } from './verb.ts';
import { asksForWords } from './words-of-callers.ts';

/** Not what is done with a request that has its address already: `request.setOther("Client-ID", id)`. */
const isSending = (scene: Scene, call: CallExpr, fn: FunctionInfo): boolean =>
  mayRequest(scene, { expr: call, fn }, nameOf(call.callee));

/** Parameters that an address begins with, by function: those of which nothing else is asked in the chain of the moment. */
type Beginnings = Map<FunctionInfo, Beginning[]>;

/** REST calls: a call that is handed an address under the provider's API, directly or through wrappers. */
export const restCalls: Recogniser = (scene) => {
  const { program, steps } = scene.evaluator;
  for (const placed of program.calls) {
    if (!steps.mayAsk(placed.fn.file.file)) continue;
    // What a command sends its own words say: see `commands/`.
    if (program.traitsOf(placed.fn.file.language).callsPrograms) continue;
    const name = annotatedName(scene, placed.expr);
    if (isNoRequest(scene, placed, name) && !asksForBase(scene, placed.expr)) continue;
    if (callsNothing(scene, placed.expr) || saysSomethingElse(scene, placed.expr)) continue;
    if (asksInterface(scene, placed)) continue;
    for (const one of requestsIn(placed)) {
      const beginnings: Beginnings = new Map();
      const mayTell = (fn: FunctionInfo, site: CallSite): boolean =>
        beginnings.get(fn)?.some((param) => mayBeginAt(scene, param, site)) ?? true;
      expand(scene.evaluator, (chain) => visit(scene, one, name, chain, beginnings), one, {
        mayTell,
        countsGivenOut: true,
      });
    }
  }
};

/** `https://host/${path}`: only the host of an API base is here, and a caller passes the rest of it. */
function goesOnToApi({ catalogue }: Scene, { text }: FlatText): boolean {
  const end = text.indexOf('\u0000');
  return end > 0 && beginsApiBase(catalogue, text.slice(0, end));
}

const isOfApi = (scene: Scene, flat: FlatText): boolean =>
  apiBaseOf(scene.catalogue, flat.text) !== undefined || goesOnToApi(scene, flat);

const nobody: ReadonlySet<FunctionInfo> = new Set();

/** No part of an address, whatever the verb is: of most calls with a text it need not be asked. */
const isWord = /^[\w -]*$/;

const addressesFor: typeof addressesOf = (scene, call, fn, context, ...rest) =>
  asksForBase(scene, call)
    ? basesOfInterfaces(scene, call)
    : withoutBeside(scene, { expr: call, fn }, context, addressesOf(scene, call, fn, context, ...rest));

function visit(
  scene: Scene,
  placed: Placed<CallExpr>,
  name: string,
  chain: Chain,
  beginnings: Beginnings,
): ReadonlySet<FunctionInfo> | Fork {
  beginnings.clear();
  const { expr: call, fn } = placed;
  const options: Value[] = [];
  const needed = new Set<FunctionInfo>();
  const addresses = addressesFor(scene, call, fn, chain.context, options, needed);
  if (addresses.length === 0) return needed;
  if (chain.sites.length === 0 && isKept(scene, placed)) return nobody;
  options.push(...propsOf(scene, call, fn, chain));
  if (chain.givenOut && !isVerbOfObject(scene, placed, name, chain)) return nobody;
  const flats = addresses.map((address) => flatten(address));
  const isAlone = flats.length === 1 && isWord.test(flats[0]?.text ?? '');
  const verb = isAlone ? undefined : verbSaid(scene, placed, name, chain, options);
  // Callers are asked only for what may be a request itself: the rest hands its arguments to something that is.
  const isRequest = chain.sites.length > 0 || mayRequest(scene, placed, name);
  const isUnderApi = flats.some((flat) => isOfApi(scene, flat));
  const isAsking = isRequest || (isUnderApi && leavesProgram(scene, placed));
  // `call(route.verb(), base + route.path())`: each of the verbs is of one address.
  const isPaired = verb !== undefined && verb.names.length > 1 && areSeveral(addresses);
  // Where addresses differ, who says the address is asked, and says both.
  const beside = areSeveral(addresses) ? [] : (verb?.asked ?? []);
  const choosers = choosersAt(scene, placed, chain, { isAsking, isUnderApi, isPaired, beside });
  if (choosers.size > 0 && isUnderApi) scene.noteWrappers(choosers);
  if (choosers.size > 0) return choosers;
  if (!verb) return isAsking ? needed : nobody;
  const mayFork = isUnderApi && areSeveral(addresses) && !areAlike(addresses);
  const fork = mayFork ? forkOf(scene, placed, name, chain) : undefined;
  if (fork) return fork;
  const leading: Beginning[] = [];
  const told = new Map<string, Told>();
  for (const address of likeliest(scene, addresses, verb)) {
    const flat = flatten(address);
    reportSent(scene, address, verb, call, fn, chain);
    const base = apiBaseOf(scene.catalogue, flat.text);
    if (base) {
      const said = verbOfPlatform(scene, verb, { flat, base, all: flats }, fn, chain);
      if (said && !goesOnBehind(scene, flat, chain, needed))
        report(scene, flat, base.length, base.version, said, call, fn, chain, needed, told);
    } else {
      const leads = leadingParam(flat);
      const isBegun = !leads || mayBegin(scene, leads);
      if (leads && isBegun) leading.push(leads);
      // Who hands the object over stands in files that need not name the provider.
      if (leads?.members && isBegun && isHeldByType(scene, leads)) scene.noteWrappers([leads.fn]);
      // A base that only the caller's object knows: `this.url + path`.
      const isOpen = (isBegun && isLed.test(flat.text)) || goesOnToApi(scene, flat);
      if (isOpen) for (const param of flat.paramsFrom(1)) needed.add(param.fn);
      // The path may stand in a file that nothing ties to the provider.
      if (goesOnToApi(scene, flat)) scene.noteOutside(flat.outsideFrom(0));
      if (mayRequest(scene, placed, name)) reportNamedBase(scene, flat, verb, placed, chain);
    }
  }
  if (isUnderApi) noteOthers(scene, placed, flats, chain, needed);
  if (isUnderApi) scene.noteWrappers(makersOfRequest(scene, placed, verb));
  // The base last: who passes the path also tells which object, and with it which base, is meant.
  for (const param of leading)
    if (!needed.has(param.fn)) beginnings.set(param.fn, [...(beginnings.get(param.fn) ?? []), param]);
  for (const { fn: target } of leading) needed.add(target);
  return isAsking ? needed : nobody;
}

/** The objects that parts of the request are taken from, where they may be several. */
const forkOf = (scene: Scene, { expr, fn }: Placed<CallExpr>, name: string, { context }: Chain): Fork | undefined =>
  forkIn(context, (inside) => {
    const options: Value[] = [];
    addressesOf(scene, expr, fn, inside, options, new Set());
    verbOf(scene, expr, fn, inside, name, options);
    // A branch around the request may ask the object that has the path: `if (job.verb === 'PATCH') client.patch(job.path)`.
    neverRuns(scene.evaluator, fn, expr.at.start, inside);
  });

/** Parameters of the flow that travel with the request. Those of an authorization request are looked for where it is made. */
function reportSent(
  scene: Scene,
  pieces: readonly Piece[],
  verb: Verb,
  call: CallExpr,
  fn: FunctionInfo,
  { context, sites }: Chain,
): void {
  const { text } = flatten(pieces);
  const match = endpointIn(scene.catalogue, text);
  if (!match || match.endpoint === 'authorize') return;
  // A path that only the caller knows may be that of any endpoint.
  if (/^\/?\u0000/.test(text.slice(match.length))) return;
  const query = text.indexOf('?', match.length);
  const own = query < 0 ? nothingSent : sentInText(pieces, query + 1, 'query', placeOf(call, fn));
  const { sent } = joined([own, sentWithCall(scene, call, fn, context, positionalCarrier(call, verb))]);
  const related = sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' }));
  reportParameters(scene, match.endpoint, sent, related);
}

function isOwnWrapper(scene: Scene, call: CallExpr, fn: FunctionInfo, { sites, context }: Chain): boolean {
  return (
    sites.length === 0 && calleeValues(scene.evaluator, call, fn, context).every(({ kind }) => kind === 'function')
  );
}

/** What a wrapper of the program is handed is its caller's, seen from here as from within the wrapper. */
const callersOf = (scene: Scene, call: CallExpr, fn: FunctionInfo, chain: Chain): readonly Placed[] =>
  isOwnWrapper(scene, call, fn, chain) ? [{ expr: call, fn }] : chain.sites.map((site) => site.call);

function report(
  scene: Scene,
  flat: FlatText,
  from: number,
  version: string | undefined,
  verb: Verb,
  call: CallExpr,
  fn: FunctionInfo,
  chain: Chain,
  needed: Set<FunctionInfo>,
  told: Map<string, Told>,
): void {
  const rest = flat.text.slice(from);
  // A whole address behind a base, or the place of one (`GET {+url}`): the way that the code goes with paths only.
  if (/^\/?(?:[a-z]+:\/\/|\{\+\w+\}$)/i.test(rest)) return;
  for (const target of decidersOf(verb)) needed.add(target);
  const path = placeOfPath(scene, flat, from, { expr: call, fn }, callersOf(scene, call, fn, chain), chain);
  const { place, related } = withEnd(scene, flat, from, placesOf(scene, path, call, fn, chain));
  const methods = methodsOf(scene, verb, { rest, version, place });
  if (methods.length === 0) reportHiddenVerb(scene, verb, { flat, from, version, place, chain });
  for (const method of methods) {
    const match = matchPath(scene.catalogue, method, rest, version);
    const params = flat.paramsFrom(from);
    const isOpenEnd = match.isWholeHole || isForNobody(scene, flat, chain, match.path);
    if (isOpenEnd || !match.operation) noteSources(scene, flat, from, needed);
    if (isOpenEnd) {
      if (/^[/]*$/.test(rest.split(/[?#]/)[0] ?? '')) continue;
      const missing = unfilled(scene, params, chain);
      // Beside what nobody fills, a caller may still fill the rest: what an object was made with.
      if (params.length === 0 || (missing.length > 0 && !params.some((param) => isPassed(scene, param, chain))))
        scene.reportUnresolved('call', `${method} ${match.path}`, place, whyHidden(flat, missing));
      continue;
    }
    // A caller may go on with what is no operation yet; where none is known, the call is what it is.
    const isOpen = params.some((param) => isPassed(scene, param, chain)) || goesBeyond(scene, match.path);
    if (!match.operation && ((params.length > 0 && isOpen) || !isSending(scene, call, fn))) continue;
    if (match.isUnseen) {
      scene.reportUnresolved('call', `${method} ${match.path}`, place, whyHidden(flat, []));
      continue;
    }
    if (asksForWords(scene, { method, flat, from, match }, chain, needed)) continue;
    if (isTold(told, `${method} ${match.path}`, { place, written: match.written, related })) continue;
    scene.report({
      kind: 'call',
      certainty: isSure(scene, verb, method, chain, { expr: call, fn }) ? 'certain' : 'likely',
      provider: scene.catalogue.data.id,
      protocol: 'rest',
      method,
      ...pathsOf(match),
      ...(match.operation && { operation: match.operation.id }),
      ...tokenKindOfCall(scene, call, fn, chain.context),
      ...(!verb.isExplicit && { isDefaultVerb: true }),
      ...callsOf(call, fn, chain, verb),
      ...((!match.operation || isContradicted(method, chain)) && { isDoubtful: true }),
      place,
      related,
      trace: [
        { text: `${method} ${flat.text.replaceAll('\u0000', '{}')}`, place },
        ...related.map(({ place: at, message }) => ({ text: message, place: at })),
      ],
    });
  }
}

const isSure = (
  scene: Scene,
  { isHidden, isUnclear, isExplicit }: Verb,
  method: string,
  chain: Chain,
  placed: Placed<CallExpr>,
): boolean =>
  !isHidden &&
  !isMoved(scene.evaluator.program, placed) &&
  !isUnclear &&
  (isExplicit || method === 'GET') &&
  // Nobody knows which method of an object `api[verb](path)` calls.
  !chain.sites.some((site) => mayCallAnother(scene.evaluator, site, chain.context)) &&
  !isUnusedOperation(scene, placed, chain);

/** Behind a base that only its name ties to the provider, an operation's path is likely one. */
function reportNamedBase(scene: Scene, flat: FlatText, verb: Verb, { expr, fn }: Placed<CallExpr>, chain: Chain): void {
  const path = pathBehindNamedBase(scene.catalogue, flat);
  if (path === undefined || verb.isHidden) return;
  const callers = chain.sites.map((site) => site.call);
  const at = placeOfPath(scene, flat, 1 + versionLength(path), { expr, fn }, callers, chain);
  const { place, related } = placesOf(scene, at, expr, fn, chain);
  const told = { path, place, related, because: 'behind a base with its name', isDefaultVerb: !verb.isExplicit };
  for (const { name: method } of verb.isExplicit ? verb.names : [{ name: 'GET' }])
    reportLikelyCall(scene, { method, ...told });
}
