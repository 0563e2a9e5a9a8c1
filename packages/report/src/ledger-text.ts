import type { Evidence, LedgerRow, Report, ReportClient, Verdict } from '@mixer-oauth/core';
import { padEnd, truncate, widthOf, wrap } from './cells.ts';
import { count } from './count.ts';
import { describeEvidence, placeOf } from './describe-evidence.ts';
import { painter } from './paint.ts';
import type { Look, Paint } from './paint.ts';
import { prepareReport } from './prepare-report.ts';
import type { ReportContext } from './reporter.ts';
import { summaryLines } from './summary-text.ts';
import { visible } from './visible.ts';

/** `trace`: the evidence of each scope and how it was concluded. `client`: one client, by id; a key brings its environments. */
export type LedgerOptions = Readonly<{ trace?: boolean; client?: string }>;

/** The mark says it without colour, the word without the mark. */
export const verdictMarks: Readonly<Record<Verdict, Readonly<{ mark: string; look: Look }>>> = {
  ok: { mark: '✓', look: 'green' },
  unused: { mark: '-', look: 'yellow' },
  missing: { mark: '✗', look: 'red' },
  undeclared: { mark: '+', look: 'red' },
  'never-requested': { mark: '!', look: 'yellow' },
  unknown: { mark: '#', look: 'red' },
  unprovable: { mark: '?', look: 'blue' },
};

/** `observed` stands there when a recording of traffic shows something. The verdict comes last but the reason. */
const columnsOf = (scopes: readonly LedgerRow[]): readonly string[] => [
  'scope',
  'declared',
  'requested',
  'needed',
  ...(scopes.some(({ observed }) => observed) ? ['observed'] : []),
  'verdict',
  'because',
];
const widestScope = 40;

interface View {
  readonly paint: Paint;
  readonly width: number;
  readonly evidenceById: ReadonlyMap<string, Evidence>;
  readonly hasTrace: boolean;
}

/** The ledger as one compact table a client, then what could not be seen. */
export function ledgerText(report: Report, context: ReportContext, options: LedgerOptions = {}): string {
  const { report: prepared } = prepareReport(report, context);
  const view: View = {
    paint: painter(context.isColour),
    width: Math.max(60, Math.min(context.width, 200)),
    evidenceById: new Map(prepared.evidence.map((evidence) => [evidence.id, evidence])),
    hasTrace: options.trace === true,
  };
  const clients = prepared.clients.filter(({ id }) => isChosen(id, options.client));
  const tables = clients.map((client) => clientLines(client, view).join('\n'));
  const nothing =
    options.client === undefined ? 'No client to show' : `No client "${visible(options.client)}" in this report`;
  return `${[...(tables.length > 0 ? tables : [nothing]), summaryLines(prepared, view.paint).join('\n')].join('\n\n')}\n`;
}

const isChosen = (id: string, client: string | undefined): boolean =>
  client === undefined || id === client || id.startsWith(`${client}@`);

const visibilities = {
  visible: [],
  'not-visible': ['Where this client asks for scopes cannot be seen, so "requested" proves nothing'],
  none: ['No code was audited for this client'],
} as const satisfies Record<ReportClient['requests'], readonly string[]>;

function clientLines({ id, name, provider, requests, scopes }: ReportClient, view: View): string[] {
  const title = `${view.paint('bold', visible(id))}${name === undefined ? '' : ` ${visible(name)}`} (${visible(provider)})`;
  const notes = visibilities[requests].map((note) => `  ${note}`);
  if (scopes.length === 0) return [title, ...notes, '  No scope is declared, requested or needed'];
  const head = columnsOf(scopes);
  const rows = scopes.map((row) => cellsOf(row, head.includes('observed')));
  const widths = head.map((column, index) =>
    Math.max(...[column, ...rows.map((row) => row[index] ?? '')].map(widthOf)),
  );
  return [
    title,
    ...notes,
    `  ${view.paint('dim', line(head, widths))}`,
    ...scopes.flatMap((row, index) => rowLines(row, rows[index] ?? [], widths, view)),
  ];
}

function cellsOf(
  { name, declared, requested, needed, observed = [], verdict }: LedgerRow,
  hasTraffic: boolean,
): string[] {
  return [
    truncate(visible(name), widestScope),
    declared ? `line ${declared.span.start.line}${declared.isOptional ? ' (optional)' : ''}` : 'no',
    requested.length > 0 ? count(requested.length, 'place') : 'no',
    needed.length > 0 ? count(needed.length, 'call') : 'no',
    ...(hasTraffic ? [observed.length > 0 ? `${observed.length} recorded` : 'no'] : []),
    `${verdictMarks[verdict].mark} ${verdict}`,
  ];
}

const line = (cells: readonly string[], widths: readonly number[]): string =>
  cells.map((cell, index) => (index === widths.length - 1 ? cell : padEnd(cell, widths[index] ?? 0))).join('  ');

function rowLines(row: LedgerRow, cells: readonly string[], widths: readonly number[], view: View): string[] {
  const { paint, width } = view;
  const { look } = verdictMarks[row.verdict];
  const start = widths.slice(0, -1).reduce((sum, cell) => sum + cell + 2, 2);
  const padded = cells.map((cell, index) => padEnd(cell, widths[index] ?? 0));
  const shown = [...padded.slice(0, -1), paint(look, padded.at(-1) ?? '')].join('  ');
  const because = visible(row.because);
  // Too narrow for a column of its own: below, where there is room.
  const isBeside = width - start >= 24;
  const [first = '', ...more] = wrap(because, isBeside ? width - start : width - 6);
  const lines = isBeside
    ? [`  ${shown}  ${first}`, ...more.map((text) => ' '.repeat(start) + text)]
    : [`  ${shown}`, ...[first, ...more].map((text) => `      ${text}`)];
  return [...lines.map((text) => text.trimEnd()), ...(view.hasTrace ? traceLines(row, view) : [])];
}

function traceLines(
  { requested, needed, observed = [], declared }: LedgerRow,
  { evidenceById, paint }: View,
): string[] {
  const declaration = declared
    ? [
        `      ${paint('dim', visible(placeOf(declared.span)))} declares it${declared.reason === undefined ? '' : `: ${visible(declared.reason)}`}`,
      ]
    : [];
  const proofs = [...new Set([...requested, ...needed, ...observed])].flatMap((id) => {
    const evidence = evidenceById.get(id);
    if (!evidence) return [`      ${visible(id)} (not in this report)`];
    const { span, certainty, related, trace } = evidence;
    const steps = [...trace.map((step) => ({ span: step.span, message: step.text })), ...related].map(
      (step) => `        ${paint('dim', visible(placeOf(step.span)))} ${visible(step.message)}`,
    );
    return [
      `      ${paint('dim', visible(placeOf(span)))} ${visible(describeEvidence(evidence))}${certainty === 'certain' ? '' : ` (${certainty})`}`,
      ...new Set(steps), // a related place is often a step too
    ];
  });
  return [...declaration, ...proofs];
}
