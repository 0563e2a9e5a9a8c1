import { attempt } from '../attempt.ts';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import { answersAnything, verbs } from '../classes/answered-members.ts';
import { withNameCalled } from '../classes/names-asked.ts';
import { calleeValues } from './calls.ts';
import { type CallSite, emptyContext, type SiteArgument } from '../context.ts';
import { closureContexts } from './closure-sites.ts';
import { decoratedSites } from './decorated.ts';
import { definedNames } from '../program/defined-names.ts';
import type { Evaluator } from '../evaluator.ts';
import { extensionSites } from './extension-sites.ts';
import { appliedCalls, isInPipe } from './applied-functions.ts';
import { blockSites, workerSites } from './fed-functions.ts';
import { handsOn } from './chained-values.ts';
import { handedFunctions } from './handed-functions.ts';
import { callbackOf, pipedCallbacks } from './piped-callbacks.ts';
import { selfOf } from '../names/names.ts';
import { makesOfOwnClass } from '../classes/class-of-object.ts';
import { makerOf } from '../classes/construction.ts';
import { makesWanted } from '../classes/implied-types.ts';
import { constructorFor } from './overloads.ts';
import type { ClassInfo, FunctionInfo, Placed } from '../program/program.ts';
import { deliverySites } from '../deliveries/delivery-sites.ts';
import { streamBehind } from '../lists/stream-ends.ts';
import { listensToStream } from '../lists/streams.ts';
import { bareSites, getterSites } from './read-calls.ts';
import { type Made, registeredConstructions } from './registered-clients.ts';
import { routerSites } from './routers.ts';
import { siteFor } from './sites.ts';
import { withSupposedSites } from './supposed-sites.ts';
import { forgetNames } from '../names/told-by-name.ts';
import type { Thunk, Value } from '../values.ts';

const rounds = 3;

/**
 * Who calls whom. Each round knows the receivers that the round before made known, since a parameter's value is what callers
 * pass. Three rounds reach an object handed on twice; more changed nothing on real code.
 */
export function buildCallGraph(evaluator: Evaluator): void {
  const listed = <One>(ask: () => readonly One[]): readonly One[] => attempt(evaluator, ask) ?? [];
  const made = listed(() => registeredConstructions(evaluator));
  const applied = listed(() => appliedCalls(evaluator));
  for (let round = 0; round < rounds; round += 1) {
    const sites = new Map<FunctionInfo, CallSite[]>();
    const seen = new Map<FunctionInfo, Map<Expr, Map<Expr, number>>>();
    const add: Add = (fn, site, key = site.outer?.site.call.expr ?? site.call.expr) => {
      const calls = seen.get(fn) ?? new Map<Expr, Map<Expr, number>>();
      const keys = calls.get(site.call.expr) ?? new Map<Expr, number>();
      const list = sites.get(fn) ?? [];
      const at = keys.get(key);
      const known = at === undefined ? undefined : list[at];
      if (known && at !== undefined) return void (list[at] = onEither(fn, known, site));
      seen.set(fn, calls.set(site.call.expr, keys.set(key, list.length)));
      list.push(site);
      sites.set(fn, list);
    };
    for (const call of [...evaluator.program.calls, ...applied])
      if (!isInPipe(evaluator.program, call.fn))
        attempt(evaluator, () => addCall(evaluator, call, add), call.fn.file.file);
    for (const one of made) attempt(evaluator, () => addMade(evaluator, one, add), one.fn.file.file);
    for (const [fn, site] of listed(() => bareSites(evaluator))) add(fn, site);
    for (const [fn, site] of routerSites(evaluator.program)) add(fn, site);
    for (const sitesIn of [extensionSites, deliverySites, decoratedSites])
      for (const [fn, site] of listed(() => sitesIn(evaluator))) add(fn, site);
    const isSame = sizeOf(sites) === sizeOf(evaluator.sites);
    evaluator.learn(sites);
    forgetNames(evaluator);
    if (isSame) break;
  }
  evaluator.sites = attempt(evaluator, () => withSupposedSites(evaluator)) ?? evaluator.sites;
}

