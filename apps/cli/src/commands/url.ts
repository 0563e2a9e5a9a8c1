import type { Command } from '../command.ts';
import { manifestOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const url: Command = {
  name: 'url',
  summary: "Print a client's authorize URL, with a fresh state and PKCE where the provider has it",
  positionals: [{ name: 'client', isRequired: true, text: 'the key of a client in the manifest' }],
  options: [
    manifestOption,
    { name: 'environment', value: 'NAME', text: 'an environment of the client' },
    { name: 'redirect', value: 'URI', text: 'another of its redirect URIs (default: the first)' },
    { name: 'scope', value: 'SCOPE', isMany: true, text: 'ask for this scope instead; may be given several times' },
    { name: 'force', text: 'make the user approve again' },
    { name: 'open', text: 'open the URL in a browser' },
  ],
  examples: [
    ['CLIP_BOT_CLIENT_ID=… mixer-oauth url clip-bot', 'the client id comes from the environment'],
    ['mixer-oauth url clip-bot --environment staging --force', 'ask for approval again'],
  ],
  load: () => loadRunner('url'),
};
