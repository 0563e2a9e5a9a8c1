import { rememberingEach } from '../remembering.ts';
import { methodAround } from './program/method-around.ts';
import type { Assumptions } from './assumptions.ts';
import { type CallSite, type Closure, type Context, emptyContext } from './context.ts';
import { heirsThatSay } from './choosers.ts';
import { setsFields } from './classes/set-by-methods.ts';
import { isOf } from './classes/related-classes.ts';
import { attempt } from './attempt.ts';
import type { Evaluator } from './evaluator.ts';
import { contextsOf, type Fork } from './forks.ts';
import { neverRuns } from './guards.ts';
import { callsAnother } from './calls/keyed-sites.ts';
import { callsOwn } from './calls/sites.ts';
import { objectsGivenOut } from './calls/given-out.ts';
import { openLoop } from './lists/loops.ts';
import type { ClassInfo, FunctionInfo, Placed } from './program/program.ts';

const maximumChain = 8;
const maximumContexts = 600;
const mostFromUncalled = 40; // they tell whose address it is, which few do as well as all
const stepsOfChain = 8; // what is made of its answers, beside what it asks

/** One way to reach a place: the callers chosen so far, outermost last. */
export type Chain = Readonly<{
  context: Context;
  sites: readonly CallSite[];
  givenOut?: GivenOut;
  uncalled?: Uncalled;
}>;

/** What a way still depends on is handed to a function that nobody calls: however it goes on, that stays open. */
type Uncalled = { left: number }; // ways to go on from there

/** The object that a method runs on is one that a function gives to whoever calls it; `before`: what was known without its `maker`. */
export type GivenOut = Readonly<{ before: Context; maker: FunctionInfo }>;

/** Looks at a place: what it still depends on are parameters of functions, or which of several objects it is about. */
type Visit = (chain: Chain) => ReadonlySet<FunctionInfo> | Fork;

/**
 * The same for a place in a class whose heirs say what it is made of, once for the objects of each: the address of one of them does
 * not go with the scopes of another.
 *
 * @param isMeant - the place matters in objects of this heir
 */
export function expandForHeirs(
  evaluator: Evaluator,
  visit: Visit,
  placed: Placed,
  isMeant: (heir: ClassInfo) => boolean,
): void {
  const heirs = heirsThatSay(evaluator, placed);
  if (heirs.length === 0) return expand(evaluator, visit);
  for (const { type, heir } of heirs) {
    if (!isMeant(heir)) continue;
    const assumed = emptyContext.assumed.withObject(type, { kind: 'instance', class: heir });
    expand(evaluator, visit, undefined, { start: { frames: undefined, assumed } });
  }
}

interface Expansion {
  readonly start?: Context;
  /** What a caller of a function that the last visit named passes may matter: the others are not looked at. */
  readonly mayTell?: (fn: FunctionInfo, site: CallSite) => boolean;
  /** Objects that are given out count as well, beside those on which the code itself calls the method. */
  readonly countsGivenOut?: boolean;
}

/**
 * Calls `visit` for a place in its own right and then, for each parameter that it says it still depends on, once for every
 * caller of that parameter's function, and so on outwards: a wrapper is understood where it is called. `visit` returns the
 * functions whose parameters it met in a place that matters; an empty answer ends that chain. So does a condition around the
 * place (`placed`) that fails with what the chosen callers pass. In a loop over rows, the place and each caller is looked at once
 * for every row.
 */
export function expand(evaluator: Evaluator, visit: Visit, placed?: Placed, options: Expansion = {}): void {
  const { steps } = evaluator;
  const open: Chain[] = [{ context: options.start ?? emptyContext, sites: [] }];
  for (let count = 0; open.length > 0; count += 1) {
    const chain = open.shift();
    if (!chain) return;
    const { sites, context, uncalled } = chain;
    if (uncalled && uncalled.left-- <= 0) continue;
    const file = (placed ?? sites[0]?.call)?.fn.file.file;
    const caller = sites.at(-1)?.call.fn.file.file;
    const asker = caller ?? file;
    if (count > 0 && asker !== undefined && !steps.takeBetween(stepsOfChain, asker)) {
      // Who has no answers left for a place in its own right has none for its callers either.
      if (asker === file) return;
      continue;
    }
    if (count === maximumContexts) return void steps.muchCalled.add(file ?? '');
    const loop = openLoop(evaluator, placed, sites, context);
    if (loop) {
      const turns = loop.turns.map((turn) => context.assumed.withTurn(loop.item, turn));
      open.unshift(...turns.map((assumed) => ({ ...kept(chain), sites, context: { frames: undefined, assumed } })));
      continue;
    }
    if (steps.askFor(caller, () => isUnreachable(evaluator, chain, placed))) continue;
    const needed = attempt(evaluator, () => steps.askFor(caller, () => visit(chain)), asker);
    if (!needed && asker === file) return;
    if (!needed) continue;
    if (!('size' in needed)) {
      open.unshift(...contextsOf(needed, context).map((one) => ({ ...kept(chain), sites, context: one })));
      continue;
    }
    // One function at a time: the next visit names what is left.
    const askable = [...needed].filter((one) => !context.assumed.siteOf(one) && hasOthers(evaluator, one, chain));
    if (sites.length < maximumChain) {
      const isOpen = uncalled === undefined && [...needed].some((one) => isUncalled(evaluator, one, context));
      const way = isOpen ? { ...chain, uncalled: { left: mostFromUncalled } } : chain;
      // What is beyond that nobody would look at.
      open.push(
        ...waysOn(evaluator, askable, way, placed, { ...options, most: maximumContexts - count - open.length }),
      );
    } else if (askable.length > 0) steps.muchCalled.add(file ?? ''); // somebody further out may know what is not known here
  }
}

