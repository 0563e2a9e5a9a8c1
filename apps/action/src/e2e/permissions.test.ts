import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Rights } from '../testing/fake-github.ts';
import { actionDefinition } from '../testing/action-definition.ts';
import { onPullRequest } from '../testing/on-pull-request.ts';
import { commandsIn } from '../testing/run-bundle.ts';
import { clean, faulty } from '../testing/samples.ts';

const page = readFileSync(new URL('../../../../docs/action.md', import.meta.url), 'utf8');
const section = page.slice(page.indexOf('## Permissions'), page.indexOf('## Inputs'));

/** The rows of the table: what a workflow grants, and what it gets for it. */
const rows = [...section.matchAll(/^\| (`.*?) \| (yes|no) \| (yes|no) \| (yes|no) \|$/gm)].map(
  ([, granted = '', ...gets]) => ({
    granted: granted.replaceAll('`', ''),
    rights: Object.fromEntries(
      granted
        .replaceAll('`', '')
        .split(', ')
        .map((one) => one.split(': ')),
    ) as Rights,
    gets: gets.map((one) => one === 'yes'),
  }),
);

test('the page has a row for each permission', () => {
  expect(rows.length).toBeGreaterThanOrEqual(5);
});

test.each([
  ...rows.map(({ granted, rights, gets }) => [granted, rights, gets, false] as const),
  [
    'a fork',
    { contents: 'read', checks: 'read', 'pull-requests': 'read', 'security-events': 'read' },
    [false, false, false],
    true,
  ],
  ['nothing but reading', { contents: 'read', 'pull-requests': 'read' }, [false, false, false], false],
  ['nothing at all', {}, [false, false, false], false],
] as const)('%s', async (_, rights, [hasRun, hasComment, hasUpload], isFork) => {
  const { github, run } = await onPullRequest(clean, faulty, { isFork });
  github.rights = rights;
  const { code, log, outputs, summary } = await run();
  expect(github.violations).toEqual([]);
  expect([github.checkRuns.length, github.comments.length, github.uploads.length]).toEqual(
    [hasRun, hasComment, hasUpload].map(Number),
  );
  // What needs no permission is the same in every case.
  expect({ code, verdict: outputs['verdict'], errors: outputs['errors'], consent: outputs['must-consent'] }).toEqual({
    code: 1,
    verdict: 'failed',
    errors: '1',
    consent: 'false',
  });
  expect(summary).toBe((await run({}, { token: '' })).summary);
  const commands = commandsIn(log);
  if (hasRun) expect(commands).toEqual([]);
  else expect(commands).toEqual([expect.stringMatching(/^::error title=missing-scope,file=src\/bot.js,line=7/)]);
});

test('without a token everything is there that needs none', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  const { code, outputs, log } = await run({}, { token: '' });
  expect({ code, requests: github.requests, commands: commandsIn(log).length }).toEqual({
    code: 1,
    requests: [],
    commands: 1,
  });
  expect(Object.keys(outputs).toSorted()).toEqual(Object.keys(actionDefinition.outputs).toSorted());
});

test('what a workflow does not want is not asked for', async () => {
  const { github, run } = await onPullRequest(clean, faulty);
  const { code, log, outputs } = await run({}, { comment: 'never', checks: 'never', sarif: 'never' });
  expect({ code, requests: github.requests, commands: commandsIn(log), sarif: outputs['sarif'] }).toEqual({
    code: 1,
    requests: [],
    commands: [],
    sarif: '',
  });
});
