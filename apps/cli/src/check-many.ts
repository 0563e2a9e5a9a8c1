import path from 'node:path';
import { type CheckedWorkspace, exitCodeOf, type FailLevel, isUserError, UserError } from '@mixer-oauth/node';
import { mergeReports } from '@mixer-oauth/report';
import { chooseShard } from './choose-shard.ts';
import type { ExitCode, Input } from './command.ts';
import { failureText } from './failure-text.ts';
import { putReport, tellTroubles } from './finish-report.ts';
import type { Io } from './io.ts';
import { findTarget } from './find-target.ts';
import { openCheck } from './open-check.ts';
import { renderReport, type Shown } from './render-report.ts';
import { formatOf, formats } from './report-options.ts';
import { version } from './version.ts';

type Part = Readonly<{ folder: string; checked: CheckedWorkspace }>;

// What speaks of one folder, or of files that are named from one.
const alone = ['manifest', 'client', 'har', 'baseline', 'update-baseline', 'watch'] as const;

/**
 * Checks several folders, each with its own manifest, and reports on them as one. A folder that cannot be checked is told, and the
 * others are checked all the same.
 *
 * @throws {UserError} when an option does not go with several folders
 */
export async function checkMany(input: Input, io: Io): Promise<ExitCode> {
  const wrong = alone.find((option) => input.has(option));
  if (wrong !== undefined)
    throw new UserError(`--${wrong} does not go with several folders`, { hint: 'Check that folder by itself.' });
  if (input.positionals.length === 0)
    throw new UserError('--shard divides folders, and none is given', {
      hint: 'Name all of them: mixer-oauth check apps/* --shard 1/2',
    });
  const base = input.value('base');
  const parts: Part[] = [];
  let code: ExitCode = 0;
  const worst = (other: ExitCode): void => void (code = other > code ? other : code);
  for (const given of chooseShard(input.positionals, input.value('shard'))) {
    try {
      const target = findTarget(input, io, given);
      const checked = await openCheck(input, io, target, { ...(base !== undefined && { base }) });
      parts.push({ folder: shownFolder(target.root, io.folder), checked });
      worst(exitCodeOf(checked, (input.value('fail-on') ?? 'error') as FailLevel));
    } catch (error) {
      if (!isUserError(error)) throw error;
      io.writeError(failureText(new UserError(`${given}: ${error.message}`, error), false));
      worst(2);
    }
  }
  const merged = merge(parts);
  putReport(renderReport(merged, formatOf(input, formats, 'text'), input, io), input, io);
  for (const { checked } of parts) tellTroubles(checked, io);
  return code;
}

function shownFolder(root: string, from: string): string {
  const folder = path.relative(from, root).replaceAll(path.sep, '/');
  return folder === '' ? '' : `${folder}/`;
}

function merge(parts: readonly Part[]): Shown {
  const twice = parts.find(({ folder }, at) => parts.some((other, before) => before < at && other.folder === folder));
  if (twice) throw new UserError(`${twice.folder || '.'} is given twice`, { hint: 'Name every folder once.' });
  return {
    report: mergeReports(
      parts.map(({ folder, checked }) => ({ folder, report: checked.report })),
      version,
    ),
    sources: new Map(
      parts.flatMap(({ folder, checked }) =>
        [...checked.sources].map(([file, text]) => [folder + file, text] as const),
      ),
    ),
    masked: parts.flatMap(({ folder, checked }) =>
      checked.masked.map((span) => ({ ...span, file: folder + span.file })),
    ),
  };
}
