import { readFile } from 'node:fs/promises';
import { type Baseline, parseBaseline } from '@mixer-oauth/core';
import { UserError } from './user-error.ts';

/** @throws {UserError} when `file` cannot be read or is no baseline */
export async function loadBaseline(file: string): Promise<Baseline> {
  const hint = 'Write one with --update-baseline.';
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new UserError(`Cannot read the baseline ${file}`, { hint, cause });
  });
  const baseline = parseBaseline(text);
  if (!baseline) throw new UserError(`${file} is no baseline`, { hint });
  return baseline;
}
