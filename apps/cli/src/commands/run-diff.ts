import { diffReports, type ReportDiff } from '@mixer-oauth/core';
import { missingManifestHint, UserError } from '@mixer-oauth/node';
import { diffMarkdown, diffText, jsonText } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import { openDiffSide } from '../diff-side.ts';
import { putReport } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findTarget } from '../find-target.ts';
import { diffFormats, formatOf } from '../report-options.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const [base = '', head] = input.positionals;
  const target = findTarget(input, io, undefined);
  const sides = [await openDiffSide(base, target, input, io), await openDiffSide(head, target, input, io)] as const;
  if (sides.every(({ report }) => report.manifest === null))
    throw new UserError(`Neither ${sides[0].name} nor ${sides[1].name} has a manifest`, {
      hint: missingManifestHint(target.root),
    });
  const catalogues = new Map(sides.flatMap(({ catalogues: known }) => [...known]));
  requireClients(
    sides.flatMap(({ report }) => report.clients.map(({ id }) => id)),
    input.values('client'),
  );
  const whole = diffReports(sides[0], sides[1], (provider) => catalogues.get(provider));
  const diff = ofClients(whole, input.values('client'));
  putReport(textOf(diff, input, io), input, io);
  if (sides.some(({ hasCrashed }) => hasCrashed)) return 2;
  const failOn = input.value('fail-on') ?? 'never';
  return (failOn === 'consent' && diff.mustConsent) || (failOn === 'change' && diff.clients.length > 0) ? 1 : 0;
}

function textOf(diff: ReportDiff, input: Input, io: Io): string {
  const format = formatOf(input, diffFormats, 'text');
  if (format === 'json') return jsonText(diff);
  if (format === 'markdown') return diffMarkdown(diff);
  return diffText(diff, { isColour: io.hasColour && input.value('output') === undefined });
}

const keyOf = (id: string): string => id.replace(/@.*$/, '');

/** A client may be on one side alone; one that is on neither would pass for one that did not change. */
function requireClients(ids: readonly string[], chosen: readonly string[]): void {
  const wrong = chosen.find((one) => !ids.some((id) => id === one || keyOf(id) === one));
  if (wrong === undefined) return;
  throw new UserError(`Neither side has a client "${wrong}"`, {
    hint: `They have ${[...new Set(ids)].toSorted().join(', ') || 'no clients'}.`,
  });
}

/** A key brings its environments. */
function ofClients(diff: ReportDiff, chosen: readonly string[]): ReportDiff {
  if (chosen.length === 0) return diff;
  const clients = diff.clients.filter(({ id }) => chosen.includes(id) || chosen.includes(keyOf(id)));
  return { ...diff, clients, mustConsent: clients.some(({ consent }) => consent.isNeeded) };
}
