import type { FailLevel } from '@mixer-oauth/node';
import type { Input, Option } from './command.ts';

// The names of the reporters, written out so that help needs none of them; a test compares the two.
export const formats = ['text', 'json', 'sarif', 'github', 'markdown', 'junit', 'html'] as const;
export const diffFormats = ['text', 'json', 'markdown'] as const;
export const failLevels = ['error', 'warning', 'info', 'never'] as const satisfies readonly FailLevel[];

/** What `check` and `audit` share. */
export const reportOptions: readonly Option[] = [
  {
    name: 'format',
    value: 'FORMAT',
    values: formats,
    text: 'how to print the report (default: what the ending of --output says, else text)',
  },
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

const formatsByEnding: readonly (readonly [RegExp, Format])[] = [
  [/\.sarif(?:\.json)?$/i, 'sarif'],
  [/\.json$/i, 'json'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.html?$/i, 'html'],
  [/\.xml$/i, 'junit'],
  [/\.txt$/i, 'text'],
];

/** An ending that says no format, of a file whose format nobody named: what is in it would be a surprise. */
export function strangeEnding(input: Input): string | undefined {
  const output = input.value('output') ?? '';
  if (input.has('json') || input.value('format') !== undefined) return undefined;
  if (formatsByEnding.some(([pattern]) => pattern.test(output)) || /\.(?:log|out)$/i.test(output)) return undefined;
  return /[^/\\.][^/\\]*(\.[^./\\]+)$/.exec(output)?.[1];
}

/**
 * The format that was asked for, of those that a command has: by `--json` or `--format`, else by the ending of the file that it goes
 * to. A table for people in a file that is called `results.sarif` would only be noticed by who reads it in the end.
 */
export function formatOf<Name extends Format>(input: Input, among: readonly Name[], byDefault: Name): Name {
  const named = input.has('json') ? 'json' : input.value('format');
  const output = input.value('output') ?? '';
  const ending = formatsByEnding.find(([pattern]) => pattern.test(output))?.[1];
  return among.find((name) => name === (named ?? ending)) ?? byDefault;
}
