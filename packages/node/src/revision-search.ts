import { classifyBytes, sizeLimit } from './gate-reader.ts';
import { admitText, type Failure, type GateHit, type Search } from './gate-search.ts';
import { readBlobs, type RevisionFile } from './revision-files.ts';
import type { Revision } from './revision.ts';

/** As `GateSearch`, in the files of a revision: they come from git's store, and nothing is written anywhere. */
export class RevisionSearch implements Search {
  readonly skipped: Search['skipped'] = [];
  readonly failed: Failure[] = [];
  readonly misread: Failure[] = [];
  readonly #revision: Revision;
  readonly #files: ReadonlyMap<string, RevisionFile>;

  constructor(revision: Revision, files: readonly RevisionFile[]) {
    this.#revision = revision;
    this.#files = new Map(files.map((one) => [one.file, one]));
  }

  async run(files: readonly string[], gate: RegExp): Promise<{ hits: readonly GateHit[]; misses: readonly string[] }> {
    const hits: GateHit[] = [];
    const misses: string[] = [];
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
      if (read.kind !== 'text') this.skipped.push({ file, fate: read.kind });
      else if (gate.test(read.latin1)) admitText(this, file, read.bytes, hits);
      else misses.push(file);
    }
    return { hits, misses };
  }
}
