import { createHash, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '@mixer-oauth/core';
import { cacheFile } from './cache-file.ts';
import { decodeText } from './decode-text.ts';
import { isStamped, stampLength, youngest } from './stamps.ts';
import { Texts } from './texts.ts';
import type { AuditedTree } from './audited-tree.ts';

/** What a result rests on beside the files: the program, the catalogues by content, and what to leave out. */
export interface CacheKey {
  readonly root: string;
  /** Changes with every change of the program. */
  readonly build: string;
  readonly catalogues: readonly Catalogue[];
  readonly includesTests: boolean;
  readonly excluded: ReadonlySet<string>;
  readonly exclude: readonly string[];
}

interface Entry extends Omit<AuditedTree, 'sources' | 'seen'> {
  readonly key: string;
  readonly listing: string; // hash of the names of all files
  readonly searched: string; // names, with the character between them that none can have
  readonly audited: readonly string[];
}

// Git calls a file "racy" that changed so shortly before it was looked at: its times prove nothing.
const tick = 2_000;
const portion = 1_000; // files between two looks at the event loop, where git's answer arrives meanwhile
const headLength = 64;

/** The last result for a folder, as it lies in the cache. */
export class CachedResult {
  readonly #root: string;
  readonly #entry: Entry;
  readonly #stamps: Float64Array;

  constructor(root: string, entry: Entry, stamps: Float64Array) {
    this.#root = root;
    this.#entry = entry;
    this.#stamps = stamps;
  }

  /** True when every file that was searched is still as it was: by size, both times and inode, as git does it. */
  async isFresh(): Promise<boolean> {
    const files = this.#entry.searched === '' ? [] : this.#entry.searched.split('\0');
    if (files.length * stampLength !== this.#stamps.length) return false;
    for (const [at, file] of files.entries()) {
      if (at % portion === 0) await new Promise(setImmediate);
      if (!isStamped(this.#stamps, at, `${this.#root}/${file}`)) return false;
    }
    return true;
  }

  /** @returns the result, when the tree has the same files */
  of(listed: readonly string[]): AuditedTree | undefined {
    const { listing, audited, extraction, files, unread, ignores } = this.#entry;
    if (listing !== hash(listed.join('\0'))) return undefined;
    return { extraction, files, unread, ignores, sources: new Texts(audited, (file) => textIn(this.#root, file)) };
  }
}

function textIn(root: string, file: string): string {
  try {
    return decodeText(readFileSync(path.join(root, file))).text;
  } catch {
    return '';
  }
}

/** Anything odd about the cache makes it a miss. */
export function openCache(key: CacheKey): CachedResult | undefined {
  try {
    const whole = readFileSync(cacheFile(key.root));
    const [sum = '', length = ''] = whole.toString('latin1', 0, headLength).trim().split(' ');
    const body = whole.subarray(headLength);
    if (sum !== hash(body)) return undefined;
    const end = Number(length);
    const entry = JSON.parse(body.toString('utf8', 0, end)) as Entry;
    if (entry.key !== textOf(key)) return undefined;
    // A copy: numbers must lie at a multiple of eight.
    const stamps = new Float64Array(Uint8Array.from(body.subarray(end)).buffer);
    return new CachedResult(key.root, entry, stamps);
  } catch {
    return undefined;
  }
}

/** Keeps a result for the next run. A cache that cannot be written is none. */
export function writeCached(key: CacheKey, listed: readonly string[], tree: AuditedTree): void {
  const { extraction, files, unread, ignores, sources, seen } = tree;
  if (!seen || youngest(seen.stamps) > seen.takenAt - tick) return;
  const entry: Entry = {
    key: textOf(key),
    listing: hash(listed.join('\0')),
    searched: seen.files.join('\0'),
    extraction,
    files,
    unread,
    ignores,
    audited: [...sources.keys()],
  };
  const json = Buffer.from(JSON.stringify(entry));
  const body = Buffer.concat([
    json,
    new Uint8Array(seen.stamps.buffer, seen.stamps.byteOffset, seen.stamps.byteLength),
  ]);
  write(cacheFile(key.root), Buffer.concat([Buffer.from(`${hash(body)} ${json.length}`.padEnd(headLength)), body]));
}

function write(file: string, content: Buffer): void {
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, content, { mode: 0o600 });
    renameSync(temporary, file);
  } catch {
    removeQuietly(temporary);
  }
}

function removeQuietly(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Its folder is no folder: nothing was written.
  }
}

const hash = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('base64url');

function textOf({ build, catalogues, includesTests, excluded, exclude }: CacheKey): string {
  const data = catalogues.map((catalogue) => catalogue.data);
  return hash(
    JSON.stringify([4, build, data, includesTests, [...excluded].toSorted(), exclude, process.versions.node]),
  );
}
