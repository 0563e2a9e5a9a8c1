import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { type CallSite, emptyContext, type SiteArgument } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { callbackOf } from './piped-callbacks.ts';
import type { FunctionInfo, Placed } from '../program/program.ts';
import { siteFor } from './sites.ts';
import { wholeText } from '../values.ts';

/** Functions that are called with what somebody sends, and how. */
interface Listeners {
  /** By the name under which they listen: IPC, event buses. */
  readonly named: ReadonlyMap<string, readonly FunctionInfo[]>;
  /** To whatever is sent: they are handed the message itself, or an event that has it as its `data`. */
  readonly ofMessages: readonly FunctionInfo[];
  readonly ofEvents: readonly FunctionInfo[];
}

const listens = /^(?:on|once|handle|addListener|addEventListener|subscribe|listen|\$on|register|handleOnce)$/;
const sends = /^(?:send|emit|invoke|dispatch|publish|trigger|sendSync|fire|\$emit|postMessage|broadcast|sendToHost)$/;
const sendsMessage = /^(?:sendMessage|postMessage)$/;

/** What has another end in the program; a chat or a socket has `message` events of its own. */
const isPort = /^(?:process|port|self|child\w*|worker\w*|\w+(?:Port|Worker|Child))$/;

const mostListeners = 60; // to one message: each of them is called by each who sends it

/** What listeners are called with: a message sent under a name reaches who listens under it, any other who listens to all. */
export function messageSites(evaluator: Evaluator): readonly (readonly [FunctionInfo, CallSite])[] {
  const listeners = listenersIn(evaluator);
  return evaluator.program.calls.flatMap((placed) => [
    ...namedSites(evaluator, placed, listeners),
    ...unnamedSites(evaluator, placed, listeners),
  ]);
}

/** Where to look for who sends what one of these functions listens to: names that stand as texts, and names of what sends. */
export function sendersOf(
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
    if (call.callee.kind !== 'member' || !listens.test(call.callee.name)) continue;
    const handler = call.args.at(-1);
    if (!handler) continue;
    const isToAll = call.args.length === 1 && /^onMessage(?:External)?$/.test(writtenName(call.callee.object));
    const name = isToAll ? undefined : messageName(evaluator, call, fn);
    if (!isToAll && name === undefined) continue;
    const functions = callbackOf(evaluator, handler.value, fn);
    const isOnPort = name === 'message' && call.callee.name === 'on' && isPort.test(writtenName(call.callee.object));
    if (isToAll || isOnPort) ofMessages.push(...functions);
    else if (name === 'message' && call.callee.name === 'addEventListener') ofEvents.push(...functions);
    if (name !== undefined) for (const one of functions) push(named, name, one);
  }
  for (const { bind, fn } of evaluator.program.binds)
    if (fn.file.language === 'javascript' && bind.value && writtenName(bind.target) === 'onmessage')
      ofEvents.push(...callbackOf(evaluator, bind.value, fn));
  return { named, ofMessages, ofEvents };
}

/** Listeners may get an event object first. */
function namedSites(
  evaluator: Evaluator,
  { expr: call, fn }: Placed<CallExpr>,
  { named }: Listeners,
): readonly (readonly [FunctionInfo, CallSite])[] {
  if (named.size === 0 || call.callee.kind !== 'member' || !sends.test(call.callee.name) || call.args.length < 2)
    return [];
  const name = messageName(evaluator, call, fn);
  return reached(evaluator, (name !== undefined && named.get(name)) || [], fn).map((target) => {
    const args = siteFor(call, fn, emptyContext, undefined).args.slice(1);
    const hasEvent = target.params.length > args.length;
    const event = { value: { expr: call.callee, fn, context: emptyContext } };
    return [target, { call: { expr: call, fn, context: emptyContext }, args: hasEvent ? [event, ...args] : args }];
  });
}

/** `chrome.runtime.sendMessage(message)`, `worker.postMessage(message)`, `process.send(message)`. */
function unnamedSites(
  evaluator: Evaluator,
  { expr: call, fn }: Placed<CallExpr>,
  { ofMessages, ofEvents }: Listeners,
): readonly (readonly [FunctionInfo, CallSite])[] {
  if (ofMessages.length + ofEvents.length === 0 || fn.file.language !== 'javascript') return [];
  const name = writtenName(call.callee);
  const isOfProcess = name === 'send' && call.callee.kind === 'member' && writtenName(call.callee.object) === 'process';
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

/** Of many who listen the first. Each takes a step of the file that sends: a thousand times a thousand fill the memory. */
function reached(
  { steps }: Evaluator,
  listeners: readonly FunctionInfo[],
  { file: { file } }: FunctionInfo,
): readonly FunctionInfo[] {
  if (listeners.length > mostListeners) steps.muchCalled.add(file);
  const first = listeners.slice(0, mostListeners);
  return first.length === 0 || steps.takeBetween(first.length, file) ? first : [];
}

function messageName(evaluator: Evaluator, call: CallExpr, fn: FunctionInfo): string | undefined {
  const [first] = call.args;
  if (!first || first.value.kind === 'function') return undefined;
  return evaluator.evaluate(first.value, fn).flatMap((value) => wholeText(value) ?? [])[0];
}
