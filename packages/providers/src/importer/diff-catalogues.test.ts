import type { ProviderData } from '@mixer-oauth/core';
import { expect, test } from 'vitest';
import { diffCatalogues } from './diff-catalogues.ts';
import { parseDocumentText } from './document.ts';
import { importOpenApi } from './import-openapi.ts';
import { reviewCatalogue } from './review-catalogue.ts';
import { itemKinds } from './testing/item-kinds.ts';

function load(text: string): ProviderData {
  const parsed = parseDocumentText(text);
  const result = 'problem' in parsed ? parsed : importOpenApi(parsed.document);
  if ('problem' in result) throw new Error(result.problem);
  return result.data;
}

const before = load(itemKinds);

test('a catalogue and itself differ in nothing', () => {
  expect(diffCatalogues(before, structuredClone(before))).toEqual([]);
});

test('what came, went and changed, scopes first', () => {
  const text = itemKinds
    .replaceAll('"im:read"', '"mpim:read"')
    .replace('"/files.delete":{"post":{', '"/files.delete":{"post":{"deprecated":true,')
    .replace('"/stars.add"', '"/stars.put"');
  expect(diffCatalogues(before, load(text))).toEqual([
    { what: 'scope', name: 'im:read', change: 'removed', details: [] },
    { what: 'scope', name: 'mpim:read', change: 'added', details: [] },
    {
      what: 'operation',
      name: 'conversations_list',
      change: 'changed',
      details: [
        'needs: channels:read, or groups:read, or im:read becomes channels:read, or groups:read, or mpim:read',
        'list in the document: channels:read and groups:read and im:read becomes channels:read and groups:read and mpim:read',
      ],
    },
    { what: 'operation', name: 'files_delete', change: 'changed', details: ['status: current becomes legacy'] },
    {
      what: 'operation',
      name: 'stars_add',
      change: 'changed',
      details: ['call: POST /stars.add becomes POST /stars.put'],
    },
  ]);
});

test('a review says what an author should look at', () => {
  const [scope, ...scopes] = before.scopes;
  const [first, second, ...operations] = before.operations;
  if (!scope || !first || !second) throw new Error('the document has changed');
  const remarks = reviewCatalogue({
    ...before,
    scopes: [{ ...scope, source: [], sensitivityReason: 'Reads names.' }, ...scopes],
    operations: [
      { ...first, confidence: 'inferred', source: [] },
      { ...second, needs: 'unknown', confidence: 'unknown', method: first.method ?? '', path: first.path ?? '' },
      ...operations,
    ],
  }).map(({ about, message }) => `${about}: ${message}`);
  for (const one of [
    `${scope.name}: a scope has no source`,
    'api_test: an operation has no source',
    'api_test: an inferred need has no strength',
    'conversations_list: what an operation needs is not known',
    'conversations_list: the path look-up reaches another operation first',
    'files:write: how sensitive a scope is has not been judged',
    'redirects: how redirect URIs are compared has no source',
  ])
    expect(remarks).toContain(one);
  expect(remarks).not.toContain(`${scope.name}: how sensitive a scope is has not been judged`);
});
