import type { Command } from '../command.ts';

export const providerCheck: Command = {
  name: 'provider check',
  summary: 'Check a catalogue of your own: its form, its references, and what an author should look at',
  positionals: [{ name: 'file', isRequired: true, text: 'the catalogue' }],
  options: [],
  examples: [['mixer-oauth provider check acme.provider.yml', 'errors with their lines, then remarks']],
  exits: ['a catalogue, with or without remarks', 'the file is no catalogue'],
  load: async () => (await import('../run-provider.ts')).providerCheck,
};
