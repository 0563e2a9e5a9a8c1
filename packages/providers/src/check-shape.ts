import { closest, distance } from 'fastest-levenshtein';
import validate, { knownKeys, type SchemaError } from './generated/validate-provider.js';
import type { NodePath, Problem } from './problem.ts';

/** What a value that may have several shapes should look like; ajv would list what is wrong with each shape. */
const shapes: Readonly<Record<string, string>> = {
  needs: '"needs" must be a list of lists of scopes, [] for none, or "unknown"',
  scopeSinks: 'a scope sink needs either "argument", "name" or "isNamed"',
  where: '"where" needs either "argument" or "name"',
};

const articles: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
  boolean: 'true or false',
  integer: 'a whole number',
  null: 'null',
};

/** @returns what keeps `data` from being a `ProviderData`, in the order of the document's schema; none when it is one */
export function checkShape(data: unknown): Problem[] {
  if (validate(data)) return [];
  const errors = (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  const choices = errors.filter(isChoice).map(({ instancePath }) => instancePath);
  return errors.filter((error) => !isOfChoice(error, choices)).map((error) => problem(error, data));
}

const isChoice = ({ keyword }: SchemaError): boolean => keyword === 'anyOf' || keyword === 'oneOf';

/** Why each shape of a choice failed: the choice itself says it better, except for a mistyped key. */
const isOfChoice = (error: SchemaError, choices: readonly string[]): boolean =>
  !isChoice(error) &&
  error.keyword !== 'additionalProperties' &&
  choices.some((path) => error.instancePath === path || error.instancePath.startsWith(`${path}/`));

function problem(error: SchemaError, data: unknown): Problem {
  const path = pathOf(error.instancePath, data);
  const name = path.findLast((part) => typeof part === 'string') ?? 'the file';
  const { params } = error;
  switch (error.keyword) {
    case 'required':
      return {
        path,
        at: 'start',
        message: `"${String(params['missingProperty'])}" is missing${path.length > 0 ? ` in ${place(path)}` : ''}`,
      };
    case 'additionalProperties':
      return { path: [...path, String(params['additionalProperty'])], at: 'key', message: unknownKey(error) };
    case 'type':
      return {
        path,
        at: 'value',
        message: `${place(path)} must be ${[params['type']].flat().map(article).join(' or ')}`,
      };
    case 'enum':
      return { path, at: 'value', message: `${place(path)} must be one of ${listed(params['allowedValues'])}` };
    case 'const':
      return { path, at: 'value', message: `${place(path)} must be ${String(params['allowedValue'])}` };
    case 'anyOf':
    case 'oneOf':
      return { path, at: 'value', message: shapes[name] ?? `${place(path)} has none of the shapes it may have` };
    case 'pattern':
      return { path, at: 'value', message: `${place(path)} must match ${String(params['pattern'])}` };
    default:
      return { path, at: 'value', message: `${place(path)} ${error.message ?? 'is wrong'}` };
  }
}

const article = (type: unknown): string => articles[String(type)] ?? String(type);
const listed = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(', ') : String(values));

/** `scopes[2].name`, as a user would look for it. */
function place(path: NodePath): string {
  if (path.length === 0) return 'the file';
  return `"${path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('')}"`;
}

/** ajv gives JSON pointers: numbers are positions only where the data has a list. */
function pathOf(pointer: string, data: unknown): NodePath {
  const path: (string | number)[] = [];
  let at: unknown = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = Array.isArray(at) ? at[Number(key)] : isRecord(at) ? at[key] : undefined;
  }
  return path;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function unknownKey({ params, instancePath }: SchemaError): string {
  const key = String(params['additionalProperty']);
  const known = knownKeys[instancePath.replaceAll(/\/\d+(?=\/|$)/g, '/*')] ?? [];
  const near = known.length > 0 ? closest(key, known) : undefined;
  const hint =
    near !== undefined && distance(key, near) <= Math.max(2, key.length / 3) ? `; did you mean "${near}"?` : '';
  return `unknown key "${key}"${hint}`;
}
