import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { FakeGitHub } from '../testing/fake-github.ts';
import { makeFolder, makeRepository, put, type Repository } from '../testing/make-repository.ts';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { commandsIn, examplePayload, pullRequest, runBundle } from '../testing/run-bundle.ts';
import { clean, cleanCode, cleanManifest, faulty } from '../testing/samples.ts';

const oneMore = { 'mixer-oauth.yml': `${cleanManifest}      - chat:connect\n` };
const baseOf = (outputs: Readonly<Record<string, string>>): unknown =>
  outputs['diff'] === '' ? undefined : (JSON.parse(outputs['diff'] ?? '') as { base: string }).base;

async function onEvent(
  event: string,
  payload: Record<string, unknown>,
  repository: Repository,
  env: Record<string, string> = {},
) {
  const github = await FakeGitHub.start();
  const run = await runBundle({
    folder: repository.folder,
    github,
    event,
    payload,
    env: { GITHUB_SHA: repository.merge, GITHUB_REF: 'refs/heads/main', ...repository.env, ...env },
  });
  expect(github.violations).toEqual([]);
  return { github, ...run };
}

describe('what each event is compared with, and where results go', () => {
  test('push: the commit before it, fetched', async () => {
    const repository = makeRepository(clean, oneMore);
    const payload = { ...examplePayload('push'), before: repository.base, after: repository.merge };
    const { github, outputs } = await onEvent('push', payload, repository);
    expect(baseOf(outputs)).toBe(repository.base.slice(0, 7));
    expect(github.checkRuns).toMatchObject([{ head_sha: repository.merge }]);
    expect(github.comments).toEqual([]);
    expect(github.uploads).toMatchObject([{ commit: repository.merge, ref: 'refs/heads/main' }]);
  });

  test('push of a new branch: nothing', async () => {
    const repository = makeRepository(clean, oneMore);
    const payload = { ...examplePayload('push'), before: '0'.repeat(40), after: repository.merge };
    const { code, outputs, log } = await onEvent('push', payload, repository);
    expect({ code, base: baseOf(outputs), commands: commandsIn(log) }).toEqual({
      code: 0,
      base: undefined,
      commands: [],
    });
  });

  test('merge queue: its base', async () => {
    const repository = makeRepository(clean, oneMore);
    const payload = examplePayload('merge_group');
    Object.assign(payload['merge_group'] as object, { base_sha: repository.base, head_sha: repository.merge });
    const { github, outputs } = await onEvent('merge_group', payload, repository);
    expect(baseOf(outputs)).toBe(repository.base.slice(0, 7));
    expect(github.checkRuns).toMatchObject([{ head_sha: repository.merge }]);
    expect(github.comments).toEqual([]);
  });

  test.each(['workflow_dispatch', 'schedule'])('%s: nothing, unless a base is named', async (event) => {
    const repository = makeRepository(clean, oneMore);
    const payload = event === 'schedule' ? { schedule: '0 0 * * *' } : examplePayload(event);
    const { outputs, github } = await onEvent(event, payload, repository);
    expect(baseOf(outputs)).toBeUndefined();
    expect(github.checkRuns).toMatchObject([{ head_sha: repository.merge }]);
    const named = await onEvent(event, payload, repository, { INPUT_BASE: 'main' });
    expect(baseOf(named.outputs)).toBe('main');
  });

  test('pull_request with its own commit checked out: where the branch left, which GitHub tells', async () => {
    const repository = makeRepository(clean, oneMore);
    const github = await FakeGitHub.start();
    github.mergeBase = repository.base;
    repository.checkOut(repository.head);
    const { outputs } = await runBundle({
      folder: repository.folder,
      github,
      event: 'pull_request',
      payload: pullRequest(repository),
      env: { GITHUB_SHA: repository.merge, GITHUB_REF: 'refs/pull/2/merge', ...repository.env },
    });
    expect(github.requests.some(({ operation }) => operation.startsWith('GET /repos/{owner}/{repo}/compare'))).toBe(
      true,
    );
    expect(baseOf(outputs)).toBe(repository.base.slice(0, 7));
    expect(github.uploads).toMatchObject([{ commit: repository.head, ref: 'refs/pull/2/head' }]);
  });

  test('pull_request_target, which checks out the base: says that nothing of the change was looked at', async () => {
    const repository = makeRepository(clean, faulty);
    repository.checkOut(repository.base);
    const { github, code, log } = await onEvent('pull_request_target', pullRequest(repository), repository, {
      GITHUB_SHA: repository.base,
    });
    expect(code).toBe(0);
    expect(commandsIn(log)).toMatchObject([expect.stringContaining('nothing of the pull request')]);
    expect({ comments: github.comments, runs: github.checkRuns, uploads: github.uploads }).toEqual({
      comments: [],
      runs: [],
      uploads: [],
    });
  });
});

