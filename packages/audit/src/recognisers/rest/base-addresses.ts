import type { CallExpr } from '../../outline/outline.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import { memberOf } from '../../resolve/classes/members.ts';
import { setOnClient } from '../../resolve/calls/registered-clients.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../../resolve/program/program.ts';
import {
  type ExternalValue,
  type InstanceValue,
  type Piece,
  piecesOf,
  type Thunk,
  type Value,
} from '../../resolve/values.ts';
import { addressesInBlock } from './address-blocks.ts';
import { baseKeys, basesOfClass } from './class-bases.ts';
import { configuredBases } from './configured-bases.ts';
import { containerBases, registeredObjects } from './container-bases.ts';
import { apiBaseOf, flatten } from '../provider-url.ts';
import { pushAll } from '../../push-all.ts';
import type { Scene } from '../recogniser.ts';
import { basesGiven, basesOfConnector } from './saloon.ts';
import { basesOfPlugins } from './http-plugins.ts';
import { basesOfInterceptors } from './interceptors.ts';
import { beginningOf, mayBegin } from './may-begin.ts';
import { isMadeSender } from './made-senders.ts';
import { isVerb, verbInName } from './verb-words.ts';
import { defaultsOf, isSetAnew, setOnDefaults } from './later-bases.ts';

// A response is no client: `requests.get(url).json().get('x')` asks a dictionary.
export const makesClient = /create|extend|client|session|build|make|init|instance|defaults|connect|from_?hash/i;

/** `new RestClient(new RestClientOptions(base) { Timeout = 3 })`: what options are made with, and what is set on them. */
function argumentsOfOptions(value: Value): readonly Thunk[] {
  if (value.kind !== 'external' || !/(?:Options|Config|Configuration|Settings)$/.test(value.path.at(-2) ?? ''))
    return [];
  const set = [...(value.props ?? [])].flatMap(([key, thunks]) => (baseKeys.test(key) ? thunks : []));
  const { call } = value;
  if (call?.expr.kind !== 'call') return set;
  const written = call.expr.args.flatMap(({ value: expr }) =>
    expr.kind === 'record'
      ? expr.entries.flatMap((entry) =>
          typeof entry.key === 'string' && baseKeys.test(entry.key) ? [entry.value] : [],
        )
      : [expr],
  );
  return [...set, ...written.map((expr) => ({ ...call, expr }))];
}

/** What the base of a client is called among its options: `Faraday.new(url: root)`. */
const isAddressKey = /^ur[li]$/;

const mostParts = 20; // that a client is put together of
const mostClients = 2; // within each other

/** What stands between a client of Elixir and the network is a list: the base among it is an object of its own. */
const withParts = ({ evaluator }: Scene, value: Value): readonly Value[] =>
  value.kind === 'list' ? value.items.slice(0, mostParts).flatMap((item) => evaluator.force(item)) : [value];

/** An API base, or a host under which one is: the path that follows decides. */
const isBase = (scene: Scene, pieces: readonly Piece[]): boolean => {
  const { text } = flatten(pieces);
  const bases = scene.catalogue.data.urls.apiBases;
  return (
    apiBaseOf(scene.catalogue, text) !== undefined || (text !== '' && bases.some(({ url }) => isHostOf(text, url)))
  );
};

/** `self.class.get(path)` in a method `get` of its own is the library's. */
function isInside(fn: FunctionInfo, target: FunctionInfo): boolean {
  for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer) if (scope === target) return true;
  return false;
}

/** `axios.create({ baseURL: root })` in a constructor: who makes the object may pass a base of the API. */
function isLeftToCallers(scene: Scene, [first]: readonly Piece[]): boolean {
  const beginning = beginningOf(first);
  return beginning !== undefined && mayBegin(scene, beginning);
}

