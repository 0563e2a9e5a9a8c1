import path from 'node:path';
import { makeBaseline } from '@mixer-oauth/core';
import { exitCodeOf, type FailLevel, UserError } from '@mixer-oauth/node';
import type { ExitCode, Input } from '../command.ts';
import { putReport, tellTroubles } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findTarget, type Target } from '../find-target.ts';
import { type CheckExtras, openCheck } from '../open-check.ts';
import { onFilesOfRun } from '../restart-with-one-arena.ts';
import { renderReport } from '../render-report.ts';
import { formatOf, formats } from '../report-options.ts';
import { writeOutput } from '../write-output.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  if (input.positionals.length > 1 || input.has('shard')) {
    const { checkMany } = await import('../check-many.ts');
    return checkMany(input, io);
  }
  const target = findTarget(input, io, input.positionals[0]);
  if (!input.has('watch')) return checkOnce(input, io, target, { onFiles: onFilesOfRun });
  if (input.has('update-baseline'))
    throw new UserError('--watch does not go with --update-baseline', { hint: 'Write the baseline first.' });
  const { watchChecks } = await import('../watch-checks.ts');
  return watchChecks(input, io, target, (memory) => checkOnce(input, io, target, { memory }));
}

async function checkOnce(input: Input, io: Io, target: Target, extras: CheckExtras = {}): Promise<ExitCode> {
  const named = input.value('baseline');
  const baseline = named === undefined ? undefined : path.resolve(io.folder, named);
  const isUpdate = input.has('update-baseline');
  if (isUpdate && baseline === undefined)
    throw new UserError('--update-baseline needs --baseline FILE', { hint: 'Name the file to write.' });
  const base = input.value('base');
  const checked = await openCheck(input, io, target, {
    ...extras,
    ...(baseline !== undefined && !isUpdate && { baseline }),
    ...(base !== undefined && { base }),
  });
  if (isUpdate && baseline !== undefined) {
    const { rows, ...rest } = makeBaseline(checked.report.diagnostics);
    writeOutput(`${JSON.stringify({ ...rest, rows }, undefined, 2)}\n`, baseline, 'baseline', { ...io, isQuiet: true });
    io.write(`${rows.length} ${rows.length === 1 ? 'diagnostic is' : 'diagnostics are'} accepted in ${named ?? ''}\n`);
    return checked.crashes.length > 0 ? 2 : 0;
  }
  putReport(renderReport(checked, formatOf(input, formats, 'text'), input, io), input, io);
  tellTroubles(checked, io);
  return exitCodeOf(checked, (input.value('fail-on') ?? 'error') as FailLevel);
}
