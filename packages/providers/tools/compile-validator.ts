import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const schemaFile = new URL('../../../schemas/provider.schema.json', import.meta.url);

type Schema = Readonly<Record<string, unknown>>;
const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys that each object of a catalogue may have, by its place in it (`/scopes/*`): ajv does not tell them. */
function* knownKeys(schema: unknown, root: Schema, place = ''): Generator<readonly [string, readonly string[]]> {
  if (!isSchema(schema)) return;
  const { $ref, properties, items } = schema;
  if (typeof $ref === 'string') yield* knownKeys(definition(root, $ref), root, place);
  yield* knownKeys(items, root, `${place}/*`);
  if (!isSchema(properties)) return;
  yield [place, Object.keys(properties)];
  for (const [key, value] of Object.entries(properties)) yield* knownKeys(value, root, `${place}/${key}`);
}

const definition = ({ $defs }: Schema, ref: string): unknown =>
  isSchema($defs) ? $defs[ref.replace('#/$defs/', '')] : undefined;

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
  const keys = `export const knownKeys = ${JSON.stringify(Object.fromEntries(knownKeys(schema, schema)))};`;
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
