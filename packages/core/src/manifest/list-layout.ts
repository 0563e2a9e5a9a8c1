import { type CST, isAlias, type Node, type Pair, type YAMLSeq } from 'yaml';
import type { Insertion, Removal } from '../manifest.ts';
import { contentEnd, isBlank, type Layout, lineEnd, lineStart } from './layout.ts';

/** A list, and the pair whose value it is. */
export interface List {
  readonly seq: YAMLSeq<Node>;
  readonly pair: Pair<Node>;
}

/**
 * What to cut to take one entry out of a list; comments of others stay.
 *
 * @returns undefined where an anchor or a tag belongs to the entry, or the list is laid out in a way that nobody uses
 */
export function removalOf({ seq, pair }: List, index: number, text: string): Removal | undefined {
  const node = seq.items[index];
  if (!node?.range || hasProperties(node) || (seq.items.length === 1 && hasProperties(seq))) return undefined;
  return seq.flow ? flowRemoval(seq, index, text) : blockRemoval({ seq, pair }, index, text);
}

const hasProperties = (node: Node): boolean =>
  !isAlias(node) && ((node as { anchor?: string }).anchor !== undefined || node.tag !== undefined);

/** The entry's lines, with the comment behind it. */
function blockRemoval({ seq, pair }: List, index: number, text: string): Removal | undefined {
  const dash = dashes(seq)[index];
  const node = seq.items[index];
  if (dash === undefined || !node) return undefined;
  const start = lineStart(text, dash);
  if (!isBlank(text.slice(start, dash))) return undefined;
  const end = lineEnd(text, Math.max(dash, contentEnd(node, text) - 1));
  if (seq.items.length > 1) return { start, end };
  // A key without a value is no list.
  const colon = colonOf(pair);
  return colon === undefined ? undefined : { start: colon, end, text: `: []${text.slice(colon + 1, start)}` };
}

/** Asked for by each entry of a list: forty thousand entries that each went through all took minutes. */
function oncePerList<Result>(compute: (seq: YAMLSeq) => Result): (seq: YAMLSeq) => Result {
  const known = new WeakMap<YAMLSeq, Readonly<{ result: Result }>>();
  return (seq) => {
    const found = known.get(seq) ?? { result: compute(seq) };
    known.set(seq, found);
    return found.result;
  };
}

const dashes = oncePerList(({ srcToken }): readonly number[] =>
  srcToken?.type === 'block-seq'
    ? srcToken.items.flatMap(({ start }) =>
        start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
      )
    : [],
);

const colonOf = ({ srcToken }: Pair): number | undefined =>
  srcToken?.sep?.find(({ type }) => type === 'map-value-ind')?.offset;

/** The entry and one comma; on lines of its own, those lines. */
function flowRemoval(seq: YAMLSeq<Node>, index: number, text: string): Removal | undefined {
  const node = seq.items[index];
  const commas = commasOf(seq);
  if (!node?.range || !commas) return undefined;
  const start = node.range[0];
  const end = contentEnd(node, text);
  const comma = commas[index]; // the one behind the entry
  const before = commas[index - 1];
  const isClean = comma === undefined || isBlank(text.slice(end, comma));
  const line = lineOf(text, { after: before ?? seq.range?.[0] ?? 0, start, end: comma ?? end - 1 });
  // A comma before the cut may stay: YAML lets a list end in one.
  if (line && isClean && text.charAt(line.end - 1) === '\n') return line;
  if (comma !== undefined) {
    const kept = isClean ? '' : text.slice(end, comma);
    return { start, end: spaceBehind(text, comma + 1), ...(kept !== '' && { text: kept }) };
  }
  if (before === undefined) return { start, end };
  const kept = text.slice(before + 1, start);
  return isBlank(kept) ? { start: before, end } : { start: before, end, text: kept };
}

/**
 * The line of an entry that has one for itself. Ten thousand entries may stand on one: what is before it is only looked through as
 * far as the entry before, and what is behind it where nothing stands before it.
 *
 * @param entry - what it stands behind, where it starts, and its last character
 */
function lineOf(
  text: string,
  { after, start, end }: Readonly<{ after: number; start: number; end: number }>,
): Removal | undefined {
  const first = after + text.slice(after, start).lastIndexOf('\n') + 1;
  if (first === after || !isBlank(text.slice(first, start))) return undefined;
  const last = lineEnd(text, end);
  return /^[ \t]*(?:#.*)?\r?\n?$/.test(text.slice(end + 1, last)) ? { start: first, end: last } : undefined;
}

/** Behind the space at a place, where the line goes on with something. */
function spaceBehind(text: string, offset: number): number {
  const space = /[ \t]*(?=[^\s#])/y;
  space.lastIndex = offset;
  return offset + (space.exec(text)?.[0].length ?? 0);
}

/** Offsets of the commas, the one behind the last entry too. */
const commasOf = oncePerList(({ srcToken }): readonly number[] | undefined => {
  if (srcToken?.type !== 'flow-collection') return undefined;
  const inStart = ({ start }: CST.FlowCollection['items'][number]): readonly CST.SourceToken[] => start;
  return srcToken.items.flatMap(inStart).flatMap(({ type, offset }) => (type === 'comma' ? [offset] : []));
});

/** Where another entry can be added at the end of a list. */
export function insertionInto({ seq, pair }: List, layout: Layout): Insertion | undefined {
  return seq.flow ? flowInsertion(seq, layout) : blockInsertion({ seq, pair }, layout);
}

function flowInsertion(seq: YAMLSeq<Node>, { file, text }: Layout): Insertion | undefined {
  const last = seq.items.at(-1);
  if (last) return { file, offset: contentEnd(last, text), before: ', ', after: '' };
  const close = (seq.range?.[1] ?? 0) - 1;
  return text.charAt(close) === ']' ? { file, offset: close, before: '', after: ']', replaces: 1 } : undefined;
}

function blockInsertion({ seq }: List, { file, text }: Layout): Insertion | undefined {
  const last = seq.items.at(-1);
  const dash = dashes(seq).at(-1);
  if (!last || dash === undefined) return undefined;
  const indent = text.slice(lineStart(text, dash), dash);
  if (!isBlank(indent)) return undefined;
  const offset = lineEnd(text, Math.max(dash, contentEnd(last, text) - 1));
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return text.charAt(offset - 1) === '\n'
    ? { file, offset, before: `${indent}- `, after: newline }
    : { file, offset, before: `${newline}${indent}- `, after: '' };
}

/** Where the first entry of a list goes whose key has no value. */
export function insertionAtKey(pair: Pair<Node>, { file }: Layout): Insertion | undefined {
  const offset = colonOf(pair);
  return offset === undefined ? undefined : { file, offset, before: ': [', after: ']', replaces: 1 };
}
