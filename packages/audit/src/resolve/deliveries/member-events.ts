import { ownerOf } from '../program/method-around.ts';
import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { callbackOf } from '../calls/piped-callbacks.ts';
import { siteFor } from '../calls/sites.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { homesOf, isSameHome, type Home } from '../lists/list-homes.ts';
import type { FunctionInfo } from '../program/program.ts';
import type { Delivery } from './delivery.ts';
import { reached } from './reached.ts';

/**
 * Events that are members of a class: `api.Requested += OnRequested` and `Requested?.Invoke(path)` of .NET, `connect(api,
 * &Api::requested, this, &App::load)` and `emit requested(path)` of Qt. Who raises one calls all that were added.
 */
export const memberEventSites = (evaluator: Evaluator): readonly Delivery[] => [
  ...dotnetSites(evaluator),
  ...qtSites(evaluator),
];

type Listening = Readonly<{ homes: readonly Home[]; functions: readonly FunctionInfo[] }>;

/** By the name of the event. */
type DotnetListening = ReadonlyMap<string, readonly Listening[]>;

function dotnetListeners(evaluator: Evaluator): DotnetListening {
  const listening = new Map<string, Listening[]>();
  for (const { bind, fn } of evaluator.program.binds) {
    const { target, value } = bind;
    if (fn.file.language !== 'csharp' || bind.operator !== '+=' || !value) continue;
    if (target.kind !== 'name' && target.kind !== 'member') continue;
    const functions = callbackOf(evaluator, handlerOf(value), fn);
    if (functions.length > 0) push(listening, target.name, { homes: homesOf(evaluator, target, fn), functions });
  }
  return listening;
}

function dotnetSites(evaluator: Evaluator): readonly Delivery[] {
  const listening = dotnetListeners(evaluator);
  if (listening.size === 0) return [];
  return evaluator.program.calls.flatMap(({ expr, fn }) => {
    const event = fn.file.language === 'csharp' && !expr.isNew ? raised(expr) : undefined;
    const all = event ? listening.get(event.name) : undefined;
    if (!event || !all) return [];
    const homes = homesOf(evaluator, event, fn);
    const targets = all.flatMap((one) =>
      one.homes.some((home) => homes.some((other) => isSameHome(home, other))) ? one.functions : [],
    );
    const site = siteFor(expr, fn, emptyContext, undefined);
    return reached(evaluator, targets, fn).map((target) => [target, site] as const);
  });
}

/** `new EventHandler(OnRequested)` is the method. */
const handlerOf = (value: Expr): Expr =>
  value.kind === 'call' && value.isNew && value.args.length === 1 ? (value.args[0]?.value ?? value) : value;

/** `Requested(path)`, `Requested?.Invoke(path)` */
function raised({ callee }: CallExpr): Extract<Expr, { kind: 'name' | 'member' }> | undefined {
  const event = callee.kind === 'member' && callee.name === 'Invoke' ? callee.object : callee;
  return event.kind === 'name' || event.kind === 'member' ? event : undefined;
}

/** By the signal: with its class, where that is written. */
function qtListeners(evaluator: Evaluator): ReadonlyMap<string, readonly FunctionInfo[]> {
  const listening = new Map<string, FunctionInfo[]>();
  for (const { expr, fn } of evaluator.program.calls) {
    if (fn.file.language !== 'cpp' || writtenName(expr.callee) !== 'connect' || expr.args.length < 3) continue;
    const [, signal, ...rest] = expr.args.map(({ value }) => value);
    const name = signal && memberNamed(signal);
    const slot = rest.at(rest.length > 1 ? 1 : 0);
    if (name === undefined || !slot) continue;
    for (const one of slotsOf(evaluator, slot, rest[0], fn)) push(listening, name, one);
  }
  return listening;
}

function qtSites(evaluator: Evaluator): readonly Delivery[] {
  const listening = qtListeners(evaluator);
  if (listening.size === 0) return [];
  return evaluator.program.calls.flatMap(({ expr, fn }) => {
    const name = fn.file.language === 'cpp' && !expr.isNew ? writtenName(expr.callee) : '';
    const targets = [...(listening.get(name) ?? []), ...(listening.get(`${ownerName(fn)}.${name}`) ?? [])];
    const site = siteFor(expr, fn, emptyContext, undefined);
    return reached(evaluator, targets, fn).map((target) => [target, site] as const);
  });
}

/** Names of the events that one of these functions listens to. */
export function eventsOf(evaluator: Evaluator, functions: ReadonlySet<FunctionInfo>): readonly string[] {
  const isOne = (one: FunctionInfo): boolean => functions.has(one);
  return [
    ...[...dotnetListeners(evaluator)].flatMap(([name, all]) =>
      all.some((one) => one.functions.some(isOne)) ? [name] : [],
    ),
    ...[...qtListeners(evaluator)].flatMap(([name, all]) => (all.some(isOne) ? [name.replace(/^.*\./s, '')] : [])),
  ];
}

const ownerName = (fn: FunctionInfo): string => ownerOf(fn)?.name ?? '';

/** `&Api::requested` with its class; `SIGNAL(requested(QString))` without one, as it says none. */
function memberNamed(expr: Expr): string | undefined {
  if (expr.kind === 'member') return `${writtenName(expr.object)}.${expr.name}`;
  return expr.kind === 'call' && writtenName(expr.callee) === 'SIGNAL' ? innerName(expr) : undefined;
}

const innerName = ({ args: [first] }: CallExpr): string | undefined =>
  first && first.value.kind === 'call' ? writtenName(first.value.callee) : undefined;

function slotsOf(
  evaluator: Evaluator,
  slot: Expr,
  receiver: Expr | undefined,
  fn: FunctionInfo,
): readonly FunctionInfo[] {
  if (slot.kind !== 'call') return callbackOf(evaluator, slot, fn);
  const name = writtenName(slot.callee) === 'SLOT' ? innerName(slot) : undefined;
  if (name === undefined || !receiver) return [];
  const { at } = slot;
  return callbackOf(evaluator, { kind: 'member', object: receiver, name, at }, fn);
}
