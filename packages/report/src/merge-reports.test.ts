import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { json } from './json.ts';
import { mergeReports } from './merge-reports.ts';
import { moveReport } from './move-report.ts';
import { sampleContext } from './testing/sample-context.ts';
import { sampleReport } from './testing/sample-report.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../schemas/report.schema.json', import.meta.url), 'utf8'),
) as object;
const isValid = new Ajv2020({ strict: true, allErrors: true, formats: { uri: true } }).compile(schema);
const bare = { ...sampleContext, masked: [], sources: new Map<string, string>() };
const merged = mergeReports(
  ['a/', 'b/'].map((folder) => ({ folder, report: sampleReport })),
  '1.0.0',
);

test('a merged report is a report', () => {
  expect(isValid(JSON.parse(json(merged, bare))), JSON.stringify(isValid.errors)).toBe(true);
  expect(merged.manifest).toBe('a/mixer-oauth.yml, b/mixer-oauth.yml');
});

test('every place moves below its folder', () => {
  const files = [...JSON.stringify(merged).matchAll(/"file":"([^"]*)"/g)].map(([, file = '']) => file);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !/^[ab]\//.test(file))).toEqual([]);
});

test('clients, evidence and fingerprints of two folders stay apart, and the ledger refers to its own', () => {
  const ids = merged.evidence.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2 * sampleReport.evidence.length);
  const used = merged.clients.flatMap(({ scopes }) =>
    scopes.flatMap(({ requested, needed }) => [...requested, ...needed]),
  );
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(merged.diagnostics.map(({ fingerprint }) => fingerprint)).size).toBe(
    2 * new Set(sampleReport.diagnostics.map(({ fingerprint }) => fingerprint)).size,
  );
});

test('counts add up; the same rules ran twice', () => {
  const { summary } = sampleReport;
  expect(merged.summary).toMatchObject({ errors: 2 * summary.errors, calls: 2 * summary.calls, rules: summary.rules });
  expect(merged.summary.files).toMatchObject({
    seen: 2 * summary.files.seen,
    skipped: { binary: 2 * summary.files.skipped.binary },
  });
  expect(merged.summary.files.failed).toHaveLength(2 * summary.files.failed.length);
});

test('a rule that failed in one part failed; one that did not run in any did not run', () => {
  const part = (folder: string, fields: object) => ({
    folder,
    report: { ...sampleReport, summary: { ...sampleReport.summary, ...fields } },
  });
  const { summary } = mergeReports(
    [part('a/', { notRun: ['x', 'y'], crashed: ['z'] }), part('b/', { notRun: ['y'] }), part('c/', { rules: 0 })],
    '1.0.0',
  );
  expect(summary).toMatchObject({ notRun: ['y'], crashed: ['z'] });
});

test('merging is associative, one report is itself, and of none there is an empty one', () => {
  const part = (folder: string) => ({ folder, report: sampleReport });
  const left = mergeReports(
    [{ folder: '', report: mergeReports([part('a/'), part('b/')], '1.0.0') }, part('c/')],
    '1.0.0',
  );
  const right = mergeReports(
    [part('a/'), { folder: '', report: mergeReports([part('b/'), part('c/')], '1.0.0') }],
    '1.0.0',
  );
  expect(left).toEqual(right);
  expect(mergeReports([part('')], sampleReport.tool.version)).toEqual(sampleReport);
  expect(isValid(JSON.parse(json(mergeReports([], '1.0.0'), bare)))).toBe(true);
  expect(() => mergeReports([part(''), part('')], '1.0.0')).toThrow(RangeError);
});

test('the report of a folder at the top stays as it is', () => {
  expect(moveReport(sampleReport, '')).toBe(sampleReport);
});
