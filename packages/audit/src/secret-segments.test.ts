import type { Evidence } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { secretSegments } from './secret-segments.ts';

const segments = (path: string, operation?: string): readonly string[] =>
  secretSegments({ kind: 'call', path, ...(operation !== undefined && { operation }) } as Evidence);

const value = 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L';
const commit = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c';

test.each<[path: string, hidden: readonly string[]]>([
  [`/nothing/${value}/here?x=1`, [value]],
  [`/nothing/${commit}`, [commit]],
  ['/apps/12/token/738291046152', ['738291046152']],
  ['/apps/12/tokens/3f2504e0-4f89-41d3-9a0c-0305e82c3301', ['3f2504e0-4f89-41d3-9a0c-0305e82c3301']],
  ['/things/3f2504e0-4f89-41d3-9a0c-0305e82c3301', []],
  [`/repos/acme/site/commits/${commit}`, []],
  ['/things/738291046152/my-long-name-of-a-thing', []],
  ['/apps/{}/token/{token}', []],
  ['/token/revoke', []],
])('%s', (path, hidden) => {
  expect(segments(path)).toEqual(hidden);
});

test('of what the catalogue has it says itself what may be seen', () => {
  expect(segments(`/nothing/${value}`, 'nothing')).toEqual([]);
});
