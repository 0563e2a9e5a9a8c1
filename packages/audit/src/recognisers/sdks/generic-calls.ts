import type { GenericCall, Sdk } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import { type Chain, expand } from '../../resolve/expand.ts';
import { type Fork, forkIn } from '../../resolve/forks.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import { type Origin, type ParamRef, piecesOf, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import { choosersAt } from '../rest/asked-callers.ts';
import { areAlike, areSeveral } from '../rest/call-addresses.ts';
import { isPassed, unfilled, whyHidden } from '../rest/blind-spots.ts';
import { apiBaseOf, flatten, type FlatText, matchPath, originOf, type PathMatch, pathsOf } from '../provider-url.ts';
import { namesElsewhere } from './other-names.ts';
import { isGivenBy } from './answers.ts';
import { isOfBase, prefixed } from './prefixed-paths.ts';
import { placeOf, type Recogniser, type Scene, type Sighting } from '../recogniser.ts';
import { builtPath, routeOf } from '../rest/routes.ts';
import { asksForWords } from '../rest/words-of-callers.ts';
import { isVerbConstant, verbOfConstant } from '../rest/verb-words.ts';
import { reportEvents } from './sdk-events.ts';
import { receiverWords, wordsOf } from './receiver-words.ts';
import { sdksFor } from './sdk-symbols.ts';
import { lastPart, receiverIn } from './symbol-parts.ts';
import { tokenKindOf } from '../token-kinds.ts';

/** `client.request('GET', 'users/current')`: a library's method that calls any path. */
export const genericCalls: Recogniser = (scene) => {
  for (const placed of scene.evaluator.program.calls) {
    const sdks = sdksFor(scene, placed.fn.file.language).filter(({ genericCalls: some }) => some);
    if (sdks.length === 0) continue;
    const names = [nameOf(placed.expr.callee), ...namesElsewhere(scene, placed)];
    for (const sdk of sdks) {
      for (const generic of sdk.genericCalls ?? []) {
        if (!names.includes(lastPart(generic.symbol)) || (generic.protocol !== 'rest' && generic.protocol !== 'event'))
          continue;
        const certainty = certaintyOf(scene, placed, generic, sdk);
        if (generic.protocol === 'event' && certainty) reportEvents(scene, generic, placed, certainty);
        if (generic.protocol !== 'rest') continue;
        if (certainty) expand(scene.evaluator, (chain) => visit(scene, generic, placed, chain, certainty, sdk), placed);
      }
    }
  }
};

/** What is a package's own way to call any path is told as that, and as nothing else. */
export function callsAnyPath(scene: Scene, placed: Placed<CallExpr>): boolean {
  const name = nameOf(placed.expr.callee);
  return sdksFor(scene, placed.fn.file.language).some((sdk) =>
    sdk.genericCalls?.some(
      (generic) =>
        generic.protocol === 'rest' &&
        lastPart(generic.symbol) === name &&
        certaintyOf(scene, placed, generic, sdk) === 'certain',
    ),
  );
}

/** `MixerAPI.http.get`: the library's own client in a field of its class; everybody has fields of such names. */
const isOfMember = /^[A-Z]\w*\.\w+\.\w+$/;

const isNamedBy = (callee: Value, symbol: string): boolean =>
  callee.kind === 'external' &&
  callee.module !== '' &&
  callee.path
    .filter((part) => part !== 'new' && part !== '()')
    .join('.')
    .endsWith(symbol);

/**
 * How surely a call is the package's. Certain: the receiver is from it, or is not known in a file that talks to the provider.
 * Likely: the receiver is not known, and the call has the package's shape, with its verb written out.
 */
function certaintyOf(
  scene: Scene,
  { expr, fn }: Placed<CallExpr>,
  generic: GenericCall,
  sdk: Sdk,
): 'certain' | 'likely' | undefined {
  if (generic.prefix !== undefined) return isOfBase(scene, generic, { expr, fn }, sdk.id) ? 'certain' : undefined;
  const callees = calleeValues(scene.evaluator, expr, fn, emptyContext).filter((callee) => !isGivenBy(callee, sdk));
  const isOwn = callees.some(
    (callee) =>
      callee.kind === 'external' &&
      callee.module !== '' &&
      scene.catalogue.sdksOfImport(fn.file.language, callee.module).some(({ id }) => id === sdk.id),
  );
  if (isOfMember.test(generic.symbol))
    return callees.some((callee) => isNamedBy(callee, generic.symbol)) ? 'certain' : undefined;
  if (isOwn) return 'certain';
  const isOpen = callees.some(
    (callee) =>
      callee.kind === 'unknown' || callee.kind === 'param' || (callee.kind === 'external' && callee.module === ''),
  );
  if (!isOpen) return undefined;
  // `get` of whatever object is only perhaps the package's.
  const isAnyVerb = isVerbName.test(lastPart(generic.symbol));
  const isNamed = !isAnyVerb || isOnReceiver(scene, generic, expr, fn, emptyContext);
  if (scene.relations.talks(fn.file.file)) return isNamed ? 'certain' : 'likely';
  const [first] = expr.args;
  return first?.value.kind === 'text' && /^(?:get|post|put|patch|delete)$/i.test(first.value.value)
    ? 'likely'
    : undefined;
}

