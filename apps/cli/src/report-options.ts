import type { FailLevel } from '@mixer-oauth/node';
import type { Input, Option } from './command.ts';

// The names of the reporters, written out so that help needs none of them; a test compares the two.
export const formats = ['text', 'json', 'sarif', 'github', 'markdown', 'junit', 'html'] as const;
export const failLevels = ['error', 'warning', 'info', 'never'] as const satisfies readonly FailLevel[];

/** What `check` and `audit` share. */
export const reportOptions: readonly Option[] = [
  { name: 'format', value: 'FORMAT', values: formats, text: 'how to print the report (default: text)' },
  { name: 'output', short: 'o', value: 'FILE', text: 'write the report to a file' },
  {
    name: 'har',
    value: 'FILE',
    text: 'a recording of traffic (HAR) of one client; what it shows joins the ledger',
  },
  { name: 'include-tests', text: 'audit test and documentation folders too' },
  { name: 'no-cache', text: 'neither read nor write the cache of results' },
];

export type Format = (typeof formats)[number];

/** `--json` is short for `--format json`. */
export const formatOf = (input: Input): Format =>
  input.has('json') ? 'json' : ((input.value('format') ?? 'text') as Format);
