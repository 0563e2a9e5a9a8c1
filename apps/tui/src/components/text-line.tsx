import { Text } from 'ink';
import { memo, type ReactNode } from 'react';
import { type Look, looks, useTheme } from '../looks.ts';
import type { Line } from '../text/line.ts';

/** One line of the screen; what does not fit is cut. */
export const TextLine = memo(function TextLine({ line }: Readonly<{ line: Line }>): ReactNode {
  const { hasColour } = useTheme();
  // An empty line still takes a row.
  if (line.length === 0) return <Text> </Text>;
  return (
    <Text wrap="truncate-end">
      {line.map(({ text, tone = 'plain' }, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- spans have no identity but their place
        <Text key={index} {...lookOf(looks[tone], hasColour)}>
          {text}
        </Text>
      ))}
    </Text>
  );
});

function lookOf({ color, ...rest }: Look, hasColour: boolean): Look {
  return hasColour && color !== undefined ? { ...rest, color } : rest;
}
