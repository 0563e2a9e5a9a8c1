import type { Evaluator } from '../evaluator.ts';
import { type ClassInfo, type FunctionInfo, lastName, type Program } from '../program/program.ts';
import type { FunctionValue } from '../values.ts';

/** The classes that name a class as what they derive from, in its own language. */
export const directHeirs = (program: Program, { name, file }: ClassInfo): readonly ClassInfo[] =>
  program.subclassesOf(name).filter((heir) => heir.file.language === file.language);

/** Where no class says that it implements an interface, those with all of its methods do, what they embed included (Go). */
export function heirsOf({ program }: Evaluator, type: ClassInfo, name: string): readonly ClassInfo[] {
  const named = program.subclassesOf(type.name);
  if (named.length > 0 || type.outline.kind !== 'interface' || type.methods.length === 0) return named;
  const owners = program.methodsNamed(name).flatMap(({ owner }) => (owner ? [owner] : []));
  const embedding = owners.flatMap((owner) =>
    owner.outline.kind === 'interface' ? [] : program.subclassesOf(owner.name),
  );
  return [...new Set([...owners, ...embedding])].filter(
    (owner) =>
      owner.file.language === type.file.language &&
      owner.outline.kind !== 'interface' &&
      type.methods.every((method) => hasMethod(program, owner, method.name)),
  );
}

const mostEmbedded = 3; // one in the other

const hasMethod = (program: Program, type: ClassInfo, name: string, depth = 0): boolean =>
  type.methods.some((own) => own.name === name) ||
  (depth < mostEmbedded &&
    type.outline.bases.some((base) =>
      program.classesNamed(lastName(base)).some((one) => one !== type && hasMethod(program, one, name, depth + 1)),
    ));

/** What a function is handed over for: an interface of one method of that name. */
export const isInterfaceOf = ({ program }: Evaluator, { fn }: FunctionValue, name: string): boolean =>
  /^(?:java|kotlin)$/.test(fn.file.language) &&
  !fn.owner &&
  program.methodsNamed(name).some(({ owner }) => owner?.outline.kind === 'interface' && owner.methods.length === 1);

/**
 * What a module asks of the classes that include it, and an interface of those that implement it. Functions of Elixir that are imported
 * know nothing of who imports them; only what a macro writes does.
 */
export const asksHeirs = ({ name, file, outline: { kind } }: ClassInfo): boolean =>
  kind === 'interface' || (kind === 'module' && (file.language !== 'elixir' || name.endsWith('.__using__')));

/** What a class says itself; of an interface what it does where nobody says otherwise. */
export const definedIn = ({ outline }: ClassInfo, methods: readonly FunctionInfo[]): readonly FunctionInfo[] =>
  outline.kind === 'interface' ? methods.filter(({ body }) => body.length > 0) : methods;
