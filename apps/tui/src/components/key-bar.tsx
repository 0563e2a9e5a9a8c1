import { Text } from 'ink';
import type { ReactNode } from 'react';
import { type Glyph, glyph, type Theme, useTheme } from '../looks.ts';
import type { Binding } from '../keys.ts';
import { span } from '../text/line.ts';
import { TextLine } from './text-line.tsx';

export interface KeyBarProps {
  readonly bindings: readonly Binding<unknown>[];
}

/** The keys that do something now, the most important ones first: what does not fit is cut. */
export function KeyBar({ bindings }: KeyBarProps): ReactNode {
  const theme = useTheme();
  const named = bindings.filter(({ label }) => label !== undefined);
  if (named.length === 0) return <Text> </Text>;
  return (
    <TextLine
      line={named.flatMap((binding) => [
        span(` ${keyName(binding, theme)} `, 'title'),
        span(`${binding.label ?? ''} `, 'dim'),
      ])}
    />
  );
}

const glyphNames: readonly string[] = ['upDown', 'enter'] satisfies readonly Glyph[];

/** A key as it is written on keyboards. */
export function keyName({ keys, shown }: Binding<unknown>, theme: Pick<Theme, 'isAscii'>): string {
  const name = shown ?? keys[0] ?? '';
  return glyphNames.includes(name) ? glyph(name as Glyph, theme) : name.replace(/^ctrl\+/, 'Ctrl-');
}
