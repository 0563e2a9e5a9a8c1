import type { CallExpr, Expr } from '../../outline/outline.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import type { Context } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { addressOfObject } from './address-of-object.ts';
import { addressesInBlock } from './address-blocks.ts';
import { basesOf } from './bases-of-call.ts';
import {
  combinations,
  type ExternalValue,
  type Piece,
  piecesOf,
  type Properties,
  type TextValue,
  type Thunk,
  type Value,
  wholeText,
} from '../../resolve/values.ts';
import { askForBase, isOpen } from './asked-callers.ts';
import { isPathLike, joinedPaths, withoutBlanks } from './joined-paths.ts';
import { libraryRequest } from './library-requests.ts';
import { isNoAddress, pathsAmong } from './no-addresses.ts';
import { opensReceiver } from './not-requests.ts';
import type { Scene } from '../recogniser.ts';
import { routedTexts, routingOf } from './routed-requests.ts';
import { routeOf } from './routes.ts';
import { setBeforeSending } from './set-before-sending.ts';
import { addressesOfSling } from './sling.ts';
import { routesOfObject } from './typed-routes.ts';
import { isWithoutPath } from './requests-without-path.ts';
import { templateArguments } from './template-arguments.ts';
import { withUrlSegments } from './url-segments.ts';
import { isVerbLike, placeInRequest, unwrapped } from './verb-places.ts';
import { verbsOfCopies } from './verbs-of-copies.ts';
import { isOfUnread } from '../../resolve/modules/missing-parts.ts';
import { flatten, mentionsProvider } from '../provider-url.ts';
import { isVerb, isVerbConstant, isWrittenVerb, verbKeys } from './verb-words.ts';
import type { Address } from './address.ts';

const urlKeys =
  /^(?:url|uri|path|endpoint|href|pathname|requestUri|address|URL|Url|Uri|RequestUri|Resource|with|for|to|from|at|request|convertible|contentsOf|contentsOfURL|forURL|forUrl)$/;
const hostKeys = /^(?:host|hostname)$/;
const pathKeys = /^(?:path|pathname)$/;

/**
 * Texts that the call hands over as an address: an argument, an option, or an argument relative to the receiver's base. `options`
 * gets the objects among its arguments. Functions that are handed whole requests are added to `asked`: only one caller at a time
 * tells which verb goes with which address.
 */
