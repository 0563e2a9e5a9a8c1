import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import type { TextProblem } from './text-problems.ts';

/**
 * What the parser found, one problem a line: the first explains the others. A bracket or quote that is never closed is told
 * where it opens, not where the parser gave up.
 */
export function syntaxProblems(document: Document, text: string): readonly TextProblem[] {
  const errors = document.errors.toSorted((left, right) => left.pos[0] - right.pos[0]);
  const open = errors.length > 0 ? unclosed(document, text) : undefined;
  const told = open === undefined ? errors : errors.filter(({ pos }) => pos[0] < open);
  const lines = new Set<number>();
  const problems = told.flatMap((error): TextProblem[] => {
    const line = text.lastIndexOf('\n', error.pos[0] - 1);
    if (lines.has(line)) return [];
    lines.add(line);
    return [{ ...place(error.pos, text), message: wordsOf(error) }];
  });
  if (open === undefined) return problems;
  return [
    ...problems,
    { start: open, end: open + 1, message: `the ${names[text.charAt(open)] ?? 'quote'} is never closed` },
  ];
}

const names: Readonly<Record<string, string>> = { '[': 'list', '{': 'map' };

/** Never beyond the text, nor upon a line break. */
function place([start, end]: readonly [number, number], text: string): { start: number; end: number } {
  const last = text.trimEnd().length;
  return start > last ? { start: last, end: last } : { start, end: Math.min(end, text.length) };
}

const words: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'YAML is indented by spaces, not by tabs',
  BLOCK_AS_IMPLICIT_KEY: 'a second ": " on this line; put the text in quotes',
};

const wordsOf = ({ code, message }: YAMLError): string =>
  words[code] ?? (message.split('\n', 1)[0] ?? '').replace(/[.:]$/, '');

/** The last bracket or quote without an end. */
function unclosed(document: Document, text: string): number | undefined {
  let found: number | undefined;
  visit(document, (_, node) => {
    const range = (node as Node | null)?.range;
    if (range && isOpen(node, text.slice(range[0], range[1]))) found = range[0];
  });
  return found;
}

function isOpen(node: unknown, source: string): boolean {
  const content = source.trimEnd();
  const opening = content.charAt(0);
  if (isScalar(node)) {
    const isQuoted = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE';
    return isQuoted && (content.length < 2 || !content.endsWith(opening));
  }
  if (!isCollection(node) || !node.flow) return false;
  return (opening === '[' && !content.endsWith(']')) || (opening === '{' && !content.endsWith('}'));
}
