import { Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { useTheme } from '../looks.ts';
import type { Line } from '../text/line.ts';
import { paintLine } from '../text/paint-line.ts';

/** One line of the screen; what does not fit is cut. */
export const TextLine = memo(function TextLine({ line }: Readonly<{ line: Line }>): ReactNode {
  const { hasColour } = useTheme();
  // One node a line, not one a span: a frame has hundreds of spans, and a node costs more than its text. An empty line still
  // takes a row.
  return <Text wrap="truncate-end">{line.length === 0 ? ' ' : paintLine(line, hasColour)}</Text>;
});
