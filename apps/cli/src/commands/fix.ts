import type { Command } from '../command.ts';
import { clientOption, manifestOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const fix: Command = {
  name: 'fix',
  summary: 'Apply fixes, shown as a diff first',
  positionals: [{ name: 'path', isRequired: false, text: 'the folder, or a manifest in it (default: this folder)' }],
  options: [
    manifestOption,
    clientOption,
    {
      name: 'rule',
      value: 'ID',
      completes: 'rule',
      isMany: true,
      text: 'only fixes of this rule; may be given several times',
    },
    { name: 'unsafe', text: 'fixes too that change what users can do or must approve' },
    { name: 'yes', short: 'y', text: 'apply without asking' },
    { name: 'dry-run', text: 'show the diff alone' },
  ],
  examples: [
    ['mixer-oauth fix --dry-run', 'what would change'],
    ['mixer-oauth fix --yes', 'apply what is safe'],
  ],
  notes: ['Without a terminal and without --yes nothing is written, as with --dry-run.'],
  exits: ['nothing is left to apply', 'fixes were shown and not applied'],
  load: () => loadRunner('fix'),
};
