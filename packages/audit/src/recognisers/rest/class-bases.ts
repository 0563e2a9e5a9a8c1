import { basesOf } from '../../resolve/classes/related-classes.ts';
import { ownerOf } from '../../resolve/program/method-around.ts';
import type { Catalogue } from '@mixer-oauth/core';
import type { CallExpr, Entry, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { nameOf } from '../../resolve/calls/calls.ts';
import { constructorsOf } from '../../resolve/calls/overloads.ts';
import { selfIn } from '../../resolve/names/names.ts';
import type { ClassInfo, FunctionInfo } from '../../resolve/program/program.ts';
import { type Thunk, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** Names of options that hold the address under which a client's paths are. */
export const baseKeys =
  /^(?:(?:base|root)_?ur[li]|base_?address|base_?path|prefix_?url|api_?base|api_?url|site|host|root|endpoint|base)$/i;

/**
 * What the body of a class says of every request made by it: `base_uri 'https://…'` (HTTParty), `option :client_options,
 * site: 'https://…'` (omniauth). The class is the receiver, for `Api.get(…)`, or the one around where the call is made on the object
 * itself: `headers.set('a', 'b')` is no request of its class.
 */
export const basesOfClass = (scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): readonly Thunk[] =>
  basesAround(scene, call, fn, context, call.callee.kind === 'name' || isOfItself(scene, call.callee, fn));

/** `this.client.get`, `self.class.get`, `super.get`, and `client.get` where that can be of the object too. */
function isOfItself({ evaluator: { program } }: Scene, expr: Expr, fn: FunctionInfo): boolean {
  let root = expr;
  while (root.kind === 'member' || root.kind === 'index' || root.kind === 'call') {
    // `load('/channels/1').getInt('id')` asks an answer.
    if (root.kind === 'call' && root.args.length > 0 && !givesClient.test(nameOf(root.callee))) return false;
    root = root.kind === 'call' ? root.callee : root.object;
  }
  if (root.kind !== 'name') return false;
  const { name } = root;
  if (/^(?:this|self|cls|super|parent|that|_this)$/.test(name)) return true;
  const isLocal = (scope: FunctionInfo | undefined): boolean =>
    scope !== undefined &&
    (scope.params.some((param) => param.name === name) ||
      program.bindsOf(scope, name).length > 0 ||
      isLocal(scope.outer));
  // `ImmutableMap.of('order', …)` is of a class; only .NET's properties have capitals too.
  if (/^[A-Z]/.test(name) && fn.file.language !== 'csharp') return false;
  return program.traitsOf(fn.file.language).hasImplicitThis === true && !isLocal(fn);
}

const givesClient = /client|session|http|api|request|agent|with|auth|set|header|timeout|accept/i;

function basesAround(
  scene: Scene,
  call: CallExpr,
  fn: FunctionInfo,
  context: Context,
  isOwn: boolean,
): readonly Thunk[] {
  const { evaluator } = scene;
  // `option :name, 'acme'` beside `option :client_options, site: '…'`: a class declares what it is, and calls nobody.
  if (call.callee.kind === 'name' && fn.owner?.body === fn) return [];
  const receivers =
    call.callee.kind === 'member' ? evaluator.settle(evaluator.evaluate(call.callee.object, fn, context)) : [];
  const named = receivers.flatMap((value) =>
    value.kind === 'class' || value.kind === 'instance' ? [value.class] : [],
  );
  const isOpen = receivers.every(({ kind }) => kind === 'unknown' || kind === 'external');
  const around = ownerOf(fn);
  // `self.class.get(path)` in a base class: the class of the object that the chosen callers have.
  const self = around && named.includes(around) ? selfIn(evaluator, fn, context) : undefined;
  const own = self?.kind === 'instance' && self.class !== around ? [self.class] : [];
  const types = named.length > 0 ? [...own, ...named] : isOpen && isOwn && around ? [around] : [];
  const all = types.flatMap((type) => [type, ...programBases(evaluator, type)]);
  const ofLibrary = all.filter((type) => derivesFromLibrary(evaluator, type));
  return [...ofLibrary.flatMap((type) => handedToBase(type)), ...writtenInBody(all, context)];
}

/** What base classes of the program alone make of what they are handed is seen there. */
const derivesFromLibrary = (evaluator: Evaluator, type: ClassInfo, depth = 0): boolean =>
  type.outline.bases.length === 0 ||
  basesOf(evaluator, type).some((base) =>
    base.kind === 'class'
      ? depth < deepest && base.class.outline.bases.length > 0 && derivesFromLibrary(evaluator, base.class, depth + 1)
      : true,
  );

const deepest = 4; // classes in a line

const writtenInBody = (types: readonly ClassInfo[], context: Context): readonly Thunk[] =>
  types.flatMap(({ body }) => basesIn(body).map((expr) => ({ expr, fn: body, context })));

const basesIn = rememberingEach(({ body }: FunctionInfo): readonly Expr[] =>
  body.flatMap((statement): readonly Expr[] => {
    if (statement.kind !== 'expr' || statement.value.kind !== 'call' || statement.value.callee.kind !== 'name')
      return [];
    const { callee, args } = statement.value;
    const isBaseCall = baseKeys.test(callee.name);
    return args
      .filter(({ name }, at) => (name === undefined ? isBaseCall && at === 0 : baseKeys.test(name)))
      .map(({ value }) => value);
  }),
);

/** What the constructors of a class hand on to its base class: `super({ baseURL })`, `parent::__construct($config + [...])`. */
const handedToBase = rememberingEach((type: ClassInfo): readonly Thunk[] => constructorsOf(type).flatMap(handedBy));

function handedBy(fn: FunctionInfo): readonly Thunk[] {
  const thunk = (expr: Expr): Thunk => ({ expr, fn, context: emptyContext });
  return fn.body.flatMap((statement): readonly Thunk[] => {
    if (statement.kind !== 'expr' || statement.value.kind !== 'call' || !isCallOfBase(statement.value.callee))
      return [];
    return statement.value.args.flatMap(({ name, value }): readonly Thunk[] => {
      if (name !== undefined) return baseKeys.test(name) ? [thunk(value)] : [];
      if (value.kind === 'text' || value.kind === 'name' || value.kind === 'member') return [thunk(value)];
      return entriesIn(value).flatMap((entry) =>
        typeof entry.key === 'string' && baseKeys.test(entry.key) ? [thunk(entry.value)] : [],
      );
    });
  });
}

/** Entries written in a record, in what is spread into it, and in what is merged: `array_merge(['base_uri' => …], $config)`. */
const entriesIn = (value: Expr): readonly Entry[] => {
  if (value.kind === 'record')
    return value.entries.flatMap((entry) => (entry.key === '...' ? entriesIn(entry.value) : [entry]));
  if (value.kind === 'other') return value.children.flatMap(entriesIn);
  const isMerge =
    value.kind === 'call' &&
    /^(?:array_(?:merge|replace)(?:_recursive)?|assign|merge|extend)$/.test(nameOf(value.callee));
  if (!isMerge) return [];
  const object = value.callee.kind === 'member' ? [value.callee.object] : [];
  return [...object, ...value.args.map((one) => one.value)].flatMap(entriesIn);
};

/** `super(…)`, `super().__init__(…)`, `parent::__construct(…)`. */
export const isCallOfBase = (callee: Expr): boolean =>
  (callee.kind === 'name' && callee.name === 'super') ||
  (callee.kind === 'member' &&
    /^(?:__init__|__construct|constructor|initialize|init)$/.test(callee.name) &&
    (callee.object.kind === 'name' ? callee.object.name === 'super' : callee.object.kind === 'call'));

const programBases = (evaluator: Evaluator, { outline, outer }: ClassInfo): readonly ClassInfo[] =>
  outline.bases.flatMap((base) =>
    evaluator.evaluate(base, outer).flatMap((value) => (value.kind === 'class' ? [value.class] : [])),
  );

/** The class says that its requests go elsewhere: to an address under which no text of the provider's API can be. */
export function goesElsewhere(scene: Scene, call: CallExpr, fn: FunctionInfo, context: Context): boolean {
  return basesAround(scene, call, fn, context, true).some(({ expr, fn: where }) =>
    scene.evaluator.evaluate(expr, where).some((value) => {
      const text = wholeText(value);
      return text !== undefined && /^[a-z]+:\/\//i.test(text) && !hostsOf(scene.catalogue).has(hostOf(text));
    }),
  );
}

const hostsOf = rememberingEach(
  ({ data: { urls } }: Catalogue): ReadonlySet<string> => new Set(urls.apiBases.map(({ url }) => hostOf(url))),
);

const hostOf = (address: string): string =>
  address
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?/, '')
    .replace(/[/?#:].*$/s, '');