const isHostOf = (text: string, url: string): boolean => {
  const bare = (address: string): string =>
    address
      .toLowerCase()
      .replace(/^(?:[a-z]+:)?\/*(?:www\.)?/, '')
      .replace(/\/+$/, '');
  return bare(url).startsWith(`${bare(text)}/`) && bare(text).includes('.');
};

/** What is called, and what it is called on where a container hands that out. */
const withRegistered = ({ evaluator }: Scene, callees: readonly Value[]): readonly Value[] => [
  ...callees,
  ...callees.flatMap((one) => (one.kind === 'external' ? registeredObjects(evaluator, one) : [])),
];

/** Bases among options; those that Ruby makes a client with may have it as their `url`. */
const basesIn = (value: Value, isOfClient = false): readonly Thunk[] =>
  value.kind === 'record'
    ? [...value.entries].flatMap(([key, thunks]) =>
        baseKeys.test(key) || (isOfClient && isAddressKey.test(key)) ? thunks : [],
      )
    : [];

/**
 * Bases that the object of a call was made with: `axios.create({ baseURL })`, `new HttpClient { BaseAddress }`,
 * `client.BaseAddress = …`, `requests.Session(base_url)`, or an option of the call itself.
 */
export function basesOfReceiver(
  scene: Scene,
  callees: readonly Value[],
  options: readonly Value[],
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly (readonly Piece[])[] {
  const found: (readonly Piece[])[] = [];
  const takeValue = (value: Value): void => {
    const pieces = piecesOf(value);
    if (isBase(scene, pieces) || isLeftToCallers(scene, pieces)) found.push(trimmed(pieces));
  };
  const take = (thunks: readonly Thunk[]): void => {
    for (const thunk of thunks) {
      const values = scene.evaluator.evaluate(thunk.expr, thunk.fn, {
        frames: thunk.context.frames,
        assumed: context.assumed,
      });
      for (const value of values) takeValue(value);
    }
  };
  for (const option of options) take(basesIn(option));
  if (
    isSetAnew(
      scene,
      options.flatMap((option) => basesIn(option)),
      context,
    )
  )
    return found;
  for (const callee of withRegistered(scene, callees)) {
    if (callee.kind !== 'external') continue;
    for (const one of basesOfPlugins(scene.evaluator, callee, context)) takeValue(one);
    for (const one of basesOfInterceptors(scene.evaluator, callee, { expr: call, fn }, context)) takeValue(one);
    take(basesOfMade(scene, callee, asksForPath(scene, call, fn, context) ? () => false : isAnswer, call));
  }
  take(basesByType(scene, callees, call, fn));
  // A method of the program hands on what it is called with, and is read itself.
  const isOwn = callees.length > 0 && callees.every((one) => one.kind === 'function' && !isInside(fn, one.fn));
  if (!isOwn) for (const thunk of basesOfClass(scene, call, fn, context)) take([thunk]);
  if (call.callee.kind === 'member') {
    for (const value of scene.evaluator.evaluate(call.callee.object, fn, context)) {
      if ('props' in value) for (const [key, thunks] of value.props ?? []) if (baseKeys.test(key)) take(thunks);
      // C++: `client_(U("https://…"))` among the initialisers says nothing of the type that the member has.
      if (value.kind === 'text' && fn.file.language === 'cpp') takeValue(value);
      if (value.kind === 'instance' && callees.some(({ kind }) => kind === 'external'))
        for (const one of basesOfObject(scene, value, context)) takeValue(one);
    }
  }
  return found;
}

/** Bases that a client was made with, on each step of the way to it. `call` is what it is asked by. */
export function basesOfMade(
  scene: Scene,
  client: ExternalValue,
  isEnd: (step: ExternalValue) => boolean = isAnswer,
  call?: CallExpr,
  depth = 0,
): readonly Thunk[] {
  const found: Thunk[] = [];
  for (let step: ExternalValue | undefined = client; step && !isEnd(step); step = step.parent) {
    const set = [...(step.props ?? []), ...setOnDefaults(scene, step)].flatMap(([key, thunks]) =>
      baseKeys.test(key) ? thunks : [],
    );
    pushAll(found, set);
    if (step.call?.expr.kind !== 'call' || step.call.expr === call || isSetAnew(scene, set, emptyContext)) continue;
    const { expr, fn: where, context: inside } = step.call;
    for (const [key, thunks] of setOnClient(scene.evaluator, step.call)) if (baseKeys.test(key)) pushAll(found, thunks);
    const made = step.path.at(-2) ?? ''; // `create`, or `baseUrl` of Laravel's `Http::baseUrl(…)->get(…)`
    const isMade = step.path.at(-1) === 'new' && (expr.isNew || verbInName(made) === undefined); // `http.GetAsync(url)` gives an answer
    const isSender = step === client && isMadeSender(step);
    const isFactory = isMade || isSender || makesClient.test(made) || baseKeys.test(made);
    for (const { name, value } of expr.args) {
      if (name === undefined ? isFactory : baseKeys.test(name) || (isFactory && isAddressKey.test(name)))
        found.push({ expr: value, fn: where, context: inside });
      const values = scene.evaluator.evaluate(value, where, inside);
      for (const one of values) {
        for (const part of isFactory ? withParts(scene, one) : [one])
          pushAll(found, basesIn(part, isFactory && where.file.language === 'ruby'));
        // `OAuth2::AccessToken.new(client, …)`: what is made with a client asks as that does. In PHP a description says what for.
        if (isFactory && where.file.language !== 'php' && one.kind === 'external' && depth < mostClients)
          pushAll(found, basesOfMade(scene, one, isAnswer, call, depth + 1));
      }
      if (isFactory) pushAll(found, values.flatMap(argumentsOfOptions));
    }
  }
  return found;
}

/** What every client of the kind begins with: by the package's defaults, or by what a container makes. */
const basesByType = (scene: Scene, callees: readonly Value[], call: CallExpr, fn: FunctionInfo): readonly Thunk[] =>
  callees.flatMap((callee) =>
    callee.kind === 'external'
      ? [...defaultBases(scene, callee, { expr: call, fn }), ...containerBases(scene.evaluator, callee, call, fn)]
      : [],
  );

/** `axios.defaults.baseURL = …`, in whatever file: what every call of the package, or of the global of a page, begins with. */
function defaultBases(scene: Scene, client: ExternalValue, request: Placed<CallExpr>): readonly Thunk[] {
  const { evaluator } = scene;
  const { module, path } = client;
  const known = [...basesOfConnector(evaluator, client, request), ...configuredBases(evaluator, client, request)];
  if (known.length > 0) return known;
  const own = module === '' ? path.slice(0, 1) : [];
  const isMade = path.includes('()');
  const found = defaultsOf(evaluator).flatMap(({ owner, value, fn, isOwn }): readonly Thunk[] => {
    const isIt =
      !(isOwn && isMade) &&
      evaluator
        .evaluate(owner, fn)
        .some((one) => one.kind === 'external' && one.module === module && one.path.join('.') === own.join('.'));
    return isIt ? [{ expr: value, fn, context: emptyContext }] : [];
  });
  return found.length > 0 && isMade && hasBaseOfItsOwn(scene, client) ? [] : found;
}

/** `axios.create({ baseURL: '/backend' })`: not the one that clients of the package have by default. */
const hasBaseOfItsOwn = (scene: Scene, client: ExternalValue): boolean =>
  basesOfMade(scene, client).some((base) => scene.evaluator.force(base).some(({ kind }) => kind !== 'record'));

const keepsClient =
  /create|extend|client|session|build|make|init|instance|defaults|with|use|set|auth|header|config|clone|copy|accept|retry|timeout|proxy|verify|attach|redirect|throttle|debug|base_?ur[il]|^as[A-Z]/i;

/** Methods that send, of an object: also where a name with a capital makes one elsewhere. */
const sends = /^(?:Send|Do|Execute|Get|Post|Put|Patch|Delete|Head)(?:Async)?$/;

/** What a method of a client gave back, unless the method is one that makes or sets up clients. */
export const isAnswer = ({ path, call, parent }: ExternalValue): boolean =>
  call !== undefined &&
  parent !== undefined &&
  path.length > 3 &&
  (path.at(-1) === '()'
    ? !keepsClient.test(path.at(-2) ?? '')
    : /^(?:new|\(\))$/.test(path.at(-3) ?? '') && sends.test(path.at(-2) ?? ''));

/**
 * `token.get('/users/current')`: a dictionary has no keys that begin with a slash, so what was given back is a client. Spring's
 * `client.get().uri(path)` asks for nothing else.
 */
function asksForPath({ evaluator }: Scene, call: CallExpr, fn: FunctionInfo, context: Context): boolean {
  const [verb, path] = call.args;
  // `token.request(:get, '/users/current')`
  const isVerbFirst = verb?.value.kind === 'text' && isVerb(verb.value.value);
  const first = isVerbFirst ? path : verb;
  if (!first) return false;
  if (nameOf(call.callee) === 'uri') return true;
  const asked =
    first.value.kind === 'function'
      ? addressesInBlock(evaluator, call, first.value, context)
      : evaluator.evaluate(first.value, fn, context).map((value) => piecesOf(value));
  return asked.some(([piece]) => piece !== undefined && 'text' in piece && piece.text.startsWith('/'));
}

/** What its fields are that are named like a base, and what a connector of Saloon gives. */
const basesOfObject = (scene: Scene, object: InstanceValue, context: Context): readonly Value[] => [
  ...fieldNames(scene, object.class).flatMap((key) => memberOf(scene.evaluator, object, key, context)),
  ...basesGiven(scene.evaluator, object, context),
];

/** Fields named like a base, of a class of the program that is itself a client: `class Api : HttpClient`. */
function fieldNames(scene: Scene, type: ClassInfo): readonly string[] {
  const { evaluator } = scene;
  const names = new Set<string>();
  for (let next: ClassInfo | undefined = type, depth = 0; next && depth < 5; depth += 1) {
    const current: ClassInfo = next;
    for (const { name } of current.outline.fields) names.add(name);
    for (const method of current.methods)
      for (const { bind } of [
        ...evaluator.program.memberBindsOf(method),
        ...[...evaluator.program.namedBindsOf(method).values()].flat(),
      ])
        if (bind.target.kind === 'name' || (bind.target.kind === 'member' && bind.target.object.kind === 'name'))
          names.add(bind.target.name);
    next = current.outline.bases
      .flatMap((base) => evaluator.evaluate(base, current.outer))
      .flatMap((value) => (value.kind === 'class' ? [value.class] : []))[0];
  }
  return [...names].filter((name) => baseKeys.test(name));
}

/** Without the slashes at its end: one is put between base and path. */
function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (!last || 'hole' in last) return pieces;
  const text = last.text.replace(/\/+$/, '');
  return [...pieces.slice(0, -1), last.origin ? { text, origin: last.origin } : { text }];
}
