import type { Evaluator } from '../evaluator.ts';
import type { ClassInfo } from '../program/program.ts';

/** Where no class says that it implements an interface, those with all of its methods do (Go). */
export function heirsOf({ program }: Evaluator, type: ClassInfo, name: string): readonly ClassInfo[] {
  const named = program.subclassesOf(type.name);
  if (named.length > 0 || type.outline.kind !== 'interface' || type.methods.length === 0) return named;
  const owners = program.methodsNamed(name).flatMap(({ owner }) => (owner ? [owner] : []));
  return owners.filter(
    (owner) =>
      owner.file.language === type.file.language &&
      owner.outline.kind !== 'interface' &&
      type.methods.every((method) => owner.methods.some((own) => own.name === method.name)),
  );
}
