import type { Expr } from '../../outline/outline.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { memberOfClass } from '../classes/class-members.ts';
import { lookUpType } from './names.ts';
import { inSpaces } from './spaces.ts';
import type { FunctionInfo } from '../program/program.ts';
import { spacesAt } from '../program/spaces-at.ts';
import type { Value } from '../values.ts';

/**
 * What C++'s `space::name` is: in the namespace, else in a class that is written small like one. Undefined where nothing is known of
 * either.
 */
export function qualifiedValues(
  evaluator: Evaluator,
  { name, within }: Extract<Expr, { kind: 'name' }>,
  fn: FunctionInfo,
  context: Context,
): readonly Value[] | undefined {
  if (within === undefined) return undefined;
  const found = inSpaces(evaluator, [within], name, fn.file);
  if (found) return found;
  const held = lookUpType(evaluator, within, fn, context).flatMap((value) =>
    value.kind === 'class' ? memberOfClass(evaluator, value.class, name, context) : [],
  );
  return held.length > 0 ? held : undefined;
}

/** `fmt::format` is no class `format` of other namespaces. */
export function withoutOtherSpaces(
  { name, within }: Extract<Expr, { kind: 'name' }>,
  { file }: FunctionInfo,
  values: readonly Value[],
): readonly Value[] {
  if (within === undefined) return values;
  const isOther = (value: Value): boolean => {
    if (value.kind !== 'class' || value.class.parent) return false;
    const spaces = spacesAt(value.class.file.outline, value.class.outline.at.start);
    return spaces.length > 0 && !spaces.includes(within);
  };
  const meant = values.filter((value) => !isOther(value));
  return meant.length > 0 || values.length === 0
    ? meant
    : [{ kind: 'external', module: '', path: [within, name], file }];
}
