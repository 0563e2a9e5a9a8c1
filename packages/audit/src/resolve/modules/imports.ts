import type { Export, Import } from '../../outline/outline.ts';
import { rememberingEach } from '../../remembering.ts';
import { resolveModule } from './modules.ts';
import type { FileInfo, Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** The imports of a file by what is asked of them. Every name that nothing else explains is looked up here. */
export interface Imports {
  readonly byAlias: ReadonlyMap<string, Import>; // the first of each local name
  /** Files and packages of the program of which every name is brought in; `target`: the file. */
  readonly whole: readonly Readonly<{ module: string; target: FileInfo | undefined }>[];
}

const importsByFile = new WeakMap<FileInfo, Imports>();

export function importsOf(program: Program, file: FileInfo): Imports {
  const known = importsByFile.get(file);
  if (known) return known;
  const byAlias = new Map<string, Import>();
  for (const one of file.outline.imports)
    if (one.alias !== undefined && !byAlias.has(one.alias)) byAlias.set(one.alias, one);
  const whole = file.outline.imports
    .filter(({ name, alias }) => name === '*' && alias === undefined)
    .map(({ module }) => ({ module, target: resolveModule(program, file, module) }))
    .filter(({ module, target }) => target !== undefined || isOwnPackage(program, module));
  const made = { byAlias, whole };
  importsByFile.set(file, made);
  return made;
}

/** The modules that a file imports, and those that come with what it brings in as a whole: the headers of a header. */
export const modulesIn = rememberingEach((file: FileInfo, program: Program): ReadonlySet<string> => {
  const modules = new Set<string>();
  const files = new Set([file]);
  for (const one of files) {
    for (const { module } of one.outline.imports) modules.add(module);
    for (const { target } of importsOf(program, one).whole) if (target) files.add(target);
  }
  return modules;
});

/** True for a namespace of the program and for what lies in one: nothing of the program can be in any other. */
export function isOwnPackage(program: Program, module: string): boolean {
  const known = namespacesOf(program);
  for (let end = module.length; end > 0; end = module.lastIndexOf('.', end - 1))
    if (known.has(module.slice(0, end))) return true;
  return false;
}

/** True for a namespace that some file of the program is in. */
export const isNamespace = (program: Program, name: string): boolean => namespacesOf(program).has(name);

const namespacesOf = rememberingEach(
  ({ files }: Program): ReadonlySet<string> =>
    new Set([...files.values()].flatMap(({ outline }) => outline.namespace ?? [])),
);

/** `export { Client } from 'package'`. */
export const outsideExport = ({ name, local, module = '' }: Export, file: FileInfo): readonly Value[] | undefined =>
  name === '*' || module.startsWith('.') ? undefined : [{ kind: 'external', module, path: [local ?? name], file }];
