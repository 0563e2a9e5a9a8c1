import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { concatenation, partsOf, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, nothing, sourceOf } from './lowering.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
  '\n': '',
  '\r': '',
  '\r\n': '',
  '\u2028': '',
  '\u2029': '',
};
const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|(\r\n|[^]))/g;
const highestCodePoint = 0x10_ff_ff;

/** A string's escapes decoded: `\x41`, `\u0041`, `\u{1F600}`, line continuations. An escape that is broken stays as it is. */
export function decodeEscapes(source: string): string {
  if (!source.includes('\\')) return source;
  return source.replaceAll(escape, (whole, hex?: string, four?: string, braced?: string, char?: string) => {
    const digits = hex ?? four ?? braced;
    if (digits === undefined) return escapes[char ?? ''] ?? char ?? '';
    const code = Number.parseInt(digits, 16);
    return code <= highestCodePoint ? String.fromCodePoint(code) : whole;
  });
}

/** What a string node says, without its quotes. In broken code the closing one may be missing. */
export function stringValue(node: Node, lowering: Lowering): string {
  const source = sourceOf(lowering, node);
  const quote = source[0] ?? '';
  const isClosed = source.length > 1 && source.endsWith(quote);
  return decodeEscapes(source.slice(1, isClosed ? -1 : undefined));
}

export function lowerString(node: Node, lowering: Lowering): Expr {
  return { kind: 'text', value: stringValue(node, lowering), at: rangeOf(node) };
}

/** `isRaw`: `String.raw`, whose backslashes stay. */
export function lowerTemplate(node: Node, lowering: Lowering, isRaw = false): Expr {
  const parts: Expr[] = [];
  let from = node.startIndex + 1;
  const take = (to: number): void => {
    if (to <= from) return;
    const source = lowering.text.slice(from, to).replaceAll(/\r\n?/g, '\n');
    parts.push({ kind: 'text', value: isRaw ? source : decodeEscapes(source), at: { start: from, end: to } });
  };
  for (const hole of node.namedChildren) {
    if (hole?.type !== 'template_substitution') continue;
    take(hole.startIndex);
    const [inner] = partsOf(hole);
    parts.push(inner ? lowerExpr(inner, lowering) : nothing(hole));
    from = hole.endIndex;
  }
  take(lowering.text[node.endIndex - 1] === '`' ? node.endIndex - 1 : node.endIndex);
  const at = rangeOf(node);
  const [only] = parts;
  if (!only) return { kind: 'text', value: '', at };
  if (parts.length > 1) return concatenation(parts, at);
  return only.kind === 'text' ? { ...only, at } : { kind: 'concat', parts, at };
}
