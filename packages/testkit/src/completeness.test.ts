import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { auditRules, languages } from '@mixer-oauth/audit';
import { manifestRules } from '@mixer-oauth/core';
import { builtInProviders } from '@mixer-oauth/providers';
import { expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const namesIn = (folder: string, ending: string): string[] =>
  readdirSync(new URL(folder, root))
    .filter(
      (name) => name.endsWith(ending) && !(ending === '.ts' && (name.endsWith('.test.ts') || name === 'index.ts')),
    )
    .map((name) => name.slice(0, -ending.length))
    .toSorted();
const ids = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id).toSorted();

test.each([
  ['packages/core/src/rules/', manifestRules],
  ['packages/audit/src/rules/', auditRules],
] as const)('every rule of %s has a file, a test and a row', (folder, rows) => {
  expect(namesIn(folder, '.ts')).toEqual(ids(rows));
  expect(namesIn(folder, '.test.ts')).toEqual(ids(rows));
});

test('every rule has a page and every page a rule', () => {
  expect(namesIn('docs/rules/', '.md').filter((name) => name !== 'README')).toEqual(
    ids([...manifestRules, ...auditRules]),
  );
});

test('every language has a file, a test and a page', () => {
  for (const { id } of languages) {
    for (const file of [
      `packages/audit/src/languages/${id}.ts`,
      `packages/audit/src/languages/${id}.test.ts`,
      `docs/languages/${id}.md`,
    ])
      expect(existsSync(new URL(file, root)), file).toBe(true);
  }
});

test('every provider has its data and its page', () => {
  expect(namesIn('packages/providers/data/', '.yml')).toEqual([...builtInProviders].toSorted());
  for (const id of builtInProviders) expect(existsSync(new URL(`docs/providers/${id}.md`, root)), id).toBe(true);
});

test('every reporter has a file, a test and a section', async () => {
  const { reporters } = await import('@mixer-oauth/report');
  const page = readFileSync(new URL('docs/reports.md', root), 'utf8');
  for (const name of Object.keys(reporters)) {
    for (const file of [`packages/report/src/${name}.ts`, `packages/report/src/${name}.test.ts`])
      expect(existsSync(new URL(file, root)), file).toBe(true);
    expect(page).toMatch(new RegExp(`^## .*\\b${name}\\b`, 'mi'));
  }
});

test('a page of a language or a provider belongs to one', () => {
  const known = (folder: string, rows: readonly string[]): void => {
    const pages = namesIn(folder, '.md').filter((name) => name !== 'README' && name !== 'authoring');
    expect(pages.filter((name) => !rows.includes(name))).toEqual([]);
  };
  known('docs/languages/', ids(languages));
  known('docs/providers/', builtInProviders);
});
