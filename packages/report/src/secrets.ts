import type { ReportContext } from './reporter.ts';

/** Offsets of one text, half-open. */
export type Range = Readonly<{ start: number; end: number }>;

export interface Secrets {
  /** What of a file's text must not be shown: the masked ranges, and their values wherever else they stand. Sorted and disjoint. */
  readonly rangesIn: (file: string, text: string) => readonly Range[];
  readonly redact: (text: string) => string;
}

// Of one length, since a secret's length helps to guess it.
export const mask = '••••••';

// A short secret is found only as a word, a very short one only in quotes: "test" must not blot out half of the report.
const anywhere = 8;
const asWord = 4;
// Of a long secret a piece this long is hidden too, since messages and frames may cut it short.
const piece = 12;

/**
 * What must be hidden, gathered from the masked ranges of the sources that are there. Where a source is missing its secret is
 * unknown, so its file has no frame either. Cost of a look-up: one pass over the text.
 */
export function makeSecrets({ masked, sources }: Pick<ReportContext, 'masked' | 'sources'>): Secrets {
  const ranges = masked.map((span) => ({ file: span.file, start: span.start.offset, end: span.end.offset }));
  const values = ranges.flatMap(({ file, start, end }) => formsOf(sources.get(file)?.slice(start, end) ?? ''));
  const find = finder([...new Set(values)]);
  return {
    rangesIn: (file, text) => merge([...ranges.filter((range) => range.file === file), ...find(text)]),
    redact: (text) => replace(text, merge(find(text))),
  };
}

/** The ways in which one secret may be written: as it stands, without quotes, unescaped, in a URL, line by line. */
function formsOf(raw: string): string[] {
  const bare = raw.trim().replace(/^(["'`])(.*)\1$/su, '$2');
  const unescaped = bare.replaceAll(/\\(["'\\/])/gu, '$1');
  const lines = bare.split(/\r?\n|\\n/u).map((line) => line.trim());
  const encoded = encodeURIComponent(unescaped.replaceAll(/\p{Surrogate}/gu, ''));
  return [bare, unescaped, encoded, ...lines.filter((line) => line.length >= anywhere)].filter((form) => form !== '');
}

function finder(values: readonly string[]): (text: string) => Range[] {
  const patterns = values.map((value) => patternOf(value));
  const pieces = new Set(values.filter((value) => value.length >= piece).flatMap(piecesOf));
  return (text) => {
    const found = patterns.flatMap((pattern) => Array.from(text.matchAll(pattern), rangeOf));
    if (pieces.size === 0) return found;
    for (let at = 0; at + piece <= text.length; at++)
      if (pieces.has(text.slice(at, at + piece))) found.push({ start: at, end: at + piece });
    return found;
  };
}

const rangeOf = (match: RegExpMatchArray): Range => {
  const start = match.index ?? 0;
  return { start, end: start + match[0].length };
};

function patternOf(value: string): RegExp {
  const literal = value.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
  if (value.length >= anywhere) return new RegExp(literal, 'gu');
  if (value.length >= asWord) return new RegExp(String.raw`(?<![\w:.\-])${literal}(?![\w:.\-])`, 'gu');
  return new RegExp(`(?<=["'\`])${literal}(?=["'\`])`, 'gu');
}

function piecesOf(value: string): string[] {
  const all = Array.from({ length: value.length - piece + 1 }, (_, at) => value.slice(at, at + piece));
  return all.filter((text) => new Set(text).size >= 4); // a ruler of dashes is no secret
}

function merge(ranges: readonly Range[]): Range[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

function replace(text: string, ranges: readonly Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of ranges) {
    result += text.slice(at, start) + mask;
    at = end;
  }
  return result + text.slice(at);
}
