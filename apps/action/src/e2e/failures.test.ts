import { expect, test } from 'vitest';
import type { Fault, Request } from '../testing/fake-github.ts';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { commandsIn } from '../testing/run-bundle.ts';
import { clean, faulty, manyFindings } from '../testing/samples.ts';

const createRun = 'POST /repos/{owner}/{repo}/check-runs';
const updateRun = 'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}';
const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const createComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const upload = 'POST /repos/{owner}/{repo}/code-scanning/sarifs';

const secondary: Fault = {
  status: 403,
  headers: { 'retry-after': '1' },
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
};
const primary = (seconds: number): Fault => ({
  status: 403,
  headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${Math.floor(Date.now() / 1000) + seconds}` },
  body: { message: 'API rate limit exceeded for installation ID 1.' },
});
const broken: Fault = { status: 502, body: { message: 'Server Error' } };

/** The first time that an operation is asked for. */
const firstTime =
  (wanted: string, fault: Fault) =>
  ({ operation }: Request, count: number): Fault =>
    operation === wanted && count === 1 ? fault : undefined;

test.each([
  ['a secondary limit on the comment', createComment, secondary],
  ['a secondary limit on the check run', createRun, secondary],
  ['a limit that lifts in a second', updateRun, primary(1)],
  ['a server error while comments are listed', list, broken],
  ['a server error at the check run', createRun, broken],
  ['a server error at its end', updateRun, broken],
  ['a server error at the comment', createComment, broken],
  ['a server error at the upload', upload, broken],
  ['a check run that is made, and the answer lost', createRun, 'lose'],
  ['annotations that arrive, and the answer lost', updateRun, 'lose'],
  ['a comment that is made, and the answer lost', createComment, 'lose'],
  ['no answer at all', list, 'hang'],
] as const)('%s: everything is there in the end, and once', async (_, operation, fault) => {
  const { github, run } = await onPullRequest(clean, faulty);
  github.fault = firstTime(operation, fault);
  const { code, log } = await run();
  expect({ code, violations: github.violations, commands: commandsIn(log) }).toEqual({
    code: 1,
    violations: [],
    commands: [],
  });
  expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
  expect(github.annotations).toHaveLength(1);
  expect(github.comments).toHaveLength(1);
  expect(github.uploads).toHaveLength(1);
});

test('a limit that lifts in an hour is not waited for: the findings become workflow commands', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  github.fault = () => primary(3_600);
  const started = Date.now();
  const { code, log, summary, outputs } = await run();
  expect(Date.now() - started).toBeLessThan(30_000);
  expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'failed' });
  expect(
    commandsIn(log).filter((one) => one.startsWith('::error title=missing-scope,file=src/bot.js,line=7')),
  ).toHaveLength(1);
  expect(
    commandsIn(log).filter((one) => one.startsWith('::warning title=mixer-oauth::GitHub did not take')),
  ).toHaveLength(3);
  expect(summary).toContain('missing&#45;scope');
});

test('a GitHub that is down hides nothing', async () => {
  const { run } = await onPullRequest(clean, faulty);
  const { code, log, outputs } = await run({ GITHUB_API_URL: 'http://127.0.0.1:9' });
  expect({ code, verdict: outputs['verdict'], errors: outputs['errors'] }).toEqual({
    code: 1,
    verdict: 'failed',
    errors: '1',
  });
  expect(commandsIn(log).filter((one) => one.startsWith('::error title=missing-scope'))).toHaveLength(1);
});

test('what a check run does not take of many annotations becomes workflow commands: none is lost, none is there twice', async () => {
  const { github, run } = await onPullRequest(clean, { 'mixer-oauth.yml': manyFindings(120) });
  github.fault = ({ operation }, count) => (operation === updateRun && count > 1 && count < 5 ? broken : undefined);
  const { log, outputs } = await run();
  const total = ['errors', 'warnings', 'infos'].reduce((sum, name) => sum + Number(outputs[name]), 0);
  expect(github.annotations).toHaveLength(50);
  expect(commandsIn(log).filter((one) => /^::(?:error|warning|notice) title=[\w-]+,file=/.test(one))).toHaveLength(
    total - 50,
  );
  expect(github.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
});

test('an answer that is lost in the middle of many annotations does not double any', async () => {
  const { github, run } = await onPullRequest(clean, { 'mixer-oauth.yml': manyFindings(120) });
  github.fault = ({ operation }, count) =>
    operation === updateRun && (count === 2 || count === 3) ? 'lose' : undefined;
  const { outputs } = await run();
  const total = ['errors', 'warnings', 'infos'].reduce((sum, name) => sum + Number(outputs[name]), 0);
  expect(github.annotations).toHaveLength(total);
});