function addressesHanded(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  options: Value[],
  asked: Set<FunctionInfo>,
): readonly Address[] {
  const { evaluator } = scene;
  const template = templateArguments(evaluator, call, fn, context);
  const texts: Address[] = [...(template?.texts ?? [])];
  const elsewhere: ExternalValue[] = [];
  let isBare = false;
  for (const { name, value } of call.args.slice(0, 6)) {
    if ((name !== undefined && !urlKeys.test(name)) || template?.parts.has(value)) continue;
    if (value.kind === 'function') texts.push(...addressesInBlock(evaluator, call, value, context));
    if (/^(?:function|literal)$/.test(value.kind) || isUnfinished(scene, value, call, fn, context)) continue;
    const handed = handedOver(scene, value, fn, context);
    texts.push(...handed.flatMap((one) => (one.kind === 'instance' ? routesOfObject(evaluator, one, options) : [])));
    const [routing] = handed.flatMap((one) => routingOf(evaluator, one) ?? []);
    if (routing) {
      texts.push(...routedTexts(evaluator, value, routing, { fn, context }, options));
      continue;
    }
    for (const one of handed.flatMap((found) => addressOfObject(scene, found, { expr: call, fn }, context))) {
      if (one.kind === 'text') texts.push(pathIn(one, { expr: value, fn, context }, options));
      if (one.kind === 'param' && !isNoAddress(evaluator, one)) texts.push(piecesOf(one));
      if (one.kind === 'external' && isOfUnread(scene.evaluator.program, one)) elsewhere.push(one);
      const settled = one.kind === 'param' ? evaluator.settle([one], context) : [one];
      const isHeld = one.kind === 'param' && settled.some((found) => holdsAddress(evaluator, found));
      if (isHeld && isOpen(scene, one.param.fn, context)) {
        asked.add(one.param.fn);
        continue;
      }
      for (const request of settled) {
        isBare ||= isWithoutPath(evaluator, request);
        texts.push(...requestTexts(scene, request, context, options, elsewhere));
        const entries = propertiesOf(evaluator, request);
        if (!entries) continue;
        options.push({ kind: 'record', entries });
        texts.push(...addressesIn(scene, entries, context));
      }
    }
  }
  if (opensReceiver(call) && call.callee.kind === 'member')
    for (const one of evaluator.evaluate(call.callee.object, fn, context))
      if (one.kind === 'text' || one.kind === 'param') texts.push(piecesOf(one));
  for (const set of setBeforeSending(scene, call, fn, context)) texts.push(...addressesIn(scene, set, context));
  const filled = withUrlSegments(evaluator, texts, { expr: call, fn }, context);
  texts.splice(0, texts.length, ...filled.map((pieces) => withoutBlanks(pieces)));
  const relative = pathsAmong(evaluator, texts);
  isBare &&= texts.length === 0;
  if (!isBare && relative.length + elsewhere.length === 0) return texts;
  const bases = basesOf(scene, call, fn, context, options);
  // The path stands in a file that nothing ties to the provider: a table of routes.
  if (bases.some((base) => mentionsProvider(scene.catalogue, flatten(base).text))) scene.noteOutside(elsewhere);
  else if (elsewhere.length > 0) for (const base of bases) askForBase(scene, base, context, asked);
  return isBare ? bases : [...texts, ...joinedPaths(bases, relative)];
}

export const addressesOf: typeof addressesHanded = (scene, call, fn, context, ...more) =>
  addressesOfSling(scene, call, fn, context) ?? addressesHanded(scene, call, fn, context, ...more);

/** Beside a verb, or a body that is empty, one address is the only one: nothing has to be chosen for it. */
export const areSeveral = (addresses: readonly Address[]): boolean =>
  addresses.length > 1 &&
  addresses.filter((address) => {
    const { text } = flatten(address);
    return text !== '' && !isVerb(text);
  }).length > 1;

/** Whichever object is meant, the address is the same text with another name in it: `users/${this.name}`. */
export const areAlike = (addresses: readonly Address[]): boolean =>
  new Set(addresses.map((address) => address.map((piece) => writtenAs(piece)).join(' '))).size === 1;

const writtenAs = (piece: Piece): string =>
  'hole' in piece ? '{}' : `${piece.text} ${piece.origin?.file} ${piece.origin?.at.start}`;

/** `authorize(request); request.Method = "POST"`: a function of the program does something with a request that is not yet whole. */
function isUnfinished(
  { evaluator }: Scene,
  argument: Expr,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): boolean {
  if (argument.kind !== 'name') return false;
  const isSetLater = evaluator.program
    .propertyBindsOf(fn, argument.name)
    .some(
      ({ bind: { target, at } }) => target.kind === 'member' && verbKeys.test(target.name) && at.start > call.at.end,
    );
  return isSetLater && calleeValues(evaluator, call, fn, context).every(({ kind }) => kind === 'function');
}

/** `request(verb, ...args)`: each of the list is an argument. */
function handedOver(scene: Scene, value: Expr, fn: FunctionInfo, context: Context): readonly Value[] {
  const values = scene.evaluator.evaluate(value, fn, context);
  if (value.kind !== 'spread') return values;
  return values.flatMap((one) =>
    one.kind === 'list' ? one.items.slice(0, 6).flatMap((item) => valuesOf(scene, item, context)) : [one],
  );
}

