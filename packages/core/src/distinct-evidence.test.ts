import { expect, test } from 'vitest';
import { distinctEvidence } from './distinct-evidence.ts';
import type { Evidence } from './evidence.ts';
import { LineIndex } from './span.ts';

const call = (fields: Partial<Evidence>): Evidence => ({
  id: 'call:1',
  kind: 'call',
  certainty: 'unresolved',
  provider: 'mixer',
  span: new LineIndex('get(path)').span('bot.js', 4, 8),
  related: [],
  trace: [],
  ...fields,
});

test('what the environments of a client share is one thing in the code', () => {
  const [one, other] = [
    call({ id: 'call:1@bot', client: 'bot' }),
    call({ id: 'call:1@bot@staging', client: 'bot@staging' }),
  ];
  expect(distinctEvidence([one, other])).toEqual([one]);
});

test.each<[string, Partial<Evidence>]>([
  ['another place', { span: new LineIndex('get(path)').span('other.js', 4, 8) }],
  ['another provider', { provider: 'twitch' }],
  ['another scope of one text', { kind: 'request', scope: 'chat:connect' }],
  ['another certainty', { certainty: 'likely' }],
])('%s is another thing', (_, fields) => {
  expect(distinctEvidence([call({}), call(fields)])).toHaveLength(2);
});
