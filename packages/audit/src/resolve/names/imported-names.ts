import type { Import } from '../../outline/outline.ts';
import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { exportsNamed, isDeclaredOnly, wholeExport } from '../modules/exports.ts';
import { packageOf } from '../modules/go-packages.ts';
import { importsOf, isOwnPackage, outsideExport } from '../modules/imports.ts';
import { moduleInside, packageNamed, resolveModule } from '../modules/modules.ts';
import { exportingInWorkspace } from '../modules/workspace-packages.ts';
import { ofOwnPackage, packageMember } from '../modules/packages.ts';
import { rememberingEach } from '../../remembering.ts';
import type { FileInfo } from '../program/program.ts';
import { unknown, type Value } from '../values.ts';
import { definedElsewhere } from './global-names.ts';
import { inScope, lookUpName } from './names.ts';

/**
 * What an import brings: a value of a file of the program, a module of it, or something of outside.
 *
 * @param seen - files that hand the name on and were asked already
 */
export function imported(
  evaluator: Evaluator,
  one: Import,
  file: FileInfo,
  seen: Set<FileInfo> = new Set(),
): readonly Value[] {
  // Modules of Elixir have their whole names wherever they stand.
  const inTree = file.language === 'elixir' ? ofOwnPackage(evaluator, one.module, file) : undefined;
  if (inTree) return inTree;
  const own = isOwnPackage(evaluator.program, one.module) && packageMember(evaluator, one.module, one.name, file);
  if (own) return own;
  const target = resolveModule(evaluator.program, file, one.module);
  if (target && one.name === '*') return [{ kind: 'module', file: target }];
  const found = (target && exportedBy(evaluator, target, one.name, seen)) ?? ofWorkspace(evaluator, one, file);
  if (found) return found;
  // What is imported may be a module itself.
  const isWhole = one.name === '*' || one.name === 'default';
  const step = file.language === 'rust' ? '::' : '.';
  const inner = isWhole ? undefined : moduleInside(one.module, one.name, step);
  const module = inner === undefined ? undefined : resolveModule(evaluator.program, file, inner);
  if (module) return [{ kind: 'module', file: module }];
  // Of a package of Python it may be a module that was not read.
  if (target && !target.file.endsWith('__init__.py')) return [unknown(one.name)];
  const name = packageNamed(evaluator.program, file, one.module);
  return [{ kind: 'external', module: name, path: isWhole ? [] : [one.name], file }];
}

/** What a package of the tree itself exports, though the file that hands it on was not read. */
function ofWorkspace(evaluator: Evaluator, { module, name }: Import, file: FileInfo): readonly Value[] | undefined {
  if (file.language !== 'javascript' || /^[./]/.test(module) || name === 'default' || name === '*') return undefined;
  for (const one of exportingInWorkspace(evaluator.program, module, name)) {
    const found = one === file ? undefined : exportedBy(evaluator, one, name);
    if (found) return found;
  }
  return undefined;
}

/** A name of another file, as an import asks for it. */
export function moduleMember(evaluator: Evaluator, file: FileInfo, name: string): readonly Value[] {
  return exportedBy(evaluator, file, name) ?? [unknown(name)];
}

/** Where what a module imports is as much its own as what it defines. */
const handsOnImports = /^(?:python|shell)$/;

/** `from .endpoints import PATHS` in a module that others import `PATHS` from. */
function handedOn(
  evaluator: Evaluator,
  file: FileInfo,
  name: string,
  seen: Set<FileInfo>,
): readonly Value[] | undefined {
  const { byAlias, whole } = importsOf(evaluator.program, file);
  const one = byAlias.get(name);
  if (one) return imported(evaluator, one, file, seen);
  for (const { target } of whole) {
    const found = target && exportedBy(evaluator, target, name, seen);
    if (found) return found;
  }
  return undefined;
}

/** What is under a name in the files and packages of which a file brings in every name. */
export function broughtIn(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined {
  const { whole } = importsOf(evaluator.program, file);
  if (whole.length === 0) return undefined;
  const homes = homesOfNames(file);
  const home = homes.get(name);
  if (home) return ofHeader(evaluator, name, home);
  if (home === null) return undefined;
  // Headers include the same headers: each is looked into once.
  const seen = new Set<FileInfo>();
  let found: readonly Value[] | undefined;
  for (const { module, target } of whole) {
    found = target ? exportedBy(evaluator, target, name, seen) : packageMember(evaluator, module, name, file);
    if (found) break;
  }
  if (file.language !== 'cpp') return found;
  // It was found last, but for the headers that it includes itself.
  const last = found && [...seen].findLast((one) => ofHeader(evaluator, name, one));
  if (last || !found) homes.set(name, last ?? null);
  return found;
}

/** The header in which each name was found that a file has asked for; null: in none. The same names are asked for over and over. */
const homesOfNames = rememberingEach((_file: FileInfo): Map<string, FileInfo | null> => new Map());

const ofHeader = (evaluator: Evaluator, name: string, home: FileInfo): readonly Value[] | undefined =>
  (isDeclaredOnly(home, name) ? definedElsewhere(evaluator, name, home) : undefined) ??
  inScope(evaluator, name, home.top, emptyContext, undefined);

/** What a file exports under a name; undefined where it exports none. */
export function exportedBy(
  evaluator: Evaluator,
  file: FileInfo,
  name: string,
  seen = new Set<FileInfo>(),
): readonly Value[] | undefined {
  if (seen.has(file)) return undefined;
  seen.add(file);
  for (const one of exportsNamed(file, name)) {
    if (one.module !== undefined) {
      const target = resolveModule(evaluator.program, file, one.module);
      const found = target
        ? exportedBy(evaluator, target, one.name === '*' ? name : (one.local ?? name), seen)
        : outsideExport(one, file);
      if (found) return found;
    } else if (one.isElsewhere) {
      const found = definedElsewhere(evaluator, name, file);
      if (found) return found;
    } else if (one.value) return evaluator.evaluate(one.value, evaluator.program.functionAt(file, one.at.start));
    else if (one.local !== undefined) return lookUpName(evaluator, one.local, file.top);
  }
  for (const one of [file, ...packageOf(evaluator.program, file)]) {
    const assigned = inScope(evaluator, name, one.top, emptyContext, undefined);
    if (assigned) return assigned;
  }
  if (handsOnImports.test(file.language)) return handedOn(evaluator, file, name, seen);
  // `module.exports = { a, b }` seen through a named import.
  const whole = wholeExport(file);
  if (!whole?.value || name === 'default') return undefined;
  const members = evaluator
    .evaluate(whole.value, evaluator.program.functionAt(file, whole.at.start))
    .flatMap((value) => (value.kind === 'record' ? (value.entries.get(name) ?? []) : []));
  return members.length > 0 ? members.flatMap((thunk) => evaluator.force(thunk)) : undefined;
}
