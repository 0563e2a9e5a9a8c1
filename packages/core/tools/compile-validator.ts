import { readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const schemaFile = new URL('../../../schemas/manifest.schema.json', import.meta.url);
const target = new URL('../src/generated/validate-manifest.js', import.meta.url);

/** The manifest's schema as a function without ajv: loading ajv would double the command's start. */
export async function compileValidator(): Promise<string> {
  const ajv = new Ajv2020({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
    code: { source: true, esm: true },
  });
  const schema: unknown = JSON.parse(readFileSync(schemaFile, 'utf8'), (key, value: unknown) => {
    if ((key === 'description' && typeof value === 'string') || key === 'examples') return undefined;
    // The ids of rules are for editors: what they may be set to is the same for each.
    return key === 'rules' && typeof value === 'object' ? { ...value, properties: undefined } : value;
  });
  const code = standalone.default(ajv, ajv.compile(schema as Record<string, unknown>));
  // ajv leaves a require() of its string length helper in the module: bundling takes it in.
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: new URL('.', import.meta.url).pathname },
    bundle: true,
    format: 'esm',
    minify: true,
    legalComments: 'none',
    banner: { js: '// Made by packages/core/tools/compile-validator.ts from schemas/manifest.schema.json.' },
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(target, await compileValidator());
