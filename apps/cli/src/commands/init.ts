import type { Command } from '../command.ts';
import { providerForms } from '../common-options.ts';
import { defaultProvider } from '@mixer-oauth/providers';
import { loadRunner } from '../load-runner.ts';

export const init: Command = {
  name: 'init',
  summary: 'Write a manifest inferred from the code',
  positionals: [{ name: 'path', isRequired: false, text: 'the folder (default: this folder)' }],
  options: [
    { name: 'provider', value: 'ID', completes: 'provider', text: `${providerForms} (default: see the notes)` },
    { name: 'dry-run', text: 'print it instead of writing it' },
  ],
  examples: [
    ['mixer-oauth init', 'writes mixer-oauth.yml'],
    ['mixer-oauth init --dry-run', 'have a look first'],
  ],
  notes: [
    `Without --provider it is ${defaultProvider} where the code signs in there, asks for or needs its scopes; else the built-in provider with most of that.`,
    'A manifest that is there already is never overwritten.',
  ],
  load: () => loadRunner('init'),
};
