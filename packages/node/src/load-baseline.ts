import { type Baseline, parseBaseline } from '@mixer-oauth/core';
import { readNamed } from './read-named.ts';
import { UserError } from './user-error.ts';

const hint = 'Write one with --update-baseline.';

/** @throws {UserError} when `file` cannot be read or is no baseline */
export function loadBaseline(file: string): Baseline {
  const baseline = parseBaseline(readNamed(file, { hint, shown: `the baseline ${file}`, mayBePipe: true }));
  if (!baseline) throw new UserError(`${file} is no baseline`, { hint });
  return baseline;
}
