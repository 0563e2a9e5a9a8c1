import { loadKept } from './load-kept.ts';

declare const MIXER_OAUTH_BUNDLE: boolean | undefined;

type Runners = typeof import('./runners.ts');

/** What a command does, loaded when it runs. */
export async function loadRunner<Name extends keyof Runners>(name: Name): Promise<Runners[Name]> {
  if (typeof MIXER_OAUTH_BUNDLE !== 'undefined') return (loadKept('runners', name) as Runners)[name];
  return (await import('./runners.ts'))[name];
}
