import { evidenceIn } from '@mixer-oauth/testkit';
import { afterEach, expect, test, vi } from 'vitest';
import { Evaluator } from '../evaluator.ts';

afterEach(() => vi.restoreAllMocks());

test('lists that hold each other many times over are not looked at item by item', async () => {
  const forty = (item: string): string => `[${Array.from({ length: 40 }, () => item).join(', ')}]`;
  const evaluate = vi.spyOn(Evaluator.prototype, 'evaluate');
  const { evidence } = await evidenceIn({
    'a.js': `const rows = ['/types', ${forty('name()').slice(1)};
const twice = ${forty('...rows')};
const thrice = ${forty('...twice')};
export const load = (at) => fetch('https://mixer.com/api/v1' + thrice[at]);
`,
  });
  expect(evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/types' }));
  expect(evaluate.mock.calls.length).toBeLessThan(20_000);
});
