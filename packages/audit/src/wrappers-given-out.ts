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
  const search = new WaysOutSearch(program, wrappers);
  const taken = new Set(known);
  search.inOwnFiles();
  search.inBetween(taken);
  return { names: [...search.names], holders: [...search.holders], modules: [...modulesBetween(program, taken)] };
}

class WaysOutSearch {
  readonly names = new Set<string>();
  readonly holders = new Set<string>();
  readonly #program: Program;
  readonly #outlines: ReadonlySet<FunctionInfo['outline']>;
  readonly #byFile: ReadonlyMap<FileInfo, readonly FunctionInfo[]>;

  constructor(program: Program, wrappers: ReadonlySet<FunctionInfo>) {
    this.#program = program;
    this.#outlines = new Set([...wrappers].map((fn) => fn.outline));
    this.#byFile = Map.groupBy(wrappers, (fn) => fn.file);
  }

  inOwnFiles(): void {
    for (const file of this.#byFile.keys())
      for (const { name, local, value } of file.outline.exports) {
        const isValue = value && (this.#isGiven(file, value) || (isModule(value) && this.#isSetTo(file)));
        if (isValue || (local !== undefined && this.#isNamed(file, local)))
          this.#give(name, local ?? (value?.kind === 'name' ? value.name : undefined), file);
      }
  }

  /** `export { ask as request } from './api'` */
  inBetween(known: ReadonlySet<string>): void {
    for (const { outline, top } of this.#program.files.values())
      for (const { name, local, module } of outline.exports)
        if (module !== undefined && local !== undefined && known.has(local)) this.#give(name, local, top.file);
  }

  #give(name: string, local: string | undefined, file: FileInfo): void {
    if (name === 'default') this.holders.add(moduleName(file.file));
    else if (name !== local) this.names.add(name);
  }

  /** `module.exports = ask` */
  #isSetTo(file: FileInfo): boolean {
    return this.#program
      .memberBindsOf(file.top)
      .some(({ bind: { target, value } }) => isModule(target) && value !== undefined && this.#isGiven(file, value));
  }

  #isGiven(file: FileInfo, value: Expr): boolean {
    return this.#isOwn(value) || (value.kind === 'name' && this.#isNamed(file, value.name));
  }

  #isNamed(file: FileInfo, name: string): boolean {
    const own = this.#byFile.get(file) ?? [];
    return (
      own.some((fn) => fn.outer === file.top && fn.name === name) ||
      this.#program.bindsOf(file.top, name).some(({ bind: { value } }) => value !== undefined && this.#isOwn(value))
    );
  }

  #isOwn(value: Expr): boolean {
    return value.kind === 'function' && this.#outlines.has(value.fn);
  }
}

/** `export * from './api'` stands in a file that shows nothing else. */
function* modulesBetween(program: Program, known: ReadonlySet<string>): Generator<string> {
  const asked = new Set(program.calls.flatMap(({ expr: { callee }, fn }) => askedObject(callee, fn, known) ?? []));
  for (const { outline, top } of program.files.values()) {
    const members = outline.language === 'javascript' ? outline.imports : [];
    for (const { name, alias, module } of members) {
      const isTaken = name === '*' ? asked.has(keyOf(top.file, alias ?? '')) : known.has(name);
      const path = isTaken && !resolveModule(program, top.file, module) ? localPath(top.file, module) : undefined;
      if (path !== undefined) yield path;
    }
  }
}

/** `lib` of `lib.ask(path)`. */
const askedObject = (callee: Expr, fn: FunctionInfo, known: ReadonlySet<string>): string | undefined =>
  callee.kind === 'member' && callee.object.kind === 'name' && known.has(callee.name)
    ? keyOf(fn.file, callee.object.name)
    : undefined;

const keyOf = ({ file }: FileInfo, name: string): string => `${file} ${name}`;
