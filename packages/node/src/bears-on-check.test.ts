import { expect, test } from 'vitest';
import { bearsOnCheck } from './bears-on-check.ts';
import { makeFolder } from './testing/make-folder.ts';

test.each([
  ['mixer-oauth.yml', true],
  ['src/a.ts', true],
  ['src/test/a.test.ts', true],
  ['lib/app.dart', true],
  ['.gitignore', true],
  ['logo.svg', true],
  ['serve', true],
  ['was-there', true],
  ['folder', true],
  ['acme.site/', true],
  ['acme.site', false],
  ['log', false],
  ['out.log', false],
  ['notes.txt', false],
  ['result.sarif', false],
  ['vendor/a.js', false],
  ['app.min.js', false],
  ['package-lock.json', false],
])('%s', (file, bears) => {
  const root = makeFolder({ serve: '#!/usr/bin/env node\n', log: 'mixer-oauth.yml 1 diagnostic\n', 'folder/a': '' });
  expect(bearsOnCheck(root, file)).toBe(bears);
});
