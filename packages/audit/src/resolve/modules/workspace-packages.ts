import { rememberingEach } from '../../remembering.ts';
import type { FileInfo, Program } from '../program/program.ts';

/** A package of the tree itself: its folder, with the slash, and the files that its `package.json` may mean. */
type Own = Readonly<{ folder: string; entries: readonly string[] }>;

const usualEntries = ['src/index', 'index', 'src/main', 'lib/index', 'src/public-api', 'src/public_api'];

/** Packages by the names in the `package.json` files that were read. */
const namedPackages = rememberingEach(({ files }: Program): ReadonlyMap<string, Own> => {
  const found = new Map<string, Own>();
  for (const { file, outline } of files.values()) {
    if (!/(?:^|\/)package\.json$/.test(file)) continue;
    const texts = new Map(
      outline.exports
        .flatMap(({ value }) => (value?.kind === 'record' ? value.entries : []))
        .flatMap(({ key, value }) => (typeof key === 'string' && value.kind === 'text' ? [[key, value.value]] : [])),
    );
    const name = texts.get('name');
    if (name === undefined) continue;
    const written = ['source', 'module', 'main', 'types'].flatMap((key) => texts.get(key) ?? []).map(withoutEnding);
    // What is built is not in the tree: its source is.
    const sources = written.map((path) => path.replace(/^(?:lib|dist|build|out|es|cjs)\//, 'src/'));
    const folder = file.slice(0, -'package.json'.length);
    found.set(name, { folder, entries: [...written, ...sources, ...usualEntries] });
  }
  return found;
});

const withoutEnding = (path: string): string => path.replace(/^\.\//, '').replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');

/** Folders by their own names, of those that hold `src` or `lib`: their `package.json` need not name any provider. */
const foldersNamed = rememberingEach(({ files }: Program): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, Set<string>>();
  for (const { file, language } of files.values()) {
    if (language !== 'javascript') continue;
    const [, folder, name] =
      /^((?:.*\/)?(?:packages|libs|modules|apps|plugins|projects|shared)\/(?:.*\/)?([^/]+)\/)(?:src|lib)\//.exec(
        file,
      ) ?? [];
    if (folder !== undefined && name !== undefined) found.set(name, (found.get(name) ?? new Set()).add(folder));
  }
  return new Map([...found].map(([name, folders]) => [name, [...folders]]));
});

/** The package of the tree that an import names, with what follows its name: `@app/api`, `@app/api/lib/users`. */
function packageOfTree(program: Program, module: string): Readonly<{ own: Own; rest: string }> | undefined {
  const [, name = '', rest = ''] = /^((?:@[\w.-]+\/)?[\w.-]+)(?:\/(.+))?$/.exec(module) ?? [];
  if (name === '' || program.isKnownPackage(name)) return undefined;
  const named = namedPackages(program).get(name);
  if (named) return { own: named, rest };
  // Of an organisation, the only folder of that name: another one's packages are outside.
  const [folder, ...more] = name.startsWith('@') ? (foldersNamed(program).get(name.replace(/^.*\//, '')) ?? []) : [];
  return folder !== undefined && more.length === 0 ? { own: { folder, entries: usualEntries }, rest } : undefined;
}

/** @returns paths that the module may be at, without endings */
export function pathsInWorkspace(program: Program, module: string): readonly string[] {
  const found = packageOfTree(program, module);
  if (!found) return [];
  const { own, rest } = found;
  const bare = withoutEnding(rest).replace(/^(?:lib|dist|build|out)\//, '');
  const paths = rest === '' ? own.entries : [rest, withoutEnding(rest), `src/${bare}`, `src/lib/${bare}`];
  return paths.map((path) => own.folder + path);
}

const mostFiles = 10;

/** Files of such a package that export a name, where the one that hands it on was not read. */
export function exportingInWorkspace(program: Program, module: string, name: string): readonly FileInfo[] {
  const own = packageOfTree(program, module)?.own;
  if (!own) return [];
  const found: FileInfo[] = [];
  for (const file of program.files.values())
    if (file.file.startsWith(own.folder) && file.outline.exports.some((one) => one.name === name && !one.module))
      found.push(file);
  return found.slice(0, mostFiles);
}
