import { stripVTControlCharacters } from 'node:util';
import { renderToString } from 'ink';
import { AppFrame } from '../app/app.tsx';
import { type AppState, initialApp, pressKey, type Size } from '../app/state.ts';
import type { KeyPress } from '../keys.ts';
import { type Theme, ThemeContext } from '../looks.ts';
import type { Model } from '../model.ts';

/** Keys by name; `type:chat` types letters. */
export function press(keys: readonly string[], model: Model, size: Size, from: AppState = initialApp): AppState {
  const presses = keys.flatMap((key): KeyPress[] => {
    if (key.startsWith('type:'))
      return key
        .slice(5)
        .split('')
        .map((text) => ({ name: text, text }));
    return [key.length === 1 ? { name: key, text: key } : { name: key }];
  });
  return presses.reduce((state, key) => pressKey(state, key, model, size).state, from);
}

/** The whole screen as text, without colours. */
export function draw(
  app: AppState,
  model: Model,
  size: Size,
  theme: Theme = { hasColour: false, isAscii: false },
): string {
  const screen = renderToString(
    <ThemeContext value={theme}>
      <AppFrame frame={{ app, model }} size={size} />
    </ThemeContext>,
    { columns: size.columns },
  );
  return stripVTControlCharacters(screen);
}
