import { realpathSync } from 'node:fs';
import path from 'node:path';
import { isInside } from './is-inside.ts';
import { shownPath } from './shown-path.ts';
import { UserError } from './user-error.ts';

/**
 * For repositories of strangers: their files may name, or be links to, files of the machine that runs this, and what is wrong
 * with a file is told with its lines.
 *
 * @throws {UserError} when `file` lies outside of the folder `within`, by its name or by a link. A file that is not there may pass.
 */
export function requireInside(file: string, within: string): void {
  if (isInside(path.resolve(file), path.resolve(within)) && isInside(realPath(file), realPath(within))) return;
  throw new UserError(`${shownPath(file)} is outside of the repository, or a link that leads out of it`, {
    hint: 'Only files of the repository are read. Put a copy of it there.',
  });
}

function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file);
  }
}
