import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Api } from './github-api.ts';

export interface Upload {
  readonly sarif: string;
  readonly commit: string;
  readonly ref: string; // refs/heads/main, refs/pull/1/merge
}

/** Hands results to code scanning. A result that arrives twice replaces itself, so it may be sent again. */
export async function uploadSarif({ request, repository }: Api, { sarif, commit, ref }: Upload): Promise<void> {
  await request('POST /repos/{owner}/{repo}/code-scanning/sarifs', {
    ...repository,
    commit_sha: commit,
    ref,
    sarif: (await promisify(gzip)(sarif)).toString('base64'),
    tool_name: 'mixer-oauth',
  });
}
