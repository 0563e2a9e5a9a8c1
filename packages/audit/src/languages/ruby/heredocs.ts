import type { Node } from 'web-tree-sitter';
import type { Lowering, LowerExpr } from '../lowering.ts';
import { rangeOf } from '../syntax.ts';
import { lowerTemplate } from '../template.ts';
import { decodeDouble, holesOf } from './strings.ts';

/** Where the text of each heredoc stands: lines below its mark, and in the tree apart from it. By the mark's place. */
const bodies = new WeakMap<Lowering, ReadonlyMap<number, Node>>();

/** Marks and texts come in the same order. */
export function pairHeredocs(root: Node, lowering: Lowering): void {
  const found = lowering.text.includes('<<') ? root.descendantsOfType(['heredoc_beginning', 'heredoc_body']) : [];
  const all = found.filter((node): node is Node => node !== null);
  const texts = all.filter(({ type }) => type === 'heredoc_body');
  const marks = all.filter(({ type }) => type === 'heredoc_beginning');
  const pairs = marks.flatMap(({ startIndex }, at): [number, Node][] => {
    const text = texts[at];
    return text ? [[startIndex, text]] : [];
  });
  bodies.set(lowering, new Map(pairs));
}

export const heredoc: LowerExpr = (node, lowering) => {
  const body = bodies.get(lowering)?.get(node.startIndex);
  const at = rangeOf(node);
  if (!body) return { kind: 'text', value: '', at };
  const last = body.namedChildren.at(-1);
  const mark = lowering.text.slice(node.startIndex, node.endIndex);
  const source = lowering.text.slice(body.startIndex, last?.type === 'heredoc_end' ? last.startIndex : body.endIndex);
  const close = body.startIndex + source.replace(/[ \t]+$/, '').length;
  const lead = /^[ \t]*\r?\n/.exec(source)?.[0].length ?? 0;
  const isRaw = mark.includes("'");
  // `<<~` takes the indentation away: every line's, since how much is common to all adds nothing here.
  const unindent = (source: string): string => (mark.startsWith('<<~') ? source.replaceAll(/^[ \t]+/gm, '') : source);
  const decode = (source: string): string => (isRaw ? unindent(source) : decodeDouble(unindent(source)));
  const place = {
    at: { start: body.startIndex, end: body.endIndex },
    start: body.startIndex + lead,
    end: Math.max(close, body.startIndex + lead),
  };
  return lowerTemplate(place, isRaw ? [] : holesOf(body), decode, lowering);
};
