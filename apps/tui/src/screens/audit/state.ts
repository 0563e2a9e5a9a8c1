import { severities, type Severity, type Verdict, verdicts } from '@mixer-oauth/core';
import type { Effect } from '../../app/effect.ts';
import { memoise } from '../../app/memoise.ts';
import type { Context, Step } from '../../app/screen.ts';
import { type Browse, type BrowseAction, initialBrowse, reduceBrowse, selectedIndex } from '../../browse/browse.ts';
import { scrollTo } from '../../browse/scroll-to.ts';
import type { Snapshot } from '../../model.ts';
import { auditPage, type AuditPage } from './page.ts';
import { type AuditRow, auditRows, type Filters } from './rows.ts';

export interface AuditState {
  readonly browse: Browse;
  readonly filters: Filters;
  /** Which place of the page would be opened in the editor. */
  readonly place: number;
}

export type AuditAction =
  | Readonly<{ kind: 'browse'; action: BrowseAction }>
  | Readonly<{ kind: 'filter'; by: keyof Filters }>
  | Readonly<{ kind: 'show-all' | 'fix' | 'fix-all' | 'init' | 'edit' }>
  | Readonly<{ kind: 'place'; by: number }>;

export const initialAudit: AuditState = { browse: initialBrowse, filters: {}, place: 0 };

export const rowsOf = ({ browse, filters }: AuditState, { model }: Pick<Context, 'model'>): readonly AuditRow[] =>
  model.snapshot ? auditRows(model.snapshot, filters, browse.query.text) : [];

export function selectedRow(state: AuditState, context: Context): AuditRow | undefined {
  const rows = rowsOf(state, context);
  return rows[selectedIndex(state.browse, rows)];
}

/** The page of the selected row, as a reducer sees it: where its places stand, not how it looks. */
export function placedPage(state: AuditState, context: Context): AuditPage {
  const row = selectedRow(state, context);
  const { snapshot } = context.model;
  if (!row || !snapshot) return { lines: [], places: [] };
  return pageWithPlaces(row, snapshot, context.layout.pageWidth, state.place);
}

// A key asks for it several times.
const pageWithPlaces = memoise((row: AuditRow, snapshot: Snapshot, width: number, place: number): AuditPage =>
  auditPage(row, snapshot, { width, theme: { hasColour: false, isAscii: false }, place }),
);

export function reduceAudit(state: AuditState, action: AuditAction, context: Context): Step<AuditState> {
  switch (action.kind) {
    case 'browse':
      return { state: reduceList(state, action.action, context) };
    case 'filter':
      return { state: { ...state, filters: nextFilter(state.filters, action.by, context) } };
    case 'show-all':
      return { state: { ...state, filters: {} } };
    case 'place':
      return { state: movePlace(state, action.by, context) };
    case 'edit': {
      const place = placedPage(state, context).places[state.place];
      return { state, effects: place ? [{ kind: 'edit', place: place.span }] : [] };
    }
    case 'fix':
      return { state, effects: planned(fixable(state, context)) };
    case 'fix-all':
      return { state, effects: planned(safelyFixable(context)) };
    case 'init':
      return { state, effects: [{ kind: 'plan-manifest' }] };
  }
}

function reduceList(state: AuditState, action: BrowseAction, context: Context): AuditState {
  const rows = rowsOf(state, context);
  const pageLines = (): number => placedPage(state, context).lines.length;
  const browse = reduceBrowse(state.browse, action, { ...context.layout, rows, pageLines });
  const isOther = browse.selected !== state.browse.selected || browse.query.text !== state.browse.query.text;
  return { ...state, browse, place: isOther ? 0 : state.place };
}

/** The diagnostic whose fix is meant: the one that is pointed at, else the first of the row that has one. Two fixes may contradict. */
export function fixable(state: AuditState, context: Context): readonly number[] {
  const row = selectedRow(state, context);
  if (row === undefined || row.kind === 'heading') return [];
  const numbers = row.findings.flatMap(({ number, diagnostic }) => (diagnostic.fix ? [number] : []));
  const pointed = placedPage(state, context).places[state.place]?.finding;
  return pointed !== undefined && numbers.includes(pointed) ? [pointed] : numbers.slice(0, 1);
}

export const safelyFixable = ({ model }: Context): readonly number[] =>
  (model.snapshot?.report.diagnostics ?? []).flatMap(({ fix, suppressed }, number) =>
    fix?.isSafe && !suppressed ? [number] : [],
  );

const planned = (diagnostics: readonly number[]): readonly Effect[] =>
  diagnostics.length > 0 ? [{ kind: 'plan-fixes', diagnostics }] : [];

/** The next value that would show something, then none. */
function nextFilter(filters: Filters, by: keyof Filters, { model }: Context): Filters {
  if (!model.snapshot) return filters;
  const { clients } = model.snapshot.report;
  const ids = clients.map(({ id }) => id);
  const present = new Set<Verdict>(clients.flatMap(({ scopes }) => scopes.map(({ verdict }) => verdict)));
  const values: Readonly<Record<keyof Filters, readonly (string | undefined)[]>> = {
    verdict: [undefined, 'problems', ...verdicts.filter((one) => present.has(one))],
    severity: [undefined, ...severities],
    client: [undefined, ...ids],
  };
  const list = values[by];
  const next = list[(list.indexOf(filters[by]) + 1) % list.length];
  const { [by]: _old, ...rest } = filters;
  return next === undefined ? rest : { ...rest, [by]: next as Verdict & Severity };
}

/** Another place of the page, brought into its window. */
function movePlace(state: AuditState, by: number, context: Context): AuditState {
  const { places, lines } = placedPage(state, context);
  if (places.length === 0) return state;
  const place = (state.place + by + places.length) % places.length;
  const { pageHeight } = context.layout;
  const scroll = scrollTo(places[place]?.line ?? 0, state.browse.scroll, lines.length, pageHeight);
  return { ...state, place, browse: { ...state.browse, scroll } };
}
