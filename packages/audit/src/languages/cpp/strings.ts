import type { Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { lowerExpr, type LowerExpr, sourceOf } from '../lowering.ts';
import { concatenation, partsOf, rangeOf } from '../syntax.ts';

const letters = 'abefnrtv';

/** The value of a written literal: prefixes, raw delimiters and escapes taken away. */
export function textOf(source: string): string {
  const raw = /^(?:u8|[uUL])?R"([^(]{0,16})\(/.exec(source);
  if (raw) return source.slice(raw[0].length, -((raw[1] ?? '').length + 2));
  return decodeEscapes(source.replace(/^(?:u8|[uUL])?"/, '').replace(/"$/, ''), { letters, numbers: 8 });
}

export const lowerString: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: textOf(sourceOf(lowering, node)),
  at: rangeOf(node),
});

/** `'c'` is text of one character: it is put between strings. */
export const lowerCharacter: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: decodeEscapes(sourceOf(lowering, node).replace(/^\w*'|'$/g, ''), { letters, numbers: 8 }),
  at: rangeOf(node),
});

/** `"a" B "c"`: macros among adjacent literals are names. */
export const adjacent: LowerExpr = (node, lowering): Expr =>
  concatenation(
    partsOf(node).map((part) => lowerExpr(part, lowering)),
    rangeOf(node),
  );
