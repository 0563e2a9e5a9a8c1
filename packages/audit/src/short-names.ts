import { moduleName } from './recognisers/module-name.ts';
import type { FunctionInfo, Program } from './resolve/program/program.ts';
import { isShort, namesGivenTo } from './wrapper-names.ts';

/** A name of a wrapper that half of all files hold as a word, with what else shows that a file means the wrapper. */
export interface ShortName {
  readonly name: string;
  /** Where the wrapper stands: whoever is in the same folder may call it without naming anything else. */
  readonly folder: string;
  /** Names that a file elsewhere needs one of: the wrapper's class, its module, its folder. */
  readonly links: readonly string[];
}

/** `do`, `Gh`: the names of wrappers that are no word of their own. */
export function shortNames(wrappers: ReadonlySet<FunctionInfo>, program: Program): readonly ShortName[] {
  const found = [...wrappers].flatMap((fn) => {
    const names = namesGivenTo(fn, program).filter((name) => isShort(name) && /\w/.test(name));
    const { file } = fn.file;
    const folder = file.slice(0, Math.max(file.lastIndexOf('/'), 0));
    const links = [fn.owner?.name ?? '', moduleName(file), folder.slice(folder.lastIndexOf('/') + 1)];
    return names.map((name) => ({ name, folder, links: links.filter((link) => link !== '') }));
  });
  return [...new Map(found.map((short) => [JSON.stringify(short), short])).values()];
}
