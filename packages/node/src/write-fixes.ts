import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { applyEdits, decodeManifest, type Edit } from '@mixer-oauth/core';
import { UserError } from './user-error.ts';
import { withoutRepeats } from './without-repeats.ts';

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
    const own = edits.filter((edit) => edit.file === file).map((edit) => withLineEndings(edit, before));
    const { text, dropped } = applyEdits(before, withoutRepeats(own, before, file));
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
  const ready = plans.map((plan) => prepare(root, plan));
  const { randomUUID } = await import('node:crypto');
  for (const { target, bytes, mode } of ready)
    replaceFile(target, `.${path.basename(target)}.${randomUUID()}`, bytes, mode);
}

function prepare(root: string, { file, before, after }: PlannedFile): { target: string; bytes: Buffer; mode: number } {
  const target = realpathSync(path.resolve(root, file));
  const bytes = readFileSync(target);
  const decoded = decodeManifest(bytes);
  if (!('text' in decoded) || decoded.text !== before)
    throw new UserError(`${file} has changed since it was read`, {
      hint: 'Nothing was written. Run the command again.',
    });
  if (bytes[0] === 0xff || bytes[0] === 0xfe)
    throw new UserError(`${file} is UTF-16`, { hint: 'Nothing was written. Save it as UTF-8 first.' });
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\uFEFF' : '';
  return { target, bytes: Buffer.from(mark + after, 'utf8'), mode: statSync(target).mode };
}

function replaceFile(target: string, name: string, bytes: Buffer, mode: number): void {
  // In the same folder, since a rename across disks is a copy.
  const temporary = path.join(path.dirname(target), name);
  try {
    const handle = openSync(temporary, 'wx', mode);
    try {
      writeFileSync(handle, bytes);
      fchmodSync(handle, mode); // opening takes the umask off
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
