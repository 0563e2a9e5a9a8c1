import { emptyContext } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import { isDeclaredOnly } from '../modules/exports.ts';
import { localizedName } from './localized-names.ts';
import { inScope } from './names.ts';
import { nameBeside, setOnWindow } from './page-globals.ts';
import { rememberingEach } from '../../remembering.ts';
import { type FileInfo, folderOf, type Program } from '../program/program.ts';
import type { Value } from '../values.ts';

/** Ruby's constants need no more than a capital: `ShopClient = OAuth2::Client.new(…)`. */
const isConstant = (name: string, { language }: FileInfo): boolean =>
  (language === 'ruby' ? /^[A-Z]\w*$/ : /^[A-Z][A-Z\d_]*$/).test(name);

/** A function or constant at the top of another file, where the language has one space of names for all files. */
export function globalName(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined {
  const { program } = evaluator;
  if (!program.traitsOf(file.language).hasGlobalNames) return undefined;
  for (const other of nearestDefining(program, name, file)) {
    if (other === file || other.language !== file.language) continue;
    if (!isConstant(name, file) && !program.definitionIn(other.top, name)) continue;
    const found = inScope(evaluator, name, other.top, emptyContext, undefined);
    if (found) return found;
  }
  return undefined;
}

/** Sorted once for a name and a folder: hundreds of files may have a function of one name, and each of them asks. */
function nearestDefining(program: Program, name: string, file: FileInfo): readonly FileInfo[] {
  const key = `${name}\0${folderOf(file.file)}`;
  const known = sortedIn(program).get(key);
  if (known) return known;
  const sorted = program.topLevel
    .filesDefining(name)
    .toSorted((left, right) => nearness(right, file) - nearness(left, file));
  sortedIn(program).set(key, sorted);
  return sorted;
}

const sortedIn = rememberingEach((_program: Program): Map<string, readonly FileInfo[]> => new Map());

/** How many folders two files have in common: a tree may hold several programs, each with names of its own. */
function nearness({ file: one }: FileInfo, { file: other }: FileInfo): number {
  const [left, right] = [folderOf(one).split('/'), folderOf(other).split('/')];
  const differing = left.findIndex((folder, at) => folder !== right[at]);
  return differing < 0 ? left.length : differing;
}

/** What the server hands to a page's scripts, or another of these has at its top: scripts of a page share their names. */
export const pageName = (evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined =>
  nameBeside(evaluator, name, file) ??
  setOnWindow(evaluator, name, file) ??
  localizedName(evaluator, name, file.language);

/** What a file only declares, where another defines it: `a.h` first has its `a.cpp`, then whichever file comes first. */
export function definedElsewhere(evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined {
  const stem = stemOf(file);
  const others = evaluator.program.topLevel
    .filesDefining(name)
    .filter((other) => other !== file && other.language === file.language);
  for (const other of [...others.filter((one) => stemOf(one) === stem), ...others]) {
    const found = inScope(evaluator, name, other.top, emptyContext, undefined);
    if (found) return found;
  }
  return undefined;
}

/** The same for a file that declares the name itself. */
export const declaredOnly = (evaluator: Evaluator, name: string, file: FileInfo): readonly Value[] | undefined =>
  isDeclaredOnly(file, name) ? definedElsewhere(evaluator, name, file) : undefined;

const stemOf = ({ file }: FileInfo): string => file.slice(file.lastIndexOf('/') + 1).replace(/\..*$/, '');
