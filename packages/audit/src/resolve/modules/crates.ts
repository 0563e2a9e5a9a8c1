import { type FileInfo, folderOf, type Program } from '../program/program.ts';

const roots = ['lib.rs', 'main.rs'];
const isRoot = (file: string): boolean => /(?:^|\/)(?:lib|main|mod)\.rs$/.test(file);

/** The folder that a file's own modules stand in: `a/b.rs` has `a/b/`, `a/mod.rs` has `a/`. */
const folderOfModules = (file: string): string => (isRoot(file) ? folderOf(file) : file.replace(/\.rs$/, ''));

/** The folder of a crate's sources: the innermost `src` around a file, else the file's own folder. */
const crateOf = (file: string): string => /^(?:.*\/)?src(?=\/)/.exec(file)?.[0] ?? folderOf(file);

const joined = (folder: string, path: string): string =>
  folder === '' ? path : path === '' ? folder : `${folder}/${path}`;

/** The file of a module: `path.rs`, `path/mod.rs`; the root of a crate when `path` is the crate's own folder. */
function fileOf(program: Program, path: string): FileInfo | undefined {
  for (const file of [`${path}.rs`, joined(path, 'mod.rs'), ...roots.map((root) => joined(path, root))]) {
    const found = program.files.get(file);
    if (found) return found;
  }
  return undefined;
}

/**
 * The file of the module that a path names. `crate`, `self` and `super` say where it begins; otherwise it is a module beside the
 * file, one of the crate's root (as in the edition of 2015), or a crate of the same workspace.
 *
 * @see https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames
 */
export function findCrateModule(program: Program, from: FileInfo, module: string): FileInfo | undefined {
  const steps = module.split('::').filter((step) => step !== '');
  let folder = folderOfModules(from.file);
  let isAnchored = false;
  while (/^(?:crate|self|super)$/.test(steps[0] ?? '')) {
    const step = steps.shift();
    if (step === 'crate') folder = crateOf(from.file);
    else if (step === 'super') folder = folderOf(folder);
    isAnchored = true;
  }
  const path = steps.join('/');
  const beside = fileOf(program, joined(folder, path));
  if (isAnchored || beside) return beside;
  const inCrate = fileOf(program, joined(crateOf(from.file), path));
  if (inCrate) return inCrate;
  const [crate = '', ...inner] = steps;
  for (const name of [crate, crate.replaceAll('_', '-')])
    for (const one of program.filesByFolder.keys())
      if (one === `${name}/src` || one.endsWith(`/${name}/src`)) return fileOf(program, joined(one, inner.join('/')));
  return inner.length > 0 && isProgramBeside(from.file) && !/^(?:std|core|alloc)$/.test(crate)
    ? fileOf(program, joined(libraryOf(from.file), inner.join('/')))
    : undefined;
}

/** `main.rs` and what stands in `bin/`, `examples/` and `tests/` see the library beside them as a crate, by the package's name. */
const isProgramBeside = (file: string): boolean =>
  /(?:^|\/)(?:src\/(?:main\.rs|bin\/.+)|(?:examples|benches)\/.+)$/.test(file);
const libraryOf = (file: string): string =>
  file.replace(/(?:src\/(?:main\.rs|bin\/.+)|(?:examples|benches)\/.+)$/, 'src');
