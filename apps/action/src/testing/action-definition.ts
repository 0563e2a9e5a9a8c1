import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export interface ActionDefinition {
  readonly inputs: Readonly<Record<string, Readonly<{ description: string; default?: string }>>>;
  readonly outputs: Readonly<Record<string, Readonly<{ description: string }>>>;
  readonly runs: Readonly<{ using: string; main: string }>;
}

// The parser that reads manifests.
const require = createRequire(new URL('../../../../packages/core/package.json', import.meta.url));
const { parse } = require('yaml') as { parse: (text: string) => unknown };

/** action.yml, as a runner reads it. */
export const actionDefinition = parse(
  readFileSync(new URL('../../action.yml', import.meta.url), 'utf8'),
) as ActionDefinition;
