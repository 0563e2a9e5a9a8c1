import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { Api } from './github-api.ts';
import { readTar } from './read-tar.ts';
import { temporaryFolder } from './step-files.ts';
import type { Environment } from './trigger.ts';

const largest = 512 * 1024 * 1024; // bytes, unpacked

/**
 * The files of a commit, from GitHub's archive of it: for a job without git, or without a repository that git can use.
 *
 * @returns a folder of their own
 * @throws when the token may not read them, or the archive is none
 */
export async function unpackCommit(api: Api, commit: string, env: Environment): Promise<string> {
  const packed = await api.archive(commit);
  const archive = await promisify(gunzip)(packed, { maxOutputLength: largest });
  const folder = temporaryFolder('mixer-oauth-base-', env);
  for (const { name, bytes } of readTar(archive)) {
    // All lies in one folder, whose name tells the commit.
    const file = path.join(folder, name.slice(name.indexOf('/') + 1));
    if (!file.startsWith(folder + path.sep)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  return folder;
}
