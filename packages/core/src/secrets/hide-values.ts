import { mergeRanges, type TextRange } from './text-range.ts';
import { tokenRanges } from './token-shapes.ts';

export interface Hider {
  /** Where a text repeats one of the values or a long enough piece of one, or holds a token that its form alone gives away. */
  readonly find: (text: string) => readonly TextRange[];
  readonly redact: (text: string) => string;
}

// Of one length, since a secret's length helps to guess it.
export const mask = '••••••';

// A short secret is found only as a word, a very short one only in quotes: "test" must not blot out half of the report.
const anywhere = 8;
const asWord = 4;
// Of a long secret a piece this long is hidden too, since messages and frames may cut it short.
const piece = 12;

/** Finds and hides secrets by their values, as written in a source. Cost of a look-up: one pass over the text. */
export function hideValues(values: readonly string[]): Hider {
  const findValues = finder([...new Set(values.flatMap(formsOf))]);
  const find = (text: string): readonly TextRange[] => [...findValues(text), ...tokenRanges(text)];
  return { find, redact: (text) => replaceRanges(text, mergeRanges(find(text))) };
}

/** The ways in which one secret may be written: as it stands, without quotes, unescaped, in a URL, line by line. */
function formsOf(raw: string): string[] {
  const bare = raw.trim().replace(/^(["'`])(.*)\1$/su, '$2');
  const unescaped = bare.replaceAll(/\\(["'\\/])/gu, '$1');
  const lines = bare.split(/\r?\n|\\n/u).map((line) => line.trim());
  const encoded = encodeURIComponent(unescaped.replaceAll(/\p{Surrogate}/gu, ''));
  return [bare, unescaped, encoded, ...lines.filter((line) => line.length >= anywhere)].filter((form) => form !== '');
}

function finder(values: readonly string[]): (text: string) => TextRange[] {
  if (values.length === 0) return () => [];
  const patterns = patternsOf(values);
  const pieces = new Set(values.filter((value) => value.length >= piece).flatMap(piecesOf));
  return (text) => {
    const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), rangeOf));
    if (pieces.size === 0) return found;
    for (let at = 0; at + piece <= text.length; at++)
      if (pieces.has(text.slice(at, at + piece))) found.push({ start: at, end: at + piece });
    return found;
  };
}

const rangeOf = (match: RegExpMatchArray): TextRange => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

/** One expression for each way of looking, the longest value first: a report has many texts, and a tree many secrets. */
function patternsOf(values: readonly string[]): readonly RegExp[] {
  const sorted = values.toSorted((left, right) => right.length - left.length);
  const anyOf = (from: number, to: number): string =>
    sorted
      .filter(({ length }) => length >= from && length < to)
      .map((value) => value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
      .join('|');
  const [long, words, short] = [anyOf(anywhere, Infinity), anyOf(asWord, anywhere), anyOf(1, asWord)];
  return [
    ...(long === '' ? [] : [new RegExp(long, 'gu')]),
    ...(words === '' ? [] : [new RegExp(String.raw`(?<![\w:.\-])(?:${words})(?![\w:.\-])`, 'gu')]),
    ...(short === '' ? [] : [new RegExp(`(?<=["'\`])(?:${short})(?=["'\`])`, 'gu')]),
  ];
}

function piecesOf(value: string): string[] {
  const all = Array.from({ length: value.length - piece + 1 }, (_, at) => value.slice(at, at + piece));
  // A ruler of dashes is no secret, nor is a piece of a variable's name.
  return all.filter((text) => new Set(text).size >= 4 && !/^[A-Z]*_[A-Z_]*$/.test(text));
}

function replaceRanges(text: string, ranges: readonly TextRange[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + mask;
    at = end;
  }
  return result + text.slice(at);
}
