import { randomBytes } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { applyEdits, decodeManifest, type Edit } from '@mixer-oauth/core';
import { UserError } from './user-error.ts';

/** One file as it is and as it will be. `dropped`: edits that overlap others; a second run applies them. */
export interface PlannedFile {
  readonly file: string; // relative to the root
  readonly before: string;
  readonly after: string;
  readonly dropped: number;
}

/** What edits make of files, without writing. `texts` are those that the edits were counted in. */
export function planFixes(edits: readonly Edit[], texts: ReadonlyMap<string, string>): readonly PlannedFile[] {
  const files = [...new Set(edits.map(({ file }) => file))].toSorted();
  return files.flatMap((file): PlannedFile[] => {
    const before = texts.get(file);
    if (before === undefined) return [];
    const own = edits.filter((edit) => edit.file === file);
    const { text, dropped } = applyEdits(
      before,
      own.map((edit) => withLineEndings(edit, before)),
    );
    return text === before ? [] : [{ file, before, after: text, dropped: dropped.length }];
  });
}

/** What is added ends its lines as the file does. */
function withLineEndings(edit: Edit, text: string): Edit {
  const isWindows = /\r\n/.test(text) && !/[^\r]\n/.test(text);
  return isWindows ? { ...edit, text: edit.text.replaceAll(/\r?\n/g, '\r\n') } : edit;
}

/**
 * Writes planned files, each at once: a reader sees the old or the new text, never half of one. Mode, byte order mark and the
 * target of a symbolic link stay.
 *
 * @throws {UserError} before anything is written, when a file changed since it was read or is not UTF-8
 */
export async function writeFixes(root: string, plans: readonly PlannedFile[]): Promise<void> {
  const ready = await Promise.all(plans.map((plan) => prepare(root, plan)));
  for (const { target, bytes, mode } of ready) await replaceFile(target, bytes, mode);
}

async function prepare(
  root: string,
  { file, before, after }: PlannedFile,
): Promise<{ target: string; bytes: Buffer; mode: number }> {
  const target = await realpath(path.resolve(root, file));
  const bytes = await readFile(target);
  const decoded = decodeManifest(bytes);
  if (!('text' in decoded) || decoded.text !== before)
    throw new UserError(`${file} has changed since it was read`, {
      hint: 'Nothing was written. Run the command again.',
    });
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new UserError(`${file} is UTF-16`, { hint: 'Nothing was written. Save it as UTF-8 first.' });
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return { target, bytes: Buffer.from(mark + after, 'utf8'), mode: (await stat(target)).mode };
}

async function replaceFile(target: string, bytes: Buffer, mode: number): Promise<void> {
  // In the same folder, since a rename across disks is a copy.
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomBytes(6).toString('hex')}`);
  try {
    const handle = await open(temporary, 'wx', mode);
    try {
      await handle.writeFile(bytes);
      await handle.chmod(mode); // `open` takes the umask off
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
