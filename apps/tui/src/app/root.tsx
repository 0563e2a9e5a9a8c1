import type { ReactNode } from 'react';
import { type Theme, ThemeContext } from '../looks.ts';
import { App } from './app.tsx';
import type { Store } from './store.ts';

/** The app with what the terminal can show. */
export const Root = ({ store, theme }: Readonly<{ store: Store; theme: Theme }>): ReactNode => (
  <ThemeContext value={theme}>
    <App store={store} />
  </ThemeContext>
);
