import { findCrateModule } from './crates.ts';
import { findInclude } from './includes.ts';
import { findSourced, sourcedPath } from './sourced-files.ts';
import { findPackage, packageFolder } from './go-packages.ts';
import { push } from '../../push.ts';
import { rememberingEach } from '../../remembering.ts';
import { nameInCopy } from './copied-packages.ts';
import { pathsInWorkspace } from './workspace-packages.ts';
import type { FileInfo, Program } from '../program/program.ts';

const endings = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.vue',
  '.svelte',
  '.json',
  '.py',
  '.yaml',
  '.yml',
  '.rb',
  '.lua',
  '.php',
];
const indexes = ['index.ts', 'index.tsx', 'index.js', 'index.jsx', 'index.mjs', '__init__.py', 'init.lua'];

/** `a/b/../c` and `./a` without dots; undefined when it leaves the tree. */
export function normalisePath(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
    } else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** What a module of these languages is, whatever else has its name: `config.json` beside `config.py`. */
const ownFiles: Readonly<Record<string, readonly string[]>> = {
  python: ['.py', '/__init__.py'],
  lua: ['.lua', '/init.lua'],
  ruby: ['.rb'],
  php: ['.php'],
};

/** The file of the program that `path` (no extension needed) names. */
function fileAt(program: Program, path: string | undefined, language: string): FileInfo | undefined {
  if (path === undefined) return undefined;
  if (path.includes('\u0000')) return fileAt(program, path.replaceAll('\u0000', '.'), language);
  if (path !== '' && !placesOf(program).has(path) && !placesOf(program).has(path.replace(/\.[cm]?jsx?$/, '')))
    return undefined;
  for (const ending of [...(path === '' ? [] : (ownFiles[language] ?? [])), ...endings]) {
    const found = program.files.get(path + ending);
    if (found) return found;
  }
  // TypeScript code names the .js that its .ts becomes.
  const source =
    program.files.get(path.replace(/\.[cm]?js$/, '.ts')) ?? program.files.get(path.replace(/\.[cm]?jsx?$/, '.tsx'));
  if (source) return source;
  for (const index of indexes) {
    const found = program.files.get(path === '' ? index : `${path}/${index}`);
    if (found) return found;
  }
  return undefined;
}

/** Where files are, with and without an ending, and folders with an index: most imports are of packages, and of none of these. */
const placesOf = rememberingEach(
  ({ files }: Program): ReadonlySet<string> =>
    new Set(
      [...files.keys()].flatMap((file) => [
        file,
        file.replace(/\.\w+$/, ''),
        ...(indexes.includes(file.slice(file.lastIndexOf('/') + 1)) ? [file.slice(0, file.lastIndexOf('/'))] : []),
      ]),
    ),
);

/** Python: `.api` is beside, `..pkg.mod` one folder up; each dot beyond the first goes up once. */
function relativePython(from: string, module: string): string | undefined {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const rest = module.slice(dots).replaceAll('.', '/');
  return normalisePath(`${folderOf(from)}${'../'.repeat(dots - 1)}${rest}`);
}

/** Python's `routes` of `from . import routes`, as a module of its own: dots say where, and are none of the name. */
export const moduleInside = (module: string, name: string, step = '.'): string =>
  `${module}${module.endsWith('.') ? '' : step}${name}`;

/**
 * The path, without an ending, of a module that may be a file of the tree, whether that was read or not. A path that is looked up
 * from several folders begins with a star.
 */
export function localPath(from: FileInfo, module: string): string | undefined {
  if (from.language === 'python') {
    if (module.startsWith('.')) return relativePython(from.file, module);
    return `*/${module.replaceAll('.', '/')}`;
  }
  if (from.language === 'lua') return `*/${module.replaceAll('.', '/')}`;
  if (from.language === 'shell') return sourcedPath(module);
  if (from.language === 'go') return packageFolder(module);
  if (from.language === 'rust') {
    const own = /^(?:(?:crate|self|super)::)+(.+)$/.exec(module)?.[1];
    return own && `*/${own.replaceAll('::', '/')}`;
  }
  // TypeScript code names the .js that its .ts becomes.
  if (module.startsWith('.')) return normalisePath(folderOf(from.file) + module)?.replace(/\.[cm]?jsx?$/, '');
  const behind = behindAlias(module);
  return behind === undefined ? undefined : `*/${behind}`;
}

/** Scopes that are what people call the folders of a program. */
const folders =
  /^@(?:src|app|lib|libs|libraries|utils?|utilities|helpers?|services?|components|hooks|modules|models|stores?|constants|config|configs|common|shared|core|server|backend|client|api|apis|data|features|middlewares?|controllers|handlers|commands|routes|pages)\//;