describe('changed-only', () => {
  test('what was there before is not held against the change', async () => {
    const { github, run } = await onPullRequest(faulty, { 'README.md': 'Other words.\n' });
    expect((await run()).code).toBe(1);
    const { code, outputs } = await run({ GITHUB_RUN_ID: '1001' }, { 'changed-only': 'true' });
    expect({ code, errors: outputs['errors'], suppressed: outputs['suppressed'] }).toEqual({
      code: 0,
      errors: '0',
      suppressed: '1',
    });
    expect(github.comments[0]?.body).toContain('is resolved');
  });

  test('what the change brings is', async () => {
    const worse = cleanManifest.replace('hosts: [bot', "hosts: ['https://more.example/', bot");
    const { github, run } = await onPullRequest(faulty, { 'mixer-oauth.yml': worse });
    const { code, outputs } = await run({}, { 'changed-only': 'true' });
    expect({ code, errors: outputs['errors'], suppressed: outputs['suppressed'] }).toEqual({
      code: 1,
      errors: '1',
      suppressed: '1',
    });
    expect(github.annotations).toMatchObject([{ path: 'mixer-oauth.yml', start_line: 8 }]);
  });

  test('without the base everything is reported, with a warning', async () => {
    const { run } = await onPullRequest(faulty, { 'README.md': 'Other words.\n' });
    const { code, log, summary } = await run({ GIT_CONFIG_COUNT: '0' }, { 'changed-only': 'true' });
    expect(code).toBe(1);
    expect(commandsIn(log)).toMatchObject([expect.stringContaining('Not compared with what was there before')]);
    expect(summary).toContain('Not compared with what was there before');
  });
});

test('a folder of the repository: paths are those of the repository, everywhere', async () => {
  const inside = (files: Record<string, string>): Record<string, string> =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`apps/bot/${name}`, text]));
  const { github, run } = await onPullRequest(inside(clean), inside({ ...faulty, ...oneMore }));
  const { everything, outputs } = await run({}, { path: 'apps/bot' });
  expect(github.violations).toEqual([]);
  expect(github.checkRuns).toMatchObject([{ name: 'mixer-oauth (apps/bot)' }]);
  expect(github.annotations.map((one) => one['path'])).toEqual(
    expect.arrayContaining(['apps/bot/src/bot.js', 'apps/bot/mixer-oauth.yml']),
  );
  const [{ sarif } = { sarif: {} }] = github.uploads;
  expect(JSON.stringify(sarif)).toContain('"uri":"apps/bot/src/bot.js"');
  expect(JSON.stringify(sarif)).toContain('"id":"mixer-oauth/apps/bot/"');
  expect(everything).not.toMatch(/"(?:file|uri)": ?"(?:src|mixer-oauth)/);
  expect(outputs['diff']).toContain('"file":"apps/bot/mixer-oauth.yml"');
});

test('files without git are checked all the same', async () => {
  const folder = makeFolder();
  put(folder, faulty);
  const github = await FakeGitHub.start();
  const { code, outputs } = await runBundle({ folder, github, event: 'push', payload: examplePayload('push') });
  expect({ code, errors: outputs['errors'] }).toEqual({ code: 1, errors: '1' });
});

describe('a job without git', () => {
  const deep = `${'very-long-folder-name/'.repeat(9)}bot.js`;

  test.each([
    ['the whole repository', '.', ''],
    ['a folder of it', 'apps/bot', 'apps/bot/'],
  ])('takes the base from the archive of its commit: %s', async (_, folder, place) => {
    const put = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).map(([name, text]) => [place + name, text]));
    const { github, repository, run } = await onPullRequest(put({ ...clean, [deep]: cleanCode }), put(oneMore));
    github.archive = repository.archive;
    rmSync(path.join(repository.folder, '.git'), { recursive: true });
    const { outputs, log } = await run({}, { path: folder, 'changed-only': 'true' });
    expect(github.violations).toEqual([]);
    expect(log).not.toContain('Not compared');
    expect(baseOf(outputs)).toBe(repository.base.slice(0, 7));
    const diff = JSON.parse(outputs['diff'] ?? '') as { clients: unknown };
    expect(diff.clients).toMatchObject([
      { id: 'bot', state: 'changed', scopes: { added: [{ value: 'chat:connect' }], removed: [] } },
    ]);
    expect(github.annotations.map((one) => one['title'])).toContain('scope-increase');
  });

  test('a base without a manifest is one without clients', async () => {
    const { github, repository, run } = await onPullRequest({ 'src/bot.js': cleanCode }, clean);
    github.archive = repository.archive;
    rmSync(path.join(repository.folder, '.git'), { recursive: true });
    const { outputs } = await run();
    expect(JSON.parse(outputs['diff'] ?? '')).toMatchObject({
      clients: [{ state: 'added' }],
      gaps: [expect.stringContaining('has no manifest')],
    });
  });
});

describe('what cannot run says why, and fails', () => {
  test('no manifest', async () => {
    const { github, repository, run } = await onPullRequest(clean, { 'README.md': 'x' });
    rmSync(path.join(repository.folder, 'mixer-oauth.yml'));
    const { code, outputs, log, summary } = await run();
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'error' });
    expect(commandsIn(log)).toMatchObject([
      expect.stringMatching(/^::error title=mixer-oauth::There is no mixer-oauth.yml/),
    ]);
    expect(summary).toContain('could not run');
    expect(github.checkRuns).toMatchObject([
      { status: 'completed', conclusion: 'failure', output: { title: 'could not run' } },
    ]);
  });

  test('an input that cannot be', async () => {
    const { run } = await onPullRequest(clean, faulty);
    const { code, log } = await run({}, { 'fail-on': 'errors' });
    expect(code).toBe(1);
    expect(commandsIn(log)).toEqual([
      '::error title=mixer-oauth::The input "fail-on" cannot be "errors". It can be "error", "warning", "info", "never".',
    ]);
  });

  test('a folder that is not there', async () => {
    const { run } = await onPullRequest(clean, faulty);
    expect(await run({}, { path: 'nowhere' })).toMatchObject({ code: 1, outputs: { verdict: 'error' } });
  });
});
