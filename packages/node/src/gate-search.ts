import type { Fate } from './classify-path.ts';
import { classifyText } from './classify-text.ts';
import { decodeText } from './decode-text.ts';
import { GateReader } from './gate-reader.ts';

/** A file that passed a gate, with its text. */
export type GateHit = Readonly<{ file: string; text: string }>;

export type Failure = Readonly<{ file: string; reason: string }>;
type Report = (progress: Readonly<{ step: 'search'; done: number; total: number }>) => void;

/** Where a gate looks: files on the disk, or those of a revision. */
export interface Search {
  readonly skipped: { file: string; fate: Fate | 'gone' }[];
  readonly failed: Failure[];
  /** Audited all the same. */
  readonly misread: Failure[];
  /** @returns files that match, with their text, and those that do not; files that cannot be audited are in neither. */
  run(
    files: readonly string[],
    gate: RegExp,
    report?: Report,
  ): Promise<{ hits: readonly GateHit[]; misses: readonly string[] }>;
}

const pause = 2_000; // files between two looks at the event loop, so that a progress bar can draw

/** Searches files with one expression after the other, and remembers what became of those that cannot be searched. */
export class GateSearch implements Search {
  readonly skipped: Search['skipped'] = [];
  readonly failed: Failure[] = [];
  readonly misread: Failure[] = [];
  readonly #reader = new GateReader();
  readonly #place: (file: string) => string;

  constructor(place: (file: string) => string) {
    this.#place = place;
  }

  async run(
    files: readonly string[],
    gate: RegExp,
    report?: Report,
  ): Promise<{ hits: readonly GateHit[]; misses: readonly string[] }> {
    const hits: GateHit[] = [];
    const misses: string[] = [];
    for (const [at, file] of files.entries()) {
      if (report && at % pause === 0) {
        report({ step: 'search', done: at, total: files.length });
        await new Promise(setImmediate);
      }
      const read = this.#reader.read(this.#place(file));
      if (read.kind === 'failed') this.failed.push({ file, reason: read.reason });
      else if (read.kind !== 'text') this.skipped.push({ file, fate: read.kind });
      else if (gate.test(read.latin1)) admitText(this, file, read.bytes, hits);
      else misses.push(file);
    }
    return { hits, misses };
  }
}

/** Decodes what passed a gate and puts it among the hits, unless its text shows that no one wrote it. */
export function admitText({ skipped, misread }: Search, file: string, bytes: Buffer, hits: GateHit[]): void {
  const { text, isLatin1 } = decodeText(bytes);
  const fate = classifyText(text);
  if (fate) {
    skipped.push({ file, fate });
    return;
  }
  if (isLatin1)
    misread.push({ file, reason: 'is not UTF-8; it was read as latin1, so letters beyond ASCII may be wrong' });
  hits.push({ file, text });
}
