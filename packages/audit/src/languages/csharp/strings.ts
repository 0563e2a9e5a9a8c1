import type { Node } from 'web-tree-sitter';
import type { Expr } from '../../outline/outline.ts';
import { concatenation, rangeOf } from '../syntax.ts';
import { lowerExpr } from './expressions.ts';
import { type Lowering, sourceOf } from './lowering.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  a: '\u0007',
  0: '\0',
  e: '\u001B',
};

const decode = (source: string): string =>
  source.replaceAll(
    /\\(?:x([\da-f]{1,4})|u([\da-f]{4})|U([\da-f]{8})|([^]))/gi,
    (whole, hex?: string, four?: string, eight?: string, char?: string) => {
      const code = hex ?? four ?? eight;
      if (code !== undefined)
        return Number.parseInt(code, 16) <= 0x10_ff_ff ? String.fromCodePoint(Number.parseInt(code, 16)) : whole;
      return escapes[char ?? ''] ?? char ?? '';
    },
  );

/** `"a"`, `@"a""b"`, `"""raw"""`, `"a"u8`. */
export function lowerString(node: Node, lowering: Lowering): Expr {
  const source = sourceOf(lowering, node).replace(/[uU]8$/, '');
  const at = rangeOf(node);
  const raw = /^"{3,}/.exec(source)?.[0];
  if (raw) return { kind: 'text', value: source.slice(raw.length, -raw.length).replace(/^\r?\n|\r?\n\s*$/g, ''), at };
  if (source.startsWith('@')) return { kind: 'text', value: source.slice(2, -1).replaceAll('""', '"'), at };
  return { kind: 'text', value: decode(source.slice(1, -1)), at };
}

/** `$"a{b,5:0}c"`, `$@""`, `$"""…"""`: holes keep their expression and lose alignment and format. */
export function lowerInterpolated(node: Node, lowering: Lowering): Expr {
  const isVerbatim = /^(?:\$+@|@\$)|^\$+"{3}/.test(sourceOf(lowering, node).slice(0, 6));
  const parts = node.namedChildren.flatMap((child): Expr[] => {
    if (!child) return [];
    // Between quotes without @, each escape is a node of its own.
    if (child.type === 'string_content' || child.type === 'escape_sequence') {
      const source = sourceOf(lowering, child);
      const value = (isVerbatim ? source.replaceAll('""', '"') : decode(source))
        .replaceAll('{{', '{')
        .replaceAll('}}', '}');
      return [{ kind: 'text', value, at: rangeOf(child) }];
    }
    if (child.type !== 'interpolation') return [];
    const inner = child.namedChildren.find((one) => one && !one.type.startsWith('interpolation_'));
    return inner ? [lowerExpr(inner, lowering)] : [];
  });
  const merged = withoutSeams(parts);
  if (merged.length === 0) return { kind: 'text', value: '', at: rangeOf(node) };
  return merged.length === 1 && merged[0]?.kind !== 'text'
    ? { kind: 'concat', parts: merged, at: rangeOf(node) }
    : concatenation(merged, rangeOf(node));
}

/** Texts that follow each other as one. */
function withoutSeams(parts: readonly Expr[]): readonly Expr[] {
  const merged: Expr[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      merged[merged.length - 1] = {
        ...last,
        value: last.value + part.value,
        at: { start: last.at.start, end: part.at.end },
      };
    else merged.push(part);
  }
  return merged;
}
