import { lstatSync, type Stats } from 'node:fs';

/** Numbers that a stamp is made of: size, both times, inode. */
export const stampLength = 4;

/**
 * Notes how a file is right now, as git does it: any change of its content changes one of these numbers. A link is not followed,
 * and what is not there has zeros.
 */
export function takeStamp(stamps: Float64Array, at: number, file: string): void {
  const found = statOf(file);
  const start = at * stampLength;
  stamps[start] = found?.size ?? 0;
  stamps[start + 1] = found?.mtimeMs ?? 0;
  stamps[start + 2] = found?.ctimeMs ?? 0;
  stamps[start + 3] = found?.ino ?? 0;
}

/** True when the file is still as it was. */
export function isStamped(stamps: Float64Array, at: number, file: string): boolean {
  const found = statOf(file);
  const start = at * stampLength;
  return (
    stamps[start] === (found?.size ?? 0) &&
    stamps[start + 1] === (found?.mtimeMs ?? 0) &&
    stamps[start + 2] === (found?.ctimeMs ?? 0) &&
    stamps[start + 3] === (found?.ino ?? 0)
  );
}

/** The latest time in any of the stamps, in milliseconds. */
export function youngest(stamps: Float64Array): number {
  let latest = 0;
  for (let start = 0; start < stamps.length; start += stampLength)
    latest = Math.max(latest, stamps[start + 1] ?? 0, stamps[start + 2] ?? 0);
  return latest;
}

function statOf(file: string): Stats | undefined {
  try {
    return lstatSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined; // a folder on the way has become a file, or may not be entered
  }
}
