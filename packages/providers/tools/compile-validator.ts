import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const schemaFile = new URL('../../../schemas/provider.schema.json', import.meta.url);

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys that each object of the schema may have, by its place: what `verbose` errors would carry at twice the size. */
function* knownKeys(schema: Schema, place = '#'): Generator<readonly [string, readonly string[]]> {
  if (schema['additionalProperties'] === false && isSchema(schema['properties']))
    yield [place, Object.keys(schema['properties'])];
  for (const [key, value] of Object.entries(schema)) if (isSchema(value)) yield* knownKeys(value, `${place}/${key}`);
}

/** Descriptions are for editors; ajv would copy them into the code. */
const withoutWords = (schema: Schema): Schema =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key, value]) => !(key === 'description' && typeof value === 'string'))
      .map(([key, value]) => [
        key,
        Array.isArray(value)
          ? value.map((item: unknown) => (isSchema(item) ? withoutWords(item) : item))
          : isSchema(value)
            ? withoutWords(value)
            : value,
      ]),
  );

/** The provider schema as a function without ajv: `validate(data)`, with the errors at `validate.errors`. */
export async function compileValidator(): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    inlineRefs: false,
    allowUnionTypes: true,
    strictRequired: false,
    code: { source: true, esm: true },
  });
  const schema: Schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  const code = standalone.default(ajv, ajv.compile(withoutWords(schema)));
  const keys = `export const knownKeys = ${JSON.stringify(Object.fromEntries(knownKeys(schema)))};`;
  // ajv leaves a require() of its string length helper in the module: bundling takes it in.
  const { outputFiles } = await build({
    stdin: { contents: `${code}\n${keys}`, resolveDir: new URL('.', import.meta.url).pathname },
    bundle: true,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    banner: { js: '// Made by packages/providers/tools/build-data.ts from schemas/provider.schema.json.' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
