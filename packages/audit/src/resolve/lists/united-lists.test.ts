import { evidenceIn } from '@mixer-oauth/testkit';
import { afterEach, expect, test, vi } from 'vitest';
import { Evaluator } from '../evaluator.ts';

afterEach(() => vi.restoreAllMocks());

test('a filter does not take lists apart that hold each other many times over', async () => {
  const forty = (item: string): string => `[${Array.from({ length: 40 }, () => item).join(', ')}]`;
  const evaluate = vi.spyOn(Evaluator.prototype, 'evaluate');
  const { evidence } = await evidenceIn({
    'a.js': `const rows = ['/types', ${forty("'/ingests'").slice(1)};
const twice = ${forty('...rows')};
const thrice = ${forty('...twice')};
for (const path of thrice.filter((one) => one !== '/ingests')) fetch('https://mixer.com/api/v1' + path);
`,
  });
  expect(evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/types' }));
  expect(evaluate.mock.calls.length).toBeLessThan(40_000);
});
