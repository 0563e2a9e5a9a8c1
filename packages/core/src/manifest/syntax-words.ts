import type { YAMLError } from 'yaml';

/** `message`: of the parser; `line`: the one that it is at, without its break; `before`: what of it stands in front. */
type Problem = Readonly<{ code: YAMLError['code']; message: string; line: string; before: string }>;

/** Marks that git leaves where it could not merge. */
export const isConflictMark = (line: string): boolean => /^(?:<{7}|\|{7}|={7}|>{7})(?: |$)/.test(line);

/** What a parser's error means to whoever wrote the file, and what to write instead. */
export function wordsFor(problem: Problem): string {
  const { code, message, line } = problem;
  if (isConflictMark(line)) return 'a merge conflict is not resolved here; keep one side, and delete these marks';
  return words[code]?.(problem) ?? `this is not valid YAML: ${message.replace(/[.:]$/, '')}`;
}

const noKey = ({ line }: Problem): string =>
  /^\s*[\w.@-]+:[^\s]/.test(line)
    ? 'a blank is missing behind ":"'
    : 'there is no key on this line; a key ends with ":", an item of a list begins with "- "';

const words: Readonly<Partial<Record<YAMLError['code'], (problem: Problem) => string | undefined>>> = {
  DUPLICATE_KEY: () => 'this key stands above already',
  TAB_AS_INDENT: () => 'YAML is indented by spaces, not by tabs',
  BAD_INDENT: () => 'this line is not indented like its neighbours; what belongs together begins in the same column',
  BLOCK_AS_IMPLICIT_KEY: () => 'a second ": " on this line; put the text in quotes',
  MULTILINE_IMPLICIT_KEY: noKey,
  BAD_SCALAR_START: ({ line, before }) =>
    `a text cannot begin with ${JSON.stringify(line.charAt(before.length))}; put it in quotes`,
  BAD_DQ_ESCAPE: () => 'a backslash means something else in "…"; write this text in \'…\'',
  TAG_RESOLVE_FAILED: ({ line, before }) => {
    const [tag] = /^![^\s,[\]{}]*/.exec(line.slice(before.length)) ?? [];
    return tag === undefined ? undefined : `nothing reads the tag ${tag}; leave it out, or put the text in quotes`;
  },
  UNEXPECTED_TOKEN: ({ message, before }) => {
    if (message.includes('block-seq-ind')) return 'a list begins on the line below its key';
    return /["']\s*$/.test(before)
      ? 'more text stands behind a closing quote; within \'…\' a quote is written twice, within "…" as \\"'
      : undefined;
  },
  MISSING_CHAR: (problem) => {
    const { message } = problem;
    if (message.startsWith('Implicit map keys')) return noKey(problem);
    if (message.startsWith('Sequence item')) return 'this item of the list lacks its "- "';
    if (message.startsWith('Missing space')) return 'a blank is missing behind ":"';
    if (message.startsWith('Missing ,')) return 'a "," is missing in front of this';
    return message.startsWith('Comments must') ? 'a blank is missing in front of "#"; quotes make it text' : undefined;
  },
};