/** The callers that a place is looked at with next. */
function waysOn(
  evaluator: Evaluator,
  askable: readonly FunctionInfo[],
  chain: Chain,
  placed: Placed | undefined,
  { mayTell = () => true, countsGivenOut = false, most }: Expansion & Readonly<{ most: number }>,
): readonly Chain[] {
  const { sites, context } = chain;
  const found: Chain[] = [];
  // Who calls a method tells which object it is of, and with it how that was made.
  const asked =
    inPlaceOf(evaluator, placed, chain) ?? askable.find(({ isConstructor }) => !isConstructor) ?? askable[0];
  const fn =
    asked && (methodOfSet(evaluator, asked, placed, chain) ?? madeInside(evaluator, asked, placed, chain) ?? asked);
  for (const site of fn ? (evaluator.sites.get(fn) ?? []) : []) {
    if (found.length >= most) break;
    if (!fn || isOnWay(site, chain)) continue;
    if (fn.isConstructor && makesAnother(evaluator, fn, site, placed, chain)) continue;
    if (fn === asked && !mayTell(fn, site)) continue;
    const assumed = withMaker(context.assumed.withSite(fn, site), site.outer);
    if (assumed) found.push({ ...kept(chain), context: { frames: undefined, assumed }, sites: [...sites, site] });
  }
  if (!countsGivenOut || !asked || fn === asked || !asked.isConstructor) return found;
  for (const site of objectsGivenOut(evaluator, asked)) {
    if (found.length >= most) break;
    const assumed = context.assumed.withSite(asked, site);
    const givenOut = { before: context, maker: asked };
    found.push({ ...kept(chain), givenOut, context: { frames: undefined, assumed }, sites: [...sites, site] });
  }
  return found;
}

/** The function around that a decorator puts in the place of methods: which of these it is says all that the decorator was told. */
function inPlaceOf(
  evaluator: Evaluator,
  placed: Placed | undefined,
  { sites, context }: Chain,
): FunctionInfo | undefined {
  for (const { fn } of [...(placed ? [placed] : []), ...sites.map(({ call }) => call)])
    for (let scope: FunctionInfo | undefined = fn; scope; scope = scope.outer)
      if (evaluator.sites.get(scope)?.[0]?.isInPlace && !context.assumed.siteOf(scope)) return scope;
  return undefined;
}

/** The place stands in a function that a call of the one that is asked made: who calls that says which call it was. */
function madeInside(
  evaluator: Evaluator,
  asked: FunctionInfo,
  placed: Placed | undefined,
  chain: Chain,
): FunctionInfo | undefined {
  for (const { fn } of [...(placed ? [placed] : []), ...chain.sites.map(({ call }) => call)]) {
    const inner: FunctionInfo[] = [];
    let scope: FunctionInfo | undefined = fn;
    for (; scope && scope !== asked; scope = scope.outer) inner.push(scope);
    const found = inner.find(
      (one) =>
        !chain.context.assumed.siteOf(one) &&
        evaluator.sites.get(one)?.some((site) => isMadeBy(site.outer, asked) && !isOnWay(site, chain)),
    );
    if (scope && found) return found;
  }
  return undefined;
}

const isMadeBy = (closure: Closure | undefined, maker: FunctionInfo): boolean =>
  closure !== undefined && (closure.fn === maker || isMadeBy(closure.site.outer, maker));

