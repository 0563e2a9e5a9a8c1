import {
  type Extraction,
  type FileOutline,
  languages,
  nameGate,
  type OpenExtraction,
  openExtraction,
  strictGate,
  typeGate,
} from '@mixer-oauth/audit';
import type { Catalogue } from '@mixer-oauth/core';
import type { Progress } from './audit-tree.ts';
import type { Search } from './gate-search.ts';
import { Lowering } from './lower-files.ts';
import { narrowed } from './narrow-hits.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { Part } from './split-by-family.ts';

export interface PartOptions {
  readonly search: Search;
  readonly catalogues: readonly Catalogue[];
  /** Files anywhere in the tree that name a provider. */
  readonly talking: readonly string[];
  readonly onProgress?: (progress: Progress) => void;
  readonly memory?: OutlineMemory;
  /** Outlines of configuration, for the parts after this one. */
  readonly configuration: OutlineMemory;
}

/** What a part of a tree shows. */
export interface PartAudit {
  readonly extraction: Extraction;
  /** Texts of the files that were read for it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of which there is an outline. */
  readonly audited: readonly string[];
  readonly failed: readonly Readonly<{ file: string; reason: string }>[];
}

// A wrapper of a wrapper of a wrapper: beyond that another round has never found anything, and a cycle of names must end.
const rounds = 4;

/** Reads what the search found, and searches again for what that defines. */
export async function auditPart({ hits, maybes, misses }: Part, options: PartOptions): Promise<PartAudit> {
  const { search, catalogues, talking } = options;
  const lowering = new Lowering(options.onProgress, ({ isConfiguration }) =>
    isConfiguration ? (options.memory ?? options.configuration) : options.memory,
  );
  await lowering.add(hits);
  const own = new Set(hits.map(({ file }) => file));
  const related = await narrowed(search, maybes, lowering, { stricter: strictGate(catalogues) });
  await lowering.add(related.hits);
  const talksElsewhere = talking.some((file) => !own.has(file));
  const extractNow = (): OpenExtraction => extract(lowering, catalogues, talksElsewhere);
  const extraction = await addCallers(search, lowering, extractNow, [...misses, ...related.misses]);
  const { texts, outlines, failed } = lowering;
  return { extraction, texts, audited: outlines.map(({ file }) => file), failed };
}

/** Extracts, looks for who calls the wrappers that were found, and extracts again, until nothing new comes up. */
async function addCallers(
  search: Search,
  lowering: Lowering,
  extractNow: () => OpenExtraction,
  files: readonly string[],
): Promise<Extraction> {
  let open: OpenExtraction | undefined = extractNow();
  let rest = files;
  const known = new Set<string>();
  const asked = new Set<string>();
  for (let round = 0; round < rounds && rest.length > 0; round += 1) {
    const modules = filesAt(open.missingModules, rest);
    if (modules.length > 0) {
      open = undefined;
      await lowering.add(await search.read(modules));
      rest = rest.filter((file) => !modules.includes(file));
      open = extractNow();
    }
    const names = open.wrapperNames.filter((name) => !known.has(name));
    // A message, its base class, and the base class of that: further definitions have never shown another call.
    const types = round < 3 ? open.missingTypes.filter((name) => !asked.has(name)) : [];
    if (names.length === 0 && types.length === 0) break;
    for (const name of names) known.add(name);
    for (const name of types) asked.add(name);
    const gates = [...(names.length > 0 ? [nameGate(names)] : []), ...(types.length > 0 ? [typeGate(types)] : [])];
    const found = await search.scan(rest, { hit: new RegExp(gates.map(({ source }) => source).join('|')) });
    const callers = await narrowed(search, found.hits, lowering, { classes: open.wrapperOwners });
    rest = [...found.misses, ...callers.misses];
    if (callers.hits.length === 0) break;
    open = undefined; // the old program must not live beside the new one
    await lowering.add(callers.hits);
    open = extractNow();
  }
  return open.finish();
}

/** The files that modules are: with any ending, or the index of a folder. */
function filesAt(modules: readonly string[], files: readonly string[]): readonly string[] {
  if (modules.length === 0) return [];
  const exact = new Set(modules.filter((path) => !path.startsWith('*')));
  const anywhere = modules.flatMap((path) => (path.startsWith('*') ? [path.slice(1)] : []));
  return files.filter((file) => {
    const stem = file.replace(/\.\w+$/, '').replace(/\/(?:index|__init__)$/, '');
    return exact.has(stem) || exact.has(file) || anywhere.some((path) => `/${stem}`.endsWith(path));
  });
}

const traits = new Map(languages.map((language) => [language.id, language]));

/** Outlines in the order of their files: the order in which gates found them must not show in the result. */
function extract(
  { outlines, texts }: Lowering,
  catalogues: readonly Catalogue[],
  talksElsewhere: boolean,
): OpenExtraction {
  const sorted: FileOutline[] = outlines.toSorted((left, right) => (left.file < right.file ? -1 : 1));
  return openExtraction(sorted, texts, catalogues, (language) => traits.get(language) ?? {}, talksElsewhere);
}
