import path from 'node:path';
import { decodeManifest, type Manifest, parseManifest } from '@mixer-oauth/core';
import { manifestNames } from './load-manifest.ts';
import { openRevision, readRevisionFile } from './revision.ts';
import { UserError } from './user-error.ts';

/**
 * The manifest as it was at a revision, under the name that it has now or one of its usual ones.
 *
 * @returns undefined where it was not there yet: then there is nothing to compare with
 * @throws {UserError} when there is no such revision, or the manifest of then cannot be read as text
 */
export async function loadBase(root: string, name: string, file: string): Promise<Manifest | undefined> {
  const revision = await openRevision(root, name);
  for (const one of new Set([
    file,
    ...manifestNames.map((usual) => path.posix.join(path.posix.dirname(file), usual)),
  ])) {
    const bytes = await readRevisionFile(revision, one);
    if (!bytes) continue;
    const decoded = decodeManifest(bytes);
    if ('problem' in decoded)
      throw new UserError(`Cannot read ${one} of ${name}: ${decoded.problem}`, {
        hint: 'Name a revision in which it is UTF-8.',
      });
    return parseManifest(decoded.text, one).manifest;
  }
  return undefined;
}
