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
  /** By the name under which they listen: IPC, event buses. */
  readonly named: ReadonlyMap<string, readonly FunctionInfo[]>;
  /** To whatever is sent: they are handed the message itself, or an event that has it as its `data`. */
  readonly ofMessages: readonly FunctionInfo[];
  readonly ofEvents: readonly FunctionInfo[];
}

const listens =
  /^(?:on|once|handle|addListener|addEventListener|subscribe|listen|\$on|register|handleOnce|take(?:Every|Latest|Leading)|add_(?:action|filter))$/;
const sends =
  /^(?:send|emit|invoke|dispatch|publish|trigger|triggerHandler|sendSync|fire|\$emit|postMessage|broadcast|sendToHost|commit|put|do_action|apply_filters|CustomEvent)$/;
/** WordPress may be told an order behind the function. */
const namesFirst = /^add_(?:action|filter)$/;
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
  const texts = [...named].flatMap(([name, all]) => (all.some((one) => functions.has(one)) ? [name] : []));
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
    if (!isNamed(call.callee) || !listens.test(call.callee.name)) continue;
    const handler = call.args.at(namesFirst.test(call.callee.name) ? 1 : -1);
    if (!handler) continue;
    const object = call.callee.kind === 'member' ? writtenName(call.callee.object) : '';
    const isToAll = call.args.length === 1 && /^onMessage(?:External)?$/.test(object);
    const name = isToAll ? undefined : messageName(evaluator, call, fn);
    if (!isToAll && name === undefined) continue;
    const functions = callbackOf(evaluator, handler.value, fn);
    const isOnPort = name === 'message' && call.callee.name === 'on' && isPort.test(object);
    if (isToAll || isOnPort) ofMessages.push(...functions);
    else if (name === 'message' && call.callee.name === 'addEventListener') ofEvents.push(...functions);
    if (name !== undefined) for (const one of functions) push(named, name, one);
  }
  for (const { bind, fn } of evaluator.program.binds)
    if (fn.file.language === 'javascript' && bind.value && writtenName(bind.target) === 'onmessage')
      ofEvents.push(...callbackOf(evaluator, bind.value, fn));
  for (const [name, fn] of storeFunctions(evaluator)) push(named, name, fn);
  return { named, ofMessages, ofEvents };
}

const isNamed = (expr: Expr): expr is Extract<Expr, { kind: 'name' | 'member' }> =>
  expr.kind === 'name' || expr.kind === 'member';

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
  if (named.size === 0 || !isNamed(call.callee) || !sends.test(call.callee.name)) return [];
  const sent = sentBy(evaluator, call, fn);
  return reached(evaluator, (sent && named.get(sent.name)) || [], fn).map((target) => {
    const args = sent?.args ?? [];
    const hasEvent = target.params.length > args.length;
    const event = { value: { expr: call.callee, fn, context: emptyContext } };
    return [target, { call: { expr: call, fn, context: emptyContext }, args: hasEvent ? [event, ...args] : args }];
  });
}

/** Under which name a call sends what; undefined where it names nothing. */
function sentBy(
  evaluator: Evaluator,
  call: CallExpr,
  fn: FunctionInfo,
): Readonly<{ name: string; args: readonly SiteArgument[] }> | undefined {
  const [first, second] = call.args;
  const args = siteFor(call, fn, emptyContext, undefined).args.slice(1);
  const thunk = (expr: Expr): SiteArgument => ({ value: { expr, fn, context: emptyContext } });
  if (first?.value.kind === 'record') {
    // `dispatch({ type: 'LOAD', path })`: who takes the type gets the whole of it.
    const type = first.value.entries.find(({ key }) => key === 'type')?.value;
    const name = type && evaluator.evaluate(type, fn).flatMap((value) => wholeText(value) ?? [])[0];
    return name === undefined ? undefined : { name, args: [thunk(first.value)] };
  }
  const name = second && messageName(evaluator, call, fn)?.replace(/^(?:[\w-]+\/)+(?=\w+$)/, '');
  if (!second || name === undefined) return undefined;
  // `new CustomEvent(name, { detail })` is itself what listeners get.
  if (writtenName(call.callee) === 'CustomEvent') return { name, args: [thunk(second.value)] };
  // jQuery hands over a list of what listeners get behind the event.
  const isTakenApart = writtenName(call.callee).startsWith('trigger') && second.value.kind === 'list';
  return { name, args: isTakenApart && second.value.kind === 'list' ? second.value.items.map(thunk) : args };
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
  if (!first || first.value.kind === 'function') return undefined;
  return evaluator.evaluate(first.value, fn).flatMap((value) => wholeText(value) ?? [])[0];
}
