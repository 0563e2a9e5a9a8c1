import { readFileSync } from 'node:fs';

// esbuild replaces the name in bundles (tools/bundle.ts); from the sources it does not exist.
declare const MIXER_OAUTH_BUNDLE: boolean | undefined;
declare const MIXER_OAUTH_BUILD: string | undefined;

/** The program runs from its bundle, where data lies beside the code. */
export const isBundled: boolean = typeof MIXER_OAUTH_BUNDLE !== 'undefined' && MIXER_OAUTH_BUNDLE;

/** Changes with the sources of the program; undefined when it runs from them, where nothing tells what has changed. */
export const build: string | undefined = typeof MIXER_OAUTH_BUILD === 'string' ? MIXER_OAUTH_BUILD : undefined;

/** In a bundle every chunk lies in the same folder, and so does the data. In the sources data stays where its package builds it. */
const places = {
  providers: isBundled ? './providers/' : '../../providers/dist/',
  grammars: './grammars/',
  schemas: isBundled ? './schemas/' : '../../../schemas/',
} as const;

/** The program of a thread that helps with a search; undefined where there is no file to start one from. */
export const threadUrl: URL | undefined = isBundled ? new URL('./scan-thread.mjs', import.meta.url) : undefined;

export const assetUrl = (kind: keyof typeof places, name: string): URL => new URL(places[kind] + name, import.meta.url);

export const readAsset = (kind: keyof typeof places, name: string): Buffer => readFileSync(assetUrl(kind, name));
