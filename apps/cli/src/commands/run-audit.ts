import { type CheckedWorkspace, exitCodeOf, type FailLevel, shownPath, UserError } from '@mixer-oauth/node';
import { builtInProviders, defaultProvider } from '@mixer-oauth/providers';
import type { ExitCode, Input } from '../command.ts';
import { putReport, tellTroubles } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findTarget, type Target } from '../find-target.ts';
import { openCheck } from '../open-check.ts';
import { onFilesOfRun } from '../restart-with-one-arena.ts';
import { renderLedger, renderReport } from '../render-report.ts';
import { formatOf, formats } from '../report-options.ts';
import { unresolvedText } from '../unresolved-text.ts';

// A client is one of the manifest.
const ofManifest = ['manifest', 'client'] as const;

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const wrong = ofManifest.find((option) => input.has('no-manifest') && input.has(option));
  if (wrong !== undefined)
    throw new UserError(`--no-manifest and --${wrong} contradict each other`, { hint: 'Leave out one of them.' });
  const target = findTarget(input, io, input.positionals[0]);
  const provider = input.value('provider') ?? defaultProvider;
  const without = input.has('no-manifest') && { withoutManifest: { provider } };
  const checked = await openCheck(input, io, target, { isAudit: true, onFiles: onFilesOfRun, ...without });
  if (without) requireFiles(checked, target);
  const format = formatOf(input, formats, 'text');
  const places = input.has('unresolved') ? unresolvedText(checked.report, io) : '';
  const text = format === 'text' ? renderLedger(checked, input, io) + places : renderReport(checked, format, input, io);
  putReport(text, input, io);
  tellTroubles(checked, io);
  if (without && input.value('provider') === undefined && checked.report.evidence.length === 0 && !io.isQuiet)
    io.writeError(
      `No code ${that(checked)} talks to ${defaultProvider}, the default. --provider names another: ${builtInProviders.join(', ')}.\n`,
    );
  return exitCodeOf(checked, (input.value('fail-on') ?? 'never') as FailLevel);
}

/** Of what was not read nobody knows whom it talks to. */
const that = ({ report }: CheckedWorkspace): string =>
  report.summary.files.failed.length > 0 ? 'that could be read' : 'here';

/** A folder without a file is most likely another one than was meant. @throws {UserError} */
function requireFiles({ report }: CheckedWorkspace, { root }: Target): void {
  if (report.summary.files.seen > 0) return;
  throw new UserError(`There is nothing to audit in ${shownPath(root)}`, {
    hint: 'It has no file, or git ignores all of them. Give the folder of the code.',
  });
}
