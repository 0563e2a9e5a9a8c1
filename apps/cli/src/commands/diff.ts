import type { Command } from '../command.ts';
import { clientOption, manifestOption } from '../common-options.ts';
import { loadRunner } from '../load-runner.ts';
import { diffFormats } from '../report-options.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'Show what changed between two revisions, and whether users must consent again',
  positionals: [
    { name: 'base', isRequired: true, text: 'a git revision, or a JSON report (a file that ends with .json)' },
    { name: 'head', isRequired: false, text: 'the same (default: the files as they are now)' },
  ],
  options: [
    manifestOption,
    clientOption,
    {
      name: 'format',
      value: 'FORMAT',
      values: diffFormats,
      text: 'how to print it (default: what the ending of --output says, else text)',
    },
    { name: 'output', short: 'o', value: 'FILE', text: 'write it to a file' },
    { name: 'include-tests', text: 'audit test and documentation folders too' },
    { name: 'no-cache', text: 'neither read nor write the cache of results' },
    {
      name: 'fail-on',
      value: 'CHANGE',
      values: ['consent', 'change', 'never'],
      text: 'exit 1 when users must consent again, or on any change (default: never)',
    },
  ],
  examples: [
    ['mixer-oauth diff main', 'what this branch changes'],
    ['mixer-oauth diff v1.2.0 v1.3.0', 'what a release changed'],
    ['mixer-oauth diff main --format markdown', 'for a comment on a pull request'],
    ['mixer-oauth diff old.json new.json', 'two reports of "check --json"'],
  ],
  notes: ['Revisions are read from git: nothing is checked out, and no file is touched.'],
  exits: ['done', 'what --fail-on names has changed'],
  load: () => loadRunner('diff'),
};
