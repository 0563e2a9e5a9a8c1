import type { Sdk } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { isOfSent } from './answers.ts';

const sdk: Sdk = {
  id: 'acme',
  language: 'java',
  packages: [],
  imports: ['com.acme'],
  symbols: [{ symbol: 'acme.getUsers', operations: ['GET /users'] }],
  source: ['made up'],
};

test.each([
  ['of an answer', ['acme', 'getUsers', '()', 'execute', '()', 'getUsers'], true],
  ['of the request itself', ['acme', 'getUsers', '()', 'getUsers'], false],
  ['the method that sends', ['acme', 'getUsers', '()', 'execute'], false],
  ['of what something else sent', ['job', 'execute', '()', 'getUsers'], false],
])('what is asked: %s', (_, path, expected) => {
  expect(isOfSent(path, { ...sdk, sends: ['execute'] })).toBe(expected);
});

test('a library that has no such method gives no answer by it', () => {
  const path = ['acme', 'getUsers', '()', 'execute', '()', 'getUsers'];
  expect(isOfSent(path, sdk)).toBe(false);
  expect(isOfSent(path, { ...sdk, sends: ['queue'] })).toBe(false);
});
