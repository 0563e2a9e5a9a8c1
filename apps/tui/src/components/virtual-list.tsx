import { Box } from 'ink';
import type { ReactNode } from 'react';
import { glyph, useTheme } from '../looks.ts';
import { type Line, span } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

export interface VirtualListProps<Row> {
  readonly rows: readonly Row[];
  readonly selected: number;
  readonly width: number;
  readonly height: number;
  readonly hasKeys: boolean;
  readonly lineOf: (row: Row, width: number) => Line;
  readonly empty: readonly Line[];
}

/** A list of any length: only the rows that are seen are made into lines. The selected one stays in sight. */
export function VirtualList<Row>(props: VirtualListProps<Row>): ReactNode {
  const { rows, selected, width, height, hasKeys, lineOf, empty } = props;
  const theme = useTheme();
  const pointer = glyph('pointer', theme);
  const first = firstVisible(rows.length, selected, height);
  const shown = rows.length === 0 ? empty : rows.slice(first, first + height).map((row) => lineOf(row, width - 2));
  return (
    <Box flexDirection="column" flexShrink={0} width={width} height={height}>
      {shown.map((line, index) => {
        const isSelected = rows.length > 0 && first + index === selected;
        const mark = span(isSelected ? `${pointer} ` : '  ', hasKeys ? 'title' : 'dim');
        // oxlint-disable-next-line react/no-array-index-key -- a row of the window keeps its place when it scrolls
        return <TextLine key={index} line={[mark, ...(isSelected ? bold(line) : line)]} />;
      })}
    </Box>
  );
}

/** The selected row stands in the middle, but at the ends of the list, so that what comes next is seen either way. */
export function firstVisible(count: number, selected: number, height: number): number {
  return Math.max(0, Math.min(selected - Math.floor(height / 2), count - height));
}

const bold = (line: Line): Line =>
  line.map((one) => (one.tone === undefined || one.tone === 'plain' ? { ...one, tone: 'strong' } : one));
