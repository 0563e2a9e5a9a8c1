import type { Evaluator } from '../evaluator.ts';
import { indexOf } from '../program/class-index.ts';
import type { ClassInfo, FunctionInfo } from '../program/program.ts';
import type { Value } from '../values.ts';

/** What a class derives from, its base first. */
export const basesOf = (evaluator: Evaluator, type: ClassInfo): readonly Value[] =>
  type.outline.bases.flatMap((base) => {
    // JavaScript's `class extends this`, in a static method: the class that this is there.
    if (base.kind === 'name' && base.name === 'this')
      return evaluator
        .evaluate(base, type.outer)
        .map((value) => (value.kind === 'instance' ? { kind: 'class', class: value.class } : value));
    if (base.kind !== 'call' || base.isNew) return evaluator.settle(evaluator.evaluate(base, type.outer));
    // `extends Users(Base)`: a function that makes a class, of the one that it is given.
    const made = evaluator.evaluate(base, type.outer).filter(({ kind }) => kind === 'class');
    return made.length > 0 ? made : evaluator.evaluate(base.callee, type.outer);
  });

const longest = 6; // classes in a line

/** Several definitions of one class have its name; where a module has names of its own, classes of two are two: each plug-in's `Main`. */
const isNamesake = (type: ClassInfo, other: ClassInfo): boolean =>
  type.name === other.name && !hasOwnNames.test(type.file.language);

const hasOwnNames = /^(?:python|javascript|java|kotlin|php)$/;

/** The class, or one of its bases, is the other: a method of that runs on its objects. */
export function isOf(evaluator: Evaluator, type: ClassInfo, other: ClassInfo | undefined, depth = 0): boolean {
  if (other === undefined || type === other || isNamesake(type, other)) return true;
  return (
    depth < longest &&
    basesOf(evaluator, type).some((base) => base.kind === 'class' && isOf(evaluator, base.class, other, depth + 1))
  );
}

/** The program's own classes that a class derives from, the nearest first. */
export const baseClassesOf = (evaluator: Evaluator, type: ClassInfo, depth = 0): readonly ClassInfo[] =>
  depth > longest
    ? []
    : basesOf(evaluator, type).flatMap((base) =>
        base.kind === 'class' ? [base.class, ...baseClassesOf(evaluator, base.class, depth + 1)] : [],
      );

const mostDefinitions = 20;

/** The other definitions of a class that several files define: of the same name, in modules of the same names. */
export function otherDefinitions({ program }: Evaluator, type: ClassInfo): readonly ClassInfo[] {
  if (!program.traitsOf(type.file.language).hasOpenClasses) return [];
  const named = program.classesNamed(type.name);
  if (named.length < 2) return [];
  const path = qualifiedName(type);
  return named
    .filter((one) => one !== type && one.file.language === type.file.language && qualifiedName(one) === path)
    .slice(0, mostDefinitions);
}

const qualifiedName = ({ name, parent }: ClassInfo): string => (parent ? `${qualifiedName(parent)}::${name}` : name);

/** Methods of the same name in base classes: which one is meant depends on the arguments. */
export const inherited = (evaluator: Evaluator, type: ClassInfo, name: string, depth = 0): readonly FunctionInfo[] =>
  depth > 6
    ? []
    : basesOf(evaluator, type).flatMap((base) =>
        base.kind === 'class'
          ? [
              ...(indexOf(evaluator.program, base.class).methods.get(name) ?? []),
              ...inherited(evaluator, base.class, name, depth + 1),
            ]
          : [],
      );
