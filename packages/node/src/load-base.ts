import path from 'node:path';
import type { Manifest } from '@mixer-oauth/core';
import { manifestNames } from './load-manifest.ts';
import { openRevision } from './revision.ts';
import { readRevisionManifest } from './revision-manifest.ts';

/**
 * The manifest as it was at a revision, under the name that it has now or one of its usual ones.
 *
 * @returns undefined where it was not there yet: then there is nothing to compare with
 * @throws {UserError} when there is no such revision, or the manifest of then cannot be read as text
 */
export async function loadBase(root: string, name: string, file: string): Promise<Manifest | undefined> {
  const usual = manifestNames.map((one) => path.posix.join(path.posix.dirname(file), one));
  const parsed = await readRevisionManifest(await openRevision(root, name), new Set([file, ...usual]));
  return parsed?.manifest;
}
