import type { ClientDiff, ReportDiff, Span } from '@mixer-oauth/core';
import { type DiffLine, diffLines, verdictOfDiff } from './diff-lines.ts';
import { codeMarkdown, escapeMarkdown } from './escape-markdown.ts';
import { takeBlocks } from './take-blocks.ts';

// A comment on GitHub holds 65,536 characters; some room for the line that says what was cut.
const maximum = 60_000;
const words = { '+': 'added', '-': 'removed', '~': 'changed' } as const;
const states = { added: ' is new', removed: ' is removed', changed: '' } as const;

/** A diff for a comment on a pull request. What does not fit is counted, never dropped silently. */
export function diffMarkdown(diff: ReportDiff): string {
  const icon = diff.mustConsent ? '⚠️' : '✅';
  const head = `## ${icon} mixer-oauth: ${verdictOfDiff(diff)}\n\n${codeMarkdown(diff.base)} → ${codeMarkdown(diff.head)}\n`;
  const gaps = diff.gaps.map((gap) => `\n**Incomplete:** ${escapeMarkdown(gap)}\n`).join('');
  const room = { left: maximum - head.length - gaps.length };
  const clients = takeBlocks(
    diff.clients.map((client) => clientMarkdown(client, diff.base)),
    room,
    '',
  );
  const missing = diff.clients.length - clients.taken;
  const cut = missing > 0 ? `\n_Cut to fit: ${missing} more clients. The JSON has everything._\n` : '';
  return head + gaps + clients.text + cut;
}

function clientMarkdown(client: ClientDiff, base: string): string {
  const { id, provider, state, consent } = client;
  const verdict = consent.isNeeded ? '**Users must consent again**' : 'No new consent';
  const rows = diffLines(client).map((line) => row(line, base));
  const table =
    rows.length > 0 ? `\n| | what | declared | in the code |\n| --- | --- | --- | --- |\n${rows.join('')}` : '';
  return `\n### ${codeMarkdown(id)} on ${codeMarkdown(provider)}${states[state]}\n\n${verdict}: ${escapeMarkdown(consent.because)}\n${table}`;
}

function row({ sign, what, value, note, declared, code }: DiffLine, base: string): string {
  const thing = `${what} ${codeMarkdown(value)}${note === '' ? '' : ` (${escapeMarkdown(note)})`}`;
  const places = code.map(({ span, text }) => `${placeOf(span)} ${escapeMarkdown(text)}`).join('<br>');
  return `| ${words[sign]} | ${thing} | ${declared ? `${placeOf(declared)}${sign === '-' ? ` of ${codeMarkdown(base)}` : ''}` : ''} | ${places} |\n`;
}

const placeOf = ({ file, start }: Span): string => codeMarkdown(`${file}:${start.line}`);
