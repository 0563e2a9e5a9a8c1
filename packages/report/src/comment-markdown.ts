import type { ClientDiff, Diagnostic, Report, ReportDiff, Span } from '@mixer-oauth/core';
import { count } from './count.ts';
import { type DiffLine, diffLines, verdictOfDiff } from './diff-lines.ts';
import { codeMarkdown, escapeMarkdown, linkMarkdown } from './escape-markdown.ts';
import { failedRows, icons, ledgerMarkdown, reportIcon } from './markdown.ts';
import { prepareReport } from './prepare-report.ts';
import type { ReportContext } from './reporter.ts';
import { verdictLine } from './summary-text.ts';
import { takeBlocks } from './take-blocks.ts';

export interface CommentOptions {
  /** What the change adds and removes, without secrets; undefined: there is nothing to compare with. */
  readonly diff: ReportDiff | undefined;
  /** UTF-16 units. A comment on GitHub holds 65,536 characters. */
  readonly maximumLength: number;
  /** The address of a place, where it has one. A removed line has only the base's. */
  readonly addressOf: (span: Span, side: 'base' | 'head') => string | undefined;
}

type AddressOf = CommentOptions['addressOf'];
interface Room {
  left: number;
}

// A list that fills no screen of a phone.
const fewItems = 5;
// For the line that says what was cut.
const reserve = 300;
const verbs = { '+': 'added', '-': 'removed', '~': 'changed' } as const;
const states = { added: ' is new', removed: ' is removed', changed: '' } as const;

/**
 * What a pull request changes and what is wrong with it, for one comment. Lists rather than tables, since it is read on phones too;
 * what is long is folded. What does not fit is counted, never dropped silently.
 */
export function commentMarkdown(
  report: Report,
  context: ReportContext,
  { diff, maximumLength, addressOf }: CommentOptions,
): string {
  const { report: prepared } = prepareReport(report, context);
  const shown = prepared.diagnostics.filter(({ suppressed }) => !suppressed).toSorted(bySeverity);
  const head = `## ${diff?.mustConsent ? '⚠️' : reportIcon(prepared)} mixer-oauth: ${title(prepared, diff)}\n`;
  const gaps = (diff?.gaps ?? []).map((gap) => `\n**Incomplete:** ${escapeMarkdown(gap)}\n`);
  const room: Room = { left: maximumLength - head.length - reserve };
  const gapText = takeBlocks(gaps, room, '');
  const changes = takeChanges(diff?.clients ?? [], room, addressOf);
  const findings = takeFolded(
    shown.map((one) => findingItem(one, addressOf)),
    room,
    findingsTitle(prepared),
  );
  const unread = takeFolded(failedRows(prepared), room, 'Not read, so nothing is known of');
  const ledgers = takeBlocks(prepared.clients.map(ledgerMarkdown), room, '');
  const cut = [
    [gaps.length - gapText.taken, 'gap'],
    [changes.missing, 'change'],
    [findings.missing, 'diagnostic'],
    [unread.missing, 'unread file'],
    [prepared.clients.length - ledgers.taken, 'ledger'],
  ] as const;
  const words = cut.filter(([amount]) => amount > 0).map(([amount, noun]) => count(amount, noun));
  const tail =
    words.length > 0 ? `\n_Cut to fit: ${words.join(', ')}. The job's summary and the JSON report have more._\n` : '';
  return [head, gapText.text, changes.text, findings.text, unread.text, ledgers.text, tail].join('');
}

const ranks = { error: 0, warning: 1, info: 2 } as const;
const bySeverity = (left: Diagnostic, right: Diagnostic): number => ranks[left.severity] - ranks[right.severity];

function title(report: Report, diff: ReportDiff | undefined): string {
  const found = verdictLine(report.summary);
  return diff && diff.clients.length > 0
    ? `${verdictOfDiff(diff)}; ${found.slice(0, 1).toLowerCase()}${found.slice(1)}`
    : found;
}

const findingsTitle = ({ summary: { errors, warnings, infos } }: Report): string =>
  [
    ...(errors > 0 ? [count(errors, 'error')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ...(infos > 0 ? [`${infos} info`] : []),
  ].join(', ');

function takeChanges(
  clients: readonly ClientDiff[],
  room: Room,
  addressOf: AddressOf,
): Readonly<{ text: string; missing: number }> {
  let text = '';
  let missing = 0;
  for (const client of clients) {
    const items = diffLines(client).map((line) => changeItem(line, addressOf));
    const taken = takeBlocks([clientHead(client), ...items], room, '');
    text += taken.text;
    missing += items.length + 1 - taken.taken;
  }
  return { text, missing };
}

function clientHead({ id, provider, state, consent }: ClientDiff): string {
  const verdict = consent.isNeeded ? '**Users must consent again**' : 'No new consent';
  return `\n### ${codeMarkdown(id)} on ${codeMarkdown(provider)}${states[state]}\n\n${verdict}: ${escapeMarkdown(consent.because)}\n\n`;
}

function changeItem({ sign, what, value, note, declared, code }: DiffLine, addressOf: AddressOf): string {
  const side = sign === '-' ? 'base' : 'head';
  const place = declared ? ` at ${placeLink(declared, side, addressOf)}` : '';
  const remark = note === '' ? '' : ` (${escapeMarkdown(note)})`;
  const behind = code.map(({ span, text }) => `  - ${placeLink(span, side, addressOf)} ${escapeMarkdown(text)}\n`);
  return `- **${verbs[sign]}** ${what} ${codeMarkdown(value)}${remark}${place}\n${behind.join('')}`;
}

function findingItem({ severity, span, rule, docs, message, client, fix }: Diagnostic, addressOf: AddressOf): string {
  const owner = client === undefined ? '' : `${codeMarkdown(client)}: `;
  const hint = fix ? `<br>Fix: ${escapeMarkdown(fix.title)}` : '';
  return `- ${icons[severity]} ${owner}${escapeMarkdown(message)}<br>${placeLink(span, 'head', addressOf)} ${linkMarkdown(rule, docs)}${hint}\n`;
}

/** A list that opens when its title is pressed; a short one is open. */
function takeFolded(
  items: readonly string[],
  room: Room,
  heading: string,
): Readonly<{ text: string; missing: number }> {
  const close = '\n</details>\n';
  room.left -= close.length;
  const { text, taken } = takeBlocks(
    items,
    room,
    `\n<details${items.length <= fewItems ? ' open' : ''}><summary>${heading}</summary>\n\n`,
  );
  if (taken === 0) room.left += close.length;
  return { text: taken === 0 ? '' : text + close, missing: items.length - taken };
}

function placeLink(span: Span, side: 'base' | 'head', addressOf: AddressOf): string {
  const label = codeMarkdown(`${span.file}:${span.start.line}`);
  const address = addressOf(span, side);
  return address !== undefined && isSafeAddress(address) ? `[${label}](${address})` : label;
}

const isSafeAddress = (address: string): boolean => /^https?:\/\/[\w.~:/?#@!$&+,;=%-]+$/u.test(address);
