import type { Command } from '../command.ts';

export const providerDiff: Command = {
  name: 'provider diff',
  summary: 'Show what a new version of a catalogue adds, removes and changes',
  positionals: [
    { name: 'old', isRequired: true, text: 'a catalogue, or the id of a built-in provider' },
    { name: 'new', isRequired: true, text: 'the same, newer' },
  ],
  options: [],
  examples: [['mixer-oauth provider diff acme.provider.yml acme.new.yml', 'scopes first, then operations']],
  load: async () => (await import('../run-provider.ts')).providerDiff,
};
