import type { ReactNode } from 'react';
import type { Head } from '../app/screen.ts';
import { glyph, useTheme } from '../looks.ts';
import { span } from '../text/line.ts';
import { SearchBox } from './search-box.tsx';
import { TextLine } from './text-line.tsx';

export interface HeadLineProps {
  readonly head: Head;
  readonly isTyping: boolean;
}

/** The search, or, on a page, the way back from it. */
export function HeadLine({ head, isTyping }: HeadLineProps): ReactNode {
  const theme = useTheme();
  const { crumbs } = head;
  if (crumbs.length < 2) return <SearchBox {...head} isActive={isTyping} />;
  const last = crumbs.length - 1;
  return (
    <TextLine
      line={crumbs.flatMap((crumb, index) => [
        span(index === 0 ? ' ' : ` ${glyph('crumb', theme)} `, 'dim'),
        span(crumb, index === last ? 'title' : 'dim'),
      ])}
    />
  );
}
