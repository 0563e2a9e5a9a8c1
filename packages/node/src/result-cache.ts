import { createHash, randomBytes } from 'node:crypto';
import { type BigIntStats, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Catalogue } from '@mixer-oauth/core';
import type { AuditedTree } from './audit-tree.ts';
import { cacheFile } from './cache-file.ts';
import { decodeText } from './decode-text.ts';
import type { Discovery } from './discover.ts';

/** What a result rests on: the same key and the same stamps give the same result. */
export interface CacheKey {
  readonly root: string;
  /** Changes with every change of the program. */
  readonly build: string;
  readonly catalogues: readonly Catalogue[];
  readonly discovery: Discovery;
}

/** Every file as it was before anything of it was read. */
export interface Stamps {
  readonly takenAt: number; // milliseconds
  readonly byFile: Readonly<Record<string, string>>;
  /** Some file may have changed since within the tick of the clock in which it was last changed. */
  readonly isYoung: boolean;
}

interface Entry {
  readonly key: string;
  readonly stamps: Stamps['byFile'];
  readonly extraction: AuditedTree['extraction'];
  readonly audited: readonly string[];
  readonly files: AuditedTree['files'];
}

// Git calls a file "racy" that changed so shortly before it was looked at: its times prove nothing.
const tick = 2_000;

export function takeStamps(root: string, files: readonly string[]): Stamps {
  const takenAt = Date.now();
  const byFile: Record<string, string> = {};
  let youngest = 0;
  for (const file of files) {
    const found = statOf(path.join(root, file));
    byFile[file] = found ? `${found.size}-${found.mtimeNs}-${found.ctimeNs}-${found.ino}` : 'gone';
    youngest = Math.max(
      youngest,
      Number((found?.ctimeNs ?? 0n) / 1_000_000n),
      Number((found?.mtimeNs ?? 0n) / 1_000_000n),
    );
  }
  return { takenAt, byFile, isYoung: youngest > takenAt - tick };
}

function statOf(file: string): BigIntStats | undefined {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return undefined;
  }
}

/**
 * The last result for a folder, where nothing that it rests on has changed since: every file by size, both times and inode, as
 * git does it, and the program and the catalogues by content. Anything odd about the cache makes it a miss.
 */
export function readCached(key: CacheKey, stamps: Stamps): AuditedTree | undefined {
  try {
    const whole = readFileSync(cacheFile(key.root), 'utf8');
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    if (whole.slice(0, end) !== hash(text)) return undefined;
    const entry = JSON.parse(text) as Entry;
    // The key holds the list of files, so both sides have the same names.
    if (entry.key !== textOf(key) || key.discovery.files.some((file) => entry.stamps[file] !== stamps.byFile[file]))
      return undefined;
    const sources = new Map(
      entry.audited.map((file) => [file, decodeText(readFileSync(path.join(key.root, file))).text]),
    );
    return { extraction: entry.extraction, sources, files: entry.files };
  } catch {
    return undefined;
  }
}

/** Keeps a result for the next run. A cache that cannot be written is none. */
export function writeCached(key: CacheKey, { byFile, isYoung }: Stamps, tree: AuditedTree): void {
  if (isYoung) return;
  const file = cacheFile(key.root);
  const temporary = `${file}.${randomBytes(6).toString('hex')}`;
  const entry: Entry = {
    key: textOf(key),
    stamps: byFile,
    extraction: tree.extraction,
    audited: [...tree.sources.keys()],
    files: tree.files,
  };
  const text = JSON.stringify(entry);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(temporary, `${hash(text)}\n${text}`, { mode: 0o600 });
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

const hash = (text: string): string => createHash('sha256').update(text).digest('base64url');

function textOf({ build, catalogues, discovery }: CacheKey): string {
  const data = catalogues.map((catalogue) => catalogue.data);
  return hash(JSON.stringify([1, build, data, discovery.listed, discovery.files, process.versions.node]));
}
