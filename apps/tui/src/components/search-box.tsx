import type { ReactNode } from 'react';
import { type TextField, unitsOf } from '../browse/text-field.ts';
import { glyph, type Theme, useTheme } from '../looks.ts';
import { type Line, span } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

export interface SearchBoxProps {
  readonly label: string;
  readonly field: TextField;
  readonly isActive: boolean;
  readonly hint: string;
  readonly count: string;
}

export function SearchBox(props: SearchBoxProps): ReactNode {
  return <TextLine line={searchLine(props, useTheme())} />;
}

/** `/ query▏  12 of 79`; the end of a long text stays in sight. */
export function searchLine({ label, field, isActive, hint, count }: SearchBoxProps, theme: Theme): Line {
  const units = unitsOf(field.text);
  const before = units.slice(0, field.cursor).join('');
  const after = units.slice(field.cursor).join('');
  const cursor = isActive ? [span(glyph('cursor', theme), 'title')] : [];
  const text =
    field.text === '' && !isActive ? [span(hint, 'dim')] : [span(before, 'strong'), ...cursor, span(after, 'strong')];
  return [span(` ${label} `, isActive ? 'title' : 'dim'), ...text, span(`  ${count}`, 'dim')];
}
