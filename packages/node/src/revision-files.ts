import { runGit, startGit } from './run-git.ts';
import type { Revision } from './revision.ts';
import { UserError } from './user-error.ts';

/** A file of a revision: its path relative to the root, and the blob that holds it. */
export type RevisionFile = Readonly<{ file: string; blob: string; size: number }>;

/** Every regular file of a revision below its root, sorted by code units; links and nested repositories are left out. */
export async function listRevisionFiles({ root, name, commit }: Revision): Promise<readonly RevisionFile[]> {
  const { isOk, out, error } = await runGit(root, ['ls-tree', '-r', '-z', '-l', commit]);
  if (!isOk) throw unreadable(name, error);
  const rows = out.toString('utf8').split('\0');
  return rows
    .flatMap((row): readonly RevisionFile[] => {
      // <mode> blob <object> <size, padded> TAB <path>
      const [, blob = '', size = '', file = ''] = /^100\d{3} blob ([\da-f]+) +(\d+)\t([^]+)$/.exec(row) ?? [];
      return file === '' ? [] : [{ file, blob, size: Number(size) }];
    })
    .toSorted((left, right) => (left.file < right.file ? -1 : 1));
}

/**
 * The contents of blobs, in the order asked for, one at a time: git writes as fast as they are taken.
 *
 * @throws {UserError} when the repository lacks one, as a partial clone does
 */
export async function* readBlobs({ root, name }: Revision, blobs: readonly string[]): AsyncGenerator<Buffer> {
  if (blobs.length === 0) return;
  const git = await startGit(root, ['cat-file', '--batch']);
  try {
    // Git may end before it has read all names; what it wrote until then tells why.
    git.stdin.on('error', () => undefined);
    git.stdin.end(blobs.map((blob) => `${blob}\n`).join(''));
    const source = new Chunks(git.stdout);
    for (const blob of blobs) {
      const head = await source.line();
      const size = /^[\da-f]+ blob (\d+)$/.exec(head)?.[1];
      if (size === undefined) throw unreadable(name, head === '' ? `it ended before ${blob}` : head);
      yield await source.bytes(Number(size));
      await source.bytes(1);
    }
  } finally {
    git.kill();
  }
}

const unreadable = (name: string, why: string): UserError =>
  new UserError(`Cannot read ${name} from git: ${why}`, {
    hint: 'If this is a partial clone, run "git fetch --refetch --no-filter"; else "git fsck" tells what is wrong.',
  });

/** A stream read by lines and by lengths. */
class Chunks {
  readonly #source: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#source = stream[Symbol.asyncIterator]();
  }

  /** Without its line break; empty at the end. */
  async line(): Promise<string> {
    let end = this.#rest.indexOf(10);
    while (end < 0 && (await this.#more())) end = this.#rest.indexOf(10);
    if (end < 0) return '';
    const line = this.#rest.toString('utf8', 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  async bytes(length: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    let missing = length;
    while (missing > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) break;
      const part = this.#rest.subarray(0, missing);
      this.#rest = this.#rest.subarray(part.length);
      missing -= part.length;
      parts.push(part);
    }
    return Buffer.concat(parts);
  }

  async #more(): Promise<boolean> {
    const { value, done } = await this.#source.next();
    if (done) return false;
    this.#rest = this.#rest.length === 0 ? value : Buffer.concat([this.#rest, value]);
    return true;
  }
}
