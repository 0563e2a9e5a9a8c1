import {
  bearingGate,
  type Extraction,
  type FileOutline,
  firstGate,
  firstLineOfScript,
  languageOf,
  mayBeScript,
  mergeExtractions,
  secondGate,
} from '@mixer-oauth/audit';
import { type Catalogue, type FileFates, findInlineIgnores } from '@mixer-oauth/core';
import { auditPart, type PartAudit } from './audit-part.ts';
import { closedFolders, discover, type Discovery, type DiscoverOptions } from './discover.ts';
import { type GateHit, GateSearch, type Search } from './gate-search.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { limitEngine } from './limit-engine.ts';
import { namesProvider } from './names-provider.ts';
import type { Outlines } from './lower-files.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { isInProjects, projectTops } from './project-tops.ts';
import { splitByFamily } from './split-by-family.ts';
import { stampLength } from './stamps.ts';
import type { AuditedTree, Progress } from './audited-tree.ts';

export { loadEveryGrammar } from './open-parsers.ts';

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

/** Evidence of all code below `root`: list, search, and audit what was found, one family of languages after the other. */
export async function auditTree(
  root: string,
  catalogues: readonly Catalogue[],
  options: AuditTreeOptions,
): Promise<AuditedTree> {
  limitEngine();
  const discovery = options.discovery ?? (await discover(root, options));
  const named = discovery.files.filter((file) => languageOf(file) !== undefined);
  const readable = [...named, ...discovery.files.filter(mayBeScript)];
  const search = options.search ?? new GateSearch(root, options);
  const gates = {
    hit: firstGate(catalogues),
    maybe: secondGate(catalogues),
    scripts: { from: named.length, firstLine: firstLineOfScript },
  };
  const takenAt = Date.now();
  const stamps = options.isKept
    ? new Float64Array(new SharedArrayBuffer(readable.length * stampLength * 8))
    : undefined;
  const found = await search.scan(readable, gates, { report: options.onProgress, stamps });
  const hits = ofProjects(await search.read(found.hits), discovery.listed, bearingGate(catalogues));
  const names = namesProvider(catalogues);
  const talking = hits.flatMap(({ file, text }) => (names(text) ? [file] : []));
  const tops = projectTops(talking, discovery.listed);
  const isNear = (file: string): boolean => isInProjects(file, tops);
  const near = { hits, maybes: found.maybes.filter(isNear), misses: found.misses.filter(isNear) };
  const scripts = await search.read([...near.maybes, ...near.misses].filter(mayBeScript));
  const parts = splitByFamily(near, scripts);
  const configuration = keptOutlines();
  const audits: PartAudit[] = [];
  for (const part of parts) {
    if (audits.length > 0) giveBackMemory();
    audits.push(await auditPart(part, { ...options, search, catalogues, talking, configuration }));
  }
  const sources = new Map(audits.flatMap(({ texts }) => [...texts]));
  const extraction = mergeExtractions(audits.map((one) => one.extraction));
  return {
    extraction,
    sources,
    ignores: [...sources].flatMap(([file, text]) => findInlineIgnores(text, file)),
    files: fatesOf(discovery, readable.length, search, audits, extraction),
    ...(stamps && { seen: { files: readable, stamps, takenAt } }),
  };
}

/** Files of the projects in which any file bears on a provider: elsewhere its name is a word like any other. */
function ofProjects(hits: readonly GateHit[], listed: readonly string[], bears: RegExp): readonly GateHit[] {
  const tops = projectTops(
    hits.flatMap(({ file, text }) => (bears.test(text) ? [file] : [])),
    listed,
  );
  return hits.filter(({ file }) => isInProjects(file, tops));
}

/** Configuration is lowered once for all parts. */
function keptOutlines(): Outlines {
  const outlines = new Map<string, FileOutline>();
  return { find: (file) => outlines.get(file), keep: (file, _text, outline) => void outlines.set(file, outline) };
}

const reasons = {
  cutShort: 'takes too many steps to resolve; of the rest only what is nearly written out was read',
  crowded:
    'assigns one name, or properties of it, more than a thousand times in one function, or puts hundreds of entries into one object after the other; that was not followed',
  muchCalled:
    'has a place with more than 600 callers or ways to reach it, or with callers of callers more than eight deep, or sends what more than 60 functions listen for; only the first ones were looked at',
};

function fatesOf(
  discovery: Discovery,
  readable: number,
  search: Search,
  audits: readonly PartAudit[],
  { cutShort, crowded, muchCalled }: Extraction,
): FileFates {
  // A file of configuration is read for each part.
  const fates = new Map(search.skipped.map(({ file, fate }) => [file, fate]));
  const skipped = { ...discovery.skipped };
  for (const fate of fates.values()) if (fate !== 'gone') skipped[fate] += 1;
  skipped.unsupported += discovery.files.length - readable;
  const gone = [...fates.values()].filter((fate) => fate === 'gone').length;
  const unfinished = [
    ...cutShort.map((file) => ({ file, reason: reasons.cutShort })),
    ...crowded.map((file) => ({ file, reason: reasons.crowded })),
    ...muchCalled.map((file) => ({ file, reason: reasons.muchCalled })),
  ];
  const unread = new Set(search.failed.map(({ file }) => file));
  const lowered = audits.flatMap(({ failed }) => failed);
  const failures = [...closedFolders(discovery.closed), ...search.failed, ...search.misread, ...lowered, ...unfinished];
  const failed = [...new Map(failures.map((one) => [`${one.file} ${one.reason}`, one])).values()];
  return {
    seen: discovery.listed.length - gone,
    read: readable - fates.size - unread.size,
    audited: new Set(audits.flatMap(({ audited }) => audited)).size,
    skipped,
    failed: failed.toSorted((left, right) => (left.file < right.file ? -1 : 1)),
  };
}
