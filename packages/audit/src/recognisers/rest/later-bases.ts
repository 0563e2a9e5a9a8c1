import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { type Context, emptyContext } from '../../resolve/context.ts';
import { leavesOut } from '../../resolve/doubts.ts';
import type { FunctionInfo, Program } from '../../resolve/program/program.ts';
import { type ExternalValue, type Thunk, type Value, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';
import { baseKeys } from './class-bases.ts';

/** `axios.defaults.baseURL = …` */
type Default = Readonly<{ owner: Expr; value: Expr; fn: FunctionInfo }>;
// Every call of a package asks, and a program has few of them.
export const defaultsOf = rememberingEach((program: Program): readonly Default[] =>
  program.binds.flatMap(({ bind: { target, value }, fn }): readonly Default[] => {
    if (!value || target.kind !== 'member' || !baseKeys.test(target.name)) return [];
    const { object } = target;
    return object.kind === 'member' && object.name === 'defaults' ? [{ owner: object.object, value, fn }] : [];
  }),
);

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
    : defaultsOf(evaluator.program).flatMap(({ owner, value, fn }) =>
        evaluator.evaluate(owner, fn).some((one) => one.kind === 'external' && one.call?.expr === call.expr)
          ? [['baseURL', [{ expr: value, fn, context: emptyContext }]] as const]
          : [],
      );
