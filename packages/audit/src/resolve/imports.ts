import type { Import } from '../outline/outline.ts';
import { resolveModule } from './modules.ts';
import type { FileInfo, Program } from './program.ts';

/** The imports of a file by what is asked of them. Every name that nothing else explains is looked up here. */
export interface Imports {
  readonly byAlias: ReadonlyMap<string, Import>; // the first of each local name
  /** Modules of which every name is brought in; `target` where the module is a file of the program. */
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
    .map(({ module }) => ({ module, target: resolveModule(program, file, module) }));
  const made = { byAlias, whole };
  importsByFile.set(file, made);
  return made;
}
