import { Box } from 'ink';
import type { ReactNode } from 'react';
import { type DiffLine, type Preview, previewHeight } from '../app/preview.ts';
import type { Size } from '../app/state.ts';
import { useTheme } from '../looks.ts';
import { emptyLine, type Line, lineOf, type Tone } from '../text/line.ts';
import { Lines } from './lines.tsx';
import { TextLine } from './text-line.tsx';

const tones: Readonly<Record<DiffLine['kind'], Tone>> = {
  file: 'strong',
  hunk: 'hunk',
  added: 'added',
  removed: 'removed',
  same: 'plain',
};

export interface DiffDialogProps {
  readonly preview: Preview;
  readonly size: Size;
}

/** What would be written, line by line; the plus and minus say it without colour. */
export function DiffDialog({ preview, size }: DiffDialogProps): ReactNode {
  const { isAscii } = useTheme();
  const lines: readonly Line[] = [
    ...preview.notes.map((note) => lineOf(note, 'warn')),
    ...preview.lines.map(({ kind, text }) => lineOf(text, tones[kind])),
  ];
  return (
    <Box flexDirection="column" width={size.columns} borderStyle={isAscii ? 'classic' : 'round'} paddingX={1}>
      <TextLine line={lineOf(preview.title, 'title')} />
      <TextLine line={emptyLine} />
      <Lines lines={lines} height={previewHeight(size.rows) - 1} scroll={preview.scroll} />
    </Box>
  );
}
