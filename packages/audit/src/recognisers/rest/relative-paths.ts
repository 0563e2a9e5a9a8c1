import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { calleeValues, nameOf } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { Placed } from '../../resolve/program/program.ts';
import { type ExternalValue, type Piece, piecesOf, type Value } from '../../resolve/values.ts';
import { isOfKnownBase, saysSomethingElse, callsNothing } from './annotated-paths.ts';
import { asksData } from './asked-data.ts';
import { basesOfMade } from './base-addresses.ts';
import { isPassed } from './blind-spots.ts';
import { goesElsewhere } from './class-bases.ts';
import { reportLikelyCall } from './likely-calls.ts';
import { isHttpClient, isNoRequest } from './not-requests.ts';
import { asksOwnServer } from './own-servers.ts';
import { apiBaseOf, flatten, mentionsProvider, originOf } from '../provider-url.ts';
import { remembering } from '../../remembering.ts';
import { placeOf, type Recogniser, type Scene } from '../recogniser.ts';
import { callsAnyPath } from '../sdks/generic-calls.ts';
import { suffixOf } from './suffixes.ts';
import { isVerbLike } from './verb-places.ts';
import { servesRoute } from './served-routes.ts';
import { verbOf } from './verbs.ts';
import { verbInName } from './verb-words.ts';

/**
 * Paths whose base could not be resolved. Where the file talks to the provider, nothing says that the receiver is something
 * else, and the path names an operation for that verb, it is likely a call. Likely evidence clears scopes; it accuses of none.
 */
export const relativePaths: Recogniser = (scene) => {
  for (const placed of scene.evaluator.program.calls) {
    const { expr: call, fn } = placed;
    const name = nameOf(call.callee);
    // What is told by names alone first: of most calls nothing else needs to be asked.
    if (call.args.length === 0 || !mayAsk(name) || namesStore.test(receiverName(call))) continue;
    if (
      !scene.evaluator.steps.mayAsk(fn.file.file) ||
      !scene.relations.talks(fn.file.file) ||
      isNoRequest(scene, placed, name) ||
      callsNothing(scene, call) ||
      saysSomethingElse(scene, call) ||
      isOfKnownBase(scene, call) ||
      registersRoute(scene, placed) ||
      servesRoute(scene.evaluator, placed)
    )
      continue;
    if (goesElsewhere(scene, call, fn, emptyContext) || asksOwnServer(scene, placed)) continue;
    const verb = verbOf(scene, call, fn, emptyContext, name, []);
    if (!verb.isExplicit || verb.names.length === 0 || isBareClient(scene, placed)) continue;
    if (callsAnyPath(scene, placed)) continue;
    const verbNames = [...new Set(verb.names.map((one) => one.name))];
    for (const [at, { name: label, value }] of call.args.slice(0, 3).entries()) {
      if (label !== undefined && !/path|url|uri|endpoint|route/i.test(label)) continue;
      if (value.kind === 'function' || value.kind === 'record') continue;
      // `getStream(id, 'live')`: a word behind something else is no path, unless a verb stands before it.
      const isBehind =
        readsKey.test(name) ||
        (label === undefined && at > 0 && !call.args.slice(0, at).some((arg) => isVerbLike(arg.value)));
      for (const one of scene.evaluator.evaluate(value, fn))
        consider(scene, placed, piecesOf(one), verbNames, isBehind);
    }
  }
};

// `database.getCollection('users/accounts')`: a verb, and what it gets is no answer of a server.
const takesFromStore =
  /^(?:get|put|delete)_?(?:collection|container|element|template|cookie|header|setting|attribute|translation|(?:manifest_?|system_?)?resource(?:_?(?:as_?)?stream|s)?$|bundle$|propert(?:y|ies)$|section$)/i;

const mayAsk = remembering(
  (name: string): boolean =>
    (verbInName(name) !== undefined || /request|call|send|fetch|api|json|run|exec|query/i.test(name)) &&
    !takesFromStore.test(name),
);

/** `dbSettings.getData('/users/current')`, of a function whose file need not be read. */
const namesStore = /^(?:db|database|store|storage|cache)(?=[A-Z_\d]|$)|(?:Db|DB|Database|Store|Storage|Cache)$/;

/** `answer.getJSONObject("users")`, `prefs.getString("types", "")`: a word is a key there. */
const readsKey =
  /^(?:get|opt|has|put)_?(?:json_?(?:object|array)|as_?json\w*|string|int(?:eger)?|long|bool(?:ean)?|double|float|value)$/i;

