import type { Command } from '../command.ts';
import { manifestOption, referenceOption } from '../common-options.ts';

export const tui: Command = {
  name: 'tui',
  summary: 'Open the terminal app: look up scopes, see the ledger, fix the manifest',
  positionals: [{ name: 'path', isRequired: false, text: 'the folder, or a manifest in it (default: this folder)' }],
  options: [
    manifestOption,
    referenceOption,
    { name: 'ascii', text: 'draw with ASCII alone (default: where the locale is not UTF-8)' },
    {
      name: 'screen-reader',
      text: 'plain text that is read from top to bottom (INK_SCREEN_READER=true does the same)',
    },
  ],
  examples: [
    ['mixer-oauth', 'in a terminal the same as mixer-oauth tui'],
    ['mixer-oauth tui ../clip-bot', 'another folder'],
  ],
  notes: [
    'It needs a terminal of at least 60 columns and 15 rows. Each thing that it shows has a command with --json.',
    'Nothing is written that was not shown as a diff first.',
  ],
  load: async () => (await import('../run-tui.ts')).run,
};
