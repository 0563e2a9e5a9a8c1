import { execFileSync } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import path from 'node:path';
import { languages } from '@mixer-oauth/audit';
import { expect, onTestFinished, test } from 'vitest';
import { FakeGitHub } from '../testing/fake-github.ts';
import { makeFolder, makeRepository, put } from '../testing/make-repository.ts';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { commandsIn, examplePayload, pullRequest, runBundle, token } from '../testing/run-bundle.ts';
import { clean, cleanManifest, faulty } from '../testing/samples.ts';

const bundle = path.resolve(import.meta.dirname, '../../dist/index.mjs');

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('the bundle is one file of at most 4 MB', () => {
  expect(statSync(bundle).size).toBeLessThan(4_000_000);
  // One letter beyond ASCII would double what the engine keeps of it in memory.
  expect(readFileSync(bundle).every((byte) => byte < 128)).toBe(true);
});

test('every language is in the bundle', async () => {
  const folder = makeFolder();
  const names = languages.flatMap(({ id, extensions, fileNames = [] }) => [
    ...extensions.map((one) => `src/${id}/file${one}`),
    ...fileNames.map((one) => `src/${id}/${one}`),
  ]);
  put(folder, { 'mixer-oauth.yml': cleanManifest, ...Object.fromEntries(names.map((name) => [name, 'mixer.com\n'])) });
  const { outputs } = await runBundle({ folder, inputs: { token: '' } });
  const { summary } = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as {
    summary: { files: { audited: number; failed: { file: string; reason: string }[] } };
  };
  expect(summary.files.audited).toBeGreaterThan(20);
  // Words that are no code have places that cannot be parsed; that is told of each, and nothing else is.
  expect(
    summary.files.failed.filter(({ reason }) => !reason.endsWith('cannot be parsed; the rest was audited')),
  ).toEqual([]);
});

test('an Enterprise Server has its API below a folder', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  await run({ GITHUB_API_URL: `${github.url}/api/v3` });
  expect(github.violations).toEqual([]);
  expect([github.checkRuns.length, github.comments.length, github.uploads.length]).toEqual([1, 1, 1]);
});

test('a proxy is used where the environment names one', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request: IncomingMessage, client) => {
    asked.push(request.url ?? '');
    const { port } = new URL(github.url);
    const server = connect(Number(port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.pipe(client);
      client.pipe(server);
    });
    for (const one of [server, client]) one.on('error', () => undefined);
  });
  const address = await listen(proxy);
  await run({ GITHUB_API_URL: 'http://api.github.example', HTTP_PROXY: address });
  expect(asked[0]).toBe('api.github.example:80');
  expect(github.comments).toHaveLength(1);
});

test('the base of a private repository is fetched with the token, once, and not on a command line', async () => {
  const seen: (string | string[] | undefined)[] = [];
  const server = await listen(
    createServer((request, response) => {
      seen.push(request.rawHeaders.filter((_, at) => request.rawHeaders[at - 1]?.toLowerCase() === 'authorization'));
      response.writeHead(404).end();
    }),
  );
  const repository = makeRepository(clean, faulty);
  // As actions/checkout leaves it.
  repository.git('config', `http.${server}/.extraheader`, 'AUTHORIZATION: basic b2xk');
  const trace = path.join(makeFolder(), 'trace');
  const { log } = await runBundle({
    folder: repository.folder,
    event: 'pull_request',
    payload: pullRequest(repository),
    inputs: { token, checks: 'never', comment: 'never', sarif: 'never' },
    env: {
      GITHUB_SHA: repository.merge,
      GITHUB_SERVER_URL: server,
      GITHUB_API_URL: server,
      GIT_TRACE: trace,
    },
  });
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  expect(seen[0]).toEqual([`basic ${basic}`]);
  const commands = readFileSync(trace, 'utf8');
  expect(commands).toContain('fetch');
  for (const secret of [token, basic]) expect(commands).not.toContain(secret);
  expect(commandsIn(log).some((one) => one.includes('Not compared with what was there before'))).toBe(true);
  expect(log).not.toContain(token);
});

test('a job that is cancelled leaves no check run open', async () => {
  const repository = makeRepository(clean, faulty);
  const github = await FakeGitHub.start();
  let made = (): void => undefined;
  const after = new Promise<void>((resolve) => (made = resolve));
  github.fault = async ({ operation }) => {
    if (
      operation.startsWith('PATCH /repos/{owner}/{repo}/check-runs') ||
      operation.startsWith('POST /repos/{owner}/{repo}/check-runs')
    )
      return undefined;
    made();
    // Nothing else is answered before the job is gone.
    return 'hang';
  };
  const { code } = await runBundle({
    folder: repository.folder,
    github,
    event: 'pull_request',
    payload: pullRequest(repository),
    inputs: { checks: 'auto' },
    env: { GITHUB_SHA: repository.merge, ...repository.env },
    kill: { signal: 'SIGINT', after },
  });
  expect(code).toBe(1);
  expect(github.checkRuns).toMatchObject([{ status: 'completed' }]);
});

test('a large repository is searched by threads that run from the same file', async () => {
  const folder = makeFolder();
  const many = Object.fromEntries(
    Array.from({ length: 1_600 }, (_, at) => [`src/many/file-${at}.js`, `export const number = ${at};\n`]),
  );
  put(folder, { ...many, ...faulty });
  const { code, outputs, log } = await runBundle({
    folder,
    event: 'push',
    payload: examplePayload('push'),
    inputs: { token: '' },
  });
  expect({ code, errors: outputs['errors'] }).toEqual({ code: 1, errors: '1' });
  expect(log).not.toContain('internal error');
});

test('programs that are started do not have the token in their environment', async () => {
  const { repository, run } = await onPullRequest(clean, faulty);
  const seen = path.join(makeFolder(), 'seen');
  const bin = makeFolder();
  const git = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  // What git gets, before git itself.
  writeFileSync(path.join(bin, 'git'), `#!/bin/sh\nenv >> '${seen}'\nexec '${git}' "$@"\n`, { mode: 0o755 });
  const { code } = await run({ PATH: `${bin}:${process.env['PATH'] ?? ''}` });
  expect(code).toBe(1);
  const environment = readFileSync(seen, 'utf8');
  expect(environment).toContain('GIT_OPTIONAL_LOCKS=0');
  expect(environment).not.toContain('INPUT_TOKEN');
  expect(environment).not.toContain(token);
  expect(repository.git('status', '--porcelain')).toBe('');
});
