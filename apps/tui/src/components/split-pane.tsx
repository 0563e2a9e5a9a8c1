import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import type { Layout } from '../app/layout.ts';
import { glyph, useTheme } from '../looks.ts';

export interface SplitPaneProps {
  readonly layout: Layout;
  readonly list: ReactNode;
  readonly page: ReactNode;
}

/** List and page: side by side, one above the other, or the page alone, as the screen has room. */
export function SplitPane({ layout, list, page }: SplitPaneProps): ReactNode {
  const theme = useTheme();
  const { isWide, body, columns, listHeight } = layout;
  if (isWide)
    return (
      <Box height={body}>
        {list}
        <Box
          height={body}
          width={layout.pageWidth + 2}
          flexShrink={0}
          marginLeft={1}
          paddingLeft={1}
          borderStyle={theme.isAscii ? 'classic' : 'single'}
          borderTop={false}
          borderRight={false}
          borderBottom={false}
          borderDimColor
        >
          {page}
        </Box>
      </Box>
    );
  if (listHeight === 0) return page;
  if (layout.pageHeight === 0) return list;
  return (
    <Box flexDirection="column" height={body}>
      {list}
      <Text dimColor>{glyph('rule', theme).repeat(columns)}</Text>
      {page}
    </Box>
  );
}
