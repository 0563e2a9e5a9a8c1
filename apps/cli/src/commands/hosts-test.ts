import type { Command } from '../command.ts';
import { clientOption, manifestOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';

export const hostsTest: Command = {
  name: 'hosts test',
  summary: 'Explain step by step which client accepts a redirect URI, and by which rule',
  positionals: [{ name: 'url', isRequired: true, text: 'the redirect URI' }],
  options: [manifestOption, clientOption],
  examples: [['mixer-oauth hosts test https://app.clipbot.example/auth/callback', 'against every client']],
  exits: ['a client accepts the URI', 'no client accepts it'],
  load: () => loadRunner('hostsTest'),
};