/** `route.build()` of an interface, on an object of whichever class implements it: nobody says which, so it is of any of them. */
function onEither({ owner }: FunctionInfo, known: CallSite, other: CallSite): CallSite {
  const [one, next] = [known.self, other.self];
  const isOpen = one?.kind === 'instance' && next?.kind === 'instance' && !one.site && !next.site;
  return owner && isOpen && one.class !== next.class ? { ...known, self: { kind: 'instance', class: owner } } : known;
}

const sizeOf = (sites: ReadonlyMap<FunctionInfo, readonly CallSite[]>): number =>
  [...sites.values()].reduce((sum, list) => sum + list.length, 0);

/** Of one call a function has one site for each `key`: the call that made it, where one did. */
type Add = (fn: FunctionInfo, site: CallSite, key?: Expr) => void;

function addCall(evaluator: Evaluator, { expr: call, fn }: Placed<CallExpr>, add: Add): void {
  if (call.callee.kind === 'name' && call.callee.name === 'super') return addSuper(evaluator, call, fn, add);
  if (call.callee.kind === 'name' && call.callee.name === 'this' && !call.isNew) return addDelegation(call, fn, add);
  const isByClosure = addInClosures(evaluator, { expr: call, fn }, add);
  const callees = isOutside(evaluator, call) ? [] : calleeValues(evaluator, call, fn, emptyContext);
  for (const callee of isByClosure ? [] : callees) {
    if (callee.kind === 'function' && !handsOnOwn(evaluator, call, fn, callee.fn)) {
      const named = withNameCalled(callee, call, fn);
      add(callee.fn, siteFor(call, fn, emptyContext, callee.self, named));
      if (named.within && named.within !== callee.within) add(named.within.fn, named.within.site);
    }
    if (callee.kind === 'class' || (callee.kind === 'instance' && makesOfOwnClass(callee, call, fn)))
      addMaker(evaluator, callee.class, { expr: call, fn, context: emptyContext }, add);
  }
  if (!isOutside(evaluator, call)) for (const [getter, site] of getterSites(evaluator, call, fn)) add(getter, site);
  addCallbacks(evaluator, call, fn, add);
  for (const [block, site] of blockSites(evaluator, call, fn, callees)) add(block, site);
  for (const [worker, site] of workerSites(evaluator, call, fn)) add(worker, site);
  if (!callees.some(({ kind }) => kind === 'function' || kind === 'class'))
    for (const { callee, args } of handedFunctions(evaluator, call, fn))
      add(callee.fn, {
        call: { expr: call, fn, context: emptyContext },
        args: [...(callee.given ?? []), ...args],
        ...(callee.self && { self: callee.self }),
        ...(callee.within && { outer: callee.within }),
      });
}

function addMaker(evaluator: Evaluator, type: ClassInfo, { expr, fn, context }: Made, add: Add): void {
  const self: Value = { kind: 'instance', class: type, site: { expr, fn, context } };
  const maker = makerOf(evaluator, type, expr);
  if (maker) add(maker.own, siteFor(expr, fn, context, self));
}

/** What a container makes. */
function addMade(evaluator: Evaluator, made: Made, add: Add): void {
  for (const value of calleeValues(evaluator, made.expr, made.fn, made.context))
    if (value.kind === 'class') addMaker(evaluator, value.class, made, add);
}

/** What is handed to a function around this one is called with what was handed over beside it. False where that is nothing to go by. */
function addInClosures(evaluator: Evaluator, placed: Placed<CallExpr>, add: Add): boolean {
  const { expr: call, fn } = placed;
  let isAny = false;
  for (const { context, key } of closureContexts(evaluator, placed) ?? [])
    for (const callee of calleeValues(evaluator, call, fn, context)) {
      if (callee.kind !== 'function') continue;
      isAny = true;
      add(callee.fn, siteFor(call, fn, context, callee.self, callee), key);
    }
  return isAny;
}

