import { describe, expect, test } from 'vitest';
import { loadCatalogue } from './load-catalogue.ts';
import { makeFolder } from './testing/make-folder.ts';

describe('loadCatalogue', () => {
  test('a built-in one by its id', async () => {
    const { catalogue, diagnostics } = await loadCatalogue('mixer', '.');
    expect(catalogue?.scope('chat:connect')).toBeDefined();
    expect(diagnostics).toEqual([]);
  });

  test("one's own by its path", async () => {
    const data = (await loadCatalogue('mixer', '.')).catalogue?.data;
    const folder = makeFolder({ 'acme.json': JSON.stringify({ ...data, id: 'acme' }), 'wrong.yml': 'id: acme\n' });
    expect((await loadCatalogue('./acme.json', folder)).catalogue?.data.id).toBe('acme');
    const wrong = await loadCatalogue('wrong.yml', folder);
    expect(wrong.catalogue).toBeUndefined();
    expect(wrong.diagnostics[0]).toMatchObject({ rule: 'invalid-provider', span: { file: 'wrong.yml' } });
    expect(wrong.source).toEqual({ file: 'wrong.yml', text: 'id: acme\n' });
  });

  test.each(['nope', './none.yml'])('%s: neither', async (name) => {
    await expect(loadCatalogue(name, '.')).rejects.toMatchObject({ name: 'UserError', hint: expect.any(String) });
  });
});
