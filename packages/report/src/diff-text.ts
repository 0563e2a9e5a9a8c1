import type { ClientDiff, ReportDiff, Span } from '@mixer-oauth/core';
import { padEnd, widthOf } from './cells.ts';
import { type DiffLine, diffLines, verdictOfDiff } from './diff-lines.ts';
import { type Look, type Paint, painter } from './paint.ts';
import { visible } from './visible.ts';

const looks = { '+': 'green', '-': 'red', '~': 'yellow' } as const satisfies Record<DiffLine['sign'], Look>;
const states = { added: ' (new)', removed: ' (removed)', changed: '' } as const;

/** A diff for people: each client, what changed, the lines behind it, and whether users must consent again. */
export function diffText(diff: ReportDiff, { isColour }: Readonly<{ isColour: boolean }>): string {
  const paint = painter(isColour);
  const head = `${visible(diff.base)} -> ${visible(diff.head)}: ${paint(diff.mustConsent ? 'yellow' : 'green', verdictOfDiff(diff))}`;
  const gaps = diff.gaps.map((gap) => paint('yellow', `Incomplete: ${visible(gap)}`));
  return `${[[head, ...gaps].join('\n'), ...diff.clients.map((client) => clientText(client, diff.base, paint))].join('\n\n')}\n`;
}

function clientText(client: ClientDiff, base: string, paint: Paint): string {
  const { id, name, provider, state, consent } = client;
  const lines = diffLines(client);
  const labels = lines.map((line) => `${line.what} ${visible(line.value)}`);
  const width = Math.max(0, ...labels.map(widthOf));
  const title = `${paint('bold', visible(id))}${name === undefined ? '' : ` ${visible(name)}`} (${visible(provider)})${states[state]}`;
  const verdict = consent.isNeeded ? paint('yellow', 'users must consent again') : 'no new consent';
  return [
    title,
    `  ${verdict}: ${visible(consent.because)}`,
    ...lines.flatMap((line, at) => [
      `  ${paint(looks[line.sign], line.sign)} ${padEnd(labels[at] ?? '', width)}${tail(line, base, paint)}`.trimEnd(),
      ...line.code.map(({ span, text }) => `      ${paint('dim', placeOf(span))} ${visible(text)}`),
    ]),
  ].join('\n');
}

// What was removed stands in the base alone.
const tail = ({ sign, note, declared }: DiffLine, base: string, paint: Paint): string =>
  `${declared ? `  ${paint('dim', `${placeOf(declared)}${sign === '-' ? ` of ${visible(base)}` : ''}`)}` : ''}${note === '' ? '' : `  ${visible(note)}`}`;

const placeOf = ({ file, start }: Span): string => `${visible(file)}:${start.line}`;
