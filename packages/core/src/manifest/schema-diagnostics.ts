import { type Document, isMap, type Node } from 'yaml';
import type { Diagnostic } from '../diagnostic.ts';
import { diagnose } from '../engine/run-rules.ts';
import validate, { type SchemaError } from '../generated/validate-manifest.js';
import { invalidManifest } from '../rules/invalid-manifest.ts';
import { unknownKey } from '../rules/unknown-key.ts';
import { keysAt } from './known-keys.ts';
import { type Layout, valueRange } from './layout.ts';
import { nearestName } from './nearest-name.ts';
import { keyAt, nodeAt, type Path, pathOf, rangeAt } from './node-at.ts';
import { keyText } from './yaml-map.ts';

/** Schema errors at the nodes they speak of. What an anchor shares is told once. */
export function schemaDiagnostics(document: Document, data: unknown, layout: Layout): readonly Diagnostic[] {
  if (validate(data)) return [];
  const seen = new Set<string>();
  const errors = validate.errors ?? [];
  const misspelt = new Set(errors.flatMap((error) => nearKey(error, data)));
  return errors.flatMap((error) => {
    // The error of a key's pattern comes with one that says which key.
    if (/\/propertyNames\/|#\/\$defs\/key\//.test(error.schemaPath)) return [];
    // What is there under a misspelt name is told once, where it stands.
    if (
      error.keyword === 'required' &&
      misspelt.has(`${error.instancePath}/${String(error.params['missingProperty'])}`)
    )
      return [];
    const diagnostic = toDiagnostic(document, error, pathOf(error.instancePath, data), layout);
    const place = `${diagnostic.span.start.offset} ${error.schemaPath} ${JSON.stringify(error.params)}`;
    return seen.has(place) ? [] : [seen.add(place) && diagnostic];
  });
}

/** The path of the key that was meant by one that nothing reads. */
function nearKey({ keyword, instancePath, params }: SchemaError, data: unknown): readonly string[] {
  if (keyword !== 'additionalProperties') return [];
  const near = nearestName(String(params['additionalProperty']), keysAt(pathOf(instancePath, data)));
  return near === undefined ? [] : [`${instancePath}/${near}`];
}

function toDiagnostic(document: Document, error: SchemaError, path: Path, layout: Layout): Diagnostic {
  const tell = ([start, end]: readonly [number, number], problem: string): Diagnostic =>
    diagnose(invalidManifest, { at: layout.span(start, end), data: { problem } });
  if (error.keyword === 'additionalProperties')
    return unknownKeyDiagnostic(document, path, String(error.params['additionalProperty']), layout);
  if (error.keyword !== 'propertyNames') return tell(rangeAt(document, path, layout.text), wordsFor(error, path));
  const name = String(error.params['propertyName']);
  const key = keyAt(document, [...path, name]);
  const at = key ? valueRange(key, layout.text) : rangeAt(document, path, layout.text);
  return tell(at, `"${name}" cannot name ${path.length === 1 ? 'a client' : 'an environment'}: no blanks, no "@"`);
}

function wordsFor({ keyword, params, message }: SchemaError, path: Path): string {
  const name = place(path);
  switch (keyword) {
    case 'required':
      return `${name} lacks "${String(params['missingProperty'])}"`;
    case 'type':
      return `${name} must be ${shapeOf(path) ?? formsOf(params['type'])}`;
    case 'const':
      return `${name} must be ${String(params['allowedValue'])}`;
    case 'enum':
      return `${name} must be one of ${(params['allowedValues'] as readonly string[]).join(', ')}`;
    case 'minProperties':
      return `${name} names nobody, so there is nothing to check; "mixer-oauth init --dry-run" shows what the code suggests`;
    case 'pattern':
      return `${name} has a backslash; write paths with "/"`;
    case 'minLength':
      return `${name} is empty`;
    default:
      return `${name} ${message ?? 'is wrong'}`;
  }
}

/** What a value of several forms may be. */
function shapeOf(path: Path): string | undefined {
  const [list, index] = path.slice(-2);
  if (list === 'hosts') return typeof index === 'number' ? undefined : 'a list, or one text separated by commas';
  if (path.at(-1) === 'hosts') return 'a list, or one text separated by commas';
  return typeof index === 'number' && (list === 'scopes' || list === 'optionalScopes')
    ? 'text, or a map with "name"'
    : undefined;
}

const articles: ReadonlyMap<unknown, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a map of keys and values'],
]);
/** `null`, a key without a value, is let through for lists; nobody would write it on purpose. */
const formsOf = (types: unknown): string =>
  [types]
    .flat()
    .filter((type) => type !== 'null')
    .map(article)
    .join(' or ');
const article = (type: unknown): string => articles.get(type) ?? String(type);

/** `clients.bot.scopes[2]`, as a user would look for it. */
const place = (path: Path): string =>
  path.length === 0
    ? 'the manifest'
    : `"${path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('')}"`;

function unknownKeyDiagnostic(document: Document, path: Path, key: string, layout: Layout): Diagnostic {
  const node = keyAt(document, [...path, key]);
  const [start, end] = node ? valueRange(node, layout.text) : rangeAt(document, path, layout.text);
  const near = nearestName(key, keysAt(path));
  // A key that is there already must not stand there twice.
  const canRename = near !== undefined && node !== undefined && !hasKey(nodeAt(document, path), near);
  const fix = canRename
    ? { title: `Rename to "${near}"`, edits: [{ file: layout.file, start, end, text: near }], isSafe: true }
    : undefined;
  return diagnose(unknownKey, { at: layout.span(start, end), data: { key, ...(near !== undefined && { near }) }, fix });
}

const hasKey = (map: unknown, key: string): boolean =>
  isMap<Node>(map) && map.items.some((pair) => keyText(pair) === key);
