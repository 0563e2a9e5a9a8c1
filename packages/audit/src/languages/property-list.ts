import type { Entry, Expr, Range } from '../outline/outline.ts';
import { unescaped } from './xml-texts.ts';

const maximumElements = 20_000;
const maximumLevels = 60;

const element = /<(\/?)(key|string|array|dict|integer|real|date|data|true|false)\s*(\/?)>/g;

/** An open `<dict>` or `<array>`; `key`: what the next value stands under. */
interface Open {
  readonly isDict: boolean;
  readonly start: number;
  readonly entries: Entry[];
  readonly items: Expr[];
  key?: string | undefined;
}

/**
 * Apple's property lists, `<key>Scopes</key><array><string>…</string></array>`, one tag after the other.
 *
 * @returns what its outermost `<dict>` holds, and where reading ended, if that is before the end of the text
 */
export function readPropertyList(text: string): Readonly<{ root: Expr | undefined; end?: number }> {
  const open: Open[] = [];
  let root: Expr | undefined;
  let written: number | undefined; // where the text of a key or value begins
  let count = 0;
  const put = (value: Expr): void => {
    const around = open.at(-1);
    if (!around) root ??= value;
    else if (!around.isDict) around.items.push(value);
    else if (around.key !== undefined) around.entries.push({ key: around.key, value, at: value.at });
    if (around) around.key = undefined;
  };
  for (const { 0: whole, 1: closing, 2: name = '', 3: isAlone, index } of text.matchAll(element)) {
    if (count >= maximumElements || open.length > maximumLevels) return { root: root ?? wholeOf(open), end: index };
    count += 1;
    const end = index + whole.length;
    const isNested = name === 'dict' || name === 'array';
    if (isAlone === '/' || name === 'true' || name === 'false') put(aloneAt(name, { start: index, end }));
    else if (closing === '' && isNested) open.push({ isDict: name === 'dict', start: index, entries: [], items: [] });
    else if (closing === '') written = end;
    else if (isNested) {
      const last = open.pop();
      if (last) put(valueOf(last, end));
    } else if (written !== undefined) {
      const value = textAt(text, written, index);
      written = undefined;
      const around = open.at(-1);
      if (name === 'key' && around) around.key = value.value;
      else put(value);
    }
  }
  return { root: root ?? wholeOf(open) };
}

const valueOf = ({ isDict, start, entries, items }: Open, end: number): Expr =>
  isDict ? { kind: 'record', entries, at: { start, end } } : { kind: 'list', items, at: { start, end } };

/** Of a list that breaks off what is there of it. */
const wholeOf = ([outermost]: readonly Open[]): Expr | undefined => outermost && valueOf(outermost, outermost.start);

const aloneAt = (name: string, at: Range): Expr =>
  name === 'dict' || name === 'array'
    ? valueOf({ isDict: name === 'dict', start: at.start, entries: [], items: [] }, at.end)
    : { kind: 'literal', value: name, at };

function textAt(text: string, from: number, to: number): Extract<Expr, { kind: 'text' }> {
  const written = text.slice(from, to);
  const start = from + (written.length - written.trimStart().length);
  const value = written.trim();
  return { kind: 'text', value: unescaped(value), at: { start, end: start + value.length } };
}
