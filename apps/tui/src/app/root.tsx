import type { ReactNode } from 'react';
import { type Theme, ThemeContext } from '../looks.ts';
import { App, type AppProps } from './app.tsx';

/** The app with what the terminal can show. */
export const Root = ({ theme, ...props }: AppProps & Readonly<{ theme: Theme }>): ReactNode => (
  <ThemeContext value={theme}>
    <App {...props} />
  </ThemeContext>
);
