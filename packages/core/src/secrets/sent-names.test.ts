import { expect, test } from 'vitest';
import { sentNameRanges } from './sent-names.ts';

const secret = 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L';
const found = (text: string): readonly string[] => sentNameRanges(text).map(({ start, end }) => text.slice(start, end));

test.each([
  `const k = '${secret}'; const headers = { Authorization: 'Bearer ' + k };`,
  `k: str = "${secret}"\nheaders = {"Authorization": f"Bearer {k}"}`,
  `this.k = '${secret}';\nsend(\`Bearer \${this.k}\`);`,
  `$k = '${secret}';\n$h = 'Authorization: Bearer ' . $k;`,
  `$k = '${secret}';\n$h = "Authorization: Bearer $k";`,
  `@k = '${secret}'\nheader "Bearer #{@k}"`,
  `k := "${secret}"\nr.Header.Set("Authorization", "Bearer "+k)`,
  `K=${secret}\ncurl -u "bot:$K" https://mixer.com/`,
  `K=${secret}; curl -H "Authorization: Bearer \${K}" https://mixer.com/`,
])('%s', (text) => {
  expect(found(text)).toEqual([secret]);
});

test.each([
  `const k = '${secret}'; show(k);`,
  `const other = '${secret}'; const headers = { Authorization: 'Bearer ' + k };`,
  `const k = 'environment-variable'; const headers = { Authorization: 'Bearer ' + k };`,
  `const k = process.env.ACME_2_TOKEN; const headers = { Authorization: 'Bearer ' + k };`,
  `t=a.node2===e.node4?f.left:f.right8;send('Bearer '+t)`,
  `let k=fetch2Token4Of6User8(a);send('Bearer '+k)`,
  `K=$ACME_2_TOKEN_OF_MINE; curl -u "bot:$K" https://mixer.com/`,
])('nothing in %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('a long text takes no time', () => {
  const started = performance.now();
  sentNameRanges(`'Bearer ' + k ${'a.'.repeat(300_000)}`);
  sentNameRanges(`'Bearer ' + k ${'a = '.repeat(200_000)}`);
  sentNameRanges(`'Bearer ' + k ${`k=${'x1'.repeat(400)} `.repeat(500)}`);
  // A hang, not a stopwatch.
  expect(performance.now() - started).toBeLessThan(20_000);
});
