import { defaultProvider } from '@mixer-oauth/providers';
import type { Command } from '../command.ts';
import { clientOption, manifestOption, providerOption, reportExits } from '../common-options.ts';
import { failLevels, reportOptions } from '../report-options.ts';
import { loadRunner } from '../load-runner.ts';

export const audit: Command = {
  name: 'audit',
  summary: 'Show which scopes the code declares, asks for and needs',
  positionals: [{ name: 'path', isRequired: false, text: 'the folder (default: this folder)' }],
  options: [
    { name: 'no-manifest', text: 'audit code alone, whether or not there is a manifest' },
    {
      ...providerOption,
      text: `with --no-manifest ${providerOption.text}; else only clients of this provider, as the manifest names it`,
    },
    manifestOption,
    clientOption,
    { name: 'trace', text: 'show how each conclusion was reached' },
    { name: 'unresolved', text: 'list the calls and requests that could not be resolved' },
    ...reportOptions,
    { name: 'fail-on', value: 'LEVEL', values: failLevels, text: 'exit 1 from this severity on (default: never)' },
  ],
  examples: [
    ['mixer-oauth audit', 'the ledger of every client'],
    [`mixer-oauth audit --no-manifest --provider ${defaultProvider} ../any-repository`, 'before adopting anything'],
    ['mixer-oauth audit --client clip-bot --trace', 'why a scope is needed'],
  ],
  notes: ['What cannot be seen in code is called unprovable, never unused.'],
  exits: reportExits,
  load: () => loadRunner('audit'),
};
