import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtInProviders } from './built-in.ts';
import { providerPage } from './docs/provider-page.ts';
import { parseProvider } from './parse-provider.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

test.each(builtInProviders)('docs/providers/%s.md is up to date ("npm run docs" makes it)', (id) => {
  const { data } = parseProvider(read(`../data/${id}.yml`), `${id}.yml`);
  expect(data && providerPage(data)).toBe(read(`../../../docs/providers/${id}.md`));
});

test('the validator is that of the schema ("npm run build" makes it)', async () => {
  const tool: { compileValidator: () => Promise<string> } = await import(
    new URL('../tools/compile-validator.ts', import.meta.url).href
  );
  expect(read('./generated/validate-provider.js') === (await tool.compileValidator())).toBe(true);
});

test('every property of the schema is described', () => {
  const undescribed: string[] = [];
  const visit = (schema: unknown, place: string): void => {
    if (typeof schema !== 'object' || schema === null) return;
    for (const [key, value] of Object.entries(schema)) {
      if (key === 'properties' && !/\/(?:if|then)$/.test(place))
        for (const [name, property] of Object.entries(value as Record<string, object>))
          if (!('description' in property) && !('$ref' in property)) undescribed.push(`${place}/${name}`);
      visit(value, `${place}/${key}`);
    }
  };
  visit(JSON.parse(read('../../../schemas/provider.schema.json')), '');
  expect(undescribed).toEqual([]);
});
