import type { Command } from '../command.ts';
import { manifestOption, referenceOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const scopes: Command = {
  name: 'scopes',
  summary: 'Look up scopes: what they allow, what needs them, who uses them here',
  positionals: [{ name: 'query', isRequired: false, text: 'a scope, or part of one; letters may be left out' }],
  options: [referenceOption, manifestOption],
  examples: [
    ['mixer-oauth scopes', 'all of them'],
    ['mixer-oauth scopes chat', 'those that fit "chat"'],
    ['mixer-oauth scopes chat:connect', 'one of them in full'],
  ],
  load: () => loadRunner('scopes'),
};
