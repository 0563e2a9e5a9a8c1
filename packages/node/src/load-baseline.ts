import { readFileSync } from 'node:fs';
import { type Baseline, parseBaseline } from '@mixer-oauth/core';
import { UserError } from './user-error.ts';

const hint = 'Write one with --update-baseline.';

/** @throws {UserError} when `file` cannot be read or is no baseline */
export function loadBaseline(file: string): Baseline {
  const baseline = parseBaseline(read(file));
  if (!baseline) throw new UserError(`${file} is no baseline`, { hint });
  return baseline;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`Cannot read the baseline ${file}`, { hint, cause });
  }
}
