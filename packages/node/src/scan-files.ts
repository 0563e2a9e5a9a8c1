import type { GateRead, GateReader } from './gate-reader.ts';
import { takeStamp } from './stamps.ts';

/** What became of a file in a scan: one byte each, so that threads can share the list. */
export const scanned = {
  notYet: 0,
  miss: 1,
  hit: 2,
  maybe: 3,
  huge: 4,
  binary: 5,
  gone: 6,
  failed: 7,
  unsupported: 8,
} as const;

/** What to scan, and where threads meet: each takes the next few files until none is left. */
export interface ScanTask {
  readonly root: string;
  readonly files: readonly string[];
  /** A file that `hit` matches is one; `maybe` is only asked where it does not. */
  readonly hit: RegExp;
  readonly maybe?: RegExp | undefined;
  readonly scripts?: Scripts | undefined;
  /** One byte a file, see `scanned`. */
  readonly fates: Uint8Array;
  /** Filled with how each file was before it was read. */
  readonly stamps?: Float64Array | undefined;
  /** The first file that no thread has taken, in its only element. */
  readonly next: Int32Array;
}

/** Files whose names tell no language stand at the end of a list, and count where their first line does. */
export type Scripts = Readonly<{ from: number; firstLine: RegExp }>;

export type ScanFailure = Readonly<{ file: string; reason: string }>;

const portion = 64; // files that a thread takes at a time

const isScript = (read: GateRead, { firstLine }: Scripts): boolean =>
  read.kind === 'text' ? firstLine.test(read.latin1) : read.kind === 'gone' || read.kind === 'failed';

/** Scans one portion. @returns false when none was left */
export function scanPortion(
  { root, files, hit, maybe, scripts, fates, stamps, next }: ScanTask,
  reader: GateReader,
  failed: ScanFailure[],
): boolean {
  const from = Atomics.add(next, 0, portion);
  for (let at = from; at < Math.min(from + portion, files.length); at += 1) {
    const file = files[at] ?? '';
    if (stamps) takeStamp(stamps, at, `${root}/${file}`);
    const read = reader.read(`${root}/${file}`);
    if (read.kind === 'failed') failed.push({ file, reason: read.reason });
    const isLeftOut = scripts !== undefined && at >= scripts.from && !isScript(read, scripts);
    fates[at] = isLeftOut
      ? scanned.unsupported
      : read.kind !== 'text'
        ? scanned[read.kind]
        : hit.test(read.latin1)
          ? scanned.hit
          : maybe?.test(read.latin1)
            ? scanned.maybe
            : scanned.miss;
  }
  return from < files.length;
}
