import type { Command } from '../command.ts';
import { providerOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const init: Command = {
  name: 'init',
  summary: 'Write a manifest inferred from the code',
  positionals: [{ name: 'path', isRequired: false, text: 'the folder (default: this folder)' }],
  options: [providerOption, { name: 'dry-run', text: 'print it instead of writing it' }],
  examples: [
    ['mixer-oauth init', 'writes mixer-oauth.yml'],
    ['mixer-oauth init --dry-run', 'have a look first'],
  ],
  notes: [
    'Without --provider it is the one that the code talks to most: the default, else any that is built in.',
    'A manifest that is there already is never overwritten.',
  ],
  load: () => loadRunner('init'),
};
