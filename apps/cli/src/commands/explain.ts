import type { Command } from '../command.ts';
import { loadRunner } from '../load-runner.ts';

export const explain: Command = {
  name: 'explain',
  summary: 'Say what a rule finds, why, and how to fix it',
  positionals: [{ name: 'rule', isRequired: false, text: 'the id of a rule (default: list them all)' }],
  options: [],
  examples: [['mixer-oauth explain unused-scope', 'the page of one rule']],
  load: () => loadRunner('explain'),
};
