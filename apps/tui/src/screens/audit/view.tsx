import type { ReactNode } from 'react';
import type { Context, Head } from '../../app/screen.ts';
import { memoise } from '../../app/memoise.ts';
import { countRows } from '../../browse/browse.ts';
import { ListAndPage } from '../../components/list-and-page.tsx';
import { glyph, hasColours, markOf, severityLooks, spokenTheme, type Theme, verdictLooks } from '../../looks.ts';
import type { Highlight } from '../../highlight/code-look.ts';
import { hasManifest, type Model, type Snapshot } from '../../model.ts';
import { cell, emptyLine, type Line, lineOf, span } from '../../text/line.ts';
import { cutMiddle } from '../../text/cut-middle.ts';
import { paragraph } from '../../text/wrap-text.ts';
import { auditPage } from './page.ts';
import type { AuditRow } from './rows.ts';
import { type AuditState, rowsOf, selectedRow } from './state.ts';

export interface AuditViewProps {
  readonly state: AuditState;
  readonly context: Context;
}

export function AuditView({ state, context }: AuditViewProps): ReactNode {
  const { layout, model } = context;
  return (
    <ListAndPage
      browse={state.browse}
      rows={rowsOf(state, context)}
      layout={layout}
      lineOf={auditLine}
      pageOf={(theme) => pageOf(state, context, theme)}
      emptyOf={(width) => nothingLines(state, model, width)}
    />
  );
}

function pageOf(state: AuditState, context: Context, theme: Theme): readonly Line[] {
  const row = selectedRow(state, context);
  const { snapshot, highlight } = context.model;
  if (!row || !snapshot) return [];
  return drawnPage(
    row,
    snapshot,
    context.layout.pageWidth,
    state.place,
    theme,
    hasColours(theme) ? highlight : undefined,
  );
}

/** A page may be long: what does not change it, as scrolling, does not make it anew. */
const drawnPage = memoise(
  (
    row: AuditRow,
    snapshot: Snapshot,
    width: number,
    place: number,
    theme: Theme,
    highlight: Highlight | undefined,
  ): readonly Line[] => auditPage(row, snapshot, { width, theme, place, ...(highlight && { highlight }) }).lines,
);

const verdictWidth = 17;

export function auditLine(row: AuditRow, width: number, theme: Theme): Line {
  if (row.kind === 'heading')
    return [span(`${row.text} `, 'strong'), span(row.name, 'dim'), span(` ${row.count}`, 'dim')];
  if (row.kind === 'finding') {
    const [{ diagnostic }] = row.findings;
    const look = severityLooks[diagnostic.severity];
    const rest = Math.max(0, width - 2);
    return [
      span(`${markOf(look, theme)} `, look.tone),
      cell(`${diagnostic.rule}: ${diagnostic.message}`, rest, 'plain', glyph('ellipsis', theme)),
    ];
  }
  const { name, verdict, declared, requested, needed, because } = row.row;
  const look = verdictLooks[verdict];
  const nameWidth = Math.max(12, Math.min(32, width - verdictWidth - 10));
  const count = (sign: string, is: boolean): string => (is ? sign : glyph('none', theme));
  const sides = `${count('D', declared !== null)}${count('R', requested.length > 0)}${count('N', needed.length > 0)}`;
  const fix = row.findings.some(({ diagnostic }) => diagnostic.fix) ? ' f' : '  ';
  const used = nameWidth + verdictWidth + 9;
  return [
    span(`${markOf(look, theme)} `, look.tone),
    cell(cutMiddle(name, nameWidth, [], glyph('ellipsis', theme)).text, nameWidth, 'strong'),
    span(` ${sides} `, 'dim'),
    span(verdict.padEnd(verdictWidth - 1), look.tone),
    span(fix, 'good'),
    ...(width - used >= 16 ? [cell(` ${because}`, width - used, 'dim', glyph('ellipsis', theme))] : []),
  ];
}

function nothingLines(
  { browse, filters }: AuditState,
  { snapshot, isBusy, trouble }: Model,
  width: number,
): readonly Line[] {
  if (trouble) return [...paragraph(trouble.message, width, 'bad'), ...paragraph(trouble.hint, width)];
  if (!snapshot) return [lineOf(isBusy ? 'Reading the code.' : 'Nothing was checked yet.', 'dim')];
  if (browse.query.text !== '' || Object.keys(filters).length > 0)
    return [lineOf('Nothing fits.', 'dim'), lineOf('Esc clears the search, a the filters.', 'dim')];
  if (!hasManifest(snapshot))
    return [
      ...paragraph('There is no mixer-oauth.yml here, and no code that calls the provider was found.', width),
      emptyLine,
      ...paragraph('i writes a manifest to start from; it is shown first.', width),
    ];
  return [lineOf('The manifest has no clients.', 'dim')];
}

export function auditHead(state: AuditState, context: Context): Head {
  const { filters, browse } = state;
  const row = selectedRow(state, context);
  const set = Object.entries(filters).map(([by, value]) => `${by}: ${value}`);
  const { count } = countRows(browse, rowsOf(state, context));
  const { snapshot } = context.model;
  const note = snapshot && !hasManifest(snapshot) ? ['no manifest: i writes one'] : [];
  return {
    label: '/',
    field: browse.query,
    hint: 'search scopes, rules and files',
    count: [`${count} ${count === 1 ? 'row' : 'rows'}`, ...set, ...note].join('  '),
    crumbs: browse.mode === 'details' && row ? ['Audit', ...crumbsOf(row)] : ['Audit'],
  };
}

function crumbsOf(row: AuditRow): readonly string[] {
  if (row.kind === 'heading') return [];
  if (row.kind === 'scope') return [row.client.id, row.row.name];
  return [row.client || 'the whole workspace', row.findings[0].diagnostic.rule];
}

export function spokenAudit(state: AuditState, context: Context): readonly Line[] {
  const theme = spokenTheme;
  const row = selectedRow(state, context);
  if (!row) return nothingLines(state, context.model, context.layout.columns);
  const { place, count } = countRows(state.browse, rowsOf(state, context));
  const head = `${place} of ${count}: ${crumbsOf(row).join(', ')}`;
  return [lineOf(head), ...pageOf(state, context, theme)];
}
