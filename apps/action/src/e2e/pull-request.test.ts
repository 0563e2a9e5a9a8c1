import { expect, test } from 'vitest';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { commandsIn, token } from '../testing/run-bundle.ts';
import { clean, cleanManifest, faulty, manyFindings } from '../testing/samples.ts';

test('a defect fails the job, with a check run, an annotation at its line, a comment, results and a summary', async () => {
  const { github, repository, run } = await onPullRequest(clean, faulty);
  const { code, outputs, summary, log, everything } = await run();
  expect(github.violations).toEqual([]);
  expect({ code, ...outputs }).toMatchObject({
    code: 1,
    verdict: 'failed',
    errors: '1',
    warnings: '0',
    'must-consent': 'false',
  });
  const [checkRun] = github.checkRuns;
  expect(checkRun).toMatchObject({
    name: 'mixer-oauth',
    head_sha: repository.head,
    status: 'completed',
    conclusion: 'failure',
  });
  expect(checkRun?.output.annotations).toMatchObject([
    { path: 'src/bot.js', start_line: 7, end_line: 7, annotation_level: 'failure', title: 'missing-scope' },
  ]);
  expect(github.comments).toHaveLength(1);
  expect(github.comments[0]?.body).toContain('chat&#58;ad&#95;break');
  expect(github.uploads).toMatchObject([
    { commit: repository.merge, ref: 'refs/pull/2/merge', sarif: { version: '2.1.0' } },
  ]);
  expect(summary).toContain('missing&#45;scope');
  expect(log).toContain('missing-scope');
  expect(commandsIn(log)).toEqual([]);
  expect(everything).not.toContain(token);
});

test('what the change asks of users is in outputs, summary and comment, against the base of the merge', async () => {
  const after = { 'mixer-oauth.yml': `${cleanManifest}      - chat:connect\n` };
  const { github, repository, run } = await onPullRequest(clean, after);
  const { outputs, summary, log } = await run();
  expect(log).not.toContain('::warning');
  const diff = JSON.parse(outputs['diff'] ?? '') as { base: string; clients: unknown[] };
  expect(diff).toMatchObject({
    base: repository.base.slice(0, 7),
    mustConsent: true,
    clients: [{ id: 'bot', state: 'changed' }],
  });
  expect(outputs['must-consent']).toBe('true');
  expect(summary).toContain('Users must consent again');
  const [comment] = github.comments;
  expect(comment?.body).toContain('users of 1 client must consent again');
  expect(comment?.body).toContain(`/blob/${repository.head}/mixer-oauth.yml#L12`);
  expect(repository.git('for-each-ref')).toBe(`${repository.merge} commit\trefs/remotes/pull/2/merge`);
});

test('a clean change leaves no comment, and a green check run', async () => {
  const { github, run } = await onPullRequest(clean, { 'README.md': 'Other words.\n' });
  const { code, outputs } = await run();
  expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 0, verdict: 'passed' });
  expect(github.comments).toEqual([]);
  expect(github.checkRuns).toMatchObject([{ conclusion: 'success', output: { annotations: [] } }]);
  expect(github.violations).toEqual([]);
});

test('every one of 1,000 findings is annotated, 50 a request', async () => {
  const { github, run } = await onPullRequest(clean, { 'mixer-oauth.yml': manyFindings(1_000) });
  const { outputs } = await run();
  expect(Number(outputs['errors'])).toBeGreaterThanOrEqual(1_000);
  expect(github.violations).toEqual([]);
  const total = ['errors', 'warnings', 'infos'].reduce((sum, name) => sum + Number(outputs[name]), 0);
  expect(github.annotations).toHaveLength(total);
  expect(new Set(github.annotations.map((one) => one['start_line'])).size).toBeGreaterThanOrEqual(1_000);
  const batches = github.requests.filter(({ operation }) =>
    operation.startsWith('PATCH /repos/{owner}/{repo}/check-runs'),
  );
  expect(batches).toHaveLength(Math.ceil(total / 50));
});
