import { expect, test } from 'vitest';
import { hideValues, mask } from './hide-values.ts';

const secret = 'k3J8sQz1Vb6Xw0Tn5Yp2Rm7L';

test('a long piece of a secret is hidden as the whole is', () => {
  const { redact } = hideValues([secret]);
  expect(redact(`a ${secret} b`)).toBe(`a ${mask} b`);
  expect(redact(`a ${secret.slice(0, 16)}… b`)).toBe(`a ${mask}… b`);
});

test('a name of a variable that a value holds is not hidden elsewhere', () => {
  const { redact } = hideValues([`live/ACME_CLIENT_SECRET-${secret}`]);
  expect(redact('clientSecret: ${ACME_CLIENT_SECRET}')).toBe('clientSecret: ${ACME_CLIENT_SECRET}');
});

test('a piece of capitals without a break is no such name', () => {
  const { redact } = hideValues(['QWHGZKTRBNXCVLPMDSJF']);
  expect(redact('begins with QWHGZKTRBNXCVLPM')).toBe(`begins with ${mask}`);
});
