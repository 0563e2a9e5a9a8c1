import { glyph, markOf, severityLooks, type Theme } from '../looks.ts';
import { hasManifest, type Model } from '../model.ts';
import { type Line, span } from '../text/line.ts';

const stepWords = { search: 'searching', read: 'reading' } as const;
const cells = 10;

/** What is going on, or what the last check found. */
export function statusLine(model: Model, theme: Theme): Line {
  const { isBusy, progress, snapshot, trouble } = model;
  if (theme.isSpoken) return spokenStatus(model);
  if (isBusy && progress && progress.total > 0) {
    const full = Math.round((progress.done / progress.total) * cells);
    const bar = glyph('full', theme).repeat(full) + glyph('rest', theme).repeat(cells - full);
    return [
      span(`${stepWords[progress.step]} `, 'dim'),
      span(bar, 'title'),
      span(` ${progress.done}/${progress.total}`, 'dim'),
    ];
  }
  if (isBusy) return [span(`checking${glyph('ellipsis', theme)}`, 'dim')];
  if (trouble) return [span(`${markOf(severityLooks.error, theme)} ${trouble.message}`, 'bad')];
  if (!snapshot) return [];
  if (!hasManifest(snapshot)) return [span('no manifest', 'warn')];
  const { errors, warnings } = snapshot.report.summary;
  if (errors + warnings === 0) return [span('clean', 'good')];
  return [
    span(`${markOf(severityLooks.error, theme)} ${errors}`, errors > 0 ? 'bad' : 'dim'),
    span('  '),
    span(`${markOf(severityLooks.warning, theme)} ${warnings}`, warnings > 0 ? 'warn' : 'dim'),
  ];
}

/** In words, and the same until it is over: a screen reader says all that changes. */
function spokenStatus({ isBusy, snapshot, trouble }: Model): Line {
  if (isBusy) return [span('checking the code')];
  if (trouble) return [span(`error: ${trouble.message}`)];
  if (!snapshot) return [];
  if (!hasManifest(snapshot)) return [span('no manifest')];
  const { errors, warnings } = snapshot.report.summary;
  const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
  return [span(errors + warnings === 0 ? 'clean' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`)];
}
