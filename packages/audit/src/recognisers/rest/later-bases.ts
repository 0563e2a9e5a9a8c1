import type { CallExpr, Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import { leavesOut } from '../../resolve/doubts.ts';
import type { Evaluator } from '../../resolve/evaluator.ts';
import { subjectsAt } from '../../resolve/guards.ts';
import { callsOfJavaScript } from '../../resolve/program/javascript-calls.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { type ExternalValue, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { baseKeys } from './class-bases.ts';

/** `axios.defaults.baseURL = …`; `isOwn`: clients that are made of the owner do not have it; `isChosen`: in a branch. */
type Default = Readonly<{ owner: Expr; value: Expr; fn: FunctionInfo; isOwn?: boolean; isChosen?: boolean }>;
// Every call of a package asks, and a program has few of them.
const defaultsIn = rememberingEach((program: Program): readonly Default[] => [
  ...program.binds.flatMap(({ bind: { target, value }, fn }): readonly Default[] => {
    if (!value || target.kind !== 'member' || !baseKeys.test(target.name)) return [];
    const { object } = target;
    return object.kind === 'member' && object.name === 'defaults' ? [{ owner: object.object, value, fn }] : [];
  }),
  ...callsOfJavaScript(program).flatMap((call) => setByInterceptor(program, call)),
]);

export const defaultsOf = (evaluator: Evaluator): readonly Default[] =>
  defaultsIn(evaluator.program).filter(({ isChosen }) => isChosen !== true || !leavesOut(evaluator, 'default'));

/**
 * `axios.interceptors.request.use((config) => { config.baseURL = …; return config; })`
 *
 * @see https://axios-http.com/docs/interceptors
 */
function setByInterceptor(program: Program, { expr: { callee, args } }: Placed<CallExpr>): readonly Default[] {
  const [first] = args;
  if (callee.kind !== 'member' || callee.name !== 'use' || first?.value.kind !== 'function') return [];
  const { object: request } = callee;
  const interceptors = request.kind === 'member' && request.name === 'request' ? request.object : undefined;
  const owner =
    interceptors?.kind === 'member' && interceptors.name === 'interceptors' ? interceptors.object : undefined;
  const fn = program.functionOf(first.value.fn);
  const config = fn?.params[0]?.name;
  if (!owner || !fn || config === undefined) return [];
  return program.propertyBindsOf(fn, config).flatMap(({ bind: { target, value, arms, at } }): readonly Default[] => {
    if (!value || target.kind !== 'member' || !baseKeys.test(target.name)) return [];
    return [{ owner, value, fn, isOwn: true, isChosen: arms.length > 0 || subjectsAt(fn, at.start).length > 0 }];
  });
}

/** A whole address is set later, or with the call: that what a client was made with still counts is doubtful. */
export function isSetAnew({ evaluator }: Scene, set: readonly Thunk[], { assumed }: Context): boolean {
  const values = set.flatMap(({ expr, fn, context: { frames } }) => evaluator.evaluate(expr, fn, { frames, assumed }));
  return values.length > 0 && values.every(isAddress) && leavesOut(evaluator, 'default');
}

const isAddress = (value: Value): boolean => /^[a-z]+:\/\/[^/]/i.test(wholeText(value) ?? '');

/** `client.defaults.baseURL = …` of a client that was made. */
export const setOnDefaults = (
  { evaluator }: Scene,
  { call }: ExternalValue,
): readonly (readonly [string, readonly Thunk[]])[] =>
  call === undefined
    ? []
    : defaultsOf(evaluator).flatMap(({ owner, value, fn }) =>
        evaluator.evaluate(owner, fn).some((one) => one.kind === 'external' && one.call?.expr === call.expr)
          ? [['baseURL', [{ expr: value, fn, context: emptyContext }]] as const]
          : [],
      );

/**
 * Packages whose every call has such a base: who calls one names nothing else.
 *
 * @param holds - is it about the base that is asked?
 */
export const packagesWithBase = (
  evaluator: Evaluator,
  holds: (expr: Expr, fn: FunctionInfo) => boolean,
): readonly string[] =>
  defaultsIn(evaluator.program).flatMap(({ owner, value, fn }) =>
    holds(value, fn)
      ? evaluator
          .evaluate(owner, fn)
          .flatMap((one) => (one.kind === 'external' && one.module !== '' ? [one.module] : []))
      : [],
  );
