import type { Command } from '../command.ts';
import { manifestOption, referenceOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const operations: Command = {
  name: 'operations',
  summary: 'Look up API paths, chat methods and events: which scopes each needs, who calls it here',
  positionals: [
    { name: 'query', isRequired: false, text: 'a call, method or event, or part of one; letters may be left out' },
  ],
  options: [referenceOption, manifestOption],
  examples: [
    ["mixer-oauth operations 'PATCH /channels/123'", 'what this call needs'],
    ['mixer-oauth operations timeout', 'chat methods and calls that fit'],
    ['mixer-oauth operations channel:123:update', 'an event'],
  ],
  notes: ['What no source tells is shown as "not known", never as "no scope".'],
  load: () => loadRunner('operations'),
};
