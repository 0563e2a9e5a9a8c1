import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { checkWorkspace, type CheckedWorkspace, type CheckOptions, UserError } from '@mixer-oauth/node';
import type { Input } from './command.ts';
import type { Io } from './io.ts';
import { ProgressBar } from './progress-bar.ts';
import { version } from './version.ts';

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

export type CheckExtras = Partial<Pick<CheckOptions, 'memory' | 'withoutManifest' | 'baseline' | 'base' | 'isAudit'>>;

/** Runs the main job for a command, with a progress bar where someone can see it. */
export async function openCheck(
  input: Input,
  io: Io,
  target: Target,
  extras: CheckExtras = {},
): Promise<CheckedWorkspace> {
  const provider = extras.withoutManifest ? undefined : input.value('provider');
  const har = input.value('har');
  const bar = io.isErrorTerminal && !io.isQuiet && !input.has('json') ? new ProgressBar(io) : undefined;
  try {
    return await checkWorkspace({
      ...target,
      ...extras,
      ...(provider !== undefined && { provider }),
      ...(har !== undefined && { har: path.resolve(io.folder, har) }),
      clients: input.values('client'),
      includesTests: input.has('include-tests'),
      usesCache: !input.has('no-cache'),
      version,
      today: new Date().toISOString().slice(0, 10),
      ...(bar && { onProgress: (progress) => bar.show(progress) }),
    });
  } finally {
    bar?.clear();
  }
}
