import type { Report } from '@mixer-oauth/core';

/** The report of a folder, with paths as its repository has them. `folder` is relative and ends with `/`; empty: nothing moves. */
export function moveReport(report: Report, folder: string): Report {
  if (folder === '') return report;
  const moved = move(report, folder) as Report;
  return { ...moved, manifest: report.manifest === null ? null : folder + report.manifest };
}

/** Whatever has a `file` is a place: a span, an edit, or the fate of a file. */
function move(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((item) => move(item, folder));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'file' && typeof item === 'string' ? folder + item : move(item, folder),
    ]),
  );
}