function consider(
  scene: Scene,
  { expr: call, fn }: Placed<CallExpr>,
  pieces: readonly Piece[],
  verbs: readonly string[],
  isBehind: boolean,
): void {
  const whole = flatten(pieces);
  if (isBehind && !whole.text.includes('/')) return;
  if (apiBaseOf(scene.catalogue, whole.text) || /^[a-z][a-z\d+.-]*:\/\//i.test(whole.text)) return;
  const suffix = suffixOf(whole);
  if (suffix && isPassed(scene, suffix, { context: emptyContext, sites: [] })) return;
  const start = whole.text.startsWith('\u0000') ? 1 : 0;
  const path = whole.text.slice(start);
  // Code that has an API of its own calls it so too.
  if (start === 0 && /^\/?api\//i.test(path)) return;
  // Beside an unknown base a path must begin with a slash; alone it must have a literal segment of its own.
  if (start === 1 && (!path.startsWith('/') || isBaseElsewhere(scene, pieces[0]))) return;
  if (!/^\/?[a-z]+/i.test(path) || /\s/.test(path)) return;
  const version = /^\/*(?:api\/)?v\d+(?=\/)/.exec(path)?.[0].length ?? 0;
  const place = originOf(whole, start + version) ?? placeOf(call, fn);
  const related = [{ place: placeOf(call, fn), message: 'the request' }];
  if (isOfOtherHost(scene, { expr: call, fn }) || asksData(scene, { expr: call, fn })) return;
  scene.noteOutside(unreadReceivers(scene, { expr: call, fn }));
  const because = `beside code that talks to ${scene.catalogue.data.name}`;
  for (const method of verbs) reportLikelyCall(scene, { method, path, place, related, because });
}

/** `App::Films.get(path)`, `new Films().get(path)` of a class that no file read so far defines: the file that does says whose path it is. */
function unreadReceivers({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): readonly ExternalValue[] {
  const { callee } = expr;
  if (callee.kind !== 'member') return [];
  const outside = calleeValues(evaluator, expr, fn, emptyContext).flatMap((value) =>
    value.kind === 'external' && (value.module === '' || value.module.startsWith('.')) ? [value] : [],
  );
  const name = writtenName(callee.object);
  const named: ExternalValue = { kind: 'external', module: '', path: [name, callee.name], file: fn.file };
  return [...outside, named].filter(
    ({ module, path: [first = ''] }) =>
      module !== '' || (/^[A-Z]\w{2,}$/.test(first) && evaluator.program.classesNamed(first).length === 0),
  );
}

/** Whoever says the base names another host. */
function isBaseElsewhere({ evaluator, catalogue }: Scene, piece: Piece | undefined): boolean {
  if (!piece || !('hole' in piece) || !piece.param) return false;
  const bases = evaluator.settle([{ kind: 'param', param: piece.param }]).map((value) => flatten(piecesOf(value)).text);
  return bases.length > 0 && bases.every((text) => isAddress.test(text) && !mentionsProvider(catalogue, text));
}

/** The client was made with the address of another host: `new RestClient("https://api.example")`. */
function isOfOtherHost(scene: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  const { evaluator, catalogue } = scene;
  const bases = calleeValues(evaluator, expr, fn, emptyContext)
    .flatMap((value) => (value.kind === 'external' ? basesOfMade(scene, value, () => false, expr) : []))
    .flatMap((thunk) => evaluator.force(thunk).map((value) => flatten(piecesOf(value)).text))
    .filter((text) => isAddress.test(text));
  return bases.length > 0 && !bases.some((text) => mentionsProvider(catalogue, text));
}

const isAddress = /^[a-z][a-z\d+.-]*:\/\/[\w-]/i;

const bareGlobals = /^(?:fetch|axios|\$|jQuery|XMLHttpRequest|\$http|window|globalThis|self)$/;

/** An HTTP client as it comes, without a base of its own: a path alone is one of the page's own server. */
function isBareClient(scene: Scene, placed: Placed<CallExpr>): boolean {
  if (isHttpClient(scene, placed)) return true;
  const callees = calleeValues(scene.evaluator, placed.expr, placed.fn, emptyContext);
  return callees.some(
    (value) =>
      value.kind === 'external' &&
      !value.path.includes('()') &&
      value.module === '' &&
      bareGlobals.test(value.path[0] ?? ''),
  );
}

const frameworks =
  /^(?:express|koa|koa-router|@koa\/router|fastify|hapi|@hapi\/hapi|restify|flask|fastapi|starlette|sanic|bottle|django\.urls|aiohttp\.web|polka|hono|itty-router|@angular\/router|vue-router|react-router|react-router-dom)$/;

const isOfFramework = (value: Value): boolean => value.kind === 'external' && frameworks.test(value.module);

// `new JsonDB('settings').getData('/users/current')`: paths into what a package keeps.
const stores =
  /(?:^|[-_/.])(?:db|database|stores?|storage|cache|conf|configstore|lowdb|nedb|keyv|redis|ioredis|level(?:db)?|localforage|(?:better-)?sqlite\d?|mongo(?:db|ose)?|firebase|firestore)(?:$|[-_/.])/i;

const isOfStore = (value: Value): boolean => value.kind === 'external' && stores.test(value.module);

/** `router.get('/users/:id', handler)` serves a path instead of calling it; so does a receiver that resolves elsewhere. */
function registersRoute(scene: Scene, { expr: call, fn }: Placed<CallExpr>): boolean {
  const callees = calleeValues(scene.evaluator, call, fn, emptyContext);
  if (
    callees.some(
      (value) => isOfFramework(value) || isOfStore(value) || value.kind === 'function' || value.kind === 'class',
    )
  )
    return true;
  const handlers = call.args.slice(1);
  const handler = handlers.find(({ value }) => value.kind === 'function')?.value;
  if (handler?.kind === 'function')
    return (
      handler.fn.params.some(({ name }) => /^(?:req|request|ctx|_req|res|response|next|reply)$/.test(name)) &&
      /^(?:app|router|server|api|routes?)$/i.test(receiverName(call))
    );
  // `router.get('/users', isSignedIn, users.list)`: functions by their names.
  return (
    handlers.length > 0 &&
    handlers.every(({ value }) => value.kind === 'name' || value.kind === 'member') &&
    /(?:^app|router|^server|^routes?)$/i.test(receiverName(call))
  );
}

const receiverName = (call: CallExpr): string =>
  call.callee.kind === 'member' && (call.callee.object.kind === 'name' || call.callee.object.kind === 'member')
    ? call.callee.object.name
    : '';
