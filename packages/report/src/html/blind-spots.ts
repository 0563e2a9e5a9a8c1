import type { Report } from '@mixer-oauth/core';
import { describeEvidence, placeOf } from '../describe-evidence.ts';
import { crashedWords, summaryLines, unresolvedIn } from '../summary-text.ts';
import { codeHtml, escapeHtml } from './escape-html.ts';
import { frameHtml } from './frame.ts';
import { traceHtml } from './proofs.ts';
import type { View } from './view.ts';

const plain = (_look: string, text: string): string => text;
const mostPlaces = 200;

/** What could not be read or resolved, so that a partial result is never taken for a whole one. */
export function blindSpotsHtml(report: Report, view: View): string {
  const {
    files: { failed },
    crashed = [],
  } = report.summary;
  const unresolved = unresolvedIn(report);
  const broken = crashed.map((rule) => `<li>${escapeHtml(crashedWords(rule))}</li>`);
  const files = failed.map(({ file, reason }) => `<li>${codeHtml(file)} ${escapeHtml(reason)}</li>`);
  const places = unresolved
    .slice(0, mostPlaces)
    .map(
      (one) =>
        `<li>${codeHtml(placeOf(one.span))} ${escapeHtml(describeEvidence(one))}${frameHtml(view.sourceOf(one.span.file), one.span)}${traceHtml(one)}</li>`,
    );
  const more = unresolved.length - places.length;
  return [
    broken.length > 0 ? `<h3>Bugs in mixer-oauth</h3><ul>${broken.join('')}</ul>` : '',
    files.length > 0 ? `<h3>Not read, so nothing is known of</h3><ul>${files.join('')}</ul>` : '',
    places.length > 0 ? `<h3>Not resolved, so proof of nothing</h3><ul>${places.join('')}</ul>` : '',
    more > 0 ? `<p>and ${more} more: the JSON report lists them</p>` : '',
    broken.length + files.length + places.length === 0
      ? '<p>Everything that was found could be read and resolved.</p>'
      : '',
  ].join('\n');
}

/** What the run did, line by line, without the lists that have a place of their own on the page. */
export const doneHtml = (report: Report): string =>
  summaryLines({ ...report, evidence: [] }, plain)
    .slice(1) // the verdict is the page's title
    .filter((line) => !/^\s|:$/.test(line))
    .map((line) => `<li>${escapeHtml(line)}</li>`)
    .join('');
