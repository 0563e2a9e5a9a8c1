import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { nameAt } from '../expression-parts.ts';
import { type LowerExpr, lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { joinTexts } from '../text-parts.ts';
import { pushAll } from '../../push-all.ts';

const rules = { letters: 'nrtb', numbers: 8 } as const;
const simpleHole = /\$(?:`([^`]+)`|([\p{L}_]\w*))/gu;

/** `"a$b${c}"` and `"""…"""`, in which a backslash is itself. */
export const lowerString: LowerExpr = (node, lowering) => {
  const parts: Expr[] = [];
  let start = -1;
  let end = -1;
  const flush = (): void => {
    if (start >= 0) pushAll(parts, contentParts(start, end, lowering));
    start = -1;
  };
  for (const child of node.namedChildren) {
    if (!child) continue;
    if (child.type === 'string_content') {
      // The grammar cuts text at every dollar.
      if (start < 0) start = child.startIndex;
      end = child.endIndex;
      continue;
    }
    flush();
    if (child.type === 'escape_sequence') parts.push(escaped(child, lowering));
    else if (child.type === 'interpolation') parts.push(hole(child, lowering));
  }
  flush();
  return joinTexts(parts, node);
};

function contentParts(start: number, end: number, lowering: Lowering): Expr[] {
  const source = lowering.text.slice(start, end);
  const parts: Expr[] = [];
  let done = 0;
  const text = (until: number): void => {
    if (until > done)
      parts.push({ kind: 'text', value: source.slice(done, until), at: { start: start + done, end: start + until } });
  };
  for (const match of source.matchAll(simpleHole)) {
    text(match.index);
    done = match.index + match[0].length;
    parts.push(nameAt(match[1] ?? match[2] ?? '', { start: start + match.index + 1, end: start + done }));
  }
  text(source.length);
  return parts;
}

const escaped = (node: Node, lowering: Lowering): Expr => ({
  kind: 'text',
  value: decodeEscapes(sourceOf(lowering, node), rules),
  at: rangeOf(node),
});

function hole(node: Node, lowering: Lowering): Expr {
  const [inner] = partsOf(node);
  return inner ? lowerExpr(inner, lowering) : { kind: 'text', value: '', at: rangeOf(node) };
}

export const lowerCharacter: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: decodeEscapes(sourceOf(lowering, node).slice(1, -1), rules),
  at: rangeOf(node),
});
