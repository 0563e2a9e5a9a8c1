import type { CallExpr } from '../../outline/outline.ts';
import { writtenName } from '../../outline/written-name.ts';
import { rememberingEach } from '../../remembering.ts';
import type { Context } from '../context.ts';
import type { Evaluator } from '../evaluator.ts';
import type { FileInfo, FunctionInfo, Program } from '../program/program.ts';
import { folderOf } from '../program/infos.ts';
import { type Piece, piecesOf, type Value } from '../values.ts';
import { normalisePath, resolveModule } from './modules.ts';

const hole = '\u0000';
const mostModules = 60; // in one folder

/** Calls that load a module by its name, by language. */
const loads: Readonly<Record<string, RegExp>> = {
  javascript: /^(?:require|import)$/,
  python: /^(?:import_module|__import__)$/,
  lua: /^require$/,
};
const endings: Readonly<Record<string, string>> = {
  javascript: String.raw`(?:\.[cm]?[jt]sx?|/index\.[cm]?[jt]sx?)?`,
  python: String.raw`(?:\.py|/__init__\.py)?`,
  lua: String.raw`(?:\.lua|/init\.lua)?`,
};

/** `isKnown`: it is this one, and not any of several. */
type LoadedModule = Readonly<{ file: FileInfo; isKnown: boolean }>;

/**
 * The modules that one of them is which code loads by a name that is not known as a whole: `require(path.join(dir, file))`,
 * `importlib.import_module('cogs.' + name)`. The folder is written there, so it is any module in that. A module of Python by its whole
 * name too. Empty for other calls.
 */
export function loadedModules(
  evaluator: Evaluator,
  { callee, args }: CallExpr,
  fn: FunctionInfo,
  context: Context,
): readonly LoadedModule[] {
  const [argument] = args;
  const { language } = fn.file;
  if (!argument || !loads[language]?.test(writtenName(callee))) return [];
  if (callee.kind === 'member' && language !== 'python') return [];
  const names = evaluator.evaluate(argument.value, fn, context);
  return names.flatMap((value): readonly LoadedModule[] => {
    const text = patternOf(evaluator, value, context);
    if (text === undefined) return [];
    if (text.includes(hole))
      return modulesLike(evaluator.program, fn.file, text).map((file) => ({ file, isKnown: false }));
    // JavaScript's are read elsewhere.
    const file = language === 'python' ? resolveModule(evaluator.program, fn.file, text) : undefined;
    return file ? [{ file, isKnown: true }] : [];
  });
}

/** The text with a mark for what is not known in it. What a parameter holds at its beginning, its callers say. */
function patternOf(evaluator: Evaluator, value: Value, context: Context): string | undefined {
  if (value.kind !== 'text') return undefined;
  const [first, ...rest] = value.pieces;
  const isOpen = first && 'hole' in first && first.param;
  const starts = isOpen ? evaluator.settle([paramIn(first)], context) : [];
  const start = starts.find(({ kind }) => kind === 'text');
  const pieces = start ? [...piecesOf(start), ...rest] : value.pieces;
  return pieces.map((piece) => ('hole' in piece ? hole : piece.text)).join('');
}

const paramIn = (piece: Extract<Piece, { hole: string }>): Value =>
  piece.param
    ? { kind: 'param', param: piece.param, ...(piece.members && { members: piece.members }) }
    : { kind: 'unknown', label: piece.hole };

const foundBy = rememberingEach<Program, [], Map<string, readonly FileInfo[]>>(() => new Map());

function modulesLike(program: Program, from: FileInfo, text: string): readonly FileInfo[] {
  const key = `${from.file} ${text}`;
  const known = foundBy(program).get(key);
  if (known) return known;
  const found = foldersOf(from, text).reduce<readonly FileInfo[]>(
    (all, path) => (all.length > 0 ? all : filesLike(program, from, path)),
    [],
  );
  foundBy(program).set(key, found);
  return found;
}

/** Paths that it may be, nearest first; only where some folder of it is written. */
function foldersOf({ file, language }: FileInfo, text: string): readonly string[] {
  const folder = folderOf(file);
  const [, dots = '', dotted = ''] = /^(\.*)(.*)$/s.exec(text) ?? [];
  const isModule = language === 'python' || language === 'lua';
  const path = isModule ? dotted.replaceAll('.', '/') : text.replace(/^(?:\u0000|~|@)\//, '');
  const isBeside = isModule ? dots !== '' : path.startsWith('.');
  if (isBeside) {
    const up = isModule ? '../'.repeat(dots.length - 1) : '';
    return [normalisePath(`${folder}/${up}${path}`) ?? ''];
  }
  if (!/^[\w@-]+\//.test(path)) return [];
  const found: string[] = [];
  for (let at = folder; ; at = folderOf(at)) {
    found.push(normalisePath(`${at}/${path}`) ?? '');
    if (at === '') return found;
  }
}

function filesLike(program: Program, from: FileInfo, path: string): readonly FileInfo[] {
  const folder = path.slice(0, path.lastIndexOf('/', path.indexOf(hole)) + 1);
  if (path === '' || (folder === '' && !path.startsWith(hole))) return [];
  const pattern = path
    .slice(folder.length)
    .split(hole)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('[^/]+');
  const isIt = new RegExp(`^${pattern}${endings[from.language] ?? ''}$`);
  const found: FileInfo[] = [];
  for (const file of program.files.values()) {
    const isOwn = file.language === from.language && file !== from && file.file.startsWith(folder);
    if (isOwn && !/(?:^|\/)__init__\.py$/.test(file.file) && isIt.test(file.file.slice(folder.length)))
      found.push(file);
    if (found.length > mostModules) return [];
  }
  return found;
}