function argument(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  at: number | string | undefined,
): readonly Value[] {
  if (at === undefined) return [];
  if (typeof at === 'number') {
    return positional(scene, call, fn, context, at);
  }
  return call.args.flatMap(({ name, value }) => {
    if (name === at) return scene.evaluator.evaluate(value, fn, context);
    return scene.evaluator.settle(scene.evaluator.evaluate(value, fn, context)).flatMap((one) => {
      const thunks: readonly Thunk[] = one.kind === 'record' ? (one.entries.get(at) ?? []) : [];
      return thunks.flatMap((thunk) =>
        scene.evaluator.evaluate(thunk.expr, thunk.fn, { frames: thunk.context.frames, assumed: context.assumed }),
      );
    });
  });
}

/** The argument at a position; `request(...args)` hands on what the caller passed. */
function positional(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context, at: number): readonly Value[] {
  let position = 0;
  for (const { name, value } of call.args) {
    if (name !== undefined) continue;
    if (value.kind === 'spread') {
      for (const one of scene.evaluator.evaluate(value.value, fn, context)) {
        const item = one.kind === 'list' ? one.items[at - position] : undefined;
        if (item)
          return scene.evaluator.evaluate(item.expr, item.fn, {
            frames: item.context.frames,
            assumed: context.assumed,
          });
        if (one.kind === 'param') return [one];
      }
      return [];
    }
    if (position === at) return scene.evaluator.evaluate(value, fn, context);
    position += 1;
  }
  return [];
}

/** `http.MethodPatch` */
const verbNamedBy = (value: Value): readonly string[] =>
  value.kind === 'external' && isVerbConstant(value) ? verbOfConstant(value.path.at(-1) ?? '') : [];

const isVerbName = /^(?:get|post|put|patch|delete)(?:async)?$/i;

/** `rest.get(path)`, `client.rest.get(path)`, `new REST().get(path)` for the symbol `rest.get`, but not `client.channels.get(id)`. */
function isOnReceiver(
  { evaluator }: Scene,
  { symbol }: GenericCall,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): boolean {
  const wanted = wordsOf(receiverIn(symbol));
  return calleeValues(evaluator, call, fn, context).some((callee) => {
    const hints = receiverWords(call, callee);
    return wanted.some((word) => hints.has(word));
  });
}

/** An address of another host is none of the provider's, whatever client it is handed to. */
const isElsewhere = /^[a-z][a-z\d+.-]*:\/\//i;
/** `GET {+url}`: the address is filled in from an option, and the call itself is found as a request of that. */
const isFilledIn = /^\/?\{\+\w+\}$/;
const relatedTo = ({ expr, fn }: Placed, { sites }: Chain): Sighting['related'] => [
  { place: placeOf(expr, fn), message: 'the request' },
  ...sites.map(({ call: site }) => ({ place: placeOf(site.expr, site.fn), message: 'called here' })),
];

/** A caller may go on with what is no operation yet; where none is known, the call is what it is. */
const mayGoOn = (scene: Scene, params: readonly ParamRef[], chain: Chain): boolean =>
  params.some((param) => isPassed(scene, param, chain));

/** The objects that the path is taken from, where they may be several: each heir of a class sets its own. */
function forkOf(
  scene: Scene,
  { path }: GenericCall,
  { expr, fn }: Placed<CallExpr>,
  context: Context,
): Fork | undefined {
  const paths = argument(scene, expr, fn, context, path).map((value) => piecesOf(value));
  if (!areSeveral(paths) || areAlike(paths)) return undefined;
  return forkIn(context, (inside) => argument(scene, expr, fn, inside, path), 1);
}

