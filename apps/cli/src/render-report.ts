import { type CheckedWorkspace, docsFolder, ruleFacts } from '@mixer-oauth/node';
import { type Format, ledgerText, type ReportContext, reporters } from '@mixer-oauth/report';
import type { Input } from './command.ts';
import type { Io } from './io.ts';

/** What a report is shown from. */
export type Shown = Pick<CheckedWorkspace, 'report' | 'sources' | 'masked'>;

export const renderReport = (checked: Shown, format: Format, input: Input, io: Io): string =>
  reporters[format](checked.report, contextOf(checked, input, io));

/** The ledger alone, for a terminal. */
export function renderLedger(checked: Shown, input: Input, io: Io): string {
  const [client, ...others] = input.values('client');
  const isOne = client !== undefined && others.length === 0;
  return ledgerText(checked.report, contextOf(checked, input, io), {
    trace: input.has('trace'),
    ...(isOne && { client }),
  });
}

function contextOf({ sources, masked }: Shown, input: Input, io: Io): ReportContext {
  return {
    sources,
    masked,
    isColour: io.hasColour && input.value('output') === undefined,
    width: io.width,
    docsBase: docsFolder,
    rules: ruleFacts(),
  };
}
