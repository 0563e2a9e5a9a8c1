import { evidenceIn } from '@mixer-oauth/testkit';
import { afterEach, expect, test, vi } from 'vitest';
import { Evaluator } from '../evaluator.ts';

afterEach(() => vi.restoreAllMocks());

test('fields of forms are asked once for each context whether they provide it, not for each call that asks for it', async () => {
  const evaluate = vi.spyOn(Evaluator.prototype, 'evaluate');
  const many = (line: (at: number) => string): string => Array.from({ length: 100 }, (_, at) => line(at)).join('\n');
  const { evidence } = await evidenceIn({
    'context.jsx': `import { createContext } from 'react';
export const Root = createContext('');
export const App = () => <Root.Provider value="https://mixer.com/api/v1" />;
`,
    'board.jsx': `import { useContext } from 'react';
import { Field } from 'fields';
import { Root } from './context';
${many((at) => `export const Part${at} = () => { const root = useContext(Root); fetch(root + '/types'); return <Field value={${at}} />; };`)}
`,
  });
  expect(evidence).toContainEqual(expect.objectContaining({ kind: 'call', path: '/types' }));
  expect(evaluate.mock.calls.length).toBeLessThan(5_000);
});
