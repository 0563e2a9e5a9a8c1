import { Box, Text } from 'ink';
import type { ReactNode } from 'react';
import { keyName } from '../components/key-bar.tsx';
import { helpLines } from '../components/help-dialog.tsx';
import { spokenTheme } from '../looks.ts';
import { type Line, lineOf, textOf } from '../text/line.ts';
import { commonBindings, helpBindings, previewBindings } from './keys.ts';
import { screens } from './screens.ts';
import { contextOf, type Size } from './state.ts';
import { statusLine } from './status-line.ts';
import type { Frame } from './store.ts';

/** The same app as plain lines, top to bottom: where one is, what is selected, what is known of it, which keys there are. */
export function SpokenFrame({ frame, size }: Readonly<{ frame: Frame; size: Size }>): ReactNode {
  return (
    <Box flexDirection="column">
      {spokenLines(frame, size).map((line, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- lines have no identity but their place
        <Text key={index}>{line}</Text>
      ))}
    </Box>
  );
}

/** What is said. Carets would be spelled out: the place is named above the code. Spaces that only align are left out, but in code and in a diff. */
export function spokenLines(frame: Frame, size: Size): readonly string[] {
  return linesOf(frame, size).flatMap((line): readonly string[] => {
    const text = textOf(line);
    if (/^\s*\|?\s*\^+$/.test(text)) return [];
    return [/^\s*\d+ \||^[-+]/.test(text) ? text : text.trim().replaceAll(/ {2,}/g, ' ')];
  });
}

function linesOf({ app, model }: Frame, size: Size): readonly Line[] {
  // A page of its own, as wide as the terminal: nothing stands beside it.
  const { layout } = contextOf(app, model, size);
  const context = { model, layout: { ...layout, pageWidth: size.columns } };
  const screen = screens[app.screen];
  const state = app.states[app.screen];
  const isTyping = screen.isTyping(state);
  const own = screen.bindings(state, context);
  const keys = (list: typeof own): Line =>
    lineOf(
      `Keys: ${list.flatMap((one) => (one.label === undefined ? [] : [`${keyName(one, spokenTheme)} ${one.label}`])).join(', ')}`,
    );
  const message = app.message ? [lineOf(app.message.text)] : [];
  if (app.preview) {
    const { title, notes, lines } = app.preview;
    return [
      ...message,
      lineOf(`To be written: ${title}`),
      ...notes.map((note) => lineOf(note)),
      ...lines.map(({ text }) => lineOf(text)),
      keys(previewBindings),
    ];
  }
  if (app.isHelpOpen) return [...helpLines(app.screen, own, spokenTheme), keys(helpBindings)];
  const { field, hint } = screen.head(state, context);
  const typed = isTyping ? `typing: ${field.text === '' ? hint : field.text}` : '';
  return [
    lineOf(
      [
        `Screen ${screen.title}`,
        typed,
        statusLine(model, spokenTheme)
          .map(({ text }) => text)
          .join(''),
      ]
        .filter((part) => part !== '')
        .join('. '),
    ),
    ...message,
    ...screen.spoken(state, context),
    keys([...own, ...(isTyping ? [] : commonBindings(model.canUndo))]),
  ];
}
