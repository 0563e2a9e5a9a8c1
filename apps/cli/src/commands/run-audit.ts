import { exitCodeOf, type FailLevel } from '@mixer-oauth/node';
import { defaultProvider } from '@mixer-oauth/providers';
import type { ExitCode, Input } from '../command.ts';
import { putReport, tellTroubles } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { findTarget } from '../find-target.ts';
import { openCheck } from '../open-check.ts';
import { renderLedger, renderReport } from '../render-report.ts';
import { formatOf } from '../report-options.ts';
import { unresolvedText } from '../unresolved-text.ts';

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const target = findTarget(input, io, input.positionals[0]);
  const provider = input.value('provider') ?? defaultProvider;
  const without = input.has('no-manifest') && { withoutManifest: { provider } };
  const checked = await openCheck(input, io, target, { isAudit: true, ...without });
  const render = formatOf(input) === 'text' ? renderLedger : renderReport;
  const places = input.has('unresolved') && render === renderLedger ? unresolvedText(checked.report, io) : '';
  putReport(render(checked, input, io) + places, input, io);
  tellTroubles(checked, io);
  return exitCodeOf(checked, (input.value('fail-on') ?? 'never') as FailLevel);
}
