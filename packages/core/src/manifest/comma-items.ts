import type { Node } from 'yaml';
import type { Item, Removal } from '../manifest.ts';
import { contentEnd, type Layout, valueRange } from './layout.ts';

interface Part {
  readonly name: string;
  readonly at: number; // in the value, before the blanks
  readonly length: number;
}

/** Entries of one text separated by commas: each with its own place, and what goes with it. */
export function commaItems(node: Node, value: string, layout: Layout): readonly Item<string>[] {
  const { text, span } = layout;
  const [start, end] = valueRange(node, text);
  const all = partsOf(value);
  const named = all.filter(({ name }) => name !== '');
  const isAsWritten = text.slice(start, end) === value;
  let from = start;
  return named.map((part): Item<string> => {
    const others = named.filter((other) => other !== part).map(({ name }) => name);
    // Folded over lines or with escapes: characters of the value and of the file do not match one to one.
    const found = isAsWritten ? start + value.indexOf(part.name, part.at) : text.indexOf(part.name, from);
    const foundEnd = found + part.name.length;
    const isFound = found >= 0 && foundEnd <= end;
    if (isFound) from = foundEnd;
    const place = isFound ? span(found, foundEnd) : span(start, end);
    const removal =
      isAsWritten && isSimple(node, text, others) ? partRemoval(all, part, start) : whole(node, text, others);
    return { value: part.name, span: place, removal };
  });
}

function partsOf(value: string): readonly Part[] {
  let at = 0;
  return value.split(',').map((piece) => {
    const part = { name: piece.trim(), at, length: piece.length };
    at += piece.length + 1;
    return part;
  });
}

/** Whether cutting characters leaves a scalar: a plain one must not begin with a wildcard, nor be left empty. */
function isSimple(node: Node, text: string, others: readonly string[]): boolean {
  const isQuoted = /['"]/.test(text.charAt(node.range?.[0] ?? 0));
  return isQuoted || (others.length > 0 && /^[\w.-]/.test(others[0] ?? ''));
}

function partRemoval(parts: readonly Part[], part: Part, start: number): Removal {
  const from = start + part.at;
  const end = from + part.length;
  if (part !== parts.at(-1)) return { start: from, end: end + 1 };
  return { start: part.at === 0 ? from : from - 1, end };
}

/** The value written anew. */
function whole(node: Node, text: string, others: readonly string[]): Removal {
  const rest = others.length === 0 ? '[]' : `'${others.join(', ').replaceAll("'", "''")}'`;
  return { start: node.range?.[0] ?? 0, end: contentEnd(node, text), text: rest };
}
