import { render } from 'ink';
import { loadCatalogue } from '@mixer-oauth/node/load-catalogue';
import { createElement } from 'react';
import { Root } from './app/root.tsx';
import { Store } from './app/store.ts';

export interface TuiOptions {
  /** Absolute: the folder that is looked at. */
  readonly root: string;
  readonly manifest?: string;
  /** The provider that is shown until a manifest names another. */
  readonly provider: string;
  readonly version: string;
  readonly hasColour: boolean;
  readonly isAscii: boolean;
  /** Plain text, for a screen reader: no alternate screen, nothing that is drawn. */
  readonly isSpoken: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/**
 * Opens the app and resolves when the user leaves it. The terminal is as it was then, whatever happened.
 *
 * @throws what went wrong inside, after the terminal was restored
 */
export async function openTui({ provider, root, hasColour, isAscii }: TuiOptions): Promise<void> {
  const { catalogue } = await loadCatalogue(provider, root);
  const store = new Store(
    { catalogues: new Map(catalogue ? [[provider, catalogue]] : []), isBusy: false, canUndo: false },
    (effect) => {
      if (effect.kind === 'leave') app.unmount();
    },
  );
  const app = render(createElement(Root, { store, theme: { hasColour, isAscii } }), {
    alternateScreen: true,
    exitOnCtrlC: false,
    incrementalRendering: true,
    maxFps: 60,
  });
  await app.waitUntilExit();
}
