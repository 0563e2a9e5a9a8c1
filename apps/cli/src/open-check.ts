import path from 'node:path';
import { checkWorkspace, type CheckedWorkspace, type CheckOptions } from '@mixer-oauth/node';
import type { Input } from './command.ts';
import type { Target } from './find-target.ts';
import type { Io } from './io.ts';
import { ProgressBar } from './progress-bar.ts';
import { version } from './version.ts';

export type CheckExtras = Partial<
  Pick<CheckOptions, 'memory' | 'onFiles' | 'withoutManifest' | 'baseline' | 'base' | 'isAudit'>
>;

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
