import { realpathSync } from 'node:fs';
import path from 'node:path';
import { attribute, auditRules, type ClientLedger, joinLedger } from '@mixer-oauth/audit';
import {
  type Catalogue,
  type Client,
  type Crash,
  type Diagnostic,
  type Evidence,
  type FileFates,
  type IgnoreRow,
  type ReportClient,
  runRules,
  type Span,
} from '@mixer-oauth/core';
import type { AuditedTree, Progress } from './audited-tree.ts';
import { build } from './assets.ts';
import { compileWhole } from './compile-whole.ts';
import { closedFolders, type Discovery, sortByFate } from './discover.ts';
import { loadTraffic } from './load-traffic.ts';
import { isCataloguePath } from './load-catalogue.ts';
import type { CacheKey } from './result-cache.ts';
import { ledgerWithoutManifest } from './ledger-without-manifest.ts';
import type { OutlineMemory } from './outline-memory.ts';
import type { Workspace } from './open-workspace.ts';

export interface AuditCodeOptions {
  readonly root: string;
  readonly includesTests: boolean;
  readonly usesCache: boolean;
  readonly baseline?: string;
  /** A recording of traffic (HAR) of the client that is chosen. */
  readonly har?: string;
  readonly version: string;
  readonly isAudit?: boolean;
  readonly onProgress?: (progress: Progress) => void;
  /** The files of the tree: git looks for them while other things are done. */
  readonly listing: Promise<readonly string[]>;
  readonly memory?: OutlineMemory;
  /** Told how many files may hold code, before any of them is read. */
  readonly onFiles?: (count: number) => void;
}

export interface AuditedCode {
  readonly clients: readonly ReportClient[];
  readonly evidence: readonly Evidence[];
  readonly diagnostics: readonly Diagnostic[];
  readonly crashes: readonly Crash[];
  readonly sources: ReadonlyMap<string, string>;
  readonly ignores: readonly IgnoreRow[];
  readonly files: FileFates;
  readonly unresolved: number;
  /** Places in the code that hold a secret's value. */
  readonly secrets: readonly Span[];
  /** The rules on code ran: there is code, and a manifest that it is held against. */
  readonly hasRunRules: boolean;
}

/** Audits the code of a workspace and joins it with what its clients declare. */
export async function auditCode(
  workspace: Workspace,
  catalogues: ReadonlyMap<string, Catalogue>,
  options: AuditCodeOptions,
): Promise<AuditedCode> {
  const list = [...catalogues.values()];
  // Before the code is read: a recording that cannot be used is told at once.
  const traffic = loadTraffic(workspace, list, options);
  return joinCode(workspace, catalogues, await readTree(workspace, list, options), traffic);
}

/** Gives each client its evidence, and runs the rules on what that shows. */
export function joinCode(
  workspace: Workspace,
  catalogues: ReadonlyMap<string, Catalogue>,
  tree: AuditedTree,
  traffic: readonly Evidence[] = [],
): AuditedCode {
  const catalogueOf = ({ provider }: Client): Catalogue | undefined => catalogues.get(provider.value);
  const { clients, rules: severities } = workspace.parsed.manifest;
  const { byClient, unclaimed, claimantsOf, mayBeOf } = attribute(
    tree.extraction.evidence,
    clients,
    (client) => catalogueOf(client)?.data.id ?? '',
  );
  const ledgers = workspace.chosen.flatMap((client): ClientLedger[] => {
    const catalogue = catalogueOf(client);
    if (!catalogue) return [];
    const observed = traffic.filter(({ provider }) => provider === catalogue.data.id);
    const own = observed.map((one) => ({ ...one, client: client.id, id: `${one.id}@${client.id}` }));
    const unread = tree.unread.flatMap(({ file, providers }) =>
      providers?.includes(catalogue.data.id) !== false && mayBeOf(client, file) ? [file] : [],
    );
    return [joinLedger(client, [...(byClient.get(client.id) ?? []), ...own], catalogue, unread)];
  });
  const { unresolved, secrets } = tree.extraction;
  const shared = { sources: tree.sources, ignores: tree.ignores, files: tree.files, unresolved, secrets };
  if (workspace.isVirtual) {
    const evidence = [...tree.extraction.evidence, ...traffic];
    return {
      ...shared,
      clients: ledgers.map((one) => ledgerWithoutManifest(one, evidence)),
      evidence,
      diagnostics: [],
      crashes: [],
      hasRunRules: false,
    };
  }
  const others = workspace.chosen.length === clients.length ? unclaimed : [];
  const { diagnostics, crashes } = runRules(auditRules, { ledgers, claimantsOf, unclaimed: others }, severities);
  const evidence = [...ledgers.flatMap((ledger) => ledger.evidence), ...others];
  return {
    ...shared,
    clients: ledgers.map(({ report }) => report),
    evidence,
    diagnostics,
    crashes,
    hasRunRules: tree.files.read > 0,
  };
}

