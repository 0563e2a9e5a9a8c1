import type { Expr } from '../../outline/outline.ts';
import { type Context, emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { answerTo, named } from './names-asked.ts';
import type { ExternalValue, InstanceValue, Thunk, Value } from '../values.ts';

/** JavaScript's `new Proxy(target, { get: (target, name) => … })` gives for any name what the handler says; nothing of other objects. */
export function answeredByProxy(
  evaluator: Evaluator,
  { path, call, module }: ExternalValue,
  name: string,
  context: Context,
): readonly Value[] {
  const isOne = path.length === 2 && path[0] === 'Proxy' && module === '';
  return isOne && call ? answerOfProxy(evaluator, call, name, context) : [];
}

/** A constructor's `return new Proxy(this, { get: (target, name) => … })`. */
export const answeredByMaker = (
  evaluator: Evaluator,
  { class: { methods } }: InstanceValue,
  name: string,
  context: Context,
): readonly Value[] =>
  methods
    .filter(({ isConstructor }) => isConstructor)
    .flatMap((maker) =>
      evaluator.program.given
        .returnsOf(maker)
        .filter(isProxy)
        .flatMap((expr) => answerOfProxy(evaluator, { expr, fn: maker, context: emptyContext }, name, context)),
    );

function answerOfProxy(evaluator: Evaluator, call: Thunk, name: string, context: Context): readonly Value[] {
  if (call.expr.kind !== 'call') return [];
  const [target, handler] = call.expr.args.map(({ value }): Thunk => ({ ...call, expr: value }));
  const traps = (handler ? evaluator.force(handler) : []).flatMap((value) =>
    value.kind === 'record' ? (value.entries.get('get') ?? []).flatMap(evaluator.force) : [],
  );
  return traps.flatMap((trap) => {
    if (!target || trap.kind !== 'function') return [];
    const asked = named(name, trap.fn);
    return answerTo(evaluator, trap.fn, { call: asked, args: [{ value: target }, { value: asked }] }, context);
  });
}

/** A proxy whose handler says what any name gives. */
export function isProxy(expr: Expr): boolean {
  if (expr.kind !== 'call' || expr.callee.kind !== 'name' || expr.callee.name !== 'Proxy') return false;
  const handler = expr.args[1]?.value;
  return handler?.kind === 'record' && handler.entries.some(({ key }) => key === 'get');
}
