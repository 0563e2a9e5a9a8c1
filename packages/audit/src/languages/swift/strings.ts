import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { type LowerExpr, lowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { joinTexts } from '../text-parts.ts';
import { revealed } from './raw-strings.ts';

const rules = { letters: 'nrt', numbers: 8 } as const;

const text = (value: string, node: Node): Expr => ({ kind: 'text', value: revealed(value), at: rangeOf(node) });

/** `\(a)`, of which only the first value counts: the others say how it is shown. */
function holeIn(node: Node, lowering: Lowering): Expr[] {
  const inner = node.type === 'interpolated_expression' ? node : node.descendantsOfType('interpolated_expression')[0];
  const value = inner?.childForFieldName('value');
  return value ? [lowerExpr(value, lowering)] : [];
}

/** `"a\(b)"`. */
export const lowerString: LowerExpr = (node, lowering) =>
  joinTexts(
    partsOf(node).flatMap((part): Expr[] => {
      if (part.type === 'line_str_text') return [text(sourceOf(lowering, part), part)];
      if (part.type === 'str_escaped_char') return [text(decodeEscapes(sourceOf(lowering, part), rules), part)];
      return holeIn(part, lowering);
    }),
    node,
  );

/** `"""…"""`: the indentation of the closing quotes belongs to no line. */
export const lowerBlock: LowerExpr = (node, lowering) => {
  const indent = /\n([ \t]*)"{3}$/.exec(sourceOf(lowering, node))?.[1] ?? '';
  const parts = partsOf(node);
  return joinTexts(
    parts.flatMap((part, at): Expr[] => {
      if (part.type === 'str_escaped_char') return [text(decodeEscapes(sourceOf(lowering, part), rules), part)];
      if (part.type !== 'multi_line_str_text') return holeIn(part, lowering);
      let value = sourceOf(lowering, part).replaceAll(`\n${indent}`, '\n');
      if (at === 0) value = value.replace(/^\r?\n/, '');
      if (at === parts.length - 1) value = value.replace(/\r?\n$/, '');
      return [text(value, part)];
    }),
    node,
  );
};