function visit(
  scene: Scene,
  generic: GenericCall,
  { expr: call, fn }: Placed<CallExpr>,
  chain: Chain,
  certainty: 'certain' | 'likely',
  sdk: Sdk,
): ReadonlySet<FunctionInfo> | Fork {
  const choosers = choosersAt(scene, { expr: call, fn }, chain, { isAsking: true, isUnderApi: true, isPaired: false });
  if (choosers.size > 0) scene.noteWrappers(choosers);
  if (choosers.size > 0) return choosers;
  const fork = forkOf(scene, generic, { expr: call, fn }, chain.context);
  if (fork) return fork;
  const needed = new Set<FunctionInfo>();
  const methods = argument(scene, call, fn, chain.context, generic.method);
  const routes = argument(scene, call, fn, chain.context, generic.route).flatMap((value) => routeOf(value) ?? []);
  const names = [...methods, ...routes.map(({ verb }) => verb)].flatMap(
    (value) => wholeText(value)?.toUpperCase().replace(/^\W+/, '') ?? verbNamedBy(value),
  );
  for (const value of methods) if (value.kind === 'param') needed.add(value.param.fn);
  const verbs =
    // Of a verb that is there and not known nobody can say that it is the usual one.
    names.length > 0 || methods.length > 0 ? names : [generic.defaultMethod ?? 'GET'];
  // `GetAsync` is a name that every client has, and `get` one of every map: only a path that the catalogue knows makes it the package's.
  const isNamed = !isVerbName.test(lastPart(generic.symbol)) || isOnReceiver(scene, generic, call, fn, chain.context);
  const paths = argument(scene, call, fn, chain.context, generic.path)
    .map((value) => builtPath(scene, value, sdk) ?? value)
    .flatMap((value) => prefixed(scene, generic, fn, value));
  const request: Request = { generic, sdk, placed: { expr: call, fn }, chain, certainty, isNamed, needed };
  for (const value of [...paths, ...routes.map(({ path }) => path)]) reportPath(scene, value, verbs, request);
  scene.noteWrappers(needed);
  return needed;
}

type Request = Readonly<{
  generic: GenericCall;
  sdk: Sdk;
  placed: Placed;
  chain: Chain;
  certainty: 'certain' | 'likely';
  isNamed: boolean;
  needed: Set<FunctionInfo>;
}>;

function reportPath(scene: Scene, value: Value, verbs: readonly string[], request: Request): void {
  const { placed, chain, isNamed, needed } = request;
  const flat = flatten(piecesOf(value));
  const base = apiBaseOf(scene.catalogue, flat.text);
  const path = base ? flat.text.slice(base.length) : flat.text;
  if ((!base && isElsewhere.test(flat.text)) || isFilledIn.test(path)) return;
  // A request like any other, of a client that is not the package's.
  if (base && !isNamed) return;
  const params = flat.paramsFrom(0);
  for (const method of verbs) {
    const match = matchPath(scene.catalogue, method, path);
    if (params.length > 0 && (match.isWholeHole || !match.operation))
      for (const { fn: target } of params) needed.add(target);
    const place = originOf(flat, 0) ?? placeOf(placed.expr, placed.fn);
    if (match.isWholeHole) {
      const missing = unfilled(scene, params, chain);
      if (isNamed && (params.length === 0 || missing.length > 0))
        scene.reportUnresolved('call', `${method} ${match.path}`, place, whyHidden(flat, missing));
      continue;
    }
    if (asksForWords(scene, { method, flat, from: base?.length ?? 0, match }, chain, needed)) continue;
    reportMatch(scene, method, match, request, { flat, place });
  }
}

function reportMatch(
  scene: Scene,
  method: string,
  match: PathMatch,
  { generic, sdk, placed, chain, certainty, isNamed }: Request,
  { flat, place }: Readonly<{ flat: FlatText; place: Origin }>,
): void {
  const isSure = certainty === 'certain' && isNamed && !mayGoOn(scene, flat.paramsFrom(0), chain);
  if (!match.operation && (!isSure || match.path.startsWith('/{}'))) return;
  scene.report({
    kind: 'call',
    certainty,
    provider: scene.catalogue.data.id,
    protocol: 'rest',
    method,
    ...pathsOf(match),
    ...(match.operation && { operation: match.operation.id }),
    ...tokenKindOf(scene, sdk),
    place,
    related: relatedTo(placed, chain),
    trace: [{ text: `${generic.symbol} with ${method} ${flat.text.replaceAll('\u0000', '{}')}`, place }],
  });
}
