import { classifyBytes, type GateRead, sizeLimit } from './gate-reader.ts';
import { admitText, type GateHit, type Gates, type Scanned, type Search } from './gate-search.ts';
import { readBlobs, type RevisionFile } from './revision-files.ts';
import type { Revision } from './revision.ts';
import type { ScanFailure } from './scan-files.ts';

type TextRead = Extract<GateRead, { kind: 'text' }>;

/** As `GateSearch`, in the files of a revision: they come from git's store, and nothing is written anywhere. */
export class RevisionSearch implements Search {
  readonly skipped: Search['skipped'] = [];
  readonly failed: ScanFailure[] = [];
  readonly misread: ScanFailure[] = [];
  readonly #revision: Revision;
  readonly #files: ReadonlyMap<string, RevisionFile>;
  readonly includesTests: boolean;

  constructor(revision: Revision, files: readonly RevisionFile[], { includesTests = false } = {}) {
    this.includesTests = includesTests;
    this.#revision = revision;
    this.#files = new Map(files.map((one) => [one.file, one]));
  }

  async scan(files: readonly string[], { hit, maybe, scripts }: Gates): Promise<Scanned> {
    const lists: Record<keyof Scanned, string[]> = { hits: [], maybes: [], misses: [] };
    const unnamed = new Set(scripts && files.slice(scripts.from));
    for await (const { file, read } of this.#readEach(files)) {
      if (unnamed.has(file) && !scripts?.firstLine.test(read.latin1)) this.skipped.push({ file, fate: 'unsupported' });
      else if (hit.test(read.latin1)) lists.hits.push(file);
      else if (maybe?.test(read.latin1)) lists.maybes.push(file);
      else lists.misses.push(file);
    }
    return lists;
  }

  async read(files: readonly string[]): Promise<readonly GateHit[]> {
    const hits: GateHit[] = [];
    for await (const { file, read } of this.#readEach(files)) admitText(this, file, read.bytes, hits);
    return hits;
  }

  /** Files that are text, one after the other; the fate of the others is noted. */
  async *#readEach(files: readonly string[]): AsyncGenerator<Readonly<{ file: string; read: TextRead }>> {
    const known = files.flatMap((file) => this.#files.get(file) ?? []);
    const readable = known.filter(({ size }) => size <= sizeLimit);
    for (const { file, size } of known) if (size > sizeLimit) this.skipped.push({ file, fate: 'huge' });
    const blobs = readBlobs(
      this.#revision,
      readable.map(({ blob }) => blob),
    );
    for (const { file } of readable) {
      const { value: bytes } = await blobs.next();
      const read = classifyBytes(bytes as Buffer);
      if (read.kind === 'text') yield { file, read };
      else this.skipped.push({ file, fate: read.kind });
    }
  }
}
