import { isSeq, type Node, type YAMLSeq } from 'yaml';
import type { Insertion, Item, Removal } from '../manifest.ts';
import type { Span } from '../span.ts';

/** What the layout of lists is read from. */
export interface Layout {
  readonly file: string;
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;
const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

/** A value's characters: inside the quotes, where it is quoted. */
export function valueRange(node: Node, text: string): [number, number] {
  const [start = 0, end = 0] = node.range ?? [];
  const isQuoted = /^['"]/.test(text.slice(start, start + 1)) && end - start >= 2;
  return isQuoted ? [start + 1, end - 1] : [start, end];
}

/**
 * What to cut to take one entry out of a list. In a block list its lines go; in a flow list the entry and one comma. The
 * last entry of a block list leaves `[]`, since a key without a value is no list.
 */
export function removalOf(list: YAMLSeq, index: number, text: string): Removal {
  const items = list.items as Node[];
  const node = items[index];
  const [start = 0, end = 0] = node?.range ?? [];
  if (list.flow) return flowRemoval(items, index, start, end);
  const first = lineStart(text, start);
  const dash = text.lastIndexOf('-', start);
  // `key: [` on the same line, or several dashes on a line (`- - a`): cut the entry alone.
  if (dash < first || /\S/.test(text.slice(first, dash))) return { start: Math.max(dash, first), end };
  const cut = { start: first, end: lineEnd(text, Math.max(end - 1, start)) };
  if (items.length > 1) return cut;
  const newline = /\r?\n$/.exec(text.slice(cut.start, cut.end))?.[0] ?? '';
  return { ...cut, text: `${text.slice(first, dash)}[]${newline}` };
}

function flowRemoval(
  items: readonly Node[],
  index: number,
  start: number,
  end: number,
): { start: number; end: number } {
  const next = items[index + 1]?.range;
  if (next) return { start, end: next[0] };
  const previous = items[index - 1]?.range;
  return previous ? { start: previous[1], end } : { start, end };
}

/** Where another entry can be added at the end of a list. */
export function insertionInto(list: unknown, layout: Layout): Insertion | undefined {
  if (!isSeq(list) || !list.range) return undefined;
  const { text, file } = layout;
  const items = list.items as Node[];
  const last = items.at(-1)?.range;
  if (list.flow) {
    const close = text.lastIndexOf(']', list.range[1] - 1);
    if (close < 0) return undefined;
    return last ? { file, offset: last[1], before: ', ', after: '' } : { file, offset: close, before: '', after: '' };
  }
  if (!last) return undefined;
  const dash = text.lastIndexOf('-', last[0]);
  const indent = text.slice(lineStart(text, dash), dash);
  if (/\S/.test(indent)) return undefined;
  const offset = lineEnd(text, Math.max(last[1] - 1, last[0]));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const isEnded = text.charAt(offset - 1) === '\n';
  return isEnded
    ? { file, offset, before: `${indent}- `, after: newline }
    : { file, offset, before: `${newline}${indent}- `, after: '' };
}

/** Entries of one text separated by commas: each with its own place, and the comma that goes with it. */
export function commaItems(node: Node, value: string, layout: Layout): Item<string>[] {
  const [start] = valueRange(node, layout.text);
  let from = 0;
  const parts = value.split(',');
  return parts.flatMap((part, index): Item<string>[] => {
    const at = from;
    from += part.length + 1;
    const name = part.trim();
    if (name === '') return [];
    const lead = part.length - part.trimStart().length;
    const removal =
      index < parts.length - 1
        ? { start: start + at, end: start + at + part.length + 1 }
        : { start: start + Math.max(0, at - 1), end: start + at + part.length };
    return [{ value: name, span: layout.span(start + at + lead, start + at + lead + name.length), removal }];
  });
}
