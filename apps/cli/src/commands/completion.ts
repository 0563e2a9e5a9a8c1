import type { Command } from '../command.ts';
import { loadRunner } from '../load-runner.ts';

/** @param commands - what is completed: every command, this one too */
export const completionOf = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'Print a completion script for a shell',
  positionals: [{ name: 'shell', isRequired: true, text: 'bash, zsh or fish' }],
  options: [],
  examples: [
    ['source <(mixer-oauth completion bash)', 'in ~/.bashrc'],
    ['mixer-oauth completion zsh > "${fpath[1]}/_mixer-oauth"', 'zsh'],
    ['mixer-oauth completion fish > ~/.config/fish/completions/mixer-oauth.fish', 'fish'],
  ],
  load: async () => {
    const run = await loadRunner('completion');
    return (input, io) => run(input, io, commands());
  },
});
