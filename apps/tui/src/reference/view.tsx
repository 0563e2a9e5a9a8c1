import type { ReactNode } from 'react';
import { operationTitle } from '@mixer-oauth/core';
import type { Context, Head } from '../app/screen.ts';
import { type Browse, countRows, selectedIndex } from '../browse/browse.ts';
import { ListAndPage } from '../components/list-and-page.tsx';
import { spokenTheme, type Theme } from '../looks.ts';
import { referenceOf } from '../model.ts';
import { referenceLine } from './lines.ts';
import { referencePage } from './pages.ts';
import { mostFound, type ReferenceRow } from './rows.ts';
import type { ReferenceState } from './state.ts';
import { type Line, lineOf } from '../text/line.ts';
import { pointAt } from '../text/places.ts';

export interface ReferenceViewProps {
  readonly state: ReferenceState;
  readonly rows: readonly ReferenceRow[];
  readonly context: Context;
}

/** The list of a reference and the page of its selected row. */
export function ReferenceView({ state, rows, context }: ReferenceViewProps): ReactNode {
  const { browse } = state;
  return (
    <ListAndPage
      browse={browse}
      rows={rows}
      layout={context.layout}
      lineOf={referenceLine}
      pageOf={(theme, row) => pageOf(row, state, context, theme)}
      emptyOf={() => [lineOf(`Nothing is like "${browse.query.text}".`, 'dim'), lineOf('Esc shows all again.', 'dim')]}
    />
  );
}

export function pageOf(
  row: ReferenceRow | undefined,
  { browse, place }: ReferenceState,
  { model, layout }: Context,
  theme: Theme,
): readonly Line[] {
  const catalogue = referenceOf(model);
  if (!catalogue) return [];
  const report = model.snapshot?.report;
  const lines = referencePage(row, catalogue, { width: layout.pageWidth, theme, ...(report && { report }) });
  return browse.mode === 'details' ? pointAt(lines, place, theme) : lines;
}

/** What is selected, of how many, and its page. */
export function spokenReference(
  state: ReferenceState,
  rows: readonly ReferenceRow[],
  context: Context,
): readonly Line[] {
  const { browse } = state;
  const theme = spokenTheme;
  const selected = selectedIndex(browse, rows);
  const { place, count } = countRows(browse, rows);
  const asked = browse.query.text === '' ? '' : `, searched for "${browse.query.text}"`;
  return [lineOf(`${count === 0 ? 0 : place} of ${count}${asked}`), ...pageOf(rows[selected], state, context, theme)];
}

export function referenceHead(
  browse: Browse,
  rows: readonly ReferenceRow[],
  { title, hint, provider }: Readonly<{ title: string; hint: string; provider: string }>,
): Head {
  const { count } = countRows(browse, rows);
  const row = rows[selectedIndex(browse, rows)];
  return {
    label: '/',
    field: browse.query,
    hint,
    count:
      browse.query.text === ''
        ? `${count} of ${provider}`
        : count >= mostFound
          ? `the best ${count}`
          : `${count} found`,
    crumbs: browse.mode === 'details' ? [title, titleOf(row)] : [title],
  };
}

function titleOf(row: ReferenceRow | undefined): string {
  if (row?.kind === 'scope') return row.scope.name;
  return row?.kind === 'operation' ? operationTitle(row.operation) : '';
}
