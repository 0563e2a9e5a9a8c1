import { describe, expect, test } from 'vitest';
import { tokenRanges } from './token-shapes.ts';

const found = (text: string): readonly string[] => tokenRanges(text).map(({ start, end }) => text.slice(start, end));
/** So many characters of a token of nobody's. */
const body = (length: number): string => 'aB3dE6gH9jK2mN5pQ8sT1vW4xY7zC0fR'.repeat(5).slice(0, length);

const tokens = {
  GitHub: `ghp_${body(36)}`,
  'GitHub, of an app': `ghs_${body(36)}`,
  'GitHub, fine-grained': `github_pat_${body(22)}_${body(59)}`,
  'a bot of Discord': `MTk4NjIyNDgzNDcxOTI1MjQ4.${body(6)}.${body(27)}`,
  'a bot of Discord with a longer id': `MTAxNTk4MjI0ODM0NzE5MjUyNA.${body(6)}.${body(38)}`,
  Slack: `xoxb-123456789012-${body(24)}`,
  AWS: 'AKIAQ3EGZ5TYUN2P4R7W',
  Google: `AIza${body(35)}`,
  Stripe: `sk_live_${body(24)}`,
  npm: `npm_${body(36)}`,
  GitLab: `glpat-${body(20)}`,
  'GitLab, of a runner': `glrt-${body(20)}`,
  'a bot of Telegram': `4815162342:AA${body(33)}`,
  OpenAI: `sk-proj-${body(48)}`,
  Docker: `dckr_pat_${body(27)}`,
  'a JSON Web Token': `eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJib3QifQ.${body(40)}`,
};

describe('wherever it stands', () => {
  test.each(Object.entries(tokens))('%s', (_, token) => {
    for (const text of [
      token,
      `const k = '${token}';`,
      `src/${token}.js`.replace('.js', '/a.js'),
      `scope=repo%20${token}&x=1`,
      `see ${token}, or so`,
      `unknown-scope/bot/${token}`,
    ])
      expect(found(text)).toEqual([token]);
  });
});

test('of a webhook the token, and not where it belongs', () => {
  const token = body(68);
  expect(found(`https://discord.com/api/webhooks/123456789012345678/${token}/slack?wait=true`)).toEqual([token]);
  expect(found(`PASS oauth:${body(30).toLowerCase()}`)).toEqual([body(30).toLowerCase()]);
});

test.each([
  'ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  'ghp_YOUR_TOKEN',
  'https://discord.com/api/webhooks/{webhook.id}/{webhook.token}',
  'https://discord.com/api/webhooks/123456789012345678/messages',
  'MyApplicationNotifications.Models.NotificationServiceClientFactory',
  'npm_config_registry, npm_package_version',
  '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c',
  '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
  'Iv1.8a61f9b3a7aba766',
  'oauth:read:scope',
  'AKIA_ACCESS_KEY_ID',
  'through_16characters_and_more',
])('nothing in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a long text takes no time', () => {
  const started = performance.now();
  for (const text of [
    'a-'.repeat(300_000),
    'MTk4'.repeat(150_000),
    `/webhooks/${'1'.repeat(500_000)}`,
    'eyJ'.repeat(200_000),
  ])
    tokenRanges(text);
  // A hang, not a stopwatch.
  expect(performance.now() - started).toBeLessThan(20_000);
});
