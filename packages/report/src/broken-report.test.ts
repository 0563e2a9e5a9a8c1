import { parseReport } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { mergeReports } from './merge-reports.ts';
import { reporters } from './reporters.ts';
import { sampleContext } from './testing/sample-context.ts';
import { sampleReport } from './testing/sample-report.ts';

type Path = readonly (string | number)[];

const written = JSON.stringify(sampleReport);
const wrong: readonly unknown[] = [undefined, null, 'x', [5], { toString: 5 }];

/** One path for each kind of place: of a list, the first that has it. */
function kindsOfPlaces(value: unknown, path: Path = [], found = new Map<string, Path>()): Map<string, Path> {
  const kind = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
  if (!found.has(kind)) found.set(kind, path);
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      kindsOfPlaces(inner, [...path, Array.isArray(value) ? Number(key) : key], found);
  return found;
}

function brokenAt(path: Path, put: unknown): string {
  const report: unknown = JSON.parse(written);
  let holder = report as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) holder = holder[step] as Record<string | number, unknown>;
  holder[path.at(-1) ?? ''] = put;
  return JSON.stringify(report);
}

test('a report that is broken in one place is none, or can be merged and shown', () => {
  const places = [...kindsOfPlaces(JSON.parse(written)).values()].filter((path) => path.length > 0);
  expect(places.length).toBeGreaterThan(100);
  let shown = 0;
  for (const path of places)
    for (const put of wrong) {
      const report = parseReport(brokenAt(path, put));
      if (!report) continue;
      const merged = mergeReports([{ folder: 'a/', report }], '1.0.0');
      for (const reporter of Object.values(reporters)) expect(typeof reporter(merged, sampleContext)).toBe('string');
      shown += 1;
    }
  expect(shown).toBeGreaterThan(50);
});
