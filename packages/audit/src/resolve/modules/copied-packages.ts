import type { FileInfo, Program } from '../program/program.ts';

/**
 * Folders of the tree that hold a copy of a package, by what the package is called: `ext/acme` with the `package.json` of
 * `acme-client` in it. The tree's own package is none, and what lies in such a folder sees it as its own.
 */
export type CopiedPackages = ReadonlyMap<string, string>;

export function copiedPackages({ files, isKnownPackage }: Program): CopiedPackages {
  const copies = new Map<string, string>();
  for (const { file, outline } of files.values()) {
    if (!/.\/package\.json$/.test(file)) continue;
    const [whole] = outline.exports
      .flatMap(({ value }) => (value?.kind === 'record' ? value.entries : []))
      .filter(({ key }) => key === 'name');
    if (whole?.value.kind === 'text' && isKnownPackage(whole.value.value))
      copies.set(file.slice(0, -'package.json'.length), whole.value.value);
  }
  return copies;
}

/** What a file in a copied package is called by those that would have it from a registry: `acme-client/lib/ws`. */
export function nameInCopy(copies: CopiedPackages, from: FileInfo, path: string): string | undefined {
  for (const [folder, name] of copies) {
    if (from.file.startsWith(folder) || !`${path}/`.startsWith(folder)) continue;
    return path.length > folder.length ? `${name}/${path.slice(folder.length)}` : name;
  }
  return undefined;
}
