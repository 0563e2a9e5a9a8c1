import type { Declared } from '../../outline/outline.ts';
import { type ClassInfo, type FileInfo, type FunctionInfo, functionInfo, isClass, nearest, stemOf } from './infos.ts';
import type { Program } from './program.ts';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What functions are called with by default, where a header says it and another place has the function. */
export const linkDeclared = (program: Program): readonly FunctionInfo[] =>
  [...program.files.values()].flatMap((file) =>
    (file.outline.declared ?? []).flatMap((declared) => link(program, declared, file) ?? []),
  );

function link(program: Program, declared: Declared, file: FileInfo): FunctionInfo | undefined {
  const { fn } = declared;
  const owner = ownerOf(program, declared, file);
  const named = owner ? owner.methods : functionsNamed(program, fn.name ?? '', file);
  const targets = named.filter((one) => one.name === fn.name && isSame(one, declared));
  if (targets.length === 0) return undefined;
  const info = functionInfo(fn, owner?.body ?? file.top, owner);
  for (const target of targets) (target as Mutable<FunctionInfo>).declared = info;
  return info;
}

const ownerOf = (program: Program, { owner }: Declared, file: FileInfo): ClassInfo | undefined =>
  owner === undefined ? undefined : nearest(program.classesNamed(owner), file);

/** Those of the file that has the header's name, else of the only one that has any. */
function functionsNamed(program: Program, name: string, file: FileInfo): readonly FunctionInfo[] {
  const files = program.topLevel.filesDefining(name).filter(({ language }) => language === file.language);
  const beside = files.filter((one) => stemOf(one.file) === stemOf(file.file));
  const chosen = beside.length > 0 ? beside : files.length === 1 ? files : [];
  return chosen.flatMap(({ top }) => {
    const last = program.definitionIn(top, name);
    return last && !isClass(last) ? program.overloadsOf(last) : [];
  });
}

const isSame = ({ params }: FunctionInfo, { fn }: Declared): boolean =>
  params.length === fn.params.length && params.every(({ type }, at) => type === fn.params[at]?.type);
