import type { Node } from 'web-tree-sitter';
import { decodeEscapes } from '../escapes.ts';
import type { LowerExpr, Lowering } from '../lowering.ts';
import { rangeOf } from '../syntax.ts';
import { type Hole, insideQuotes, lowerTemplate } from '../template.ts';

const decode = (source: string): string => decodeEscapes(source, { letters: 'nrtfve', numbers: 8 });
const decodeSingle = (source: string): string => source.replaceAll(/\\(['\\])/g, '$1');
const asWritten = (source: string): string => source;

/** What stands in a string between its quotes and is no text. The braces of `{$a}` belong to the hole. */
const holesOf = (node: Node, lowering: Lowering): readonly Hole[] =>
  node.namedChildren.flatMap((code): readonly Hole[] => {
    if (!code || code.type === 'string_content' || code.type === 'escape_sequence') return [];
    const [start, end] = [code.startIndex, code.endIndex];
    const isBraced = lowering.text.charAt(start - 1) === '{' && lowering.text.charAt(end) === '}';
    return [isBraced ? { code, start: start - 1, end: end + 1 } : { code, start, end }];
  });

export const singleQuoted: LowerExpr = (node, lowering) =>
  lowerTemplate(insideQuotes(node, lowering), [], decodeSingle, lowering);

export const doubleQuoted: LowerExpr = (node, lowering) =>
  lowerTemplate(insideQuotes(node, lowering), holesOf(node, lowering), decode, lowering);

export const heredoc: LowerExpr = (node, lowering) => {
  const body = node.childForFieldName('value');
  const close = node.childForFieldName('end_tag')?.startIndex ?? node.endIndex;
  const isRaw = node.type === 'nowdoc';
  const open = Math.min(body?.startIndex ?? close, close);
  // The line breaks beside the marks are none of the text.
  const source = lowering.text.slice(open, close);
  const start = open + (/^[ \t]*\r?\n/.exec(source)?.[0].length ?? 0);
  const end = Math.max(start, close - (/\r?\n[ \t]*$/.exec(source)?.[0].length ?? 0));
  return lowerTemplate(
    { at: rangeOf(node), start, end },
    body && !isRaw ? holesOf(body, lowering) : [],
    isRaw ? asWritten : decode,
    lowering,
  );
};
