import { type Document, isCollection, isScalar, type Node, visit, type YAMLError } from 'yaml';
import { isConflictMark, wordsFor } from './syntax-words.ts';
import type { TextProblem } from './text-problems.ts';

/**
 * What the parser found, one problem a line: the first explains the others. A bracket or quote that is never closed is told
 * where it opens, not where the parser gave up.
 */
export function syntaxProblems(document: Document, text: string): readonly TextProblem[] {
  const errors = document.errors.toSorted((left, right) => left.pos[0] - right.pos[0]);
  const open = errors.length > 0 ? unclosed(document, text) : undefined;
  const told = open === undefined ? errors : errors.filter(({ pos }) => pos[0] < open);
  const lines = new Set<string>();
  const problems = told.flatMap((error): TextProblem[] => {
    const line = lineAt(error, text);
    // The marks of one conflict are one mistake.
    const mistake = isConflictMark(line.text) ? 'conflict' : `${line.start}`;
    if (lines.has(mistake)) return [];
    lines.add(mistake);
    return [syntaxProblem(error, text)];
  });
  if (open === undefined) return problems;
  return [
    ...problems,
    { start: open, end: open + 1, message: `the ${names[text.charAt(open)] ?? 'quote'} is never closed` },
  ];
}

/** One error or warning of the parser, in words of ours. */
export function syntaxProblem(error: YAMLError, text: string): TextProblem {
  const { start, end } = place(error.pos, text);
  const line = lineAt(error, text);
  const message = error.message.split('\n', 1)[0] ?? '';
  const before = line.text.slice(0, start - line.start);
  return { start, end, message: wordsFor({ code: error.code, message, line: line.text, before }) };
}

function lineAt({ pos }: YAMLError, text: string): { start: number; text: string } {
  const start = text.lastIndexOf('\n', place(pos, text).start - 1) + 1;
  return { start, text: /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? '' };
}

const names: Readonly<Record<string, string>> = { '[': 'list', '{': 'map' };

/** Never beyond the text, nor upon a line break. */
function place([start, end]: readonly [number, number], text: string): { start: number; end: number } {
  const last = text.trimEnd().length;
  return start > last ? { start: last, end: last } : { start, end: Math.min(end, text.length) };
}

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
