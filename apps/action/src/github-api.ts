import { Octokit } from '@octokit/core';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { paceWrites } from './pace-writes.ts';
import type { Repository } from './trigger.ts';
import { version } from './version.ts';

export interface Api {
  readonly request: Octokit['request'];
  readonly repository: Repository;
  /** The files of a commit, as GitHub packs them: tar, gzip. */
  readonly archive: (commit: string) => Promise<Buffer>;
}

export interface ApiOptions {
  readonly url: string; // https://api.github.com, or that of an Enterprise Server
  readonly token: string;
  readonly repository: Repository;
}

const timeout = 10_000; // milliseconds for one attempt
const longTimeout = 60_000; // for one that brings many files
const longestWait = 60; // seconds: a limit that lifts later would hold the job up for longer than its results are worth
const mostWaits = 2;

/** GitHub's API with its limits respected: reads are tried again, writes that may have been carried out are not. */
export async function openApi({ url, token, repository }: ApiOptions): Promise<Api> {
  const { env } = process;
  // Older versions of Node 24 cannot; there only NODE_USE_ENV_PROXY=1 of the job helps.
  if (env['HTTPS_PROXY'] ?? env['https_proxy'] ?? env['HTTP_PROXY'] ?? env['http_proxy'])
    (await import('node:http')).setGlobalProxyFromEnv?.();
  const mayWait = (retryAfter: number, _options: unknown, _octokit: unknown, count: number): boolean =>
    retryAfter <= longestWait && count < mostWaits;
  const { request } = new (Octokit.plugin(retry, throttling))({
    auth: token,
    baseUrl: url,
    userAgent: `mixer-oauth-action/${version}`,
    log: { debug() {}, info() {}, warn() {}, error() {} },
    request: { fetch: hideIn(token) },
    retry: { retries: 2 },
    throttle: { onRateLimit: mayWait, onSecondaryRateLimit: mayWait, write: paceWrites(), notifications: paceWrites() },
  });
  const archive = async (commit: string): Promise<Buffer> => {
    const { data } = await request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      ...repository,
      ref: commit,
      request: { fetch: hideIn(token, longTimeout) },
    });
    return Buffer.from(data as ArrayBuffer);
  };
  return { request, repository, archive };
}

/** Each attempt has its own time, and nothing that is sent holds the token but the header that is for it. */
const hideIn =
  (token: string, time = timeout): typeof fetch =>
  (input, init) =>
    fetch(input, {
      ...init,
      ...(typeof init?.body === 'string' && { body: init.body.replaceAll(token, '***') }),
      signal: AbortSignal.timeout(time),
    });
