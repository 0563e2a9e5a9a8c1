import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { decodeEscapes } from '../escapes.ts';
import { type LowerExpr, type Lowering, sourceOf } from '../lowering.ts';
import { partsOf, rangeOf } from '../syntax.ts';
import { type Hole, lowerTemplate } from '../template.ts';

const decode = (source: string): string => decodeEscapes(source, { letters: 'nrtbfvaes', numbers: 8 });
const itself = (source: string): string => source;

const holesOf = (node: Node): readonly Hole[] =>
  node.namedChildren.flatMap((child): Hole[] =>
    child?.type === 'interpolation' ? [{ code: partsOf(child)[0], start: child.startIndex, end: child.endIndex }] : [],
  );

/** Between the quotes; of a heredoc without the line break behind the first, and without the indentation of the last. */
function textIn(node: Node, isRaw: boolean, lowering: Lowering): Expr {
  const [open, close] = [node.childForFieldName('quoted_start'), node.childForFieldName('quoted_end')];
  const start = open?.endIndex ?? node.startIndex;
  const end = Math.max(start, close && !close.isMissing ? close.startIndex : node.endIndex);
  const holes = isRaw ? [] : holesOf(node);
  const clean = isRaw ? itself : decode;
  if (!open || !/^(?:"""|''')/.test(sourceOf(lowering, open)))
    return lowerTemplate({ at: rangeOf(node), start, end }, holes, clean, lowering);
  const source = lowering.text.slice(start, end);
  const lead = /^[ \t]*\r?\n/.exec(source)?.[0].length ?? 0;
  const indent = /\n([ \t]*)$/.exec(source)?.[1] ?? '';
  const unindent = (part: string): string => (indent === '' ? part : part.replaceAll(`\n${indent}`, '\n'));
  // The first line has its indentation behind the line break that is no part of the text.
  const skipped = lowering.text.startsWith(indent, start + lead) ? indent.length : 0;
  const place = { at: rangeOf(node), start: Math.min(end, start + lead + skipped), end };
  return lowerTemplate(place, holes, (part) => clean(unindent(part)), lowering);
}

export const string: LowerExpr = (node, lowering) => textIn(node, false, lowering);

/** `:name`, `:"a b"`, and `name:` where a key stands. */
export const atom: LowerExpr = (node, lowering) => ({
  kind: 'text',
  value: sourceOf(lowering, node).replace(/^:/, ''),
  at: rangeOf(node),
});

/** `~s(…)`, `~S(…)`, `~w(a b)`, `~w(a b)a`; what other sigils make of their text is not known. */
export const sigil: LowerExpr = (node, lowering) => {
  const name = partsOf(node).find(({ type }) => type === 'sigil_name');
  const letter = name ? sourceOf(lowering, name) : '';
  const text = textIn(node, /^[A-Z]/.test(letter), lowering);
  if (!/^w$/i.test(letter)) return text;
  if (text.kind !== 'text') return { kind: 'list', items: [text], at: text.at };
  const start = node.childForFieldName('quoted_start')?.endIndex ?? node.startIndex;
  const items = [
    ...sourceOf(lowering, node)
      .slice(start - node.startIndex)
      .matchAll(/[^\s)\]}>|/"']+/g),
  ];
  const words = text.value.split(/\s+/).filter((word) => word !== '');
  return {
    kind: 'list',
    items: words.map((value, index): Expr => {
      const at = start + (items[index]?.index ?? 0);
      return { kind: 'text', value, at: { start: at, end: at + value.length } };
    }),
    at: rangeOf(node),
  };
};
