import type { Command } from '../command.ts';
import { clientOption, manifestOption } from '../common-options.ts';
import { failLevels, reportOptions } from '../report-options.ts';
import { loadRunner } from '../load-runner.ts';

export const check: Command = {
  name: 'check',
  summary: 'Check the manifest and the code that it speaks for',
  positionals: [
    {
      name: 'path',
      isRequired: false,
      isMany: true,
      text: 'the folder, or a manifest in it (default: this folder); of several, each with its manifest, one report is made',
    },
  ],
  options: [
    manifestOption,
    clientOption,
    {
      name: 'provider',
      value: 'ID',
      completes: 'provider',
      text: 'only clients of this provider, as the manifest names it',
    },
    ...reportOptions,
    { name: 'shard', value: 'INDEX/COUNT', text: 'of several folders only the share of one job among COUNT jobs' },
    { name: 'watch', text: 'check again whenever a file changes, until interrupted' },
    { name: 'fail-on', value: 'LEVEL', values: failLevels, text: 'exit 1 from this severity on (default: error)' },
    {
      name: 'baseline',
      value: 'FILE',
      text: 'accept the diagnostics recorded in FILE; rows that match nothing fail the run',
    },
    { name: 'base', value: 'REVISION', text: 'tell of scopes that the manifest of this git revision does not have' },
    { name: 'update-baseline', text: 'write what is found now to the file of --baseline' },
  ],
  examples: [
    ['mixer-oauth check', 'this folder'],
    ['mixer-oauth check --client clip-bot --fail-on warning', 'one client, strictly'],
    ['mixer-oauth check --base origin/main', 'and say which scopes users must consent to anew'],
    ['mixer-oauth check repositories/* --shard 2/4 --json -o part-2.json', 'the share of one job; see merge'],
    ['mixer-oauth check --format sarif -o results.sarif', 'for code scanning'],
  ],
  exits: ['clean', 'diagnostics at or above --fail-on, or rows of the baseline that match nothing'],
  load: () => loadRunner('check'),
};
