import {
  bearingGate,
  type FileOutline,
  firstGate,
  firstLineOfScript,
  languageOf,
  mayBeScript,
  mergeExtractions,
  secondGate,
} from '@mixer-oauth/audit';
import { type Catalogue, findInlineIgnores } from '@mixer-oauth/core';
import { auditPart, type PartAudit } from './audit-part.ts';
import { discover, type Discovery, type DiscoverOptions } from './discover.ts';
import { fatesOf, unreadCode } from './file-fates.ts';
import { findForeignCode } from './foreign-code.ts';
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
  const isRead = new Set(readable);
  const others = discovery.files.filter((file) => !isRead.has(file));
  const foreign = await findForeignCode(search, others, { catalogues, isKept: options.isKept });
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
  const audited = { discovery, readable: readable.length, search, foreign, audits, extraction };
  return {
    extraction,
    sources,
    ignores: [...sources].flatMap(([file, text]) => findInlineIgnores(text, file)),
    files: fatesOf(audited),
    unread: unreadCode(audited),
    ...(stamps && {
      seen: { files: [...readable, ...foreign.files], stamps: joined(stamps, foreign.stamps), takenAt },
    }),
  };
}

/** Files of the projects in which any file bears on a provider: elsewhere its name is a word like any other. */
function ofProjects(
  hits: readonly GateHit[],
  listed: readonly string[],
  bears: ReturnType<typeof bearingGate>,
): readonly GateHit[] {
  const tops = projectTops(
    hits.flatMap(({ file, text }) => (bears(file, text) ? [file] : [])),
    listed,
  );
  return hits.filter(({ file }) => isInProjects(file, tops));
}

function joined(stamps: Float64Array, others: Float64Array | undefined): Float64Array {
  if (!others) return stamps;
  const all = new Float64Array(stamps.length + others.length);
  all.set(stamps);
  all.set(others, stamps.length);
  return all;
}

/** Configuration is lowered once for all parts. */
function keptOutlines(): Outlines {
  const outlines = new Map<string, FileOutline>();
  return { find: (file) => outlines.get(file), keep: (file, _text, outline) => void outlines.set(file, outline) };
}
