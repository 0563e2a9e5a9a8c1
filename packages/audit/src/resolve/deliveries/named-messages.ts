import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { type CallSite, emptyContext, type SiteArgument } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { callbackOf } from '../calls/piped-callbacks.ts';
import type { FunctionInfo, Placed } from '../program/program.ts';
import { siteFor } from '../calls/sites.ts';
import { reached } from './reached.ts';
import { wholeText } from '../values.ts';

/** Functions that are called with what somebody sends, and how. */
interface Listeners {
  /** By the name under which they listen: IPC, event buses; types of actions, hooks and functions of a store, each marked as such. */
  readonly named: ReadonlyMap<string, readonly FunctionInfo[]>;
  /** To whatever is sent: they are handed the message itself, or an event that has it as its `data`. */
  readonly ofMessages: readonly FunctionInfo[];
  readonly ofEvents: readonly FunctionInfo[];
}

const listens = /^(?:on|once|handle|addListener|addEventListener|subscribe|listen|\$on|register|handleOnce)$/;
const sends =
  /^(?:send|emit|invoke|dispatch|publish|trigger|triggerHandler|sendSync|fire|\$emit|postMessage|broadcast|sendToHost)$/;

/** Names of one kind are nothing to those of another: a map's `put('asked', x)` is no message. */
const ofType = (name: string): string => `type ${name}`;
const ofHook = (name: string): string => `hook ${name}`;
const ofStore = (name: string): string => `store ${name}`;
const bare = (name: string): string => name.replace(/^(?:type|hook|store) /, '');
const listensToType = /^take(?:Every|Latest|Leading)$/;
const listensToHook = /^add_(?:action|filter)$/; // WordPress may be told an order behind the function
const sendsHook = /^(?:do_action|apply_filters)$/;
const sendsType = /^(?:dispatch|put)$/;
const sendsToStore = /^(?:dispatch|commit)$/;
const sendsMessage = /^(?:sendMessage|postMessage)$/;

/** What has another end in the program; a chat or a socket has `message` events of its own. */
const isPort = /^(?:process|port|self|child\w*|worker\w*|\w+(?:Port|Worker|Child))$/;

/** What listeners are called with: a message sent under a name reaches who listens under it, any other who listens to all. */
export function messageSites(evaluator: Evaluator): readonly (readonly [FunctionInfo, CallSite])[] {
  const listeners = listenersIn(evaluator);
  return evaluator.program.calls.flatMap((placed) => [
    ...namedSites(evaluator, placed, listeners),
    ...unnamedSites(evaluator, placed, listeners),
  ]);
}

/** Where to look for who sends what one of these functions listens to: names that stand as texts, and names of what sends. */
export function namedSendersOf(
  evaluator: Evaluator,
  functions: ReadonlySet<FunctionInfo>,
): Readonly<{ texts: readonly string[]; names: readonly string[] }> {
  const { named, ofMessages, ofEvents } = listenersIn(evaluator);
  const texts = [...named].flatMap(([name, all]) => (all.some((one) => functions.has(one)) ? [bare(name)] : []));
  const isSent = (all: readonly FunctionInfo[]): boolean => all.some((one) => functions.has(one));
  const names = [
    ...(isSent(ofMessages) ? ['sendMessage', 'postMessage'] : []),
    ...(isSent(ofEvents) ? ['postMessage'] : []),
  ];
  return { texts, names: [...new Set(names)] };
}

function listenersIn(evaluator: Evaluator): Listeners {
  const named = new Map<string, FunctionInfo[]>();
  const ofMessages: FunctionInfo[] = [];
  const ofEvents: FunctionInfo[] = [];
  for (const { expr: call, fn } of evaluator.program.calls) {
    const mark = isNamed(call.callee) ? listeningFor(evaluator, call.callee, fn) : undefined;
    const handler = mark && call.args.at(mark === ofHook ? 1 : -1);
    if (!handler) continue;
    const object = call.callee.kind === 'member' ? writtenName(call.callee.object) : '';
    const isToAll = call.args.length === 1 && /^onMessage(?:External)?$/.test(object);
    const name = isToAll ? undefined : messageName(evaluator, call, fn);
    if (!isToAll && name === undefined) continue;
    const functions = callbackOf(evaluator, handler.value, fn);
    const isOnPort = name === 'message' && writtenName(call.callee) === 'on' && isPort.test(object);
    if (isToAll || isOnPort) ofMessages.push(...functions);
    else if (name === 'message' && writtenName(call.callee) === 'addEventListener') ofEvents.push(...functions);
    if (name !== undefined) for (const one of functions) push(named, mark(name), one);
  }
  for (const { bind, fn } of evaluator.program.binds)
    if (fn.file.language === 'javascript' && bind.value && writtenName(bind.target) === 'onmessage')
      ofEvents.push(...callbackOf(evaluator, bind.value, fn));
  for (const [name, fn] of storeFunctions(evaluator)) push(named, ofStore(name), fn);
  return { named, ofMessages, ofEvents };
}

const isNamed = (expr: Expr): expr is NamedExpr => expr.kind === 'name' || expr.kind === 'member';

/** For names of which kind a call listens; undefined where it does not. */
function listeningFor(
  evaluator: Evaluator,
  callee: NamedExpr,
  fn: FunctionInfo,
): ((name: string) => string) | undefined {
  if (listensToType.test(callee.name)) return ofType;
  if (listensToHook.test(callee.name)) return ofHook;
  return listens.test(callee.name) && isOfBus(evaluator, callee, fn) ? (name) => name : undefined;
}

/** `bus.on(…)`; `on(…)` alone is what the program itself says that it is. */
const isOfBus = (evaluator: Evaluator, callee: NamedExpr, fn: FunctionInfo): boolean =>
  callee.kind === 'member' || evaluator.evaluate(callee, fn).some(({ kind }) => kind === 'function');

