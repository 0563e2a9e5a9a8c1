import { parse, TomlError } from 'smol-toml';
import type { Entry, Expr, FileOutline, Range } from '../outline/outline.ts';
import { decodeEscapes } from './escapes.ts';
import type { Language } from './language.ts';
import { readableStart } from './readable-start.ts';

const maximumDepth = 60;
const maximumErrors = 10;

/** TOML configuration: one default export whose value is the whole document. Lines that are no TOML are left out. */
export const toml: Language = {
  id: 'toml',
  name: 'TOML',
  extensions: ['.toml'],
  isConfiguration: true,
  lowerText: (whole, file): FileOutline => {
    const { text, bound } = readableStart(whole, '['); // the parser makes nothing of a list that is not closed
    const errors: Range[] = [];
    const table = parseTolerantly(text, errors);
    const exports =
      table === undefined ? [] : [{ name: 'default', value: lowerTable(table, text, errors), at: wholeOf(text) }];
    return { file, language: 'toml', imports: [], exports, body: [], errors, ...bound };
  },
};

const wholeOf = (text: string): Range => ({ start: 0, end: text.length });

/** The parser gives up at the first mistake: its line is blanked and the rest read again, a few times. */
function parseTolerantly(text: string, errors: Range[]): unknown {
  let source = text;
  while (errors.length <= maximumErrors) {
    try {
      return parse(source, { maxDepth: maximumDepth, integersAsBigInt: 'asNeeded' });
    } catch (error) {
      if (!(error instanceof TomlError)) break;
      const at = lineAt(source, error.line);
      errors.push(at);
      const line = source.slice(at.start, at.end);
      if (line.trim() === '') break;
      source = source.slice(0, at.start) + ' '.repeat(line.length) + source.slice(at.end);
    }
  }
  if (errors.length === 0) errors.push(wholeOf(text));
  return undefined;
}

/** The line of this number, from one, without its line break. */
function lineAt(text: string, line: number): Range {
  let start = 0;
  for (let count = 1; count < line; count += 1) {
    const next = text.indexOf('\n', start);
    if (next < 0) break;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end < 0 ? text.length : end };
}

const literal = /"""(?:[^\\]|\\[^])*?(?:"""|$)|'''[^]*?(?:'''|$)|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'|#[^\n]*/g;

/** Where each text is written, in the order of the file. The parser does not tell; a key in quotes is no value. */
function placesOf(text: string): Map<string, Range[]> {
  const places = new Map<string, Range[]>();
  for (const { 0: written, index } of text.matchAll(literal)) {
    const end = index + written.length;
    if (written.startsWith('#') || /^[ \t]*[=.]/.test(text.slice(end, end + 20))) continue;
    const value = valueOf(written);
    const list = places.get(value);
    if (list) list.push({ start: index, end });
    else places.set(value, [{ start: index, end }]);
  }
  return places;
}

function valueOf(written: string): string {
  const marks = /^(?:"""|''')/.test(written) ? 3 : 1;
  const inner = written.slice(marks, -marks).replace(marks === 3 ? /^\r?\n/ : /^(?!)/, '');
  if (written.startsWith("'")) return inner;
  return decodeEscapes(inner.replaceAll(/\\[ \t]*\r?\n\s*/g, ''), { letters: 'nrtbfe', numbers: 8 });
}

/** What a key with dots nests too deeply is left out and counts among the errors, once. */
function lowerTable(table: unknown, text: string, errors: Range[]): Expr {
  const places = placesOf(text);
  const whole = wholeOf(text);
  const taken = new Map<string, number>();
  const placeOf = (value: string): Range => {
    const count = taken.get(value) ?? 0;
    taken.set(value, count + 1);
    return places.get(value)?.[count] ?? whole;
  };
  let isTooDeep = false;
  const lower = (value: unknown, level: number): Expr => {
    if (level > maximumDepth) {
      if (!isTooDeep) errors.push(whole);
      isTooDeep = true;
      return { kind: 'other', children: [], at: whole };
    }
    if (typeof value === 'string') return { kind: 'text', value, at: placeOf(value) };
    if (Array.isArray(value)) return { kind: 'list', items: value.map((item) => lower(item, level + 1)), at: whole };
    if (typeof value !== 'object' || value === null || value instanceof Date)
      return { kind: 'literal', value: value instanceof Date ? value.toISOString() : String(value), at: whole };
    const entries = Object.entries(value).map(([key, inner]): Entry => {
      const lowered = lower(inner, level + 1);
      return { key, value: lowered, at: lowered.at };
    });
    return { kind: 'record', entries, at: whole };
  };
  return lower(table, 0);
}
