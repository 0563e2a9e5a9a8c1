import { type Construct, constructs } from './constructs.ts';
import { type Damage, longest } from './edit.ts';

/** A token, which is a word or a sign, and what is between it and the next. */
const token = /(?:\w+|\W)\s*/g;
const signs = '( ) [ ] { } < > , ; : . = + - * / % & | ! ? ~ ^ @ # $ \\ " \' ` -> => :: .. && || == << /* */ //'.split(
  ' ',
);

const lineFrom = (whole: string, start: number): number => whole.indexOf('\n', start) + 1;

const lineLength = 4_000; // what stands on lines of five thousand counts as minified, and is not audited

function repeated(unit: string, count: number, isOneLine: boolean): string {
  const inLine = Math.max(1, Math.floor(lineLength / unit.length));
  if (isOneLine || count <= inLine) return unit.repeat(count);
  return `${unit.repeat(inLine)}\n`.repeat(Math.floor(count / inLine)) + unit.repeat(count % inLine);
}

/** A megabyte of it in place of the end of a file, on one line, on long ones or on many. */
function filled(piece: string, whole: string, start: number, times: number): string {
  const unit = piece + (['', ' ', '\n'][times % 3] ?? '');
  const place = lineFrom(whole, start);
  const count = Math.ceil((longest - place) / unit.length);
  return whole.slice(0, place) + repeated(unit, count, times % 8 === 0);
}

export const repeatKinds: Readonly<Record<string, Damage>> = {
  'repeat tokens': (whole, start, _, { times }) => {
    const pieces = whole.slice(start, start + 1_000).match(token) ?? [];
    return filled(pieces.slice(0, 1 + (times % 4)).join('') || 'x', whole, start, times);
  },
  'repeat signs': (whole, start, _, { to, times }) => {
    const [first = '', second = ''] = [signs[Math.floor(to * signs.length)], signs[times % signs.length]];
    return filled(first + second + (times % 2 === 0 ? 'x' : ''), whole, start, times);
  },
};

/** What nests in a language, up to a hundred thousand deep, closed or not. */
export const nestKinds = (language: string): Readonly<Record<string, Damage>> =>
  Object.fromEntries(
    (constructs[language] ?? []).map((construct): [string, Damage] => [
      `nest deep ${construct[0]}`,
      (whole, start, _, { times }) => nested(construct, whole, lineFrom(whole, start), times),
    ]),
  );

function nested([open, close]: Construct, whole: string, place: number, times: number): string {
  const depth = [100, 1_000, 10_000, 100_000][times % 4] ?? 1;
  const isClosed = times % 8 < 4;
  const isOneLine = times % 64 < 8;
  const [before, after] = [open, isClosed ? close : ''].map((unit) => repeated(unit, depth, isOneLine));
  return `${whole.slice(0, place)}${before}${after}${whole.slice(place)}`;
}
