import type { Command } from '../command.ts';
import { reportExits } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';
import { failLevels, formats } from '../report-options.ts';

export const merge: Command = {
  name: 'merge',
  summary: 'Make one report of several JSON reports',
  positionals: [
    {
      name: 'report',
      isRequired: true,
      isMany: true,
      text: 'a JSON report of "check" or "audit", or FOLDER=REPORT to put its paths and clients below a folder',
    },
  ],
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      values: formats,
      text: 'how to print the report (default: what the ending of --output says, else json)',
    },
    { name: 'output', short: 'o', value: 'FILE', text: 'write the report to a file' },
    { name: 'fail-on', value: 'LEVEL', values: failLevels, text: 'exit 1 from this severity on (default: never)' },
  ],
  examples: [
    ['mixer-oauth merge part-*.json -o all.json', 'the shares of several jobs'],
    ['mixer-oauth merge api=api.json web=web.json --format markdown', 'reports of two repositories, for people'],
  ],
  exits: reportExits,
  load: () => loadRunner('merge'),
};
