import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { selfOf } from '../names/names.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import { effectsIn } from './effects-of-methods.ts';
import { isSomething, keyOf } from '../told-apart.ts';
import { type Value, wholeText } from '../values.ts';
import { baseClassesOf } from './related-classes.ts';

/**
 * `verb` for `this.verb`, of an object that is told step by step what it is: what its methods have set, or what it began with where
 * nothing but such a step sets it.
 */
export function isFieldOfKnown(evaluator: Evaluator, name: string, scope: FunctionInfo, context: Context): boolean {
  const { program } = evaluator;
  const { owner } = scope;
  if (!owner || !program.traitsOf(scope.file.language).hasImplicitThis || program.bindsOf(scope, name).length > 0)
    return false;
  const self = selfOf(scope, context);
  if (self?.kind !== 'instance') return false;
  const line = [owner, ...baseClassesOf(evaluator, owner)];
  if (!line.some((type) => indexOf(program, type).fields.has(name))) return false;
  if (self.props?.has(name) === true) return true;
  const isBuilt = (self.props?.size ?? 0) + (self.grown?.size ?? 0) > 0;
  return isBuilt && line.every((type) => isSetByStepsOnly(program, type, name));
}

function isSetByStepsOnly(program: Program, type: ClassInfo, name: string): boolean {
  const steps = [...effectsIn(type, program).values()].flat();
  return (indexOf(program, type).assignments.get(name) ?? []).every(
    ({ fn }) => fn.isConstructor || steps.some((step) => step.field === name && step.fn === fn),
  );
}

/** Of a variable of the environment, and of what a call gives, nobody knows whether it is there: undefined where a value is such. */
export const writtenOnly = (values: readonly Value[], language: string): readonly Value[] | undefined =>
  values.every((value) =>
    value.kind === 'text' ? isSomething(value) || wholeText(value) === '' : keyOf(value, language) !== undefined,
  )
    ? values
    : undefined;
