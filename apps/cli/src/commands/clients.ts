import type { Command } from '../command.ts';
import { manifestOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const clients: Command = {
  name: 'clients',
  summary: 'Show each client as its users see it: name, website, logo, and what it asks for in plain words',
  positionals: [{ name: 'client', isRequired: false, text: 'a key of the manifest, or key@environment' }],
  options: [manifestOption],
  examples: [
    ['mixer-oauth clients', 'all of them'],
    ['mixer-oauth clients clip-bot', 'one of them'],
  ],
  load: () => loadRunner('clients'),
};
