import { Box } from 'ink';
import type { ReactNode } from 'react';
import type { Line } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

export interface LinesProps {
  readonly lines: readonly Line[];
  readonly height: number;
  readonly scroll?: number;
}

/** A window of lines. Only what is in it is laid out. */
export function Lines({ lines, height, scroll = 0 }: LinesProps): ReactNode {
  const first = Math.max(0, Math.min(scroll, lines.length - height));
  return (
    <Box flexDirection="column" height={height}>
      {lines.slice(first, first + height).map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- a row of the window keeps its place when it scrolls
        <TextLine key={index} line={line} />
      ))}
    </Box>
  );
}
