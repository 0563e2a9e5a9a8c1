import path from 'node:path';
import type { Catalogue, ParsedManifest } from '@mixer-oauth/core';
import { excludedFiles, joinCode, unreadTree } from './audit-code.ts';
import type { AuditedTree } from './audited-tree.ts';
import type { CheckedWorkspace, CheckOptions } from './check-workspace.ts';
import { compileWhole } from './compile-whole.ts';
import { sortByFate } from './discover.ts';
import { loadCatalogues } from './load-catalogues.ts';
import { manifestNames } from './load-manifest.ts';
import type { Workspace } from './open-workspace.ts';
import { readRevisionFile, type Revision } from './revision.ts';
import { diagnoseRevision } from './diagnose-revision.ts';
import { listRevisionFiles, type RevisionFile } from './revision-files.ts';
import { readRevisionManifest } from './revision-manifest.ts';
import { askedRules, summarise } from './summarise.ts';
import { UserError } from './user-error.ts';

export interface RevisionOptions extends Pick<
  CheckOptions,
  'manifest' | 'includesTests' | 'version' | 'onProgress' | 'memory'
> {
  /** ISO date, on which suppressions are judged. With it the rules run too, so that it is known what was wrong before. */
  readonly today?: string;
}
export type CheckedRevision = Pick<CheckedWorkspace, 'report' | 'catalogues' | 'sources' | 'masked' | 'crashes'>;

/**
 * The ledger of a revision: its manifest and its code, read from git's store. Rules are only run where `today` is given, since
 * nobody can mend the past; otherwise `diagnostics` tell what could not be read of it.
 *
 * @returns a report of no clients where the revision has no manifest
 * @throws {UserError} when git cannot read the revision, or its manifest is no text
 */
export async function checkRevision(revision: Revision, options: RevisionOptions): Promise<CheckedRevision> {
  const named = options.manifest && path.relative(revision.root, options.manifest).replaceAll(path.sep, '/');
  const parsed = await readRevisionManifest(revision, named === undefined ? manifestNames : [named]);
  const workspace: Workspace = {
    root: revision.root,
    folder: path.dirname(path.join(revision.root, parsed?.manifest.file ?? 'mixer-oauth.yml')),
    parsed: parsed ?? { manifest: noManifest, diagnostics: [], secrets: [] },
    isVirtual: false,
    chosen: parsed?.manifest.clients ?? [],
  };
  const { catalogues, diagnostics, sources } = await loadCatalogues(workspace, catalogueReader(revision));
  const files = await listRevisionFiles(revision);
  const tree = await readTree(revision, workspace, [...catalogues.values()], files, options);
  const code = joinCode(workspace, catalogues, tree);
  const { manifest } = workspace.parsed;
  const unread = [...workspace.parsed.diagnostics, ...diagnostics];
  const { today } = options;
  const { diagnostics: known, crashes } =
    today === undefined || !parsed
      ? { diagnostics: unread, crashes: [] }
      : diagnoseRevision(workspace, catalogues, { code, files, unread, today });
  const asked: ReadonlySet<string> = today === undefined || !parsed ? new Set() : askedRules(manifest, code);
  return {
    report: {
      version: 1,
      tool: { name: 'mixer-oauth', version: options.version },
      manifest: parsed ? manifest.file : null,
      clients: code.clients,
      evidence: code.evidence,
      diagnostics: known,
      summary: summarise(known, code, { asked, crashes }),
    },
    catalogues,
    sources: new Map([...code.sources, ...sources, [manifest.file, manifest.text]]),
    masked: [...workspace.parsed.secrets, ...code.secrets],
    crashes,
  };
}

const noManifest: ParsedManifest['manifest'] = {
  file: '',
  text: '',
  clients: [],
  ignore: [],
  exclude: [],
  rules: new Map(),
};

/** A catalogue of one's own as it was then. */
function catalogueReader(revision: Revision) {
  return async (provider: string, folder: string): Promise<string> => {
    const file = path.relative(revision.root, path.resolve(folder, provider)).replaceAll(path.sep, '/');
    const bytes = await readRevisionFile(revision, file);
    if (bytes) return bytes.toString('utf8');
    throw new UserError(`${revision.name} has no catalogue ${provider}`, {
      hint: 'Paths of catalogues are relative to the folder of the manifest.',
    });
  };
}

async function readTree(
  revision: Revision,
  workspace: Workspace,
  catalogues: readonly Catalogue[],
  files: readonly RevisionFile[],
  { includesTests, onProgress, memory }: RevisionOptions,
): Promise<AuditedTree> {
  const excluded = excludedFiles(workspace, {});
  const discovery = sortByFate(
    files.map(({ file }) => file),
    { includesTests, excluded, exclude: workspace.parsed.manifest.exclude },
  );
  if (discovery.files.length === 0 || catalogues.length === 0) return unreadTree(discovery);
  compileWhole();
  const { auditTree } = await import('./audit-tree.ts');
  const { RevisionSearch } = await import('./revision-search.ts');
  return auditTree(revision.root, catalogues, {
    includesTests,
    discovery,
    search: new RevisionSearch(revision, files, { includesTests }),
    ...(onProgress && { onProgress }),
    ...(memory && { memory }),
  });
}
