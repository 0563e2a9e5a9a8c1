import type { ReactNode } from 'react';
import type { Layout } from '../app/layout.ts';
import { type Browse, selectedIndex } from '../browse/browse.ts';
import type { ListRow } from '../browse/list-row.ts';
import { type Theme, useTheme } from '../looks.ts';
import type { Line } from '../text/line.ts';
import { Lines } from './lines.tsx';
import { SplitPane } from './split-pane.tsx';
import { VirtualList } from './virtual-list.tsx';

export interface ListAndPageProps<Row extends ListRow> {
  readonly browse: Browse;
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly lineOf: (row: Row, width: number, theme: Theme) => Line;
  readonly pageOf: (theme: Theme, selected: Row | undefined) => readonly Line[];
  /** What stands where there are no rows; `width` is what a line of it may have. */
  readonly emptyOf: (width: number) => readonly Line[];
}

/** What every screen is: rows to move in, and the page of the selected one. */
export function ListAndPage<Row extends ListRow>(props: ListAndPageProps<Row>): ReactNode {
  const { browse, rows, layout, lineOf, pageOf, emptyOf } = props;
  const theme = useTheme();
  const selected = selectedIndex(browse, rows);
  return (
    <SplitPane
      layout={layout}
      list={
        <VirtualList
          rows={rows}
          selected={selected}
          width={layout.listWidth}
          height={layout.listHeight}
          hasKeys={browse.mode !== 'details'}
          lineOf={(row, width) => lineOf(row, width, theme)}
          empty={emptyOf(layout.listWidth - 2)}
        />
      }
      page={<Lines lines={pageOf(theme, rows[selected])} height={layout.pageHeight} scroll={browse.scroll} />}
    />
  );
}
