import type { CallExpr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { calleeValues } from '../../resolve/calls/calls.ts';
import { emptyContext } from '../../resolve/context.ts';
import type { FunctionInfo, Placed, Program } from '../../resolve/program/program.ts';
import { isGetter } from '../../resolve/classes/getters.ts';
import { registrationsOf } from '../../resolve/calls/registered-clients.ts';
import type { Scene } from '../recogniser.ts';

/**
 * `base_url 'https://…'` of a class's own `def self.base_url(url) = @url = url`: a function that calls nothing sends nothing. Nor does
 * one that registers a client with a container.
 */
export function isKept({ evaluator }: Scene, { expr, fn }: Placed<CallExpr>): boolean {
  // A field may have the same name.
  const callees = calleeValues(evaluator, expr, fn, emptyContext).filter(({ kind }) => kind !== 'text');
  return (
    callees.length > 0 &&
    callees.every(
      (one) =>
        one.kind === 'function' &&
        (callsNothing(evaluator.program, one.fn) || registrationsOf(evaluator).some((client) => client.fn === one.fn)),
    )
  );
}

/** What is declared only, or described by an annotation, may do anything. */
const callsNothing = (program: Program, fn: FunctionInfo): boolean =>
  fn.body.length > 0 &&
  !fn.isConstructor &&
  fn.owner?.outline.kind !== 'interface' &&
  (fn.outline?.annotations.length ?? 0) === (isGetter(fn) ? 1 : 0) &&
  program.innerFunctionsOf(fn).length === 0 &&
  !callingFunctions(program).has(fn);

const callingFunctions = rememberingEach(
  (program: Program): ReadonlySet<FunctionInfo> => new Set(program.calls.map(({ fn }) => fn)),
);
