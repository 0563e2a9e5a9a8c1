import { fstatSync, statSync, writeSync } from 'node:fs';
import { UserError } from '@mixer-oauth/node/user-error';

/** The world as a command sees it: where words go, and what can be shown there. */
export interface Io {
  readonly write: (text: string) => void;
  /** Who read standard output has stopped, as `head` does: what is written goes nowhere. */
  readonly isUnread: () => boolean;
  /** For people alone: progress and remarks. Never part of the result. */
  readonly writeError: (text: string) => void;
  readonly isTerminal: boolean; // stdout
  readonly isErrorTerminal: boolean;
  readonly isInputTerminal: boolean;
  readonly hasColour: boolean;
  readonly width: number;
  readonly isQuiet: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly folder: string; // absolute, where the command was started
}

type Flags = Readonly<{ hasNoColour: boolean; isQuiet: boolean }>;

export function openIo({ hasNoColour, isQuiet }: Flags): Io {
  const { env } = process;
  const isTerminal = isTerminalAt(1, () => process.stdout);
  let isUnread = false;
  return {
    write: (text) => {
      isUnread = !writeAll(1, text);
    },
    isUnread: () => isUnread,
    writeError: (text) => void writeAll(2, text),
    isTerminal,
    isErrorTerminal: isTerminalAt(2, () => process.stderr),
    isInputTerminal: isTerminalAt(0, () => process.stdin),
    hasColour: !hasNoColour && wantsColour(env, isTerminal),
    width: isTerminal ? process.stdout.columns : 100,
    isQuiet,
    env,
    folder: process.cwd(),
  };
}

/** NO_COLOR wins over FORCE_COLOR, and both over what the terminal is: https://no-color.org */
export function wantsColour(env: Io['env'], isTerminal: boolean): boolean {
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return isTerminal && env['TERM'] !== 'dumb';
}

/** The null device is a character device too. */
function nowhere(): number | undefined {
  return statSync('/dev/null', { throwIfNoEntry: false })?.rdev;
}

/** Streams are only made where there may be a terminal: each costs milliseconds that a pipe has no use for. */
function isTerminalAt(descriptor: number, stream: () => { isTTY?: boolean }): boolean {
  try {
    const found = fstatSync(descriptor);
    return found.isCharacterDevice() && found.rdev !== nowhere() && stream().isTTY === true;
  } catch {
    return false; // closed by who started us
  }
}

/**
 * Everything is out when this returns. A reader that has had enough (`| head`) is no failure, and no reason to forget what the exit
 * code would say.
 *
 * @returns whether it was taken
 * @throws {UserError} when standard output cannot be written to, as on a full disk
 */
function writeAll(descriptor: 1 | 2, text: string): boolean {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      // Remarks that nobody can read are no reason to lose the result.
      if (code === 'EPIPE' || code === 'EBADF' || (descriptor === 2 && code !== 'EAGAIN')) return false;
      if (code !== 'EAGAIN')
        throw new UserError(`Cannot write to standard output: ${message}`, {
          hint: 'Is the disk full? -o FILE writes a report elsewhere.',
          cause: error,
        });
      // A pipe that does not block is full: wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
  return true;
}
