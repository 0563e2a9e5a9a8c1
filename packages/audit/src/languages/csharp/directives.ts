import { pushAll } from '../../push-all.ts';

/** A line of the preprocessor, as far as its end. */
const directive = /^[ \t]*#[ \t]*(\w+)[^\n]*$/gm;

type Span = Readonly<{ start: number; end: number }>;

/**
 * Blanks the preprocessor's lines, so that the code of every branch is read; a branch that is no whole piece of code
 * (another signature for the same body) is blanked in favour of the last one. Offsets stay.
 */
export function withoutDirectives(text: string): string {
  if (!text.includes('#')) return text;
  const blanks: Span[] = [];
  const open: { branches: Span[]; from: number }[] = [];
  for (const match of text.matchAll(directive)) {
    const line: Span = { start: match.index, end: match.index + match[0].length };
    const word = match[1] ?? '';
    if (!isDirective(word)) continue;
    blanks.push(line);
    const group = open.at(-1);
    if (word === 'if') open.push({ branches: [], from: line.end });
    else if (group && (word === 'else' || word === 'elif' || word === 'endif')) {
      group.branches.push({ start: group.from, end: line.start });
      group.from = line.end;
      if (word === 'endif') pushAll(blanks, partial(text, open.pop()?.branches ?? []));
    }
  }
  return blanked(text, blanks);
}

const isDirective = (word: string): boolean =>
  /^(?:if|elif|else|endif|define|undef|region|endregion|pragma|nullable|warning|error|line|load|r)$/.test(word);

/** All branches but the last with code in it, where any of them is only a part of something. */
function partial(text: string, branches: readonly Span[]): readonly Span[] {
  const written = branches.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return written.length > 1 && written.some(({ start, end }) => !isWhole(text.slice(start, end)))
    ? written.slice(0, -1)
    : [];
}

/** Brackets are closed and the last thing is: strings and comments may fool this, and then a branch is lost. */
function isWhole(code: string): boolean {
  let depth = 0;
  for (const char of code) {
    if (char === '{' || char === '(') depth += 1;
    else if (char === '}' || char === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && /[;},\]:]$/.test(code.replaceAll(/\/\/[^\n]*/g, '').trim());
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const { start, end } of spans.toSorted((left, right) => left.start - right.start || right.end - left.end)) {
    if (end <= from) continue;
    const begin = Math.max(start, from);
    result += text.slice(from, begin) + text.slice(begin, end).replaceAll(/[^\n\r]/g, ' ');
    from = end;
  }
  return result + text.slice(from);
}
