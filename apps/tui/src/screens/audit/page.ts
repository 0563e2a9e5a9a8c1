import type { Evidence, LedgerRow, Span as Place } from '@mixer-oauth/core';
import { describeEvidence, placeOf, visible } from '@mixer-oauth/report';
import type { Highlight } from '../../highlight/code-look.ts';
import { cutMiddle } from '../../text/cut-middle.ts';
import { frameLines } from '../../text/frame-lines.ts';
import { glyph, markOf, severityLooks, type Theme, verdictLooks } from '../../looks.ts';
import type { Snapshot } from '../../model.ts';
import { emptyLine, type Line, lineOf, span, type Tone } from '../../text/line.ts';
import { bullet, field, paragraph } from '../../text/wrap-text.ts';
import type { AuditRow, Finding } from './rows.ts';

export interface PagePlace {
  readonly line: number;
  readonly span: Place;
  /** The diagnostic that it belongs to, if it does. */
  readonly finding?: number;
}

export interface AuditPage {
  readonly lines: readonly Line[];
  /** Places in files, in the order of the page, with the line of the page where each is named. */
  readonly places: readonly PagePlace[];
}

export interface AuditPageOptions {
  readonly width: number;
  readonly theme: Theme;
  /** Number of the place that is pointed at. */
  readonly place: number;
  readonly highlight?: Highlight;
}

/** What is known of a row: what was found, the evidence with its code, how each conclusion was reached. */
export function auditPage(row: AuditRow, snapshot: Snapshot, options: AuditPageOptions): AuditPage {
  const page = new PageWriter(snapshot, options);
  if (row.kind === 'heading') return page;
  if (row.kind === 'scope') writeLedger(row.row, page, options);
  for (const finding of row.findings) writeFinding(finding, page, options);
  if (row.kind === 'scope') writeEvidence(row.row, snapshot, page);
  return page;
}

type PlaceOptions = Readonly<{ around?: number; finding?: number }>;

/** Lines with the places among them counted. */
class PageWriter implements AuditPage {
  readonly lines: Line[] = [];
  readonly places: PagePlace[] = [];
  readonly #snapshot: Snapshot;
  readonly #options: AuditPageOptions;

  constructor(snapshot: Snapshot, options: AuditPageOptions) {
    this.#snapshot = snapshot;
    this.#options = options;
  }

  add(...lines: readonly Line[]): void {
    this.lines.push(...lines);
  }

  /** A place with what is to be said of it, and its code below. */
  place(at: Place, text: string, tone: Tone, { around = 1, finding }: PlaceOptions = {}): void {
    const { theme, width, place, highlight } = this.#options;
    const isPointed = this.places.length === place;
    this.places.push({ line: this.lines.length, span: at, ...(finding !== undefined && { finding }) });
    const pointer = span(isPointed ? `${glyph('pointer', theme)} ` : '  ', 'title');
    const name = cutMiddle(visible(placeOf(at)), width - 2, [], glyph('ellipsis', theme)).text;
    this.add([pointer, span(name, isPointed ? 'strong' : 'plain')]);
    if (text !== '') this.add(...paragraph(visible(text), width - 2).map((line) => [span('  '), ...line]));
    this.add(...frameLines(at, this.#snapshot, { width, theme, tone, around, ...(highlight && { highlight }) }));
  }

  /** One step of a conclusion. */
  step(text: string): void {
    this.add(...paragraph(visible(text), this.#options.width - 4, 'dim').map((line) => [span('    '), ...line]));
  }
}

function writeLedger(
  { name, verdict, because, declared }: LedgerRow,
  page: PageWriter,
  { width, theme }: AuditPageOptions,
): void {
  const look = verdictLooks[verdict];
  page.add(
    ...paragraph(visible(name), width, 'title'),
    ...bullet(`${markOf(look, theme)} `, `${verdict}: ${because}`, width, look.tone),
    ...field('reason', visible(declared?.reason ?? ''), width),
    emptyLine,
  );
}

function writeFinding(
  { diagnostic, number: finding }: Finding,
  page: PageWriter,
  { width, theme }: AuditPageOptions,
): void {
  const { severity, rule, message, related, fix, docs, span: at } = diagnostic;
  const look = severityLooks[severity];
  page.add([span(`${markOf(look, theme)} ${severity} `, look.tone), span(rule, 'strong')]);
  page.place(at, message, look.tone, { finding });
  for (const one of related) page.place(one.span, one.message, 'note', { around: 0, finding });
  if (fix) {
    const safety = fix.isSafe ? '' : ' (changes what users can do or must approve)';
    page.add(...field('f fixes it', `${visible(fix.title)}${safety}`, width, 'good'));
  }
  page.add(
    ...field('more', `mixer-oauth explain ${rule}`, width, 'dim'),
    ...field('docs', docs, width, 'dim'),
    emptyLine,
  );
}

function writeEvidence(row: LedgerRow, snapshot: Snapshot, page: PageWriter): void {
  const byId = new Map(snapshot.report.evidence.map((one) => [one.id, one]));
  if (row.declared) {
    page.add(lineOf('Declared', 'strong'));
    page.place(row.declared.span, row.declared.isOptional ? 'asked for later, on demand' : '', 'note', { around: 0 });
  }
  const sections: readonly (readonly [title: string, ids: readonly string[]])[] = [
    ['Asked for', row.requested],
    ['Needed', row.needed],
    ['Seen in traffic', row.observed ?? []],
  ];
  for (const [title, ids] of sections) {
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    if (found.length === 0) continue;
    page.add(emptyLine, [span(`${title} `, 'strong'), span(`${found.length}`, 'dim')]);
    for (const evidence of found) writeProof(evidence, page);
  }
}

/** One piece of evidence; the steps that led to it are places too. */
function writeProof(evidence: Evidence, page: PageWriter): void {
  const certainty = evidence.certainty === 'certain' ? '' : ` (${evidence.certainty})`;
  page.place(evidence.span, describeEvidence(evidence) + certainty, 'note');
  const told = new Set<string>();
  const steps = [
    ...evidence.trace.map(({ span: at, text }) => ({ at, text })),
    ...evidence.related.map(({ span: at, message }) => ({ at, text: message })),
  ];
  for (const { at, text } of steps) {
    const key = `${placeOf(at)} ${text}`;
    if (told.has(key)) continue; // a related place is often a step too
    told.add(key);
    page.step(`${placeOf(at)} ${text}`);
  }
}
