import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { keysAt } from './known-keys.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Schema {
  readonly $ref?: string;
  readonly $schema?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly $defs?: Readonly<Record<string, Schema>>;
}
const schema = JSON.parse(read('../../../../schemas/manifest.schema.json')) as Schema;

test('the validator is the one that the schema makes', async () => {
  // By address: tools are no part of what the compiler builds of this package.
  const tool = new URL('../../tools/compile-validator.ts', import.meta.url).href;
  const { compileValidator } = (await import(/* @vite-ignore */ tool)) as { compileValidator: () => Promise<string> };
  expect(read('../generated/validate-manifest.js') === (await compileValidator())).toBe(true);
});

test('the schema is a schema of the draft it names', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(new Ajv2020().validateSchema(schema)).toBe(true);
});

const resolve = (one: Schema): Schema => (one.$ref ? (schema.$defs?.[one.$ref.replace('#/$defs/', '')] ?? {}) : one);

/** Every map of the form, with the path of one in a manifest. */
function* maps(one: Schema, path: readonly (string | number)[]): Generator<[string, Schema]> {
  const form = resolve(one);
  // Rules are those of other packages too: a test of tools/ holds them.
  if (path[0] === 'rules') return;
  if (form.properties) yield [path.join('.'), form];
  for (const [key, value] of Object.entries(form.properties ?? {})) yield* maps(value, [...path, key]);
  if (form.items) yield* maps(form.items, [...path, 0]);
  if (form.additionalProperties) yield* maps(form.additionalProperties, [...path, 'any']);
}

test.each([...maps(schema, [])])('keys of "%s" are those that near names come from, each described', (path, form) => {
  const parts = path === '' ? [] : path.split('.').map((part) => (part === '0' ? 0 : part));
  expect(Object.keys(form.properties ?? {}).toSorted()).toEqual([...keysAt(parts)].toSorted());
  expect(form.additionalProperties).toBe(false);
  for (const [key, value] of Object.entries(form.properties ?? {}))
    expect(value.description ?? resolve(value).description, `${path}.${key}`).toMatch(/\.$/);
});
