import path from 'node:path';
import { changesIn, gitIgnored, manifestNames, OutlineMemory } from '@mixer-oauth/node';
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
  const changes = changesIn(root, { signal: controller.signal, ignored });
  const first = changes.next();
  const runAgain = async (): Promise<ExitCode> => {
    const code = await run();
    if (io.isUnread()) controller.abort();
    return code;
  };
  let code = await runAgain();
  for (let next = await first; next.done !== true; next = await changes.next()) {
    // What a build writes beside is no reason to check again, unless it is the manifest itself.
    const ignored = await gitIgnored(root, next.value);
    const own = manifest === undefined ? manifestNames : [path.relative(root, manifest)];
    const changed = next.value.filter((file) => !ignored.has(file) || own.some((one) => one === file));
    if (changed.length === 0) continue;
    io.writeError(`\n${changedText(changed)}\n`);
    code = await runAgain();
  }
  return code;
}

function changedText(files: readonly string[]): string {
  const more = files.length - mostNames;
  return `Changed: ${files.slice(0, mostNames).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
