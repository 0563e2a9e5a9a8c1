import type { Expr } from './outline/outline.ts';
import { moduleName } from './recognisers/module-name.ts';
import type { Evaluator } from './resolve/evaluator.ts';
import { localPath, resolveModule } from './resolve/modules/modules.ts';
import type { FileInfo, FunctionInfo, Program } from './resolve/program/program.ts';
import { isModule } from './wrapper-names.ts';

/** How wrappers leave the file that they stand in, other than under their own names. */
export interface WaysOut {
  /** Names that they are exported under: `export { ask as request }`. */
  readonly names: readonly string[];
  /** Last names of modules that give one of them as a whole, or all that they have: who imports those calls it as they like. */
  readonly holders: readonly string[];
  /** Paths of modules that are not read, and from which a file imports a name that a wrapper has: `import { ask } from './lib'`. */
  readonly modules: readonly string[];
}

/** @param known - names of wrappers */
export function waysOut(
  { program }: Evaluator,
  wrappers: ReadonlySet<FunctionInfo>,
  known: readonly string[],
): WaysOut {
  const [names, holders] = [new Set<string>(), new Set<string>()];
  const outlines = new Set([...wrappers].map((fn) => fn.outline));
  const isOwn = (value: Expr | undefined): boolean => value?.kind === 'function' && outlines.has(value.fn);
  const isNamed = (file: FileInfo, name: string): boolean =>
    wrappers.values().some((fn) => fn.outer === file.top && fn.name === name) ||
    program.bindsOf(file.top, name).some(({ bind: { value } }) => isOwn(value));
  const isGiven = (file: FileInfo, value: Expr): boolean =>
    isOwn(value) || (value.kind === 'name' && isNamed(file, value.name));
  const isSetTo = (file: FileInfo): boolean =>
    program
      .memberBindsOf(file.top)
      .some(({ bind: { target, value } }) => isModule(target) && value !== undefined && isGiven(file, value));
  const taken = new Set(known);
  const give = (name: string, local: string | undefined, file: FileInfo): void => {
    if (name === 'default') holders.add(moduleName(file.file));
    else if (name !== local) names.add(name);
  };
  for (const file of new Set([...wrappers].map((fn) => fn.file)))
    for (const { name, local, value } of file.outline.exports) {
      const isValue = value !== undefined && (isGiven(file, value) || (isModule(value) && isSetTo(file)));
      if (isValue || (local !== undefined && isNamed(file, local)))
        give(name, local ?? (value?.kind === 'name' ? value.name : undefined), file);
    }
  // `export { ask as request } from './api'`
  for (const { outline, top } of program.files.values())
    for (const { name, local, module } of outline.exports)
      if (module !== undefined && local !== undefined && taken.has(local)) give(name, local, top.file);
  return { names: [...names], holders: [...holders], modules: [...modulesBetween(program, taken)] };
}

/** `export * from './api'` stands in a file that shows nothing else. */
function* modulesBetween(program: Program, known: ReadonlySet<string>): Generator<string> {
  for (const { outline, top } of program.files.values()) {
    const members = outline.language === 'javascript' ? outline.imports : [];
    for (const { name, module } of members) {
      const isTaken = name === '*' || known.has(name);
      const path = isTaken && !resolveModule(program, top.file, module) ? localPath(top.file, module) : undefined;
      if (path !== undefined) yield path;
    }
  }
}
