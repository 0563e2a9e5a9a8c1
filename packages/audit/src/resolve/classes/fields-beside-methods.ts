import type { Expr } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import { indexOf, isField } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo, Program } from '../program/program.ts';
import type { InstanceValue, Value } from '../values.ts';

// `var method` beside `fun method(…)`: what is called is the method, and what is read the field, where a language tells them apart so.

interface Twins {
  readonly names: ReadonlySet<string>;
  /** What is called under one of these names. */
  readonly called: ReadonlySet<Expr>;
}

const twinsOf = rememberingEach((program: Program): Twins => {
  const names = new Set<string>();
  for (const type of program.classes)
    if (program.traitsOf(type.file.language).callsMethodsOnly === true)
      for (const { name } of type.methods) if (isField(type, name)) names.add(name);
  const called = new Set<Expr>();
  if (names.size > 0)
    for (const { expr } of program.calls)
      if ((expr.callee.kind === 'name' || expr.callee.kind === 'member') && names.has(expr.callee.name))
        called.add(expr.callee);
  return { names, called };
});

/** Of values under a name that a field and a method may have, those that are meant where it stands. */
export function meantThere(
  { program }: Evaluator,
  expr: Expr,
  fn: FunctionInfo,
  values: readonly Value[],
): readonly Value[] {
  if (values.length < 2 || (expr.kind !== 'name' && expr.kind !== 'member')) return values;
  if (program.traitsOf(fn.file.language).callsMethodsOnly !== true || !twinsOf(program).names.has(expr.name))
    return values;
  const isMethod = (value: Value): boolean => value.kind === 'function' && value.fn.owner !== undefined;
  const isCalled = twinsOf(program).called.has(expr) || (expr.kind === 'member' && expr.isMethod === true);
  const meant = isCalled
    ? values.filter(({ kind }) => kind === 'function' || kind === 'class' || kind === 'external')
    : values.filter((value) => !isMethod(value));
  return meant.every(({ kind }) => kind === 'unknown') ? values : meant;
}

/** The methods that an object has under the name of a field which is set. */
export function besideField({ program }: Evaluator, self: InstanceValue, name: string): readonly Value[] {
  if (program.traitsOf(self.class.file.language).callsMethodsOnly !== true || !twinsOf(program).names.has(name))
    return [];
  return methodsIn(program, self.class, name).map((fn) => ({ kind: 'function', fn, self }));
}

const methodsIn = (program: Program, type: ClassInfo, name: string): readonly FunctionInfo[] =>
  indexOf(program, type).methods.get(name) ?? [];
