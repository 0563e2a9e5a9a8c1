import type { Node } from 'web-tree-sitter';
import type { Expr, Range } from '../outline/outline.ts';
import { lowerExpr, type Lowering } from './lowering.ts';
import { concatenation, rangeOf } from './syntax.ts';

/** Code in a string: what takes its place, and how far it reaches, marks such as braces included. */
export type Hole = Readonly<{ code: Node | undefined; start: number; end: number }>;

/** A string with holes, in order: what lies between `start` and `end`, which is without its quotes. A lone hole stays text. */
export function lowerTemplate(
  { at, start, end }: Readonly<{ at: Range; start: number; end: number }>,
  holes: readonly Hole[],
  decode: (source: string) => string,
  lowering: Lowering,
): Expr {
  const parts: Expr[] = [];
  let from = start;
  const take = (to: number): void => {
    const value = to > from ? decode(lowering.text.slice(from, to)) : '';
    if (value !== '') parts.push({ kind: 'text', value, at: { start: from, end: to } });
  };
  for (const hole of holes) {
    take(hole.start);
    if (hole.code) parts.push(lowerExpr(hole.code, lowering));
    from = Math.max(from, hole.end);
  }
  take(end);
  const [only] = parts;
  if (!only) return { kind: 'text', value: '', at };
  if (parts.length > 1) return concatenation(parts, at);
  return only.kind === 'text' ? { ...only, at } : { kind: 'concat', parts, at };
}

/** Between the first and the last child, which are the quotes; a quote that is missing takes no place. */
export function insideQuotes(node: Node, lowering: Lowering): Readonly<{ at: Range; start: number; end: number }> {
  const [open, close] = [node.child(0), node.child(node.childCount - 1)];
  const start = open && !open.isNamed ? open.endIndex : node.startIndex;
  const end = close && !close.isNamed && close.startIndex >= start ? close.startIndex : node.endIndex;
  return { at: rangeOf(node), start: Math.min(start, lowering.text.length), end: Math.max(start, end) };
}
