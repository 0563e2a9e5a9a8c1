import type { Located } from '../span.ts';

/**
 * The text that turns one entry of a list into several, in the same quotes and, in a block list, at the same indent. It takes the
 * place of the entry's characters inside the quotes.
 *
 * @returns undefined where the entry is more than a plain or quoted text: a map with a reason, an anchor, a block scalar
 */
export function splitEntry({ span }: Located<string>, parts: readonly string[], text: string): string | undefined {
  const before = text.charAt(span.start.offset - 1);
  const quote = /['"]/.test(before) && text.charAt(span.end.offset) === before ? before : '';
  const start = span.start.offset - quote.length;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const dash = /^[ \t]*- +$/.exec(line)?.[0];
  if (dash !== undefined) {
    const newline = text.includes('\r\n') ? '\r\n' : '\n';
    return parts.join(`${quote}${newline}${dash}${quote}`);
  }
  const after = text.slice(span.end.offset + quote.length);
  const isInFlow = /[[,]\s*$/.test(text.slice(0, start)) && /^\s*[,\]]/.test(after);
  return isInFlow ? parts.join(`${quote}, ${quote}`) : undefined;
}
