import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../runtime.mjs';

// The parser that reads manifests.
const { parse } = createRequire(path.join(root, 'packages/core/package.json'))('yaml') as {
  parse: (text: string) => unknown;
};

/** What `action.yml` says of inputs and outputs. */
export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, Readonly<{ description: string; default?: string }>>>;
  readonly outputs: Readonly<Record<string, Readonly<{ description: string }>>>;
  readonly runs: Readonly<{ using: string; main: string }>;
}

export const readDefinition = (text: string): ActionDefinition => parse(text) as ActionDefinition;

/** The page with its tables of inputs and outputs made anew; what stands between the marks is replaced. */
export function fillTables(page: string, { inputs, outputs }: ActionDefinition): string {
  const inputRows = Object.entries(inputs).map(([name, one]) => [
    `\`${name}\``,
    one.default ? `\`${one.default}\`` : '',
    one.description,
  ]);
  const outputRows = Object.entries(outputs).map(([name, one]) => [`\`${name}\``, one.description]);
  const withInputs = fill(page, 'inputs', table(['input', 'default', 'meaning'], inputRows));
  return fill(withInputs, 'outputs', table(['output', 'meaning'], outputRows));
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |'))
    .join('\n');

/** @throws {Error} when the page has no place for it */
function fill(page: string, name: string, text: string): string {
  const [start, end] = [
    `<!-- ${name}: made from apps/action/action.yml by npm run generate -->`,
    `<!-- end of ${name} -->`,
  ];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`The page has no place for ${name}`);
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`;
}
