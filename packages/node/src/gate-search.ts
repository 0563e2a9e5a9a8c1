import { type Fate, isNamedLikeTest } from './classify-path.ts';
import { classifyText, isTestCode } from './classify-text.ts';
import { decodeText } from './decode-text.ts';
import { GateReader } from './gate-reader.ts';
import { scanned, scanPortion, type ScanFailure, type ScanTask, type Scripts } from './scan-files.ts';
import { ScanThreads } from './scan-threads.ts';

/** A file that passed a gate, with its text. */
export type GateHit = Readonly<{ file: string; text: string }>;

type Report = (progress: Readonly<{ step: 'search'; done: number; total: number }>) => void;

export interface Gates {
  readonly hit: RegExp;
  /** Only asked where `hit` does not match. */
  readonly maybe?: RegExp;
  readonly scripts?: Scripts;
}

export interface ScanOptions {
  readonly report?: Report | undefined;
  /** Room for a stamp of each file, shared between threads. */
  readonly stamps?: Float64Array | undefined;
}

export type Scanned = Readonly<Record<'hits' | 'maybes' | 'misses', readonly string[]>>;

/** Where a gate looks: files on the disk, or those of a revision. */
export interface Search {
  readonly includesTests: boolean;
  readonly skipped: { file: string; fate: Fate | 'gone' }[];
  readonly failed: ScanFailure[];
  /** Audited all the same. */
  readonly misread: ScanFailure[];
  /** Files by the gate that they pass, in their order; files that cannot be searched are in none of the lists. */
  scan(files: readonly string[], gates: Gates, options?: ScanOptions): Promise<Scanned>;
  /** The texts of files that are to be audited: those that look generated, minified or copied are left out. */
  read(files: readonly string[]): Promise<readonly GateHit[]>;
}

const pause = 50; // milliseconds between two looks at the event loop, so that a progress bar can draw

/** Searches files with one expression after the other, and remembers what became of those that cannot be searched. */
export class GateSearch implements Search {
  readonly skipped: Search['skipped'] = [];
  readonly failed: ScanFailure[] = [];
  readonly misread: ScanFailure[] = [];
  readonly #reader = new GateReader();
  readonly #root: string;
  readonly includesTests: boolean;

  constructor(root: string, { includesTests = false } = {}) {
    this.#root = root;
    this.includesTests = includesTests;
  }

  async scan(files: readonly string[], gates: Gates, { report, stamps }: ScanOptions = {}): Promise<Scanned> {
    const fates = new Uint8Array(new SharedArrayBuffer(files.length));
    const next = new Int32Array(new SharedArrayBuffer(4));
    const task: ScanTask = { root: this.#root, files, ...gates, fates, stamps, next };
    // They end with the scan: what follows takes the most memory, and each would keep thirty megabytes.
    const threads = new ScanThreads();
    const others = threads.join(task);
    const failed: ScanFailure[] = [];
    for (let last = 0; scanPortion(task, this.#reader, failed);) {
      if (performance.now() - last < pause) continue;
      report?.({ step: 'search', done: Math.min(next[0] ?? 0, files.length), total: files.length });
      await new Promise(setImmediate);
      last = performance.now();
    }
    this.failed.push(...failed, ...(await others));
    await threads.close();
    return this.#sort(files, fates);
  }

  async read(files: readonly string[]): Promise<readonly GateHit[]> {
    const hits: GateHit[] = [];
    for (const file of files) {
      const read = this.#reader.read(`${this.#root}/${file}`);
      if (read.kind === 'failed') this.failed.push({ file, reason: read.reason });
      else if (read.kind !== 'text') this.skipped.push({ file, fate: read.kind });
      else admitText(this, file, read.bytes, hits);
    }
    return hits;
  }

  #sort(files: readonly string[], fates: Uint8Array): Scanned {
    const lists: Record<'hits' | 'maybes' | 'misses', string[]> = { hits: [], maybes: [], misses: [] };
    for (const [at, file] of files.entries()) {
      const fate = fates[at];
      if (fate === scanned.hit) lists.hits.push(file);
      else if (fate === scanned.maybe) lists.maybes.push(file);
      else if (fate === scanned.miss) lists.misses.push(file);
      else if (fate === scanned.unsupported) this.skipped.push({ file, fate: 'unsupported' });
      else if (fate === scanned.huge) this.skipped.push({ file, fate: 'huge' });
      else if (fate === scanned.binary) this.skipped.push({ file, fate: 'binary' });
      else if (fate === scanned.gone) this.skipped.push({ file, fate: 'gone' });
    }
    return lists;
  }
}

/** Decodes what passed a gate and puts it among the hits, unless its text shows that no one wrote it, or that it is a test. */
export function admitText(
  { skipped, misread, includesTests }: Search,
  file: string,
  bytes: Buffer,
  hits: GateHit[],
): void {
  const { text, isLatin1 } = decodeText(bytes);
  const isTest = !includesTests && isNamedLikeTest(file) && isTestCode(text);
  const fate = isTest ? 'test' : classifyText(text);
  if (fate) {
    skipped.push({ file, fate });
    return;
  }
  if (isLatin1)
    misread.push({ file, reason: 'is not UTF-8; it was read as latin1, so letters beyond ASCII may be wrong' });
  hits.push({ file, text });
}
