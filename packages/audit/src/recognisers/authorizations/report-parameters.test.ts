import { catalogueNamed, evidenceIn } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';

const told = async (code: string): Promise<readonly string[]> => {
  const { evidence } = await evidenceIn({ 'a.js': code }, [catalogueNamed('github')]);
  return evidence.flatMap(({ kind, value, endpoint }) => (kind === 'parameter' ? [`${endpoint} ${value}`] : []));
};

test('a parameter of a sign-in is one where users sign in', async () => {
  expect(await told(`location = 'https://github.com/login/oauth/authorize?client_id=1&state=abc';`)).toEqual([
    'authorize state=literal',
  ]);
});

test('what an address of the API calls the same is something else', async () => {
  expect(await told(`fetch('https://api.github.com/issues?state=all');`)).toEqual([]);
});

test('a token in an address of the API is told', async () => {
  expect(await told(`fetch('https://api.github.com/user?access_token=' + token);`)).toEqual(['api access_token={}']);
});
