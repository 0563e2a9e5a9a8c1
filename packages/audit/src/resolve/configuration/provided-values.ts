import type { CallExpr, Expr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { push } from '../../push.ts';
import { kept, rememberingEach } from '../../remembering.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FunctionInfo, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** A method that makes what a container hands out, and the marks by which it is told from others of its type. */
type Provider = Readonly<{ fn: FunctionInfo; marks: string }>;

/**
 * What a container of Java or Kotlin hands over: `fun service(@Mixer retrofit: Retrofit)` is handed what the one method marked with
 * `@Provides`, `@Produces` or `@Bean` gives that has its type and its qualifiers (JSR 330; Dagger, Hilt, Guice, CDI, Spring). Where several
 * have them, nobody can tell.
 */
export function provided(
  evaluator: Evaluator,
  type: string | undefined,
  annotations: readonly CallExpr[],
): readonly Value[] {
  const all = type === undefined ? undefined : providersIn(evaluator.program).get(simpleName(type));
  if (!all) return [];
  const marks = marksIn(annotations);
  const [only, ...others] = all.filter((one) => one.marks === marks);
  if (!only || others.length > 0) return [];
  return evaluator.program.given.returnsOf(only.fn).flatMap((expr) => evaluator.evaluate(expr, only.fn));
}

/**
 * What those name who are handed what a container has made of something: its type, or the marks of a text, which says nothing by its type.
 *
 * @param holds - is it about what the method gives that is asked?
 */
export const namesProvided = (program: Program, holds: (expr: Expr, fn: FunctionInfo) => boolean): readonly string[] =>
  [...providersIn(program)].flatMap(([type, all]) =>
    all.flatMap(({ fn, marks }) => {
      if (!program.given.returnsOf(fn).some((expr) => holds(expr, fn))) return [];
      return plainTypes.test(type) ? (marks.match(/[\w.-]+/g) ?? []).filter((word) => word !== 'Named') : [type];
    }),
  );

const plainTypes = /^(?:String|CharSequence|Ur[il]|UR[IL]|HttpUrl|Any|Object|List|Set|Map|Array)$/;

const providersIn = rememberingEach((program: Program): ReadonlyMap<string, readonly Provider[]> => {
  const found = new Map<string, Provider[]>();
  for (const fn of program.functions) {
    const { annotations = [], returnType } = fn.outline ?? {};
    if (!/^(?:java|kotlin)$/.test(fn.file.language) || returnType === undefined) continue;
    if (annotations.some(({ callee }) => provides.test(writtenName(callee))))
      push(found, simpleName(returnType), { fn, marks: marksIn(annotations) });
  }
  return kept(found);
});

const provides = /^(?:Provides|Produces|Bean)$/;
/** What says how long something lives or how it is compiled, and what does not tell one from another. */
const tellsNothing =
  /^(?:Provides|Produces|Bean|Inject|Autowired|Singleton|Reusable|Lazy|Primary|Jvm\w+|\w+Scoped?|NonNull|NotNull|Nullable|Suppress\w*)$/;

/** `@Named("mixer")`, `@MixerClient`: name and text of each qualifier. */
const marksIn = (annotations: readonly CallExpr[]): string =>
  annotations
    .map(({ callee, args }) => [
      writtenName(callee),
      ...args.map(({ value }) => (value.kind === 'text' ? value.value : '')),
    ])
    .filter(([name = '']) => !tellsNothing.test(name))
    .map((parts) => parts.join(' '))
    .toSorted()
    .join(', ');

const simpleName = (type: string): string =>
  type
    .replace(/[<?].*$/s, '')
    .split('.')
    .at(-1) ?? type;
