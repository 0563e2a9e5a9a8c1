import { expect, test } from 'vitest';
import { languages } from './languages/index.ts';
import { oauthLibraries, oauthLibraryOf } from './oauth-libraries.ts';

const rows = languages.filter(({ id }) => id in oauthLibraries);
test.each(rows)('$name: every file of it has the library of its row', ({ id, extensions }) => {
  for (const extension of extensions) expect(oauthLibraryOf(`a/b${extension}`)).toBe(oauthLibraries[id]);
});

test('a language without a row has none', () => {
  expect(oauthLibraryOf('a.json')).toBeUndefined();
});
