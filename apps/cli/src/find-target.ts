import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { UserError } from '@mixer-oauth/node/user-error';
import type { Input } from './command.ts';
import type { Io } from './io.ts';

/** Where a run looks: `path` may name the folder, or a manifest whose folder it is. */
export interface Target {
  readonly root: string;
  readonly manifest?: string;
}

/** @throws {UserError} when the path does not exist */
export function findTarget(input: Input, io: Io, given: string | undefined): Target {
  const named = input.value('manifest');
  const manifest = named === undefined ? undefined : path.resolve(io.folder, named);
  if (given === undefined)
    return manifest === undefined ? { root: io.folder } : { root: path.dirname(manifest), manifest };
  const place = path.resolve(io.folder, given);
  const found = statOf(place, given);
  if (found.isDirectory()) return { root: place, ...(manifest !== undefined && { manifest }) };
  if (manifest !== undefined || !/\.ya?ml$/i.test(place))
    throw new UserError(`${given} is no folder`, { hint: 'Give a folder, or a manifest.' });
  return { root: path.dirname(place), manifest: place };
}

function statOf(place: string, given: string): Stats {
  try {
    return statSync(place);
  } catch (cause) {
    throw new UserError(`There is no ${given}`, { hint: 'Give a folder, or a manifest.', cause });
  }
}
