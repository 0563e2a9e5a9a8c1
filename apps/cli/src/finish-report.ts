import type { CheckedWorkspace } from '@mixer-oauth/node';
import { makeSecrets } from '@mixer-oauth/report';
import type { Input } from './command.ts';
import type { Io } from './io.ts';
import { strangeEnding } from './report-options.ts';
import { writeOutput } from './write-output.ts';

/** Puts a report where it was asked for. @throws {UserError} when the file cannot be written */
export function putReport(text: string, input: Input, io: Io): void {
  writeOutput(text === '' || text.endsWith('\n') ? text : `${text}\n`, input.value('output'), 'report', io);
  const ending = strangeEnding(input);
  if (ending !== undefined && !io.isQuiet)
    io.writeError(`  It is text: "${ending}" is the ending of no format that a report has. --format chooses one.\n`);
}

/** Says what no report can: rules that crashed and a baseline that has grown stale. */
export function tellTroubles(
  { crashes, stale, ...checked }: Pick<CheckedWorkspace, 'crashes' | 'stale' | 'masked' | 'sources'>,
  io: Io,
): void {
  const { redact } = makeSecrets(checked);
  const tell = (text: string): void => io.writeError(redact(text));
  for (const { rule, error } of crashes) {
    tell(
      `mixer-oauth: internal error: the rule ${rule} failed: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    if (io.env['MIXER_OAUTH_DEBUG'] !== undefined && error instanceof Error) tell(`${error.stack ?? ''}\n`);
  }
  for (const { rule, file, message } of stale) tell(`stale baseline row: ${rule} in ${file}: ${message}\n`);
  if (stale.length > 0) tell('  Nothing matches these rows any more: run with --update-baseline to drop them.\n');
}
