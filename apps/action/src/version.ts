import { readFileSync } from 'node:fs';

// esbuild replaces the name in the bundle; from the sources it does not exist.
declare const MIXER_OAUTH_VERSION: string | undefined;

export const version: string =
  typeof MIXER_OAUTH_VERSION === 'string'
    ? MIXER_OAUTH_VERSION
    : (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version;
