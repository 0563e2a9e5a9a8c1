import type { Command } from '../command.ts';
import { loadRunner } from '../load-runner.ts';

export const doctor: Command = {
  name: 'doctor',
  summary: 'Check that everything mixer-oauth needs is in place',
  positionals: [{ name: 'path', isRequired: false, text: 'the folder (default: this folder)' }],
  options: [],
  examples: [['mixer-oauth doctor', 'Node, git, manifest, catalogue, grammars']],
  exits: ['all is in place', 'something is missing that a check would need'],
  load: () => loadRunner('doctor'),
};
