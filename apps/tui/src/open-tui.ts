import { builtInProviders } from '@mixer-oauth/providers/built-in';
import { makeCatalogue } from '@mixer-oauth/providers/make-catalogue';
import { loadCatalogue } from '@mixer-oauth/node/load-catalogue';
import { render, type RenderOptions } from 'ink';
import { createElement, type ReactElement } from 'react';
import { Root } from './app/root.tsx';
import { Store } from './app/store.ts';
import type { Auditor } from './auditor/auditor.ts';
import { rememberCatalogues } from './auditor/remember-catalogues.ts';
import { takeNews } from './auditor/take-news.ts';
import { hasColours, type Theme } from './looks.ts';
import { runEffect } from './run-effects.ts';
import { spareMemory } from './spare-memory.ts';
import { type EndSignal, onEnd } from './terminal/on-end.ts';
import { repaintOnResize } from './terminal/repaint-on-resize.ts';
import { TerminalLoan } from './terminal/terminal-loan.ts';

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
export async function openTui(options: TuiOptions): Promise<void> {
  const { root, manifest, provider, version, env, hasColour, isAscii, isSpoken } = options;
  const theme: Theme = { hasColour, isAscii, isSpoken };
  const { catalogue } = await loadCatalogue(provider, root);
  const known = new Map(catalogue ? [[provider, catalogue]] : []);
  let auditor: Auditor | undefined;
  const loan = new TerminalLoan();
  const store: Store = new Store(
    { catalogues: known, providers: builtInProviders, isBusy: true, canUndo: false },
    (effect) =>
      runEffect(effect, {
        root,
        env,
        store,
        auditor: () => auditor,
        suspend: (work) => loan.lend(work),
        write: (text) => void process.stdout.write(text),
        leave: () => app.unmount(),
        fail: (error) => fail(error),
      }),
  );
  let failure: { readonly error: unknown } | undefined;
  const fail = (error: unknown): void => {
    failure ??= { error };
    app.unmount();
  };
  const draw = (): ReactElement => createElement(Root, { store, theme, onReady: loan.begin });
  const app = render(draw(), renderOptions(isSpoken));
  const stopResize = isSpoken ? undefined : repaintOnResize(app, draw, loan);
  let signal: EndSignal | undefined;
  const stop = onEnd((received) => {
    signal = received;
    app.unmount();
  }, fail);
  // The reference is on the screen before anything is read.
  await app.waitUntilRenderFlush();
  spareMemory();
  const catalogueOf = rememberCatalogues(known, makeCatalogue, (name) => loadCatalogue(name, root));
  let taken = Promise.resolve();
  const { openAuditor } = await import('./auditor/auditor.ts');
  auditor = openAuditor({ root, provider, version, ...(manifest !== undefined && { manifest }) }, (news) => {
    // One after the other: a catalogue may have to be read first.
    taken = taken
      .then(() => catalogueOf.prepare(news))
      .then(() => store.update((frame) => takeNews(frame, news, catalogueOf.find)))
      .then(() => (news.kind === 'snapshot' && hasColours(theme) ? loadHighlight(store) : undefined))
      .catch(fail);
  });
  try {
    await app.waitUntilExit();
  } finally {
    stop();
    stopResize?.();
    await auditor.close();
  }
  if (failure) throw failure.error;
  if (signal) {
    // Who started the program is to see what ended it.
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  }
}

/** Loaded when there is code to show: the first frame has none. */
async function loadHighlight(store: Store): Promise<void> {
  if (store.frame().model.highlight) return;
  const { highlightCode } = await import('./highlight/highlight-code.ts');
  store.update(({ app, model }) => ({ app, model: { ...model, highlight: highlightCode } }));
}

const renderOptions = (isSpoken: boolean): RenderOptions => ({
  alternateScreen: !isSpoken,
  isScreenReaderEnabled: isSpoken,
  exitOnCtrlC: false, // it is a key like others
  incrementalRendering: !isSpoken,
  interactive: true, // a variable named CI does not make a terminal none
  maxFps: 250, // a frame follows a key at once; between keys nothing is drawn
});