/** `text.trim()`: nothing of the program has that name, whatever the object is. Most calls are such. */
const isOutside = ({ program }: Evaluator, { callee }: CallExpr): boolean =>
  callee.kind === 'member' &&
  !/^(?:call|apply|bind)$/.test(callee.name) &&
  !makesWanted(callee) &&
  !definedNames(program).has(callee.name) &&
  !answersAnything(program) &&
  !(verbs.test(callee.name) && program.methodsNamed('request').length > 0);

/** `return call(path, tries - 1)`, `call(tries - 1)` in `call` itself, which tries again: it says nothing of the path or the object. */
function handsOnOwn(
  { program }: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  target: FunctionInfo,
): boolean {
  let scope: FunctionInfo | undefined = fn;
  while (scope && scope !== target) scope = scope.outer;
  const isOnSelf =
    callee.kind === 'name' ||
    (callee.kind === 'member' && callee.object.kind === 'name' && /^(?:this|self|cls)$/.test(callee.object.name));
  if (!scope || !isOnSelf || args.some(({ value }) => /^(?:text|concat|record|list)$/.test(value.kind))) return false;
  if (args.length > 0 && args.every(({ value }) => isNumber.test(value.kind))) return true;
  return args.some(({ name, value }, at) => {
    const param = target.params.find((one, index) => (name === undefined ? index === at : one.name === name));
    return value.kind === 'name' && value.name === param?.name && program.bindsOf(target, param.name).length === 0;
  });
}

/** What a count or a flag is: a literal, what is reckoned, a comparison. */
const isNumber = /^(?:literal|other|compare)$/;

/** `super(a, b)`: the base class's constructor, for the same object. */
function addSuper(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, add: Add): void {
  let scope: FunctionInfo | undefined = fn;
  while (scope && !scope.owner) scope = scope.outer;
  for (const base of scope?.owner?.outline.bases ?? []) {
    for (const value of evaluator.evaluate(base, scope?.owner?.outer ?? fn)) {
      const maker = value.kind === 'class' ? makerOf(evaluator, value.class, call) : undefined;
      if (maker) add(maker.own, siteFor(call, fn, emptyContext, selfOf(fn, emptyContext)));
    }
  }
}

/** `this(a, b)`: another constructor of the same class, for the same object. */
function addDelegation(call: CallExpr, fn: FunctionInfo, add: Add): void {
  const own = fn.owner && constructorFor(fn.owner, call);
  if (own && own !== fn) add(own, siteFor(call, fn, emptyContext, selfOf(fn, emptyContext)));
}

/** `promise.then(x => …)` and `list.forEach(x => …)`: the callback's first parameter is what the receiver holds. */
function addCallbacks(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, add: Add): void {
  if (call.callee.kind === 'name' && mapsArgument.test(call.callee.name)) return addMapped(evaluator, call, fn, add);
  if (call.callee.kind !== 'member') return;
  const { name, object } = call.callee;
  const isPool = fn.file.language === 'python' && call.args.length > 1 && mapsInPool.test(name);
  if (isPool || isTransformation(call.callee)) return addMapped(evaluator, call, fn, add);
  if (folds.test(name) && fn.file.language !== 'elixir') return addFold(evaluator, call, fn, add);
  const isPromise = /^(?:tap|pipe|also|subscribe|thenAccept|thenAcceptAsync)$/.test(name) || handsOn.test(name);
  const isEach =
    /^(?:forEach|map|flatMap|filter|flat_map|filter_map|each|each_pair|each_value|each_with_index|each_with_object|for_each|some|every|Select|SelectMany|ForEach|collect|collectLatest|onEach|consumeEach)$/.test(
      name,
    );
  const stream = name === 'pipe' || listensToStream.test(name) ? streamBehind(evaluator, object, fn) : undefined;
  const opened = fn.file.language === 'ruby' && opensClient(name, object) ? openedBy(call) : undefined;
  if (!isPromise && !isEach && !stream && !opened) return;
  // As a loop's item is written: in an expansion each turn has its own row.
  const source = stream ?? (name === 'each_value' ? valuesIn(object) : object);
  const item: Expr = { kind: 'index', object: source, key: anyKey(object), at: object.at };
  const given: Thunk = { expr: isEach || stream ? item : (opened ?? object), fn, context: emptyContext };
  if (name === 'pipe')
    for (const piped of pipedCallbacks(evaluator, call, given))
      add(piped.target, { call: { expr: call, fn, context: emptyContext }, args: [{ value: piped.given }] });
  for (const { value } of call.args) {
    for (const target of callbackOf(evaluator, handlerIn(value), fn)) {
      const isSpread = isEach && isTakenApart(evaluator, target);
      const args = [{ value: given, ...(isSpread && { isSpread }) }];
      add(target, { call: { expr: call, fn, context: emptyContext }, args });
    }
  }
}

