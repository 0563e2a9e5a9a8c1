import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, diffReports, type Report, type ReportDiff } from '@mixer-oauth/core';
import {
  type CheckedRevision,
  type CheckedWorkspace,
  type CheckOptions,
  checkRevision,
  checkWorkspace,
  manifestNames,
  OutlineMemory,
  runGit,
} from '@mixer-oauth/node';
import { mergeReports, moveReport, prepareReport } from '@mixer-oauth/report';
import type { BaseSide } from './base-commit.ts';
import type { Inputs } from './inputs.ts';
import { version } from './version.ts';

/** What was found, with paths as the repository has them. */
export interface Examination {
  readonly checked: CheckedWorkspace;
  readonly diff: ReportDiff | undefined;
}

export interface ExamineOptions {
  readonly root: string; // absolute
  readonly within: string; // absolute, the repository: nothing outside of it is read
  readonly inputs: Inputs;
  readonly base: BaseSide | undefined;
  readonly headName: string;
}

/** Checks the files as they are, and sets them beside the base where there is one. */
export async function examine({ root, within, inputs, base, headName }: ExamineOptions): Promise<Examination> {
  const manifest = inputs.manifest === undefined ? {} : { manifest: path.resolve(root, inputs.manifest) };
  const today = new Date().toISOString().slice(0, 10);
  // What is the same on both sides is parsed once.
  const memory = new OutlineMemory();
  const shared = { ...manifest, includesTests: false, version, memory, today };
  const former: Former | undefined =
    base?.folder === undefined
      ? base && (await checkRevision({ root, ...base }, shared))
      : await checkFolder(base.folder, root, within, shared);
  const checked = await checkWorkspace({
    ...shared,
    root,
    within,
    clients: [],
    usesCache: false,
    ...(inputs.provider !== undefined && { provider: inputs.provider }),
    ...(inputs.baseline !== undefined && { baseline: path.resolve(root, inputs.baseline) }),
    ...(former?.workspace
      ? { baseManifest: former.workspace.parsed.manifest }
      : base && !base.folder && { base: base.commit }),
    ...(former && inputs.changedOnly && { before: fingerprintsOf(former) }),
  });
  const folder = await folderInRepository(root, within);
  return {
    checked: moveChecked(checked, folder),
    diff: former && base && diffOf({ former, checked }, { base: base.name, head: headName }, folder, inputs.provider),
  };
}

type Shared = Pick<CheckOptions, 'manifest' | 'includesTests' | 'version' | 'memory' | 'today'>;
type Former = CheckedRevision & Partial<Pick<CheckedWorkspace, 'workspace'>>;

/** The same folder of the base's files, where they lie unpacked. */
async function checkFolder(top: string, root: string, within: string, shared: Shared): Promise<Former> {
  const folder = path.join(top, path.relative(within, root));
  const manifest = shared.manifest && path.join(folder, path.relative(root, shared.manifest));
  const isThere =
    manifest === undefined ? manifestNames.some((one) => existsSync(path.join(folder, one))) : existsSync(manifest);
  if (!isThere)
    return { report: mergeReports([], version), catalogues: new Map(), sources: new Map(), masked: [], crashes: [] };
  return checkWorkspace({
    ...shared,
    ...(manifest !== undefined && { manifest }),
    root: folder,
    within: top,
    clients: [],
    usesCache: false,
  });
}

const fingerprintsOf = ({ report }: CheckedRevision): ReadonlySet<string> =>
  new Set(report.diagnostics.flatMap(({ fingerprint, suppressed }) => (suppressed ? [] : [fingerprint])));

function diffOf(
  sides: Readonly<Record<'former' | 'checked', CheckedRevision>>,
  names: Readonly<Record<'base' | 'head', string>>,
  folder: string,
  provider: string | undefined,
): ReportDiff {
  const catalogues = new Map<string, Catalogue>(
    [sides.former, sides.checked].flatMap((side) =>
      [...side.catalogues.values()].map((one) => [one.data.id, one] as const),
    ),
  );
  const reportOf = (side: CheckedRevision): Report => {
    const report = moveReport(prepareReport(side.report, side).report, folder);
    const id = provider === undefined ? undefined : side.catalogues.get(provider)?.data.id;
    return provider === undefined
      ? report
      : { ...report, clients: report.clients.filter((one) => one.provider === id) };
  };
  return diffReports(
    { name: names.base, report: reportOf(sides.former) },
    { name: names.head, report: reportOf(sides.checked) },
    (id) => catalogues.get(id),
  );
}

/** Where the folder lies in its repository, with a `/` at its end; empty at the top. */
async function folderInRepository(root: string, within: string): Promise<string> {
  const prefix = await runGit(root, ['rev-parse', '--show-prefix']);
  if (prefix.isOk) return prefix.out.toString('utf8').replace(/\n$/, '');
  const folder = path.relative(within, root).replaceAll(path.sep, '/');
  return folder === '' ? '' : `${folder}/`;
}

function moveChecked(checked: CheckedWorkspace, folder: string): CheckedWorkspace {
  if (folder === '') return checked;
  return {
    ...checked,
    report: moveReport(checked.report, folder),
    sources: new Map([...checked.sources].map(([file, text]) => [folder + file, text])),
    masked: checked.masked.map((span) => ({ ...span, file: folder + span.file })),
    stale: checked.stale.map((row) => ({ ...row, file: folder + row.file })),
  };
}