/** The engine is only loaded where there is a file that may hold code: a manifest alone is checked in a blink. */
async function readTree(
  workspace: Workspace,
  catalogues: readonly Catalogue[],
  options: AuditCodeOptions,
): Promise<AuditedTree> {
  const { exclude } = workspace.parsed.manifest;
  const excluded = excludedFiles(workspace, options);
  const discoverOptions = { includesTests: options.includesTests, excluded, exclude };
  const isKept = options.usesCache && build !== undefined;
  const key: CacheKey = { root: options.root, build: build ?? '', catalogues, ...discoverOptions };
  // A check may find that there is no code, and then needs neither the cache nor the engine.
  if (!options.isAudit && sortByFate(await options.listing, discoverOptions).files.length === 0)
    return unreadTree(sortByFate(await options.listing, discoverOptions));
  const cache = isKept ? await import('./result-cache.ts') : undefined;
  const cached = cache?.openCache(key);
  // Both look at every file: git in its own process, this one for what changed.
  const isFresh = cached && (await cached.isFresh());
  // An audit is of code, so its engine is read while git still looks; a check may find that there is none.
  if (!isFresh) compileWhole();
  if (options.isAudit && !isFresh) void import('./audit-tree.ts').catch(() => undefined);
  const listed = await options.listing;
  const known = isFresh ? cached.of(listed) : undefined;
  if (known) return known;
  const discovery = sortByFate(listed, discoverOptions);
  if (discovery.files.length === 0 || catalogues.length === 0) return unreadTree(discovery);
  options.onFiles?.(discovery.files.length);
  const { auditTree } = await import('./audit-tree.ts');
  const { onProgress, memory } = options;
  const progress = { ...(onProgress && { onProgress }), ...(memory && { memory }) };
  const tree = await auditTree(options.root, catalogues, { ...discoverOptions, discovery, isKept, ...progress });
  cache?.writeCached(key, listed, tree);
  return tree;
}

/** What is known of a tree of which nothing was read. */
export function unreadTree({ listed, files, skipped, closed }: Discovery): AuditedTree {
  const fates = { ...skipped, unsupported: skipped.unsupported + files.length };
  return {
    extraction: { evidence: [], secrets: [], unresolved: 0, cutShort: [], crowded: [], muchCalled: [] },
    sources: new Map(),
    ignores: [],
    files: { seen: listed.length, read: 0, audited: 0, skipped: fates, failed: closedFolders(closed) },
    unread: closedFolders(closed).map(({ file }) => ({ file })),
  };
}

/** What speaks of scopes without being code: the manifest, catalogues, the baseline. */
export function excludedFiles(
  { root, folder, parsed, isVirtual }: Workspace,
  { baseline, har }: Pick<AuditCodeOptions, 'baseline' | 'har'>,
): ReadonlySet<string> {
  const { file, clients } = parsed.manifest;
  const catalogues = clients.map(({ provider }) => provider.value).filter(isCataloguePath);
  const absolute = [
    ...catalogues.map((one) => path.resolve(folder, one)),
    ...(baseline === undefined ? [] : [path.resolve(baseline)]),
    ...(har === undefined ? [] : [path.resolve(har)]),
    ...(isVirtual ? [] : linkedFile(root, file)),
  ];
  const names = absolute.map((one) => path.relative(root, one).replaceAll(path.sep, '/'));
  return new Set([...names, ...(isVirtual ? ['mixer-oauth.yml', 'mixer-oauth.yaml'] : [file])]);
}

/** Where a manifest that is a link really lies: what it declares is no proof there either. */
function linkedFile(root: string, file: string): readonly string[] {
  try {
    return [path.join(root, path.relative(realpathSync(root), realpathSync(path.join(root, file))))];
  } catch {
    return []; // it is gone meanwhile, or never was a file
  }
}
