import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { decodeText } from './decode-text.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';

const mega = 1024 * 1024;
const portion = mega / 4;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: ': there is no such file',
  ENOTDIR: ': there is no such file',
  EACCES: ': it may not be read',
};

export interface Wanted {
  /** Bytes; what is longer is refused before it is read whole. */
  readonly limit?: number;
  /** What to do when it cannot be read. */
  readonly hint: string;
  /** As messages name it; default: its path. */
  readonly shown?: string;
  /** Who named it may have meant a pipe, and waits for it. Never for what a file of a repository names. */
  readonly mayBePipe?: boolean;
}

/**
 * The text of a file that somebody named, UTF-8 or UTF-16 with a mark. A device, which may have no end, is not read.
 *
 * @throws {UserError} when it cannot be read, is no file, or is too large
 */
export function readNamed(
  file: string,
  { limit = 64 * mega, hint, shown = shownPath(file), mayBePipe = false }: Wanted,
): string {
  const fail = (why: string, cause?: unknown): UserError =>
    new UserError(`Cannot read ${shown}${why}`, { hint, cause });
  let handle: number | undefined;
  try {
    // To open a pipe without a writer would wait for one.
    handle = openSync(file, constants.O_RDONLY | (mayBePipe ? 0 : (constants.O_NONBLOCK ?? 0)));
    const found = fstatSync(handle);
    if (found.isDirectory()) throw fail(': it is a folder');
    if (!found.isFile() && !(mayBePipe && found.isFIFO())) throw fail(': it is no regular file');
    const bytes = found.size > limit ? undefined : readUpTo(handle, limit);
    if (!bytes) throw fail(`: it is larger than ${limit / mega} MiB`);
    return decodeText(bytes).text;
  } catch (cause) {
    throw cause instanceof UserError ? cause : fail(reasons[(cause as NodeJS.ErrnoException).code ?? ''] ?? '', cause);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

function readUpTo(handle: number, limit: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let length = 0; length <= limit;) {
    const chunk = Buffer.allocUnsafe(portion);
    const count = readSync(handle, chunk, 0, portion, null);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    length += count;
  }
  return undefined;
}
