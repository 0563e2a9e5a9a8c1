import highlighter from 'highlight.js/lib/core';
import type { CodeLook } from './code-look.ts';
import { grammarOf, grammars } from './languages.ts';
import { type Looks, readSpans } from './read-spans.ts';

for (const [name, [grammar]] of Object.entries(grammars)) highlighter.registerLanguage(name, grammar);

/** Classes of the library, of which one that stands for less follows after a space. Colours of the sixteen that every terminal has. */
const looks: Looks = {
  keyword: 'magenta',
  literal: 'magenta',
  meta: 'magenta',
  'variable language_': 'magenta',
  string: 'green',
  subst: undefined, // code in a text
  regexp: 'green',
  char: 'green',
  link: 'green',
  symbol: 'green',
  number: 'yellow',
  comment: 'dim',
  quote: 'dim',
  doctag: 'dim',
  title: 'blue',
  'title function_': 'blue',
  section: 'blue',
  attr: 'cyan',
  attribute: 'cyan',
  property: 'cyan',
  type: 'cyan',
  name: 'cyan',
  built_in: 'cyan',
  'title class_': 'cyan',
};

/** A file is taken in blocks of about so many units: a long one must not hold up a key. */
const blockSize = 20_000;
const blocks = new WeakMap<object, Map<number, readonly CodeLook[]>>();

/**
 * How the code of a file looks, by the syntax of its language.
 *
 * @param owner - as long as it lives, what was found is kept
 * @returns looks of the block of text around `offset`, in order, without overlap. A block begins at a line; in one that is not the
 *   first, a comment or text that began before it may be taken for code. None where the language is not known.
 */
export function highlightCode(owner: object, file: string, text: string, offset: number): readonly CodeLook[] {
  const language = grammarOf(file);
  if (language === undefined) return [];
  const kept = blocks.get(owner) ?? new Map<number, readonly CodeLook[]>();
  blocks.set(owner, kept);
  const number = Math.floor(offset / blockSize);
  const known = kept.get(number);
  if (known) return known;
  const start = Math.max(lineStart(text, number * blockSize), (number - 1) * blockSize);
  const code = text.slice(start, Math.min(lineEnd(text, (number + 1) * blockSize), (number + 2) * blockSize));
  const { value } = highlighter.highlight(code, { language, ignoreIllegals: true });
  const found = readSpans(value, start, looks);
  kept.set(number, found);
  return found;
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;
function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
