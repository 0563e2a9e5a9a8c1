import { type FileInfo, folderOf, type Program } from '../program/program.ts';

// Packages of the standard library that have a path; https://pkg.go.dev/std
const standard =
  /^(?:archive|compress|container|crypto|database|debug|encoding|go|hash|html|image|index|internal|io|log|math|mime|net|os|path|regexp|runtime|sync|testing|text|time|unicode)\//;
const public_ = /^(?:golang\.org|google\.golang\.org|gopkg\.in|cloud\.google\.com|go\.uber\.org)\//;

/**
 * A file of the package that an import path names, where its folder is one of the program's: the module's own name is not in the
 * tree, so the longest end of the path that is a folder counts. Undefined for packages from elsewhere.
 */
export function findPackage(program: Program, from: FileInfo, module: string): FileInfo | undefined {
  if (standard.test(module) || public_.test(module)) return undefined;
  const segments = module.replace(/^\.\//, '').split('/');
  const own = ownSegments(segments);
  for (let start = own; start < segments.length; start += 1) {
    const end = segments.slice(start).join('/');
    for (const folder of program.filesByFolder.keys()) {
      if (folder !== end && !folder.endsWith(`/${end}`)) continue;
      const found = program.filesByFolder.get(folder)?.find((one) => isPackageFile(one));
      if (found) return found;
    }
  }
  // The package at the module's root is called as its path ends.
  return segments.length <= own && folderOf(from.file) !== ''
    ? program.filesByFolder.get('')?.find((one) => isPackageFile(one) && one.outline.namespace === segments.at(-1))
    : undefined;
}

/** The folder whose files a package may be, wherever it stands; undefined for packages from elsewhere. */
export function packageFolder(module: string): string | undefined {
  const segments = module.split('/');
  if (segments.length < 2 || standard.test(module) || public_.test(module)) return undefined;
  const own = ownSegments(segments);
  return segments.length > own ? `*/${segments.slice(own).join('/')}/` : undefined;
}

/** How many segments are the module's own name: `github.com/acme/tool`, `go.acme.dev/tool`, `tool`. */
const ownSegments = ([host = '']: readonly string[]): number =>
  /^(?:github\.com|gitlab\.com|bitbucket\.org)$/.test(host) ? 3 : host.includes('.') ? 2 : 1;

const isPackageFile = ({ language, file }: FileInfo): boolean => language === 'go' && !file.endsWith('_test.go');

/** The other files of a file's package, where what stands at their top is visible in all of them. */
export function packageOf(program: Program, file: FileInfo): readonly FileInfo[] {
  if (!program.traitsOf(file.language).hasPackageScope) return [];
  const beside = program.filesByFolder.get(folderOf(file.file)) ?? [];
  return beside.filter((one) => one !== file && one.outline.namespace === file.outline.namespace);
}
