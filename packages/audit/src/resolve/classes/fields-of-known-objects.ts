import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { selfOf } from '../names/names.ts';
import { indexOf } from '../program/class-index.ts';
import type { FunctionInfo } from '../program/program.ts';
import { isSomething, keyOf } from '../told-apart.ts';
import { type Value, wholeText } from '../values.ts';
import { baseClassesOf } from './related-classes.ts';

/** `verb` for `this.verb`, of an object of which it is known how it was made, or what its methods have set. */
export function isFieldOfKnown(evaluator: Evaluator, name: string, scope: FunctionInfo, context: Context): boolean {
  const { program } = evaluator;
  const { owner } = scope;
  if (!owner || !program.traitsOf(scope.file.language).hasImplicitThis || program.bindsOf(scope, name).length > 0)
    return false;
  const self = selfOf(scope, context);
  const isKnown = self?.kind === 'instance' && (self.site !== undefined || self.props?.has(name) === true);
  return isKnown && [owner, ...baseClassesOf(evaluator, owner)].some((type) => indexOf(program, type).fields.has(name));
}

/** Of a variable of the environment, and of what a call gives, nobody knows whether it is there: undefined where a value is such. */
export const writtenOnly = (values: readonly Value[], language: string): readonly Value[] | undefined =>
  values.every((value) =>
    value.kind === 'text' ? isSomething(value) || wholeText(value) === '' : keyOf(value, language) !== undefined,
  )
    ? values
    : undefined;
