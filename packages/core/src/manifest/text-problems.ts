import { Lexer } from 'yaml';

/** A manifest of a megabyte declares some ten thousand clients: beyond it something else was handed in. */
export const maximumLength = 1_048_576;
/** A manifest is six levels deep; the parser recurses and would not survive tens of thousands. */
const maximumNesting = 64;

export type TextProblem = Readonly<{ start: number; end: number; message: string }>;

/** What makes a text unfit for the YAML parser at all; undefined when it may be parsed. A few passes, no recursion. */
export function textProblem(text: string): TextProblem | undefined {
  if (text.length > maximumLength) {
    const size = Math.round(text.length / 1024);
    return { start: 0, end: 0, message: `the file has ${size} KiB; a manifest may have ${maximumLength / 1024}` };
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  const control = /[\u0000-\u0008\u000E-\u001F\u007F]/.exec(text);
  const at = control?.index ?? 0;
  if (control) return { start: at, end: at + 1, message: 'the file holds control characters; is it a text file?' };
  const deep = deepBlock(text) ?? deepFlow(text);
  return deep === undefined
    ? undefined
    : { start: deep, end: deep + 1, message: `lists and maps are nested more than ${maximumNesting} deep` };
}

// By indentation, or by several markers on a line: `- - - a`.
const block = new RegExp(`^ {${maximumNesting * 4}} *\\S|^[ \\t]*(?:[-?][ \\t]+){${maximumNesting}}`, 'm');

const deepBlock = (text: string): number | undefined => block.exec(text)?.index;

function deepFlow(text: string): number | undefined {
  const brackets = text.match(/[[{]/g)?.length ?? 0;
  if (brackets <= maximumNesting) return undefined;
  // Only now the costlier question which brackets are no part of a text or a comment.
  let depth = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > maximumNesting) return offset;
    // The lexer marks documents and scalars by control characters that the text does not have.
    if (!/^[\u0002\u0018\u001F\uFEFF]$/.test(token)) offset += token.length;
  }
  return undefined;
}
