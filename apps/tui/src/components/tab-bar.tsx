import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { screenIds, type ScreenId, screens } from '../app/screens.ts';
import { useTheme } from '../looks.ts';
import type { Line } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

const narrow = 76;

export interface TabBarProps {
  readonly screen: ScreenId;
  readonly columns: number;
  readonly status: Line;
}

/** The screens with the digits that lead to them, and what is going on. */
export function TabBar({ screen, columns, status }: TabBarProps): ReactNode {
  const { hasColour } = useTheme();
  // What is going on has to find room too.
  const isShort = columns < narrow;
  return (
    <Box width={columns} height={1} justifyContent="space-between" gap={2}>
      <Box flexShrink={0}>
        {columns < 90 ? null : <Text bold>mixer-oauth </Text>}
        {screenIds.map((id, index) => (
          <Text
            key={id}
            inverse={id === screen}
            bold={id === screen}
            {...(hasColour && id === screen && { color: 'cyan' })}
          >
            {isShort && id !== screen ? ` ${index + 1} ` : ` ${index + 1} ${screens[id].title} `}
          </Text>
        ))}
      </Box>
      <Box flexShrink={1}>
        <TextLine line={status} />
      </Box>
    </Box>
  );
}
