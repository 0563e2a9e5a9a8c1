import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { concatenation, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import type { Lowering } from './lowering.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  0: '\0',
  '\n': '',
};

/** Escapes decoded, unless the string is raw. */
const decode = (source: string, isRaw: boolean): string =>
  isRaw || !source.includes('\\')
    ? source
    : source.replaceAll(
        /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([^]))/gi,
        (whole, hex?: string, four?: string, eight?: string, char?: string) => {
          const code = hex ?? four ?? eight;
          if (code !== undefined)
            return Number.parseInt(code, 16) <= 0x10_ff_ff ? String.fromCodePoint(Number.parseInt(code, 16)) : whole;
          return escapes[char ?? ''] ?? (/['"\\]/.test(char ?? '') ? (char ?? '') : whole);
        },
      );

/** Plain, raw, byte, triple-quoted and formatted strings. Holes keep their expression and lose their format. */
export function lowerString(node: Node, lowering: Lowering): Expr {
  const [open] = node.children;
  const prefix = open ? lowering.text.slice(open.startIndex, open.endIndex) : '"';
  const isRaw = /^[a-z]*r/i.test(prefix) && /r/i.test(prefix.replace(/["'].*/s, ''));
  const isFormatted = /f/i.test(prefix.replace(/["'].*/s, ''));
  const last = node.children.at(-1);
  const end = last?.type === 'string_end' ? last.startIndex : node.endIndex;
  const parts: Expr[] = [];
  let from = open?.endIndex ?? node.startIndex;
  const take = (to: number): void => {
    const source = lowering.text.slice(from, to);
    const value = decode(source, isRaw);
    if (to > from)
      parts.push({
        kind: 'text',
        value: isFormatted ? value.replaceAll('{{', '{').replaceAll('}}', '}') : value,
        at: { start: from, end: to },
      });
  };
  for (const child of node.namedChildren) {
    if (child?.type !== 'interpolation') continue;
    take(child.startIndex);
    const inner = child.childForFieldName('expression') ?? child.namedChildren[0];
    if (inner) parts.push(lowerExpr(inner, lowering));
    from = child.endIndex;
  }
  take(end);
  if (parts.length === 0) return { kind: 'text', value: '', at: rangeOf(node) };
  const [only] = parts;
  if (parts.length === 1 && only?.kind === 'text') return { ...only, at: rangeOf(node) };
  return parts.length === 1 ? { kind: 'concat', parts, at: rangeOf(node) } : concatenation(parts, rangeOf(node));
}
