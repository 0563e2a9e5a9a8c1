import { behaviour } from './html/behaviour.ts';
import { blindSpotsHtml, doneHtml } from './html/blind-spots.ts';
import { diagnosticsHtml } from './html/diagnostics.ts';
import { escapeHtml } from './html/escape-html.ts';
import { filtersHtml } from './html/filters.ts';
import { looks } from './html/looks.ts';
import { matrixHtml } from './html/matrix.ts';
import { policy } from './html/policy.ts';
import { prepareReport } from './prepare-report.ts';
import type { Reporter } from './reporter.ts';
import { verdictLine } from './summary-text.ts';

/** One page in one file, to look at rather than read: the ledger as a matrix, and whatever is behind each cell. */
export const html: Reporter = (report, context) => {
  const { report: prepared, sourceOf } = prepareReport(report, context);
  const view = { evidenceById: new Map(prepared.evidence.map((one) => [one.id, one])), sourceOf };
  const { manifest, summary, tool } = prepared;
  const subject = manifest === null ? 'code without a manifest' : escapeHtml(manifest);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>mixer-oauth: ${escapeHtml(verdictLine(summary))}</title>
<style>${looks}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the ledger</a>
<header class="top">
<h1>${subject}</h1>
<p class="lead">${escapeHtml(verdictLine(summary))}</p>
<ul class="done">${doneHtml(prepared)}</ul>
</header>
<main id="main">
${filtersHtml(prepared)}
<h2>Ledger</h2>
${matrixHtml(prepared.clients, view)}
<h2>Diagnostics</h2>
${diagnosticsHtml(prepared.diagnostics, context.rules, view)}
<h2>What could not be seen</h2>
${blindSpotsHtml(prepared, view)}
<footer>${tool.name} ${escapeHtml(tool.version)}</footer>
</main>
<script>${behaviour}</script>
</body>
</html>
`;
};