const folds = /^(?:reduce|inject|fold|foldLeft|fold_left|Aggregate)$/;

/** `scopes.fold(request, (request, scope) => …)`: the callback is handed what it has so far, at first what it begins with, and an item. */
function addFold(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, add: Add): void {
  if (call.callee.kind !== 'member') return;
  const { object } = call.callee;
  const item: Expr = { kind: 'index', object, key: anyKey(object), at: object.at };
  const isCallback = ({ kind }: Expr): boolean => kind === 'function';
  const [start = item] = call.args.flatMap(({ value }) => (isCallback(value) ? [] : [value]));
  const args = [start, item].map((expr): SiteArgument => ({ value: { expr, fn, context: emptyContext } }));
  for (const { value } of call.args)
    for (const target of isCallback(value) ? callbackOf(evaluator, value, fn) : [])
      add(target, { call: { expr: call, fn, context: emptyContext }, args });
}

/** Ruby's `Net::HTTP.start(host, port) { |http| … }`: the block is handed what `Net::HTTP.new` makes. */
const opensClient = (name: string, object: Expr): boolean => name === 'start' && writtenName(object) === 'HTTP';
const openedBy = rememberingEach((call: CallExpr): Expr => {
  const { callee, args } = call;
  return callee.kind === 'member'
    ? { ...call, callee: callee.object, args: args.filter(({ isBlock }) => !isBlock), isNew: true }
    : call;
});

/** Ruby's `each_value` goes through `values`. */
const valuesIn = rememberingEach((object: Expr): Expr => {
  const { at } = object;
  return { kind: 'call', callee: { kind: 'member', object, name: 'values', at }, args: [], isNew: false, at };
});

const anyKey = ({ at }: Expr): Expr => ({ kind: 'other', children: [], at });

/** `subscribe({ next: (path) => … })` */
const handlerIn = (value: Expr): Expr =>
  (value.kind === 'record' ? value.entries.find(({ key }) => key === 'next')?.value : undefined) ?? value;

/** Android's `Transformations.switchMap(path, fn)`. */
const isTransformation = ({ name, object }: Extract<Expr, { kind: 'member' }>): boolean =>
  /^(?:map|switchMap)$/.test(name) && writtenName(object) === 'Transformations';

const mapsInPool = /^(?:map|imap|imap_unordered|map_async)$/; // of an executor
const mapsArgument = /^(?:array_(?:map|walk|filter)|map|filter)$/;

/** PHP's `array_map(fn, list)` and `array_walk(list, fn)`, Python's `map(fn, list)`. */
function addMapped(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo, add: Add): void {
  const [first, second] = call.args.map(({ value }) => value);
  if (!first || !second) return;
  for (const [callback, object] of [
    [first, second],
    [second, first],
  ] as const)
    for (const target of callback.kind === 'list' ? [] : callbackOf(evaluator, callback, fn)) {
      const item: Expr = { kind: 'index', object, key: anyKey(object), at: object.at };
      add(target, {
        call: { expr: call, fn, context: emptyContext },
        args: [{ value: { expr: item, fn, context: emptyContext } }],
      });
    }
}

/** `rows.each do |verb, path|`: what the block is called with is taken apart. */
const isTakenApart = ({ program }: Evaluator, { params, file }: FunctionInfo): boolean =>
  params.length > 1 && !params[0]?.pattern && program.traitsOf(file.language).hasSpreadBlocks === true;
