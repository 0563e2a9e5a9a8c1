import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import type { FunctionInfo, Placed } from '../../resolve/program/program.ts';
import type { Scene } from '../recogniser.ts';
import type { Verb } from './verb.ts';

/**
 * The function that only makes a request and gives it back, without a verb: who sends it says how, and need not name the provider.
 * Empty of what is sent, kept or handed on.
 */
export function makersOfRequest(
  { evaluator: { program } }: Scene,
  { expr, fn }: Placed<CallExpr>,
  { isExplicit }: Verb,
): readonly FunctionInfo[] {
  if (isExplicit) return [];
  const made = writtenName(expr.callee);
  // A class of the program sends by itself.
  const isOfLibrary = expr.isNew && program.classesNamed(made).length === 0;
  if (!isOfLibrary && !made.endsWith('Request')) return [];
  const isGivenBack = program.given
    .returnsOf(fn)
    .some(
      (given) =>
        given === expr ||
        (given.kind === 'name' && program.bindsOf(fn, given.name).some(({ bind: { value } }) => value === expr)),
    );
  return isGivenBack ? [fn] : [];
}
