import {
  type Extraction,
  type FileOutline,
  firstGate,
  languageOf,
  languages,
  nameGate,
  type OpenExtraction,
  openExtraction,
  secondGate,
  strictGate,
  typeGate,
} from '@mixer-oauth/audit';
import { type Catalogue, type FileFates, findInlineIgnores, type IgnoreRow } from '@mixer-oauth/core';
import { discover, type Discovery, type DiscoverOptions } from './discover.ts';
import { GateSearch, type Search } from './gate-search.ts';
import { limitEngine } from './limit-engine.ts';
import { Lowering } from './lower-files.ts';
import { namesProvider } from './names-provider.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { narrowed } from './narrow-hits.ts';
import { isInProjects, projectTops } from './project-tops.ts';
import type { Seen } from './result-cache.ts';
import { stampLength } from './stamps.ts';

export { loadEveryGrammar } from './open-parsers.ts';

export interface Progress {
  readonly step: 'search' | 'read';
  readonly done: number;
  readonly total: number;
}

export interface AuditTreeOptions extends DiscoverOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** The result is to be kept: note how every file was. */
  readonly isKept?: boolean;
  /** What runs of this process remember: only what changed is parsed. */
  readonly memory?: OutlineMemory;
  /** What `discover` found, when the caller has it already. */
  readonly discovery?: Discovery;
  /** Where files are read from; default: the disk below `root`. */
  readonly search?: Search;
}

export interface AuditedTree {
  readonly extraction: Extraction;
  /** Texts of the audited files. */
  readonly sources: ReadonlyMap<string, string>;
  /** Suppressions in comments of those texts. */
  readonly ignores: readonly IgnoreRow[];
  readonly files: FileFates;
  /** For the cache, where one is asked for. */
  readonly seen?: Seen;
}

// A wrapper of a wrapper of a wrapper: beyond that another round has never found anything, and a cycle of names must end.
const rounds = 4;

/** Evidence of all code below `root`: list, search, read what the search found, and search again for what that defines. */
export async function auditTree(
  root: string,
  catalogues: readonly Catalogue[],
  options: AuditTreeOptions,
): Promise<AuditedTree> {
  limitEngine();
  const discovery = options.discovery ?? (await discover(root, options));
  const readable = discovery.files.filter((file) => languageOf(file) !== undefined);
  const search = options.search ?? new GateSearch(root);
  const lowering = new Lowering(options.onProgress, options.memory);
  try {
    const gates = { hit: firstGate(catalogues), maybe: secondGate(catalogues) };
    const takenAt = Date.now();
    const stamps = options.isKept
      ? new Float64Array(new SharedArrayBuffer(readable.length * stampLength * 8))
      : undefined;
    const { hits, maybes, misses } = await search.scan(readable, gates, { report: options.onProgress, stamps });
    await lowering.add(await search.read(hits));
    const names = namesProvider(catalogues);
    const talking = [...lowering.texts].filter(([, text]) => names(text)).map(([file]) => file);
    const tops = projectTops(talking, discovery.listed);
    const isNear = (file: string): boolean => isInProjects(file, tops);
    const related = await narrowed(search, maybes.filter(isNear), lowering, { stricter: strictGate(catalogues) });
    await lowering.add(related.hits);
    const rest = [...misses.filter(isNear), ...related.misses];
    const extraction = await addCallers(search, lowering, catalogues, rest);
    return {
      extraction,
      sources: lowering.texts,
      ignores: [...lowering.texts].flatMap(([file, text]) => findInlineIgnores(text, file)),
      files: fatesOf(discovery, readable.length, search, lowering, extraction),
      ...(stamps && { seen: { files: readable, stamps, takenAt } }),
    };
  } finally {
    await search.close?.();
  }
}

/** Extracts, looks for who calls the wrappers that were found, and extracts again, until nothing new comes up. */
async function addCallers(
  search: Search,
  lowering: Lowering,
  catalogues: readonly Catalogue[],
  files: readonly string[],
): Promise<Extraction> {
  let open: OpenExtraction | undefined = extract(lowering, catalogues);
  let rest = files;
  const known = new Set<string>();
  const asked = new Set<string>();
  for (let round = 0; round < rounds && rest.length > 0; round += 1) {
    const modules = filesAt(open.missingModules, rest);
    if (modules.length > 0) {
      open = undefined;
      await lowering.add(await search.read(modules));
      rest = rest.filter((file) => !modules.includes(file));
      open = extract(lowering, catalogues);
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
    open = extract(lowering, catalogues);
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
function extract({ outlines, texts }: Lowering, catalogues: readonly Catalogue[]): OpenExtraction {
  const sorted: FileOutline[] = outlines.toSorted((left, right) => (left.file < right.file ? -1 : 1));
  return openExtraction(sorted, texts, catalogues, (language) => traits.get(language) ?? {});
}

function fatesOf(
  discovery: Discovery,
  readable: number,
  search: Search,
  lowering: Lowering,
  { cutShort }: Extraction,
): FileFates {
  const skipped = { ...discovery.skipped };
  for (const { fate } of search.skipped) if (fate !== 'gone') skipped[fate] += 1;
  skipped.unsupported += discovery.files.length - readable;
  const gone = search.skipped.filter(({ fate }) => fate === 'gone').length;
  const unfinished = cutShort.map((file) => ({
    file,
    reason: 'takes too many steps to resolve; the rest of it was left',
  }));
  const failed = [...search.failed, ...search.misread, ...lowering.failed, ...unfinished].toSorted((left, right) =>
    left.file < right.file ? -1 : 1,
  );
  return {
    seen: discovery.listed.length - gone,
    read: readable - search.skipped.length - search.failed.length,
    audited: lowering.outlines.length,
    skipped,
    failed,
  };
}
