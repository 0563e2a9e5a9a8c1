import { mixerCatalogue, outlinesOf } from '@mixer-oauth/testkit';
import { expect, test } from 'vitest';
import { firstLinks } from './extract-evidence.ts';

const files = {
  'lib/address.js': `export const root = 'https://mixer.com/api/v1';`,
  'lib/users.js': `import { Sender } from './sender.js';\nclass Users extends Sender { me() { return this.ask('users/current'); } }`,
  'Api.java': 'class Api extends Transport { void me() { send(new CurrentUser()); } }',
};

const linksOf = async (isNew: (file: string) => boolean): Promise<ReturnType<typeof firstLinks>> =>
  firstLinks([await outlinesOf(files), new Map(Object.entries(files)), [mixerCatalogue()]], isNew);

test('bases, messages and modules that are missing are known before any call is followed', async () => {
  expect(await linksOf(() => true)).toEqual({
    missingTypes: ['CurrentUser', 'Transport'],
    missingModules: ['lib/sender'],
    holdingModules: ['address'],
  });
});

test('files that were looked at before are not asked again what they hold', async () => {
  const api = { 'gate.js': 'export class Api { url(path) { return "https://mixer.com/api/v1/" + path; } }' };
  const look = async (isNew: (file: string) => boolean): Promise<readonly string[]> =>
    firstLinks([await outlinesOf(api), new Map(Object.entries(api)), [mixerCatalogue()]], isNew).holdingModules;
  expect(await look(() => true)).toEqual(['gate']);
  expect(await look(() => false)).toEqual([]);
});
