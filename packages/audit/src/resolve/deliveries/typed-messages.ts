import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Placed } from '../program/program.ts';
import type { Delivery } from './delivery.ts';
import { reached } from './reached.ts';

const sends =
  /^(?:post|postSticky|publish|publishEvent|publishAsync|send|sendAsync|dispatch|event|emit|raise|fire|trigger|notify|tell|ask|execute|query)$/i;

const marksHandler = /(?:^|_)(?:Subscribe|\w*EventListener|\w*EventHandler|\w*Handler|Handles|Listener|Consumer)$/;
const namesHandler = /^(?:(?:handle|consume|receive)(?:Async)?|__invoke|invoke|on(?:Event|Message|[A-Z]\w*Event)?)$/i;

/**
 * Buses that ask for the type: `bus.post(new Ask(path))` reaches each method that is marked or named as a handler and has a
 * parameter of that class (Guava, greenrobot, Spring, MediatR, Laravel, Symfony).
 */
export function typedMessageSites(evaluator: Evaluator): readonly Delivery[] {
  const handlers = handlersIn(evaluator);
  return handlers.size === 0 ? [] : evaluator.program.calls.flatMap((one) => sitesOf(evaluator, one, handlers));
}

type Handler = Readonly<{ fn: FunctionInfo; param: string }>;

/** By the class of the program that they handle. */
function handlersIn({ program }: Evaluator): ReadonlyMap<string, readonly Handler[]> {
  const handlers = new Map<string, Handler[]>();
  for (const { methods, outline } of program.classes) {
    if (outline.kind === 'interface') continue;
    for (const fn of methods) {
      const isMarked = fn.outline?.annotations.some(({ callee }) => marksHandler.test(writtenName(callee))) ?? false;
      if (!isMarked && !namesHandler.test(fn.name)) continue;
      const param = fn.params.find(({ type }) => type !== undefined && /^[A-Z]/.test(lastPart(type)));
      if (param?.type !== undefined) push(handlers, lastPart(param.type), { fn, param: param.name });
    }
  }
  return handlers;
}

/** The classes that one of these functions is a handler of: files that make an object of one may send it. */
export const messageTypesOf = (evaluator: Evaluator, functions: ReadonlySet<FunctionInfo>): readonly string[] =>
  [...handlersIn(evaluator)].flatMap(([name, all]) => (all.some(({ fn }) => functions.has(fn)) ? [name] : []));

const lastPart = (type: string): string => type.replace(/<.*/s, '').split(/[.\\]/).at(-1) ?? type;

/** A method of the program that sends is read as it stands, so only what outside code hands on is looked at. */
function sitesOf(
  evaluator: Evaluator,
  { expr, fn }: Placed<CallExpr>,
  handlers: ReadonlyMap<string, readonly Handler[]>,
): readonly Delivery[] {
  if (!sends.test(writtenName(expr.callee)) || expr.args.length === 0) return [];
  if (evaluator.evaluate(expr.callee, fn).some(({ kind }) => kind === 'function')) return [];
  return expr.args.slice(0, 2).flatMap(({ value }): readonly Delivery[] => {
    const isMessage = value.kind === 'name' || value.kind === 'member' || value.kind === 'call';
    const sent = isMessage ? evaluator.evaluate(value, fn) : [];
    const names = new Set(sent.flatMap((one) => (one.kind === 'instance' ? [one.class.name] : [])));
    const reachedBy = [...names].flatMap((name) => handlers.get(name) ?? []);
    const targets = reached(
      evaluator,
      reachedBy.map((one) => one.fn),
      fn,
    );
    const message = { value: { expr: value, fn, context: emptyContext } };
    const call = { expr, fn, context: emptyContext };
    return targets.map((target, at) => [target, { call, args: [{ name: reachedBy[at]?.param ?? '', ...message }] }]);
  });
}
