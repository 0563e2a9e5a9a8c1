import type { CallExpr } from '../../outline/outline.ts';
import type { Context } from '../../resolve/context.ts';
import type { FunctionInfo } from '../../resolve/program/program.ts';
import type { Properties } from '../../resolve/values.ts';
import type { Scene } from '../recogniser.ts';

const sends = /^(?:send|perform)(?:_?async)?$/i;

/** `r := client.R(); r.Method = "PUT"; r.URL = path; r.Send()`: what is set on a request of a library that is sent by itself. */
export function setBeforeSending(
  { evaluator }: Scene,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly Properties[] {
  if (callee.kind !== 'member' || args.length > 0 || !sends.test(callee.name)) return [];
  return evaluator
    .evaluate(callee.object, fn, context)
    .flatMap((value) => (value.kind === 'external' && value.module !== '' && value.props ? [value.props] : []));
}
