import { type CheckedWorkspace, exitCodeOf, type FailLevel, shownPath, UserError } from '@mixer-oauth/node';
import { builtInProviders, defaultProvider } from '@mixer-oauth/providers';
import type { ExitCode, Input } from '../command.ts';
import { putReport, tellTroubles } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findTarget, type Target } from '../find-target.ts';
import { openCheck } from '../open-check.ts';
import { renderLedger, renderReport } from '../render-report.ts';
import { formatOf } from '../report-options.ts';
import { unresolvedText } from '../unresolved-text.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const target = findTarget(input, io, input.positionals[0]);
  const provider = input.value('provider') ?? defaultProvider;
  const without = input.has('no-manifest') && { withoutManifest: { provider } };
  const checked = await openCheck(input, io, target, { isAudit: true, ...without });
  if (without) requireFiles(checked, target);
  const render = formatOf(input) === 'text' ? renderLedger : renderReport;
  const places = input.has('unresolved') && render === renderLedger ? unresolvedText(checked.report, io) : '';
  putReport(render(checked, input, io) + places, input, io);
  tellTroubles(checked, io);
  if (without && input.value('provider') === undefined && checked.report.evidence.length === 0 && !io.isQuiet)
    io.writeError(
      `No code here talks to ${defaultProvider}, the default. --provider names another: ${builtInProviders.join(', ')}.\n`,
    );
  return exitCodeOf(checked, (input.value('fail-on') ?? 'never') as FailLevel);
}

/** A folder without a file is most likely another one than was meant. @throws {UserError} */
function requireFiles({ report }: CheckedWorkspace, { root }: Target): void {
  if (report.summary.files.seen > 0) return;
  throw new UserError(`There is nothing to audit in ${shownPath(root)}`, {
    hint: 'It has no file, or git ignores all of them. Give the folder of the code.',
  });
}