/** `@RequestLine("GET /users/current")`: the path, and its verb as an option. */
function pathIn(text: TextValue, { expr, fn, context }: Thunk, options: Value[]): Address {
  const route = routeOf(text);
  const verb = route && wholeText(route.verb);
  if (!route || verb === undefined || !isVerb(verb)) return text.pieces;
  const written: Thunk = { expr: { kind: 'text', value: verb, at: expr.at }, fn, context };
  options.push({ kind: 'record', entries: new Map([['method', [written]]]) });
  return piecesOf(route.path);
}

/** `{ url }`, and `{ hostname, path }` as Node's own client has it. */
function addressesIn(scene: Scene, entries: Properties, context: Context): readonly Address[] {
  const piecesAt = (keys: RegExp): Address[] =>
    [...entries].flatMap(([key, thunks]) =>
      keys.test(key) ? thunks.flatMap((thunk) => valuesOf(scene, thunk, context).map((found) => piecesOf(found))) : [],
    );
  const hosted = combinations<Address>([piecesAt(hostKeys), piecesAt(pathKeys)], 8);
  return [...piecesAt(urlKeys), ...hosted.map((parts) => parts.flat())];
}

const valuesOf = ({ evaluator }: Scene, { expr, fn, context }: Thunk, { assumed }: Context): readonly Value[] =>
  evaluator.evaluate(expr, fn, { frames: context.frames, assumed });

const holdsAddress = (evaluator: Evaluator, value: Value): boolean =>
  value.kind === 'record'
    ? [...value.entries.keys()].some((key) => urlKeys.test(key))
    : (routingOf(evaluator, value) ?? libraryRequest(evaluator, value) ?? madeRequest(value)) !== undefined;

const makesRequest = /Request|Message|^http_request$|^curl_(?:easy_)?init$|^stream_context_create$/;

/** Ruby's `Net::HTTP::Post`. */
const isVerbClass = ({ path }: ExternalValue): boolean => isVerb(path.at(-2) ?? '') && path.at(-3) === 'HTTP';

/** `http.NewRequest(verb, url, body)`, `new HttpRequestMessage(verb, url)`. */
const isMadeRequest = (value: Value): value is ExternalValue =>
  value.kind === 'external' &&
  value.call?.expr.kind === 'call' &&
  (isVerbClass(value) || makesRequest.test(value.path.at(-2) ?? ''));

/** `new RestRequest(path).AddParameter("page", 1).AddHeader(…)`: what adds to a request gives it back. */
function madeRequest(value: Value): ExternalValue | undefined {
  for (let step = value.kind === 'external' ? value : undefined; step; step = step.parent) {
    const isMade: boolean = isMadeRequest(step);
    if (isMade) return step;
    if (!/^(?:\(\)|new)$/.test(step.path.at(-1) ?? '') && !addsToRequest.test(step.path.at(-1) ?? '')) return undefined;
  }
  return undefined;
}

const addsToRequest = /^Add(?:OrUpdate)?(?:\w*Parameters?|\w*Headers?|\w*Body|File|UrlSegment|Cookie|Object)$/;

const propertiesOf = (evaluator: Evaluator, value: Value): Properties | undefined => {
  if (value.kind === 'record') return value.entries;
  const request = libraryRequest(evaluator, value) ?? value;
  return 'props' in request ? request.props : undefined;
};

/** What a request is made with: with the whole address, one of the program's own class is told in its constructor (`requests-of-own.ts`). */
function requestTexts(
  scene: Scene,
  value: Value,
  context: Context,
  options: Value[],
  elsewhere: ExternalValue[],
): readonly Address[] {
  const own = libraryRequest(scene.evaluator, value);
  const texts = textsOfRequest(scene, own ?? value, context, options, elsewhere);
  return own ? texts.filter((pieces) => isPathLike(pieces)) : texts;
}

