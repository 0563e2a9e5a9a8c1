import path from 'node:path';
import {
  extractEvidence,
  type Extraction,
  type FileOutline,
  firstGate,
  languageOf,
  languages,
  secondGate,
} from '@mixer-oauth/audit';
import type { Catalogue, FileFates } from '@mixer-oauth/core';
import { discover, type Discovery, type DiscoverOptions } from './discover.ts';
import { GateSearch, type Search } from './gate-search.ts';
import { Lowering } from './lower-files.ts';
import { namesProvider } from './names-provider.ts';
import { isInProjects, projectTops } from './project-tops.ts';

export { loadEveryGrammar } from './open-parsers.ts';

export interface Progress {
  readonly step: 'search' | 'read';
  readonly done: number;
  readonly total: number;
}

export interface AuditTreeOptions extends DiscoverOptions {
  readonly onProgress?: (progress: Progress) => void;
  /** What `discover` found, when the caller has it already. */
  readonly discovery?: Discovery;
  /** Where files are read from; default: the disk below `root`. */
  readonly search?: Search;
}

export interface AuditedTree {
  readonly extraction: Extraction;
  /** Texts of the audited files. */
  readonly sources: ReadonlyMap<string, string>;
  readonly files: FileFates;
}

// A wrapper of a wrapper of a wrapper: beyond that another round has never found anything, and a cycle of names must end.
const rounds = 4;

/** Evidence of all code below `root`: list, search, read what the search found, and search again for what that defines. */
export async function auditTree(
  root: string,
  catalogues: readonly Catalogue[],
  options: AuditTreeOptions,
): Promise<AuditedTree> {
  const discovery = options.discovery ?? (await discover(root, options));
  const readable = discovery.files.filter((file) => languageOf(file) !== undefined);
  const search = options.search ?? new GateSearch((file) => path.join(root, file));
  const lowering = new Lowering(options.onProgress);

  const { hits, misses } = await search.run(readable, firstGate(catalogues), options.onProgress);
  await lowering.add(hits);
  let extraction = extract(lowering, catalogues);
  const names = namesProvider(catalogues);
  const talking = [...lowering.texts].filter(([, text]) => names(text)).map(([file]) => file);
  const tops = projectTops(talking, discovery.listed);
  let rest: readonly string[] = misses.filter((file) => isInProjects(file, tops));
  let known = new Set<string>();
  for (let round = 0; round < rounds && rest.length > 0; round += 1) {
    const wrappers = extraction.wrapperNames.filter((name) => !known.has(name));
    if (round > 0 && wrappers.length === 0) break;
    known = new Set([...known, ...wrappers]);
    const found = await search.run(rest, secondGate(catalogues, [...known]));
    rest = found.misses;
    if (found.hits.length === 0) break;
    await lowering.add(found.hits);
    extraction = extract(lowering, catalogues);
  }
  return { extraction, sources: lowering.texts, files: fatesOf(discovery, readable.length, search, lowering) };
}

const traits = new Map(languages.map((language) => [language.id, language]));

/** Outlines in the order of their files: the order in which gates found them must not show in the result. */
function extract({ outlines, texts }: Lowering, catalogues: readonly Catalogue[]): Extraction {
  const sorted: FileOutline[] = outlines.toSorted((left, right) => (left.file < right.file ? -1 : 1));
  return extractEvidence(sorted, texts, catalogues, (language) => traits.get(language) ?? {});
}

function fatesOf(discovery: Discovery, readable: number, search: Search, lowering: Lowering): FileFates {
  const skipped = { ...discovery.skipped };
  for (const { fate } of search.skipped) if (fate !== 'gone') skipped[fate] += 1;
  skipped.unsupported += discovery.files.length - readable;
  const gone = search.skipped.filter(({ fate }) => fate === 'gone').length;
  const failed = [...search.failed, ...search.misread, ...lowering.failed].toSorted((left, right) =>
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
