import type { Node } from 'web-tree-sitter';
import type { Expr } from '../outline/outline.ts';
import { concatenation, rangeOf } from './syntax.ts';

/** The parts of a string as one expression: text beside text becomes one, a lone hole stays text. */
export function joinTexts(parts: readonly Expr[], node: Node): Expr {
  const at = rangeOf(node);
  const merged: Expr[] = [];
  for (const part of parts) {
    const last = merged.at(-1);
    if (last?.kind === 'text' && part.kind === 'text')
      merged[merged.length - 1] = {
        kind: 'text',
        value: last.value + part.value,
        at: { start: last.at.start, end: part.at.end },
      };
    else merged.push(part);
  }
  const [only] = merged;
  if (!only) return { kind: 'text', value: '', at };
  if (merged.length > 1) return concatenation(merged, at);
  return only.kind === 'text' ? { ...only, at } : { kind: 'concat', parts: merged, at };
}
