import { createRequire } from 'node:module';

import description from './github-api.json' with { type: 'json' };

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: object;
}
interface Operation {
  readonly parameters: readonly Parameter[];
  readonly body?: {
    readonly properties?: object;
    readonly anyOf?: readonly object[];
    readonly oneOf?: readonly object[];
  };
  readonly statuses: readonly number[];
}
export interface Checked {
  readonly operation: string; // `POST /repos/{owner}/{repo}/check-runs`
  readonly values: Readonly<Record<string, string>>; // of the path
}

// The one that the manifest's schema is compiled with.
const require = createRequire(new URL('../../../../packages/core/package.json', import.meta.url));
type Validate = ((value: unknown) => boolean) & { errors?: unknown };
type Compiler = Readonly<{ compile: (schema: object) => Validate; errorsText: (errors: unknown) => string }>;
const { Ajv } = require('ajv') as { Ajv: new (options: object) => Compiler };
const ajv = new Ajv({
  strict: false,
  allErrors: true,
  coerceTypes: false,
  formats: { int64: true, uri: /^https?:/, 'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/ },
});
const operations = Object.entries(description.operations as unknown as Record<string, Operation>).map(([name, one]) => {
  const [method = '', path = ''] = name.split(' ');
  const pattern = new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, (_, key: string) => `(?<${key}>[^/]+)`)}$`);
  return { name, method, pattern, ...one, check: one.body && ajv.compile(one.body) };
});

/**
 * Holds a request against GitHub's own description of its API (tools/extract-openapi.ts).
 * @throws {Error} that says what GitHub would not take: an unknown operation, parameter or key, or a value of another form
 */
export function validateRequest(method: string, url: URL, body: unknown): Checked {
  const path = decodeURI(url.pathname);
  const found = operations.find((one) => one.method === method && one.pattern.test(path));
  if (!found) throw new Error(`GitHub's API has no ${method} ${path}, or the fixture lacks it`);
  const values = { ...found.pattern.exec(path)?.groups };
  for (const { name, in: where, required, schema } of found.parameters) {
    const text = where === 'path' ? values[name] : (url.searchParams.get(name) ?? undefined);
    if (text === undefined) {
      if (required) throw new Error(`${found.name} needs ${name}`);
    } else requireValid(ajv.compile(schema), valueOf(text, schema), `${found.name} ${name}`);
  }
  for (const key of url.searchParams.keys())
    if (!found.parameters.some((one) => one.in === 'query' && one.name === key))
      throw new Error(`${found.name} has no parameter ${key}`);
  if (found.check) {
    requireValid(found.check, body, found.name);
    requireKnownKeys(body as object, found.body?.properties, found.name);
  } else if (body !== undefined) throw new Error(`${found.name} takes no body`);
  return { operation: found.name, values };
}

const valueOf = (text: string, schema: { type?: string }): unknown => (schema.type === 'integer' ? Number(text) : text);

function requireValid(check: Validate, value: unknown, what: string): void {
  if (!check(value)) throw new Error(`${what}: ${ajv.errorsText(check.errors)}`);
}

/** The description lets other keys pass, and GitHub drops them: a misspelt one would never be seen. */
function requireKnownKeys(value: object, properties: object | undefined, what: string): void {
  for (const key of Object.keys(value))
    if (properties && !(key in properties)) throw new Error(`${what} has no key ${key}`);
}
