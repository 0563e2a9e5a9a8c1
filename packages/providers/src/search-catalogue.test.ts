import { operationTitle } from '@mixer-oauth/core';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeCatalogue } from './make-catalogue.ts';
import { parseProvider } from './parse-provider.ts';
import { type Found, searchCatalogue } from './search-catalogue.ts';

const { data } = parseProvider(readFileSync(new URL('../data/mixer.yml', import.meta.url), 'utf8'), 'mixer.yml');
if (!data) throw new Error('the catalogue has errors');
const catalogue = makeCatalogue(data);
const nameOf = (found: Found | undefined): string | undefined =>
  found && (found.kind === 'scope' ? found.scope.name : operationTitle(found.operation));
const first = (query: string, kinds: readonly Found['kind'][] = ['scope', 'operation']): string | undefined =>
  nameOf(searchCatalogue(query, catalogue, { kinds })[0]);

test.each([
  ['chat:connect', 'chat:connect'],
  ['chancrself', 'channel:clip:create:self'],
  ['PATCH /channels/{id}', 'PATCH /channels/{channelId}'],
  ['patch /channels/123', 'PATCH /channels/{channelId}'],
  ['PATCH https://mixer.com/api/v1/channels/123', 'PATCH /channels/{channelId}'],
  ['timeout', 'chat timeout'],
  ['channel:123:update', 'constellation channel:{channelId}:update'],
])('%s finds %s first', (query, name) => expect(first(query)).toBe(name));

test('three letters are enough to see the operation that changes a channel', () => {
  const found = searchCatalogue('pat', catalogue, { kinds: ['scope', 'operation'] }).slice(0, 10);
  expect(found.map(nameOf)).toContain('PATCH /channels/{channelId}');
});

test('only what was asked for, without a limit, and nothing for nothing', () => {
  expect(searchCatalogue('timeout', catalogue, { kinds: ['scope'] }).every(({ kind }) => kind === 'scope')).toBe(true);
  expect(searchCatalogue('channel', catalogue, { kinds: ['scope'] }).length).toBeGreaterThan(20);
  expect(searchCatalogue('  ', catalogue, { kinds: ['scope', 'operation'] })).toEqual([]);
  expect(searchCatalogue('qqqqqqqq', catalogue, { kinds: ['scope', 'operation'] })).toEqual([]);
});

test('only the best ones, where that is enough', () => {
  const kinds = ['scope', 'operation'] as const;
  const best = searchCatalogue('chat:connect', catalogue, { kinds, limit: 1 });
  expect(best.map(nameOf)).toEqual(['chat:connect']);
  expect(searchCatalogue('channel', catalogue, { kinds, limit: 5 })).toHaveLength(5);
});

test('says which letters were found', () => {
  const [found] = searchCatalogue('chat:con', catalogue, { kinds: ['scope'] });
  expect(found?.indexes).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