/** What goes with a way however it goes on. */
const kept = ({ givenOut, uncalled }: Chain): Pick<Chain, 'givenOut' | 'uncalled'> => ({
  ...(givenOut && { givenOut }),
  ...(uncalled && { uncalled }),
});

const isUncalled = ({ sites }: Evaluator, fn: FunctionInfo, { assumed }: Context): boolean =>
  !fn.isConstructor && !assumed.siteOf(fn) && (sites.get(fn)?.length ?? 0) === 0;

/** It is asked already, and not only for the function that gave what is called: `chat.msg(text)` calls `__getattr__` too. */
const isOnWay = ({ call: { expr }, outer }: CallSite, { sites, context: { assumed } }: Chain): boolean =>
  sites.some((site) => site.call.expr === expr && !(outer && assumed.siteOf(outer.fn) === site));

/** Somebody calls it whom nobody has asked yet. A call of one of several overloads counts as one of each. */
const hasOthers = (evaluator: Evaluator, fn: FunctionInfo, chain: Chain): boolean =>
  evaluator.sites.get(fn)?.some((site) => !isOnWay(site, chain)) === true;

/**
 * What is needed is what an object was made with, or what a method set on it: then first who calls the method that the place
 * stands in, which tells which object that is.
 */
function methodOfSet(
  evaluator: Evaluator,
  setter: FunctionInfo,
  placed: Placed | undefined,
  { context, sites }: Chain,
): FunctionInfo | undefined {
  if (!placed) return undefined;
  const isSetter = setter.isConstructor || setsFields(setter, evaluator.program);
  const types = isSetter ? [setter.owner] : typesMadeBy(setter, evaluator);
  if (types.length === 0) return undefined;
  for (const place of [placed.fn, ...sites.map(({ call }) => call.fn)]) {
    const method = methodAround(place);
    if (!method?.owner || method === setter || method.isConstructor || context.assumed.siteOf(method)) continue;
    const { owner } = method;
    if (!types.some((type) => isOf(evaluator, owner, type))) continue;
    if (hasOthers(evaluator, method, { context, sites })) return method;
  }
  return undefined;
}

/** Go's `func NewRequest(path string) *Request`, Rust's `Request::new(path)`: a function that makes an object of what it is handed. */
const typesMadeBy = rememberingEach((fn: FunctionInfo, evaluator: Evaluator): readonly ClassInfo[] =>
  evaluator.program.given
    .returnsOf(fn)
    .flatMap((expr) =>
      expr.kind === 'call' && expr.isNew
        ? evaluator.evaluate(expr, fn).flatMap((value) => (value.kind === 'instance' ? [value.class] : []))
        : [],
    ),
);

/**
 * The construction is one of an object that the methods on the way are not of: what `Users` hands to its base class says nothing
 * of a path that a method of `Chats` hands to the same base class.
 */
function makesAnother(
  evaluator: Evaluator,
  maker: FunctionInfo,
  { self }: CallSite,
  placed: Placed | undefined,
  { sites }: Chain,
): boolean {
  if (!placed || !maker.owner || self?.kind !== 'instance') return false;
  let owner: ClassInfo | undefined;
  for (const { expr, fn } of [placed, ...sites.map(({ call }) => call)]) {
    // Which object another one is, that is called here, its own methods do not say.
    if (owner && !callsOwn(expr)) break;
    const around = methodAround(fn)?.owner;
    if (around && isOf(evaluator, around, maker.owner)) owner = around;
    else if (owner) break;
  }
  return owner !== undefined && !isOf(evaluator, owner, self.class) && !isOf(evaluator, self.class, owner);
}

/** The call that made a function goes with the call of it; undefined where another one of them is chosen already. */
function withMaker(assumed: Assumptions, maker: Closure | undefined): Assumptions | undefined {
  if (!maker) return assumed;
  const chosen = assumed.siteOf(maker.fn);
  if (chosen) return chosen.call.expr === maker.site.call.expr ? assumed : undefined;
  return withMaker(assumed.withSite(maker.fn, maker.site), maker.site.outer);
}

/**
 * Some condition on the way from the outermost caller to the place fails, or one around the place for the object that is meant. Around
 * a call of a function in itself, what that call passes is not yet passed.
 */
const isUnreachable = (evaluator: Evaluator, { context, sites }: Chain, placed: Placed | undefined): boolean =>
  (sites.length > 0 || !context.assumed.isEmpty) &&
  ([
    ...(placed ? [placed] : []),
    ...sites.filter((site) => context.assumed.siteOf(site.call.fn) !== site).map(({ call }) => call),
  ].some(({ expr, fn }) => neverRuns(evaluator, fn, expr.at.start, context)) ||
    sites.some((site) => callsAnother(evaluator, site, context)));