/** `@/lib/api`, `~/lib/api`; `@lib/api`, `$lib/api`, `#lib/api`, `~lib/api`, whose alias is a folder's name: `lib/api`. */
const behindAlias = (module: string): string | undefined =>
  /^[@~#]\//.test(module)
    ? module.slice(2)
    : /^[$#~]\w/.test(module) || folders.test(module)
      ? module.slice(1)
      : undefined;

/**
 * The file of the program that an import names; undefined for a package. Relative names are looked up from the importing file,
 * others from every folder on the way to the root (`src/api`, `common.service`, path aliases such as `@/api` and `@lib/api`).
 */
export function resolveModule(program: Program, from: FileInfo, module: string): FileInfo | undefined {
  const known = resolved.get(from) ?? new Map<string, FileInfo | undefined>();
  resolved.set(from, known);
  if (!known.has(module)) known.set(module, findModule(program, from, module));
  return known.get(module);
}

const resolved = new WeakMap<FileInfo, Map<string, FileInfo | undefined>>();

/** Files that people keep to themselves, and put an example of into the tree. */
const isPrivate =
  /(?:^|[./_-])(?:\w*config\w*|\w*settings|secrets?|credentials?|creds?|keys|constants|env|auth|tokens?)(?:\.\w+)?$/i;

const exampleWords = ['example', 'sample', 'dist', 'template', 'default'];

/** Names of examples that may stand in the tree for a file: `config.example.yml`, `config.yml.dist`. */
export const examplesOf = (file: string): readonly string[] =>
  exampleWords.flatMap((word) => [
    `${file}.${word}`,
    ...['.', '-', '_'].map((mark) => file.replace(/\.\w+$/, (ending) => `${mark}${word}${ending}`)),
  ]);

/** What the name of such an example has more than the file's own: `.example` of `config.example.py`. */
export const exampleMark = new RegExp(
  `[._-](?:${exampleWords.join('|')})(?=\\.\\w+$)|\\.(?:${exampleWords.join('|')})$`,
  'i',
);

/** The package that an import names: as it is written, or by where the tree has a copy of it. */
export function packageNamed(program: Program, from: FileInfo, module: string): string {
  if (program.copies.size === 0 || !module.startsWith('.')) return module;
  const path = normalisePath(folderOf(from.file) + module);
  return (path !== undefined && nameInCopy(program.copies, from, path)) || module;
}

/** The file that an import names; for one that is kept out of the tree the example that stands beside it. */
function findModule(program: Program, from: FileInfo, module: string): FileInfo | undefined {
  if (packageNamed(program, from, module) !== module) return undefined;
  const found = namedModule(program, from, module);
  if (found || !isPrivate.test(module)) return found;
  const [, stem = module, ending = ''] = /^(.*?)(\.(?:json|ya?ml|py|[cm]?[jt]s))?$/.exec(module) ?? [];
  const isDotted = from.language === 'python' || from.language === 'lua';
  for (const word of exampleWords) {
    for (const own of ending === '' ? (ownEndings[from.language] ?? []) : [ending]) {
      const name = isDotted ? `${module}\u0000${own}\u0000${word}` : `${stem}${own}.${word}`;
      const example = namedModule(program, from, name);
      if (example) return example;
    }
    for (const mark of ['.', '_', '-']) {
      // A dot in a Python module's name is a folder: the file's own dot is kept apart.
      const name = isDotted && mark === '.' ? `${module}\u0000${word}` : `${stem}${mark}${word}${ending}`;
      const example = namedModule(program, from, name);
      if (example) return example;
    }
    for (const mark of ['', '_', '-', ...(isDotted ? [] : ['.'])]) {
      const example = namedModule(program, from, `${stem.replace(lastName, `${word}${mark}$&`)}${ending}`);
      if (example) return example;
    }
  }
  return undefined;
}

/** What stands behind the folders: `config` of `./config`. */
const lastName = /[^./\\]*$/;

/** What an import leaves out of a file's name; without their dots where those are folders. */
const ownEndings: Readonly<Record<string, readonly string[]>> = {
  javascript: ['.js', '.json', '.ts'],
  python: ['py'],
  lua: ['lua'],
  php: [''],
};

function namedModule(program: Program, from: FileInfo, module: string): FileInfo | undefined {
  if (from.language === 'go') return findPackage(program, from, module);
  if (from.language === 'cpp') return findInclude(program, from, module);
  if (from.language === 'shell') return findSourced(program, from, module);
  if (from.language === 'rust') return findCrateModule(program, from, module);
  if (from.language === 'python') {
    if (module.startsWith('.')) return fileAt(program, relativePython(from.file, module), from.language);
    return fromAncestors(program, from, module.replaceAll('.', '/'));
  }
  if (module.startsWith('.')) return fileAt(program, normalisePath(folderOf(from.file) + module), from.language);
  if (module.startsWith('/')) return fileAt(program, module.slice(1), from.language);
  const path = from.language === 'lua' ? module.replaceAll('.', '/') : (behindAlias(module) ?? module);
  const found = fromAncestors(program, from, path);
  if (found) return found;
  if (from.language === 'lua') return onlyLua(program, path);
  const inSource = path === module ? undefined : fileAt(program, `src/${path}`, from.language);
  if (inSource) return inSource;
  return from.language === 'javascript' ? inWorkspace(program, from, module) : undefined;
}

/** `@app/api` of a tree of several packages. */
function inWorkspace(program: Program, from: FileInfo, module: string): FileInfo | undefined {
  for (const path of pathsInWorkspace(program, module)) {
    const found = fileAt(program, normalisePath(path), from.language);
    if (found && found !== from) return found;
  }
  return undefined;
}

/** `package.path` may name any folder: the module is the only file of that name. */
function onlyLua(program: Program, path: string): FileInfo | undefined {
  const [only, ...others] = luaFiles(program).get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
  return others.length === 0 && only?.file.endsWith(`/${path}.lua`) ? only : undefined;
}

/** By their names without ending. */
const luaFiles = rememberingEach((program: Program): ReadonlyMap<string, readonly FileInfo[]> => {
  const found = new Map<string, FileInfo[]>();
  for (const file of program.files.values())
    if (file.language === 'lua')
      push(found, file.file.slice(file.file.lastIndexOf('/') + 1).replace(/\.lua$/, ''), file);
  return found;
});

function fromAncestors(program: Program, { file: from, language }: FileInfo, path: string): FileInfo | undefined {
  for (let folder = folderOf(from); ; folder = folderOf(folder.slice(0, -1))) {
    const found = fileAt(program, normalisePath(folder + path), language);
    if (found && found.file !== from) return found;
    if (folder === '') return undefined;
  }
}
