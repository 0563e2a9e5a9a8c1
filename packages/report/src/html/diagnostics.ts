import type { Diagnostic } from '@mixer-oauth/core';
import { placeOf } from '../describe-evidence.ts';
import type { ReportContext } from '../reporter.ts';
import { codeHtml, escapeHtml, linkHtml } from './escape-html.ts';
import { frameHtml } from './frame.ts';
import type { View } from './view.ts';

const marks = { error: '✖', warning: '▲', info: '●' } as const;

/** What is wrong, each with its code, its rule and the way out. Suppressed ones are folded away, with their reasons. */
export function diagnosticsHtml(diagnostics: readonly Diagnostic[], rules: ReportContext['rules'], view: View): string {
  const shown = diagnostics.filter(({ suppressed }) => !suppressed);
  const hidden = diagnostics.filter(({ suppressed }) => suppressed);
  const list = (ones: readonly Diagnostic[]): string => ones.map((one) => diagnosticHtml(one, rules, view)).join('\n');
  const suppressed =
    hidden.length > 0 ? `<details><summary>Suppressed: ${hidden.length}</summary>${list(hidden)}</details>` : '';
  return `${shown.length > 0 ? list(shown) : '<p>None.</p>'}${suppressed}`;
}

function diagnosticHtml(diagnostic: Diagnostic, rules: ReportContext['rules'], view: View): string {
  const { rule, severity, message, span, client, related, fix, docs, suppressed } = diagnostic;
  const owner = client === undefined ? '' : ` <span class="client">${escapeHtml(client)}</span>`;
  const summary = rules.get(rule)?.summary;
  const places = related.map(
    (place) =>
      `<li>${codeHtml(placeOf(place.span))} ${escapeHtml(place.message)}${frameHtml(view.sourceOf(place.span.file), place.span)}</li>`,
  );
  const command = fix?.isSafe ? 'mixer-oauth fix' : 'mixer-oauth fix --unsafe';
  return `<article class="diagnostic" data-severity="${severity}" data-client="${escapeHtml(client ?? '')}">
<h3><span class="severity ${severity}"><span aria-hidden="true">${marks[severity]}</span> ${severity}</span> ${escapeHtml(message)}</h3>
<p>${codeHtml(placeOf(span))}${owner} ${linkHtml(rule, docs)}${summary === undefined ? '' : `: ${escapeHtml(summary)}`}</p>
${frameHtml(view.sourceOf(span.file), span)}
${places.length > 0 ? `<ul class="related">${places.join('')}</ul>` : ''}
${fix ? `<p class="fix">Fix: ${escapeHtml(fix.title)} (${codeHtml(command)})</p>` : ''}
${suppressed ? `<p>Suppressed: ${escapeHtml(suppressed.reason ?? suppressed.kind)}</p>` : ''}
</article>`;
}
