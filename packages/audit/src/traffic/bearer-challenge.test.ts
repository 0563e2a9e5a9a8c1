import { expect, test } from 'vitest';
import { insufficientScopes } from './bearer-challenge.ts';

const rows: Record<string, readonly string[] | undefined> = {
  'Bearer realm="api", error="insufficient_scope", scope="chat:connect chat:chat"': ['chat:connect', 'chat:chat'],
  'Bearer error=insufficient_scope, scope=channel:update:self': ['channel:update:self'],
  'bearer ERROR="insufficient_scope"': [],
  'Basic realm="a, b", Bearer error="insufficient_scope", scope="x"': ['x'],
  'Bearer error_description="say \\"please\\", error=x", error="insufficient_scope", scope="y"': ['y'],
  'Bearer error="invalid_token", scope="x"': undefined,
  'Basic realm="insufficient_scope", error="insufficient_scope"': undefined,
  Bearer: undefined,
  '': undefined,
};
test.each(Object.entries(rows))('%s', (header, scopes) => expect(insufficientScopes(header)).toEqual(scopes));

test('a long header costs little', () => {
  const start = performance.now();
  expect(insufficientScopes(`Bearer ${'a '.repeat(50_000)}`)).toBeUndefined();
  expect(performance.now() - start).toBeLessThan(10_000);
});
