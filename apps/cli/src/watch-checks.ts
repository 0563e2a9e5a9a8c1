import { fstatSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { bearsOnCheck, changesIn, gitIgnored, manifestNames, OutlineMemory } from '@mixer-oauth/node';
import type { ExitCode, Input } from './command.ts';
import { failureText } from './failure-text.ts';
import type { Io } from './io.ts';
import type { Target } from './find-target.ts';

const mostNames = 3;

/**
 * Checks now, and again after each change, until interrupted. Of the code only what changed is parsed again.
 *
 * @returns the exit code of the last check
 */
export async function watchChecks(
  input: Input,
  io: Io,
  { root, manifest }: Target,
  check: (memory: OutlineMemory) => Promise<ExitCode>,
): Promise<ExitCode> {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  const output = input.value('output');
  const ignored = new Set(output === undefined ? [] : [path.resolve(io.folder, output)]);
  const named = namedFiles(input, io, { root, ...(manifest !== undefined && { manifest }) });
  const isNamed = (file: string): boolean => named.includes(path.join(root, file));
  const memory = new OutlineMemory();
  const run = async (): Promise<ExitCode> => {
    try {
      return await check(memory);
    } catch (error) {
      // A manifest in the middle of being written: the next change may mend it.
      io.writeError(failureText(error, io.env['MIXER_OAUTH_DEBUG'] !== undefined));
      return 2;
    } finally {
      memory.turn();
      io.writeError('Watching for changes. Ctrl-C ends it.\n');
    }
  };
  // Watched before the first check, so that nothing that changes during it is missed.
  const changes = changesIn(root, { signal: controller.signal, ignored, also: named });
  const first = changes.next();
  const runAgain = async (): Promise<ExitCode> => {
    const code = await run();
    if (io.isUnread()) controller.abort();
    return code;
  };
  let code = await runAgain();
  for (let next = await first; next.done !== true; next = await changes.next()) {
    // What a build writes beside is no reason to check again, nor is what this command itself writes.
    const ignored = await gitIgnored(
      root,
      next.value.filter((file) => !isNamed(file)),
    );
    const bears = (file: string): boolean => !ignored.has(file) && bearsOnCheck(root, file);
    const changed = next.value.filter((file) => isNamed(file) || (bears(file) && !isOwnOutput(path.join(root, file))));
    if (changed.length === 0) continue;
    io.writeError(`\n${changedText(changed)}\n`);
    code = await runAgain();
  }
  return code;
}

/** The manifest and what else is read because the command line says so. */
function namedFiles(input: Input, io: Io, { root, manifest }: Target): readonly string[] {
  const named = ['baseline', 'har'].flatMap((option) => input.value(option) ?? []);
  return [
    ...(manifest === undefined ? manifestNames.map((name) => path.join(root, name)) : [manifest]),
    ...named.map((file) => path.resolve(io.folder, file)),
  ];
}

/** The file that a shell gave as standard output or error, as in `--watch > report.html`: each check writes to it. */
function isOwnOutput(place: string): boolean {
  const found = statSync(place, { throwIfNoEntry: false });
  return found?.isFile() === true && [1, 2].some((descriptor) => isSameFile(found, descriptor));
}

function isSameFile({ dev, ino }: Stats, descriptor: number): boolean {
  try {
    const own = fstatSync(descriptor);
    return own.dev === dev && own.ino === ino;
  } catch {
    return false; // closed by who started us
  }
}

function changedText(files: readonly string[]): string {
  const more = files.length - mostNames;
  return `Changed: ${files.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
