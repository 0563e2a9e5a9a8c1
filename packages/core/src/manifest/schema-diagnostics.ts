import { closest, distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, type Node, type Pair } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { diagnose } from '../engine/run-rules.ts';
import validate, { type SchemaError } from '../generated/validate-manifest.js';
import { invalidManifest } from '../rules/invalid-manifest.ts';
import { unknownKey } from '../rules/unknown-key.ts';
import { keysAt } from './known-keys.ts';
import type { Layout } from './list-layout.ts';

type Path = readonly (string | number)[];

/** Schema errors at the nodes they speak of. Of a value that fits none of several forms only the outermost error is told. */
export function schemaDiagnostics(document: Document, data: unknown, layout: Layout): readonly Diagnostic[] {
  if (validate(data)) return [];
  const errors = validate.errors ?? [];
  const told = errors.filter(({ schemaPath, keyword }) => keyword === 'anyOf' || !/\/anyOf\/\d+\//.test(schemaPath));
  const inside = (error: SchemaError): boolean =>
    errors.some(
      (one) =>
        one.keyword === 'additionalProperties' &&
        /\/anyOf\//.test(one.schemaPath) &&
        one.instancePath === error.instancePath,
    );
  const nested = errors.filter(
    ({ keyword, schemaPath }) => keyword === 'additionalProperties' && /\/anyOf\//.test(schemaPath),
  );
  return [...told.filter((error) => !(error.keyword === 'anyOf' && inside(error))), ...nested].map((error) =>
    toDiagnostic(document, error, data, layout),
  );
}

function toDiagnostic(document: Document, error: SchemaError, data: unknown, layout: Layout): Diagnostic {
  const path = pathOf(error.instancePath, data);
  if (error.keyword === 'additionalProperties')
    return unknownKeyDiagnostic(document, path, String(error.params['additionalProperty']), layout);
  const [start, end] = rangeAt(document, path);
  return diagnose(invalidManifest, { at: layout.span(start, end), data: { problem: wordsFor(error, path) } });
}

function wordsFor({ keyword, params, message }: SchemaError, path: Path): string {
  const name = place(path);
  switch (keyword) {
    case 'required':
      return `${path.length === 0 ? 'the manifest' : name} lacks "${String(params['missingProperty'])}"`;
    case 'type':
      return `${name} must be ${article(params['type'])}`;
    case 'const':
      return `${name} must be ${String(params['allowedValue'])}`;
    case 'enum':
      return `${name} must be one of ${(params['allowedValues'] as readonly string[]).join(', ')}`;
    case 'minLength':
      return `${name} is empty`;
    case 'anyOf':
      return path.at(-1) === 'hosts'
        ? '"hosts" must be a list, or one text separated by commas'
        : `${name} must be text, or a map with "name"`;
    default:
      return `${name} ${message ?? 'is wrong'}`;
  }
}

const articles: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a map of keys and values',
  boolean: 'true or false',
};
const article = (type: unknown): string => articles[String(type)] ?? String(type);
const place = (path: Path): string =>
  path.length === 0
    ? 'the manifest'
    : `"${path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('')}"`;

function unknownKeyDiagnostic(document: Document, path: Path, key: string, layout: Layout): Diagnostic {
  const [start, end] = pairAt(document, path, key)?.key?.range ?? [0, 0];
  const known = keysAt(path);
  const near = known.length > 0 ? closest(key, known) : undefined;
  const isNear =
    near !== undefined && distance(key.toLowerCase(), near.toLowerCase()) <= Math.max(1, Math.floor(key.length / 3));
  const fix = isNear
    ? { title: `Rename to "${near}"`, edits: [{ file: layout.file, start, end, text: near }], isSafe: true }
    : undefined;
  return diagnose(unknownKey, { at: layout.span(start, end), data: { key, ...(isNear && { near }) }, fix });
}

function pairAt(document: Document, path: Path, key: string): Pair<Node> | undefined {
  const parent: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
  return isMap<Node>(parent) ? parent.items.find((pair) => String(pair.key) === key) : undefined;
}

/** The nearest node that exists on the way to a path: of a long map the first key, which is enough to find it. */
export function rangeAt(document: Document, path: Path): [number, number] {
  for (let length = path.length; length >= 0; length -= 1) {
    const node: unknown = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isMap<Node>(node) && node.items[0]?.key.range) return [node.items[0].key.range[0], node.items[0].key.range[1]];
    if (isNode(node) && node.range) return [node.range[0], Math.max(node.range[1], node.range[0])];
  }
  return [0, 0];
}

/** ajv gives JSON pointers: numbers are positions only where the data has a list. */
function pathOf(pointer: string, data: unknown): Path {
  const path: (string | number)[] = [];
  let at: unknown = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    path.push(Array.isArray(at) ? Number(key) : key);
    at = typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[key] : undefined;
  }
  return path;
}