type NamedExpr = Extract<Expr, { kind: 'name' | 'member' }>;

/** `new Vuex.Store({ actions: { load({ commit }, path) { … } } })`: what is dispatched and committed under a name. */
const storeFunctions = (evaluator: Evaluator): readonly (readonly [string, FunctionInfo])[] =>
  evaluator.program.records.flatMap(({ expr, fn }) =>
    expr.entries
      .filter(({ key }) => key === 'actions' || key === 'mutations')
      .flatMap(({ value }) => (fn.file.language === 'javascript' ? evaluator.evaluate(value, fn) : []))
      .flatMap((value) => (value.kind === 'record' ? [...value.entries] : []))
      .flatMap(([name, thunks]) =>
        thunks
          .flatMap((thunk) => evaluator.force(thunk))
          .flatMap((one) => (one.kind === 'function' ? [[name, one.fn] as const] : [])),
      ),
  );

/** Listeners may get an event object first. */
function namedSites(
  evaluator: Evaluator,
  { expr: call, fn }: Placed<CallExpr>,
  { named }: Listeners,
): readonly (readonly [FunctionInfo, CallSite])[] {
  if (named.size === 0 || !isNamed(call.callee)) return [];
  const { names, args } = sentBy(evaluator, call, call.callee, fn);
  const targets = names.flatMap((name) => named.get(name) ?? []);
  return reached(evaluator, targets, fn).map((target) => {
    const hasEvent = target.params.length > args.length;
    const event = { value: { expr: call.callee, fn, context: emptyContext } };
    return [target, { call: { expr: call, fn, context: emptyContext }, args: hasEvent ? [event, ...args] : args }];
  });
}

type Sent = Readonly<{ names: readonly string[]; args: readonly SiteArgument[] }>;

/** Under which names a call sends what; under none where it sends nothing. */
function sentBy(evaluator: Evaluator, call: CallExpr, callee: NamedExpr, fn: FunctionInfo): Sent {
  const [first, second] = call.args;
  const thunk = (expr: Expr): SiteArgument => ({ value: { expr, fn, context: emptyContext } });
  if (first?.value.kind === 'record') {
    // `dispatch({ type: 'LOAD', path })`: who takes the type gets the whole of it.
    const type = sendsType.test(callee.name) ? first.value.entries.find(({ key }) => key === 'type')?.value : undefined;
    const name = type && textIn(evaluator, type, fn);
    return name === undefined ? nothing : { names: [ofType(name)], args: [thunk(first.value)] };
  }
  const kinds = second ? sendingTo(evaluator, callee, fn) : [];
  const name = kinds.length > 0 ? messageName(evaluator, call, fn) : undefined;
  if (!second || name === undefined) return nothing;
  const names = kinds.map((kind) => (kind === ofStore ? kind(name.replace(/^.*\//s, '')) : kind(name)));
  // `new CustomEvent(name, { detail })` is itself what listeners get.
  if (callee.name === 'CustomEvent') return { names, args: [thunk(second.value)] };
  // jQuery hands over a list of what listeners get behind the event.
  if (callee.name.startsWith('trigger') && second.value.kind === 'list')
    return { names, args: second.value.items.map(thunk) };
  return { names, args: siteFor(call, fn, emptyContext, undefined).args.slice(1) };
}

const nothing: Sent = { names: [], args: [] };

function sendingTo(evaluator: Evaluator, callee: NamedExpr, fn: FunctionInfo): readonly ((name: string) => string)[] {
  if (sendsHook.test(callee.name)) return [ofHook];
  const isEvent = callee.name === 'CustomEvent' || (sends.test(callee.name) && isOfBus(evaluator, callee, fn));
  return [...(isEvent ? [(name: string) => name] : []), ...(sendsToStore.test(callee.name) ? [ofStore] : [])];
}

/** `chrome.runtime.sendMessage(message)`, `worker.postMessage(message)`, `process.send(message)`. */
function unnamedSites(
  evaluator: Evaluator,
  { expr: call, fn }: Placed<CallExpr>,
  { ofMessages, ofEvents }: Listeners,
): readonly (readonly [FunctionInfo, CallSite])[] {
  if (ofMessages.length + ofEvents.length === 0 || fn.file.language !== 'javascript') return [];
  const name = writtenName(call.callee);
  const isOfProcess =
    name === 'send' &&
    call.callee.kind === 'member' &&
    /^(?:process|child\w*|\w+Child)$/.test(writtenName(call.callee.object));
  if (!sendsMessage.test(name) && !isOfProcess) return [];
  // What is sent to one tab stands behind the tab.
  const message = call.args.find(({ value }) => /^(?:record|name|member)$/.test(value.kind))?.value;
  if (!message) return [];
  const argument = (expr: Expr): readonly SiteArgument[] => [{ value: { expr, fn, context: emptyContext } }];
  const { at } = message;
  const event: Expr = { kind: 'record', entries: [{ key: 'data', value: message, at }], at };
  const site = { call: { expr: call, fn, context: emptyContext } };
  return [
    ...reached(evaluator, ofMessages, fn).map((target) => [target, { ...site, args: argument(message) }] as const),
    ...reached(evaluator, name === 'postMessage' ? ofEvents : [], fn).map(
      (target) => [target, { ...site, args: argument(event) }] as const,
    ),
  ];
}

function messageName(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): string | undefined {
  const [first] = call.args;
  return first && first.value.kind !== 'function' ? textIn(evaluator, first.value, fn) : undefined;
}

const textIn = (evaluator: Evaluator, expr: Expr, fn: FunctionInfo): string | undefined =>
  evaluator.evaluate(expr, fn).flatMap((value) => wholeText(value) ?? [])[0];
