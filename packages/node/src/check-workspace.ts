import {
  acceptKnown,
  applyBaseline,
  baseRuleIds,
  type Catalogue,
  type Client,
  type Crash,
  type Diagnostic,
  findInlineIgnores,
  type Manifest,
  manifestRules,
  type Report,
  runRules,
  type Span,
  suppress,
} from '@mixer-oauth/core';
import type { Progress } from './audited-tree.ts';
import { auditCode, type AuditedCode } from './audit-code.ts';
import { auditRuleIds } from './rule-facts.ts';
import { loadBase } from './load-base.ts';
import { loadBaseline } from './load-baseline.ts';
import { readInside } from './load-catalogue.ts';
import { loadCatalogues } from './load-catalogues.ts';
import { logoStates } from './logo-states.ts';
import type { OutlineMemory } from './outline-memory.ts';
import { openWorkspace, type Workspace } from './open-workspace.ts';
import { listFiles } from './list-files.ts';
import { askedRules, summarise } from './summarise.ts';
import { Texts } from './texts.ts';

export interface CheckOptions {
  /** Absolute: spans are relative to it. */
  readonly root: string;
  /** A manifest elsewhere than at `mixer-oauth.yml` in the root. */
  readonly manifest?: string;
  /** Audit code alone, for this provider: nothing is declared. */
  readonly withoutManifest?: Readonly<{ provider: string }>;
  /** Keys of clients, or ids of their environments; empty: all. */
  readonly clients: readonly string[];
  /** Only clients of this provider, as the manifest names it. */
  readonly provider?: string;
  readonly includesTests: boolean;
  readonly usesCache: boolean;
  readonly baseline?: string;
  /** A git revision whose manifest the present one is compared with. */
  readonly base?: string;
  /** That manifest itself, for whoever has no revision of git. */
  readonly baseManifest?: Manifest;
  /** Fingerprints of what was wrong before; it is told as accepted. */
  readonly before?: ReadonlySet<string>;
  /** Absolute: manifest and catalogues outside of this folder are not read, not even through links. */
  readonly within?: string;
  /** A recording of traffic (HAR) of the client that is chosen; absolute. */
  readonly har?: string;
  /** Code is what this run is about: what reads it is loaded before any was found. */
  readonly isAudit?: boolean;
  readonly version: string;
  /** ISO date; suppressions end on theirs. */
  readonly today: string;
  readonly onProgress?: (progress: Progress) => void;
  /** What earlier runs of this process read. */
  readonly memory?: OutlineMemory;
  /** Told how many files may hold code, before any of them is read. */
  readonly onFiles?: (count: number) => void;
}

export interface CheckedWorkspace {
  readonly report: Report;
  readonly workspace: Workspace;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  /** Texts for code frames. */
  readonly sources: ReadonlyMap<string, string>;
  /** Places that hold a secret's value: no output may show them. */
  readonly masked: readonly Span[];
  /** Rules that threw: the result is not clean, whatever the diagnostics say. */
  readonly crashes: readonly Crash[];
  /** Baseline rows that nothing matches any more. */
  readonly stale: readonly Readonly<{ rule: string; file: string; message: string }>[];
}

/**
 * The main job: reads the manifest, checks it, audits the code it speaks for, and sets the two side by side.
 *
 * @throws {UserError} when it cannot begin: no manifest, an unknown provider, an unreadable baseline
 */
export async function checkWorkspace(options: CheckOptions): Promise<CheckedWorkspace> {
  const workspace = openWorkspace(options);
  const listing = listFiles(options.root);
  listing.catch(() => undefined); // it is told where it is awaited
  const {
    catalogues,
    diagnostics: catalogueDiagnostics,
    sources: catalogueSources,
  } = await loadCatalogues(workspace, options.within === undefined ? undefined : readInside(options.within));
  const { manifest, secrets } = workspace.parsed;
  const catalogueOf = (client: Client): Catalogue | undefined => catalogues.get(client.provider.value);
  const logos = logoStates(manifest.clients, options.root);
  const base =
    options.base === undefined ? options.baseManifest : await loadBase(options.root, options.base, manifest.file);
  const checked = runRules(
    workspace.isVirtual ? [] : manifestRules,
    { manifest, catalogueOf, logos, ...(base && { base }) },
    manifest.rules,
  );
  const code = await auditCode(workspace, catalogues, { ...options, listing });
  const found = [...workspace.parsed.diagnostics, ...catalogueDiagnostics, ...checked.diagnostics, ...code.diagnostics];
  const known = suppressed(found, workspace, code, options);
  const baseline = options.baseline === undefined ? undefined : loadBaseline(options.baseline);
  const { diagnostics: all, stale } = baseline ? applyBaseline(known, baseline) : { diagnostics: known, stale: [] };
  const fresh = options.before ? acceptKnown(all, options.before, 'it was there before this change') : all;
  const diagnostics = ofChosen(fresh, workspace);
  const crashes = [...checked.crashes, ...code.crashes];
  const report: Report = {
    version: 1,
    tool: { name: 'mixer-oauth', version: options.version },
    manifest: workspace.isVirtual ? null : manifest.file,
    clients: code.clients,
    evidence: code.evidence,
    diagnostics,
    summary: summarise(diagnostics, code, {
      asked: workspace.isVirtual ? new Set() : askedRules(manifest, code, base),
      crashes,
    }),
  };
  const sources = new Texts(code.sources.keys(), (file) => code.sources.get(file) ?? '');
  for (const [file, text] of [...catalogueSources, [manifest.file, manifest.text] as const]) sources.set(file, text);
  return {
    report,
    workspace,
    catalogues,
    sources,
    masked: [...secrets, ...code.secrets],
    crashes,
    stale,
  };
}

/** Comments that suppress count in the manifest and in every audited file. */
function suppressed(
  found: readonly Diagnostic[],
  { parsed, chosen }: Workspace,
  code: AuditedCode,
  { today, base, baseManifest }: CheckOptions,
): readonly Diagnostic[] {
  const { manifest } = parsed;
  const inCode = code.ignores.filter(({ span }) => span.file !== manifest.file);
  const inline = [...inCode, ...findInlineIgnores(manifest.text, manifest.file)];
  const knownRules = new Set([...manifestRules.map(({ id }) => id), ...auditRuleIds]);
  // Code of clients that were not asked for is not held against anything.
  const isWhole = code.hasRunRules && chosen.length === manifest.clients.length;
  const notRun = new Set([
    ...(isWhole ? [] : auditRuleIds),
    ...((base ?? baseManifest) === undefined ? baseRuleIds : []),
  ]);
  return suppress(found, { rows: [...manifest.ignore, ...inline], today, knownRules, notRun });
}

/** A diagnostic of no client concerns the whole file, so it is shown whichever client was asked for. */
function ofChosen(diagnostics: readonly Diagnostic[], { chosen }: Workspace): readonly Diagnostic[] {
  const ids = new Set(chosen.map(({ id }) => id));
  return diagnostics.filter(({ client }) => client === undefined || ids.has(client));
}
