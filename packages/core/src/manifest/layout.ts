import { isCollection, isPair, type Node } from 'yaml';
import type { Span } from '../span.ts';

/** The text of a manifest, and places in it. */
export interface Layout {
  readonly file: string;
  readonly text: string;
  readonly span: (start: number, end: number) => Span;
}

export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Behind the line break. */
export const lineEnd = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
};

export const isBlank = (text: string): boolean => text.trim() === '';

/** Where the characters of a node end: the library counts comments and blank lines behind a block to it. */
export function contentEnd(node: Node, text: string): number {
  const last: unknown = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  const inner = isPair<Node, Node | null>(last) ? (last.value ?? last.key) : last;
  if (inner) return contentEnd(inner as Node, text);
  const [start = 0, end = 0] = node.range ?? [];
  return start + text.slice(start, end).trimEnd().length;
}

/** A value's characters: inside the quotes, where it is quoted. */
export function valueRange(node: Node | null, text: string): [number, number] {
  if (!node) return [0, 0];
  const start = node.range?.[0] ?? 0;
  const end = contentEnd(node, text);
  const quote = text.charAt(start);
  const isQuoted = (quote === "'" || quote === '"') && end - start >= 2 && text.charAt(end - 1) === quote;
  return isQuoted ? [start + 1, end - 1] : [start, end];
}
