import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fillSchema } from '../manifest-schema/fill-schema.ts';
import { root } from '../runtime.mjs';

test('an editor offers every rule and provider that there is: npm run generate writes them into the schema', () => {
  const text = readFileSync(path.join(root, 'schemas/manifest.schema.json'), 'utf8');
  expect(JSON.parse(fillSchema(text))).toEqual(JSON.parse(text));
});
