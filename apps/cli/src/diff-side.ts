import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Catalogue, parseReport, type Report } from '@mixer-oauth/core';
import {
  checkRevision,
  type CheckedRevision,
  findManifest,
  loadCatalogue,
  manifestNames,
  openRevision,
  readNamed,
  UserError,
} from '@mixer-oauth/node';
import { builtInProviders } from '@mixer-oauth/providers';
import { mergeReports, prepareReport } from '@mixer-oauth/report';
import type { Input } from './command.ts';
import { tellTroubles } from './finish-report.ts';
import type { Io } from './io.ts';
import { type Target } from './find-target.ts';
import { openCheck } from './open-check.ts';
import { version } from './version.ts';

/** One side of a diff: its report without secrets, and the catalogues of its providers by their ids. */
export interface DiffSide {
  readonly name: string;
  readonly report: Report;
  readonly catalogues: ReadonlyMap<string, Catalogue>;
  readonly hasCrashed: boolean;
}

/**
 * A JSON report, a revision, or, unnamed, the files as they are.
 *
 * @throws {UserError} when it is none of them, or cannot be read
 */
export async function openDiffSide(name: string | undefined, target: Target, input: Input, io: Io): Promise<DiffSide> {
  if (name === undefined) {
    const words = 'the work tree';
    return hasManifest(target)
      ? sideOf(words, await openCheck(withoutClients(input), io, target), io)
      : { name: words, report: mergeReports([], version), catalogues: new Map(), hasCrashed: false };
  }
  const file = path.resolve(io.folder, name);
  if (/\.json$/i.test(name)) return readReport(name, file);
  if (/^\.{0,2}[/\\]|[/\\]\.\.[/\\]|\.ya?ml$/i.test(name))
    throw new UserError(`"${name}" is neither a revision nor a JSON report`, {
      hint: 'Give a revision of git, as in "mixer-oauth diff main", or what "mixer-oauth check --json -o FILE.json" wrote.',
    });
  const [before = '', after = ''] = name.split(/\.{2,3}/);
  if (name.includes('..'))
    throw new UserError(`"${name}" is two revisions`, {
      hint: `Give one after the other: mixer-oauth diff ${before || 'HEAD'} ${after || 'HEAD'}`,
    });
  const revision = await openRevision(target.root, name);
  const checked = await checkRevision(revision, {
    ...(target.manifest !== undefined && { manifest: target.manifest }),
    includesTests: input.has('include-tests'),
    version,
  });
  return sideOf(name, checked, io);
}

function sideOf(name: string, checked: CheckedRevision, io: Io): DiffSide {
  tellTroubles({ ...checked, stale: [] }, io);
  const { report } = prepareReport(checked.report, checked);
  const catalogues = new Map([...checked.catalogues.values()].map((one) => [one.data.id, one]));
  return { name, report, catalogues, hasCrashed: checked.crashes.length > 0 };
}

const hint = 'Write one with "mixer-oauth check --json -o FILE".';

async function readReport(name: string, file: string): Promise<DiffSide> {
  const report = parseReport(readNamed(file, { hint, shown: name }));
  if (!report) throw new UserError(`${name} is no report of mixer-oauth`, { hint });
  const providers = new Set(report.clients.map(({ provider }) => provider));
  const known = await Promise.all(
    builtInProviders.filter((id) => providers.has(id)).map((id) => loadCatalogue(id, path.dirname(file))),
  );
  const catalogues = new Map(known.flatMap(({ catalogue }) => (catalogue ? [[catalogue.data.id, catalogue]] : [])));
  return { name, report, catalogues, hasCrashed: false };
}

const hasManifest = ({ root, manifest }: Target): boolean =>
  manifest === undefined
    ? manifestNames.some((one) => existsSync(path.join(root, one)))
    : existsSync(findManifest(root, manifest));

/** A client may be on one side alone: the diff chooses, not the sides. */
const withoutClients = (input: Input): Input => ({
  ...input,
  values: (option) => (option === 'client' ? [] : input.values(option)),
});
