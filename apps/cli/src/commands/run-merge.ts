import path from 'node:path';
import { parseReport } from '@mixer-oauth/core';
import { exitCodeOf, type FailLevel, readNamed, UserError } from '@mixer-oauth/node';
import { mergeReports, type ReportPart } from '@mixer-oauth/report';
import type { ExitCode, Input } from '../command.ts';
import { putReport } from '../finish-report.ts';
import type { Io } from '../io.ts';
import { renderReport } from '../render-report.ts';
import { formatOf, formats } from '../report-options.ts';
import { version } from '../version.ts';

type Part = ReportPart & Readonly<{ file: string }>;

export async function run(input: Input, io: Io): Promise<ExitCode> {
  const parts = input.positionals.map((given) => readPart(given, io.folder));
  requireDistinct(parts);
  const report = mergeReports(parts, version);
  // What the reports hide is hidden already, and they bring no texts.
  putReport(
    renderReport({ report, sources: new Map(), masked: [] }, formatOf(input, formats, 'json'), input, io),
    input,
    io,
  );
  return exitCodeOf({ report, stale: [] }, (input.value('fail-on') ?? 'never') as FailLevel);
}

const wanted = (shown: string) => ({ hint: 'Is the path right, and may it be read?', shown, mayBePipe: true });

/** @throws {UserError} when it cannot be read or is no report */
function readPart(given: string, from: string): Part {
  const [, named, file = given] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  const folder = named === undefined ? '' : `${named.replace(/\/+$/, '')}/`;
  const report = parseReport(readNamed(path.resolve(from, file), wanted(file)));
  if (report) return { folder, report, file };
  throw new UserError(`${file} is no report of mixer-oauth`, {
    hint: 'Write one with "mixer-oauth check --json -o FILE".',
  });
}

/** Two clients of one name would be taken for one. */
function requireDistinct(parts: readonly Part[]): void {
  const owners = new Map<string, string>();
  for (const { folder, report, file } of parts) {
    for (const { id } of report.clients) {
      const owner = owners.get(folder + id);
      if (owner !== undefined)
        throw new UserError(`Both ${owner} and ${file} have a client "${folder}${id}"`, {
          hint: `Put each below a folder of its own: mixer-oauth merge one=${owner} other=${file}.`,
        });
      owners.set(folder + id, file);
    }
  }
}
