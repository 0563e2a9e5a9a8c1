import { LineIndex, syntaxProblems } from '@mixer-oauth/core';
import { parseDocument } from 'yaml';
import { plainValue, survive } from '../plain-value.ts';

/** A value of a parsed document: what it is has to be asked, since nobody has checked it. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const plain = (value: unknown): Plain => (isPlain(value) ? value : {});
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
export const texts = (value: unknown): readonly string[] => list(value).flatMap((one) => text(one) ?? []);

/**
 * JSON as JSON, which is ten times as fast for the big documents; anything else as YAML 1.2, where `on` and `no` are words.
 *
 * @returns the document, or in one clause why there is none
 */
export function parseDocumentText(source: string): { readonly document: Plain } | { readonly problem: string } {
  const body = source.replace(/^\uFEFF/, '');
  const read = readJson(body) ?? readYaml(body);
  if ('problem' in read) return { problem: `it is neither JSON nor YAML: ${read.problem}` };
  return isPlain(read.value) ? { document: read.value } : { problem: 'it holds no object' };
}

function readJson(body: string): { readonly value: unknown } | undefined {
  if (!/^\s*\{/.test(body)) return undefined;
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined; // as YAML it may still be one, with a comma too many; and if not, the place is known
  }
}

function readYaml(body: string): ReturnType<typeof plainValue> {
  const options = { version: '1.2', schema: 'core', prettyErrors: false, logLevel: 'error' } as const;
  const parsed = survive(() => parseDocument(body, options));
  if ('problem' in parsed) return parsed;
  const [syntax] = syntaxProblems(parsed.value, body);
  if (!syntax) return plainValue(parsed.value);
  const { line, column } = new LineIndex(body).position(syntax.start);
  return { problem: `line ${line}, column ${column}: ${syntax.message}` };
}

/**
 * What a local reference leads to (`#/components/…`); anything else is itself. References to other files lead nowhere.
 *
 * @param seen - references on the way, since they may go round in a circle
 */
export function follow(root: Plain, value: unknown, seen: ReadonlySet<string> = new Set()): unknown {
  const reference = isPlain(value) ? value['$ref'] : undefined;
  if (typeof reference !== 'string') return value;
  if (!reference.startsWith('#/') || seen.has(reference)) return undefined;
  const target = reference
    .slice(2)
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((at, key) => (isPlain(at) ? at[key] : undefined), root);
  return follow(root, target, new Set([...seen, reference]));
}
