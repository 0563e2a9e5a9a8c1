import {
  Box,
  type SuspendTerminal,
  Text,
  useApp,
  useInput,
  useIsScreenReaderEnabled,
  usePaste,
  useWindowSize,
} from 'ink';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { DiffDialog } from '../components/diff-dialog.tsx';
import { HeadLine } from '../components/head-line.tsx';
import { HelpDialog } from '../components/help-dialog.tsx';
import { KeyBar } from '../components/key-bar.tsx';
import { TabBar } from '../components/tab-bar.tsx';
import { TextLine } from '../components/text-line.tsx';
import { keyPresses, pasted } from '../keys.ts';
import { useTheme } from '../looks.ts';
import { span } from '../text/line.ts';
import { commonBindings, helpBindings, previewBindings } from './keys.ts';
import { smallest } from './layout.ts';
import { SpokenFrame } from './spoken-frame.tsx';
import { screens } from './screens.ts';
import { contextOf, type Size } from './state.ts';
import { statusLine } from './status-line.ts';
import type { Frame, Store } from './store.ts';

export interface AppProps {
  readonly store: Store;
  /** Given to who has another program run on the terminal. */
  readonly onReady?: (suspend: SuspendTerminal) => void;
}

/** The app as it is drawn on a terminal. Keys go to the store, and what it makes of them is drawn. */
export function App({ store, onReady }: AppProps): ReactNode {
  const frame = useSyncExternalStore(store.subscribe, store.frame);
  const size = useWindowSize();
  const { suspendTerminal } = useApp();
  const isSpoken = useIsScreenReaderEnabled();
  useEffect(() => onReady?.(suspendTerminal), [onReady, suspendTerminal]);
  useInput((input, key) => store.press(keyPresses(input, { ...key }), size));
  usePaste((text) => store.press([pasted(text)], size));
  return isSpoken ? <SpokenFrame frame={frame} size={size} /> : <AppFrame frame={frame} size={size} />;
}

/** One frame: tabs, search, the screen, keys. */
export function AppFrame({ frame: { app, model }, size }: Readonly<{ frame: Frame; size: Size }>): ReactNode {
  const theme = useTheme();
  const context = contextOf(app, model, size);
  if (context.layout.isTooSmall) return <TooSmall {...size} />;
  const screen = screens[app.screen];
  const state = app.states[app.screen];
  const isTyping = screen.isTyping(state);
  const bindings = app.preview
    ? previewBindings
    : app.isHelpOpen
      ? helpBindings
      : [...screen.bindings(state, context), ...(isTyping ? [] : commonBindings(model.canUndo))];
  return (
    <Box flexDirection="column" width={size.columns} height={size.rows}>
      <TabBar screen={app.screen} columns={size.columns} status={statusLine(model, theme)} />
      <HeadLine head={screen.head(state, context)} isTyping={isTyping} />
      <Box height={context.layout.body}>
        {app.preview ? (
          <DiffDialog preview={app.preview} size={size} />
        ) : app.isHelpOpen ? (
          <HelpDialog
            screen={app.screen}
            bindings={screen.bindings(state, context)}
            scroll={app.helpScroll}
            size={size}
          />
        ) : (
          <screen.View state={state} context={context} />
        )}
      </Box>
      {app.message ? (
        <TextLine line={[span(` ${app.message.text}`, app.message.tone)]} />
      ) : (
        <KeyBar bindings={bindings} columns={size.columns} />
      )}
    </Box>
  );
}

const TooSmall = ({ columns, rows }: Size): ReactNode => (
  <Box width={columns} height={rows} flexDirection="column">
    <Text wrap="wrap">
      {`mixer-oauth needs ${smallest.columns} columns and ${smallest.rows} rows; this terminal has ${columns} x ${rows}. Make it larger, or press q.`}
    </Text>
  </Box>
);
