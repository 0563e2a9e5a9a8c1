import type { ReactNode } from 'react';
import { Box } from 'ink';
import { commonBindings } from '../app/keys.ts';
import { screenIds, type ScreenId, screens } from '../app/screens.ts';
import type { Size } from '../app/state.ts';
import type { Binding } from '../keys.ts';
import { markOf, sensitivityLooks, severityLooks, type Theme, useTheme, verdictLooks } from '../looks.ts';
import { emptyLine, type Line, lineOf, span } from '../text/line.ts';
import { keyName } from './key-bar.tsx';
import { Lines } from './lines.tsx';

export interface HelpDialogProps {
  readonly screen: ScreenId;
  readonly bindings: readonly Binding<unknown>[];
  readonly scroll: number;
  readonly size: Size;
}

/** The keys of this screen, the screens, what the marks mean. */
export function HelpDialog({ screen, bindings, scroll, size }: HelpDialogProps): ReactNode {
  const theme = useTheme();
  const height = size.rows - 5;
  return (
    <Box width={size.columns} borderStyle={theme.isAscii ? 'classic' : 'round'} paddingX={1}>
      <Lines lines={helpLines(screen, bindings, theme)} height={height} scroll={scroll} />
    </Box>
  );
}

const keyWidth = 14;

export function helpLines(screen: ScreenId, bindings: readonly Binding<unknown>[], theme: Theme): readonly Line[] {
  const row = (key: string, text: string): Line => [span(key.padEnd(keyWidth), 'title'), span(text)];
  const rows = (list: readonly Binding<unknown>[]): readonly Line[] =>
    list.flatMap((one) => (one.label === undefined ? [] : [row(keyName(one, theme), one.label)]));
  const marks = (looks: Readonly<Record<string, Parameters<typeof markOf>[0]>>): Line =>
    Object.entries(looks).flatMap(([name, look]) => [span(`${markOf(look, theme)} `, look.tone), span(`${name}   `)]);
  return [
    lineOf(`Keys of ${screens[screen].title}`, 'strong'),
    ...rows(bindings),
    emptyLine,
    lineOf('Everywhere', 'strong'),
    row(`1-${screenIds.length}, Tab`, 'another screen'),
    ...rows(commonBindings(true)),
    row('Ctrl-R', 'check again'),
    row('Ctrl-C', 'quit, while typing too'),
    emptyLine,
    lineOf('Screens', 'strong'),
    ...screenIds.map((id, index) => row(`${index + 1} ${screens[id].title}`, screens[id].purpose)),
    emptyLine,
    lineOf('Marks', 'strong'),
    [span('sensitivity'.padEnd(keyWidth), 'dim'), ...marks(sensitivityLooks)],
    [span('findings'.padEnd(keyWidth), 'dim'), ...marks(severityLooks)],
    [span('verdicts'.padEnd(keyWidth), 'dim'), ...marks(verdictLooks)],
  ];
}
