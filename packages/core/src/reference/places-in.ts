import type { Evidence } from '../evidence.ts';
import type { Report } from '../report.ts';

/** Where the evidence with these ids stands, as `file:line`. */
export function placesIn({ evidence }: Pick<Report, 'evidence'>): (ids: readonly string[]) => readonly string[] {
  const byId = new Map<string, Evidence>(evidence.map((one) => [one.id, one]));
  return (ids) =>
    ids.flatMap((id) => {
      const span = byId.get(id)?.span;
      return span ? [`${span.file}:${span.start.line}`] : [];
    });
}
