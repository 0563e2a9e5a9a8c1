import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext, inClosure } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { answerTo, asNameAsked, named } from './names-asked.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { ExternalValue, FunctionValue, InstanceValue, Thunk, Value } from '../values.ts';

type CalledThunk = Thunk & Readonly<{ expr: CallExpr }>;
type MemberExpr = Extract<Expr, { kind: 'member' }>;

/** JavaScript's `new Proxy(target, { get: (target, name) => … })` gives for any name what the handler says; nothing of other objects. */
export const answeredByProxy = (
  evaluator: Evaluator,
  value: ExternalValue,
  name: string,
  context: Context,
): readonly Value[] => answerOf(evaluator, value, (fn) => named(name, fn), context);

/** The same for a name where it is written, which is part of what is made of it: `client.users.current.get()`. Undefined of other objects. */
export function askedOfProxy(
  evaluator: Evaluator,
  value: Value,
  expr: MemberExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (!hasProxies(evaluator.program)) return undefined;
  // What callers pass says where it is asked for; a symbol would not.
  const made = value.kind === 'param' ? evaluator.settle([value], context) : [value];
  if (!made.every((one) => one.kind === 'external' && isMadeProxy(one))) return undefined;
  const asked = asNameAsked({ expr: nameOf(expr), fn, context: emptyContext });
  const values = made.flatMap((one) => (one.kind === 'external' ? answerOf(evaluator, one, () => asked, context) : []));
  return values.length > 0 ? values : undefined;
}

const nameOf = rememberingEach(({ name, isKey, at: { start, end } }: MemberExpr): Expr => ({
  kind: 'text',
  value: name,
  at: { start: isKey ? start : Math.max(start, end - name.length), end },
}));

/** `client.channels(id)` of a proxy: what its handler makes of a call, else the function that it stands before. */
export function calledProxy(evaluator: Evaluator, value: ExternalValue, call: CalledThunk): readonly Value[] {
  const made = isMadeProxy(value) ? value.call : undefined;
  if (made?.expr.kind !== 'call') return [];
  const [target, handler] = made.expr.args.map(({ value: expr }): Thunk => ({ ...made, expr }));
  if (!target) return [];
  const traps = handler ? trapsIn(evaluator, handler, 'apply') : [];
  if (traps.length === 0) return evaluator.force(target).filter(({ kind }) => kind === 'function');
  const given = [target, nobody(call), { ...call, expr: listOfArguments(call.expr) }].map((one) => ({ value: one }));
  return traps.map((trap) => ({ ...trap, given }));
}

const nobody = ({ expr, ...place }: CalledThunk): Thunk => ({ ...place, expr: noObject(expr) });
const noObject = rememberingEach(({ at }: CallExpr): Expr => ({ kind: 'other', children: [], at }));
const listOfArguments = rememberingEach(({ args, at }: CallExpr): Expr => ({
  kind: 'list',
  items: args.map(({ value }) => value),
  at,
}));

const isMadeProxy = ({ path, module }: ExternalValue): boolean =>
  path.length === 2 && path[0] === 'Proxy' && module === '';

const answerOf = (
  evaluator: Evaluator,
  value: ExternalValue,
  asked: (fn: FunctionInfo) => Thunk,
  context: Context,
): readonly Value[] => (isMadeProxy(value) && value.call ? answerOfProxy(evaluator, value.call, asked, context) : []);

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
        .flatMap((expr) =>
          answerOfProxy(evaluator, { expr, fn: maker, context: emptyContext }, (fn) => named(name, fn), context),
        ),
    );

function answerOfProxy(
  evaluator: Evaluator,
  call: Thunk,
  ask: (fn: FunctionInfo) => Thunk,
  context: Context,
): readonly Value[] {
  if (call.expr.kind !== 'call') return [];
  const [target, handler] = call.expr.args.map(({ value }): Thunk => ({ ...call, expr: value }));
  if (!target || !handler) return [];
  return trapsIn(evaluator, handler, 'get').flatMap(({ fn, within }) => {
    const asked = ask(fn);
    const site = { call: asked, args: [{ value: target }, { value: asked }], ...(within && { outer: within }) };
    return answerTo(evaluator, fn, site, inClosure(within, context));
  });
}

const trapsIn = (evaluator: Evaluator, handler: Thunk, name: string): readonly FunctionValue[] =>
  evaluator
    .force(handler)
    .flatMap((value) => (value.kind === 'record' ? (value.entries.get(name) ?? []).flatMap(evaluator.force) : []))
    .flatMap((value) => (value.kind === 'function' ? [value] : []));

/** Some proxy answers to names that stand nowhere. */
export const hasProxies = rememberingEach((program: Program): boolean =>
  (program.constructionsByName.get('Proxy') ?? []).some(({ expr }) => isProxy(expr)),
);

/** A proxy whose handler says what any name gives. */
export function isProxy(expr: Expr): boolean {
  if (expr.kind !== 'call' || expr.callee.kind !== 'name' || expr.callee.name !== 'Proxy') return false;
  const handler = expr.args[1]?.value;
  return handler?.kind === 'record' && handler.entries.some(({ key }) => key === 'get');
}
