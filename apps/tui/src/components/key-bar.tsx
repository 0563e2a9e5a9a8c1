import type { ReactNode } from 'react';
import { type Glyph, glyph, type Theme, useTheme } from '../looks.ts';
import type { Binding } from '../keys.ts';
import { type Line, lineWidth, span } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

export interface KeyBarProps {
  readonly bindings: readonly Binding<unknown>[];
  readonly columns: number;
}

/** The keys that do something now. Where there is no room for all of them, the last two (help and quit) stay. */
export function KeyBar({ bindings, columns }: KeyBarProps): ReactNode {
  const theme = useTheme();
  const parts = bindings.flatMap((binding): Line[] =>
    binding.label === undefined
      ? []
      : [[span(` ${keyName(binding, theme)} `, 'title'), span(`${binding.label} `, 'dim')]],
  );
  return <TextLine line={fitting(parts, columns).flat()} />;
}

function fitting(parts: readonly Line[], columns: number): readonly Line[] {
  const widthOfAll = (list: readonly Line[]): number => list.reduce((sum, line) => sum + lineWidth(line), 0);
  const last = parts.slice(-2);
  let first = parts.slice(0, -2);
  while (first.length > 0 && widthOfAll(first) + widthOfAll(last) > columns) first = first.slice(0, -1);
  return [...first, ...last];
}

const glyphNames: readonly string[] = ['upDown', 'enter'] satisfies readonly Glyph[];

/** A key as it is written on keyboards. */
export function keyName({ keys, shown }: Binding<unknown>, theme: Pick<Theme, 'isAscii'>): string {
  const name = shown ?? keys[0] ?? '';
  return glyphNames.includes(name) ? glyph(name as Glyph, theme) : name.replace(/^ctrl\+/, 'Ctrl-');
}
