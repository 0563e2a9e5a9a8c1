import type { Evidence } from '@mixer-oauth/core';
import { mixerCatalogue } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { useOfScopes } from './use-of-scopes.ts';

test('many calls of one kind, as recorded traffic has them, cost what they weigh', () => {
  const place = { line: 1, column: 1, offset: 0 };
  const calls = Array.from({ length: 100_000 }, (_, at): Evidence => ({
    id: `traffic:${at}`,
    kind: 'traffic',
    certainty: 'certain',
    provider: 'mixer',
    protocol: 'rest',
    method: 'PATCH',
    path: '/channels/{channelId}',
    operation: 'channels.patch',
    span: { file: 'a.har', start: place, end: place },
    related: [],
    trace: [],
  }));
  const started = performance.now();
  const { needed, servedBy } = useOfScopes(calls, [], mixerCatalogue());
  const [scope = ''] = needed;
  expect(servedBy(scope)).toHaveLength(calls.length);
  // A hang, not a stopwatch.
  expect(performance.now() - started).toBeLessThan(20_000);
});
