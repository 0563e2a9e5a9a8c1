import { expect, test } from 'vitest';
import { put } from '../testing/make-repository.ts';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { clean, faulty } from '../testing/samples.ts';

const list = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
const createComment = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments';
const updateComment = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}';

test('a comment that somebody deletes meanwhile is written anew', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  await run();
  github.fault = ({ operation }) => {
    if (operation === updateComment) github.comments.length = 0;
    return undefined;
  };
  await run({ GITHUB_RUN_ID: '1001' });
  expect(github.comments).toMatchObject([{ body: expect.stringContaining(':1001.1 -->') }]);
});

test('two runs at once leave one comment, with what the later run says', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  // Neither sees a comment of the other before both have looked.
  let waiting: (() => void)[] | undefined = [];
  github.fault = async ({ operation }) => {
    if (operation !== list || !waiting) return undefined;
    await new Promise<void>((resolve) => {
      waiting?.push(resolve);
      if (waiting?.length !== 2) return;
      for (const one of waiting) one();
      waiting = undefined;
    });
    return undefined;
  };
  const codes = await Promise.all([run({ GITHUB_RUN_ID: '1001' }), run({ GITHUB_RUN_ID: '1002' })]);
  expect(codes.map(({ code }) => code)).toEqual([1, 1]);
  expect(github.requests.filter(({ operation }) => operation === createComment)).toHaveLength(2);
  expect(github.comments).toMatchObject([{ body: expect.stringContaining(':1002.1 -->') }]);
  expect(github.checkRuns.map(({ status }) => status)).toEqual(['completed', 'completed']);
});

test('an earlier run that ends later does not overwrite a later one', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  await run({ GITHUB_RUN_ID: '2000' });
  const [before] = github.comments.map(({ body }) => body);
  await run({ GITHUB_RUN_ID: '1999' });
  expect(github.comments.map(({ body }) => body)).toEqual([before]);
});

test('a comment says that it is resolved once it is', async () => {
  const { github, repository, run } = await onPullRequest(clean, faulty);
  await run();
  expect(github.comments).toHaveLength(1);
  put(repository.folder, clean);
  expect((await run({ GITHUB_RUN_ID: '1001' })).code).toBe(0);
  expect(github.comments).toMatchObject([
    { body: expect.stringMatching(/## ✅ mixer-oauth: No problems[^]*is resolved/) },
  ]);
});

test('a comment of somebody else with the same marker is left alone', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  await run();
  const [own] = github.comments;
  github.comments.length = 0;
  const foreign = github.comment(own?.body.replace('1000.1', '1.1') ?? '', { login: 'mallory', type: 'User' });
  const text = foreign.body;
  await run();
  expect(foreign.body).toBe(text);
  expect(github.comments).toHaveLength(2);
});

test("a token of a person finds that person's comment", async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  const inputs = { token: 'github_pat_aTokenOfAPerson0123456789' };
  await run({}, inputs);
  const [comment] = github.comments;
  if (comment) comment.user = { login: 'a-person', type: 'User' };
  await run({ GITHUB_RUN_ID: '1001' }, inputs);
  expect(github.comments).toMatchObject([{ body: expect.stringContaining(':1001.1 -->') }]);
});

test('a comment beyond the first hundred is found', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  for (let at = 0; at < 250; at += 1) github.comment('Nice!', { login: 'someone', type: 'User' });
  await run();
  await run({ GITHUB_RUN_ID: '1001' });
  expect(github.comments).toHaveLength(251);
});
