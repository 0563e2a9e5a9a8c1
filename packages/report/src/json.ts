import { jsonText } from './json-text.ts';
import { prepareReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';

// The order in which a person reads a report; a key that is not here goes last, by name.
const order = [
  'id name version tool manifest errors warnings infos suppressed fixable rules notRun crashed clients evidence diagnostics summary',
  'file start end line column offset kind rule severity message text title client provider environment scope span',
  'certainty protocol method path operation isAnonymous isByLibrary tokenKind value clientId approvalPrompt hosts redirectUris',
  'seen read audited skipped failed calls',
  'declared isOptional requests scopes requested needed verdict because reason unresolved',
  'related trace fix edits isSafe docs fingerprint',
].flatMap((keys) => keys.split(' '));
const rankByKey = new Map(order.map((key, rank) => [key, rank]));

/** The report for programs, as `schemas/report.schema.json` describes it: the same report gives the same bytes. */
export const json: Reporter = (report, context) => jsonText(prepareReport(report, context).report, sortKeys);

function sortKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1)));
}

const rank = (key: string): number => rankByKey.get(key) ?? order.length;