/** `new HttpRequestMessage(HttpMethod.Patch, path)` handed to a client: the request's own arguments are what counts. */
function textsOfRequest(
  scene: Scene,
  value: Value,
  context: Context,
  options: Value[],
  elsewhere: ExternalValue[],
): readonly Address[] {
  const made = madeRequest(value);
  if (made?.call?.expr.kind !== 'call') return [];
  const { expr, fn, context: inside } = made.call;
  const at: Context = { frames: inside.frames, assumed: context.assumed };
  const replaced = hasVerbAnew(value, made) ? undefined : verbsOfCopies(scene, expr, fn, at);
  const isReplaced = replaced && replaced.verbs.length > 0 && !replaced.isAlso;
  const isAnew = replaced === undefined || isReplaced;
  if (isReplaced) options.push({ kind: 'record', entries: new Map([['method', replaced.verbs]]) });
  const named: Expr = { kind: 'text', value: made.path.at(-2) ?? '', at: expr.at };
  if (isVerbClass(made))
    options.push({ kind: 'record', entries: new Map([['method', [{ expr: named, fn, context: inside }]]]) });
  for (const { value: argument } of expr.args) takeWrapperOptions(scene, argument, fn, at, options);
  // `new RestRequest(path) { Method = Method.PATCH }`
  const take = (record: Value): number => options.push(isAnew ? withoutVerb(record) : record);
  for (const { value: argument } of expr.args)
    if (argument.kind === 'record') scene.evaluator.evaluate(argument, fn, at).forEach(take);
  const addresses = expr.args.flatMap(({ value: argument }, place): readonly Address[] => {
    const verb = unwrapped(argument, scene.evaluator.program);
    const isPlaced = place === placeInRequest(expr);
    if (!isAnew && (isPlaced || isVerbLike(verb) || holdsVerb(scene, verb, fn, at)))
      options.push({ kind: 'record', entries: new Map([['method', [{ expr: verb, fn, context: inside }]]]) });
    return scene.evaluator.evaluate(argument, fn, at).flatMap((one) => {
      if (one.kind === 'text' || one.kind === 'param') return [piecesOf(one)];
      if (one.kind === 'external' && isOfUnread(scene.evaluator.program, one)) elsewhere.push(one);
      if (one.kind !== 'record') return [];
      // `new HttpRequestMessage { Method = …, RequestUri = … }`
      take(one);
      return addressesIn(scene, one.entries, at);
    });
  });
  return withUrlSegments(scene.evaluator, addresses, { expr, fn }, at);
}

/** `request.Method = "POST"` behind `NewRequest("GET", url)`: the verb that it was made with is gone. */
function hasVerbAnew(value: Value, made: ExternalValue): boolean {
  for (let step = value.kind === 'external' ? value : undefined; step; step = step === made ? undefined : step.parent)
    if ([...(step.anew ?? [])].some((name) => verbKeys.test(name))) return true;
  return false;
}

const withoutVerb = (value: Value): Value =>
  value.kind === 'record'
    ? { ...value, entries: new Map([...value.entries].filter(([key]) => !verbKeys.test(key))) }
    : value;

/** `http_request request(m)` in a wrapper that is handed `methods::PATCH`; `new HttpRequestMessage(VerbOf(what), path)`. */
const holdsVerb = ({ evaluator }: Scene, expr: Expr, fn: FunctionInfo, context: Context): boolean =>
  (expr.kind === 'name' || expr.kind === 'member' || expr.kind === 'call') &&
  evaluator
    .settle(evaluator.evaluate(expr, fn, context))
    .some((value) => (expr.kind === 'call' ? isWrittenVerb(value) : isVerbConstant(value)));

/** `stream_context_create(['http' => ['method' => 'POST']])`: options by protocol. */
function takeWrapperOptions(scene: Scene, expr: Expr, fn: FunctionInfo, at: Context, options: Value[]): void {
  for (const value of scene.evaluator.evaluate(expr, fn, at)) {
    if (value.kind !== 'record') continue;
    const inner = [...(value.entries.get('http') ?? []), ...(value.entries.get('https') ?? [])];
    for (const one of inner.flatMap((thunk) => scene.evaluator.force(thunk)))
      if (one.kind === 'record') options.push(one);
  }
}
