import type { ArgumentText } from '@mixer-oauth/core';
import type { CallExpr } from '../../outline/outline.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import { type Properties, wholeText } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

/** The objects that a call is handed. */
export const optionsOf = ({ evaluator }: Scene, call: CallExpr, fn: FunctionInfo): readonly Properties[] =>
  call.args.flatMap(({ value }) =>
    evaluator.evaluate(value, fn).flatMap((one) => (one.kind === 'record' ? [one.entries] : [])),
  );

/** `server.auth.strategy(name, scheme, { provider: 'acme' })` serves many providers: only a call that has the row's text counts. */
export function hasText(
  { evaluator }: Scene,
  where: ArgumentText | undefined,
  call: CallExpr,
  fn: FunctionInfo,
  options: readonly Properties[],
): boolean {
  if (!where) return true;
  const { argument, name, equals } = where;
  const written = argument === undefined ? undefined : call.args.filter((one) => one.name === undefined).at(argument);
  const values = [
    ...(written ? evaluator.evaluate(written.value, fn) : []),
    ...(name === undefined
      ? []
      : options.flatMap((entries) => (entries.get(name) ?? []).flatMap((thunk) => evaluator.force(thunk)))),
  ];
  return values.some((value) => wholeText(value) === equals);
}
