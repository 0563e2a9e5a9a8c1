import { decodeEscapes, type EscapeRules } from '../escapes.ts';
import { type LowerExpr, sourceOf } from '../lowering.ts';
import { rangeOf } from '../syntax.ts';

const rules: EscapeRules = { letters: 'nrtbfs', numbers: 8 };

/** `"a"`, and text blocks without the indentation that all of their lines share. */
export const lowerString: LowerExpr = (node, lowering) => {
  const source = sourceOf(lowering, node);
  const at = rangeOf(node);
  if (!source.startsWith('"""')) return { kind: 'text', value: decodeEscapes(source.slice(1, -1), rules), at };
  const block = source.slice(3, source.endsWith('"""') && source.length > 5 ? -3 : undefined);
  return { kind: 'text', value: decodeEscapes(withoutIndent(block.replace(/^[ \t]*\r?\n/, '')), rules), at };
};

/** `'c'` is text of one character: it is put between strings. */
export const lowerCharacter: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: decodeEscapes(sourceOf(lowering, node).slice(1, -1), rules),
  at: rangeOf(node),
});

/** The last line counts too: where the closing quotes stand decides. */
function withoutIndent(block: string): string {
  const lines = block.split('\n');
  const indents = lines
    .filter((line, at) => line.trim() !== '' || at === lines.length - 1)
    .map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const shared = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  return lines.map((line) => line.slice(shared)).join('\n');
}
