import {
  type Extraction,
  type FileOutline,
  heirGate,
  languages,
  moduleGate,
  nameGate,
  type OpenExtraction,
  openExtraction,
  type ShortName,
  shortNameGate,
  strictGate,
  typeGate,
} from '@mixer-oauth/audit';
import type { Catalogue } from '@mixer-oauth/core';
import type { Progress } from './audited-tree.ts';
import type { Search } from './gate-search.ts';
import { collectGarbage } from './give-back-memory.ts';
import { Lowering, type Outlines } from './lower-files.ts';
import { type Links, narrowed } from './narrow-hits.ts';
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
  readonly configuration: Outlines;
}

/** What a part of a tree shows. */
export interface PartAudit {
  readonly extraction: Extraction;
  /** Texts of the files that were read for it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of which there is an outline. */
  readonly audited: readonly string[];
  readonly failed: readonly Readonly<{ file: string; reason: string }>[];
  /** Files of which code was not looked at. */
  readonly unread: readonly string[];
}

// A wrapper of a wrapper of a wrapper, and what each of them lacks: beyond that another round has never found anything, and a cycle
// of names must end.
const rounds = 6;

/** Reads what the search found, and searches again for what that defines. */
export async function auditPart(part: Part, options: PartOptions): Promise<PartAudit> {
  const { search, catalogues, talking } = options;
  const lowering = new Lowering(options.onProgress, ({ isConfiguration }) =>
    isConfiguration ? (options.memory ?? options.configuration) : options.memory,
  );
  await lowering.add(part.hits);
  const own = new Set(part.hits.map(({ file }) => file));
  const related = await narrowed(search, part.maybes, lowering, { stricter: strictGate(catalogues) });
  await lowering.add(related.hits);
  const talksElsewhere = talking.some((file) => !own.has(file));
  const extractNow = (): OpenExtraction => extract(lowering, catalogues, talksElsewhere);
  const rest = { code: [...part.misses, ...related.misses], configuration: part.configuration };
  const extraction = await addCallers(search, lowering, extractNow, rest);
  const { texts, outlines, failed, unread } = lowering;
  return { extraction, texts, audited: outlines.map(({ file }) => file), failed, unread: [...unread] };
}

/** Extracts, looks for who calls the wrappers that were found, and extracts again, until nothing new comes up. */
async function addCallers(
  search: Search,
  lowering: Lowering,
  extractNow: () => OpenExtraction,
  { code, configuration }: Readonly<{ code: readonly string[]; configuration: readonly string[] }>,
): Promise<Extraction> {
  // The old program must not live beside the new one.
  let open: OpenExtraction | undefined = extractNow();
  let rest = code;
  const read = new Set<string>();
  const known = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    const modules = filesAt(open.missingModules, [...rest, ...configuration]).filter((file) => !read.has(file));
    const { wrapperOwners: classes } = open;
    const gates = gatesOf(open, round, known);
    const short = freshShortNames(open, known);
    const isSearch = gates.length > 0 || short.length > 0;
    if (!isSearch && modules.length === 0) break;
    if (modules.length > 0) {
      open = undefined;
      collectGarbage();
      await lowering.add(await search.read(modules));
      for (const file of modules) read.add(file);
      rest = rest.filter((file) => !read.has(file));
    }
    if (isSearch) {
      const found = await search.scan(rest, {
        hit: anyGate(gates),
        ...(short.length > 0 && { maybe: shortNameGate(short.map(({ name }) => name)) }),
      });
      const callers = await narrowed(search, found.hits, lowering, { classes });
      const others = await narrowed(search, found.maybes, lowering, linksOf(short));
      const hits = [...callers.hits, ...others.hits];
      rest = [...found.misses, ...callers.misses, ...others.misses];
      if (hits.length > 0) open = undefined;
      await lowering.add(hits);
    }
    if (open) break;
    collectGarbage();
    open = extractNow();
  }
  return open.finish();
}

/** What to look for that has not been looked for before. */
function gatesOf(open: OpenExtraction, round: number, known: Set<string>): readonly RegExp[] {
  const fresh = (kind: string, names: readonly string[]): readonly string[] => {
    const unknown = names.filter((name) => !known.has(`${kind} ${name}`));
    for (const name of unknown) known.add(`${kind} ${name}`);
    return unknown;
  };
  const names = fresh('name', open.wrapperNames);
  const modules = fresh('module', open.holdingModules);
  // A message, its base class, and the base class of that: further definitions have never shown another call.
  const types = round < 4 ? fresh('type', open.missingTypes) : [];
  const bases = fresh('base', open.basesOfHeirs);
  return [
    ...(names.length > 0 ? [nameGate(names)] : []),
    ...(modules.length > 0 ? [moduleGate(modules)] : []),
    ...(types.length > 0 ? [typeGate(types)] : []),
    ...(bases.length > 0 ? [heirGate(bases)] : []),
  ];
}

/** Matches nothing where there are none. */
const anyGate = (gates: readonly RegExp[]): RegExp => new RegExp(gates.map(({ source }) => source).join('|') || '(?!)');

function freshShortNames({ shortNames }: OpenExtraction, known: Set<string>): readonly ShortName[] {
  const fresh = shortNames.filter((short) => !known.has(JSON.stringify(short)));
  for (const short of fresh) known.add(JSON.stringify(short));
  return fresh;
}

/** A file that uses a short name means the wrapper if it stands beside it, or names its class or module. */
function linksOf(short: readonly ShortName[]): Links {
  const folders = new Set(short.map(({ folder }) => folder));
  const links = short.flatMap((one) => one.links);
  return {
    stricter: anyGate([nameGate(links.filter((name) => name.length > 2)), moduleGate(links)]),
    isBeside: (file) => folders.has(file.slice(0, Math.max(file.lastIndexOf('/'), 0))),
  };
}

/** The files that modules are: with any ending, or the index of a folder. */
function filesAt(modules: readonly string[], files: readonly string[]): readonly string[] {
  if (modules.length === 0) return [];
  const exact = new Set(modules.filter((path) => !path.startsWith('*')));
  const anywhere = modules.flatMap((path) => (path.startsWith('*') ? [path.slice(1)] : []));
  const folders = anywhere.filter((path) => path.endsWith('/'));
  return files.filter((file) => {
    // A package of Go is all files of a folder.
    if (folders.length > 0 && file.endsWith('.go') && !file.endsWith('_test.go')) {
      const folder = `/${file.slice(0, file.lastIndexOf('/') + 1)}`;
      if (folders.some((path) => folder.endsWith(path))) return true;
    }
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
