import type { Evidence } from '@mixer-oauth/core';
import { describeEvidence, placeOf } from '../describe-evidence.ts';
import { codeHtml, escapeHtml } from './escape-html.ts';
import { frameHtml } from './frame.ts';
import type { View } from './view.ts';

// A scope that a thousand calls need is as certain after the first few; the rest is counted.
const mostProofs = 12;

/** Each piece of evidence with its code and the steps that led to it. */
export function proofsHtml(ids: readonly string[], view: View): string {
  const shown = ids.slice(0, mostProofs).map((id) => proofHtml(id, view));
  const more = ids.length - shown.length;
  const rest = more > 0 ? `<li>and ${more} more: the JSON report lists them</li>` : '';
  return `<ol class="proofs">${shown.join('')}${rest}</ol>`;
}

function proofHtml(id: string, { evidenceById, sourceOf }: View): string {
  const evidence = evidenceById.get(id);
  if (!evidence) return `<li>${escapeHtml(id)} (not in this report)</li>`;
  const { span, certainty } = evidence;
  const hedge = certainty === 'certain' ? '' : ` <em>(${certainty})</em>`;
  const title = `${codeHtml(placeOf(span))} ${escapeHtml(describeEvidence(evidence))}${hedge}`;
  return `<li>${title}${frameHtml(sourceOf(span.file), span)}${traceHtml(evidence)}</li>`;
}

export function traceHtml({ trace, related }: Evidence): string {
  const steps = [...trace.map(({ text, span }) => ({ span, message: text })), ...related].map(
    ({ span, message }) => `<li>${codeHtml(placeOf(span))} ${escapeHtml(message)}</li>`,
  );
  if (steps.length === 0) return '';
  // A related place is often a step too.
  return `<details class="trace"><summary>How this was concluded</summary><ol>${[...new Set(steps)].join('')}</ol></details>`;
}
