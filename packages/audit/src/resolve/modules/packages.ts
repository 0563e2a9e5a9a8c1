import type { Evaluator } from '../evaluator.ts';
import { classMember } from '../classes/members.ts';
import { lookUpName } from '../names/names.ts';
import type { ClassInfo, FileInfo } from '../program/program.ts';
import { emptyContext } from '../context.ts';
import { isNamespace } from './imports.ts';
import type { ExternalValue, Value } from '../values.ts';

// Languages whose imports name packages and classes, not files: Java, Kotlin, C#, Swift.

/**
 * What an import of a package brings in: a class of the program, a member of one (`import static a.b.C.X`), or a constant or
 * function at the top of a file of that package. Undefined for packages of others.
 */
export function packageMember(
  evaluator: Evaluator,
  module: string,
  name: string,
  from: FileInfo,
): readonly Value[] | undefined {
  const { program } = evaluator;
  const { hasGlobalTypes, hasFlatNamespaces } = program.traitsOf(from.language);
  if (!hasGlobalTypes || hasFlatNamespaces) return undefined;
  const [type] = program.classesNamed(name).filter((one) => isIn(one, module));
  if (type) return [{ kind: 'class', class: type }];
  const cut = module.lastIndexOf('.');
  const [holder] = program.classesNamed(module.slice(cut + 1)).filter((one) => isIn(one, module.slice(0, cut)));
  const member = holder && classMember(evaluator, holder, name, undefined, emptyContext);
  if (member && member.length > 0) return member;
  return atTop(evaluator, name, (file) => file.outline.namespace === module);
}

/**
 * `Company.Core.Names` where the namespace itself is written, whole or from one around on: `Core.Names` in `Company.Bot` (C#).
 * Undefined where no file of the program is in it.
 */
export function memberOfNamespace(
  evaluator: Evaluator,
  { module, path, call, file }: ExternalValue,
  name: string,
): readonly Value[] | undefined {
  if (module !== '' || call || !writesNamespaces.test(file.language)) return undefined;
  const written = path.join('.');
  const around = file.language === 'csharp' ? (file.outline.namespace ?? '').split('.') : [];
  for (let length = around.length; length >= 0; length -= 1) {
    const whole = [...around.slice(0, length), written].filter(Boolean).join('.');
    const found = isNamespace(evaluator.program, whole) ? packageMember(evaluator, whole, name, file) : undefined;
    if (found) return found;
  }
  return undefined;
}

const writesNamespaces = /^(?:csharp|java|kotlin)$/;

/** Nested classes are in their outer class, which is in the package. */
function isIn({ file, parent }: ClassInfo, module: string): boolean {
  const { namespace } = file.outline;
  if (namespace === undefined) return false;
  return module === namespace || (parent !== undefined && module.startsWith(`${namespace}.`));
}

/** What code sees of its own package without an import: names at the top of other files, and classes. */
export function ofOwnPackage(evaluator: Evaluator, name: string, from: FileInfo): readonly Value[] | undefined {
  const { program } = evaluator;
  const { namespace } = from.outline;
  const traits = program.traitsOf(from.language);
  if (traits.sharesTopLevel) {
    const found = atTop(
      evaluator,
      name,
      (file) => file !== from && file.language === from.language && file.outline.namespace === namespace,
    );
    if (found) return found;
  }
  if (!traits.hasGlobalTypes) return undefined;
  const types = program
    .classesNamed(name)
    .filter(
      ({ file }) =>
        file.language === from.language || (namespace !== undefined && file.outline.namespace === namespace),
    );
  const type =
    types.find(({ file, outline }) => file.outline.namespace === namespace && !outline.isPart) ??
    types.find(({ outline }) => !outline.isPart) ??
    types[0];
  return type && [{ kind: 'class', class: type }];
}

function atTop(
  evaluator: Evaluator,
  name: string,
  isWanted: (file: FileInfo) => boolean,
): readonly Value[] | undefined {
  const [file] = evaluator.program.topLevel.filesDefining(name).filter(isWanted);
  return file && lookUpName(evaluator, name, file.top);
}
