import { expect, test } from 'vitest';
import { checkWorkspace, type CheckOptions } from './check-workspace.ts';
import { exitCodeOf } from './exit-code.ts';
import { makeFolder } from './testing/make-folder.ts';

const check = (files: Readonly<Record<string, string>>, options: Partial<CheckOptions> = {}) =>
  checkWorkspace({
    root: makeFolder(files),
    clients: [],
    includesTests: false,
    usesCache: false,
    version: '1.0.0',
    today: '2026-01-01',
    ...options,
  });

const manifest = `version: 1
clients:
  bot:
    name: Bot
    scopes: [channel:update:self]
    environments:
      staging: { name: Bot on trial }
`;
const code = `const api = 'https://mixer.com/api/v1';
fetch(api + '/channels/1', { method: 'PATCH' });
`;

test('what environments share is counted once: the code has one call', async () => {
  const { report } = await check({ 'mixer-oauth.yml': manifest, 'bot.js': code });
  expect(report.evidence.filter(({ kind }) => kind === 'call')).toHaveLength(2);
  expect(report.summary).toMatchObject({ clients: 2, calls: 1, requests: 0 });
});

test('a rule that is switched off, or has nothing to look at, is told as one that did not run', async () => {
  const { report } = await check({ 'mixer-oauth.yml': `${manifest}rules: { unused-host: off }\n` });
  const { rules, notRun = [], crashed } = report.summary;
  expect(notRun).toEqual(expect.arrayContaining(['unused-host', 'unused-scope', 'scope-increase']));
  expect(notRun).not.toContain('unknown-scope');
  expect(crashed).toBeUndefined();
  const whole = await check({ 'mixer-oauth.yml': manifest, 'bot.js': code });
  expect(whole.report.summary.notRun).toEqual(['scope-increase']);
  expect(whole.report.summary.rules + 1).toBe(rules + notRun.length);
});

test('without a manifest no rule runs, and that is no clean bill', async () => {
  const { report } = await check({ 'bot.js': code }, { withoutManifest: { provider: 'mixer' } });
  expect(report.summary).toMatchObject({ rules: 0, calls: 1 });
});

test('a report of which a rule failed is no success, wherever it comes from', async () => {
  const { report, stale } = await check({ 'mixer-oauth.yml': manifest });
  expect(exitCodeOf({ report, stale }, 'never')).toBe(0);
  const broken = { ...report, summary: { ...report.summary, crashed: ['unused-host'] } };
  expect(exitCodeOf({ report: broken, stale }, 'never')).toBe(2);
});
